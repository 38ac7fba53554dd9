export const messages = `
panel-settings = Su configuración
panel-announcements-key = Alt+Mayús+S dice en cualquier momento qué punto está en curso, cuánto tiempo queda, quién facilita y quién habla.
panel-announcements = Anuncios del lector de pantalla
panel-announcements-off = Desactivados
panel-announcements-short = Breves
panel-announcements-full = Completos
panel-planner-members = Planner muestra este plan a los miembros del equipo
panel-planner-members-meaning = Usted no es uno de ellos, aunque sea propietario del equipo. Los estados de abajo son los últimos de la lista del comité. Para ver los de Planner y recibir tareas, agréguese como miembro en Teams (Administrar equipo) o pídalo a un propietario.
panel-planner-unread = No se pudo leer Planner
panel-planner-unread-meaning = Los estados de abajo son los últimos que se conocen aquí. No se ha cambiado nada.
panel-no-agenda = Todavía no hay orden del día
panel-no-agenda-others = Lo elige quien facilita, la presidencia o la secretaría. En cuanto esté, usted puede proponer un punto.
panel-agenda-whose = Cambian este orden del día quien facilita, la presidencia y la secretaría. Más abajo puede proponer un tema.
panel-carried = Vuelve de la última vez
panel-other-template = Partir de otra plantilla
panel-invite = La invitación
panel-invite-organizer = Solo el organizador ({ $name }) puede poner el orden del día en la invitación para todos. Mientras tanto se guarda aquí.
panel-publish = Publicar
panel-after-publish = Lo que se cambie aquí a partir de ahora llega a Planner, al canal y al acta solo como corrección.
panel-closed-with-reason = Cerrada sin dejar nada
panel-closing = Antes de cerrar
panel-close-now = Cerrar y publicar
panel-overdue = Según el reloj, la sesión ha terminado. Lo anotado se conserva; quien pueda publicar puede terminarla, aquí o en la pestaña.
panel-not-on-council = No forma parte de este comité
panel-not-on-council-meaning = Puede seguir la lectura. La secretaría o la presidencia agrega miembros en la configuración del comité.
panel-refused = Eso no se hizo
panel-refused-not-on-council = No forma parte de este comité. No se ha cambiado nada.
panel-refused-facilitator-only = Esto lo hace quien facilita. No se ha cambiado nada; puede tomar el relevo en la línea “Hoy facilita”.
panel-refused-role-may-not = Su rol no incluye esto. No se ha cambiado nada; pregunte a la presidencia o a la secretaría.
panel-refused-not-your-department = Estas líneas son de otro departamento. No se ha cambiado nada.
panel-refused-not-the-owner = De una acción solo responde su responsable. No se ha cambiado nada.
panel-refused-not-planned-yet = Todavía no hay orden del día. Elija antes una plantilla.
panel-refused-already-started = La sesión ha empezado entretanto. No se ha cambiado nada.
panel-refused-not-running = La sesión no está en curso. No se ha cambiado nada.
panel-refused-already-closed = La sesión se cerró entretanto. Lo que escribió se conserva; vuelva a abrir la sesión para continuar.
panel-refused-already-published = La sesión está publicada. No se ha cambiado nada.
panel-refused-nothing-left-and-no-reason = Elija qué deja la sesión o diga por qué no deja nada.
panel-refused-asked-three-times = Un punto se planteó por tercera vez. Aplácelo con un motivo o descártelo, y cierre después. No se ha cambiado nada.
panel-refused-parked-without-reason = Escriba por qué se aplaza. No se ha cambiado nada.
panel-refused-vote-open = Hay una votación abierta. Ciérrela primero. No se ha cambiado nada.
panel-refused-vote-over = Esta votación se cerró entretanto. No se ha cambiado nada.
panel-refused-not-a-voter = Usted no vota aquí: lo hacen quienes deciden por el comité. No se ha cambiado nada.
panel-refused-unknown-item = Este punto se quitó entretanto. No se ha cambiado nada.
panel-refused-unknown-capture = Esta entrada se quitó entretanto. No se ha cambiado nada.
panel-refused-unknown-person = Esta persona ya no forma parte del comité. No se ha cambiado nada.
panel-refused-unknown-department = Este departamento ya no está en el comité. No se ha cambiado nada.
panel-share = Mostrar en el escenario
panel-share-failed = No se compartió el escenario
panel-share-failed-meaning = No se ha perdido nada de la sesión y todos la siguen teniendo en su propio panel. En Teams comparten los organizadores y los moderadores: pídalo a uno de ellos o inténtelo de nuevo.
panel-share-silent = Teams no dijo si se compartió el escenario
panel-share-silent-meaning = Mire la reunión: si la sesión está ahí, cierre esta línea. Si no, inténtelo de nuevo o pida a un organizador o moderador que la comparta. No se ha perdido nada de la sesión y todos la tienen en su propio panel.
panel-stage-nothing = Aquí no hay nada que mostrar
panel-stage-nothing-meaning = Vuelva a compartir el escenario desde Weft, en el panel lateral de la reunión.
panel-no-meeting = Abra esto en una reunión
panel-no-meeting-meaning = El panel lateral pertenece a una reunión. En el canal, abra la pestaña del comité.
panel-needs-repair = Los datos del comité se cambiaron a mano
panel-needs-repair-meaning = Weft no puede leerlos todos y no ha cambiado nada; las sesiones, las acciones y las decisiones están a salvo. Lo repara alguien que dirija el comité o un propietario del equipo: lo que aún puede leerse ya está rellenado.
panel-held = Esta sesión ya se celebró
panel-held-meaning = Lo que se dijo punto por punto ya no está en la lista del comité. Sus decisiones, acciones y riesgos están en la pestaña, y su acta en los archivos del canal.
panel-newer = Este comité lo lleva una versión más reciente de Weft
panel-newer-meaning = Aquí puede leerlo todo. Para no dañar nada, esta versión anterior no cambia nada: vuelva a cargar la página o reinicie Teams para obtener la más reciente. { $kept ->
    [yes] Lo que escribió antes se guarda en este dispositivo.
    [no] Lo que escribió antes está solo en esta página: cópielo antes de volver a cargarla.
   *[unknown] Copie lo que escribió antes de volver a cargarla.
  }
panel-needs-repair-running = Esta sesión continúa con lo que esta página sabía, y lo anotado se conserva. Alguien que dirija el comité abre su pestaña y lo repara.
panel-device = Este dispositivo no puede guardar lo que escribe (ventana privada o almacenamiento lleno). Se envía sobre la marcha; no cierre esta página mientras quede algo sin enviar.
panel-skipped = { $count ->
    [one] No se puede leer una cosa del registro de esta sesión
    [many] No se pueden leer { $count } de cosas del registro de esta sesión
   *[other] No se pueden leer { $count } cosas del registro de esta sesión
  }
panel-skipped-meaning = Alguien cambió a mano una fila de la lista “{ $list }”, o la escribió una versión más reciente de Weft. Todo lo demás se muestra y se guarda como siempre. Para recuperarlo, abra la lista en el sitio del comité y restaure una versión anterior de la fila; si no se cambió nada a mano, vuelva a cargar la página.
`

export const messages = `
first-run-sign-in = Inicie sesión para abrir Weft
first-run-sign-in-meaning = Weft actúa con sus propios permisos y solo ve lo que usted puede ver. El inicio de sesión abre una ventana pequeña.
first-run-sign-in-do = Iniciar sesión
first-run-sign-in-busy = Esperando la ventana de inicio de sesión. Si no aparece, permita las ventanas emergentes para Teams.
first-run-sign-in-ended = Inicie sesión de nuevo para continuar
first-run-sign-in-ended-meaning = Microsoft 365 ya no acepta su inicio de sesión. { $kept ->
    [yes] Lo que escriba se guarda en este dispositivo y se envía en cuanto inicie sesión.
    [no] Lo que escriba está solo en esta página y se envía en cuanto inicie sesión: deje la página abierta.
   *[unknown] Lo que escriba se envía en cuanto inicie sesión: deje esta página abierta.
  } El inicio de sesión abre una ventana pequeña.
first-run-consent-ended = Su administrador tiene que aprobar Weft de nuevo
first-run-consent-ended-meaning = La aprobación se retiró mientras esto estaba abierto. { $kept ->
    [yes] Lo que escriba se guarda en este dispositivo y se envía cuando se conceda de nuevo; a su cuenta no le pasa nada.
    [no] Lo que escriba está solo en esta página y se envía cuando se conceda de nuevo: deje la página abierta. A su cuenta no le pasa nada.
   *[unknown] A su cuenta no le pasa nada.
  }
first-run-consent = Su administrador aprueba Weft una sola vez
first-run-consent-meaning = Su organización no deja que las personas autoricen aplicaciones por su cuenta. A su cuenta no le pasa nada y no se ha enviado nada.
first-run-consent-beside = Si en su organización solo un administrador puede autorizar aplicaciones
first-run-consent-beside-meaning = Entonces su administrador aprueba Weft una sola vez, para todos. A su cuenta no le pasa nada y no se ha enviado nada.
first-run-consent-message-label = Un mensaje listo para su administrador
first-run-consent-message = Hola: nos gustaría usar Weft para las reuniones de nuestro comité. Guarda todos los datos en nuestro propio Microsoft 365 y actúa solo con los permisos de la persona que ha iniciado sesión. ¿Podría aprobarlo una vez para la organización? { $link }
first-run-consent-copy = Copiar mensaje
first-run-consent-copied-yes = Copiado.
first-run-consent-copied-no = No se pudo copiar. Seleccione el texto y cópielo.
first-run-consent-link = Abrir la página de aprobación
first-run-consent-again = Intentar de nuevo
first-run-consent-until = Mientras tanto, todos pueden leer como siempre el orden del día en la invitación, el acta en el canal y las tareas en Planner. Solo esperan las páginas propias de Weft.
first-run-which = ¿Qué comité es este?
first-run-mine = Mis comités
first-run-which-meaning = Weft todavía no conoce esta reunión. Su respuesta se guarda para todos, así que solo se pregunta una vez.
first-run-no-council = Aquí todavía no hay ningún comité
first-run-no-council-meaning = Ninguno de sus equipos ha configurado un comité. Lleva unos minutos; un propietario del equipo tiene que crear las listas.
first-run-look-again = Volver a mirar
first-run-no-access = No puede abrir este comité
first-run-no-access-names = Estas personas pueden darle acceso: { $names }.
first-run-no-access-owners = Los propietarios de { $team } pueden darle acceso.
first-run-the-team = su equipo
first-run-occurrence = ¿Cuál de estas es?
first-run-no-event = Esta reunión no está en su calendario
first-run-no-event-meaning = No hay problema: una sesión iniciada aquí pertenece a esta reunión y a todos los que están en ella. Si la empieza otra persona, vuelva a mirar.
first-run-no-event-do = Iniciar una sesión de todos modos
first-run-failed-offline = No tiene conexión
first-run-failed-throttled = Microsoft 365 está ocupado
first-run-failed-wrong-account = En Teams y en Weft ha iniciado sesión con cuentas distintas
first-run-failed-configuration = Esta instalación de Weft no está completa
first-run-failed-host-silent = Teams no respondió
first-run-failed-other = Weft no pudo abrir esta página
first-run-failed-wrong-account-meaning = No se ha enviado nada y no se muestra nada de la otra cuenta. Cierre la sesión de la cuenta que no corresponde, inicie sesión con la que usa en Teams e inténtelo de nuevo.
first-run-failed-list-changed = Falta una lista del comité, se le cambió el nombre o se cambió a mano
first-run-failed-list-changed-meaning = { $kept ->
    [yes] No se ha perdido nada: lo que escribió se guarda en este dispositivo y una lista eliminada espera en la papelera de reciclaje del sitio.
    [no] Lo que escribió está solo en esta página: déjela abierta. Una lista eliminada espera en la papelera de reciclaje del sitio.
   *[unknown] Una lista eliminada espera en la papelera de reciclaje del sitio.
  } Un propietario del equipo devuelve a la lista su nombre anterior o la restaura. Si no es posible, la configuración del comité en su pestaña vuelve a crear lo que falta.
first-run-failed-meaning = { $kept ->
    [yes] No se ha perdido nada de lo que escribió: se guarda en este dispositivo. Inténtelo de nuevo en un momento.
    [no] Lo que escribió está solo en esta página: déjela abierta e inténtelo de nuevo en un momento.
   *[unknown] No se ha cambiado nada. Inténtelo de nuevo en un momento.
  }
first-run-consent-why = Qué pide Weft y por qué
first-run-set-up = Configurar un comité
first-run-set-up-where = ¿En qué equipo?
first-run-set-up-where-meaning = Los datos del comité se guardan en el sitio del equipo que elija.
first-run-back = Atrás
first-run-open-council = Abrir { $council }
first-run-no-team = Todavía no está en ningún equipo. Cree uno en Teams o pida que le agreguen a uno.
first-run-repair = Reparar el comité
first-run-failed-ledger-broken = El registro de lo publicado se cambió a mano
first-run-failed-ledger-broken-meaning = Weft no puede ver qué está hecho ya. Para no crear nada dos veces, no publica nada hasta que el registro se pueda leer; la sesión y lo anotado están a salvo. Abra la lista “Weft publish ledger” en el sitio del comité, restaure una versión anterior de la fila de esta sesión e inténtelo de nuevo.
first-run-failed-archived = Este comité está archivado
first-run-failed-archived-meaning = No se ha escrito nada. Lo que escribió sigue aquí; la presidencia o la secretaría pueden restaurar el comité en su página de la pestaña del canal.
`

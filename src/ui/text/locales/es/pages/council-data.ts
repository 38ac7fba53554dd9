export const messages = `
data-title = Los datos de este comité
data-meaning = Todo lo de este comité está en el Microsoft 365 de su organización. Aquí puede llevarse una copia o retirarlo.
data-who = Lo hace la presidencia o la secretaría.
data-stop = Detener
data-failed-offline = No tiene conexión. Inténtelo de nuevo cuando la recupere.
data-failed-throttled = Microsoft 365 pide una pausa. Inténtelo de nuevo en unos minutos.
data-failed-consent = Weft necesita un permiso para esto. Vuelva a pulsar el botón y concédalo.
data-failed-administrator = En su organización, solo un administrador puede conceder a Weft el permiso para esto.
data-failed-refused = SharePoint no le deja hacerlo. Pregunte a un propietario del sitio.
data-failed-other = Ha ocurrido algo inesperado. Inténtelo de nuevo.
data-export = Exportar todo
data-export-meaning = Un archivo zip con cada lista como JSON y CSV, las actas como archivos y una página que dice qué es cada cosa. Se lee con sus propios permisos: lo que usted no puede leer se nombra y se omite.
data-export-unsent = { $count ->
    [one] Un cambio de este dispositivo todavía no se ha enviado y no está en la exportación.
    [many] { $count } de cambios de este dispositivo todavía no se han enviado y no están en la exportación.
   *[other] { $count } cambios de este dispositivo todavía no se han enviado y no están en la exportación.
}
data-export-begin = Exportar todo
data-export-reading = Parte { $done } de { $total }: { $name }, { $rows ->
    [one] { $rows } fila hasta ahora
    [many] { $rows } de filas hasta ahora
   *[other] { $rows } filas hasta ahora
}
data-export-stopped = Detenido. No se ha creado ningún archivo y no se ha cambiado nada.
data-export-done = Listo. Su explorador ha guardado { $file }.
data-export-refused = No está incluido, porque usted no puede leerlo: { $names }.
data-export-failed = No se ha creado ningún archivo y no se ha cambiado nada
data-readme-title = Todos los datos del comité { $council }, exportados por Weft
data-readme-when = Exportado el { $when } por { $name }, con los permisos de esa persona.
data-readme-lists = En la carpeta “lists”, cada lista del comité en SharePoint:
data-readme-whole = { $count ->
    [one] { $count } fila
    [many] { $count } de filas
   *[other] { $count } filas
}
data-readme-refused = no está incluida, porque quien exportó no puede leerla
data-readme-not-there = no se usa aquí
data-readme-formats = Cada lista está dos veces. El archivo .json contiene todos los campos tal como los da SharePoint, con los nombres que nunca cambian y con quién creó y cambió cada fila. El archivo .csv contiene lo mismo para las personas y se abre en Excel (UTF-8, separado por comas). Un texto que Excel podría tomar por una fórmula empieza con un apóstrofo.
data-readme-people = En ambos, las personas figuran con su nombre y con su identificador de Microsoft Entra. Las horas son UTC.
data-readme-settings = “Weft council” contiene el propio comité: sus miembros, departamentos y configuración. “Weft session log” contiene lo que pasó en cada sesión, paso a paso.
data-readme-minutes = En la carpeta “minutes”, las actas de las sesiones tal como están en los archivos del canal { $channel }:
data-readme-files-whole = { $count ->
    [one] { $count } archivo
    [many] { $count } de archivos
   *[other] { $count } archivos
}
data-readme-files-refused = no están incluidas, porque quien exportó no puede leer los archivos del canal
data-readme-files-not-there = no se encontró ninguna
data-readme-not = No están en esta exportación, porque no son de Weft: las tareas de Planner, los mensajes del canal, las reuniones de los calendarios, otros archivos del sitio y las versiones anteriores de las filas.
data-device = La copia de este dispositivo
data-device-meaning = Para que Weft se abra enseguida y funcione sin conexión, este explorador guarda para usted una copia cifrada de las listas del comité. Puede quitarla de este dispositivo; el comité sigue como está para todos.
data-device-unsent = { $count ->
    [one] Un cambio suyo todavía no se ha enviado. Se queda en este dispositivo, cifrado, y se envía cuando vuelva a abrir aquí el comité.
    [many] { $count } de cambios suyos todavía no se han enviado. Se quedan en este dispositivo, cifrados, y se envían cuando vuelva a abrir aquí el comité.
   *[other] { $count } cambios suyos todavía no se han enviado. Se quedan en este dispositivo, cifrados, y se envían cuando vuelva a abrir aquí el comité.
}
data-device-wipe = Quitar la copia de este dispositivo
data-device-sure = Cierre antes las demás ventanas de Weft en este dispositivo. Lo que esté a medio escribir en los formularios se queda.
data-left-here-wiped = La copia ya no está en este dispositivo
data-left-here-wiped-meaning = Ahora no queda en este dispositivo nada de las listas del comité. Cierre Weft si quiere dejarlo así: al abrir el comité se vuelve a leer.
data-left-here-wiped-open = Abrir el comité de nuevo
data-left-here-deleted = Los datos del comité se han eliminado
data-left-here-deleted-meaning = Las listas y las actas están en la papelera de reciclaje del sitio hasta 93 días; un propietario puede vaciarla antes. La copia de este dispositivo ya no existe. Las tareas de Planner, los mensajes del canal y los órdenes del día de las invitaciones siguen ahí.
data-left-here-deleted-open = Volver a mirar
data-left-here-failed = El explorador no dejó que Weft quitara su copia. Borre los datos de este sitio en la configuración del explorador.
data-left-here-kept = { $count ->
    [one] Se conserva, cifrado, un cambio que todavía no se había enviado.
    [many] Se conservan, cifrados, { $count } de cambios que todavía no se habían enviado.
   *[other] Se conservan, cifrados, { $count } cambios que todavía no se habían enviado.
}
data-delete = Eliminar los datos de este comité
data-delete-meaning = Definitivamente y para todos. Si alguien puede necesitarlos más adelante, exporte todo antes.
data-delete-goes = Qué se elimina
data-delete-goes-lists = Todas las listas del comité en el sitio de SharePoint: sesiones, riesgos, decisiones, acciones, turnos, retos, plantillas, series de reuniones, notificaciones y el propio comité
data-delete-goes-versions = Con ellas, el historial de cada registro
data-delete-goes-files = Las actas que Weft escribió en los archivos del canal
data-delete-goes-device = La copia de este dispositivo, con lo que todavía no se ha enviado
data-delete-stays = Qué se queda
data-delete-stays-tasks = Las tareas de Planner
data-delete-stays-messages = Los mensajes del canal
data-delete-stays-invites = El orden del día en el texto de las invitaciones, salvo que marque abajo la casilla para sus propias reuniones
data-delete-stays-bin = Lo eliminado, en la papelera de reciclaje del sitio hasta 93 días
data-delete-stays-others = Copias cifradas en dispositivos de otras personas, que dejan de abrirse a los 14 días
data-delete-open = Eliminar los datos de este comité…
data-delete-go-on = Seguir eliminando…
data-delete-sure = Eliminar todos los datos de este comité
data-delete-type = Escriba el nombre del comité: { $name }
data-delete-wrong = Ese no es el nombre del comité. No se ha eliminado nada.
data-delete-invites = Quitar también el orden del día de las próximas reuniones que organizo (Outlook lo comunica a los invitados)
data-delete-begin = Eliminar definitivamente
data-delete-going = Eliminando: { $name }
data-delete-clearing = Quitando el orden del día de: { $name }
data-delete-stopped = Detenido a la mitad
data-delete-failed = La eliminación se detuvo a la mitad
data-delete-again = Lo que ya se ha eliminado, eliminado queda. Empiece de nuevo para continuar; nada ocurre dos veces.
data-delete-left = { $left ->
    [0] Todas las listas y archivos se han eliminado ({ $gone }); algunas invitaciones no se pudieron cambiar
    [one] { $gone } eliminados, queda { $left }
    [many] { $gone } eliminados, quedan { $left }
   *[other] { $gone } eliminados, quedan { $left }
}
data-left-refused = { $name }: SharePoint no le deja eliminarlo. Un propietario del sitio puede.
data-left-changed = { $name }: alguien lo acaba de cambiar. Siga eliminando para intentarlo de nuevo.
data-left-waits = { $name }: se queda hasta que desaparezcan todos los demás, para que pueda continuar aquí.
data-left-other = { $name }: SharePoint lo rechazó ({ $detail }). Puede que lo conserve una regla de su organización, por ejemplo una directiva de retención: pregunte a su administrador.
data-left-invite = { $subject }: no se pudo quitar el orden del día de esta reunión. Edite la reunión en Outlook y quítelo allí.
data-left-by-hand = A mano: en SharePoint, abra Contenidos del sitio, señale la lista o el archivo, elija los tres puntos y Eliminar. Después, vacíe la papelera de reciclaje.
data-left-open = Abrir Contenidos del sitio en SharePoint
data-settings = Configuración como archivo
data-settings-meaning = El nombre del comité, su idioma, departamentos, miembros, canal y plan, cómo se valoran los riesgos y rotan los turnos, y sus propias plantillas de orden del día. Sin registros: esos están en “Exportar todo”.
data-settings-export = Guardar la configuración en un archivo
data-settings-import = Tomar la configuración de un archivo…
data-settings-who = La presidencia o la secretaría pueden tomar la configuración de un archivo.
data-settings-file = { $council } configuración { $day }
data-settings-would = Este archivo cambiaría
data-settings-take = Tomar esta configuración
data-settings-same = El archivo no cambiaría nada: todo lo que contiene ya es así.
data-settings-nobody-goes = No se quita a nadie ni nada: quien no está en el archivo se queda. Quite a las personas en “Abrir la configuración”.
data-settings-part-basics = Nombre, idioma y zona horaria
data-settings-part-departments = Departamentos
data-settings-part-members = Miembros
data-settings-part-places = Canal y plan
data-settings-part-risks = Cómo se valoran los riesgos
data-settings-part-rotation = Cómo rotan los turnos
data-settings-part-templates = Plantillas de orden del día
data-settings-change-name = Nombre: { $from } pasa a ser { $to }
data-settings-change-language = Idioma: { $from } pasa a ser { $to }
data-settings-change-time-zone = Zona horaria: { $from } pasa a ser { $to }
data-settings-change-neutral = { $on ->
    [true] Las tareas reciben títulos neutros
   *[other] Las tareas reciben sus propios títulos
}
data-settings-change-channel = Canal: { $from } pasa a ser { $to }
data-settings-change-plan = Plan: { $from } pasa a ser { $to }
data-settings-change-added = Nuevo: { $name }
data-settings-change-changed = Cambiado: { $name }
data-settings-none = ninguno
data-settings-left-other-tenant = { $part }: se omite, porque el archivo es de otra organización.
data-settings-left-other-team = { $part }: se omite, porque el archivo es de otro equipo.
data-settings-saving = Guardando la parte { $done } de { $total }: { $name }
data-settings-council = el propio comité
data-settings-stopped = Detenido a medias
data-settings-again = Lo que ya se guardó queda guardado y no se cambió nada más. Tome el mismo archivo otra vez para guardar el resto; nada ocurre dos veces.
data-settings-saved = La configuración se ha guardado.
data-settings-why = Configuración tomada de un archivo
data-settings-failed = No se ha guardado todo; tomar de nuevo el mismo archivo no causa ningún daño
data-settings-refused = No se ha cambiado nada: este archivo no se puede admitir
data-settings-refused-too-large = Es mucho más grande de lo que puede ser una configuración.
data-settings-refused-not-json = No es un archivo JSON o está cortado.
data-settings-refused-not-settings = No es un archivo con la configuración de un comité.
data-settings-refused-newer-version = Se creó con una versión más reciente de Weft. Vuelva a cargar esta página o pida a su administrador que actualice Weft.
data-settings-refused-wrong-field = Algo de lo que contiene no es como debe ser: { $field }.
data-readme-file-settings = “settings.json” contiene la configuración y las plantillas del comité; otro comité puede tomarlas en su página, en “Configuración como archivo”.
data-archive = Archivar este comité
data-archive-meaning = Un comité archivado reposa: todos los que podían leerlo siguen pudiendo, y cada página de Weft lo dice y no cambia nada. Se puede restaurar en cualquier momento.
data-archived-meaning = Este comité está archivado. Al restaurarlo, todos pueden volver a cambiarlo.
data-archived-moved = Continúa en otro canal. Si se restaura aquí, habría dos que no saben nada el uno del otro.
data-archive-fence = Es un acuerdo que respeta cada Weft; una página que ya estaba abierta, en dos minutos. Los permisos de SharePoint no cambian: quien puede editar las listas sigue pudiendo en SharePoint. Para cerrarlas, ponga allí el sitio en solo lectura.
data-archive-open = Archivar este comité…
data-archive-begin = Archivar ahora
data-archive-busy = Un momento…
data-restore = Restaurar este comité
data-archive-running = No mientras haya una sesión en curso
data-archive-running-meaning = En curso ahora: { $sessions }. Termínela antes, para que no se pierda nada de ella.
data-archive-failed = No se ha cambiado nada
data-move = Trasladar a otro canal
data-move-meaning = Lleva el comité a otro de sus canales, con lo que tiene. Dentro del sitio de un mismo equipo solo cambia su canal; en otro sitio, todo se crea allí de nuevo.
data-move-goes = Se lleva: todos los registros con sus referencias, lo que hizo la publicación, la configuración y las plantillas, las actas y los vínculos de las acciones con sus tareas.
data-move-stays = Se queda donde está: las tareas en su plan, los mensajes en el canal antiguo, las reuniones en los calendarios y el historial de cada registro.
data-move-owners = Los riesgos reservados se quedan en el sitio antiguo: en una lista nueva los leerían todos antes de que se restrinja.
data-move-old = El lugar antiguo se archiva y lleva al nuevo. Quien no esté en el equipo nuevo ya no encuentra el comité.
data-move-open = Trasladar este comité…
data-move-where = Adónde
data-move-team = Equipo
data-move-channel = Canal
data-move-choose = Elija
data-move-missing = Elija primero un equipo y uno de sus canales. No se ha movido nada.
data-move-reading = Leyendo sus equipos…
data-move-begin = Trasladar allí
data-move-going = Parte { $done } de { $total }: { $name }
data-move-stopped = Detenido a la mitad
data-move-failed = El traslado no terminó
data-move-again = Lo que ya se trasladó está allí. Elija otra vez el mismo canal para continuar; nada está allí dos veces. Puede que el lugar antiguo ya esté archivado.
data-move-refused = No se ha trasladado
data-move-refused-other-council = Allí hay otro comité. Un sitio tiene un solo comité: elija otro equipo o un canal privado.
data-move-refused-running = Hay una sesión en curso. Termínela primero.
data-move-refused-lists = Sus listas no se pudieron crear allí. No se ha cambiado nada.
data-move-done = Trasladado al canal { $channel }
data-move-done-meaning = { $rows ->
    [one] Allí se ha creado un registro
    [many] Allí se han creado { $rows } de registros
   *[other] Allí se han creado { $rows } registros
}, { $files ->
    [one] y un archivo
    [many] y { $files } de archivos
   *[other] y { $files } archivos
}.
data-move-done-next = Agregue Weft como pestaña a ese canal, para que todos lo encuentren.
data-move-done-open = Abrir el comité allí
`

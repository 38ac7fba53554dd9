export const messages = `
status-title = Estado
status-meaning = Qué está sincronizado, qué permisos faltan, cómo van las sesiones en directo y las versiones, con un diagnóstico para copiar y dar a quien le ayude.
status-open = Abrir la página de estado
status-well = Nada le necesita
status-well-meaning = Las listas tienen sus cambios, y Weft tiene los permisos que necesita.
status-needs = { $count ->
    [one] Una cosa requiere atención
   *[other] { $count } cosas requieren atención
  }
status-need-stopped = { $count ->
    [one] Un cambio fue rechazado o chocó con el de otra persona. Pulse la palabra junto al nombre del consejo para responder.
   *[other] { $count } cambios fueron rechazados o chocaron con los de otros. Pulse la palabra junto al nombre del consejo para responder.
  }
status-need-scopes = { $count ->
    [one] Falta un permiso que Weft necesita cada día. Está abajo, con la manera de obtenerlo.
   *[other] Faltan { $count } permisos que Weft necesita cada día. Están abajo, con la manera de obtenerlos.
  }
status-need-lists = { $count ->
    [one] Una lista se eliminó o cambió de nombre. Quien configuró el consejo abre sus ajustes y guarda otra vez; así se crea de nuevo.
   *[other] { $count } listas se eliminaron o cambiaron de nombre. Quien configuró el consejo abre sus ajustes y guarda otra vez; así se crean de nuevo.
  }
status-need-older = Las listas son de un Weft anterior. Quien configuró el consejo abre sus ajustes y guarda otra vez; no se pierde nada.
status-need-newer = Las listas son de un Weft más nuevo. Recargue la página para tenerlo; hasta entonces todo se puede leer y no se envía nada.
status-need-kept = Este navegador no conserva nada para Weft. Trabaje como siempre mientras tenga conexión, y deje la página abierta hasta que todo esté guardado.
status-need-network = Ahora no se puede llegar a Microsoft 365. Lo que haga se conserva y se envía por sí solo en cuanto se pueda.
status-lists = Las listas del consejo
status-lists-meaning = Cuándo leyó este dispositivo cada lista por última vez, y qué no le ha llegado aún.
status-lists-read-now = Leer todo ahora
status-lists-reading = Leyendo…
status-list-is-read = Última lectura: { $when }
status-list-is-not-yet = Aún no leída
status-list-is-missing = Eliminada o con otro nombre
status-list-is-withheld = No es para usted
status-list-waiting = { $count ->
    [one] un cambio espera su envío
   *[other] { $count } cambios esperan su envío
  }
status-list-stopped = { $count ->
    [one] uno le necesita
   *[other] { $count } le necesitan
  }
status-list-weft-council = El consejo y sus ajustes
status-list-weft-sessions = Sesiones
status-list-weft-actions = Acciones
status-list-weft-decisions = Decisiones
status-list-weft-risks = Riesgos
status-list-weft-owners-only-risks = Riesgos solo para propietarios
status-list-weft-challenges = Retos
status-list-weft-turns = Turnos
status-list-weft-turn-changes = Cambios de turnos
status-list-weft-templates = Plantillas
status-list-weft-meeting-series = Series de reuniones
status-list-weft-closed-days = Días cerrados
status-scopes = Permisos
status-scopes-all = Weft tiene todos los permisos que puede usar.
status-scopes-missing = { $count ->
    [one] Falta un permiso. Todo lo que no lo necesita funciona.
   *[other] Faltan { $count } permisos. Todo lo que no los necesita funciona.
  }
status-scopes-further = { $count ->
    [one] Se podría conceder un permiso más. Todo lo que no lo necesita funciona.
   *[other] Se podrían conceder { $count } permisos más. Todo lo que no los necesita funciona.
  }
status-scopes-unknown = { $count ->
    [one] Sobre un permiso nadie respondió; abra esta página otra vez cuando tenga conexión.
   *[other] Sobre { $count } permisos nadie respondió; abra esta página otra vez cuando tenga conexión.
  }
status-scopes-granted = { $count ->
    [one] Un permiso está concedido
   *[other] { $count } permisos están concedidos
  }
status-scope-administrator = Solo un administrador puede permitirlo. Envíele el enlace; hasta entonces no cambia nada más.
status-ask = Permitir
status-asking = Esperando su respuesta…
status-asked-granted = Ya está permitido.
status-asked-administrator = Solo un administrador puede permitirlo. El enlace para él está aquí.
status-asked-not-granted = No se permitió, y nada ha cambiado. Puede intentarlo otra vez.
status-copy-link = Copiar el enlace para el administrador
status-link-copied-yes = Copiado
status-link-copied-no = Este navegador no deja copiar a Weft. El enlace es { $link }
status-scope-sign-in = Quién es usted
status-scope-people = Buscar personas por su nombre
status-scope-teams = Sus equipos
status-scope-channels = Nombres de los canales
status-scope-calendar = Calendario e invitaciones
status-scope-planner = Tareas en Planner
status-scope-records = Los registros del consejo
status-scope-channel-post = El acta en el canal
status-scope-set-up = Configurar un consejo
status-scope-meeting-chat = Encontrar una reunión por su chat
status-scope-team-members = Miembros tomados del equipo
status-scope-member-count = Contar quién puede leer
status-scope-channel-read = Leer los mensajes del canal
status-scope-activity = Avisar en Teams
status-scope-shared-calendar = Invitaciones en el calendario de un colega
status-scope-relay = El relé en directo
status-live = Sesiones en directo
status-live-meaning = Una sesión en curso viaja siempre por la lista del consejo. Dos vías más rápidas ayudan donde las hay; sin ellas no se pierde nada.
status-live-try = Probar ahora
status-live-trying = Probando…
status-live-list = La lista del consejo
status-live-list-always = Siempre, en segundos
status-live-notices = Avisos de Microsoft 365
status-live-relay = Relé en directo
status-live-not-tried = Aún sin probar
status-live-not-used = No instalado aquí
status-live-silent = Sin respuesta. Las sesiones siguen por la lista; los demás ven un cambio unos segundos más tarde.
status-live-answers = { $seconds ->
    [one] Respondió tras { $seconds } segundo
   *[other] Respondió tras { $seconds } segundos
  }
status-versions = Versiones
status-version-app = Weft
status-version-build = Compilación
status-version-lists = Las listas
status-schema-current = Versión { $version }, la misma que este Weft
status-schema-older = Anterior a este Weft, que tiene la { $version }
status-schema-newer = Más nueva que este Weft, que tiene la { $version }
status-schema-unknown = Sin versión; este Weft tiene la { $version }
status-schema-not-read = Aún no leída; este Weft tiene la { $version }
status-diagnosis = Diagnóstico
status-diagnosis-meaning = Para quien le ayude. No contiene nombres, direcciones, títulos ni identificadores de personas, de su organización ni de aquello en lo que trabaja el consejo.
status-copy = Copiar el diagnóstico
status-copied-yes = Copiado
status-copied-no = Este navegador no deja copiar a Weft. Seleccione el texto y cópielo.
`

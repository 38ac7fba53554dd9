export const messages = `
status-title = Estado
status-meaning = Qué está sincronizado, qué permisos faltan, cómo van las sesiones en directo y las versiones, con un diagnóstico que puede copiar para quien le ayude.
status-open = Abrir la página de estado
status-well = No tiene nada pendiente
status-well-meaning = Las listas tienen sus cambios y Weft tiene los permisos que necesita.
status-needs = { $count ->
    [one] Una cosa requiere atención
    [many] { $count } de cosas requieren atención
   *[other] { $count } cosas requieren atención
  }
status-need-stopped = { $count ->
    [one] Un cambio se rechazó o coincidió con el de otra persona. Pulse la palabra junto al nombre del comité para responder.
    [many] { $count } de cambios se rechazaron o coincidieron con los de otra persona. Pulse la palabra junto al nombre del comité para responder.
   *[other] { $count } cambios se rechazaron o coincidieron con los de otra persona. Pulse la palabra junto al nombre del comité para responder.
  }
status-need-scopes = { $count ->
    [one] Falta un permiso que Weft necesita a diario. Figura abajo, con la forma de obtenerlo.
    [many] Faltan { $count } de permisos que Weft necesita a diario. Figuran abajo, con la forma de obtenerlos.
   *[other] Faltan { $count } permisos que Weft necesita a diario. Figuran abajo, con la forma de obtenerlos.
  }
status-need-lists = { $count ->
    [one] Una lista se eliminó o cambió de nombre. Quien configuró el comité abre su configuración y guarda una vez más; eso la vuelve a crear.
    [many] { $count } de listas se eliminaron o cambiaron de nombre. Quien configuró el comité abre su configuración y guarda una vez más; eso las vuelve a crear.
   *[other] { $count } listas se eliminaron o cambiaron de nombre. Quien configuró el comité abre su configuración y guarda una vez más; eso las vuelve a crear.
  }
status-need-older = Las listas son de una versión anterior de Weft. Quien configuró el comité abre su configuración y guarda una vez más; no se pierde nada.
status-need-newer = Las listas son de una versión más reciente de Weft. Vuelva a cargar la página para obtenerla; hasta entonces se puede leer todo y no se envía nada.
status-need-kept = Este explorador no guarda nada para Weft. Trabaje como siempre mientras tenga conexión y deje la página abierta hasta que “Guardado” figure junto al nombre del comité.
status-need-network = En este momento no se puede acceder a Microsoft 365. Lo que haga se conserva y se envía por sí mismo en cuanto sea posible.
status-lists = Las listas del comité
status-lists-meaning = Cuándo leyó este dispositivo cada lista por última vez y qué no ha llegado todavía a ella.
status-lists-read-now = Leerlas todas ahora
status-lists-reading = Leyendo…
status-list-is-read = Última lectura: { $when }
status-list-is-not-yet = Sin leer todavía
status-list-is-missing = Eliminada o con otro nombre
status-list-is-withheld = No es para usted
status-list-waiting = { $count ->
    [one] un cambio espera a enviarse
    [many] { $count } de cambios esperan a enviarse
   *[other] { $count } cambios esperan a enviarse
  }
status-list-stopped = { $count ->
    [one] uno le requiere
    [many] { $count } le requieren
   *[other] { $count } le requieren
  }
status-list-weft-council = El comité y su configuración
status-list-weft-sessions = Sesiones
status-list-weft-actions = Acciones
status-list-weft-decisions = Decisiones
status-list-weft-risks = Riesgos
status-list-weft-owners-only-risks = Riesgos reservados
status-list-weft-challenges = Retos
status-list-weft-turns = Turnos
status-list-weft-turn-changes = Cambios de turno
status-list-weft-templates = Plantillas
status-list-weft-meeting-series = Series de reuniones
status-list-weft-closed-days = Días de cierre
status-scopes = Permisos
status-scopes-all = Weft tiene todos los permisos que puede usar.
status-scopes-missing = { $count ->
    [one] Falta un permiso. Todo lo que no lo necesita funciona.
    [many] Faltan { $count } de permisos. Todo lo que no los necesita funciona.
   *[other] Faltan { $count } permisos. Todo lo que no los necesita funciona.
  }
status-scopes-further = { $count ->
    [one] Se podría conceder un permiso más. Todo lo que no lo necesita funciona.
    [many] Se podrían conceder { $count } de permisos más. Todo lo que no los necesita funciona.
   *[other] Se podrían conceder { $count } permisos más. Todo lo que no los necesita funciona.
  }
status-scopes-unknown = { $count ->
    [one] Por un permiso no respondió nadie; abra esta página de nuevo cuando tenga conexión.
    [many] Por { $count } de permisos no respondió nadie; abra esta página de nuevo cuando tenga conexión.
   *[other] Por { $count } permisos no respondió nadie; abra esta página de nuevo cuando tenga conexión.
  }
status-scopes-granted = { $count ->
    [one] Un permiso está concedido
    [many] { $count } de permisos están concedidos
   *[other] { $count } permisos están concedidos
  }
status-scope-administrator = Solo un administrador puede permitirlo. Envíele el vínculo; hasta entonces no cambia nada más.
status-ask = Permitir
status-asking = A la espera de su respuesta…
status-asked-granted = Ahora está permitido.
status-asked-administrator = Solo un administrador puede permitirlo. Aquí está el vínculo para esa persona.
status-asked-not-granted = No se permitió y no ha cambiado nada. Puede intentarlo de nuevo.
status-copy-link = Copiar el vínculo para el administrador
status-link-copied-yes = Copiado
status-link-copied-no = Este explorador no deja copiar a Weft. El vínculo es { $link }
status-scope-sign-in = Quién es usted
status-scope-people = Buscar personas por su nombre
status-scope-teams = Sus equipos
status-scope-channels = Nombres de los canales
status-scope-calendar = Calendario e invitaciones
status-scope-planner = Tareas en Planner
status-scope-records = Los datos del comité
status-scope-channel-post = El acta en el canal
status-scope-set-up = Configurar un comité
status-scope-meeting-chat = Encontrar una reunión por su chat
status-scope-team-members = Los miembros del equipo
status-scope-member-count = Contar quién puede leer
status-scope-channel-read = Leer los mensajes del canal
status-scope-activity = Avisar a personas en Teams
status-scope-shared-calendar = Invitaciones en el calendario de un colega
status-scope-relay = La retransmisión en directo
status-live = Sesiones en directo
status-live-meaning = Una sesión en curso va siempre por la lista del comité. Dos vías más rápidas ayudan donde las hay; sin ellas no se pierde nada.
status-live-try = Probar ahora
status-live-trying = Probando…
status-live-list = La lista del comité
status-live-list-always = Siempre, en unos segundos
status-live-notices = Avisos de Microsoft 365
status-live-relay = Retransmisión en directo
status-live-not-tried = Sin probar todavía
status-live-not-used = No está instalada aquí
status-live-silent = Sin respuesta. Las sesiones continúan por la lista; los colegas ven un cambio unos segundos después.
status-live-answers = Respondió en { $seconds } s
status-versions = Versiones
status-version-app = Weft
status-version-build = Compilación
status-version-lists = Las listas
status-schema-current = Versión { $version }, la misma que este Weft
status-schema-older = Anterior a este Weft, que tiene la { $version }
status-schema-newer = Más reciente que este Weft, que tiene la { $version }
status-schema-unknown = Sin versión; este Weft tiene la { $version }
status-schema-not-read = Sin leer todavía; este Weft tiene la { $version }
status-diagnosis = Diagnóstico
status-diagnosis-meaning = Para quien le ayude. No contiene nombres, direcciones, títulos ni identificadores de personas, de su organización ni de aquello en lo que trabaja el comité.
status-copy = Copiar el diagnóstico
status-copied-yes = Copiado
status-copied-no = Este explorador no deja copiar a Weft. Seleccione el texto y cópielo usted.
`

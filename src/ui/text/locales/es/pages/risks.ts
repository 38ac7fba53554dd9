export const messages = `
risks-register = Registro de riesgos
risks-new = Nuevo riesgo
risks-add = Agregar al registro
risks-save = Guardar
risks-open = Abrir
risks-title = Qué puede ocurrir
risks-title-hint = Como …, puede ocurrir …, de modo que …
risks-departments = Departamentos afectados
risks-owner = Responsable
risks-deputy = Suplente
risks-no-owner = Sin responsable
risks-no-department = Sin departamento
risks-person-search = Escriba un nombre
risks-nothing = Nada todavía
risks-somebody = Alguien
risks-likelihood = Probabilidad
risks-impact = Impacto
risks-likelihood-short = P
risks-impact-short = I
risks-likelihood-1 = Rara
risks-likelihood-2 = Poco probable
risks-likelihood-3 = Posible
risks-likelihood-4 = Probable
risks-likelihood-5 = Casi segura
risks-impact-1 = Insignificante
risks-impact-2 = Menor
risks-impact-3 = Moderado
risks-impact-4 = Mayor
risks-impact-5 = Grave
risks-scale-ends = 1 { $low } a 5 { $high }
risks-score = { $likelihood } × { $impact } = { $product }
risks-unrated = Sin valorar
risks-level-low = Bajo
risks-level-medium = Medio
risks-level-high = Alto
risks-level-critical = Crítico
risks-level-unrated = Sin valorar
risks-score-current = Ahora
risks-score-inherent = Sin medidas
risks-score-target = Deseada
risks-score-set-inherent = Valorarlo sin medidas
risks-score-set-target = Fijar la valoración que desea
risks-confidence = Qué seguridad tenemos
risks-confidence-low = Poca seguridad
risks-confidence-medium = Bastante seguridad
risks-confidence-high = Seguridad plena
risks-confidence-unknown = Se desconoce
risks-proximity = Cuándo se notaría
risks-proximity-now = Ahora
risks-proximity-month = Este mes
risks-proximity-quarter = Este trimestre
risks-proximity-later = Más adelante
risks-proximity-none = No se ha dicho
risks-problem-title = Escriba primero una línea.
risks-problem-empty = Escriba primero algo.
risks-problem-half = Elija tanto la probabilidad como el impacto.
risks-problem-why = Escriba primero por qué: dos niveles son mucho.
risks-problem-two-steps = Dos niveles de una vez necesitan un motivo. Abra el riesgo y valórelo ahí.
risks-problem-person = Elija una persona.
risks-rescore = Valorar de nuevo
risks-why = Por qué
risks-why-needed = ¿Por qué se mueve tanto?
risks-note = Nota
risks-keep = Dejarlo como está
risks-close = Cerrarlo
risks-close-do = Cerrar el riesgo
risks-close-reason = Por qué se puede cerrar
risks-closed-mitigated = Mitigado
risks-closed-no-longer-relevant = Ya no es relevante
risks-closed-merged = Fusionado con otro
risks-closed-happened = Ocurrió y está resuelto
risks-closed-duplicate = Duplicado
risks-refused-closed-already = Ya está cerrado. Vuelva a abrirlo primero.
risks-refused-not-rated = Valórelo primero.
risks-refused-reason-needed = Dé primero un motivo.
risks-refused-not-allowed = No puede pasar ahí desde donde está.
risks-refused-answer-date-passed = Elija un día que todavía no haya llegado.
risks-refused-not-escalated = No se preguntó a nadie.
risks-refused-answered-already = Ya se había respondido.
risks-refused-approver-needed = Solo puede decirlo la persona a la que se preguntó. Elija quién es.
risks-refused-own-approval = El responsable no puede aceptar su propio riesgo. Elija a otra persona.
risks-refused-expiry-needed = Diga hasta cuándo.
risks-reviewed = Revisado: { $title }. Quedan { $left }.
risks-due-never-rated = { $days ->
    [0] Escrito hoy, y nadie lo ha mirado desde entonces
    [one] Nadie lo ha mirado desde ayer, cuando se escribió
    [many] Nadie lo ha mirado desde que se escribió, hace { $days } de días
   *[other] Nadie lo ha mirado desde que se escribió, hace { $days } días
  }
risks-due-review = { $days ->
    [0] Toca revisarlo hoy
    [one] Tocaba revisarlo ayer
    [many] Tocaba revisarlo hace { $days } de días
   *[other] Tocaba revisarlo hace { $days } días
  }
risks-due-acceptance-expired = { $days ->
    [one] La aceptación terminó ayer
    [many] La aceptación terminó hace { $days } de días
   *[other] La aceptación terminó hace { $days } días
  }
risks-due-mandate-ended = { $days ->
    [one] Lo que el responsable puede decidir terminó ayer
    [many] Lo que el responsable puede decidir terminó hace { $days } de días
   *[other] Lo que el responsable puede decidir terminó hace { $days } días
  }
risks-due-answer-overdue = { $days ->
    [one] La respuesta se esperaba ayer
    [many] La respuesta se esperaba hace { $days } de días
   *[other] La respuesta se esperaba hace { $days } días
  }
risks-due-short = Vencida { $day }
risks-waits-for = A la espera de respuesta de { $name }
risks-cause = Causa
risks-cause-hint = Qué ocurre hoy
risks-event = Evento
risks-event-hint = Qué puede ocurrir por ello
risks-effect = Efecto
risks-effect-hint = Qué nos haría
risks-trigger = Señal temprana
risks-trigger-hint = Cómo notaríamos que empieza
risks-detail = Más detalle
risks-kind = Tipo
risks-kind-bottleneck = Cuello de botella
risks-kind-dependency = Dependencia
risks-kind-failure-mode = Modo de fallo
risks-kind-other = Otro
risks-category = Categoría
risks-category-people = Personas
risks-category-process = Proceso
risks-category-data = Datos
risks-category-technology = Tecnología
risks-category-supplier = Proveedor
risks-category-finance = Finanzas
risks-category-legal = Jurídico
risks-category-customer = Cliente
risks-category-other = Otra
risks-next-review = Próxima revisión
risks-next-review-by-level = Por su nivel, el { $day }; un día indicado aquí tiene prioridad.
risks-last-review = Se miró por última vez el { $day }
risks-response = Respuesta
risks-response-open = Por decidir
risks-response-reduce = Reducir
risks-response-avoid = Evitar
risks-response-transfer = Transferir
risks-response-accept = Aceptar
risks-response-watch = Vigilar
risks-state-new = Nuevo
risks-state-assessed = Evaluado
risks-state-treated = En tratamiento
risks-state-watching = En vigilancia
risks-state-happened = Ocurrió
risks-state-closed = Cerrado
risks-move-assessed = Volver a evaluado
risks-move-treated = Tratarlo
risks-move-watching = Vigilarlo
risks-open-again = Volver a abrirlo
risks-measures = Qué se hace ya
risks-blocked-by = Bloqueado por
risks-blocked-since = Bloqueado desde
risks-may-decide = El responsable puede decidir
risks-may-decide-hint = Por ejemplo: encargar a un segundo proveedor sin preguntar
risks-may-ask-of = Y puede pedir ayuda a
risks-limit = Hasta
risks-limit-hint = Por ejemplo: 20.000 euros o dos personas durante una semana
risks-mandate-until = Hasta el
risks-escalate = Escalar
risks-escalate-again = Preguntar de nuevo, o a otra persona
risks-escalate-do = Pedir una respuesta
risks-escalate-to = A quién
risks-escalate-what = Qué necesita de esa persona
risks-answer-by = Respuesta antes del
risks-escalated-to = Planteado a { $name } el { $day }
risks-answer-due = { $days ->
    [0] La respuesta se espera hoy
    [one] La respuesta se espera mañana
    [many] La respuesta se espera el { $day }, dentro de { $days } de días
   *[other] La respuesta se espera el { $day }, dentro de { $days } días
  }
risks-answer-late = { $days ->
    [one] La respuesta se esperaba ayer
    [many] La respuesta se esperaba el { $day }, hace { $days } de días
   *[other] La respuesta se esperaba el { $day }, hace { $days } días
  }
risks-answered = Respondido el { $day }
risks-answer = Introducir la respuesta
risks-answer-text = Qué se respondió
risks-acceptance-draft = Todavía no se ha preguntado
risks-acceptance-submitted = Se preguntó a { $name } si el comité puede convivir con él
risks-acceptance-accepted = { $name } dijo que el comité convive con él
risks-acceptance-rejected = { $name } dijo que no
risks-acceptance-revoked = Ya no está aceptado
risks-acceptance-over = { $name } lo aceptó hasta el { $day }. Ese día ya pasó: pregunte de nuevo o haga algo al respecto.
risks-acceptance-until = Vale hasta el { $day }
risks-acceptance-do-accepted = Aceptarlo
risks-acceptance-do-rejected = Decir que no
risks-acceptance-do-revoked = Retirar la aceptación
risks-accept-ask = Preguntar si se puede convivir con él
risks-accept-ask-again = Preguntar de nuevo
risks-accept-send = Preguntar
risks-accept-reason = Por qué es mejor que hacer algo
risks-accept-until = Hasta el
risks-approver = Quién puede decirlo
risks-happened = Ocurrió
risks-happened-do = Marcar como ocurrido
risks-problem = Qué va mal
risks-problem-hint = X va mal y eso causa Y
risks-resolution = Cómo se resolvió
risks-resolution-hint = Qué se hizo y qué cambiamos por ello
risks-no-links = Todavía no hay nada vinculado. Una acción creada aquí aparece aquí con su estado.
risks-link-session = Sesión
risks-link-decision = Decisión
risks-link-risk = Riesgo
risks-link-add = Vincular una sesión o una decisión
risks-link-choose = Elija una
risks-link-sessions = Sesiones
risks-link-decisions = Decisiones
risks-unlink = Quitar el vínculo: { $title }
risks-unlink-short = Quitar
risks-link-copy = Copiar vínculo
risks-link-copied = Vínculo copiado
risks-link-by-hand = Copie este vínculo
risks-action-new = Crear una acción
risks-action-make = Crear la tarea
risks-action-what = Qué se va a hacer
risks-action-by = Vence
risks-action-due = Vence el { $day }
risks-action-making = Convirtiéndose en tarea de Planner …
risks-action-open = Abrir en Planner
risks-action-started = Iniciada en Planner
risks-action-done = Hecha
risks-action-no-task = Se guarda aquí y todavía no está en Planner. Al intentarlo de nuevo no se crea una segunda.
risks-action-task-gone = Alguien eliminó la tarea en Planner
risks-action-failed = No se pudo crear la tarea. La acción se conserva; al intentarlo de nuevo no se crea una segunda.
risks-action-unknown = Se está leyendo su estado …
risks-raise = Plantear en la próxima sesión
risks-raise-raising = Poniéndolo en el orden del día …
risks-raise-raised = Estará en el próximo orden del día
risks-raise-there = Ya se había planteado para la próxima sesión
risks-raise-failed = No se pudo poner en el orden del día. Inténtelo de nuevo.
risks-status-saved = Guardado
risks-status-keeping = Guardándose en este dispositivo …
risks-status-kept = Guardado en este dispositivo, en camino
risks-status-in-memory = Solo en esta página hasta que se envíe: no la cierre
risks-status-needs-you = Alguien cambió lo mismo. Le requiere a usted.
risks-part-what = Qué puede ocurrir, en tres textos breves
risks-part-scores = Cómo es de grave
risks-part-owner = Responsable y qué puede hacer
risks-part-response = Qué hacemos y qué lo impide
risks-part-escalation = Escalado
risks-part-acceptance = Convivir con él
risks-part-links = Acciones y vínculos
risks-part-happened = Qué ocurrió
risks-detail-close = Atrás
risks-remove = Eliminar
risks-removed = Eliminado: { $title }
risks-rival = Alguien cambió esto entretanto. Lo suyo:
risks-rival-mine = Conservar lo mío
risks-rival-theirs = Tomar lo de la otra persona
risks-view-list = Todos
risks-view-mine = Míos
risks-view-due = Por revisar
risks-view-escalated = Escalados
risks-view-changed = Desde la última sesión
risks-view-map = Mapa de calor
risks-view-trend = Tendencia
risks-views = Vistas guardadas
risks-view-all = Todo lo abierto
risks-view-keep = Guardar esta vista
risks-view-name = Nombre de la vista
risks-view-for = Para quién
risks-view-of-mine = Solo para mí, en este dispositivo
risks-view-of-council = Para todos los del comité
risks-view-for-council = Para todos los de { $council }
risks-view-forget = Quitar la vista “{ $name }”
risks-due-none = No hay nada que revisar
risks-due-none-meaning = Los riesgos llegan aquí según el ritmo de su nivel, en un día propio o cuando termina una aceptación.
risks-escalated-none = Nada espera respuesta
risks-escalated-none-meaning = Un riesgo planteado a alguien está aquí hasta que responda.
risks-mine-none = No es responsable de ningún riesgo abierto
risks-mine-none-meaning = Aquí están los riesgos que le nombran como responsable.
risks-no-session = Todavía no se ha celebrado ninguna sesión
risks-no-session-meaning = Después de la primera, aquí está lo que ha cambiado desde entonces.
risks-nothing-changed = No ha cambiado nada
risks-changed-since = Desde la sesión del { $when }
risks-news-new = Nuevo
risks-news-score = De { $before } a { $after }
risks-news-state = Cambió de estado
risks-news-happened = Ocurrió
risks-news-closed = Cerrado
risks-news-escalated = Escalado
risks-news-answered = Respondido
risks-news-reviewed = Revisado y sin cambios
risks-find = Buscar
risks-find-what = Cualquier palabra
risks-anybody = Cualquiera
risks-group = Agrupar por
risks-group-none = Nada
risks-group-level = Nivel
risks-group-state = Estado
risks-group-department = Departamento
risks-group-owner = Responsable
risks-filters = { $count ->
    [0] Más filtros
   *[other] Más filtros ({ $count })
  }
risks-filter-clear = Mostrar todo lo abierto
risks-column-title = Riesgo
risks-column-level = Nivel
risks-column-state = Estado
risks-column-cause = Causa
risks-column-effect = Efecto
risks-column-kept = Guardado
risks-column-count = Riesgos
risks-none = Todavía no hay riesgos
risks-none-meaning = Escriba lo que preocupa al comité. Basta un título para empezar; aquí llegan también los riesgos de las sesiones.
risks-no-match = Sin coincidencias
risks-no-match-meaning = Los riesgos cerrados solo aparecen cuando busca palabras o los cerrados.
risks-bulk-owner = Asignar a …
risks-bulk-state = Pasar a …
risks-bulk-response = Responder con …
risks-bulk-department = Agregar departamento …
risks-bulk-keep = Revisados, sin cambios
risks-bulk-done = { $changed } cambiados{ $left ->
    [0] .
   *[other] , { $left } se dejaron como están.
  }
risks-more = y { $count } más
risks-map-how = Arrastre un riesgo a otra celda, o elíjalo y pulse las teclas de dirección; Entrar guarda el movimiento, Esc lo deja.
risks-map-read = Elija un riesgo para ver qué es.
risks-map-caption = Riesgos abiertos por probabilidad (hacia arriba) e impacto
risks-map-unrated = Sin valorar todavía
risks-chip = { $title }, { $owner }, { $score }
risks-moved = { $title }: { $score }
risks-moving = A { $score }. Entrar lo guarda.
risks-move-keep = Guardar el movimiento
risks-way-more-likely = Más probable
risks-way-less-likely = Menos probable
risks-way-more-impact = Más impacto
risks-way-less-impact = Menos impacto
risks-as-table = Como tabla
risks-print = Imprimir
risks-picture-svg = Imagen para una diapositiva (SVG)
risks-picture-png = Imagen para una diapositiva (PNG)
risks-picture-title = Riesgos de { $council }
risks-picture-as-of = A fecha de { $day }
risks-picture-failed = La imagen no se pudo crear aquí. El SVG todavía es posible.
risks-trend-span = Hasta cuándo atrás
risks-trend-weeks = { $weeks } semanas
risks-trend-caption = Riesgos abiertos por nivel, semana a semana
risks-trend-bar = { $level }: { $count } el { $day }
risks-trend-week = Semana hasta el
risks-trend-all = Todos
risks-read-only = Puede leer el registro
risks-read-only-meaning = Los propietarios del sitio deciden quién puede cambiarlo.
risks-broken = Este riesgo no se puede leer
risks-broken-meaning = Alguien lo cambió en SharePoint por algo que Weft no conoce: { $columns }. Corríjalo en la lista; no afecta a nada más.
risks-broken-some = { $count ->
    [one] Un riesgo necesita reparación
    [many] { $count } de riesgos necesitan reparación
   *[other] { $count } riesgos necesitan reparación
  }
risks-broken-some-meaning = Se cambiaron en SharePoint por algo que Weft no conoce. Todo lo demás funciona.
risks-broken-look = Ver { $name }
risks-settings = Cómo se valoran los riesgos
risks-settings-meaning = La matriz y sus palabras, cada cuánto se mira cada nivel y qué más se pregunta sobre un riesgo.
risks-settings-change = Cambiar cómo se valoran los riesgos
risks-settings-matrix = Nivel para cada probabilidad (P) e impacto (I)
risks-settings-cell = Probabilidad { $likelihood }, impacto { $impact }
risks-settings-slip = Probabilidad { $likelihood } e impacto { $impact } quedarían por debajo de algo menor. Cambie primero esa celda.
risks-settings-words = Palabras para cada nivel
risks-settings-words-meaning = Un ejemplo dice más que un adjetivo: “la línea 2 se para un día”. Los campos vacíos conservan las palabras de Weft, en el idioma de cada lector.
risks-settings-cadence = Días entre revisiones
risks-settings-days = { $level }
risks-settings-days-wrong = De 1 a 730 días
risks-settings-shown = Sobre un riesgo se pregunta también
risks-settings-field-inherent = Valoración sin medidas
risks-settings-field-target = Valoración que se desea
risks-settings-field-confidence = Qué seguridad tenemos
risks-settings-field-proximity = Cuándo se notaría
risks-settings-save = Guardar para el comité
risks-settings-saving = Guardando …
risks-settings-saved = Guardado
risks-settings-failed = Esto no se pudo guardar
risks-settings-failed-meaning = Lo que cambió sigue aquí. Inténtelo de nuevo; los propietarios del sitio deciden quién puede cambiarlo.
risks-session-title = Riesgos por revisar o escalados
risks-session-none = Hoy no toca revisar ningún riesgo y ninguno espera respuesta.
risks-owners-only = Reservado
risks-owners-council = El comité
risks-owners-who = Quién puede verlo
risks-owners-seen-by = Lo ven
risks-owners-seen-owners = Propietarios
risks-owners-seen-council = Comité
risks-owners-chip = { $title } (reservado)
risks-owners-not-verified = Sin verificar: todavía no se ha rechazado a nadie
risks-owners-not-verified-meaning = Weft no puede leer los permisos de una lista. Mientras no se restrinjan en SharePoint, puede leer esto todo el que pueda leer el sitio del comité. Se considera verificado cuando otro miembro ha abierto el registro y se le ha rechazado. Los propietarios del sitio siempre pueden leerlo.
risks-owners-verified = Verificado: se ha rechazado a otras personas
risks-owners-verified-meaning = Esto es cierto para estas personas en estos momentos. Los propietarios del sitio siempre pueden leerlo, y quien pueda cambiar los permisos puede dejar entrar a otros.
risks-owners-read = Otra persona pudo leerlo
risks-owners-read-meaning = Si no es lo que se quiere, restrinja los permisos de la lista en SharePoint. Los propietarios del sitio siempre pueden leerlo.
risks-owners-met-read = { $name } pudo leerlo: { $time }
risks-owners-met-refused = Se rechazó a { $name }: { $time }
risks-owners-now-owners = Pueden verlo los propietarios del sitio y aquellos a quienes dejen entrar en la lista reservada.
risks-owners-now-council = Puede verlo todo el que pueda leer el sitio del comité.
risks-owners-move-owners = Hacerlo reservado
risks-owners-move-council = Mostrarlo al comité
risks-owners-do-owners = Hacerlo reservado
risks-owners-do-council = Mostrarlo a todos
risks-owners-comes-owners = El riesgo pasa a la lista reservada con todo lo que contiene, en la misma dirección. Recibe un número nuevo (O-…).
risks-owners-stays-owners = Lo que otros han leído, leído está. El elemento anterior, con sus versiones anteriores, permanece en la papelera de reciclaje del sitio hasta que un propietario la vacíe (93 días como máximo); su historial en la lista nueva empieza hoy. Las tareas, las actas y los vínculos que lo nombran se quedan como están.
risks-owners-comes-council = El riesgo pasa al registro que ven todos los del comité, con todo lo que contiene, en la misma dirección. Recibe un número nuevo (R-…).
risks-owners-stays-council = Su historial en el registro empieza hoy. Las versiones anteriores permanecen con el elemento anterior en la papelera de reciclaje del sitio durante 93 días como máximo.
risks-owners-move-later = Se podrá mover cuando todo lo suyo esté guardado.
risks-owners-no-raise = No se pone en órdenes del día: esos los leen todos los del comité.
risks-owners-action = La tarea está en el plan del comité, donde la ven todos. No nombra este riesgo; cuide lo que escribe.
risks-owners-picture = { $count ->
    [one] Un riesgo reservado queda fuera de la imagen.
    [many] { $count } de riesgos reservados quedan fuera de la imagen.
   *[other] { $count } riesgos reservados quedan fuera de la imagen.
  }
risks-owners-due = { $count ->
    [one] También hay un riesgo reservado por revisar o escalado. No se muestra en una sesión; abra el registro para verlo.
    [many] También hay { $count } de riesgos reservados por revisar o escalados. No se muestran en una sesión; abra el registro para verlos.
   *[other] También hay { $count } riesgos reservados por revisar o escalados. No se muestran en una sesión; abra el registro para verlos.
  }
risks-owners-withdrawn = En este momento no se le deja entrar en la lista reservada. Lo que escribió se queda aquí: pregunte a un propietario del sitio o elija “El comité”.
risks-owners-why-owners = Se hizo reservado
risks-owners-why-council = Se mostró al comité
risks-owners-settings = Riesgos reservados
risks-owners-settings-meaning = Algunos riesgos no son para todos los del comité. Están en una segunda lista del sitio, “Weft owners-only risks”. Weft crea la lista; quién puede leerla lo define un propietario del sitio en SharePoint.
risks-owners-turn-on = Activar los riesgos reservados
risks-owners-turn-on-who = Puede activarlos quien dirija el comité, y para ello tiene que ser propietario del sitio.
risks-owners-turning = Un momento …
risks-owners-turn-off = Desactivar
risks-owners-turn-off-not = Dejarlo activado
risks-owners-turn-off-meaning = Weft deja de mostrar los riesgos reservados a todo el mundo. La lista se queda en el sitio con todo lo que contiene; al activarla de nuevo, vuelven.
risks-owners-not-you = No se le deja entrar en la lista reservada
risks-owners-not-you-meaning = Si puede escribir en la lista del comité, Weft anota ahí que se le rechazó: así los propietarios saben que la lista deja fuera a quien debe. Todo lo demás del registro está completo. Si es propietario del sitio, la lista se quitó o cambió de nombre: restáurela, o desactive esto y vuelva a activarlo.
risks-owners-steps = Restringir los permisos en SharePoint
risks-owners-step-open = Abra la lista “Weft owners-only risks” en SharePoint.
risks-owners-step-settings = Elija Configuración (el engranaje), después Configuración de la lista y después “Permisos para esta lista”.
risks-owners-step-stop = Elija “Dejar de heredar permisos”.
risks-owners-step-remove = Marque el grupo de integrantes y el de visitantes y elija “Quitar permisos de usuario”. Deje el grupo de propietarios; agregue a las personas que deben ver estos riesgos.
risks-owners-step-try = Pida a otro miembro que abra el registro. Aquí leerá después si se le rechazó.
risks-owners-always = Los propietarios del sitio siempre pueden leer la lista. Mientras no se restrinjan los permisos, también todos los del sitio. Todos pueden ver que la lista está en uso y a quién se rechazó.
risks-owners-failed = Los riesgos reservados no se pudieron activar ni desactivar
risks-owners-failed-administrator = En su organización, solo un administrador puede conceder a Weft el permiso para crear listas.
risks-owners-failed-scope = Weft necesita para esto el permiso para crear listas. Vuelva a pulsar el botón y concédalo.
risks-owners-failed-not-owner = Solo los propietarios del sitio pueden crear esta lista. Pida a uno de ellos que la active aquí.
risks-owners-failed-offline = No tiene conexión. No se ha cambiado nada; vuelva a pulsar el botón cuando la recupere.
risks-owners-failed-other = No se ha perdido nada. Inténtelo de nuevo; lo que ya se creó se vuelve a encontrar.
`

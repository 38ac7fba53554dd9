export const messages = `
calendar-series = Series de reuniones
calendar-new = Nueva serie de reuniones
calendar-adopt = Incorporar una serie de mi calendario
calendar-no-series = Todavía no hay series de reuniones
calendar-no-series-meaning = Una serie de reuniones une un orden del día, la frecuencia con que se reúnen y la serie en el calendario de todos. Cree una o incorpore la que ya tiene.
calendar-at = { $time } ({ $zone }), { $minutes } minutos
calendar-ends = Última sesión, a más tardar el { $day }
calendar-next-one = Próxima: { $when }
calendar-with-agenda = Orden del día: { $name }
calendar-organized-by = La organiza { $name }
calendar-ended = Terminada
calendar-unfinished = Todavía no está en ningún calendario
calendar-unfinished-own = La serie se guarda aquí, pero su calendario todavía no la tiene. No se ha invitado a nadie dos veces: al intentarlo de nuevo no se crea una segunda.
calendar-unfinished-other = { $name } la empezó y la pone en el calendario. No puede hacerlo nadie más, para que nunca haya dos.
calendar-finish = Ponerla en mi calendario
calendar-working = En curso…
calendar-news = El calendario dice otra cosa
calendar-take-over = Quedarse con lo que dice el calendario
calendar-news-cancelled = La serie se canceló en Outlook.
calendar-news-not-understood = Se repite de una forma que no se puede mostrar aquí. Las sesiones de abajo son las del calendario.
calendar-news-rhythm = Ahora se repite de otra manera: { $rhythm }.
calendar-news-time = Ahora empieza a las { $time } ({ $zone }).
calendar-news-length = Ahora dura { $minutes } minutos.
calendar-news-end = Termina el { $day }.
calendar-news-no-end = Ya no tiene fin.
calendar-news-name = Ahora se llama “{ $name }”.
calendar-news-organizer = Ahora la organiza { $name }.
calendar-change = Cambiar
calendar-times = Buscar una hora
calendar-not-done = El calendario no se ha cambiado
calendar-broken = No se puede leer una serie de reuniones
calendar-broken-meaning = { $count ->
    [one] Una fila de la lista “Weft meeting series” se editó
    [many] { $count } de filas de la lista “Weft meeting series” se editaron
   *[other] { $count } filas de la lista “Weft meeting series” se editaron
  } de modo que ahí ya no hay una serie. Corríjalo en la lista; el calendario no se ve afectado.
calendar-sessions = Sesiones
calendar-span = Mostrar
calendar-span-quarter = Trimestre
calendar-span-year = Año
calendar-face = Como
calendar-face-months = Meses
calendar-face-list = Lista
calendar-earlier = Anterior
calendar-now = Hoy
calendar-later = Posterior
calendar-how = Elija una sesión para ver en qué estado está. Lo que usted organiza se puede arrastrar a otro día o mover con las teclas de dirección.
calendar-empty = No hay sesiones en este período
calendar-empty-meaning = Mire antes o después, o cree una serie de reuniones.
calendar-chip = { $title }, { $day }, { $time }: { $state }{ $gaps ->
    [0] { "" }
   *[other] , falta algo
  }
calendar-state-planned = Prevista
calendar-state-drafted = Orden del día preparado
calendar-state-on-invite = Orden del día en la invitación
calendar-state-running = En curso
calendar-state-held = Celebrada, sin publicar
calendar-state-published = Publicada
calendar-state-minutes-confirmed = Acta aprobada
calendar-state-minutes-changed = Acta cambiada después de aprobarse
calendar-state-cancelled = Cancelada
calendar-state-not-held = Sin registrar
calendar-legend = En qué estado están las sesiones
calendar-legend-one = { $state } ({ $count })
calendar-by-turn = Facilita por turno: { $name }
calendar-facilitator = Facilita: { $name }
calendar-moved-from = Movida en el calendario, antes era { $when }
calendar-longer = { $minutes } minutos más que la serie
calendar-shorter = { $minutes } minutos menos que la serie
calendar-gap-no-facilitator = Todavía no facilita nadie
calendar-gap-no-agenda = Todavía no hay orden del día
calendar-gap-not-in-my-calendar = No está en su calendario
calendar-gap-rest-day = En un día sin sesiones.
calendar-gap-closed-day = En un día de cierre: { $name }.
calendar-gap-skip = La serie la omite: cancélela.
calendar-not-moved = No se ha cambiado nada
calendar-move-day = Día, en su hora
calendar-move-time = Hora, en su zona
calendar-move-mails = Outlook lo comunica a todos los invitados.
calendar-move = Mover la sesión
calendar-move-to = Mover al { $day }
calendar-cancel-session = Cancelar esta sesión
calendar-cancel-meaning = Outlook la quita del calendario de todos y se lo comunica. No se puede deshacer.
calendar-cancel-sure = Cancelarla para todos
calendar-organizer-moves = { $name } organiza esta reunión. Solo { $name } puede moverla o cancelarla para todos.
calendar-moving = Al { $day }. Elija “Mover la sesión” para hacerlo.
calendar-moved = “{ $title }” se ha movido. Outlook lo comunica a todos.
calendar-cancelled = “{ $title }” se ha cancelado para todos.
calendar-when = Cuándo
calendar-when-own = Su hora
calendar-when-council = La hora del comité
calendar-session = Sesión
calendar-standing = En qué estado está
calendar-back = Calendario
calendar-reading = Leyendo su calendario
calendar-adopt-how = Estas series con reunión de Teams están en su calendario. Incorporar una no cambia nada en él.
calendar-adopt-none = No hay ninguna serie que incorporar
calendar-adopt-none-meaning = Su calendario no tiene otra serie con reunión de Teams. Cree una.
calendar-adopt-people = { $count } del comité tienen invitación
calendar-adopt-take = Incorporarla
calendar-adopt-this = Incorporar “{ $name }”
calendar-adopt-mails = No se avisa a nadie y nada cambia en el calendario.
calendar-not-adopted = Esta serie no se puede incorporar
calendar-not-adopted-every-few-days = Se repite cada pocos días. Póngala por semanas enteras en Outlook e inténtelo de nuevo.
calendar-not-adopted-several-weekdays = Cae en varios días de la semana de un mes. Déjele uno solo en Outlook e inténtelo de nuevo.
calendar-not-adopted-too-rare = Se repite menos de una vez cada ocho años. No se ha cambiado nada.
calendar-not-adopted-not-understood = No se pudo leer cómo se repite. No se ha cambiado nada; en su lugar puede crear una serie nueva.
calendar-not-adopted-unknown-zone = Su zona horaria no se conoce. Elija otra para la serie en Outlook e inténtelo de nuevo.
calendar-closed-days = Días de cierre
calendar-closed-how = Días en los que no se reúne nadie. El calendario muestra qué sesiones caen en ellos; nada se mueve por sí mismo.
calendar-closed-from = Primer día
calendar-closed-to = Último día
calendar-closed-to-hint = Vacío si es un solo día.
calendar-closed-wrong = El último día no puede ser anterior al primero ni estar a más de { $most } días de él.
calendar-closed-span = del { $from } al { $to }
calendar-closed-count = ({ $count } días)
calendar-closed-added = Cerrado: { $day }.
calendar-closed-name = Qué es
calendar-closed-add = Agregar días de cierre
calendar-closed-remove = Quitar { $day }
calendar-closed-removed = Abierto de nuevo: { $day }.
calendar-remove = Quitar
calendar-times-for = Buscar una hora para “{ $name }”
calendar-times-how = Mira cuándo están ocupados o fuera de la oficina los invitados, una sola vez, cuando pulsa el botón. No se lee qué hacen.
calendar-times-from = Desde
calendar-times-to = Hasta, 60 días como máximo
calendar-times-look = Buscar horas
calendar-times-none = Ninguna hora en estos días
calendar-times-none-meaning = Todos son de cierre o ya han pasado. Elija otros días.
calendar-times-who = Quién puede venir
calendar-times-fair = Para quién es temprano o tarde
calendar-times-free = Pueden venir { $free } de { $all }
calendar-times-busy = Ocupados: { $names }
calendar-times-unknown = No se sabe: { $names }
calendar-times-use = Usar esta hora
calendar-times-use-this = Usar { $when }
calendar-times-use-how = La hora que elija se pone en el formulario de la serie. No se avisa a nadie hasta que lo guarde.
calendar-times-organizer = Solo { $name } puede poner una de estas horas en el calendario de todos.
calendar-times-filled = Empieza { $when }, como se encontró. No se cambia nada ni se avisa a nadie hasta que guarde.
calendar-quorum = Suficientes para una sesión
calendar-no-quorum = Muy pocos para una sesión
calendar-decider = Puede venir el patrocinio o la presidencia
calendar-no-decider = Sin patrocinio ni presidencia
calendar-fair = Entre las 8:00 y las 18:00 para todos
calendar-outside = Fuera de 8:00 a 18:00: { $names }
calendar-at-clock = { $name } a las { $time }
calendar-unknown = Esta serie de reuniones no está aquí
calendar-unknown-meaning = Se quitó o el vínculo está incompleto. No afecta a nada más.
calendar-name = Nombre
calendar-template = Orden del día inicial
calendar-template-none = Ninguno
calendar-rhythm = Con qué frecuencia
calendar-kind-weekly = Cada semana o cada varias semanas
calendar-kind-monthly = Cada mes o cada varios meses
calendar-kind-quarterly = Cada trimestre
calendar-kind-half-yearly = Cada semestre
calendar-kind-yearly = Cada año
calendar-kind-on-demand = Cuando haga falta
calendar-every-weeks = Cada cuántas semanas
calendar-every-months = Cada cuántos meses
calendar-weekdays = Los
calendar-month-quarterly = Mes del trimestre
calendar-month-half-yearly = Mes del semestre
calendar-month-yearly = Mes
calendar-month-of = Mes { $month }
calendar-by = Día por
calendar-by-weekday = Día de la semana
calendar-by-day = Fecha
calendar-by-working-day = Día laborable (de lunes a viernes)
calendar-nth = Cuál
calendar-nth-first = Primero
calendar-nth-second = Segundo
calendar-nth-third = Tercero
calendar-nth-fourth = Cuarto
calendar-nth-last = Último
calendar-weekday = Día de la semana
calendar-day = Día del mes
calendar-on-day = el día { $day }
calendar-on-weekday = el { $nth ->
    [first] primer
    [second] segundo
    [third] tercer
    [fourth] cuarto
   *[last] último
  } { $weekday }
calendar-on-working-day = el { $nth ->
    [first] primer
    [second] segundo
    [third] tercer
    [fourth] cuarto
   *[last] último
  } día laborable
calendar-rhythm-weekly = { $every ->
    [1] Cada semana: { $days }
   *[other] Cada { $every } semanas: { $days }
  }
calendar-rhythm-monthly = { $every ->
    [1] Cada mes, { $day }
   *[other] Cada { $every } meses, { $day }
  }
calendar-rhythm-quarterly = Cada trimestre, { $day } de su { $month ->
    [1] primer
    [2] segundo
   *[other] último
  } mes
calendar-rhythm-half-yearly = Cada semestre, { $day } del mes { $month }
calendar-rhythm-yearly = Cada año, { $day } de { $month }
calendar-rhythm-on-demand = Cuando haga falta
calendar-time = Empieza a las
calendar-minutes = Minutos
calendar-zone = Zona horaria
calendar-zone-hint = La serie mantiene esta hora cuando empieza o termina el horario de verano.
calendar-first = Desde
calendar-until = Hasta
calendar-until-hint = Vacío si no tiene fin.
calendar-who = A quién se invita
calendar-who-all = A todo el comité
calendar-who-departments = Departamentos
calendar-who-people = Personas
calendar-roles = Roles
calendar-role-facilitator = Facilita
calendar-role-noteTaker = Toma notas
calendar-role-person = Quién
calendar-mode-rotating = Por turno
calendar-mode-fixed = Siempre la misma persona
calendar-mode-none = Nadie
calendar-closed-rule = Días de cierre
calendar-rest-days = Días de la semana sin sesiones
calendar-on-closed = Una sesión que cae en un día de cierre
calendar-on-closed-keep = se celebra de todos modos
calendar-on-closed-skip = se omite
calendar-on-closed-before = pasa al día anterior
calendar-on-closed-after = pasa al día siguiente
calendar-next = Las próximas seis sesiones
calendar-next-none = De aquí todavía no sale ninguna sesión. Revise los días, la hora y la zona horaria.
calendar-next-on-demand = No se crea ninguna serie: cada sesión se prevé por separado.
calendar-fate-kept = se celebra de todos modos.
calendar-closed-later = Una serie no puede indicar días de cierre. Cuando esté en el calendario, cada una de estas sesiones tiene un botón que la mueve o la cancela.
calendar-fate-skipped = se omite.
calendar-fate-moved = pasa al { $day }.
calendar-fate-no-room = no tiene ningún día abierto cerca.
calendar-locked = { $name } organiza esta serie
calendar-locked-meaning = Cuándo es y a quién se invita se cambia en el calendario del organizador. Aquí puede cambiar el nombre, el orden del día, los roles y los días de cierre.
calendar-create = Crear la serie
calendar-create-mails = Crea una reunión de Teams en su calendario y envía las invitaciones enseguida.
calendar-save = Guardar
calendar-change-mails = Una hora nueva empieza la serie de nuevo: las sesiones sueltas que se movieron pierden su lugar y Outlook lo comunica a todos. El orden del día y los roles cambian sin avisar a nadie.
calendar-change-own = No cambia nada en el calendario de nadie.
calendar-end = Terminar esta serie
calendar-end-meaning = Las sesiones posteriores a hoy se quitan del calendario de todos. Lo que se celebró se queda, con su acta.
calendar-end-sure = Terminarla para todos
calendar-end-sure-meaning = Outlook lo comunica a todos los invitados. Una serie terminada se puede continuar como una nueva.
calendar-successor = La serie que continúa
calendar-successor-why = { $name } ya no está en el equipo del comité. Nadie más puede cambiar esta serie en los calendarios.
calendar-successor-who = La presidencia, la secretaría o el patrocinio pueden crear la serie que continúa. Envíe a una de esas personas el vínculo a esta página.
calendar-successor-make = Crear la serie que continúa
calendar-successor-new = Se crea una nueva serie de Teams en su calendario, a partir del { $when }. La organiza usted. El orden del día, los roles, los invitados y el ritmo siguen igual.
calendar-successor-invited = { $count ->
    [0] No se invita a nadie más que a usted.
    [one] Outlook envía una invitación a { $names }.
    [many] Outlook envía { $count } de invitaciones: { $names }.
   *[other] Outlook envía { $count } invitaciones: { $names }.
  }
calendar-successor-old = La serie antigua se queda en los calendarios. No se puede quitar desde aquí: puede hacerlo su administrador o cada persona por su cuenta.
calendar-successor-records = Los datos del comité se quedan como están. Los puntos sin terminar, las acciones abiertas y las actas por aprobar siguen en la serie nueva.
calendar-successor-sure = Crearla y enviar las invitaciones
calendar-successor-leave = Dejarlo como está
calendar-successor-not = No se ha creado ninguna serie nueva
calendar-successor-taken = { $name } está creando la serie que continúa, o ya la ha creado. Hay una; usted no tiene que hacer nada.
calendar-problem-name = Póngale un nombre.
calendar-problem-zone = Esta zona horaria no se conoce. Elija una de la lista.
calendar-problem-schedule = La frecuencia, el día, la hora o los minutos no están completos.
calendar-problem-audience = Elija a quién se invita.
calendar-problem-until = El último día es anterior al primero.
calendar-refused-ended = Esta serie ha terminado. Cree una nueva.
calendar-refused-two-rows = La lista del comité contiene esta serie dos veces, así que no está claro cuál continúa. Termine aquí una de ellas e inténtelo de nuevo.
calendar-refused-changed = La serie se cambió entretanto, o un cambio suyo sigue en camino. No se ha hecho nada. Mírela una vez más e inténtelo de nuevo.
calendar-refused-on-demand = No tiene ritmo: cada sesión se prevé por separado. La serie se guarda aquí.
calendar-refused-unknown-zone = Su zona horaria no se conoce. Elija otra.
calendar-refused-no-session = Termina antes de su primera sesión. Elija un último día posterior.
calendar-refused-no-online-meeting = No tiene reunión de Teams: puede que su cuenta no pueda crearlas. Pregunte a su administrador e inténtelo de nuevo.
calendar-refused-not-organizer = La organiza otra persona. Un cambio suyo no llegaría a nadie, así que no se ha cambiado nada.
calendar-refused-changed-meanwhile = Alguien la ha movido entretanto. Ahora ve dónde está; muévala de nuevo si todavía lo desea.
calendar-failed-stale = Se cambió en el mismo momento, por otra persona o por un intento suyo que quedó sin respuesta. Mire cómo está ahora; intentarlo de nuevo no hace nada dos veces.
calendar-failed-gone = Ya no está en el calendario. No se ha cambiado nada.
calendar-failed-crossing = Una sesión no puede moverse al día de su vecina ni más allá. Mueva antes la vecina o elija un día más cercano.
calendar-failed-refused = Outlook lo rechazó. No se ha cambiado nada.
calendar-failed-scope = Weft no puede escribir en su calendario. Las sesiones y los órdenes del día funcionan sin ello.
calendar-failed-offline = No tiene conexión. Lo que escribió se conserva; inténtelo de nuevo cuando la recupere.
calendar-failed-service = El calendario no responde en este momento. No es seguro que se haya hecho: intentarlo de nuevo no hace nada dos veces.
calendar-failed-other = No funcionó. Intentarlo de nuevo no hace nada dos veces.
`

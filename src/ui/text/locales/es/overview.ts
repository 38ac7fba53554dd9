export const messages = `
overview-next = Próxima sesión
overview-no-next = No hay ninguna sesión prevista
overview-no-next-meaning = Aquí aparece la próxima reunión de este comité que esté en su calendario.
overview-ready = El orden del día está listo: { $minutes } minutos.
overview-not-ready = Todavía no hay orden del día.
overview-running = En curso
overview-open-session = Abrir la sesión
overview-facilitating = Facilita: { $name }
overview-open-agenda = Abrir el orden del día
overview-plan = Preparar la sesión
overview-needs-me = Lo que me requiere
overview-nothing-needs-me = Nada por ahora
overview-nothing-needs-me-meaning = Aquí aparecen sus acciones abiertas de este comité.
overview-changed = Desde la última vez
overview-nothing-changed = Nada nuevo todavía
overview-nothing-changed-meaning = Aquí aparecen las decisiones de la última sesión y las acciones terminadas desde entonces.
overview-decided = Decidido
overview-doing = Cómo vamos
overview-no-actions = Todavía no hay acciones.
overview-actions-done = { $count } hechas
overview-actions-open = { $count } abiertas
overview-actions-late = { $count } con retraso
overview-sum-held = Sesiones celebradas
overview-sum-published = de ellas, publicadas
overview-sum-decisions = Decisiones tomadas
overview-done = Hecha
overview-late = Con retraso desde el { $day }
overview-due = Vence el { $day }
overview-state-open = Abierta
overview-state-started = Iniciada
overview-state-dropped = Descartada
overview-unpublished = { $count ->
    [0] Sin publicar todavía
    [one] Sin publicar: una acción no está en Planner
    [many] Sin publicar: { $count } de acciones no están en Planner
   *[other] Sin publicar: { $count } acciones no están en Planner
  }
overview-never-closed = “{ $title }” ({ $when }) no se cerró nunca. Lo anotado se conserva; ciérrela y publíquela desde aquí.
overview-closed-only = “{ $title }” ({ $when }) se cerró, pero su resultado no ha salido. Lo anotado se conserva.
overview-unpublished-do = Revisar y publicar
overview-unpublished-look = Verla
overview-sessions = Sesiones
overview-no-sessions = Todavía no hay sesiones
overview-no-sessions-meaning = Abra Weft en el panel lateral de la reunión del comité y elija una plantilla: la sesión aparece aquí.
overview-untitled = Sesión sin título
overview-left = { $decisions ->
    [one] 1 decisión
    [many] { $decisions } de decisiones
   *[other] { $decisions } decisiones
  } · { $actions ->
    [one] 1 acción
    [many] { $actions } de acciones
   *[other] { $actions } acciones
  } · { $risks ->
    [one] 1 riesgo
    [many] { $risks } de riesgos
   *[other] { $risks } riesgos
  }
overview-phase-empty = Nueva
overview-phase-planned = Prevista
overview-phase-running = En curso
overview-phase-paused = En pausa
overview-phase-closed = Sin publicar
overview-phase-published = Publicada
overview-tab-overview = Información general
overview-tab-sessions = Sesiones
overview-tab-turns = Turnos
overview-tab-calendar = Calendario
overview-tab-risks = Riesgos
overview-tab-decisions = Decisiones
overview-tab-actions = Acciones
overview-tab-challenges = Retos
overview-tab-templates = Plantillas
overview-tab-council = Comité
overview-rights-note = Lo que Weft permite según el rol es un acuerdo entre colegas. SharePoint, Planner y el grupo deciden qué puede abrir o cambiar realmente cada persona.
overview-settings = Cambiar la configuración del comité
overview-settings-meaning = Departamentos, miembros, plan, canal y las listas que Weft guarda aquí.
`

export const messages = `
tab-page = Página
tab-back = Volver a la información general
tab-back-to-this = Volver a la sesión de hoy
tab-unknown-session = Esta sesión no se conoce
tab-unknown-session-meaning = El vínculo está incompleto. Abra la sesión desde la lista de sesiones.
tab-settings-who = Esta configuración la cambian la presidencia y la secretaría.
setup-step-lists = Listas en el sitio del equipo
setup-step-lists-channel = Listas en el sitio del canal privado
setup-step-plan = Plan de Planner
setup-step-bucket = Depósito de Planner
setup-step-council = El comité
setup-no-team = Agregue Weft a un canal de un equipo
setup-no-team-meaning = Un comité pertenece a un equipo. Abra un canal, elija + al final de las pestañas y después Weft.
tab-digest = Resumen de esta semana
`

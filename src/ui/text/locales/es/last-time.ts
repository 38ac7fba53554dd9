export const messages = `
last-time-title = Acciones de la última vez
last-time-none = La última vez no hubo acciones.
last-time-late = { $count ->
    [one] Una va con retraso
    [many] { $count } van con retraso
   *[other] { $count } van con retraso
}
last-time-no-owner = Sin responsable
last-time-due = Vence el { $day }
last-time-was-due = Vencía el { $day }
last-time-open = Abrir en Planner: { $text }
last-time-state-open = Sin empezar
last-time-state-started = En curso
last-time-state-done = Hecha
last-time-task-none = Todavía no está en Planner
last-time-task-gone = Eliminada en Planner
`

export const messages = `
last-time-title = Aufgaben vom letzten Mal
last-time-none = Beim letzten Mal gab es keine Aufgaben.
last-time-late = { $count ->
    [one] Eine ist überfällig
   *[other] { $count } sind überfällig
}
last-time-no-owner = Niemand verantwortlich
last-time-due = Fällig { $day }
last-time-was-due = War fällig { $day }
last-time-open = In Planner öffnen: { $text }
last-time-state-open = Nicht begonnen
last-time-state-started = In Arbeit
last-time-state-done = Erledigt
last-time-task-none = Noch nicht in Planner
last-time-task-gone = In Planner gelöscht
`

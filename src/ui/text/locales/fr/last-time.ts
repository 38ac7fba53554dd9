export const messages = `
last-time-title = Actions de la dernière fois
last-time-none = Il n’y avait aucune action la dernière fois.
last-time-late = { $count ->
    [one] { $count } en retard
    [many] { $count } en retard
   *[other] { $count } en retard
}
last-time-no-owner = Sans responsable
last-time-due = Échéance : { $day }
last-time-was-due = L’échéance était : { $day }
last-time-open = Ouvrir dans Planner : { $text }
last-time-state-open = Non commencée
last-time-state-started = En cours
last-time-state-done = Terminée
last-time-task-none = Pas encore dans Planner
last-time-task-gone = Supprimée dans Planner
`

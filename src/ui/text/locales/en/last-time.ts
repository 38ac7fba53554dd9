export const messages = `
last-time-title = Last time’s actions
last-time-none = There were no actions last time.
last-time-late = { $count ->
    [one] One is late
   *[other] { $count } are late
}
last-time-no-owner = No owner
last-time-due = Due { $day }
last-time-was-due = Was due { $day }
last-time-open = Open in Planner: { $text }
last-time-state-open = Not started
last-time-state-started = In progress
last-time-state-done = Done
last-time-task-none = Not in Planner yet
last-time-task-gone = Deleted in Planner
`

export const messages = `
stage-facilitating = Facilitating today: { $name }
stage-leave = Leave
stage-closed = The session is closed
stage-not-started = We start in a moment
stage-not-yet = Not started yet
stage-between = Between two items
stage-starts = Planned start { $time }
stage-decided = Last decision
stage-next = Next
stage-first = First
stage-ends = Ends at
stage-left = left
stage-over = over time
stage-paused = paused
`

export const messages = `
work-stop = Stop
work-stopping = Stopping after the step that is under way…
work-taken-out = Taken out: { $what }
work-discarded = Discarded: { $what }
work-leave-it = Leave it as it is
`

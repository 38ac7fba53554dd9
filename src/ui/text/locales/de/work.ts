export const messages = `
work-stop = Anhalten
work-stopping = Wird nach dem laufenden Schritt angehalten …
work-taken-out = Herausgenommen: { $what }
work-discarded = Verworfen: { $what }
work-leave-it = Alles lassen, wie es ist
`

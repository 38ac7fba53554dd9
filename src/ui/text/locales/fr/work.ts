export const messages = `
work-stop = Arrêter
work-stopping = Arrêt après l’étape en cours…
work-taken-out = Retiré : { $what }
work-discarded = Abandonné : { $what }
work-leave-it = Ne rien changer
`

export const messages = `
work-stop = Detener
work-stopping = Se detendrá después del paso en curso…
work-taken-out = Quitado: { $what }
work-discarded = Descartado: { $what }
work-leave-it = Dejarlo como está
`

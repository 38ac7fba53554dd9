export const messages = `
preparation-title = Para que lo prepare
preparation-lead = Puntos a su cargo
preparation-you-lead = { $count ->
    [one] Está a su cargo, durante { $count } minuto.
    [many] Está a su cargo, durante { $count } de minutos.
   *[other] Está a su cargo, durante { $count } minutos.
}
preparation-actions = Sus acciones
preparation-due = Suya, vence el { $day }
preparation-late = Suya, con retraso desde el { $day }
preparation-no-day = Suya, sin día
`

export const messages = `
preparation-title = Für Sie vorzubereiten
preparation-lead = Punkte, die Sie leiten
preparation-you-lead = { $count ->
    [one] Sie leiten das, { $count } Minute lang.
   *[other] Sie leiten das, { $count } Minuten lang.
}
preparation-actions = Ihre Aufgaben
preparation-due = Ihre, fällig { $day }
preparation-late = Ihre, überfällig seit { $day }
preparation-no-day = Ihre, ohne Tag
`

export const messages = `
preparation-title = À préparer de votre côté
preparation-lead = Points que vous pilotez
preparation-you-lead = { $count ->
    [one] Vous pilotez ce point, pendant { $count } minute.
   *[other] Vous pilotez ce point, pendant { $count } minutes.
}
preparation-actions = Vos actions
preparation-due = À vous, échéance : { $day }
preparation-late = À vous, en retard depuis le { $day }
preparation-no-day = À vous, sans date
`

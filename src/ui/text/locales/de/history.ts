export const messages = `
history-title = Verlauf
history-later = Einen Verlauf gibt es, sobald es gespeichert ist.
`

export const messages = `
history-title = History
history-later = It has a history once it is saved.
`

export const messages = `
history-title = History
history-made = entered
history-somebody = Somebody
history-later = It has a history once it is saved.
history-none = The list keeps no earlier versions of this record.
history-offline = The history cannot be read while you are offline
history-failed = The history could not be read
history-safe = The record itself is not touched by this.
`

export const messages = `
history-title = Verlauf
history-made = eingetragen
history-somebody = Jemand
history-later = Einen Verlauf gibt es, sobald es gespeichert ist.
history-none = Die Liste bewahrt keine früheren Fassungen dieses Eintrags.
history-offline = Offline kann der Verlauf nicht gelesen werden
history-failed = Der Verlauf konnte nicht gelesen werden
history-safe = Der Eintrag selbst ist davon nicht berührt.
`

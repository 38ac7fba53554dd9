export const messages = `
history-title = Historial
history-later = Tendrá historial cuando se haya guardado.
`

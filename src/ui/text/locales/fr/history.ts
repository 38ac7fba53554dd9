export const messages = `
history-title = Historique
history-later = L’historique apparaîtra après l’enregistrement.
`

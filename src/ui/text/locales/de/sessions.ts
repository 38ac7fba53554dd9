export const messages = `
sessions-filter = Anzeigen
sessions-filter-all = Alle
sessions-filter-to-come = Kommende
sessions-filter-unpublished = Nicht veröffentlicht
sessions-filter-published = Veröffentlicht
`

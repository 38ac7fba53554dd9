export const messages = `
sessions-filter = Anzeigen
sessions-filter-all = Alle
sessions-filter-to-come = Kommende
sessions-filter-unpublished = Nicht veröffentlicht
sessions-filter-published = Veröffentlicht
sessions-minutes = Protokoll: { $state }
sessions-minutes-none = noch keines
sessions-minutes-draft = Entwurf
sessions-minutes-in-review = In Durchsicht
sessions-minutes-confirmed = Bestätigt
sessions-minutes-changed = Nach der Bestätigung geändert
`

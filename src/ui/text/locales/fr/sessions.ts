export const messages = `
sessions-filter = Afficher
sessions-filter-all = Toutes
sessions-filter-to-come = À venir
sessions-filter-unpublished = Non publiées
sessions-filter-published = Publiées
sessions-minutes = Compte rendu : { $state }
sessions-minutes-none = pas encore
sessions-minutes-draft = Brouillon
sessions-minutes-in-review = En relecture
sessions-minutes-confirmed = Approuvé
sessions-minutes-changed = Modifié après approbation
`

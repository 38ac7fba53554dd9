export const messages = `
sessions-filter = Mostrar
sessions-filter-all = Todas
sessions-filter-to-come = Próximas
sessions-filter-unpublished = Sin publicar
sessions-filter-published = Publicadas
sessions-minutes = Acta: { $state }
sessions-minutes-none = ninguna todavía
sessions-minutes-draft = Borrador
sessions-minutes-in-review = En revisión
sessions-minutes-confirmed = Aprobada
sessions-minutes-changed = Cambiada después de aprobarse
`

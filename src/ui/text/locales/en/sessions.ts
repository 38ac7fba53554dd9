export const messages = `
sessions-filter = Show
sessions-filter-all = All
sessions-filter-to-come = To come
sessions-filter-unpublished = Not published
sessions-filter-published = Published
`

export const messages = `
sessions-filter = Show
sessions-filter-all = All
sessions-filter-to-come = To come
sessions-filter-unpublished = Not published
sessions-filter-published = Published
sessions-minutes = Minutes: { $state }
sessions-minutes-none = none yet
sessions-minutes-draft = Draft
sessions-minutes-in-review = In review
sessions-minutes-confirmed = Confirmed
sessions-minutes-changed = Changed after confirmation
`

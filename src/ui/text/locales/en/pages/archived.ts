export const messages = `
archived-title = { $council } is archived
archived-meaning = { $name } archived it. Everything can be read and nothing is changed. The chair or the secretary can restore it on the Council page of the channel tab.
archived-moved = { $council } has moved to the channel { $channel }
archived-moved-meaning = { $name } moved it. What stands here is how it was then: everything can be read and nothing is changed.
archived-open-new = Open it there
`

export const messages = `
list-search = Search in { $what }
list-count = { $count ->
    [one] 1 of { $total }
   *[other] { $count } of { $total }
  }
list-none = Nothing matches
list-none-meaning = Nothing here has these words and passes the filter. Take a word away, or choose another filter.
list-repair = Needs repair
list-repair-meaning = Somebody changed this entry in the list so that Weft cannot read: { $columns }. Correct it in the list “{ $list }” of the site, or ask whoever changed it. Nothing else is affected.
`

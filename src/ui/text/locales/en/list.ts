export const messages = `
list-search = Search in { $what }
list-filters = Show only
list-found = { $count ->
    [0] Nothing found
    [one] { $count } found
   *[other] { $count } found
  }
list-none = Nothing matches. Search for something else, or take a filter away.
list-near = Close to what you typed
list-only-near = Nothing holds exactly what you typed. These come close.
list-more = { $count ->
    [one] Show one more
   *[other] Show { $count } more
  }
`

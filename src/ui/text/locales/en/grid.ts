export const messages = `
grid-count = { $count ->
    [one] { $count } row
   *[other] { $count } rows
  }
grid-selected = { $count } of { $total } selected
grid-select = Select { $what }
grid-select-all = Select all rows
grid-select-none = Select none
grid-group-count = ({ $count })
grid-columns = Columns
grid-narrower = Narrower: { $column }
grid-wider = Wider: { $column }
grid-sort-by = Sort by
grid-sort-none = As they come
grid-sort-option = { $order ->
    [descending] { $column }, descending
   *[ascending] { $column }, ascending
  }
grid-sorted = { $order ->
    [descending] Sorted by { $column }, descending
   *[ascending] Sorted by { $column }, ascending
  }
grid-unsorted = Not sorted
grid-printed = the first { $count } are printed; export a sheet for the rest
grid-day-missing = Choose a day
`

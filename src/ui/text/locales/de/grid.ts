export const messages = `
grid-count = { $count ->
    [one] { $count } Zeile
   *[other] { $count } Zeilen
  }
grid-selected = { $count } von { $total } ausgewählt
grid-select = { $what } auswählen
grid-select-all = Alle Zeilen auswählen
grid-select-none = Auswahl aufheben
grid-group-count = ({ $count })
grid-columns = Spalten
grid-narrower = Schmaler: { $column }
grid-wider = Breiter: { $column }
grid-sort-by = Sortieren nach
grid-sort-none = Wie sie kommen
grid-sort-option = { $order ->
    [descending] { $column }, absteigend
   *[ascending] { $column }, aufsteigend
  }
grid-sorted = { $order ->
    [descending] Nach { $column } sortiert, absteigend
   *[ascending] Nach { $column } sortiert, aufsteigend
  }
grid-unsorted = Nicht sortiert
grid-printed = die ersten { $count } sind gedruckt; für den Rest als Tabelle exportieren
grid-day-missing = Wählen Sie einen Tag
`

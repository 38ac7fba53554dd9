export const messages = `
grid-count = { $count ->
    [one] { $count } fila
    [many] { $count } de filas
   *[other] { $count } filas
  }
grid-selected = { $count } de { $total } seleccionadas
grid-select = Seleccionar { $what }
grid-select-all = Seleccionar todas las filas
grid-select-none = No seleccionar ninguna
grid-group-count = ({ $count })
grid-columns = Columnas
grid-narrower = Más estrecha: { $column }
grid-wider = Más ancha: { $column }
grid-sort-by = Ordenar por
grid-sort-none = Tal como vienen
grid-sort-option = { $order ->
    [descending] { $column }, descendente
   *[ascending] { $column }, ascendente
  }
grid-sorted = { $order ->
    [descending] Ordenado por { $column }, descendente
   *[ascending] Ordenado por { $column }, ascendente
  }
grid-unsorted = Sin ordenar
grid-printed = se imprimen las primeras { $count }; exporte una hoja para el resto
grid-day-missing = Elija un día
`

export const messages = `
list-search = Buscar en { $what }
list-count = { $count ->
    [one] 1 de { $total }
    [many] { $count } de { $total }
   *[other] { $count } de { $total }
  }
list-none = Sin coincidencias
list-none-meaning = Nada de lo que hay aquí contiene estas palabras y pasa el filtro. Quite una palabra o elija otro filtro.
list-repair = Necesita reparación
list-repair-meaning = Alguien cambió esta entrada en la lista de forma que Weft no puede leer: { $columns }. Corríjala en la lista “{ $list }” del sitio o pregunte a quien la cambió. No afecta a nada más.
`

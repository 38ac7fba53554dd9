export const messages = `
grid-count = { $count ->
    [one] { $count } ligne
    [many] { $count } de lignes
   *[other] { $count } lignes
  }
grid-selected = Sélection : { $count } sur { $total }
grid-select = Sélectionner { $what }
grid-select-all = Sélectionner toutes les lignes
grid-select-none = Ne rien sélectionner
grid-group-count = ({ $count })
grid-columns = Colonnes
grid-narrower = Plus étroit : { $column }
grid-wider = Plus large : { $column }
grid-sort-by = Trier par
grid-sort-none = Sans tri
grid-sort-option = { $order ->
    [descending] { $column }, décroissant
   *[ascending] { $column }, croissant
  }
grid-sorted = { $order ->
    [descending] Trié par { $column }, décroissant
   *[ascending] Trié par { $column }, croissant
  }
grid-unsorted = Non trié
grid-printed = les { $count } premières lignes sont imprimées ; exportez une feuille pour le reste
grid-day-missing = Choisissez un jour
`

export const messages = `
list-search = Rechercher dans { $what }
list-count = { $count } sur { $total }
list-none = Aucun résultat
list-none-meaning = Rien ici ne contient ces mots et ne correspond au filtre. Retirez un mot ou choisissez un autre filtre.
list-repair = À réparer
list-repair-meaning = Quelqu’un a modifié cette entrée dans la liste de sorte que Weft ne peut pas lire : { $columns }. Corrigez-la dans la liste « { $list } » du site, ou demandez à la personne qui l’a modifiée. Rien d’autre n’est concerné.
`

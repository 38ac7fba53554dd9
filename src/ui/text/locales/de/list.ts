export const messages = `
list-search = Suchen in { $what }
list-filters = Nur zeigen
list-found = { $count ->
    [0] Nichts gefunden
    [one] { $count } gefunden
   *[other] { $count } gefunden
  }
list-none = Nichts passt. Suchen Sie nach etwas anderem oder nehmen Sie einen Filter weg.
list-near = Ähnlich wie Ihre Eingabe
list-only-near = Genau das kommt nirgends vor. Diese sind ähnlich.
list-more = { $count ->
    [one] Noch eine Zeile zeigen
   *[other] { $count } weitere zeigen
  }
`

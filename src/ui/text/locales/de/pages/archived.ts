export const messages = `
archived-title = { $council } ist archiviert
archived-meaning = { $name } hat es archiviert. Alles lässt sich lesen, nichts wird geändert. Vorsitz oder Sekretariat können es auf der Seite Gremium der Kanalregisterkarte wiederherstellen.
archived-moved = { $council } ist in den Kanal { $channel } umgezogen
archived-moved-meaning = { $name } hat es umgezogen. Was hier steht, ist der Stand von damals: Alles lässt sich lesen, nichts wird geändert.
archived-open-new = Dort öffnen
`

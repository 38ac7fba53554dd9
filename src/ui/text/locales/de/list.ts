export const messages = `
list-search = { $what } durchsuchen
list-count = { $count } von { $total }
list-none = Kein Treffer
list-none-meaning = Hier enthält nichts diese Wörter und passt zum Filter. Nehmen Sie ein Wort weg, oder wählen Sie einen anderen Filter.
list-repair = Muss repariert werden
list-repair-meaning = Jemand hat diesen Eintrag in der Liste so geändert, dass Weft dies nicht lesen kann: { $columns }. Berichtigen Sie ihn in der Liste „{ $list }“ der Website, oder fragen Sie, wer ihn geändert hat. Sonst ist nichts betroffen.
`

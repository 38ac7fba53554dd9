export const messages = `
archived-title = { $council } est archivé
archived-meaning = { $name } l’a archivé. Tout se lit et rien ne change. La présidence ou le secrétariat peut le restaurer sur la page Comité de l’onglet du canal.
archived-moved = { $council } a été déplacé vers le canal { $channel }
archived-moved-meaning = { $name } l’a déplacé. Ce qui est ici date de ce moment : tout se lit et rien ne change.
archived-open-new = L’ouvrir là-bas
`

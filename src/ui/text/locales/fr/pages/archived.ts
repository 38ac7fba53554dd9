export const messages = `
archived-title = { $council } est archivé
archived-meaning = { $name } l’a archivé. Tout peut être lu et rien n’est modifié. La présidence ou le secrétariat peut le restaurer sur la page Comité de l’onglet du canal.
archived-moved = { $council } a été déplacé vers le canal { $channel }
archived-moved-meaning = { $name } l’a déplacé. Ce qui figure ici est l’état d’alors : tout peut être lu et rien n’est modifié.
archived-open-new = L’ouvrir là-bas
`

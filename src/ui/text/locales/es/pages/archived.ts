export const messages = `
archived-title = { $council } está archivado
archived-meaning = Lo archivó { $name }. Se puede leer todo y no se cambia nada. La presidencia o la secretaría pueden restaurarlo en la página Comité de la pestaña del canal.
archived-moved = { $council } se ha trasladado al canal { $channel }
archived-moved-meaning = Lo trasladó { $name }. Lo que hay aquí es como estaba entonces: se puede leer todo y no se cambia nada.
archived-open-new = Abrirlo allí
`

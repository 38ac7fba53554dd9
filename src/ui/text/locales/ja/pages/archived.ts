export const messages = `
archived-title = { $council } はアーカイブされています
archived-meaning = { $name } さんがアーカイブしました。すべて閲覧できますが、何も変更されません。議長または事務局が、チャネルのタブの [協議会] ページで復元できます。
archived-moved = { $council } はチャネル { $channel } に移動しました
archived-moved-meaning = { $name } さんが移動しました。ここにあるのは移動した時点の内容です。すべて閲覧できますが、何も変更されません。
archived-open-new = 移動先で開く
`

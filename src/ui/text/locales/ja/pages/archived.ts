export const messages = `
archived-title = { $council } はアーカイブされています
archived-meaning = { $name } さんがアーカイブしました。すべて読むことができ、何も変更されません。議長または事務局が、チャネル タブの [協議会] ページで復元できます。
archived-moved = { $council } はチャネル { $channel } へ移りました
archived-moved-meaning = { $name } さんが移しました。ここにあるのはその時点のものです。すべて読むことができ、何も変更されません。
archived-open-new = 移動先で開く
`

export const messages = `
grid-count = { $count } 行
grid-selected = { $total } 行中 { $count } 行を選択
grid-select = { $what } を選択
grid-select-all = すべての行を選択
grid-select-none = 選択を解除
grid-group-count = ({ $count })
grid-columns = 列
grid-narrower = 幅を狭く: { $column }
grid-wider = 幅を広く: { $column }
grid-sort-by = 並べ替え
grid-sort-none = 元の順序
grid-sort-option = { $order ->
    [descending] { $column } (降順)
   *[ascending] { $column } (昇順)
  }
grid-sorted = { $order ->
    [descending] { $column } で並べ替えました (降順)
   *[ascending] { $column } で並べ替えました (昇順)
  }
grid-unsorted = 並べ替えなし
grid-printed = 最初の { $count } 件を印刷します。残りはシートにエクスポートしてください
grid-day-missing = 日付を選んでください
`

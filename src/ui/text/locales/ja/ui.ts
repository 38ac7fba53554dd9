export const messages = `
ui-undo = 元に戻す
ui-cancel = キャンセル
ui-close = 閉じる
ui-loading = 読み込んでいます
ui-try-again = 再試行
ui-broken-title = この部分を表示できませんでした
ui-broken-meaning = { $kept ->
    [yes] 入力した内容はこのデバイスに保持されています。ページのほかの部分は引き続き使えます。
    [no] 入力した内容はこのページにしかありません。開いたままにしてください。ページのほかの部分は引き続き使えます。
   *[unknown] ページのほかの部分は引き続き使えます。
  }
ui-changes-dropped = 保存されていません: { $what }
ui-left-drafts = 別のページの入力内容
ui-left-draft = 別のページでも入力した内容があります:
ui-left-draft-use = この内容を使う
ui-left-draft-discard = 破棄
ui-raw-record = 記録の現在の内容
ui-date-other = 別の日
ui-date-none = 日付なし
ui-date-pick = 日付を選択
ui-minutes-unit = 分
ui-minutes-fewer = 1 分減らす: { $what }
ui-minutes-more = 1 分増やす: { $what }
ui-choices = 選択肢
ui-no-match = 該当するものはありません。欄を空にするとすべて表示されます。
ui-move-up = { $what } を上へ移動
ui-move-down = { $what } を下へ移動
ui-moved-to = { $what } は { $count } 件中 { $place } 番目になりました
ui-too-long = { $count } 文字超過しています。保存するには短くしてください
`

export const messages = `
work-stop = 中止
work-stopping = 進行中の手順が終わりしだい中止します…
work-taken-out = 外しました: { $what }
work-discarded = 破棄しました: { $what }
work-leave-it = このままにする
work-broken-page = Weft はこのページを表示できませんでした
work-broken-page-meaning = { $kept ->
    [yes] 入力した内容はこのデバイスに残っており、ページとともに戻ります。
    [no] 入力した内容はこのページにしかありません。閉じたり再読み込みしたりする前に、もう一度お試しください。
   *[unknown] 保存済みの内容に影響はありません。
  }
work-broken-page-again = もう一度起きた場合は、Weft を閉じて開き直し、組織で Weft を担当している人に次の行を伝えてください:
work-part-not-downloaded = Weft のこの部分をダウンロードできませんでした
work-not-downloaded-again = ネットワークまたは Weft のサイトから応答がありませんでした。もう一度お試しください。それでも失敗する場合は、Weft を閉じて開き直してください。新しいバージョンが出ている可能性があります。
`

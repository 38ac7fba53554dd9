export const messages = `
network-waiting-until = Microsoft 365 が混み合っています。{ $time } まで待機します
network-waiting-seconds = Microsoft 365 が混み合っています。{ $seconds } 秒後に再開します
network-opening-silent = Microsoft 365 からまだ応答がありません。{ $kept ->
    [yes] Weft は試行を続けます。入力した内容はこのデバイスに保持されています。
    [no] Weft は試行を続けます。入力した内容はこのページにしかありません。開いたままにしてください。
   *[unknown] Weft は試行を続けます。
  }
network-opening-gone = オフラインです。{ $kept ->
    [yes] Weft は試行を続けます。入力した内容はこのデバイスに保持されています。
    [no] Weft は試行を続けます。入力した内容はこのページにしかありません。開いたままにしてください。
   *[unknown] Weft は試行を続けます。
  }
network-goes-on-at = { $time } に自動的に再開します。
network-goes-on-online = オンラインに戻ると自動的に再開します。
network-kept-offline = オフラインです
network-kept-throttled = Microsoft 365 が混み合っています
network-kept-other = Microsoft 365 を読み取れませんでした
network-kept-as-of = 表示しているのは、最後に読み取った { $time } 時点の内容です。{ $kept ->
    [yes] 引き続き閲覧できます。入力した内容はこのデバイスに保持され、あとで送信されます。
    [no] 引き続き閲覧できます。入力した内容は送信されるまでこのページにしかありません。開いたままにしてください。
   *[unknown] 引き続き閲覧できます。
  }
network-refused = この協議会へのアクセス権がなくなりました
network-refused-meaning = サイトを開ける人が変更されました。ここでの作業は続けられます。{ $kept ->
    [yes] 入力した内容はこのデバイスに保持されますが、ほかの人には表示されません。
    [no] 入力した内容はこのページにしかありません。開いたままにしてください。ほかの人には表示されません。
   *[unknown] 入力した内容は、ほかの人には表示されません。
  }
network-refused-do = チームの所有者に確認してください。アクセス権が戻ると、Weft が入力した内容を送信します。
network-list-gone = 協議会のサイトにリスト「{ $list }」がありません
network-list-gone-meaning = 削除されたか、名前が変更されました。ここでの作業は続けられます。{ $kept ->
    [yes] このセッションの既知の内容と入力した内容はこのデバイスに保持されますが、ほかの人には表示されません。
    [no] 入力した内容はこのページにしかありません。開いたままにしてください。ほかの人には表示されません。
   *[unknown] 入力した内容は、ほかの人には表示されません。
  }
network-list-gone-do = チームの所有者が、サイトのごみ箱からリストを復元するか、協議会のタブの設定にある [保存して確認と修復を実行] で作り直します。その後、開いているパネルから元の内容が復元されます。
network-log-changed = リスト「{ $list }」が削除されたか、名前または内容が手作業で変更されました
lists-rows = 「{ $list }」の { $count } 行を読み取れません
lists-rows-meaning = リストの中で手作業で変更されました。ここには表示していませんが、ほかの内容には手を加えていません。協議会のサイトでリストを開き、下に示した箇所を直すか、行を以前のバージョンに復元してください。
lists-row-columns = 「{ $row }」: { $columns }
lists-changed = リスト「{ $list }」が手作業で変更されました
lists-missing = { $count ->
   *[other] 次の列がありません: { $columns }
  }
lists-retyped = { $count ->
   *[other] 次の列の種類が変更されました: { $columns }
  }
lists-changed-meaning = これらの列が必要な内容は、ここに表示していません。ほかの操作はすべて行えます。足りない列は、協議会のタブの設定にある [保存して確認と修復を実行] で追加されます。削除された列の内容は、サイトのごみ箱に残っている場合だけ復元できます。変更された種類は、所有者がリストの設定で元に戻します。
lists-gone-meaning = このリストの内容は、ここに表示していません。ほかの操作はすべて行えます。チームの所有者が、サイトのごみ箱から復元するか、名前を元に戻します。それができない場合は、協議会の設定にある [保存して確認と修復を実行] で、空のリストを作り直せます。
`

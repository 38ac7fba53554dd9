export const messages = `
data-title = この協議会のデータ
data-meaning = この協議会のものはすべて、組織の Microsoft 365 にあります。ここでそのコピーを持ち出すことも、取り除くこともできます。
data-who = 議長または事務局が行います。
data-stop = 停止
data-failed-offline = オフラインです。接続が戻ったらもう一度お試しください。
data-failed-throttled = Microsoft 365 が間を置くよう求めています。数分後にもう一度お試しください。
data-failed-consent = これには Weft のアクセス許可が必要です。もう一度押して許可してください。
data-failed-administrator = 組織でこのアクセス許可を Weft に与えられるのは管理者だけです。
data-failed-refused = SharePoint で許可されていません。サイトの所有者に依頼してください。
data-failed-other = 予期しないことが起きました。もう一度お試しください。
data-export = すべてエクスポート
data-export-meaning = 各リストの JSON と CSV、議事録のファイル、何が何かを説明するページを 1 つの zip にまとめます。ご自身の権限で読み取ります。読めないものは名前を挙げて省きます。
data-export-unsent = { $count ->
   *[other] このデバイスの { $count } 件の変更はまだ送信されておらず、エクスポートに含まれません。
}
data-export-begin = すべてエクスポート
data-export-reading = { $total } 個中 { $done } 個目: { $name }、{ $rows ->
   *[other] これまでに { $rows } 行
}
data-export-stopped = 停止しました。ファイルは作られず、何も変わっていません。
data-export-done = 完了しました。ブラウザーが { $file } を保存しました。
data-export-refused = 読む権限がないため含まれていません: { $names }。
data-export-failed = ファイルは作られず、何も変わっていません
data-readme-title = Weft がエクスポートした協議会 { $council } の全データ
data-readme-when = { $when } に { $name } さんの権限でエクスポートしました。
data-readme-lists = フォルダー "lists" には、SharePoint にある協議会の各リストがあります:
data-readme-whole = { $count ->
   *[other] { $count } 行
}
data-readme-refused = エクスポートした人に読む権限がないため、含まれていません
data-readme-not-there = ここでは使われていません
data-readme-formats = 各リストは 2 つの形であります。.json ファイルには、SharePoint が渡すままのすべてのフィールドが、変わることのない名前で、各行の作成者と変更者とともに入っています。.csv ファイルは人が読むためのもので、Excel で開けます (UTF-8、コンマ区切り)。Excel が数式と見なしうる文字列は、単一引用符で始まります。
data-readme-people = どちらにも、人は名前と Microsoft Entra の ID で記されています。時刻は UTC です。
data-readme-settings = "Weft council" には協議会そのもの (メンバー、部門、設定) が、"Weft session log" には各セッションで起きたことが順に入っています。
data-readme-minutes = フォルダー "minutes" には、チャネル { $channel } のファイルにあるままのセッションの議事録があります:
data-readme-files-whole = { $count ->
   *[other] { $count } 個のファイル
}
data-readme-files-refused = エクスポートした人にチャネルのファイルを読む権限がないため、含まれていません
data-readme-files-not-there = 見つかりませんでした
data-readme-not = Weft のものではないため、このエクスポートに含まれないもの: Planner のタスク、チャネルのメッセージ、予定表の会議、サイトのほかのファイル、行の以前のバージョン。
data-device = このデバイスのコピー
data-device-meaning = Weft がすぐに開き、オフラインでも使えるように、このブラウザーは協議会のリストの暗号化されたコピーを保持しています。このデバイスから取り除いても、協議会そのものは全員にとってそのままです。
data-device-unsent = { $count ->
   *[other] あなたの { $count } 件の変更はまだ送信されていません。暗号化されたままこのデバイスに残り、ここで協議会をもう一度開いたときに送信されます。
}
data-device-wipe = このデバイスからコピーを取り除く
data-device-sure = 先に、このデバイスのほかの Weft の画面を閉じてください。フォームに入力しかけのものは残ります。
data-left-here-wiped = このデバイスからコピーを取り除きました
data-left-here-wiped-meaning = このデバイスには協議会のリストが何も残っていません。このままにするには Weft を閉じてください。協議会を開くと、また読み取られます。
data-left-here-wiped-open = 協議会をもう一度開く
data-left-here-deleted = 協議会のデータを削除しました
data-left-here-deleted-meaning = リストと議事録は最長 93 日間、サイトのごみ箱にあります。所有者は先に空にできます。このデバイスのコピーはなくなりました。Planner のタスク、チャネルのメッセージ、招待の議題は残っています。
data-left-here-deleted-open = もう一度見る
data-left-here-failed = ブラウザーが Weft のコピーの削除を許しませんでした。ブラウザーの設定でこのサイトのデータを消去してください。
data-left-here-kept = { $count ->
   *[other] まだ送信されていない { $count } 件の変更は、暗号化されて残っています。
}
data-delete = この協議会のデータを削除
data-delete-meaning = 全員について、元に戻せない形で削除します。後で必要になるかもしれない場合は、先にすべてエクスポートしてください。
data-delete-goes = 削除されるもの
data-delete-goes-lists = SharePoint サイトにある協議会のすべてのリスト: セッション、リスク、決定事項、アクション、当番、共通課題、テンプレート、定例会議、通知、協議会そのもの
data-delete-goes-versions = それらとともに、すべての記録の履歴
data-delete-goes-files = Weft がチャネルのファイルに書いた議事録
data-delete-goes-device = このデバイスのコピーと、まだ送信されていないもの
data-delete-stays = 残るもの
data-delete-stays-tasks = Planner のタスク
data-delete-stays-messages = チャネルのメッセージ
data-delete-stays-invites = 招待の本文にある議題 (ご自身の会議については、下のチェックボックスをオンにした場合を除く)
data-delete-stays-bin = 削除されたもの (最長 93 日間、サイトのごみ箱に)
data-delete-stays-others = ほかの人のデバイスにある暗号化されたコピー (14 日後には開けなくなります)
data-delete-open = この協議会のデータを削除…
data-delete-go-on = 削除を続ける…
data-delete-sure = この協議会のすべてのデータを削除
data-delete-type = 協議会の名前を入力してください: { $name }
data-delete-wrong = 協議会の名前と違います。何も削除していません。
data-delete-invites = 自分が開催する今後の会議からも議題を外す (Outlook が招待された人に知らせます)
data-delete-begin = 完全に削除
data-delete-going = 削除中: { $name }
data-delete-stopped = 途中で停止しました
data-delete-failed = 削除が途中で止まりました
data-delete-again = 削除済みのものは削除されたままです。続けるにはもう一度始めてください。二重に行われることはありません。
data-delete-left = { $left ->
    [0] すべてのリストとファイルを削除しました ({ $gone })。一部の招待は変更できませんでした
   *[other] { $gone } 個を削除し、{ $left } 個が残っています
}
data-left-refused = { $name }: SharePoint で削除が許可されていません。サイトの所有者なら削除できます。
data-left-changed = { $name }: たった今、誰かが変更しました。削除を続けるともう一度試します。
data-left-waits = { $name }: ここで続けられるように、ほかがすべてなくなるまで残ります。
data-left-other = { $name }: SharePoint が拒否しました ({ $detail })。保持ポリシーなど、組織の規則が残しているのかもしれません。管理者にお問い合わせください。
data-left-invite = { $subject }: この会議から議題を外せませんでした。Outlook で会議を編集して取り除いてください。
data-left-by-hand = 手動で行うには: SharePoint で [サイト コンテンツ] を開き、リストまたはファイルの 3 点メニューから [削除] を選びます。その後、ごみ箱を空にします。
data-left-open = SharePoint でサイト コンテンツを開く
data-settings = ファイルとしての設定
data-settings-meaning = 協議会の名前、言語、部門、メンバー、チャネル、プラン、リスクの評価方法、当番の回し方、独自の議題テンプレート。記録は含みません。記録は [すべてエクスポート] にあります。
data-settings-export = 設定をファイルに保存
data-settings-import = ファイルから設定を取り込む…
data-settings-who = 議長または事務局がファイルから設定を取り込めます。
data-settings-file = { $council } 設定 { $day }
data-settings-would = このファイルで変わること
data-settings-take = この設定を取り込む
data-settings-same = このファイルで変わることはありません。すべてすでにそのとおりです。
data-settings-nobody-goes = 誰も何も取り除かれません。ファイルにない人は残ります。人を外すには [設定を開く] を使ってください。
data-settings-part-basics = 名前、言語、タイム ゾーン
data-settings-part-departments = 部門
data-settings-part-members = メンバー
data-settings-part-places = チャネルとプラン
data-settings-part-risks = リスクの評価方法
data-settings-part-rotation = 当番の回し方
data-settings-part-templates = 議題テンプレート
data-settings-change-name = 名前: { $from } → { $to }
data-settings-change-language = 言語: { $from } → { $to }
data-settings-change-time-zone = タイム ゾーン: { $from } → { $to }
data-settings-change-neutral = { $on ->
    [true] タスクに中立的なタイトルを付けます
   *[other] タスクに本来のタイトルを付けます
}
data-settings-change-channel = チャネル: { $from } → { $to }
data-settings-change-plan = プラン: { $from } → { $to }
data-settings-change-added = 新規: { $name }
data-settings-change-changed = 変更: { $name }
data-settings-none = なし
data-settings-left-other-tenant = { $part }: ファイルが別の組織のものなので取り込みません。
data-settings-left-other-team = { $part }: ファイルが別のチームのものなので取り込みません。
data-settings-saving = 保存しています…
data-settings-saved = 設定を保存しました。
data-settings-why = ファイルから設定を取り込み
data-settings-failed = 一部が保存されませんでした。同じファイルをもう一度取り込んでも問題ありません
data-settings-refused = 何も変わっていません: このファイルは取り込めません
data-settings-refused-too-large = 設定としては大きすぎます。
data-settings-refused-not-json = JSON ファイルではないか、途中で切れています。
data-settings-refused-not-settings = 協議会の設定のファイルではありません。
data-settings-refused-newer-version = 新しい Weft で作られています。このページを再読み込みするか、管理者に Weft の更新を依頼してください。
data-settings-refused-wrong-field = 正しくない箇所があります: { $field }。
data-readme-file-settings = "settings.json" には協議会の設定とテンプレートが入っています。ほかの協議会は、自分のページの [ファイルとしての設定] で取り込めます。
data-archive = この協議会をアーカイブ
data-archive-meaning = アーカイブした協議会は休止します。読めた人は引き続き読むことができ、Weft のすべてのページがそのことを示し、何も変更しません。いつでも復元できます。
data-archived-meaning = この協議会はアーカイブされています。復元すると、全員がまた変更できます。
data-archived-moved = 別のチャネルで続いています。ここで復元すると、互いを知らない 2 つの協議会になります。
data-archive-fence = これはすべての Weft が守る取り決めで、すでに開いていたページも 2 分以内に従います。SharePoint のアクセス許可は変わりません。リストを編集できる人は、SharePoint では引き続き編集できます。防ぐには、SharePoint でサイトを読み取り専用にしてください。
data-archive-open = この協議会をアーカイブ…
data-archive-begin = 今すぐアーカイブ
data-archive-busy = お待ちください…
data-restore = この協議会を復元
data-archive-running = セッションの進行中はできません
data-archive-running-meaning = 進行中: { $sessions }。何も失われないように、先に終了してください。
data-archive-failed = 何も変わっていません
data-move = 別のチャネルへ移す
data-move-meaning = 協議会を、持っているものごと別のチャネルへ移します。同じチームのサイト内ではチャネルだけが変わり、別のサイトではすべてが新しく作られます。
data-move-goes = 一緒に移るもの: 番号付きのすべての記録、公開の結果、設定とテンプレート、議事録、アクションからタスクへのリンク。
data-move-stays = そのまま残るもの: プランのタスク、元のチャネルのメッセージ、予定表の会議、各記録の履歴。
data-move-owners = 所有者限定のリスクは元のサイトに残ります。新しいリストでは、絞り込む前に全員が読めてしまうためです。
data-move-old = 元の場所はアーカイブされ、新しい場所へ案内します。新しいチームにいない人は、協議会を見つけられなくなります。
data-move-open = この協議会を移す…
data-move-where = 移動先
data-move-team = チーム
data-move-channel = チャネル
data-move-choose = 選択
data-move-reading = チームを読み取っています…
data-move-begin = そこへ移す
data-move-going = { $total } 個中 { $done } 個目: { $name }
data-move-stopped = 途中で停止しました
data-move-failed = 移動が最後まで進みませんでした
data-move-again = すでに移ったものは移動先にあります。続けるには同じチャネルをもう一度選んでください。二重にはなりません。元の場所はすでにアーカイブされているかもしれません。
data-move-refused = 移していません
data-move-refused-other-council = そこには別の協議会があります。1 つのサイトに協議会は 1 つです。別のチームかプライベート チャネルを選んでください。
data-move-refused-running = セッションが進行中です。先に終了してください。
data-move-refused-lists = 移動先にリストを作れませんでした。何も変わっていません。
data-move-done = チャネル { $channel } へ移しました
data-move-done-meaning = { $rows ->
   *[other] { $rows } 件の記録
}と{ $files ->
   *[other] { $files } 個のファイルを移動先に作りました
}。
data-move-done-next = 全員が見つけられるように、そのチャネルに Weft をタブとして追加してください。
data-move-done-open = 移動先で協議会を開く
`

export const messages = `
calendar-series = 定例会議
calendar-new = 新しい定例会議
calendar-adopt = 予定表の定例会議を取り込む
calendar-no-series = 定例会議はまだありません
calendar-no-series-meaning = 定例会議は、アジェンダ、開催の頻度、全員の予定表にある定期的な予定をまとめたものです。新しく作成するか、既存のものを取り込んでください。
calendar-at = { $time } ({ $zone })、{ $minutes } 分
calendar-ends = 最終回は { $day } まで
calendar-next-one = 次回: { $when }
calendar-with-agenda = アジェンダ: { $name }
calendar-organized-by = 開催者: { $name }
calendar-ended = 終了
calendar-unfinished = まだ予定表にありません
calendar-unfinished-own = 定例会議はここに保存されていますが、あなたの予定表にはまだありません。二重に招待された人はいません。もう一度試しても、2 つ目が作られることはありません。
calendar-unfinished-other = { $name } さんが開始し、予定表に追加します。二重にならないように、ほかの人は追加できません。
calendar-finish = 予定表に追加
calendar-working = 処理しています...
calendar-news = 予定表の内容が異なります
calendar-take-over = 予定表の内容に合わせる
calendar-news-cancelled = 定例会議は Outlook で取り消されました。
calendar-news-not-understood = ここに表示できない繰り返しになっています。下のセッションは予定表のものです。
calendar-news-rhythm = 繰り返しが変わりました: { $rhythm }。
calendar-news-time = 開始時刻が { $time } ({ $zone }) に変わりました。
calendar-news-length = 長さが { $minutes } 分に変わりました。
calendar-news-end = { $day } に終了します。
calendar-news-no-end = 終了日がなくなりました。
calendar-news-name = 名前が「{ $name }」に変わりました。
calendar-news-organizer = 開催者が { $name } さんに変わりました。
calendar-change = 変更
calendar-times = 時間を探す
calendar-not-done = 予定表は変更されませんでした
calendar-broken = 読み取れない定例会議があります
calendar-broken-meaning = リスト「Weft meeting series」の { $count } 行が、定例会議として読めない内容に変更されています。リストで直してください。予定表には影響ありません。
calendar-sessions = セッション
calendar-span = 表示
calendar-span-quarter = 四半期
calendar-span-year = 年
calendar-face = 形式
calendar-face-months = 月
calendar-face-list = 一覧
calendar-earlier = 前へ
calendar-now = 今日
calendar-later = 次へ
calendar-how = セッションを選ぶと状態が表示されます。自分が開催者のものは、別の日にドラッグするか、方向キーで移動できます。
calendar-empty = この期間のセッションはありません
calendar-empty-meaning = 前後の期間を表示するか、定例会議を作成してください。
calendar-chip = { $title }、{ $day }、{ $time }: { $state }{ $gaps ->
    [0] { "" }
   *[other] 、足りないものがあります
  }
calendar-state-planned = 予定
calendar-state-drafted = アジェンダ作成済み
calendar-state-on-invite = 招待に掲載済み
calendar-state-running = 実施中
calendar-state-held = 開催済み、未公開
calendar-state-published = 公開済み
calendar-state-minutes-confirmed = 議事録承認済み
calendar-state-minutes-changed = 議事録は承認後に変更
calendar-state-cancelled = 取り消し
calendar-state-not-held = 記録なし
calendar-legend = セッションの状態
calendar-legend-one = { $state } ({ $count })
calendar-by-turn = 順番による進行役: { $name }
calendar-facilitator = 進行役: { $name }
calendar-moved-from = 予定表で移動 (元は { $when })
calendar-longer = 定例会議より { $minutes } 分長い
calendar-shorter = 定例会議より { $minutes } 分短い
calendar-gap-no-facilitator = 進行役が未定です
calendar-gap-no-agenda = アジェンダがまだありません
calendar-gap-not-in-my-calendar = あなたの予定表にありません
calendar-gap-rest-day = セッションを行わない曜日です。
calendar-gap-closed-day = 休業日です: { $name }。
calendar-gap-skip = 定例会議では行わない日です。取り消してください。
calendar-not-moved = 何も変更されませんでした
calendar-move-day = 日付 (あなたの時間帯)
calendar-move-time = 時刻 (あなたの時間帯)
calendar-move-mails = 招待された全員に Outlook から通知されます。
calendar-move = セッションを移動
calendar-move-to = { $day } に移動
calendar-cancel-session = このセッションを取り消す
calendar-cancel-meaning = Outlook が全員の予定表から取り除き、全員に通知します。元に戻すことはできません。
calendar-cancel-sure = 全員の予定から取り消す
calendar-organizer-moves = この会議の開催者は { $name } さんです。全員の予定を移動または取り消せるのは、{ $name } さんだけです。
calendar-moving = { $day } に移動します。実行するには [セッションを移動] を選んでください。
calendar-moved = 「{ $title }」を移動しました。全員に Outlook から通知されます。
calendar-cancelled = 「{ $title }」を全員の予定から取り消しました。
calendar-when = 日時
calendar-when-own = あなたの時間帯
calendar-when-council = 協議会の時間帯
calendar-session = セッション
calendar-standing = 状態
calendar-back = 予定表
calendar-reading = 予定表を読み取っています
calendar-adopt-how = あなたの予定表にある、Teams 会議付きの定例会議です。取り込んでも、予定表は何も変わりません。
calendar-adopt-none = 取り込める定例会議はありません
calendar-adopt-none-meaning = あなたの予定表に、Teams 会議付きの定例会議はほかにありません。新しく作成してください。
calendar-adopt-people = 協議会の { $count } 人が招待されています
calendar-adopt-take = 取り込む
calendar-adopt-this = 「{ $name }」を取り込む
calendar-adopt-mails = 誰にも通知されず、予定表は何も変わりません。
calendar-not-adopted = この定例会議は取り込めません
calendar-not-adopted-every-few-days = 数日ごとの繰り返しです。Outlook で週単位にしてから、もう一度試してください。
calendar-not-adopted-several-weekdays = 月の中の複数の曜日に繰り返されます。Outlook で 1 つの曜日にしてから、もう一度試してください。
calendar-not-adopted-too-rare = 繰り返しの間隔が 8 年を超えています。何も変更されていません。
calendar-not-adopted-not-understood = 繰り返しを読み取れませんでした。何も変更されていません。代わりに、新しい定例会議を作成できます。
calendar-not-adopted-unknown-zone = タイム ゾーンを認識できません。Outlook で定例会議のタイム ゾーンを選び直してから、もう一度試してください。
calendar-closed-days = 休業日
calendar-closed-how = 会議を行わない日です。どのセッションが休業日に当たるかが予定表に表示されます。自動的に移動されるものはありません。
calendar-closed-from = 開始日
calendar-closed-to = 終了日
calendar-closed-to-hint = 1 日だけの場合は空欄にします。
calendar-closed-wrong = 終了日は、開始日以降で、開始日から { $most } 日以内にしてください。
calendar-closed-span = { $from } ～ { $to }
calendar-closed-count = ({ $count } 日間)
calendar-closed-added = 休業日に追加しました: { $day }。
calendar-closed-name = 名称
calendar-closed-add = 休業日を追加
calendar-closed-remove = { $day } を削除
calendar-closed-removed = 休業日から外しました: { $day }。
calendar-remove = 削除
calendar-times-for = 「{ $name }」の時間を探す
calendar-times-how = ボタンを押したときに一度だけ、招待された人の「予定あり」と「外出中」の時間を確認します。予定の内容は読み取りません。
calendar-times-from = 開始日
calendar-times-to = 終了日 (最大 60 日間)
calendar-times-look = 時間を探す
calendar-times-none = この期間に候補の時間はありません
calendar-times-none-meaning = すべて休業日か過去の日です。別の日を選んでください。
calendar-times-who = 出席できる人
calendar-times-fair = 早朝や夜間になる人
calendar-times-free = { $all } 人中 { $free } 人が出席可能
calendar-times-busy = 予定あり: { $names }
calendar-times-unknown = 不明: { $names }
calendar-times-use = この時間を使う
calendar-times-use-this = { $when } を使う
calendar-times-use-how = 選んだ時間は、定例会議のフォームに入力されます。保存するまで、誰にも通知されません。
calendar-times-organizer = これらの時間を全員の予定表に反映できるのは、{ $name } さんだけです。
calendar-times-filled = 候補から選んだ { $when } に始まります。保存するまで、何も変更されず、誰にも通知されません。
calendar-quorum = セッションに必要な人数がそろいます
calendar-no-quorum = セッションに必要な人数に足りません
calendar-decider = スポンサーまたは議長が出席できます
calendar-no-decider = スポンサーも議長も出席できません
calendar-fair = 全員にとって 8:00 から 18:00 の間
calendar-outside = 8:00 から 18:00 の外になる人: { $names }
calendar-at-clock = { $name } さん { $time }
calendar-unknown = この定例会議は見つかりません
calendar-unknown-meaning = 削除されたか、リンクが不完全です。ほかの内容に影響はありません。
calendar-name = 名前
calendar-template = 最初のアジェンダ
calendar-template-none = なし
calendar-rhythm = 頻度
calendar-kind-weekly = 毎週または数週間ごと
calendar-kind-monthly = 毎月または数か月ごと
calendar-kind-quarterly = 四半期ごと
calendar-kind-half-yearly = 半年ごと
calendar-kind-yearly = 毎年
calendar-kind-on-demand = 必要なとき
calendar-every-weeks = 間隔 (週)
calendar-every-months = 間隔 (か月)
calendar-weekdays = 曜日
calendar-month-quarterly = 四半期の中の月
calendar-month-half-yearly = 半年の中の月
calendar-month-yearly = 月
calendar-month-of = { $month } か月目
calendar-by = 日の決め方
calendar-by-weekday = 曜日
calendar-by-day = 日付
calendar-by-working-day = 平日 (月曜日から金曜日)
calendar-nth = 何番目
calendar-nth-first = 第 1
calendar-nth-second = 第 2
calendar-nth-third = 第 3
calendar-nth-fourth = 第 4
calendar-nth-last = 最終
calendar-weekday = 曜日
calendar-day = 日
calendar-on-day = { $day } 日
calendar-on-weekday = { $nth ->
    [first] 第 1
    [second] 第 2
    [third] 第 3
    [fourth] 第 4
   *[last] 最終
  } { $weekday }
calendar-on-working-day = { $nth ->
    [first] 第 1
    [second] 第 2
    [third] 第 3
    [fourth] 第 4
   *[last] 最終
  } 平日
calendar-rhythm-weekly = { $every ->
    [1] 毎週 { $days }
   *[other] { $every } 週間ごと、{ $days }
  }
calendar-rhythm-monthly = { $every ->
    [1] 毎月 { $day }
   *[other] { $every } か月ごと、{ $day }
  }
calendar-rhythm-quarterly = 四半期ごと、{ $month ->
    [1] 最初
    [2] 2 番目
   *[other] 最後
  }の月の { $day }
calendar-rhythm-half-yearly = 半年ごと、{ $month } か月目の { $day }
calendar-rhythm-yearly = 毎年 { $month } { $day }
calendar-rhythm-on-demand = 必要なとき
calendar-time = 開始時刻
calendar-minutes = 時間 (分)
calendar-zone = タイム ゾーン
calendar-zone-hint = 夏時間が始まっても終わっても、この時刻が保たれます。
calendar-first = 開始日
calendar-until = 終了日
calendar-until-hint = 終了日なしの場合は空欄にします。
calendar-who = 招待する人
calendar-who-all = 協議会の全員
calendar-who-departments = 部門
calendar-who-people = 人
calendar-roles = 役割
calendar-role-facilitator = 進行役
calendar-role-noteTaker = 記録係
calendar-role-person = 担当する人
calendar-mode-rotating = 順番に交代
calendar-mode-fixed = 固定
calendar-mode-none = なし
calendar-closed-rule = 休業日
calendar-rest-days = セッションを行わない曜日
calendar-on-closed = セッションが休業日に当たる場合
calendar-on-closed-keep = そのまま開催
calendar-on-closed-skip = 開催しない
calendar-on-closed-before = 前の日に移動
calendar-on-closed-after = 次の日に移動
calendar-next = 今後 6 回のセッション
calendar-next-none = この設定ではセッションがありません。日付、時刻、タイム ゾーンを確認してください。
calendar-next-on-demand = 繰り返しは作成されません。セッションは 1 回ずつ計画します。
calendar-fate-kept = そのまま開催します。
calendar-closed-later = 定期的な予定には、休業日を設定できません。予定表に追加されると、該当するセッションごとに、移動または取り消しのボタンが表示されます。
calendar-fate-skipped = 開催しません。
calendar-fate-moved = { $day } に移動します。
calendar-fate-no-room = 近くに空いている日がありません。
calendar-locked = この定例会議の開催者は { $name } さんです
calendar-locked-meaning = 日時と招待する人は、開催者の予定表で変更します。名前、アジェンダ、役割、休業日は、ここで変更できます。
calendar-create = 定例会議を作成
calendar-create-mails = あなたの予定表に Teams 会議を作成し、すぐに招待を送信します。
calendar-save = 保存
calendar-change-mails = 日時を変更すると定期的な予定が作り直されます。個別に移動した回は元に戻り、全員に Outlook から通知されます。アジェンダと役割の変更は、誰にも通知されません。
calendar-change-own = 予定表は誰のものも変わりません。
calendar-end = この定例会議を終了
calendar-end-meaning = 明日以降のセッションは、全員の予定表から削除されます。開催済みのものは、議事録とともに残ります。
calendar-end-sure = 全員の予定を終了
calendar-end-sure-meaning = 招待された全員に Outlook から通知されます。終了した定例会議は、新しい定例会議として続けられます。
calendar-successor = 後継の定例会議
calendar-successor-why = { $name } さんは、協議会のチームのメンバーではなくなりました。ほかの人は、全員の予定表にあるこの定例会議を変更できません。
calendar-successor-who = 後継の定例会議は、議長、事務局、スポンサーのいずれかが作成できます。その人にこのページのリンクを送ってください。
calendar-successor-make = 後継の定例会議を作成
calendar-successor-new = { $when } から始まる新しい Teams の定例会議が、あなたの予定表に作成されます。開催者はあなたです。アジェンダ、役割、ゲスト、周期は変わりません。
calendar-successor-invited = { $count ->
    [0] あなた以外に招待される人はいません。
    [1] Outlook から { $names } さんに招待が送信されます。
   *[other] Outlook から { $count } 件の招待が送信されます: { $names }。
  }
calendar-successor-old = 元の定例会議は、各自の予定表に残ります。ここからは削除できません。管理者、または各自が削除できます。
calendar-successor-records = 協議会の記録はそのままです。終わっていない議題、未完了のアクション、承認待ちの議事録は、新しい定例会議に引き継がれます。
calendar-successor-sure = 作成して招待を送信
calendar-successor-leave = このままにする
calendar-successor-not = 新しい定例会議は作成されませんでした
calendar-successor-taken = { $name } さんが、後継の定例会議を作成中または作成済みです。すでにあるので、何もする必要はありません。
calendar-problem-name = 名前を入力してください。
calendar-problem-zone = このタイム ゾーンは認識できません。一覧から選んでください。
calendar-problem-schedule = 頻度、日付、時刻、時間のいずれかが入力されていません。
calendar-problem-audience = 招待する人を選んでください。
calendar-problem-until = 終了日が開始日より前です。
calendar-refused-ended = この定例会議は終了しました。新しく作成してください。
calendar-refused-two-rows = 協議会のリストにこの定例会議が 2 つあり、どちらを続けるのか判断できません。ここで片方を終了してから、もう一度試してください。
calendar-refused-changed = その間に定例会議が変更されたか、あなたの変更がまだ送信中です。何も実行されていません。内容を確認してから、もう一度試してください。
calendar-refused-on-demand = 周期がなく、セッションは 1 回ずつ計画します。定例会議はここに保存されています。
calendar-refused-unknown-zone = タイム ゾーンを認識できません。別のものを選んでください。
calendar-refused-no-session = 最初のセッションより前に終了します。終了日をあとの日にしてください。
calendar-refused-no-online-meeting = Teams 会議がありません。お使いのアカウントでは作成できない可能性があります。管理者に確認してから、もう一度試してください。
calendar-refused-not-organizer = 開催者は別の人です。あなたの変更は誰にも届かないため、何も変更していません。
calendar-refused-changed-meanwhile = その間にほかの人が移動しました。現在の日時を表示しています。必要であれば、もう一度移動してください。
calendar-failed-stale = 同時に変更されました。ほかの人の変更か、応答がなかったあなたの操作によるものです。現在の状態を確認してください。もう一度試しても、二重に実行されることはありません。
calendar-failed-gone = 予定表にはもうありません。何も変更されていません。
calendar-failed-crossing = セッションは、前後の回の日に移動することも、それを越えて移動することもできません。先に前後の回を移動するか、より近い日を選んでください。
calendar-failed-refused = Outlook が受け付けませんでした。何も変更されていません。
calendar-failed-scope = Weft には、あなたの予定表に書き込む許可がありません。セッションとアジェンダは、許可がなくても使えます。
calendar-failed-offline = オフラインです。入力した内容は保持されています。接続が戻ったら、もう一度試してください。
calendar-failed-service = 現在、予定表から応答がありません。実行されたかどうかは不明です。もう一度試しても、二重に実行されることはありません。
calendar-failed-other = 実行できませんでした。もう一度試しても、二重に実行されることはありません。
`

export const messages = `
invite-say-changed = 招待を変更しました。
invite-say-same = 招待に変更はありません。
invite-total = 合計 { $minutes } 分
invite-fits = { $minutes } 分 / 予約 { $booked } 分
invite-too-long = 予定 { $minutes } 分、予約 { $booked } 分: { $over } 分超過
invite-put = 招待に載せる
invite-working = 招待に載せています...
invite-done = アジェンダを招待に載せました。招待された全員に、Outlook から変更が届きます。
invite-mailed = { $count ->
    [0] まだ誰も招待されていないため、メールは送信されません。
   *[other] この会議についてのみ、招待された { $count } 人に Outlook から変更が通知されます。変更がなければ、もう一度押しても何も送信されません。
}
invite-take-off = 招待から外す
invite-taken-off = アジェンダを招待から外しました。招待された全員に、Outlook から変更が届きます。
invite-none-there = 招待に Weft のアジェンダはありません。何も送信されていません。
invite-undo = 元の内容に戻す
invite-undone = 招待を以前の内容に戻しました。招待された全員に、Outlook から変更が届きます。
invite-refused-body-not-readable = 招待の本文に、閉じられていない HTML があり、そのうしろにアジェンダがあっても見つけられません。何も変更していません。Outlook で会議を開いて一度保存し、もう一度押してください。
invite-refused-body-too-large = アジェンダを載せると、招待が Outlook の上限より長くなります。何も変更していません。本文の一部をファイルに移し、もう一度押してください。
invite-refused-changed-since = アジェンダを載せたあとに、ほかの人が招待を変更しました。戻すとその内容が失われるため、何も書き戻していません。Outlook で変更してください。
invite-was-there = 招待には、すでにこのアジェンダが載っています。何も送信されていません。
invite-waiting = { $name } さんを待っています
invite-waiting-meaning = ほかの人に表示される招待を変更できるのは、開催者だけです。アジェンダはここに保存されており、協議会の全員が閲覧できます。
invite-refused = 招待は変更されませんでした
invite-refused-join-block-not-recognised = Weft は招待の中の Teams の参加情報を認識できなかったため、会議に支障が出ないように変更しませんでした。アジェンダを手作業でコピーするか、Teams 会議を追加し直してからやり直してください。
invite-refused-old-block-not-recognised = 招待にあるアジェンダが手作業で変更されており、どこからどこまでかを判別できません。何も変更していません。Outlook で古いアジェンダ (「Weft ↓」から「Weft ↑」まで) を削除し、もう一度押してください。
invite-refused-not-organizer = 全員の招待を変更できるのは、開催者だけです。アジェンダは保存されています。
invite-refused-no-agenda = アジェンダはまだありません。先にテンプレートを選んでください。
invite-refused-stale = ほかの人が同時に招待を変更しました。何も上書きしていません。もう一度押してください。
invite-refused-offline = オフラインです。アジェンダは保存されています。オンラインに戻ったら、もう一度押してください。
invite-refused-other = Microsoft 365 が変更を受け付けませんでした。アジェンダは保存されています。しばらくしてからもう一度試してください。
invite-link-changed = 会議の参加リンクが変わりました
invite-link-changed-meaning = 保存時に Outlook が新しいリンクを作成しました。元の招待を書き戻すことができます。
invite-link-restore = 元の招待を書き戻す
invite-ended = このセッションは終了しました。合意した内容は議事録にあります。次回のアジェンダは、次回の招待に載ります。
`

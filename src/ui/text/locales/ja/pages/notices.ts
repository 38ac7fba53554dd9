export const messages = `
notices-tell-agenda = アジェンダをほかの人に知らせる
notices-tell-topic = 知らせる
notices-tell-topic-about = トピックが採用されたことを { $about } さんに知らせる
notices-tell-turn = リマインド
notices-tell-turn-about = 当番をリマインド: { $about }
notices-tell-owners = 期限のものを担当者にリマインド
notices-accepted = 採用されたトピック
notices-nobody = 知らせる相手はいません。
notices-consent = あなたの名前で Teams のアクティビティに通知を送るためのアクセス許可 (TeamsActivity.Send) を、一度だけ求めます。ここでボタンを押したもの以外は、送信されません。
notices-tell = { $count ->
    [0] 誰にも知らせない
   *[other] { $count } 人に知らせる
  }
notices-telling = 知らせています...
notices-again = もう一度知らせる
notices-again-label = { $name } さんにもう一度知らせる。二重に届く可能性があります。
notices-standing-off = 通知をオフにしています
notices-standing-no-app = 以前、届きませんでした: Weft がありません
notices-standing-failed = 以前の試行は送信されませんでした
notices-standing-told = { $name } さんが { $when } に知らせました
notices-standing-underway = { $name } さんが知らせています
notices-standing-unsure = 届いたかどうか不明です ({ $name }、{ $when })
notices-told = { $count ->
    [1] 知らせました: { $names }
   *[other] { $count } 人に知らせました: { $names }
  }
notices-told-many = { $count } 人に知らせました。
notices-told-none = 誰にも知らせませんでした。
notices-told-no-app = { $names } さんには Weft がインストールされていないため、Teams から通知されませんでした。直接伝えてください。
notices-told-unknown = { $names } さんに届いたかどうか不明です。もう一度知らせる前に確認してください。
notices-told-elsewhere = ほかの人が同時に { $names } さんに知らせました。二重には送信されていません。
notices-told-failed = { $names } さんには送信されませんでした。何も届いていません。もう一度試してください。
notices-told-no-row = { $names } さんには送信されませんでした。協議会の通知のリストに書き込めず、リストがないと誰にも通知されません。
notices-no-list = この協議会には、通知のリストがまだありません。
notices-no-list-meaning = 誰にも知らせていません。協議会をセットアップした人が設定をもう一度開くと、リストが追加されます。
notices-choices = Teams で受け取る通知
notices-choices-meaning = 通知は、同僚がボタンを押したときに届きます。自動的に送られることはありません。受け取りたいものを選んでください。この選択は、この協議会の全員とすべてのデバイスに適用されます。
notices-choices-legend = 知らせてほしいこと
notices-choices-seen = この選択は、ほかの人の Weft が従えるように、協議会のサイトのリストに 1 行で保存され、同僚も閲覧できます。通知の表示方法は Teams で設定します。
notices-choice-agenda = アジェンダが招待に載ったとき
notices-choice-topic = 自分のトピックが採用されたとき
notices-choice-turn = 自分の当番について
notices-choice-actions = 期限が来た自分のアクションについて
notices-choices-kept = 選択を保存しました。
notices-choices-failed = 選択を保存できませんでした。何も変更されていません。もう一度試してください。
`

export const messages = `
mine-open = 開く
mine-open-name = { $name } を開く
mine-set-up = 別の協議会をセットアップ
mine-turn = { $sessions ->
    [0] 次回のセッションで進行役を務めます
    [1] 次々回のセッションで進行役を務めます
   *[other] { $sessions } 回後のセッションで進行役を務めます
  }
mine-actions = 自分のアクション
mine-risks = 見直し時期の自分のリスク
mine-risk-never-rated = 未評価
mine-risk-review = 見直し時期
mine-risk-acceptance-expired = 受容の期限切れ
mine-risk-mandate-ended = 権限の期限切れ
mine-risk-answer-overdue = 回答が遅延
mine-nothing = 現在、対応が必要なものはありません。
mine-failed = 現在、この協議会を読み取れません
mine-failed-meaning = 失われたものはありません。記録はサイトにあります。しばらくしてからもう一度試してください。
mine-archived = { $team } · アーカイブ済み
`

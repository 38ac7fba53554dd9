export const messages = `
preparation-title = 準備すること
preparation-lead = 自分が担当する議題
preparation-you-lead = あなたの担当です ({ $count } 分)。
preparation-actions = 自分のアクション
preparation-due = 自分の担当、期限: { $day }
preparation-late = 自分の担当、{ $day } から遅延
preparation-no-day = 自分の担当、期限なし
`

export const messages = `
last-time-title = 前回のアクション
last-time-none = 前回のアクションはありません。
last-time-late = { $count } 件が遅れています
last-time-no-owner = 担当者なし
last-time-due = 期限: { $day }
last-time-was-due = 期限: { $day } (超過)
last-time-open = Planner で開く: { $text }
last-time-state-open = 未着手
last-time-state-started = 進行中
last-time-state-done = 完了
last-time-task-none = Planner にまだありません
last-time-task-gone = Planner で削除されました
`

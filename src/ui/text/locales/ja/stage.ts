export const messages = `
stage-facilitating = 本日の進行役: { $name }
stage-leave = 退出
stage-closed = セッションは終了しました
stage-not-started = まもなく始まります
stage-not-yet = まだ始まっていません
stage-between = 次の議題を待っています
stage-starts = 開始予定 { $time }
stage-decided = 最新の決定
stage-next = 次
stage-first = 最初
stage-ends = 終了予定
stage-left = 残り
stage-over = 超過
stage-paused = 一時停止中
`

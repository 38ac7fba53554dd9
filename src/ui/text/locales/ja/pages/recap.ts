export const messages = `
recap-paste = 要約を貼り付ける
recap-meaning = この会議について Facilitator、Copilot、Teams、または Loop のページに書かれた内容を貼り付けてください。行を選ぶまで何も保存されません。すでに Planner にあるタスクは二重に作らず、外してください。
recap-text = 要約のテキスト
recap-read = 内容を確認する
recap-empty = 先にテキストを貼り付けてください。
recap-no-lines = 記録できる行がありません。
recap-found = { $count } 行が見つかりました
recap-pick = 要約でタスク、決定、リスクとされているものが選ばれています。ほかの行は、選ばない限り記録されません。
recap-captured = すでに記録されています。
recap-kind-of = 記録の種類: { $text }
recap-owner-of = 担当者: { $text }
recap-decider-of = 決定した人: { $text }
recap-no-owner = 担当者なし
recap-no-decider = 指定なし
recap-capture = { $count ->
    [0] 記録する
   *[other] { $count } 行を記録する
  }
recap-back = テキストに戻る
recap-done = { $count } 行を記録しました。上の一覧に表示され、そこで変更できます。
`

export const messages = `
joint-update-title = 各部門の状況
joint-update-form = { $department }: 4 項目
joint-update-line-changed = 変わったこと
joint-update-line-uncertain = まだ不確かなこと
joint-update-line-helpNeeded = 助けてほしいこと
joint-update-line-helpOffered = 助けられること
joint-update-save = 保存
joint-update-saved = 保存しました。協議会の全員が閲覧できます。
joint-update-filled-by = 記入: { $name }
joint-update-earlier = { $name } さんの以前の記入
joint-update-missing = 未記入:
joint-update-take-up = 引き受ける
joint-update-taken = 引き受けました。
joint-update-taken-by = { $name } さんが引き受けました。
joint-update-action-detail = 依頼元: { $department }

while-away-title = 不在中の出来事
while-away-read = 確認しました
while-away-passed = 終了: { $titles }
while-away-now = 現在: { $title }
while-away-topic = あなたのトピック「{ $title }」: { $answer }
while-away-rounds = 全員が順番に発言: { $titles }
while-away-decisions = 決定事項 { $count } 件
while-away-actions = アクション { $count } 件
while-away-risks = リスク { $count } 件
while-away-notes = { $count } か所にメモが書かれました
`

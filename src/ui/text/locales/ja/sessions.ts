export const messages = `
sessions-filter = 表示
sessions-filter-all = すべて
sessions-filter-to-come = 今後
sessions-filter-unpublished = 未公開
sessions-filter-published = 公開済み
sessions-minutes = 議事録: { $state }
sessions-minutes-none = まだありません
sessions-minutes-draft = 下書き
sessions-minutes-in-review = 確認中
sessions-minutes-confirmed = 承認済み
sessions-minutes-changed = 承認後に変更
`

export const messages = `
list-search = { $what } を検索
list-count = { $total } 件中 { $count } 件
list-none = 該当するものはありません
list-none-meaning = この語句を含み、フィルターに合うものはありません。語句を減らすか、別のフィルターを選んでください。
list-repair = 修復が必要
list-repair-meaning = リストのこの項目が変更され、Weft は次の列を読み取れません: { $columns }。サイトのリスト「{ $list }」で修正するか、変更した人に確認してください。ほかの内容に影響はありません。
`

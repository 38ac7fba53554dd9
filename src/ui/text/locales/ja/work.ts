export const messages = `
work-stop = 中止
work-stopping = 進行中の手順が終わりしだい中止します…
work-taken-out = 外しました: { $what }
work-discarded = 破棄しました: { $what }
work-leave-it = このままにする
`

export const messages = `
page-title-tab = Weft
page-title-session = Weft: セッション
page-title-stage = Weft: ステージ
page-title-configure = Weft のセットアップ
page-title-outlook = Outlook の Weft
`

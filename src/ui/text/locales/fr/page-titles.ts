export const messages = `
page-title-tab = Weft
page-title-session = Weft : séance
page-title-stage = Weft : sur scène
page-title-configure = Configurer Weft
page-title-outlook = Weft dans Outlook
`

export const messages = `
page-title-tab = Weft
page-title-session = Weft: الجلسة
page-title-stage = Weft: على المنصة
page-title-configure = إعداد Weft
page-title-outlook = Weft في Outlook
`

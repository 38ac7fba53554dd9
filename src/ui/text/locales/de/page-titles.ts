export const messages = `
page-title-tab = Weft
page-title-session = Weft: Sitzung
page-title-stage = Weft: auf der Bühne
page-title-configure = Weft einrichten
page-title-outlook = Weft in Outlook
`

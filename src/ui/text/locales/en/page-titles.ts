export const messages = `
page-title-tab = Weft
page-title-session = Weft: session
page-title-stage = Weft: on stage
page-title-configure = Set up Weft
page-title-outlook = Weft in Outlook
`

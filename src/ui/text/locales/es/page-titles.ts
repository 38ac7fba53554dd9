export const messages = `
page-title-tab = Weft
page-title-session = Weft: sesión
page-title-stage = Weft: en el escenario
page-title-configure = Configurar Weft
page-title-outlook = Weft en Outlook
`

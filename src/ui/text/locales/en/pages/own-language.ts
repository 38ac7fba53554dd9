export const messages = `
own-language = Language
own-language-host = As in Microsoft 365 ({ $language })
own-language-meaning = For you, on this device, on every page of Weft that is open. What the council writes keeps the council’s language.
`

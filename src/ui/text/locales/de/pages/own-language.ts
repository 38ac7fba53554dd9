export const messages = `
own-language = Sprache
own-language-host = Wie in Microsoft 365 ({ $language })
own-language-meaning = Für Sie, auf diesem Gerät, auf jeder offenen Seite von Weft. Was das Gremium schreibt, behält die Sprache des Gremiums.
`

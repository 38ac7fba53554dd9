export const messages = `
own-language = Langue
own-language-host = Comme Microsoft 365 ({ $language })
own-language-meaning = Pour vous, sur cet appareil, dans toutes les pages ouvertes de Weft. Ce qu’écrit le comité reste dans la langue du comité.
`

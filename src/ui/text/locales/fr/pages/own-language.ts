export const messages = `
own-language = Langue
own-language-host = Comme dans Microsoft 365 ({ $language })
own-language-meaning = Pour vous, sur cet appareil, sur toutes les pages de Weft ouvertes. Ce que le conseil écrit reste dans la langue du conseil.
`

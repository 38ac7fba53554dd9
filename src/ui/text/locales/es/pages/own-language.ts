export const messages = `
own-language = Idioma
own-language-host = Como en Microsoft 365 ({ $language })
own-language-meaning = Para usted, en este dispositivo, en todas las páginas abiertas de Weft. Lo que escribe el comité conserva el idioma del comité.
`

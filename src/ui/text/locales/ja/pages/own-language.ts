export const messages = `
own-language = 言語
own-language-host = Microsoft 365 と同じ ({ $language })
own-language-meaning = あなたのみ、このデバイスで開いているすべての Weft のページに適用されます。協議会が書く内容は、協議会の言語のままです。
`

export const messages = `
own-language = 言語
own-language-host = Microsoft 365 と同じ ({ $language })
own-language-meaning = あなただけに適用されます。対象は、このデバイスで開いている Weft のすべてのページです。招待や議事録など、協議会として書き込まれる内容は、協議会の言語のままです。
`

export const messages = `
own-language = اللغة
own-language-host = كما في Microsoft 365 ({ $language })
own-language-meaning = لك وحدك، على هذا الجهاز، في كل صفحة مفتوحة من Weft. وما يكتبه المجلس يبقى بلغة المجلس.
`

export const messages = `
help-about = المقصود بـ: { $term }
help-mark = ؟
`

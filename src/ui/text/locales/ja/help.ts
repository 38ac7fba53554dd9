export const messages = `
help-about = 用語の説明: { $term }
help-mark = ?
`

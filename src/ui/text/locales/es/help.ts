export const messages = `
help-about = Qué significa: { $term }
help-mark = ?
`

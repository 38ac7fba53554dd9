export const messages = `
help-about = What is meant by: { $term }
help-mark = ?
`

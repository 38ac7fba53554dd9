export const messages = `
help-about = Ce que veut dire : { $term }
help-mark = ?
`

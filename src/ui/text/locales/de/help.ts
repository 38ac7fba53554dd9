export const messages = `
help-about = Was gemeint ist mit: { $term }
help-mark = ?
`

/** The fields of a list item as they travel: internal column name → value. */
export type Fields = Readonly<Record<string, unknown>>

/** A value does not fit its column; nothing was sent. */
export class FieldTooLong extends Error {
  override readonly name = 'FieldTooLong'
  readonly column: string
  readonly characters: number
  readonly limit: number

  constructor(column: string, characters: number, limit: number) {
    super(`${column} has ${characters} characters, ${limit} fit.`)
    this.column = column
    this.characters = characters
    this.limit = limit
  }
}

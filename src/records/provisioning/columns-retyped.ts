/** Columns of a list were made another type by hand, which nobody but a person can change back. */
export class ColumnsRetyped extends Error {
  override readonly name = 'ColumnsRetyped'
  readonly list: string
  /** Their shown names. */
  readonly columns: readonly string[]

  constructor(list: string, columns: readonly string[]) {
    super(`${list}: ${columns.join(', ')} have another type.`)
    this.list = list
    this.columns = columns
  }
}

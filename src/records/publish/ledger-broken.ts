/** The ledger was edited by hand into something that cannot be read: nothing is attempted. */
export class LedgerBroken extends Error {
  override readonly name = 'LedgerBroken'
}

import { shiftDate } from './shift-date.ts'

const wanted = process.env['WEFT_AT']
// Files that share a process run this each: its clock is moved once.
const moved = process.env['WEFT_AHEAD_MS']

function asWanted(): number {
  const ahead = wanted === undefined ? 0 : Date.parse(wanted) - Date.now()
  if (Number.isNaN(ahead)) throw new RangeError(`WEFT_AT is no moment: ${wanted}`)
  if (ahead !== 0) shiftDate(ahead)
  process.env['WEFT_AHEAD_MS'] = String(ahead)
  return ahead
}

/** How far every clock of the tests is ahead: `WEFT_AT=2027-03-27T23:30Z npm test` runs them in that night. */
export const aheadMs = moved === undefined ? asWanted() : Number(moved)

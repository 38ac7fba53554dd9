import type { LoggedMove } from '#src/domain/session/move.ts'
import type { RecordOf } from '../definition/record-kind.ts'
import type { sessionLogKind } from '../kinds/session-log-kind.ts'
import type { ListItem } from '../lists/list-item.ts'

type LogItem = ListItem<RecordOf<typeof sessionLogKind>>

/** A text that begins so is packed; JSON never does. */
const mark = '~'
/** A move alone stays as it is: it gains little, and every release and whoever looks into the list can read it. */
const leastCharacters = 600
/** What a column takes. */
const mostCharacters = 48_000
/** A row's text longer than this is not unpacked: no page writes one. */
const mostBytes = 400_000

/** Moves as a row holds them: their JSON packed, or the JSON where that is no longer. */
export async function rowText(moves: readonly LoggedMove[]): Promise<string> {
  const json = JSON.stringify(moves)
  if (json.length < leastCharacters) return json
  const { packText } = await import('./packed-text.ts')
  const [packed, ...more] = packText(json, mostCharacters - mark.length)
  return packed === undefined || more.length > 0 || packed.length >= json.length ? json : mark + packed
}

/** A row's text as JSON; what cannot be unpacked stays as it is, and is no JSON. */
export async function plainRowText(text: string): Promise<string> {
  if (!text.startsWith(mark)) return text
  const { unpackText } = await import('./packed-text.ts')
  return unpackText([text.slice(mark.length)], mostBytes) ?? text
}

/** The items with the text of rows of moves as JSON. */
export async function withRowTexts(items: readonly LogItem[]): Promise<readonly LogItem[]> {
  const isPacked = ({ reading }: LogItem) =>
    reading.ok && reading.record.what === 'moves' && reading.record.moves.startsWith(mark)
  if (!items.some(isPacked)) return items
  return Promise.all(
    items.map(async (each) => {
      const { reading } = each
      if (!isPacked(each) || !reading.ok) return each
      const moves = await plainRowText(reading.record.moves)
      return { ...each, reading: { ...reading, record: { ...reading.record, moves } } }
    }),
  )
}

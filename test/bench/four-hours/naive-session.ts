import type * as Y from 'yjs'
import type { Move } from '#src/domain/session/move.ts'
import { fourHourSession, type SessionOp, type Typed } from '#test/support/four-hour-session.ts'

/** A move as a first version puts it into a document. */
function put(doc: Y.Doc, move: Move, by: string): void {
  const keys = doc.getMap('keys')
  const agenda = doc.getArray<{ readonly id: string }>('agenda')
  const captured = doc.getArray<{ readonly id: string }>('captured')
  const replace = (list: typeof captured, id: string, value?: { readonly id: string }) => {
    const at = list.toArray().findIndex((each) => each.id === id)
    if (at >= 0) list.delete(at)
    if (value !== undefined) list.insert(at >= 0 ? at : list.length, [value])
  }
  switch (move.kind) {
    case 'plan-agenda':
      agenda.push([...move.items])
      break
    case 'cast-ballot':
    case 'reveal-ballot':
      keys.set(`vote/${move.voteId}/${move.personId}`, move.marks)
      break
    case 'commit-ballot':
      keys.set(`vote/${move.voteId}/${move.personId}`, move.commitment)
      break
    case 'open-vote':
    case 'close-vote':
    case 'settle-vote':
      keys.set(`vote/${move.voteId}`, move.kind)
      break
    case 'ask-to-speak':
    case 'give-floor':
    case 'leave-floor':
      keys.set(`speaks/${move.personId}`, move.kind)
      break
    case 'capture':
    case 'change-capture':
      replace(captured, move.capture.id, move.capture)
      break
    case 'remove-capture':
      replace(captured, move.captureId)
      break
    case 'note-attendance':
      keys.set(`attendance/${move.personId}`, move.state)
      break
    case 'fill-lines':
      keys.set(`lines/${move.departmentId}`, move.lines)
      break
    default:
      keys.set(`timer/${move.kind}`, { ...move, by })
  }
}

function type(doc: Y.Doc, { itemId, insert, remove }: Typed): void {
  const text = doc.getText(`notes/${itemId}`)
  if (remove > 0) text.delete(Math.max(0, text.length - remove), Math.min(remove, text.length))
  if (insert !== '') text.insert(text.length, insert)
}

/**
 * The four hours on one Yjs document as a first version models them (goals 1.5): votes, timer and presence as keys of
 * a map, the agenda and what is captured pushed to and deleted from, notes as text. Each person writes as a client of
 * their own. Answers bytes of all updates.
 */
export function playNaively(doc: Y.Doc, ops?: number): number {
  let bytes = 0
  let typed: Typed | null = null
  const numbers = new Map<string, number>()
  doc.on('update', (update: Uint8Array) => {
    bytes += update.byteLength
  })
  const noteMove = (each: Typed): Move => {
    typed = each
    return { kind: 'start' }
  }
  const act = (op: SessionOp) => {
    if (op.kind !== 'move') {
      const key = op.kind === 'presence' ? `presence/${op.client}` : 'timer'
      doc.getMap('keys').set(key, op.kind === 'presence' ? { itemId: op.itemId, place: op.place } : op.atMs)
    } else if (typed !== null) type(doc, typed)
    else put(doc, op.logged.move, op.logged.by)
  }
  for (const op of fourHourSession({ noteMove, ...(ops === undefined ? {} : { ops }) })) {
    const client = op.kind === 'move' ? op.logged.client : op.client
    const number = numbers.get(client) ?? numbers.size + 1
    numbers.set(client, number)
    doc.clientID = number
    doc.transact(() => act(op))
    typed = null
  }
  return bytes
}

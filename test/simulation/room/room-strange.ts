import { maxLamport, type LoggedMove } from '#src/domain/session/move.ts'
import { roomKey } from './room-council.ts'
import type { StrangeDeed } from './room-draw.ts'
import type { RoomList } from './room-list.ts'
import type { RoomRelay } from './room-relay.ts'

const note = (client: string, text: string, lamport: number): LoggedMove => ({
  client,
  seq: 1,
  lamport,
  atMs: Date.UTC(2026, 10, 23, 9),
  by: 'ivo',
  byName: 'Person ivo',
  move: {
    kind: 'capture',
    capture: { kind: 'note', id: `${client}-${text}`, itemId: null, text },
    enteredFor: null,
  },
})

/** What panels of other releases, and people who mean harm, put into a room's list and say on its relay. */
export function strangeDeeds(
  list: RoomList,
  relay: RoomRelay | null,
): (what: StrangeDeed, pick: number, count: number) => void {
  return (what, pick, count) => {
    const client = `ivo-${count}`
    const introduced = () => list.greet(client, 'ivo')
    const row = (session: string, moves: readonly unknown[]) =>
      list.put(`${session}/${client}/1`, session, moves)
    switch (what) {
      case 'newer-row':
        row(roomKey, [
          note(client, 'readable', 3),
          { ...note(client, 'x', 4), seq: 2, move: { kind: 'wave', to: 'ana' } },
          {
            ...note(client, 'x', 5),
            seq: 3,
            move: { kind: 'capture', capture: { kind: 'poll' }, enteredFor: null },
          },
        ])
        break
      case 'garbage-row':
        row(roomKey, [null, 7, 'moves', {}, { ...note(client, 'x', 1), seq: -1 }, [[]]])
        break
      case 'other-session-row':
        row('19:another@thread.v2|2026', [note(client, 'of another session', 1)])
        break
      case 'replay': {
        const told = relay?.told() ?? []
        const run = told[Math.floor(pick * told.length)]
        if (run !== undefined) relay?.say({ ...run }, 'all')
        break
      }
      case 'under-anothers-client':
        introduced()
        relay?.say(
          { client, moves: [{ ...note('p0-0', 'forged', 9), seq: 4 }, note(client, 'own', 10)] },
          'all',
        )
        break
      case 'last-number':
        introduced()
        relay?.say({ client, moves: [note(client, 'last', maxLamport)] }, 'all')
        break
      case 'two-faced': {
        introduced()
        const [one, other] = [note(client, 'one face', 6), note(client, 'the other face', 7)]
        relay?.say({ client, moves: [one] }, 'even')
        relay?.say({ client, moves: [other] }, 'odd')
        if (pick < 0.3) row(roomKey, [one])
        else if (pick < 0.6) row(roomKey, [other])
        break
      }
    }
  }
}

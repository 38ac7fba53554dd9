import { expect, test } from 'vitest'
import type { LoggedMove } from '#src/domain/session/move.ts'
import { deviceInMemory, listInMemory, obedientTime, openLive, plan } from '#test/support/live-case.ts'
import { noteWriter } from '#test/support/note-writers.ts'
import { readState } from '#src/domain/session/written-state.ts'
import type { LiveSession } from './live-session.ts'
import { createNoteTexts } from './notes/note-texts.ts'

const checkpointAfter = { moves: 12, characters: 1_000_000 }

function textIn(live: LiveSession) {
  const texts = createNoteTexts()
  texts.take(live.snapshot().state.noteEdits)
  return { text: texts.blocks()[0]?.text, names: texts.blocks()[0]?.byName, refused: texts.refused() }
}

test('[NOTES-12] [CHECKPOINT-5] notes of two come through checkpoints as few edits, and whoever comes late reads the same text', async () => {
  const shared = listInMemory()
  const clock = obedientTime()
  const page = (name: string) =>
    openLive(shared, clock, {
      ...{ personId: name, personName: name, clientId: `c-${name}`, device: deviceInMemory() },
      checkpointAfter,
    })
  const lives = [page('ana'), page('ben')]
  const writers = [noteWriter('c-ana'), noteWriter('c-ben')]
  lives[0]?.make(plan)
  for (let count = 0; count < 80; count += 1) {
    const who = count % 3 === 0 ? 1 : 0
    const [live, writer] = [lives[who], writers[who]]
    if (live === undefined || writer === undefined) throw new Error('Nobody is there.')
    // As the page's own field: what the log brought is in it.
    writer.get(live.snapshot().moves.filter(({ move }) => move.kind === 'edit-notes'))
    writer.field.edit(who === 0 ? writer.field.text().length : 0, 0, `w${count} `)
    if (count % 10 === 9) writer.field.edit(0, 2, '')
    writer.field.flush((update) => live.make({ kind: 'edit-notes', itemId: 'i', update }) !== '')
    await clock.pass(8_000)
    // What puts notes together is loaded in a turn of its own.
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  const [newest] = shared.checkpoints.toSorted((a, b) => b.n - a.n)
  const kept = readState(newest?.text ?? '')?.noteEdits['i'] ?? []
  expect(newest?.n).toBeGreaterThan(2)
  expect(kept.length).toBeLessThan(20)
  const late = page('cho')
  await clock.pass(20_000)
  const words = Array.from({ length: 80 }, (_each, count) => `w${count}`)
  const seen = textIn(late)
  expect(seen).toEqual(textIn(lives[0] ?? late))
  expect(seen).toEqual(textIn(lives[1] ?? late))
  expect(seen.refused).toBe(0)
  expect(seen.names?.split(', ').toSorted()).toEqual(['ana', 'ben'])
  // Eight times two characters were taken away from the beginning; nothing else is missing.
  expect(words.filter((each) => !(seen.text ?? '').includes(each)).length).toBeLessThanOrEqual(8)
  expect([...lives, late].map((each) => each.snapshot().refusedCheckpoints)).toEqual([0, 0, 0])
  for (const each of [...lives, late]) each.stop()
})

test('[NOTES-12] while what puts notes together cannot be loaded, the log stays as long as it is and the session goes on', async () => {
  const { createCheckpointKeeper } = await import('./checkpoint-keeper.ts')
  const { createMoveLog } = await import('./move-log.ts')
  const { listHolds } = await import('./list-holds.ts')
  const { following } = await import('#src/domain/session/checkpoint.ts')
  const { writeState } = await import('#src/domain/session/written-state.ts')
  const { hashOf } = await import('./checkpoint-text.ts')
  const moves: readonly LoggedMove[] = [
    { client: 'c', seq: 1, lamport: 1, atMs: 0, by: 'ana', byName: 'Ana', move: plan },
  ]
  const text = writeState(following(null, moves).state) ?? ''
  const log = createMoveLog()
  const held = listHolds('s', () => 0)
  log.add(moves)
  held.add(moves)
  const failures: unknown[] = []
  let loads = false
  const keeper = createCheckpointKeeper({
    input: {
      ...{ clientId: 'me', personId: 'me', nowMs: () => 0, random: () => 0 },
      onFailure: (each) => failures.push(each),
    },
    ...{ carrier: undefined, log, held, ownCount: () => 0, mayWrite: () => false },
    ...{ read: () => Promise.resolve(true), readAnew: () => Promise.resolve(true) },
    tidy: (state) => (loads ? Promise.resolve(state) : Promise.reject(new Error('Offline.'))),
  })
  const { covers } = following(null, moves)
  const stored = { n: 1, sha256: hashOf(text), base: null, client: 'c', covers, text }
  const reading = { rows: [], cursor: '1', checkpoints: [stored] }
  await keeper.choose({ ...reading, checkpoints: [] }, moves, false)
  expect(await keeper.choose(reading, moves, false)).toBeNull()
  expect([failures.length, keeper.refused()]).toEqual([1, 0])
  loads = true
  expect((await keeper.choose(reading, moves, false))?.stored.n).toBe(1)
})

import * as fc from 'fast-check'
import { toBase64 } from 'lib0/buffer'
import { expect, test } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs'
import { noteUpdateLimit } from '#src/domain/session/note-moves.ts'
import type { LoggedMove } from '#src/domain/session/move.ts'
import type { NoteEdit } from '#src/domain/session/session-state.ts'
import { noteWriter } from '#test/support/note-writers.ts'
import { checkEdit } from './check-edit.ts'
import { createMergedText } from './merged-text.ts'
import { writerOf } from './writer-of.ts'

const people = ['ana', 'ben', 'cho'] as const
const step = fc.record({
  who: fc.integer({ min: 0, max: 2 }),
  does: fc.constantFrom('type', 'type', 'type', 'delete', 'send', 'get'),
  at: fc.nat(1_000),
  length: fc.integer({ min: 1, max: 4 }),
  from: fc.nat(1_000),
})

test('[NOTES-1] [NOTES-2] three people who edit at once, with moves in any order and doubled, end with one text that lacks nothing', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), fc.nat(), (steps, turn) => {
      const writers = people.map((each) => noteWriter(each))
      const sent: LoggedMove[] = []
      const typed = new Set<string>()
      const deleted = new Set<string>()
      for (const { who, does, at, length, from } of steps) {
        const writer = writers[who]
        if (writer === undefined) continue
        const text = writer.field.text()
        if (does === 'type') {
          const words = Array.from({ length }, () => String.fromCodePoint(0x4e00 + typed.size + deleted.size))
          const fresh = words.map((_, index) => String.fromCodePoint(0x4e00 + typed.size + index))
          for (const each of fresh) typed.add(each)
          writer.field.edit(at % (text.length + 1), 0, fresh.join(''))
        } else if (does === 'delete' && text !== '') {
          const place = at % text.length
          const gone = text.slice(place, place + length)
          for (const each of gone) deleted.add(each)
          writer.field.edit(place, gone.length, '')
        } else if (does === 'send') sent.push(...writer.flush())
        // Whatever move, so late that others came before it, and perhaps for the second time.
        else if (does === 'get' && sent.length > 0)
          writer.get(sent.slice(from % sent.length).slice(0, length))
      }
      for (const each of writers) sent.push(...each.flush())
      writers.forEach((each, index) => {
        const from = (turn + index) % Math.max(1, sent.length)
        const moved = [...sent.slice(from), ...sent.slice(0, from)]
        for (const move of index === 1 ? moved.toReversed() : moved) each.get([move])
        each.get(moved)
      })
      const [first] = writers
      for (const each of writers) {
        expect(each.merged.text()).toBe(first?.merged.text())
        expect(each.field.text()).toBe(each.merged.text())
        expect([each.merged.refused(), each.merged.open().length]).toEqual([0, 0])
      }
      const left = [...typed].filter((each) => !deleted.has(each))
      expect(Array.from(first?.merged.text() ?? '').toSorted()).toEqual(left.toSorted())
    }),
    { numRuns: 100 },
  )
})

test('[NOTES-2] two people who write in the same line offline both keep their words, each in one piece', () => {
  const [ana, ben] = [noteWriter('ana'), noteWriter('ben')]
  ana.field.edit(0, 0, 'Line 2 is stable.')
  ben.get(ana.flush())
  ana.field.edit(9, 0, ' now surely')
  ben.field.edit(9, 0, ' perhaps')
  const [one, other] = [ana.flush(), ben.flush()]
  ana.get(other)
  ben.get(one)
  expect(ana.field.text()).toBe(ben.field.text())
  expect(ana.field.text()).toContain(' now surely')
  expect(ana.field.text()).toContain(' perhaps')
})

test('[NOTES-5] undo takes back one’s own words and leaves those of others, and redo brings them again', () => {
  const [ana, ben] = [noteWriter('ana'), noteWriter('ben')]
  ana.field.edit(0, 0, 'Mine. ')
  ben.get(ana.flush())
  ben.field.edit(6, 0, 'Theirs.')
  ana.get(ben.flush())
  ana.field.undo()
  expect(ana.field.text()).toBe('Theirs.')
  ben.get(ana.flush())
  expect(ben.field.text()).toBe('Theirs.')
  ana.field.redo()
  ben.get(ana.flush())
  expect(ben.field.text()).toBe('Mine. Theirs.')
})

test('[NOTES-6] while an input method composes others’ words wait, and then stand where they were written', () => {
  const [ana, ben] = [noteWriter('ana'), noteWriter('ben')]
  ana.field.edit(0, 0, 'ab')
  ben.get(ana.flush())
  ana.field.hold(true)
  ana.field.edit(2, 0, 'に')
  ben.field.edit(0, 0, 'X')
  ana.get(ben.flush())
  expect(ana.field.text()).toBe('abに')
  ana.field.edit(2, 1, '日')
  ana.field.hold(false)
  expect(ana.field.text()).toBe('Xab日')
  ben.get(ana.flush())
  expect(ben.field.text()).toBe('Xab日')
})

test('[NOTES-3] what a page left unsent is taken up by the next one, and once: what has become a move is not doubled', () => {
  const ana = noteWriter('ana')
  ana.field.edit(0, 0, 'Hello')
  const moves = ana.flush()
  ana.field.edit(5, 0, ' world')
  const left = ana.field.unsent()?.update ?? ''
  const next = noteWriter('ana-again')
  expect(next.field.takeUp(left)).toBe(false)
  next.get(moves)
  expect(next.field.takeUp(left)).toBe(true)
  expect(next.field.text()).toBe('Hello world')
  next.get(next.flush())
  const later = noteWriter('ana-later')
  later.get([...moves, ...ana.flush()])
  expect(later.field.takeUp(left)).toBe(true)
  expect(later.field.text()).toBe('Hello world')
})

test('[NOTES-3] words that were sent after all, as the page before ended, stand once when its move comes', () => {
  const [ana, before] = [noteWriter('ana'), noteWriter('ben-before')]
  ana.field.edit(0, 0, 'Said. Wrong.')
  const said = ana.flush()
  before.get(said)
  before.field.edit(6, 6, 'Half a thought')
  const left = before.field.unsent()?.update ?? ''
  const sentAfterAll = before.flush()
  const next = noteWriter('ben-next')
  next.get(said)
  expect(next.field.takeUp(left)).toBe(true)
  expect(next.field.text()).toBe('Said. Half a thought')
  next.field.edit(10, 0, '-hearted')
  next.field.edit(next.field.text().length, 0, ' more')
  const sent = next.flush()
  next.get(sentAfterAll)
  expect(next.field.text().split('thought')).toHaveLength(2)
  for (const words of ['Said. ', '-hearted', ' more']) expect(next.field.text()).toContain(words)
  expect(next.field.text()).not.toContain('Wrong')
  const mended = next.flush()
  expect(mended).toHaveLength(1)
  ana.get([...mended, ...sentAfterAll, ...sent])
  expect(ana.field.text()).toBe(next.field.text())
  expect(ana.merged.refused()).toBe(0)
})

test('[NOTES-4] a pasted text as long as notes may be becomes moves that each fit a row, and comes whole', () => {
  const [ana, ben] = [noteWriter('ana'), noteWriter('ben')]
  const pasted = 'ملاحظات 🎉 '.repeat(1_800)
  ana.field.edit(0, 0, pasted)
  const moves = ana.flush()
  expect(moves.length).toBeGreaterThan(1)
  for (const { move } of moves)
    if (move.kind === 'edit-notes') expect(move.update.length).toBeLessThanOrEqual(noteUpdateLimit)
  ben.get(moves.toReversed())
  expect(ben.field.text()).toBe(pasted)
})

test('[NOTES-4] a text that is too long stays on the page until it is shorter, and others’ words go on coming', () => {
  const [ana, ben] = [noteWriter('ana'), noteWriter('ben')]
  ana.field.edit(0, 0, 'x'.repeat(20_001))
  expect(ana.flush()).toEqual([])
  ben.field.edit(0, 0, 'Ben')
  ana.get(ben.flush())
  expect(ana.field.text()).toContain('Ben')
  const at = ana.field.text().indexOf('x')
  ana.field.edit(at, 4, '')
  ben.get(ana.flush())
  expect(ben.field.text()).toBe(ana.field.text())
  expect(ben.field.text()).toHaveLength(20_000)
})

test('[NOTES-7] a place in the text stays between its neighbours, and what is no place is none', () => {
  const [ana, ben] = [noteWriter('ana'), noteWriter('ben')]
  ana.field.edit(0, 0, 'Hello')
  ben.get(ana.flush())
  const place = ana.field.placeOf(2)
  ben.field.edit(0, 0, 'Oh. ')
  expect(ben.field.indexOf(place)).toBe(6)
  const strange = new Doc()
  strange.getText('other').insert(0, 'x')
  for (const each of ['', 'AAAA', '!', 'x'.repeat(500), toBase64(encodeStateAsUpdate(strange))])
    expect(ben.field.indexOf(each) ?? 0).toBe(0)
})

// Hostile edits.

function edit(client: string, seq: number, update: Uint8Array | string, lamport = seq): NoteEdit {
  const text = typeof update === 'string' ? update : toBase64(update)
  return { id: `${client}/${seq}`, lamport, by: client, byName: client, update: text, afterClose: false }
}

/** What Yjs writes for a document that the given work has been done in. */
function written(writer: number, work: (doc: Doc) => void, start?: Uint8Array): Uint8Array {
  const doc = new Doc({ gc: false })
  if (start !== undefined) applyUpdate(doc, start)
  doc.clientID = writer
  let last = new Uint8Array()
  doc.on('update', (update: Uint8Array) => (last = new Uint8Array(update)))
  doc.transact(() => work(doc))
  return last
}
const own = writerOf('eve')

test('[NOTES-8] an update that is none, or holds more than plain text of its own maker, is refused and harms nothing', () => {
  const honest = written(writerOf('ana'), (doc) => doc.getText('t').insert(0, 'Kept'))
  const bad: readonly (readonly [string, Uint8Array | string])[] = [
    ['nothing', ''],
    ['noise', 'AAECAwQFBgc='],
    ['cut', written(own, (doc) => doc.getText('t').insert(0, 'Cut off')).slice(0, 9)],
    ['many structs announced', new Uint8Array([1, 255, 255, 255, 255, 15, 1, 0])],
    ['under another’s number', written(writerOf('ana'), (doc) => doc.getText('t').insert(0, 'Forged'))],
    ['another text', written(own, (doc) => doc.getText('title').insert(0, 'x'))],
    ['a map', written(own, (doc) => doc.getMap('t').set('x', 1))],
    ['an array', written(own, (doc) => doc.getArray('t').insert(0, [1]))],
    ['a picture', written(own, (doc) => doc.getText('t').insertEmbed(0, { image: 'x' }))],
    ['bold', written(own, (doc) => doc.getText('t').insert(0, 'x', { bold: true }))],
    ['a document', written(own, (doc) => doc.getArray('t').insert(0, [new Doc()]))],
    ['a carriage return', written(own, (doc) => doc.getText('t').insert(0, 'a\r\nb'))],
    ['far too much', written(own, (doc) => doc.getText('t').insert(0, 'x'.repeat(1_000_001)))],
  ]
  const merged = createMergedText()
  merged.take([
    edit('ana', 1, honest),
    ...bad.map(([, update], index) => edit('eve', index + 1, update, index + 2)),
  ])
  expect([merged.text(), merged.refused(), merged.open().length]).toEqual(['Kept', bad.length, 0])
})

test('[NOTES-8] any bytes at all are refused or taken, and never throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(59), fc.nat(255), (noise, place, byte) => {
      const spoilt = written(own, (doc) => doc.getText('t').insert(0, 'Some words to spoil'))
      spoilt[place % spoilt.length] = byte
      const merged = createMergedText()
      merged.take([edit('eve', 1, noise), edit('eve', 2, spoilt), edit('eve', 3, 'not base64!')])
      expect(merged.text().length).toBeLessThan(1_000)
    }),
    { numRuns: 250 },
  )
})

test('[NOTES-9] nobody deletes what is yet to be typed, nor writes what another page will write', () => {
  const ana = written(writerOf('ana'), (doc) => doc.getText('t').insert(0, 'Typed later'))
  // Deletes the first hundred characters that Ana is ever going to type.
  const ahead = written(own, (doc) => doc.getText('t').delete(0, 11), ana)
  for (const order of [
    [edit('eve', 1, ahead, 1), edit('ana', 1, ana, 2)],
    [edit('ana', 1, ana, 2), edit('eve', 1, ahead, 1)],
  ]) {
    const merged = createMergedText()
    order.forEach((_, index) => merged.take(order.slice(0, index + 1)))
    expect([merged.text(), merged.refused() + merged.open().length]).toEqual(['Typed later', 1])
  }
})

test('[NOTES-1] two edits of one page under the same count give everybody the text of the first in the log', () => {
  const one = edit(
    'eve',
    1,
    written(own, (doc) => doc.getText('t').insert(0, 'One')),
  )
  const two = edit(
    'eve',
    2,
    written(own, (doc) => doc.getText('t').insert(0, 'Two')),
  )
  const merged = createMergedText()
  merged.take([two])
  expect(merged.text()).toBe('Two')
  merged.take([one, two])
  expect([merged.text(), merged.refused()]).toEqual(['One', 1])
})

test('a log that was replaced by one that lacks an edit makes the text anew', () => {
  const ana = noteWriter('ana')
  ana.field.edit(0, 0, 'One')
  ana.flush()
  ana.field.edit(3, 0, ' two')
  expect(ana.flush()).toHaveLength(1)
  const merged = createMergedText()
  const edits = ana.log().map((each) => ({ ...each, move: each.move }))
  const all = edits.flatMap(({ client, seq, lamport, move }) =>
    move.kind === 'edit-notes' ? [edit(client, seq, move.update, lamport)] : [],
  )
  merged.take(all)
  merged.take(all.slice(0, 1))
  expect(merged.text()).toBe('One')
  expect(checkEdit(edit('ana', 9, 'AAA='))).not.toBeNull()
})

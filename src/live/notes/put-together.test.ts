import { fromBase64 } from 'lib0/buffer'
import { expect, test } from 'vitest'
import { foldSession } from '#src/domain/session/fold.ts'
import { noteEditsOf } from '#src/domain/session/fold-notes.ts'
import type { LoggedMove } from '#src/domain/session/move.ts'
import type { NoteEdit } from '#src/domain/session/session-state.ts'
import { noteWriter } from '#test/support/note-writers.ts'
import { seededRandom } from '#test/support/seeded-random.ts'
import { createMergedText } from './merged-text.ts'
import { putTogether } from './put-together.ts'

const names = ['ana', 'ben', 'cho'] as const
const editsOf = (moves: readonly LoggedMove[]) => noteEditsOf(foldSession(moves), 'i')

function textOf(edits: readonly NoteEdit[]) {
  const merged = createMergedText()
  merged.take(edits)
  return { text: merged.text(), refused: merged.refused(), open: merged.open().length }
}

/** What three people write into one text, now and then without hearing each other. */
function writtenBy(seed: number, times: number) {
  const random = seededRandom(seed)
  const below = (most: number) => Math.floor(random() * most)
  const writers = names.map(noteWriter)
  const all: LoggedMove[] = []
  for (let count = 0; count < times; count += 1) {
    const writer = writers[below(writers.length)]
    if (writer === undefined) continue
    const { field } = writer
    const { length } = field.text()
    const at = random() < 0.7 ? length : below(length + 1)
    if (random() < 0.2) field.edit(below(length + 1) >> 1, Math.min(length >> 1, 1 + below(4)), '')
    else field.edit(at, 0, `${'abc'[below(3)] ?? ''}${count} `)
    const made = writer.flush()
    all.push(...made)
    for (const other of writers) if (other !== writer && random() < 0.7) other.get(all)
  }
  return all
}

test('[NOTES-12] edits that were put together make the text that they made one by one, and each stays its maker’s', () => {
  for (let seed = 1; seed <= 14; seed += 1) {
    const edits = editsOf(writtenBy(seed, 80))
    const less = putTogether(edits)
    expect(textOf(less), `seed ${seed}`).toEqual(textOf(edits))
    expect(textOf(less).refused).toBe(0)
    expect(less.length).toBeLessThan(edits.length)
    for (const each of less) expect(each.id.startsWith(`${each.by}/`)).toBe(true)
    expect(putTogether(structuredClone(edits))).toEqual(less)
  }
})

test('[NOTES-12] what comes after, and what comes late, goes where it would have gone', () => {
  for (let seed = 1; seed <= 14; seed += 1) {
    const all = writtenBy(seed, 80)
    const random = seededRandom(seed)
    const cut = 20 + Math.floor(random() * 40)
    const early = all.filter(({ client, seq }, place) => place < cut && !(client === 'cho' && seq > 3))
    const rest = all.filter((each) => !early.includes(each))
    const before = editsOf(early)
    const later = editsOf(rest)
    const less = putTogether(before)
    expect(textOf([...less, ...later]), `seed ${seed}`).toEqual(textOf([...before, ...later]))
    // Through a second time, with what came meanwhile.
    const half = later.slice(0, later.length >> 1)
    const twice = putTogether([...less, ...half])
    expect(textOf([...twice, ...later.slice(half.length)])).toEqual(textOf([...before, ...later]))
  }
})

test('[NOTES-12] what one person types in hundreds of moves is one edit of little more than its text', () => {
  const writer = noteWriter('ana')
  for (let count = 0; count < 600; count += 1) {
    writer.field.edit(writer.field.text().length, 0, `word${count} `)
    writer.flush()
  }
  const less = putTogether(editsOf(writer.log()))
  expect(less).toHaveLength(1)
  const [whole] = less
  expect(whole).toMatchObject({ id: 'ana/600', since: 1, lamport: 600, by: 'ana' })
  expect(fromBase64(whole?.update ?? '').length).toBeLessThan(writer.field.text().length + 60)
})

test('[NOTES-9] what was refused does not come to count because of what was put together', () => {
  const [ana, ben] = [noteWriter('ana'), noteWriter('ben')]
  ana.field.edit(0, 0, 'first')
  const first = ana.flush()
  ben.get(first)
  ana.field.edit(5, 0, ' second')
  const second = ana.flush()
  // Ben deletes what Ana is yet to type: as he has it before it was made, under an earlier number.
  ben.get(second)
  ben.field.edit(5, 7, '')
  const deletes = ben.flush().map((each) => ({ ...each, lamport: 1, client: 'ben' }))
  const edits = editsOf([...first, ...second, ...deletes])
  expect(textOf(edits)).toEqual({ text: 'first second', refused: 1, open: 0 })
  const less = putTogether(edits)
  expect(textOf(less).text).toBe('first second')
  expect(less.every((each) => each.by === 'ana')).toBe(true)
})

test('[NOTES-9] a second edit under a count that was put together is refused, and nothing behind it is held up', () => {
  const ana = noteWriter('ana')
  for (const word of ['one ', 'two ', 'three ']) {
    ana.field.edit(ana.field.text().length, 0, word)
    ana.flush()
  }
  const twin = noteWriter('ana')
  twin.field.edit(0, 0, 'forged')
  const [forged] = editsOf(twin.flush())
  const less = putTogether(editsOf(ana.log()))
  const ben = noteWriter('ben')
  ben.get(ana.log())
  ben.field.edit(0, 0, 'Ben: ')
  const bens = editsOf(ben.flush())
  if (forged === undefined) throw new Error('Nothing was forged.')
  expect(textOf([...less, forged, ...bens])).toEqual({ text: 'Ben: one two three ', refused: 1, open: 0 })
})

test('[NOTES-12] what waits for somebody’s words waits on, and stands where it was typed once they come', () => {
  const [ana, ben] = [noteWriter('ana'), noteWriter('ben')]
  ana.field.edit(0, 0, 'lost words')
  const lost = ana.flush()
  ben.get(lost)
  ben.field.edit(10, 0, ' and these')
  const behind = ben.flush()
  ben.field.edit(20, 0, ' too')
  const more = ben.flush()
  const less = putTogether(editsOf([...behind, ...more]))
  expect(textOf(less)).toEqual({ text: '', refused: 0, open: 2 })
  expect(textOf([...less, ...editsOf(lost)])).toEqual({
    text: 'lost words and these too',
    refused: 0,
    open: 0,
  })
})

test('[NOTES-5] putting together moves no caret: whoever writes is told of nothing', () => {
  const [ana, ben] = [noteWriter('ana'), noteWriter('ben')]
  for (let count = 0; count < 10; count += 1) {
    const writer = count % 2 === 0 ? ana : ben
    writer.field.edit(writer === ben ? 0 : writer.field.text().length, 0, `w${count} `)
    const made = writer.flush()
    for (const each of [ana, ben]) each.get(made)
  }
  ana.field.edit(0, 0, 'not sent ')
  const changes: unknown[] = []
  ana.field.subscribe((each) => changes.push(each))
  const before = ana.field.text()
  const less = putTogether(editsOf(ana.log()))
  expect(less.length).toBeLessThan(10)
  ana.merged.take(less)
  expect(changes).toEqual([])
  expect(ana.field.text()).toBe(before)
  ben.field.edit(0, 0, 'Ben ')
  ana.merged.take([...putTogether(editsOf(ana.log())), ...editsOf(ben.flush())])
  expect(ana.field.text()).toContain('Ben ')
  expect(ana.field.text()).toContain('not sent ')
})

import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import { createMemoryJournal } from '../replica/memory-journal.ts'
import { openDeviceKey } from './device-key.ts'
import { journalName, openJournalStore } from './indexed-db-journal.ts'
import { openDeviceBytes } from './indexed-db-bytes.ts'
import { openKeptBytes } from './open-kept-bytes.ts'
import { sealedBytes } from './sealed-bytes.ts'
import { webSealer } from './web-sealer.ts'

let council = 0
const stores = [
  { name: 'IndexedDB', open: () => openJournalStore(journalName('t', 'ana', `k${(council += 1)}`)) },
  { name: 'memory', open: () => Promise.resolve(createMemoryJournal()) },
]
const bytes = (text: string) => new TextEncoder().encode(text)
const text = (found: Uint8Array) => new TextDecoder().decode(found)

for (const { name, open } of stores) {
  test(`${name} journal: entries come back in order, and only those after the one that is known`, async () => {
    const store = await open()
    const seqs = [
      await store.append(bytes('a')),
      await store.append(bytes('b')),
      await store.append(bytes('c')),
    ]
    expect(seqs).toEqual([1, 2, 3])
    const part = await store.read(1)
    expect(part.snapshot).toBeNull()
    expect(part.entries.map((each) => [each.seq, text(each.bytes)])).toEqual([
      [2, 'b'],
      [3, 'c'],
    ])
  })

  test(`${name} journal: a snapshot takes the place of what it covers, and of nothing later`, async () => {
    const store = await open()
    for (const each of ['a', 'b', 'c']) await store.append(bytes(each))
    await store.compact(2, bytes('ab'))
    await store.compact(1, bytes('late'))
    const part = await store.read(0)
    expect(part.snapshot).toMatchObject({ upTo: 2 })
    expect(text(part.snapshot?.bytes ?? bytes(''))).toBe('ab')
    expect(part.entries.map((each) => text(each.bytes))).toEqual(['c'])
    expect((await store.read(2)).snapshot).toBeNull()
    expect(await store.append(bytes('d'))).toBe(4)
  })

  test(`${name} journal: wiped, it holds nothing`, async () => {
    const store = await open()
    await store.append(bytes('a'))
    await store.compact(1, bytes('a'))
    await store.wipe()
    expect(await store.read(0)).toEqual({ snapshot: null, entries: [] })
  })
}

test('a second page of the person reads what the first kept, and its numbers go on', async () => {
  const name = journalName('t', 'ana', 'two-pages')
  const [first, second] = [await openJournalStore(name), await openJournalStore(name)]
  expect(await first.append(bytes('a'))).toBe(1)
  expect(await second.append(bytes('b'))).toBe(2)
  expect((await first.read(1)).entries.map((each) => text(each.bytes))).toEqual(['b'])
})

test('the device has one key for a person, which two pages at once agree on and nobody reads out', async () => {
  const [one, other] = await Promise.all([openDeviceKey('t', 'ana'), openDeviceKey('t', 'ana')])
  if (one === null || other === null) throw new Error('no key')
  const sealed = await webSealer(one, 'x').seal(bytes('secret'))
  expect(text((await webSealer(other, 'x').open(sealed)) ?? bytes(''))).toBe('secret')
  expect(one.extractable).toBe(false)
})

test('sealed bytes show nothing, differ each time, and open only under the own key and name', async () => {
  const key = await openDeviceKey('t', 'ana')
  const others = await openDeviceKey('t', 'ben')
  if (key === null || others === null) throw new Error('no key')
  const sealer = webSealer(key, 'risks')
  const [one, two] = [await sealer.seal(bytes('Layoffs in May')), await sealer.seal(bytes('Layoffs in May'))]
  expect(text(one)).not.toContain('Layoffs')
  expect(one).not.toEqual(two)
  expect(await webSealer(others, 'risks').open(one)).toBeNull()
  expect(await webSealer(key, 'notes').open(one)).toBeNull()
  one[20] = (one[20] ?? 0) ^ 1
  expect(await sealer.open(one)).toBeNull()
  expect(await sealer.open(new Uint8Array(3))).toBeNull()
})

test('a sealed store gives back what was set, holds no word of it, and hides what it cannot open', async () => {
  const key = await openDeviceKey('t', 'ana')
  if (key === null) throw new Error('no key')
  const plain = await openDeviceBytes('t', 'sealed')
  const store = sealedBytes(plain, (name) => webSealer(key, name))
  await store.set('draft', bytes('Layoffs in May'))
  expect(text((await store.get('draft')) ?? bytes(''))).toBe('Layoffs in May')
  expect(text((await plain.get('draft')) ?? bytes('Layoffs'))).not.toContain('Layoffs')
  await plain.set('other', bytes('written before anything was sealed'))
  expect(await store.get('other')).toBeUndefined()
  expect(await store.keys('')).toEqual(['draft', 'other'])
})

test('what a person keeps is found again by the next page, and is in no readable word on the device', async () => {
  const store = await openKeptBytes('t', 'kept', () => 1)
  await store.set('journal/s1', bytes('Layoffs in May'))
  expect(text((await (await openKeptBytes('t', 'kept', () => 1)).get('journal/s1')) ?? bytes(''))).toBe(
    'Layoffs in May',
  )
  const plain = await openDeviceBytes('t', 'kept')
  expect(text((await plain.get('journal/s1')) ?? bytes('Layoffs'))).not.toContain('Layoffs')
  expect(store.durable).toBe(true)
})

test('without a key nothing is kept in the clear: the bytes end with the page, and that is said', async () => {
  const subtle = vi.spyOn(crypto.subtle, 'generateKey').mockRejectedValue(new Error('blocked'))
  const store = await openKeptBytes('t', 'keyless', () => 1)
  subtle.mockRestore()
  await store.set('a', bytes('x'))
  expect(store.durable).toBe(false)
  expect(await (await openDeviceBytes('t', 'keyless')).keys('')).toEqual([])
})

import { expect, test } from 'vitest'
import type { OtherPages } from '#src/host/other-pages.ts'
import { createMemoryBytes } from '#src/records/device/memory-bytes.ts'
import { loadDrafts } from './draft-keep.ts'

/** One device on which pages come and go. */
function aDevice() {
  const device = createMemoryBytes()
  const openPages = new Set<string>()
  const listening = new Map<string, () => void>()
  let turn: Promise<unknown> = Promise.resolve()
  let atMs = 0
  const pageOf = (pageId: string): OtherPages => ({
    pageId,
    isOpen: (each) => Promise.resolve(openPages.has(each)),
    alone: (work) => {
      const mine = turn.then(work)
      turn = mine.catch(() => undefined)
      return mine
    },
    onEnded(listener) {
      listening.set(pageId, listener)
      return () => listening.delete(pageId)
    },
  })
  return {
    device,
    open(pageId: string) {
      openPages.add(pageId)
      return loadDrafts(device, 'me', pageOf(pageId), () => (atMs += 1))
    },
    async end(pageId: string) {
      await settled()
      openPages.delete(pageId)
      listening.delete(pageId)
      for (const each of listening.values()) each()
      await settled()
    },
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

test('two pages of one person keep two texts, and neither disturbs the other', async () => {
  const { open } = aDevice()
  const panel = await open('panel')
  panel.write('note', 'in the panel')
  const tab = await open('tab')
  expect(tab.read('note')).toBeNull()
  tab.write('note', 'in the tab')
  tab.write('note', null)
  await settled()
  expect(panel.read('note')).toBe('in the panel')
})

test('what a page left is in the next page, once, also when two open at the same moment', async () => {
  const { open, end, device } = aDevice()
  const first = await open('first')
  first.write('note', 'half a thought')
  await end('first')
  const [second, third] = await Promise.all([open('second'), open('third')])
  expect([second.read('note'), third.read('note')]).toEqual(['half a thought', null])
  await end('second')
  expect((await open('fourth')).read('note')).toBeNull()
  // The third page was open when the second ended, and has it to offer.
  expect(third.left('note')).toEqual(['half a thought'])
  expect(await device.keys('me/drafts/')).toHaveLength(1)
})

test('different texts of two pages that ended are both there: the newest first, the other beside it', async () => {
  const { open, end } = aDevice()
  const one = await open('one')
  const two = await open('two')
  one.write('note', 'the first text')
  await settled()
  two.write('note', 'the second text')
  await end('one')
  await end('two')
  const next = await open('next')
  expect(next.read('note')).toBe('the second text')
  expect(next.left('note')).toEqual(['the first text'])
  // Whoever sends the one finds the other when the form opens again, also after a reload.
  next.write('note', null)
  await end('next')
  expect((await open('last')).read('note')).toBe('the first text')
})

test('a text that nobody wants is forgotten for good', async () => {
  const { open, end } = aDevice()
  const one = await open('one')
  one.write('note', 'old')
  await end('one')
  const two = await open('two')
  two.write('note', 'new')
  expect(two.left('note')).toEqual(['old'])
  two.forget('note', 'old')
  two.write('note', null)
  await end('two')
  const three = await open('three')
  expect([three.read('note'), ...three.left('note')]).toEqual([null])
})

test('a page whose device refuses still has its texts, and what others left stays where it is', async () => {
  const { open, end, device } = aDevice()
  const one = await open('one')
  one.write('note', 'half a thought')
  await end('one')
  const { set } = device
  device.set = () => Promise.reject(new Error('full'))
  const two = await open('two')
  two.write('line', 'typed')
  await settled()
  expect(two.read('line')).toBe('typed')
  await end('two')
  device.set = set
  expect((await open('three')).read('note')).toBe('half a thought')
})

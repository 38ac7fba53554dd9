import { expect, test, vi } from 'vitest'
import { pageWords } from './page-words.ts'

const soon = () => new Promise((resolve) => setTimeout(resolve, 20))

test('every other page of the name hears a word, the own page and other names do not', async () => {
  const [one, two, three, stranger] = ['a', 'a', 'a', 'b'].map((name) => pageWords(`words/${name}`))
  if (!one || !two || !three || !stranger) throw new Error('no pages')
  const heard: string[] = []
  for (const [name, page] of Object.entries({ one, two, three, stranger }))
    page.listen((word) => heard.push(`${name} ${JSON.stringify(word)}`))
  one.tell({ grown: 1 })
  await vi.waitFor(() => expect(heard.toSorted()).toEqual(['three {"grown":1}', 'two {"grown":1}']))
  await soon()
  expect(heard).toHaveLength(2)
  for (const each of [one, two, three, stranger]) each.close()
})

test('who has stopped listening hears nothing more, others on the same page still do', async () => {
  const [one, two] = [pageWords('words/c'), pageWords('words/c')]
  const heard: string[] = []
  const stop = two.listen(() => heard.push('first'))
  two.listen(() => heard.push('second'))
  stop()
  one.tell('run')
  await vi.waitFor(() => expect(heard).toEqual(['second']))
  one.close()
  two.close()
})

test('a closed page hears nothing', async () => {
  const [one, two] = [pageWords('words/d'), pageWords('words/d')]
  const heard: unknown[] = []
  two.listen((word) => heard.push(word))
  two.close()
  one.tell('run')
  await soon()
  expect(heard).toEqual([])
  one.close()
})

test('a browser without channels lets everybody speak and nobody hear', () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  Reflect.deleteProperty(globalThis, 'BroadcastChannel')
  try {
    const page = pageWords('words/e')
    const stop = page.listen(() => expect.unreachable())
    page.tell('run')
    stop()
    page.close()
  } finally {
    vi.unstubAllGlobals()
  }
})

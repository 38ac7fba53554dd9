import type { Browser, Frame, Request } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { councilPeople } from '#src/sandbox/seed/council-people.ts'
import { idOf } from '#src/sandbox/seed/people.ts'
import { fullAgenda, fullItem, makeAll, openWeekly } from '../support/busy-session.ts'
import { newPerson, openBrowser, productFrame, until, type Person } from './browser.ts'
import { goToPage, startSandbox, type RunningSandbox } from './sandbox.ts'

let sandbox: RunningSandbox
let browser: Browser
let person: Person
const tokens = new Set<string>()
const addresses: string[] = []
const said: string[] = []
const names = councilPeople.map(([, displayName]) => displayName)

/** Everything that the origin holds, as text: what is sealed is noise, what is not can be read here. */
async function everythingKept(): Promise<readonly string[]> {
  const found: string[] = []
  const text = (value: unknown): string => {
    if (value instanceof Uint8Array)
      return new TextDecoder('latin1').decode(value) + new TextDecoder().decode(value)
    if (value instanceof ArrayBuffer) return text(new Uint8Array(value))
    if (Array.isArray(value)) return value.map(text).join(' ')
    if (typeof value === 'object' && value !== null)
      return Object.entries(value)
        .map(([key, each]) => `${key} ${text(each)}`)
        .join(' ')
    return String(value)
  }
  const answer = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(request.error ?? new Error('refused')))
    })
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await answer(indexedDB.open(name))
    for (const store of database.objectStoreNames) {
      const all = database.transaction(store).objectStore(store)
      const [keys, values] = await Promise.all([answer(all.getAllKeys()), answer(all.getAll())])
      found.push(...values.map((value, index) => `${name} ${text(keys[index])} ${text(value)}`))
    }
    database.close()
  }
  for (const storage of [localStorage, sessionStorage])
    for (let index = 0; index < storage.length; index += 1) {
      const key = storage.key(index) ?? ''
      found.push(`${key} ${storage.getItem(key)}`)
    }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name)
    for (const request of await cache.keys()) found.push(request.url)
  }
  found.push(document.cookie)
  return found
}

async function heard(request: Request): Promise<void> {
  addresses.push(request.url())
  const token = (await request.allHeaders())['authorization']?.replace(/^Bearer /, '')
  if (token !== undefined) tokens.add(token)
}

/** Where one of these stands among what was kept or said, told by a few characters around it. */
function standing(these: Iterable<string>, among: readonly string[]): readonly string[] {
  return [...these].flatMap((each) =>
    among.flatMap((text) => {
      const at = text.indexOf(each)
      return at < 0 ? [] : [text.slice(Math.max(0, at - 60), at + 40)]
    }),
  )
}

async function frameFor(address: string, alias: string): Promise<Frame> {
  await person.page.goto(sandbox.place([`${address}~${alias}`]))
  return productFrame(person.page, `${address}.html`)
}

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  const session = await openWeekly(sandbox, 'tom')
  await makeAll(session, [...fullAgenda(), ...fullItem()])
  session.live.stop()
  person = await newPerson(browser, { width: 1280, height: 1000, serviceWorkers: 'allow' })
  person.context.on('request', (request) => void heard(request).catch(() => undefined))
  person.context.on('console', (message) => said.push(message.text()))
})

afterAll(async () => {
  await browser.close()
  await sandbox.close()
})

test('after use nobody’s name, nothing of the session and no token can be read on the device, in an address or in the console', async () => {
  const panel = await frameFor('side-panel', 'ana')
  await panel.getByRole('timer').waitFor()
  await panel.getByText('Captured number 30').first().waitFor()
  // What is painted first makes no moves. The page behind it does: unsent they would stay on the device, by design.
  let quiet = 0
  await until('all that Ana’s panel made is sent', 30_000, async () => {
    const kept = (await panel.evaluate(everythingKept)).filter((each) => each.startsWith('weft/'))
    const has = (what: string) => kept.some((each) => each.includes(what))
    quiet = has('/warm/') && !has('/journal/') ? quiet + 1 : 0
    await panel.waitForTimeout(200)
    return quiet > 10
  })
  const tab = await frameFor('tab', 'ana')
  for (const name of ['Risks', 'Decisions', 'Sessions', 'Council']) await goToPage(tab, name)
  await tab.getByText('Ana Ferreira Lopes').first().waitFor()
  await person.page.waitForTimeout(2_000)
  const kept = await tab.evaluate(everythingKept)
  expect(kept.filter((each) => each.startsWith('weft/')).length).toBeGreaterThan(5)
  expect(tokens.size).toBeGreaterThan(0)
  for (const among of [kept, addresses, said]) expect(standing(tokens, among)).toEqual([])
  const words = [...names, 'Captured number', 'what changed since last week', 'Weekly cross-functional']
  expect(standing(words, kept)).toEqual([])
  expect(standing(words, said)).toEqual([])
  expect(
    standing(
      words,
      addresses.map((each) => decodeURIComponent(each)),
    ),
  ).toEqual([])
})

test('another account’s sign-in wipes what was kept of the former one, its key included', async () => {
  const ben = await frameFor('tab', 'ben')
  await ben.getByRole('tab').first().waitFor()
  const left = () =>
    ben.evaluate(
      async (id) => (await indexedDB.databases()).flatMap(({ name }) => (name?.includes(id) ? [name] : [])),
      idOf('ana'),
    )
  await until('nothing of Ana on the device', 30_000, async () => (await left()).length === 0)
})

import type { Browser, FrameLocator, Page } from 'playwright-core'
import * as v from 'valibot'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityViolations, newPerson, openBrowser, overflowsSideways } from './browser.ts'
import { landedIn } from './landed.ts'
import { frameOf, type RunningSandbox, startSandbox } from './sandbox.ts'
import { frameNamed } from './sound.ts'

let sandbox: RunningSandbox
let browser: Browser
let page: Page

const requestsSchema = v.object({
  requests: v.array(v.object({ method: v.string(), path: v.string(), number: v.number() })),
})

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  page = (await newPerson(browser, { width: 700, height: 1000 })).page
  page.setDefaultTimeout(45_000)
})

afterAll(async () => {
  await browser.close()
  await sandbox.close()
})

async function asked(): Promise<v.InferOutput<typeof requestsSchema>['requests']> {
  return v.parse(requestsSchema, await sandbox.control('GET', 'requests')).requests
}

/** What the tenant was asked for since, except reading. */
async function writesSince(number: number): Promise<readonly string[]> {
  return (await asked())
    .filter((each) => each.number > number && each.method !== 'GET')
    .map((each) => `${each.method} ${each.path}`)
}

async function lastNumber(): Promise<number> {
  return (await asked()).at(-1)?.number ?? 0
}

/** Every list of the council with its rows, what is in Planner, in the channel and among its files. */
async function landedNow(): Promise<string> {
  const landed = await landedIn(sandbox)
  const lists = [
    'Weft sessions',
    'Weft session log',
    'Weft actions',
    'Weft decisions',
    'Weft risks',
    'Weft turns',
  ]
  const rows = await Promise.all([...lists, 'Weft publish ledger'].map((each) => landed.rows(each)))
  return JSON.stringify([rows, await landed.tasks(), await landed.messages(), await landed.files()])
}

/** Names of what the browser keeps for the product's pages. */
async function keptNames(frame: string): Promise<readonly string[]> {
  const product = await frameNamed(page, frame)
  return product.evaluate(async () => {
    const names: string[] = []
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? '')
        opening.addEventListener('success', () => resolve(opening.result))
        opening.addEventListener('error', () => reject(new Error(name)))
      })
      for (const store of database.objectStoreNames) {
        const keys = await new Promise<readonly IDBValidKey[]>((resolve) => {
          const all = database.transaction(store).objectStore(store).getAllKeys()
          all.addEventListener('success', () => resolve(all.result))
        })
        names.push(...keys.map((each) => `${name} ${store} ${JSON.stringify(each)}`))
      }
      database.close()
    }
    return [...names, ...Object.keys(localStorage), ...Object.keys(sessionStorage)].toSorted()
  })
}

async function captureByKey(panel: FrameLocator, letter: string, text: string): Promise<void> {
  await panel.getByRole('toolbar', { name: 'Capture' }).getByRole('button').first().focus()
  await page.keyboard.press(letter)
  await page.keyboard.type(text)
}

const banner = (where: FrameLocator) => where.getByRole('complementary', { name: 'Rehearsal' })

test('a session is rehearsed from its agenda to its publish, and no request changes anything', async () => {
  await page.goto(sandbox.place(['side-panel~ana']))
  const ana = frameOf(page, 'side-panel-ana')
  await ana.getByRole('button', { name: /^Weekly cross-functional review/ }).click()
  await ana.getByRole('button', { name: 'Use this agenda' }).click()
  await ana.getByRole('list', { name: 'Agenda' }).waitFor()
  // What was planned is in the lists before the rehearsal begins.
  await expect
    .poll(async () => (await landedIn(sandbox)).rows('Weft sessions'))
    .toContainEqual(expect.objectContaining({ Phase: 'Planned' }))
  await page.waitForTimeout(4_000)
  const kept = await keptNames('side-panel-ana')
  const before = await landedNow()
  const from = await lastNumber()

  await ana.getByRole('button', { name: 'Rehearse', exact: true }).click()
  await banner(ana).waitFor()
  await ana.getByRole('list', { name: 'Agenda' }).waitFor()
  await ana.getByRole('button', { name: /^Start (the session|for )/ }).click()
  await banner(ana).waitFor()
  await ana.getByRole('heading', { name: 'Opening: one word each' }).waitFor()
  expect(await accessibilityViolations(await frameNamed(page, 'side-panel-ana'))).toEqual([])
  for (const next of [/^Since last week/, 'Joint update: changed', /^Bottlenecks and risks/]) {
    await ana.getByRole('button', { name: /^Next:/ }).click()
    await ana.getByRole('heading', { name: next }).waitFor()
  }
  await ana.getByRole('textbox', { name: 'Notes' }).fill('Said in the rehearsal.')
  await captureByKey(ana, 'd', 'We move the release to 30 January')
  await page.keyboard.press('Enter')
  await captureByKey(ana, 'a', 'Order the torque tool')
  const owner = ana.getByRole('combobox', { name: 'Owner', exact: true })
  await owner.click()
  await owner.fill('Ben')
  await page.keyboard.press('Enter')
  await ana.getByRole('radio', { name: 'In two weeks' }).check()
  await ana.getByRole('button', { name: 'Capture', exact: true }).click()
  await captureByKey(ana, 'r', 'The supplier closes over Christmas')
  await page.keyboard.press('Enter')
  await ana.getByText('The supplier closes').first().waitFor()
  await banner(ana).waitFor()

  const running = ana.getByRole('group', { name: 'Running the session' })
  for (let left = 0; left < 8; left += 1) {
    const next = running.getByRole('button', { name: /^Next:/ })
    if ((await next.count()) === 0) break
    await next.click()
    await page.waitForTimeout(150)
  }
  await running.getByRole('button', { name: 'Close the session' }).click()
  await ana.getByRole('checkbox', { name: 'Decision', exact: true, checked: true }).waitFor()
  await ana.getByRole('button', { name: 'Close the session' }).click()
  await ana.getByRole('button', { name: 'Publish', exact: true }).click()

  const would = ana.locator('[data-would-publish]')
  await would.getByText('Order the torque tool').first().waitFor()
  await would.getByText(/^Assigned to Ben Okafor · due /).waitFor()
  await would
    .getByRole('region', { name: /^Decisions in the log/ })
    .getByText('We move the release to 30 January')
    .waitFor()
  await would
    .getByRole('region', { name: /^Risks in the register/ })
    .getByText('The supplier closes over Christmas')
    .waitFor()
  await would
    .getByRole('region', { name: /^What .* would read$/ })
    .getByText(/^Said in the rehearsal\.$/)
    .waitFor()
  await banner(ana).waitFor()
  expect(await accessibilityViolations(await frameNamed(page, 'side-panel-ana'))).toEqual([])
  expect(await overflowsSideways(await frameNamed(page, 'side-panel-ana'))).toBe(false)
  // Rows that are mended, notices and summaries come some seconds after what they follow.
  await page.waitForTimeout(6_000)
  expect(await writesSince(from)).toEqual([])

  await ana.getByRole('button', { name: 'End the rehearsal' }).click()
  await banner(ana).waitFor({ state: 'detached' })
  await ana.getByRole('button', { name: /^Start (the session|for )/ }).waitFor()
  expect(await ana.getByText('We move the release').count()).toBe(0)
  await page.waitForTimeout(4_000)
  expect(await writesSince(from)).toEqual([])
  expect(await landedNow()).toBe(before)
  expect(await keptNames('side-panel-ana')).toEqual(kept)
})

test('from the overview anybody on the council rehearses, and may do everything there', async () => {
  await page.goto(sandbox.place(['tab~mei'], 'size=phone'))
  const tab = frameOf(page, 'tab-mei')
  const from = await lastNumber()
  await tab.getByRole('button', { name: 'Rehearse the next session' }).click()
  await banner(tab).waitFor()
  await tab.getByRole('button', { name: /^Start (the session|for )/ }).click()
  await tab.getByRole('group', { name: 'Running the session' }).waitFor()
  await tab.getByRole('button', { name: /^Rehearsal/ }).click()
  await tab.getByText('You are alone in here.', { exact: false }).waitFor()
  expect(await overflowsSideways(await frameNamed(page, 'tab-mei'))).toBe(false)
  await tab.getByRole('button', { name: 'End the rehearsal' }).click()
  await banner(tab).waitFor({ state: 'detached' })
  expect(await writesSince(from)).toEqual([])
})

test('what would change something outside is refused in words, and is not sent', async () => {
  await page.goto(sandbox.place(['side-panel~ana']))
  const ana = frameOf(page, 'side-panel-ana')
  await ana.getByRole('button', { name: 'Rehearse', exact: true }).click()
  await banner(ana).waitFor()
  await ana.getByRole('list', { name: 'Agenda' }).waitFor()
  const from = await lastNumber()
  await ana.getByRole('button', { name: 'Save as a template' }).click()
  await ana.getByRole('textbox', { name: 'Name' }).fill('Our Monday')
  await ana.getByRole('button', { name: 'Save template' }).click()
  await ana.getByText('Not in a rehearsal').waitFor()
  expect(await writesSince(from)).toEqual([])
})

import { type Browser, type FrameLocator, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityViolations, newPerson, openBrowser, overflowsSideways } from './browser.ts'
import { landedIn } from './landed.ts'
import { frameOf, type RunningSandbox, startSandbox } from './sandbox.ts'
import { frameNamed } from './sound.ts'

let sandbox: RunningSandbox
let browser: Browser
let page: Page
let ana: FrameLocator
let ben: FrameLocator

const soon = { timeout: 40_000 }
const topic = 'A shuttle to the new hall'
const item = 'Bottlenecks and risks'

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  page = (await newPerson(browser, { width: 1100, height: 1000 })).page
  page.setDefaultTimeout(45_000)
  ana = frameOf(page, 'side-panel-ana')
  ben = frameOf(page, 'side-panel-ben')
})

afterAll(async () => {
  await browser.close()
  await sandbox.close()
})

/** In the series' own meeting, whatever else is in the calendar at that hour. */
async function openPanels(): Promise<void> {
  const sessions = await (await landedIn(sandbox)).rows('Weft sessions')
  const known = sessions.find((each) => each['Title'] === 'Weekly cross-functional review')?.['Thread']
  const thread = typeof known === 'string' ? `~${known}` : ''
  await page.goto(sandbox.place([`side-panel~ana${thread}`, `side-panel~ben${thread}`]))
}

async function planAndStart(): Promise<void> {
  await ana.getByRole('button', { name: /^Weekly cross-functional review/ }).click()
  await ana.getByRole('button', { name: 'Use this agenda' }).click()
  await ana.getByRole('button', { name: /^Facilitating today/ }).click()
  await ana.getByRole('button', { name: 'I will do it' }).first().click()
  await ana.getByRole('button', { name: /^Start (the session|for )/ }).click()
  await ana.getByRole('timer').waitFor()
}

async function toClosing(): Promise<void> {
  await ana
    .getByRole('group', { name: 'Running the session' })
    .getByRole('button', { name: 'Close the session' })
    .click()
  await ana.getByRole('heading', { name: /^Not reached/ }).waitFor()
  const why = ana.getByRole('textbox', { name: 'Why it leaves nothing this time' })
  if ((await why.count()) > 0) await why.fill('Half of us were ill')
}

async function closeAndPublish(): Promise<void> {
  await ana.getByRole('button', { name: 'Close the session' }).click()
  await ana.getByRole('button', { name: 'Publish', exact: true }).click()
  await ana.getByText('Published. Everything is where it belongs.').waitFor({ timeout: 60_000 })
}

function left(name: string) {
  return ana
    .getByRole('region', { name: /^Not reached/ })
    .getByRole('listitem')
    .filter({ hasText: name })
}

test('a topic that Ben proposes from the tab is parked by Ana, and Ben reads why', async () => {
  await page.goto(sandbox.place(['tab~ben']))
  const tab = frameOf(page, 'tab-ben')
  await tab.getByRole('button', { name: 'Propose a topic' }).click()
  await tab.getByRole('textbox', { name: 'Title' }).fill(topic)
  await tab.getByRole('textbox', { name: 'Why now' }).fill('The car park is full.')
  await tab.getByRole('button', { name: 'Propose', exact: true }).click()
  await tab.getByText(/^Proposed/).waitFor()

  await openPanels()
  await ana.getByRole('button', { name: /^Weekly cross-functional review/ }).click()
  await ana.getByRole('button', { name: 'Use this agenda' }).click()
  await ana.getByRole('button', { name: /^Facilitating today/ }).click()
  await ana.getByRole('button', { name: 'I will do it' }).first().click()
  await ana.getByText('The car park is full.').waitFor()
  await ana.getByRole('button', { name: 'Park', exact: true }).click()
  await ana.getByRole('textbox', { name: /^Reason/ }).fill('After the budget')
  await ana.getByRole('button', { name: 'Park', exact: true }).click()
  await ben.getByText('Parked by Ana Ferreira Lopes: After the budget').first().waitFor(soon)
  await ana.getByRole('button', { name: /^Start (the session|for )/ }).click()
  await ana.getByRole('timer').waitFor()
  await toClosing()
  await left(item).getByText('Comes again next time.').waitFor()
  await left('Asking and offering').getByRole('button', { name: 'Drop Asking and offering' }).click()
  await left('Asking and offering')
    .getByText('Dropped by Ana Ferreira Lopes. It does not come again.')
    .waitFor()
  expect(await accessibilityViolations(await frameNamed(page, 'side-panel-ana'))).toEqual([])
  expect(await overflowsSideways(await frameNamed(page, 'side-panel-ana'))).toBe(false)
  await closeAndPublish()
})

test('the next session shows it parked, and the third time somebody must decide about an item', async () => {
  await sandbox.moveDays(7)
  await openPanels()
  // What came back is no agenda yet, and settles nobody: the line says whose turn it is.
  await ana.getByText('Keep the agenda').waitFor()
  await ana.getByRole('button', { name: /^Facilitating today: .+By turn; not settled yet\./ }).waitFor()
  await planAndStart()
  for (const panel of [ana, ben]) {
    await panel.getByText('Parked by Ana Ferreira Lopes: After the budget').first().waitFor(soon)
    await expect.poll(() => panel.getByText(topic, { exact: true }).count(), soon).toBe(1)
  }
  await toClosing()
  await left(item).getByText('Left over from last time · Comes again next time.').waitFor()
  await closeAndPublish()

  // That week's session was moved to the day after.
  await sandbox.moveDays(8)
  await openPanels()
  await planAndStart()
  await toClosing()
  await left(item)
    .getByText(/^Asked for the third time · It does not come again/)
    .waitFor()
  await ana.getByRole('button', { name: 'Close the session' }).click()
  await left(item).getByText('Decide this first; the session is not closed yet.').waitFor()
  const open = ana.getByText('Decide this first; the session is not closed yet.')
  await left(item)
    .getByRole('button', { name: /^Park / })
    .click()
  await left(item).getByRole('textbox', { name: 'Why it is parked' }).fill('Waits for the audit')
  await left(item).getByRole('button', { name: 'Park', exact: true }).click()
  await left(item)
    .getByText(/Parked by Ana Ferreira Lopes.*Waits for the audit/)
    .waitFor()
  for (let more = await open.count(); more > 0; more -= 1)
    await ana
      .getByRole('listitem')
      .filter({ has: open })
      .first()
      .getByRole('button', { name: /^Drop / })
      .click()
  await expect.poll(() => open.count(), soon).toBe(0)
  await closeAndPublish()
  const rows = (await landedIn(sandbox)).rows('Weft session log')
  const carried = (await rows).filter((each) => String(each['ClientKey']).startsWith('carry/'))
  expect(carried).toHaveLength(4)
})

import type { Browser, FrameLocator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPerson, openBrowser, type Person } from './browser.ts'
import { landedIn } from './landed.ts'
import { frameOf, type RunningSandbox, startSandbox } from './sandbox.ts'

let sandbox: RunningSandbox
let browser: Browser
const people: Partial<Record<'ana' | 'ben' | 'tom', Person>> = {}

/** Over the list, and where a line has to be found again. */
const soon = { timeout: 60_000 }
const question = 'Two shifts from May?'
const captured = {
  both: 'Line 2 gets a second shift',
  cut: 'Testing moves to Lyon',
  killed: 'The pilot starts in June',
  again: 'Support joins the pilot',
  away: 'Ben speaks to the works council',
}

const panelOf = (alias: 'ana' | 'ben' | 'tom'): FrameLocator => {
  const page = people[alias]?.page
  if (page === undefined) throw new Error(`${alias} has no page yet.`)
  return frameOf(page, `side-panel-${alias}`)
}

async function comes(alias: 'ana' | 'ben' | 'tom'): Promise<FrameLocator> {
  const person = await newPerson(browser, { width: 420, height: 1400 })
  people[alias] = person
  person.page.setDefaultTimeout(45_000)
  await person.page.goto(sandbox.place([`side-panel~${alias}`]))
  return panelOf(alias)
}

async function decide(alias: 'ana' | 'ben', text: string): Promise<void> {
  const panel = panelOf(alias)
  await panel.getByRole('toolbar', { name: 'Capture' }).getByRole('button', { name: 'Decision' }).click()
  await panel.getByRole('textbox', { name: 'What was decided' }).fill(text)
  await panel.getByRole('form', { name: 'Decision' }).getByRole('button', { name: 'Capture' }).click()
  await panel.getByText(text).first().waitFor()
}

const seenBy = (panel: FrameLocator, text: string) => panel.getByText(text).first().waitFor(soon)
const atOnce = (panel: FrameLocator) => panel.getByText('Live, at once', { exact: true }).waitFor(soon)

/** How often the session's list holds a text. */
async function timesInLog(text: string): Promise<number> {
  const rows = JSON.stringify(await (await landedIn(sandbox)).rows('Weft session log'))
  return rows.split(text).length - 1
}

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await sandbox?.close()
})

test('what one does is with the other while Microsoft 365 cannot be reached, and once in the list afterwards', async () => {
  const ana = await comes('ana')
  await ana.getByRole('button', { name: /^Weekly cross-functional review/ }).click()
  await ana.getByRole('button', { name: 'Use this agenda' }).click()
  await ana.getByRole('button', { name: /^Facilitating today/ }).click()
  await ana.getByRole('button', { name: 'I will do it' }).first().click()
  await ana.getByRole('button', { name: /^Start (the session|for )/ }).click()
  await ana.getByRole('timer').waitFor()
  const ben = await comes('ben')
  await ben.getByRole('timer').waitFor()
  for (const each of [ana, ben]) await atOnce(each)
  // Each knows the other's key once the list was read.
  await decide('ana', captured.both)
  await seenBy(ben, captured.both)
  await decide('ben', `${captured.both} as well`)
  await seenBy(ana, `${captured.both} as well`)

  await sandbox.control('POST', 'switches', { offline: true })
  await decide('ana', captured.cut)
  await seenBy(ben, captured.cut)
  await sandbox.control('POST', 'switches', { offline: false })
  await expect.poll(() => timesInLog(captured.cut), soon).toBe(1)
})

test('the relay is killed in the middle: the session goes on through the list, and is at once again when it is back', async () => {
  await sandbox.runRelay(false)
  const [ana, ben] = [panelOf('ana'), panelOf('ben')]
  await decide('ana', captured.killed)
  await seenBy(ben, captured.killed)
  expect(await ben.getByText('Live, at once', { exact: true }).count()).toBe(0)
  await sandbox.runRelay(true)
  for (const each of [ana, ben]) await atOnce(each)
  await decide('ben', captured.again)
  await seenBy(ana, captured.again)
  for (const each of [captured.killed, captured.again])
    await expect.poll(() => timesInLog(each), soon).toBe(1)
})

test('a third one comes late and has everything', async () => {
  const tom = await comes('tom')
  for (const each of [captured.both, captured.cut, captured.killed, captured.again]) await seenBy(tom, each)
  await atOnce(tom)
})

test('one loses every network, goes on, and what was done meanwhile is everywhere once', async () => {
  const { ben } = people
  await ben?.context.setOffline(true)
  await decide('ben', captured.away)
  await decide('ana', 'Ana goes on meanwhile')
  await seenBy(panelOf('tom'), 'Ana goes on meanwhile')
  await ben?.context.setOffline(false)
  await seenBy(panelOf('ben'), 'Ana goes on meanwhile')
  for (const alias of ['ana', 'tom'] as const) await seenBy(panelOf(alias), captured.away)
  await expect.poll(() => timesInLog(captured.away), soon).toBe(1)
})

test('a vote is hidden until it closes, and then the same for all three', async () => {
  const ana = panelOf('ana')
  const open = (panel: FrameLocator) => panel.getByRole('article', { name: `Vote open: ${question}` })
  await ana.getByRole('button', { name: 'Open a vote' }).click()
  await ana.getByLabel('Question').fill(question)
  await ana
    .getByLabel('Who sees the ballots', { exact: true })
    .selectOption({ label: 'Hidden until closed, then shown by name' })
  await ana.getByLabel(/^It takes a quorum of 5 ballots/).uncheck()
  await ana.getByRole('button', { name: 'Open the vote' }).click()
  for (const alias of ['ben', 'ana'] as const) {
    const panel = panelOf(alias)
    await open(panel).getByRole('radio', { name: 'Yes' }).check()
    await open(panel).getByRole('button', { name: 'Vote', exact: true }).click()
    await open(panel)
      .getByText(/^You have voted/)
      .waitFor()
  }
  // Tom runs the council and does not decide for it: he sees how many have voted, and not how.
  for (const alias of ['ana', 'ben', 'tom'] as const)
    await open(panelOf(alias))
      .getByText(/^2 of \d+ have voted/)
      .waitFor(soon)
  expect(await timesInLog('reveal-ballot')).toBe(0)
  await open(ana).getByRole('button', { name: 'Close the vote' }).click()
  await open(ana).getByRole('button', { name: 'Close it without them' }).click()
  for (const alias of ['ana', 'ben', 'tom'] as const) {
    const result = panelOf(alias).getByRole('article', { name: `Result: ${question}` })
    await result.getByText('Carried', { exact: true }).waitFor(soon)
  }
})

test('the session is published once, with what each of them captured', async () => {
  const ana = panelOf('ana')
  await ana.getByRole('button', { name: 'Close the session' }).click()
  await ana.getByRole('button', { name: 'Close the session' }).click()
  await ana.getByRole('button', { name: 'Publish', exact: true }).click()
  await ana.getByText('Published. Everything is where it belongs.').waitFor({ timeout: 90_000 })
  const landed = await landedIn(sandbox)
  const titles = (await landed.rows('Weft decisions')).map((each) => each['Title'])
  for (const each of Object.values(captured)) expect(titles.filter((title) => title === each)).toHaveLength(1)
  const minutes = (await landed.files()).filter((each) => each.text.includes(captured.cut))
  expect(minutes).toHaveLength(1)
  for (const each of [...Object.values(captured), question]) expect(minutes[0]?.text).toContain(each)
  // What a browser says of a network that is away, a relay that is dead, and a row that another panel was quicker to mend.
  const expected = /ERR_INTERNET_DISCONNECTED|ERR_EMPTY_RESPONSE|\/relay' failed|status of (412|400) /
  const errors = Object.values(people).flatMap((each) => each.errors())
  expect(errors.filter((each) => !expected.test(each))).toEqual([])
})

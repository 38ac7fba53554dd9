import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as v from 'valibot'
import { accessibilityViolations, newPerson, openBrowser, until } from './browser.ts'
import { landedIn } from './landed.ts'
import { frameOf, goToPage, type RunningSandbox, startSandbox } from './sandbox.ts'
import { frameNamed } from './sound.ts'

let sandbox: RunningSandbox
let browser: Browser
let page: Page

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  page = (await newPerson(browser, { width: 1280, height: 1100 })).page
  page.setDefaultTimeout(45_000)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await sandbox?.close()
})

const name = 'Weekly cross-functional review'
const eventSchema = v.object({
  id: v.string(),
  subject: v.string(),
  seriesMasterId: v.nullable(v.string()),
  start: v.object({ dateTime: v.string(), timeZone: v.string() }),
  end: v.object({ dateTime: v.string(), timeZone: v.string() }),
})

/** The coming occurrences of the weekly series in somebody's own calendar. */
async function occurrences(alias: string) {
  const nowMs = await sandbox.nowMs()
  const span = new URLSearchParams({
    startDateTime: new Date(nowMs + 86_400_000).toISOString(),
    endDateTime: new Date(nowMs + 60 * 86_400_000).toISOString(),
    $top: '200',
  })
  const all = await sandbox.readAll(alias, `/me/calendarView?${span.toString()}`)
  return all.map((each) => v.parse(eventSchema, each)).filter((each) => each.subject === name)
}

/** What somebody does in Outlook, not through Weft. */
async function inOutlook(method: string, path: string, body: object): Promise<unknown> {
  const { access_token: token } = v.parse(
    v.object({ access_token: v.string() }),
    await sandbox.control('POST', 'token', { user: 'tom', scopes: ['Calendars.ReadWrite'] }),
  )
  const answer = await fetch(`${sandbox.origin}/graph/v1.0/me/events/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
  })
  expect(answer.ok).toBe(true)
  const text = await answer.text()
  return text === '' ? null : JSON.parse(text)
}

async function calendarOf(alias: string): Promise<FrameLocator> {
  await page.goto(sandbox.place([`tab~${alias}`]))
  const tab = frameOf(page, `tab-${alias}`)
  await goToPage(tab, 'Calendar')
  await tab.getByRole('heading', { name: /^Meeting series/ }).waitFor()
  return tab
}

test('a session that its organizer cancels in Outlook is called cancelled, for those who only read as well', async () => {
  const second = (await occurrences('tom'))[1]
  if (second === undefined) throw new Error('no occurrence')
  await inOutlook('POST', `${encodeURIComponent(second.id)}/cancel`, { comment: 'Not this week' })
  for (const alias of ['tom', 'ana']) {
    const tab = await calendarOf(alias)
    await tab.getByRole('radio', { name: 'Year' }).check({ force: true })
    await tab.getByRole('radio', { name: 'List' }).check({ force: true })
    await tab.getByRole('row').filter({ hasText: 'Cancelled' }).first().waitFor()
  }
})

test('a series with another name, hour and length in Outlook says so, and one press keeps it', async () => {
  const first = (await occurrences('tom'))[0]
  const master = encodeURIComponent(first?.seriesMasterId ?? '')
  const { start, end } = v.parse(eventSchema, await inOutlook('GET', master, {}))
  const later = (at: { dateTime: string; timeZone: string }, minutes: number) => ({
    dateTime: new Date(Date.parse(`${at.dateTime.slice(0, 19)}Z`) + minutes * 60_000)
      .toISOString()
      .slice(0, 19),
    timeZone: at.timeZone,
  })
  await inOutlook('PATCH', master, {
    subject: 'Weekly weave',
    start: later(start, 30),
    end: later(end, 60),
  })
  const tab = await calendarOf('tom')
  await tab.getByText('The calendar says something else').waitFor()
  await tab.getByText('It is called “Weekly weave” now.').waitFor()
  await tab.getByText(/^It begins at .* now/).waitFor()
  await tab.getByText('It lasts 75 minutes now.').waitFor()
  expect(await accessibilityViolations(await frameNamed(page, 'tab-tom'))).toEqual([])
  await tab.getByRole('button', { name: 'Keep what the calendar says' }).click()
  await tab.getByRole('heading', { name: 'Weekly weave' }).waitFor()
  await until(
    'nothing left to say',
    20_000,
    async () => (await tab.getByText('The calendar says something else').count()) === 0,
  )
  await tab
    .getByText(/75 minutes/)
    .first()
    .waitFor()
})

test('a span of days is closed at once, said as one, opened at once and closed again by undo', async () => {
  const landed = await landedIn(sandbox)
  const tab = await calendarOf('tom')
  const closed = tab.getByRole('region', { name: /^Closed days/ })
  const days = async () =>
    (await landed.rows('Weft closed days')).filter((each) => each['Title'] === 'Shutdown').length
  const year = new Date(await sandbox.nowMs()).getUTCFullYear() + 1
  await closed.getByLabel('First day').fill(`${year}-07-05`)
  await closed.getByLabel('Last day').fill(`${year}-07-02`)
  await closed.getByText(/^The last day must not be before the first/).waitFor()
  await closed.getByLabel('Last day').fill(`${year}-07-16`)
  await closed.getByLabel('What it is').fill('Shutdown')
  await closed.getByRole('button', { name: 'Add closed days' }).click()
  await closed.getByText('(12 days)').waitFor()
  await until('twelve rows', 30_000, async () => (await days()) === 12)
  await closed.getByRole('listitem').filter({ hasText: 'Shutdown' }).getByRole('button').click()
  await until('no row', 30_000, async () => (await days()) === 0)
  await closed.getByRole('button', { name: 'Undo' }).click()
  await until('twelve rows again', 30_000, async () => (await days()) === 12)
})

test('a time that suits is found with quorum and fairness, and fills the form of a new series', async () => {
  const tab = await calendarOf('tom')
  await tab.getByRole('button', { name: 'New meeting series' }).click()
  await tab.getByRole('textbox', { name: 'Name' }).fill('Found')
  await tab.getByRole('button', { name: 'Find a time' }).click()
  await tab.getByRole('button', { name: 'Look for times' }).click()
  const row = tab.getByRole('row').filter({ hasText: 'Enough for a session' }).first()
  await row.waitFor()
  await row.getByText(/^(Between 8 and 18|Outside)/).waitFor()
  const startIso = await row.getAttribute('data-start')
  expect(await accessibilityViolations(await frameNamed(page, 'tab-tom'))).toEqual([])
  await row.getByRole('button', { name: /^Use / }).click()
  await tab.getByText(/as found\. Nothing is changed and nobody is told before you save\.$/).waitFor()
  expect(await tab.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Found')
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Berlin',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(Date.parse(startIso ?? ''))
  expect(await tab.getByLabel('From', { exact: true }).inputValue()).toBe(clock.slice(0, 10))
  expect(await tab.getByLabel('Begins at').inputValue()).toBe(clock.slice(11, 16))
  const weekday = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(
    Date.parse(clock.slice(0, 10)),
  )
  await tab
    .getByText(new RegExp(`^Every month, the (first|second|third|fourth|last) ${weekday}$`))
    .first()
    .waitFor()
})

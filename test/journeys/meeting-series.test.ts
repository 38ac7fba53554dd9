import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as v from 'valibot'
import { accessibilityViolations, newPerson, openBrowser, overflowsSideways, until } from './browser.ts'
import { frameOf, goToPage, type RunningSandbox, startSandbox } from './sandbox.ts'
import { frameNamed } from './sound.ts'

let sandbox: RunningSandbox
let browser: Browser
let page: Page

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  page = (await newPerson(browser, { width: 1280, height: 1000 })).page
  page.setDefaultTimeout(45_000)
})

afterAll(async () => {
  await browser.close()
  await sandbox.close()
})

const name = 'Council of the month'
const eventSchema = v.object({
  id: v.string(),
  subject: v.string(),
  type: v.string(),
  isOrganizer: v.boolean(),
  seriesMasterId: v.nullable(v.string()),
  start: v.object({ dateTime: v.string() }),
  originalStart: v.optional(v.nullable(v.string())),
})

/** The occurrences of the new series in somebody's own calendar. */
async function occurrences(alias: string) {
  const nowMs = await sandbox.nowMs()
  const span = new URLSearchParams({
    startDateTime: new Date(nowMs).toISOString(),
    endDateTime: new Date(nowMs + 200 * 86_400_000).toISOString(),
    $top: '200',
  })
  const all = await sandbox.readAll(alias, `/me/calendarView?${span.toString()}`)
  return all.map((each) => v.parse(eventSchema, each)).filter((each) => each.subject === name)
}

/** What somebody does in Outlook, not through Weft. */
async function inOutlook(alias: string, eventId: string, change: object): Promise<void> {
  const { access_token: token } = v.parse(
    v.object({ access_token: v.string() }),
    await sandbox.control('POST', 'token', { user: alias, scopes: ['Calendars.ReadWrite'] }),
  )
  const answer = await fetch(`${sandbox.origin}/graph/v1.0/me/events/${encodeURIComponent(eventId)}`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(change),
  })
  expect(answer.status).toBe(200)
}

async function calendarOf(alias: string) {
  await page.goto(sandbox.place([`tab~${alias}`]))
  const tab = frameOf(page, `tab-${alias}`)
  await goToPage(tab, 'Calendar')
  await tab.getByRole('heading', { name: /^Meeting series/ }).waitFor()
  return tab
}

test('a series on the second Monday is made once, and stands in everybody’s calendar', async () => {
  const tom = await calendarOf('tom')
  await tom.getByRole('button', { name: 'New meeting series' }).click()
  await tom.getByRole('textbox', { name: 'Name' }).fill(name)
  await tom.getByRole('combobox', { name: 'Agenda to begin with' }).selectOption('Risk discussion')
  await tom.getByText('Every month, the second Monday').waitFor()
  await expect.poll(() => tom.getByRole('listitem').filter({ hasText: 'Monday,' }).count()).toBe(6)
  expect(await accessibilityViolations(await frameNamed(page, 'tab-tom'))).toEqual([])
  await tom.getByRole('button', { name: 'Create the series' }).click()
  const series = tom.getByRole('list', { name: 'Meeting series' }).getByRole('listitem')
  await series.filter({ hasText: name }).first().waitFor()
  await tom.getByText('Agenda: Risk discussion').waitFor()
  await tom.getByText('Saved', { exact: true }).waitFor()
  const [toms, anas] = [await occurrences('tom'), await occurrences('ana')]
  expect(toms.length).toBeGreaterThanOrEqual(5)
  expect(anas.map((each) => each.start.dateTime)).toEqual(toms.map((each) => each.start.dateTime))
  for (const { start } of toms) {
    const day = new Date(`${start.dateTime.slice(0, 19)}Z`)
    expect([day.getUTCDay(), Math.ceil(day.getUTCDate() / 7)]).toEqual([1, 2])
  }
  expect([toms[0]?.isOrganizer, anas[0]?.isOrganizer]).toEqual([true, false])
})

test('what the organizer moves in Outlook is said in the tab to the others, who cannot move it', async () => {
  const [first] = await occurrences('tom')
  if (first === undefined) throw new Error('no occurrence')
  const day = new Date(Date.parse(`${first.start.dateTime.slice(0, 10)}T12:00:00Z`) + 2 * 86_400_000)
  const at = (hour: string) => ({ dateTime: `${day.toISOString().slice(0, 10)}T${hour}:00`, timeZone: 'UTC' })
  await inOutlook('tom', first.id, { start: at('13:00'), end: at('14:30') })
  const ana = await calendarOf('ana')
  expect(await ana.getByRole('button', { name: 'New meeting series' }).count()).toBe(0)
  await ana.getByRole('radio', { name: 'Year' }).check({ force: true })
  await ana.getByRole('radio', { name: 'List' }).check({ force: true })
  const row = ana.getByRole('row').filter({ hasText: name }).first()
  await row.getByText(/^Moved in the calendar, was Monday/).waitFor()
  await row.getByText('30 minutes longer than the series').waitFor()
  await row.getByRole('button', { name }).click()
  await ana.getByText('Tom Achterberg organizes this meeting.', { exact: false }).waitFor()
  expect(await ana.getByRole('button', { name: 'Move the session' }).count()).toBe(0)
  expect(await accessibilityViolations(await frameNamed(page, 'tab-ana'))).toEqual([])
})

test('its organizer moves a session by keys, and everybody’s calendar follows', async () => {
  const tom = await calendarOf('tom')
  await tom.getByRole('radio', { name: 'Year' }).check({ force: true })
  const [, second] = await occurrences('tom')
  if (second === undefined) throw new Error('no occurrence')
  const chips = tom.getByRole('button', { name: new RegExp(`^${name}`) })
  await chips.nth(1).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  const panel = tom.getByRole('region', { name })
  await panel.getByRole('button', { name: 'Move the session' }).click()
  await panel.getByText(/^Moved in the calendar, was Monday/).waitFor()
  const after = await until('Ana’s calendar', 10_000, async () => {
    const found = (await occurrences('ana')).find(
      (each) =>
        each.type === 'exception' && each.originalStart?.startsWith(second.start.dateTime.slice(0, 10)),
    )
    return found
  })
  expect(Date.parse(`${after.start.dateTime.slice(0, 19)}Z`)).toBe(
    Date.parse(`${second.start.dateTime.slice(0, 19)}Z`) + 2 * 86_400_000,
  )
  expect(await overflowsSideways(await frameNamed(page, 'tab-tom'))).toBe(false)
})

test('an agenda begins with the template of its meeting series, under the series’ name', async () => {
  await page.goto(sandbox.place(['side-panel~tom']))
  const panel = frameOf(page, 'side-panel-tom')
  const heading = panel.getByRole('heading', { name: 'For “Weekly cross-functional review”' })
  await heading.waitFor()
  await panel.getByRole('button', { name: /^Weekly cross-functional review/ }).click()
  await panel.getByRole('button', { name: 'Use this agenda' }).waitFor()
})

test('a session is dragged to another day, and nothing is done before it is confirmed', async () => {
  const tom = await calendarOf('tom')
  await tom.getByRole('radio', { name: 'Year' }).check({ force: true })
  const before = (await occurrences('tom'))[2]
  if (before === undefined) throw new Error('no occurrence')
  const day = before.start.dateTime.slice(0, 10)
  const target = new Date(Date.parse(`${day}T12:00:00Z`) + 3 * 86_400_000).toISOString().slice(0, 10)
  const cell = (of: string) => tom.locator(`td[data-day="${of}"]`)
  await cell(day)
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .dragTo(cell(target))
  const panel = tom.getByRole('region', { name })
  await panel.getByRole('button', { name: 'Move the session' }).waitFor()
  expect((await occurrences('ana'))[2]?.start).toEqual(before.start)
  await panel.getByRole('button', { name: 'Move the session' }).click()
  await panel.getByText(/^Moved in the calendar, was Monday/).waitFor()
  expect((await occurrences('ana'))[2]?.start.dateTime.slice(0, 10)).toBe(target)
})

test('a series whose answers are lost is there once, and one that did not come to be is finished with one press', async () => {
  const tom = await calendarOf('tom')
  await tom.getByRole('button', { name: 'New meeting series' }).click()
  await tom.getByRole('textbox', { name: 'Name' }).fill('Lost and found')
  await tom.getByText('Saved', { exact: true }).waitFor()
  await sandbox.control('POST', 'switches', { offline: true })
  await tom.getByRole('button', { name: 'Create the series' }).click()
  const finish = tom.getByRole('button', { name: 'Put it into my calendar' })
  await finish.waitFor({ timeout: 90_000 })
  await sandbox.control('POST', 'switches', { offline: false, loseNextWrites: 2 })
  await finish.click()
  // The button has another word while it works.
  const masters = async () =>
    (await sandbox.readAll('tom', '/me/events?$top=100')).filter(
      (each) => v.parse(eventSchema, each).subject === 'Lost and found',
    ).length
  await until('the series in the calendar', 60_000, async () => (await masters()) > 0)
  await tom.getByText('Not in a calendar yet').waitFor({ state: 'detached' })
  expect(await masters()).toBe(1)
})

test('the chair takes a series over from the calendar, which is not changed, and its organizer is said', async () => {
  const chloe = await calendarOf('chloe')
  await chloe.getByRole('button', { name: 'Take over a series from my calendar' }).click()
  await chloe.getByRole('button', { name: 'Take over “Monthly demonstration”' }).click()
  await chloe.getByText(/organizes this series$/).waitFor()
  await chloe.getByRole('combobox', { name: 'Agenda to begin with' }).selectOption('Monthly demonstration')
  await chloe.getByRole('button', { name: 'Take it over', exact: true }).click()
  const series = chloe.getByRole('list', { name: 'Meeting series' }).getByRole('listitem')
  await series
    .filter({ hasText: /^Monthly demonstration/ })
    .first()
    .waitFor()
  await chloe.getByText(/^Every month, day \d+/).waitFor()
  expect(await chloe.getByText('The calendar says something else').count()).toBe(0)
})

test('a series that ends leaves everybody’s calendar, and says so', async () => {
  const tom = await calendarOf('tom')
  const item = tom.locator('li[data-series]').filter({ hasText: name })
  await item.getByRole('button', { name: 'Change' }).click()
  await tom.getByRole('button', { name: 'End this series' }).click()
  await tom.getByRole('button', { name: 'End it for everybody' }).click()
  await item.getByText('Ended').waitFor()
  await until('Ana’s calendar without it', 10_000, async () =>
    (await sandbox.readAll('ana', '/me/events?$top=100')).every((each) => {
      const event = v.parse(v.object({ subject: v.string(), isCancelled: v.boolean() }), each)
      return event.subject !== name || event.isCancelled
    }),
  )
})

import { type Browser, type FrameLocator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as v from 'valibot'
import { newPerson, openBrowser, type Person } from './browser.ts'
import { landedIn } from './landed.ts'
import { dayMs, frameOf, startSandbox, type RunningSandbox } from './sandbox.ts'

let sandbox: RunningSandbox
let browser: Browser
let person: Person

const eventSchema = v.object({
  subject: v.string(),
  start: v.object({ dateTime: v.string() }),
  isOnlineMeeting: v.boolean(),
  onlineMeeting: v.object({ joinUrl: v.string() }),
  body: v.object({ content: v.string() }),
})
type Invite = v.InferOutput<typeof eventSchema>

/** The person's own copies of the weekly review, today's first. */
async function invitesOf(alias: string): Promise<readonly Invite[]> {
  const nowMs = await sandbox.nowMs()
  const at = (ms: number): string => new Date(ms).toISOString()
  const found = await sandbox.readAll(
    alias,
    `/me/calendarView?startDateTime=${at(nowMs)}&endDateTime=${at(nowMs + 9 * dayMs)}&$top=100`,
  )
  return found
    .flatMap((each) => {
      const parsed = v.safeParse(eventSchema, each)
      return parsed.success && parsed.output.subject.startsWith('Weekly') ? [parsed.output] : []
    })
    .toSorted((left, right) => left.start.dateTime.localeCompare(right.start.dateTime))
}

async function paneOf(alias: string): Promise<FrameLocator> {
  await person.page.goto(sandbox.place([`outlook~${alias}`]))
  return frameOf(person.page, `outlook-${alias}`)
}

function partsOf(html: string, text: string): number {
  return html.split(text).length - 1
}

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  person = await newPerson(browser)
  person.page.setDefaultTimeout(45_000)
})

afterAll(async () => {
  await browser.close()
  await sandbox.close()
})

test('the organizer puts the agenda on everybody’s invite, and the meeting stays alive', async () => {
  const [before] = await invitesOf('mei')
  const pane = await paneOf('tom')
  await pane.getByRole('button', { name: /^Weekly cross-functional review/ }).click()
  await pane.getByRole('button', { name: 'Use this agenda' }).click()
  await pane.getByText('45 of 45 booked minutes').waitFor()
  await pane
    .getByText(/^Facilitating today: /)
    .first()
    .waitFor()
  // Nothing stands there that could be taken off.
  expect(await pane.getByRole('button', { name: 'Take it off the invite' }).count()).toBe(0)
  await pane.getByRole('button', { name: 'Put on the invite' }).click()
  await pane.getByText('The agenda is on the invite.').waitFor()
  await pane.getByRole('button', { name: 'Take it off the invite' }).waitFor()

  for (const alias of ['tom', 'mei']) {
    const [today, nextWeek] = await invitesOf(alias)
    expect(today?.body.content, alias).toContain('Asking and offering')
    expect(today?.body.content, alias).toContain('Click here to join the meeting')
    expect(today, alias).toMatchObject({ isOnlineMeeting: true, onlineMeeting: before?.onlineMeeting })
    // One occurrence of the series changes alone.
    expect(nextWeek?.body.content, alias).not.toContain('Asking and offering')
  }
})

test('a second press changes nothing, and an edited agenda replaces the block alone', async () => {
  const pane = frameOf(person.page, 'outlook-tom')
  await pane.getByRole('button', { name: 'Put on the invite' }).click()
  await pane.getByText('The invite already showed this agenda. Nothing was sent.').waitFor()

  await pane.getByRole('button', { name: 'Move Asking and offering up' }).click()
  await pane.getByRole('button', { name: 'Put on the invite' }).click()
  await pane.getByText('The agenda is on the invite.').waitFor()
  const [today] = await invitesOf('mei')
  const html = today?.body.content ?? ''
  expect(html.indexOf('Asking and offering')).toBeLessThan(html.indexOf('Bottlenecks and risks'))
  for (const once of [
    'Asking and offering',
    'Weft ↓',
    'Weft ↑',
    'Our weekly 45 minutes',
    'Click here to join',
  ])
    expect(partsOf(html, once), once).toBe(1)
})

test('what stood in the invite before can be written back while nobody changed it', async () => {
  const pane = frameOf(person.page, 'outlook-tom')
  const [before] = await invitesOf('mei')
  await pane.getByRole('button', { name: 'Move Asking and offering down' }).click()
  await pane.getByRole('button', { name: 'Put on the invite' }).click()
  await pane.getByText('The agenda is on the invite.').waitFor()
  await pane.getByRole('button', { name: 'Write back what stood there' }).click()
  await pane.getByText('The invite is as it was before.').waitFor()
  const [after] = await invitesOf('mei')
  expect(after).toEqual(before)

  await pane.getByRole('button', { name: 'Take it off the invite' }).click()
  await pane.getByText('The agenda is off the invite.').waitFor()
  await pane.getByRole('button', { name: 'Take it off the invite' }).waitFor({ state: 'detached' })
  const [bare] = await invitesOf('mei')
  expect(bare?.body.content).not.toContain('Weft ↓')
  expect(bare).toMatchObject({ isOnlineMeeting: true, onlineMeeting: before?.onlineMeeting })
})

test('somebody invited sees the agenda and whom it waits for, and proposes a topic', async () => {
  const pane = await paneOf('ana')
  await pane.getByText('Waiting for Tom Achterberg').waitFor()
  const write = pane.getByRole('link', { name: 'Write to Tom Achterberg in Teams' })
  expect(await write.getAttribute('href')).toContain('waits%20for%20your%20Outlook')
  await pane.getByRole('list', { name: 'Agenda' }).getByText('Asking and offering').waitFor()
  expect(await pane.getByRole('button', { name: 'Put on the invite' }).count()).toBe(0)
  await pane.getByRole('button', { name: 'Propose a topic' }).click()
  await pane.getByRole('textbox', { name: 'Title' }).fill('A shared test line')
  await pane.getByRole('button', { name: 'Propose', exact: true }).click()
  await pane.getByText('A shared test line').waitFor()
  await pane.getByText('Waiting for the facilitator.').waitFor()
})

test('that the agenda waits is said in the channel once, whoever presses', async () => {
  const waits = 'The agenda of “Weekly cross-functional review” is ready'
  const inChannel = async () => {
    const messages = await (await landedIn(sandbox)).messages()
    return messages.filter((each) => each.includes(waits)).length
  }
  const pane = await paneOf('ana')
  await pane.getByRole('button', { name: 'Say it in Council sessions' }).click()
  await pane.getByText('Ana Ferreira Lopes said it in the channel').waitFor()
  expect(await inChannel()).toBe(1)
  const other = await paneOf('ben')
  await other.getByText('Ana Ferreira Lopes said it in the channel').waitFor()
  expect(await other.getByRole('button', { name: 'Say it in Council sessions' }).count()).toBe(0)
  expect(await inChannel()).toBe(1)
})

test('a body without the join details is left alone, in words', async () => {
  await person.page.goto(sandbox.place(['outlook~tom']))
  const pane = frameOf(person.page, 'outlook-tom')
  const put = pane.getByRole('button', { name: 'Put on the invite' })
  await put.waitFor()
  // Outlook answers with a body that a mail filter has stripped of its links.
  await person.page.route(/\/me\/events\/[^/]+\?\$select=.*body/, async (route) => {
    const { pathname, search } = new URL(route.request().url())
    const response = await route.fetch({ url: `${sandbox.origin}/graph${pathname}${search}` })
    const event = v.parse(v.looseObject({ body: v.object({ content: v.string() }) }), await response.json())
    const content = event.body.content.replaceAll(/ href="[^"]*"/g, '')
    await route.fulfill({ response, json: { ...event, body: { contentType: 'html', content } } })
  })
  const before = await invitesOf('mei')
  await put.click()
  await pane.getByText('Weft did not recognise the Teams join details').waitFor()
  expect(await invitesOf('mei')).toEqual(before)
})

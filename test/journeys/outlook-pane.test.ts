import type { Browser, FrameLocator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as v from 'valibot'
import { newPerson, openBrowser, type Person } from './browser.ts'
import { dayMs, frameOf, startSandbox, type RunningSandbox } from './sandbox.ts'

let sandbox: RunningSandbox
let browser: Browser
let person: Person

const eventSchema = v.object({
  id: v.string(),
  subject: v.string(),
  start: v.object({ dateTime: v.string() }),
  isOnlineMeeting: v.boolean(),
  onlineMeeting: v.nullish(v.object({ joinUrl: v.string() })),
  attendees: v.array(v.object({ emailAddress: v.object({ address: v.string() }) })),
  body: v.object({ content: v.string() }),
})
type Invite = v.InferOutput<typeof eventSchema>

/** What is in the person's own calendar over two weeks, in order of time. */
async function calendarOf(alias: string): Promise<readonly Invite[]> {
  const nowMs = await sandbox.nowMs()
  const at = (ms: number): string => new Date(ms).toISOString()
  const found = await sandbox.readAll(
    alias,
    `/me/calendarView?startDateTime=${at(nowMs - dayMs)}&endDateTime=${at(nowMs + 14 * dayMs)}&$top=100`,
  )
  return found
    .flatMap((each) => {
      const parsed = v.safeParse(eventSchema, each)
      return parsed.success ? [parsed.output] : []
    })
    .toSorted((left, right) => left.start.dateTime.localeCompare(right.start.dateTime))
}

async function weeklyOf(alias: string): Promise<readonly Invite[]> {
  return (await calendarOf(alias)).filter((each) => each.subject.startsWith('Weekly'))
}

/** How often the person was told of an agenda in their feed of Teams. */
async function heardOfAgenda(alias: string): Promise<number> {
  const { feed } = v.parse(
    v.object({ feed: v.array(v.object({ text: v.string() })) }),
    await sandbox.control('GET', `activity?user=${alias}`),
  )
  return feed.filter((each) => each.text.includes('put the agenda of')).length
}

async function paneOf(alias: string, appointment = ''): Promise<FrameLocator> {
  await person.page.goto(sandbox.place([`outlook~${alias}${appointment === '' ? '' : `~${appointment}`}`]))
  return frameOf(person.page, `outlook-${alias}`)
}

async function useWeekly(pane: FrameLocator): Promise<void> {
  await pane
    .getByRole('button', { name: /^Weekly cross-functional review/ })
    .first()
    .click()
  await pane.getByRole('button', { name: 'Use this agenda' }).click()
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

test('a new appointment gets its agenda before it is saved, and goes on once Outlook has saved it', async () => {
  const before = await calendarOf('tom')
  const pane = await paneOf('tom', 'unsaved')
  await pane.getByRole('heading', { name: 'Agenda of a new meeting' }).waitFor()
  await useWeekly(pane)
  await pane.getByRole('button', { name: 'Save the meeting and go on' }).waitFor()
  // Choosing is no saving: nothing is in the calendar, and closing the pane loses nothing.
  expect(await calendarOf('tom')).toHaveLength(before.length)
  await person.page.reload()
  await pane.getByRole('button', { name: 'Save the meeting and go on' }).click()

  await pane.getByRole('button', { name: 'Put on the invite' }).click()
  await pane.getByText('The agenda is on the invite.').waitFor()
  await pane.getByText(/Close it without saving and open the meeting again/).waitFor()
  const known = new Set(before.map((each) => each.id))
  const made = (await calendarOf('tom')).filter((each) => !known.has(each.id))
  expect(made).toHaveLength(1)
  expect(made[0]).toMatchObject({ isOnlineMeeting: true })
  expect(made[0]?.body.content).toContain('Asking and offering')
  expect(made[0]?.body.content).toContain('Click here to join the meeting')
})

test('who is missing is added to the form with one press, and a file goes along', async () => {
  const pane = frameOf(person.page, 'outlook-tom')
  await pane.getByText(/^Too few to decide/).waitFor()
  await pane.getByRole('button', { name: /^Invite \d+ people$/ }).click()
  await pane
    .getByText('They stand on the meeting in Outlook and get the invitation when you send it.')
    .waitFor()
  await pane.getByText(/of those who decide are invited and have not declined/).waitFor()
  await pane.getByRole('button', { name: /^Invite \d+ people$/ }).waitFor({ state: 'detached' })

  const file = (name: string, size: number) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.alloc(size, 'x'),
  })
  const choose = pane.locator('input[type="file"]')
  await choose.setInputFiles(file('Questions.txt', 2_000))
  await pane.getByText('Questions.txt goes with the invite when you send it.').waitFor()
  await pane.getByRole('list', { name: 'Pre-reads' }).getByText('Questions.txt').waitFor()
  await choose.setInputFiles(file('Empty.txt', 0))
  await pane.getByText('Empty.txt was not attached').waitFor()
})

test('files of the council’s site are linked, for the agenda or an item, and stand on the invite', async () => {
  const pane = frameOf(person.page, 'outlook-tom')
  const press = (name: string) => pane.getByRole('button', { name, exact: true }).click()
  await press('Add a link')
  await press('Choose a file of the council’s site')
  await press('Folder: Reading')
  await press('Order backlog by plant.txt')
  await pane.getByRole('combobox', { name: 'Belongs to' }).selectOption({ label: 'Asking and offering' })
  await press('Add')
  const links = pane.getByRole('list', { name: 'Read before' })
  await links.getByText('(for Asking and offering)').waitFor()

  await press('Add a link')
  await pane.getByRole('textbox', { name: 'Link of the file' }).fill('https://evil.example/a.docx')
  await press('Add')
  await pane
    .getByRole('alert')
    .getByText(/^This is no link of alderfinch\.sharepoint\.example/)
    .waitFor()
  const plan = 'https://alderfinch.sharepoint.example/sites/Council/Plan%20<b>.docx'
  await pane.getByRole('textbox', { name: 'Link of the file' }).fill(plan)
  await press('Add')
  await links.getByRole('link', { name: 'Plan <b>.docx' }).waitFor()
  await links.getByRole('button', { name: 'Take off Plan <b>.docx' }).click()
  await press('Undo')
  await links.getByRole('link', { name: 'Plan <b>.docx' }).waitFor()

  await press('Put on the invite')
  await pane.getByText('The agenda is on the invite.').waitFor()
  const bodies = (await calendarOf('tom')).map((each) => each.body.content)
  const body = bodies.find((each) => each.includes('Read before:')) ?? ''
  expect(body).toContain(`<a href="${plan.replace('<b>', '%3Cb%3E')}">Plan &lt;b&gt;.docx</a>`)
  expect(body).toMatch(
    /Asking and offering[\s\S]*Read before:<br>\s*<a href="https:[^"]*Order%20backlog%20by%20plant.txt">/,
  )
  expect(body).toContain('Click here to join the meeting')

  // Whoever put it there tells the others, once: the next one who opens it finds that they were told.
  const tell = pane.getByRole('button', { name: 'Tell the others about the agenda' })
  const group = pane.getByRole('group', { name: 'Tell the others about the agenda' })
  await tell.click()
  await group.getByRole('button', { name: /^Tell \d+ people$/ }).click()
  // The first time, Weft asks for the permission in a window of the identity platform.
  await person.page.getByRole('button', { name: 'Accept' }).click()
  await group.getByRole('button', { name: 'Tell nobody' }).waitFor()
  expect(await heardOfAgenda('layla')).toBe(1)
  await press('Put on the invite')
  await tell.click()
  await group.getByRole('button', { name: 'Tell nobody' }).waitFor()
  expect(await heardOfAgenda('layla')).toBe(1)
})

test('a standing agenda goes on the whole series and off again, and the meeting stays alive', async () => {
  const [firstBefore] = await weeklyOf('mei')
  const pane = await paneOf('tom', 'series')
  await pane.getByRole('radio', { name: 'The whole series' }).waitFor()
  expect(await pane.getByRole('radio', { name: 'The whole series' }).isChecked()).toBe(true)
  await useWeekly(pane)
  await pane
    .getByText(/^Outlook tells the \d+ people who are invited of the change, for the whole series/)
    .waitFor()
  await pane.getByRole('button', { name: 'Put on the whole series' }).click()
  await pane.getByText('The agenda is on the invite.').waitFor()
  for (const each of await weeklyOf('mei')) {
    expect(each.body.content).toContain('Asking and offering')
    expect(each.body.content).not.toContain('Facilitating today')
    expect(each.onlineMeeting).toEqual(firstBefore?.onlineMeeting)
  }
  await pane.getByRole('button', { name: 'Take it off the whole series' }).click()
  await pane.getByText('The agenda is off the invite.').waitFor()
  for (const each of await weeklyOf('mei')) expect(each.body.content).not.toContain('Weft ↓')
})

test('from the series to one of its meetings: the agenda goes on that one alone', async () => {
  const pane = frameOf(person.page, 'outlook-tom')
  await pane.getByRole('radio', { name: 'This meeting' }).click()
  const meetings = pane.getByRole('list', { name: 'Which meeting of the series?' })
  await meetings.getByRole('button').nth(1).click()
  await useWeekly(pane)
  await pane.getByRole('button', { name: 'Put on the invite' }).click()
  await pane.getByText('The agenda is on the invite.').waitFor()
  const holding = (await weeklyOf('mei')).filter((each) => each.body.content.includes('Asking and offering'))
  expect(holding).toHaveLength(1)

  // And back to the series, from a meeting.
  await pane.getByRole('radio', { name: 'The whole series' }).click()
  await pane.getByText(/^A standing agenda says what every meeting of the series holds/).waitFor()
})

test('a delegate puts the agenda on the invite in the owner’s calendar; who may only look is told so', async () => {
  const before = await weeklyOf('mei')
  const pane = await paneOf('ingrid', 'shared')
  // The permission for shared calendars is asked for now, and of delegates alone.
  await pane.getByText(/^This meeting is in a colleague’s calendar. Weft asks you once/).waitFor()
  await pane.getByRole('button', { name: 'Sign in', exact: true }).click()
  await person.page.getByRole('button', { name: /Accept|Allow|Agree/ }).click()
  await pane.getByText(/^You write in the calendar of Tom Achterberg/).waitFor()
  await useWeekly(pane)
  await pane.getByRole('button', { name: 'Put on the invite' }).click()
  await pane.getByText('The agenda is on the invite.').waitFor()
  const [now] = await weeklyOf('mei')
  expect(now?.body.content).toContain('Asking and offering')
  expect(now?.onlineMeeting).toEqual(before[0]?.onlineMeeting)
  await pane.getByRole('button', { name: 'Take it off the invite' }).click()
  await pane.getByText('The agenda is off the invite.').waitFor()

  const looking = await paneOf('mei', 'shared')
  await looking.getByText('This meeting is in somebody else’s calendar').waitFor()
  await looking.getByText(/^You may look into that calendar and not change it/).waitFor()
})

test('a plain text stays readable text, with its join details', async () => {
  const [before] = await weeklyOf('mei')
  const pane = await paneOf('tom', 'plain')
  // The delegate's agenda is the session's.
  await pane.getByRole('button', { name: 'Put on the invite' }).click()
  await pane.getByText('The agenda is on the invite.').waitFor()
  const [today] = await weeklyOf('mei')
  expect(today).toMatchObject({ isOnlineMeeting: true, onlineMeeting: before?.onlineMeeting })
  const html = today?.body.content ?? ''
  expect(html).toContain('Weft ↓<br>')
  expect(html).toMatch(/\d Asking and offering \(|Asking and offering \(/)
  expect(html).not.toContain('<table')
  await pane.getByRole('button', { name: 'Put on the invite' }).click()
  await pane.getByText('The invite already showed this agenda. Nothing was sent.').waitFor()

  // Where no form tells, the mailbox does: the side panel writes it as text too.
  await person.page.goto(sandbox.place(['side-panel~tom']))
  const panel = frameOf(person.page, 'side-panel-tom')
  await panel.getByRole('button', { name: 'Put on the invite' }).click()
  await panel.getByText('The invite already showed this agenda. Nothing was sent.').waitFor()
  expect((await weeklyOf('mei'))[0]?.body.content).not.toContain('<table')

  await paneOf('tom', 'plain')
  await pane.getByRole('button', { name: 'Take it off the invite' }).click()
  await pane.getByText('The agenda is off the invite.').waitFor()
  expect((await weeklyOf('mei'))[0]?.body.content).not.toContain('Weft ↓')
})

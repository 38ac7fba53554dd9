import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as v from 'valibot'
import { newPerson, openBrowser } from './browser.ts'
import { landedIn } from './landed.ts'
import { frameOf, goToPage, startSandbox, type RunningSandbox } from './sandbox.ts'

let sandbox: RunningSandbox
let browser: Browser
let page: Page

const tenantSchema = v.object({
  people: v.array(v.object({ alias: v.string(), id: v.string() })),
  channels: v.array(v.object({ channelName: v.string(), groupId: v.string() })),
})
const membersSchema = v.object({ value: v.array(v.object({ id: v.string(), userId: v.string() })) })
const tokenSchema = v.object({ access_token: v.string() })
const eventSchema = v.object({
  subject: v.string(),
  organizer: v.object({ emailAddress: v.object({ address: v.string() }) }),
  onlineMeeting: v.object({ joinUrl: v.string() }),
})

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  page = (await newPerson(browser, { width: 900 })).page
  page.setDefaultTimeout(45_000)
})

afterAll(async () => {
  await browser.close()
  await sandbox.close()
})

/** Tom, who organizes the weekly series, is taken out of the council's team. */
async function tomLeaves(): Promise<void> {
  const { people, channels } = v.parse(tenantSchema, await sandbox.control('GET', 'tenant'))
  const group = channels.find((each) => each.channelName === 'Council sessions')?.groupId ?? ''
  const tom = people.find((each) => each.alias === 'tom')?.id
  const scopes = ['TeamMember.ReadWrite.All']
  const { access_token: token } = v.parse(
    tokenSchema,
    await sandbox.control('POST', 'token', { user: 'tom', scopes }),
  )
  const ask = async (path: string, method: 'GET' | 'DELETE') => {
    const headers = { authorization: `Bearer ${token}` }
    const told = await fetch(`${sandbox.origin}/graph/v1.0/teams/${group}/members${path}`, {
      method,
      headers,
    })
    if (!told.ok) throw new Error(`${method} ${path}: ${told.status} ${await told.text()}`)
    return told
  }
  const { value } = v.parse(membersSchema, await (await ask('', 'GET')).json())
  const membership = value.find((each) => each.userId === tom)?.id ?? ''
  await ask(`/${encodeURIComponent(membership)}`, 'DELETE')
}

async function weeklyOf(alias: string) {
  return (await sandbox.readAll(alias, '/me/events?$top=100')).flatMap((each) => {
    const parsed = v.safeParse(eventSchema, each)
    return parsed.success && parsed.output.subject.startsWith('Weekly') ? [parsed.output] : []
  })
}

test('the organizer has left: the chair makes the series that follows with one press, once, and people are invited', async () => {
  await sandbox.control('POST', 'consent', { mode: 'approved', approved: ['TeamMember.Read.All'] })
  const [old] = await weeklyOf('ana')
  await tomLeaves()
  await page.goto(sandbox.place(['tab~chloe']))
  const tab = frameOf(page, 'tab-chloe')
  await goToPage(tab, 'Calendar')
  const series = tab.getByRole('list', { name: 'Meeting series' }).getByRole('listitem')
  await series
    .filter({ hasText: /^Weekly/ })
    .getByRole('button', { name: 'Change' })
    .click()
  await tab.getByText('Tom Achterberg is no longer in the council’s team.', { exact: false }).waitFor()
  await tab.getByRole('button', { name: 'Make the series that follows' }).click()
  await tab.getByText(/^Outlook sends \d+ invitations: /).waitFor()
  expect(await weeklyOf('chloe')).toHaveLength(1)
  await tab.getByRole('button', { name: 'Make it and send the invitations' }).click()
  await tab.getByText('Organized by Chloé Étienne-Dubois').waitFor()

  const now = await weeklyOf('ana')
  expect(now).toHaveLength(2)
  const organizers = new Set(now.map((each) => each.organizer.emailAddress.address.split('@')[0]))
  expect(organizers).toEqual(new Set(['chloe', 'tom']))
  expect(new Set(now.map((each) => each.onlineMeeting.joinUrl)).size).toBe(2)
  expect(now.map((each) => each.onlineMeeting.joinUrl)).toContain(old?.onlineMeeting.joinUrl)
  const rows = await (await landedIn(sandbox, 'chloe')).rows('Weft meeting series')
  const row = rows.find((each) => each['Title'] === 'Weekly cross-functional review')
  expect(rows.filter((each) => each['Title'] === 'Weekly cross-functional review')).toHaveLength(1)
  expect(row?.['FormerThreads']).toContain('19:meeting_')
})

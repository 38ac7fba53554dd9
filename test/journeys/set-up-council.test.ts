import type { Browser, FrameLocator, Page } from 'playwright-core'
import * as v from 'valibot'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  accessibilityViolations,
  newPerson,
  openBrowser,
  overflowsSideways,
  productFrame,
} from './browser.ts'
import { frameOf, startSandbox, type RunningSandbox } from './sandbox.ts'

let sandbox: RunningSandbox
let browser: Browser
let page: Page
let circleChannel = ''
let leadersChannel = ''
let circleGroup = ''

const tenantSchema = v.object({
  channels: v.array(
    v.object({ teamName: v.string(), channelName: v.string(), channelId: v.string(), groupId: v.string() }),
  ),
})
const siteSchema = v.object({ id: v.string() })
const listsSchema = v.array(v.object({ id: v.string(), displayName: v.string() }))
const rowSchema = v.object({ id: v.string(), fields: v.record(v.string(), v.unknown()) })
const tokenSchema = v.object({ access_token: v.string() })
const unknownThread = '19:meeting_unknown0000000000000000@thread.v2'

async function open(frames: readonly string[], query = ''): Promise<void> {
  await page.goto(sandbox.place(frames, query))
}

function accept(): Promise<void> {
  return page.getByRole('button', { name: 'Accept' }).click()
}

/** The council's lists in the circle's site with every item's version: what a repeat must not change. */
async function kept(): Promise<ReadonlyMap<string, string>> {
  const site = v.parse(siteSchema, await sandbox.read('ana', `/groups/${circleGroup}/sites/root`))
  const lists = v.parse(listsSchema, await sandbox.readAll('ana', `/sites/${site.id}/lists`))
  const own = lists.filter((each) => each.displayName.startsWith('Weft '))
  const entries = own.map(async ({ displayName }) => {
    const path = `/sites/${site.id}/lists/${encodeURIComponent(displayName)}/items?$expand=fields`
    return [displayName, JSON.stringify(await sandbox.readAll('ana', path))] as const
  })
  return new Map(await Promise.all(entries))
}

async function deleteList(name: string): Promise<void> {
  const site = v.parse(siteSchema, await sandbox.read('ana', `/groups/${circleGroup}/sites/root`))
  const given = await sandbox.control('POST', 'token', { user: 'ana', scopes: ['Sites.Manage.All'] })
  const { access_token: token } = v.parse(tokenSchema, given)
  const url = `${sandbox.origin}/graph/v1.0/sites/${site.id}/lists/${encodeURIComponent(name)}`
  const gone = await fetch(url, { method: 'DELETE', headers: { authorization: `Bearer ${token}` } })
  expect(gone.status).toBe(204)
}

/** Somebody edits the council's row in SharePoint: the departments are no longer what they were. */
async function breakRecord(): Promise<void> {
  const site = v.parse(siteSchema, await sandbox.read('ana', `/groups/${circleGroup}/sites/root`))
  const items = `/sites/${site.id}/lists/${encodeURIComponent('Weft council')}/items`
  const rows = v.parse(v.array(rowSchema), await sandbox.readAll('ana', `${items}?$expand=fields`))
  const row = rows.find((each) => each.fields['ClientKey'] === 'council')
  const before = v.parse(v.pipe(v.string(), v.startsWith('[')), row?.fields['Departments'])
  const given = await sandbox.control('POST', 'token', { user: 'ana', scopes: ['Sites.ReadWrite.All'] })
  const { access_token: token } = v.parse(tokenSchema, given)
  const answer = await fetch(`${sandbox.origin}/graph/v1.0${items}/${row?.id}/fields`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ Departments: before.replace('[', '[7,') }),
  })
  expect(answer.status).toBe(200)
}

async function fillIn(form: FrameLocator): Promise<void> {
  await form.getByLabel('Add departments').fill('Engineering, Supply')
  await form.getByLabel('Add departments').press('Enter')
  const lines = [
    'Ben Okafor; ben@alderfinch.example; Manufacturing',
    'mei@alderfinch.example; Supply',
    'Zed Nobody; Supply',
  ]
  await form.getByLabel('Add people').fill(lines.join('\n'))
  await form.getByRole('button', { name: 'Find' }).click()
  await form.getByText('2 people added.').waitFor()
  await form.getByText(/Nobody found for: Zed Nobody/).waitFor()
  await form.getByLabel('Department of Ana Ferreira Lopes').selectOption('Engineering')
}

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  page = (await newPerson(browser, { width: 1280, height: 1000 })).page
  page.setDefaultTimeout(45_000)
  const { channels } = v.parse(tenantSchema, await sandbox.control('GET', 'tenant'))
  const named = (team: string, channel: string) =>
    channels.find((each) => each.teamName === team && each.channelName === channel)
  circleChannel = named('Sustainability Circle', 'Circle meetings')?.channelId ?? ''
  circleGroup = named('Sustainability Circle', 'Circle meetings')?.groupId ?? ''
  leadersChannel = named('Operating Council', 'Leaders only')?.channelId ?? ''
})

afterAll(async () => {
  await browser.close()
  await sandbox.close()
})

test('somebody who may not create lists is told who can, and nothing is created', async () => {
  await open([`configure~ben~${circleChannel}`])
  const form = frameOf(page, 'configure-ben')
  await form.getByText(/Everybody in Sustainability Circle and whoever its site lets in/).waitFor()
  await form.getByLabel('Add departments').fill('Manufacturing')
  await form.getByLabel('Add departments').press('Enter')
  await form.getByLabel('Department of Ben Okafor').selectOption('Manufacturing')
  await form.getByRole('button', { name: 'Create the council' }).click()
  await accept()
  await form.getByText(/The owners of Sustainability Circle can/).waitFor()
  expect((await kept()).size).toBe(0)
})

test('an owner sets the council up, and the tab that Save adds opens it', async () => {
  await open([`configure~ana~${circleChannel}`])
  const form = frameOf(page, 'configure-ana')
  await fillIn(form)
  await form.getByRole('button', { name: 'Create the council' }).click()
  await accept()
  await form.getByRole('heading', { name: 'Add Weft to the meeting' }).waitFor()
  await form.getByText(/The organizer and presenters can do this/).waitFor()
  expect(await accessibilityViolations(page)).toEqual([])
  await page.getByRole('button', { name: 'Save' }).click()
  const tab = frameOf(page, 'tab-ana')
  await tab.getByRole('heading', { name: 'Sustainability Circle' }).waitFor()
  expect(page.frames().some((each) => each.url().includes('/tab.html?site='))).toBe(true)
})

test('setting up again changes nothing, and brings back a list that was deleted', async () => {
  const before = await kept()
  expect(before.size).toBeGreaterThan(5)
  await deleteList('Weft decisions')
  await open([`configure~ana~${circleChannel}`])
  const form = frameOf(page, 'configure-ana')
  await form.getByRole('button', { name: 'Save, check and repair' }).click()
  await form.getByRole('listitem').filter({ hasText: 'Weft decisions' }).getByText('created').waitFor()
  await form.getByRole('heading', { name: 'Add Weft to the meeting' }).waitFor()
  expect(
    await form
      .getByRole('listitem')
      .filter({ hasText: /created|repaired/ })
      .count(),
  ).toBe(1)
  expect(await kept()).toEqual(before)
})

test('a renamed department keeps its key and its people, and the settings say that they are saved', async () => {
  await open([`configure~ana~${circleChannel}`])
  const form = frameOf(page, 'configure-ana')
  await form.getByRole('textbox', { name: 'Name of Supply', exact: true }).fill('Supply and transport')
  await form.getByRole('checkbox', { name: 'Ben Okafor' }).uncheck()
  await form.getByRole('button', { name: 'Save, check and repair' }).click()
  await form.getByRole('listitem').filter({ hasText: 'The council' }).getByText('saved').waitFor()
  const row = (await kept()).get('Weft council') ?? ''
  expect(row).toContain(String.raw`{\"id\":\"supply\",\"name\":\"Supply and transport\"`)
  expect(row).toContain(String.raw`\"departmentId\":\"supply\"`)
  expect(row).toContain(String.raw`\"inRotation\":false`)
})

test('a private channel keeps its lists to itself and says that tasks are seen by the whole team', async () => {
  await open([`configure~tom~${leadersChannel}`])
  const form = frameOf(page, 'configure-tom')
  await form.getByRole('heading', { name: 'Set up a council' }).waitFor()
  await form.getByText(/The members of the private channel Leaders only/).waitFor()
  await form.getByText(/tasks in this plan are visible to all of Operating Council/).waitFor()
})

test('its owner saves the private channel’s council, and the tab that Save adds opens it', async () => {
  await open([`configure~tom~${leadersChannel}`])
  const form = frameOf(page, 'configure-tom')
  await form.getByLabel('Add departments').fill('Leadership')
  await form.getByLabel('Add departments').press('Enter')
  await form.getByLabel('Department of Tom Achterberg').selectOption('Leadership')
  await form.getByRole('button', { name: 'Create the council' }).click()
  await accept()
  await form.getByRole('heading', { name: 'Add Weft to the meeting' }).waitFor()
  await page.getByRole('button', { name: 'Save' }).click()
  await frameOf(page, 'tab-tom').getByRole('heading', { name: 'Leaders only' }).waitFor()
})

test('a record that was changed by hand is repaired in the form, and its council opens again', async () => {
  await breakRecord()
  await open([`tab~ana~${circleChannel}`])
  const tab = frameOf(page, 'tab-ana')
  await tab.getByRole('button', { name: 'Repair the council' }).click()
  await tab.getByText('The council’s record was changed by hand and cannot be read').waitFor()
  // What could be read still stands there.
  expect(await tab.getByLabel('Name', { exact: true }).inputValue()).toBe('Sustainability Circle')
  await tab.getByLabel('Add departments').fill('Engineering')
  await tab.getByLabel('Add departments').press('Enter')
  for (const each of await tab.getByRole('combobox', { name: /^Department of / }).all())
    await each.selectOption('Engineering')
  await tab.getByRole('button', { name: 'Save, check and repair' }).click()
  await tab.getByRole('heading', { name: 'Add Weft to the meeting' }).waitFor()
  await open([`tab~mei~${circleChannel}`])
  await frameOf(page, 'tab-mei').getByRole('heading', { name: 'Sustainability Circle' }).waitFor()
})

test('adding Weft to a meeting’s chat asks which council meets there, and Save adds it', async () => {
  const chat = '19:meeting_added0000000000000000000@thread.v2'
  await open([`configure~ana~${chat}`])
  const form = frameOf(page, 'configure-ana')
  await form.getByRole('button', { name: /Sustainability Circle/ }).click()
  await form.getByText(/Choose Save to add Weft to this meeting for Sustainability Circle/).waitFor()
  await page.getByRole('button', { name: 'Save' }).click()
  await frameOf(page, 'side-panel-ana').getByText('This meeting is not in your calendar').waitFor()
  await open([`side-panel~mei~${chat}`])
  await frameOf(page, 'side-panel-mei').getByText('This meeting is not in your calendar').waitFor()
})

test('a meeting that nobody has placed is asked about once, for everybody', async () => {
  await open([`side-panel~ana~${unknownThread}`])
  const ana = frameOf(page, 'side-panel-ana')
  await ana.getByRole('heading', { name: 'Which council is this?' }).waitFor()
  await ana.getByRole('button', { name: /Sustainability Circle/ }).click()
  await ana.getByText('This meeting is not in your calendar').waitFor()
  await open([`side-panel~mei~${unknownThread}`])
  await frameOf(page, 'side-panel-mei').getByText('This meeting is not in your calendar').waitFor()
})

test('somebody without a council sets one up from where they are', async () => {
  await open(['personal~ruth'])
  const mine = frameOf(page, 'personal-ruth')
  await mine.getByRole('heading', { name: 'Sustainability Circle' }).waitFor()
  await open(['personal~dmitri'])
  const none = frameOf(page, 'personal-dmitri')
  await none.getByRole('button', { name: 'Set up a council' }).click()
  await none.getByRole('button', { name: /Heat Pump Launch/ }).click()
  await none.getByRole('heading', { name: 'Set up a council' }).waitFor()
})

test('where people may not consent, the administrator gets a ready message, at 320 px in Arabic too', async () => {
  await sandbox.control('POST', 'consent', { mode: 'forbidden' })
  await open([`configure~ana~${circleChannel}`], 'lang=ar&size=phone')
  const form = frameOf(page, 'configure-ana')
  // Beside Sign in already: without a window nobody can tell whether this person may allow it.
  await form.getByRole('button', { name: 'نسخ الرسالة' }).waitFor()
  expect(await form.getByRole('link').first().getAttribute('href')).toContain('/adminconsent?client_id=')
  await form.getByRole('button', { name: 'تسجيل الدخول' }).click()
  await page.getByRole('button', { name: 'Back to Weft' }).click()
  await form.getByRole('heading', { name: 'يوافق المسؤول على Weft مرة واحدة' }).waitFor()
  expect(await form.getByRole('link').first().getAttribute('href')).toContain('/adminconsent?client_id=')
  expect(await overflowsSideways(await productFrame(page, 'configure.html'))).toBe(false)
  await sandbox.control('POST', 'consent', { mode: 'approved' })
})

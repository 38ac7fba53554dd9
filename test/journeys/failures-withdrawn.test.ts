import { type Browser, type FrameLocator, type Page } from 'playwright-core'
import * as v from 'valibot'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPerson, openBrowser, until } from './browser.ts'
import { landedIn } from './landed.ts'
import { frameOf, goToPage, type RunningSandbox, startSandbox } from './sandbox.ts'
import { timesInLog } from './times-in-log.ts'

const tenantSchema = v.object({
  people: v.array(v.object({ id: v.string(), alias: v.string() })),
  channels: v.array(v.object({ groupId: v.string(), channelName: v.string() })),
})
const idSchema = v.object({ id: v.string() })
const requestsSchema = v.object({ requests: v.array(v.object({ userId: v.nullish(v.string()) })) })

let sandbox: RunningSandbox
let browser: Browser
let page: Page
let tenant: v.InferOutput<typeof tenantSchema>

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  page = (await newPerson(browser, { width: 760, height: 1000 })).page
  page.setDefaultTimeout(45_000)
  tenant = v.parse(tenantSchema, await sandbox.control('GET', 'tenant'))
})

afterAll(async () => {
  await browser.close()
  await sandbox.close()
})

const groupId = () => tenant.channels.find((each) => each.channelName === 'Council sessions')?.groupId ?? ''
const personId = (alias: string) => tenant.people.find((each) => each.alias === alias)?.id ?? ''

async function capture(panel: FrameLocator, text: string): Promise<void> {
  await panel.getByRole('toolbar', { name: 'Capture' }).getByRole('button', { name: 'Action' }).click()
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
  await panel.getByText(text).first().waitFor()
}

async function asTheOwner(path: string, method: 'GET' | 'POST' | 'DELETE', body?: unknown): Promise<unknown> {
  const scopes = ['TeamMember.ReadWrite.All', 'Sites.Manage.All', 'Sites.ReadWrite.All']
  const { access_token: token } = v.parse(
    v.object({ access_token: v.string() }),
    await sandbox.control('POST', 'token', { user: 'tom', scopes }),
  )
  const response = await fetch(`${sandbox.origin}/graph/v1.0${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
  return response.status === 204 ? null : response.json()
}

async function membership(alias: string): Promise<string> {
  const page = v.parse(
    v.object({ value: v.array(v.object({ id: v.string(), userId: v.string() })) }),
    await asTheOwner(`/teams/${groupId()}/members`, 'GET'),
  )
  return page.value.find((each) => each.userId === personId(alias))?.id ?? ''
}

/** Requests that Graph was asked by a person since the last time the record was cleared. */
async function askedBy(alias: string): Promise<number> {
  const { requests } = v.parse(requestsSchema, await sandbox.control('GET', 'requests'))
  return requests.filter((each) => each.userId === personId(alias)).length
}

test('who is taken out of the team in mid-session is told so, asks no more, and loses nothing', async () => {
  await page.goto(sandbox.place(['side-panel~ben', 'side-panel~ana']))
  const [ben, ana] = [frameOf(page, 'side-panel-ben'), frameOf(page, 'side-panel-ana')]
  await ben.getByRole('button', { name: /^Weekly cross-functional review/ }).click()
  await ben.getByRole('button', { name: 'Use this agenda' }).click()
  await ben.getByRole('button', { name: /^Start (the session|for )/ }).click()
  await capture(ben, 'Before the fall')
  await ana.getByText('Before the fall').first().waitFor()

  await asTheOwner(`/teams/${groupId()}/members/${encodeURIComponent(await membership('ben'))}`, 'DELETE')
  const refused = ben.getByText('The council does not let you in any more')
  await refused.waitFor()
  await capture(ben, 'While outside')
  await ben.getByText('one change to send', { exact: false }).waitFor()
  // The capture itself is tried once, and so is the session's row that it changes.
  await until('these tries to be over', 60_000, async () => {
    const before = await askedBy('ben')
    await page.waitForTimeout(4_000)
    return (await askedBy('ben')) === before
  })
  await sandbox.control('DELETE', 'requests')
  await page.waitForTimeout(8_000)
  await expect.poll(() => askedBy('ana'), { timeout: 30_000 }).toBeGreaterThan(0)
  expect(await askedBy('ben')).toBe(0)

  await asTheOwner(`/teams/${groupId()}/members`, 'POST', {
    '@odata.type': '#microsoft.graph.aadUserConversationMember',
    roles: [],
    'user@odata.bind': `https://graph.microsoft.com/v1.0/users('${personId('ben')}')`,
  })
  await ben.getByRole('button', { name: 'Try again' }).click()
  await refused.waitFor({ state: 'detached' })
  await ana.getByText('While outside').first().waitFor()
  expect(await timesInLog(sandbox, 'Before the fall', 'While outside')).toEqual([1, 1])
})

test('a log that is deleted in mid-session is named; made anew, it has everything again, each once', async () => {
  const [ben, ana] = [frameOf(page, 'side-panel-ben'), frameOf(page, 'side-panel-ana')]
  const site = v.parse(idSchema, await sandbox.read('chloe', `/groups/${groupId()}/sites/root`))
  await asTheOwner(`/sites/${site.id}/lists/Weft session log`, 'DELETE')
  const named = (panel: FrameLocator) =>
    panel.getByText('The list “Weft session log” is missing', { exact: false })
  await named(ana).waitFor()
  await named(ben).waitFor()
  await capture(ana, 'Without a list')

  const owner = await page.context().newPage()
  owner.setDefaultTimeout(45_000)
  await owner.goto(sandbox.place(['tab~tom']))
  const tom = frameOf(owner, 'tab-tom')
  await goToPage(tom, 'Council')
  await tom.getByRole('button', { name: 'Open the settings' }).click()
  await tom.getByRole('button', { name: 'Save, check and repair' }).click()
  await owner.getByRole('button', { name: 'Accept' }).click()
  const step = tom.getByRole('listitem').filter({ hasText: 'Weft session log' })
  await step.getByText('created').waitFor()
  await owner.close()

  await ben.getByRole('button', { name: 'Try again' }).click()
  await ana.getByRole('button', { name: 'Try again' }).click()
  await named(ana).waitFor({ state: 'detached' })
  const texts = ['Before the fall', 'While outside', 'Without a list']
  await until('the log to be whole', 60_000, async () => !(await timesInLog(sandbox, ...texts)).includes(0))
  await page.goto(sandbox.place(['side-panel~layla']))
  const late = frameOf(page, 'side-panel-layla')
  await late.getByRole('timer').waitFor()
  for (const text of texts) await late.getByText(text, { exact: true }).first().waitFor()
  await until('the session to count three actions', 60_000, async () =>
    (await (await landedIn(sandbox)).rows('Weft sessions')).some((each) => each['ActionCount'] === 3),
  )
})

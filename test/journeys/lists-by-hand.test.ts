import { type Browser, type FrameLocator, type Page } from 'playwright-core'
import * as v from 'valibot'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPerson, openBrowser } from './browser.ts'
import { landedIn } from './landed.ts'
import { frameOf, goToPage, type RunningSandbox, startSandbox } from './sandbox.ts'

const tenantSchema = v.object({
  channels: v.array(v.object({ groupId: v.string(), channelName: v.string() })),
})
const idSchema = v.object({ id: v.string() })
const columnsSchema = v.object({ value: v.array(v.object({ id: v.string(), name: v.string() })) })

let sandbox: RunningSandbox
let browser: Browser
let page: Page
let lists: string
let ana: FrameLocator
let tab: FrameLocator

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  page = (await newPerson(browser, { width: 1100, height: 1000 })).page
  page.setDefaultTimeout(40_000)
  const tenant = v.parse(tenantSchema, await sandbox.control('GET', 'tenant'))
  const groupId = tenant.channels.find((each) => each.channelName === 'Council sessions')?.groupId ?? ''
  const site = v.parse(idSchema, await sandbox.read('chloe', `/groups/${groupId}/sites/root`))
  lists = `/sites/${site.id}/lists`
  ana = frameOf(page, 'side-panel-ana')
  tab = frameOf(page, 'tab-chloe')
})

afterAll(async () => {
  await browser.close()
  await sandbox.close()
})

/** Somebody who owns the site works in its lists, not through Weft. */
async function byHand(method: string, path: string, body?: unknown): Promise<unknown> {
  const scopes = ['Sites.Manage.All', 'Sites.ReadWrite.All']
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

const listPath = (list: string) => `${lists}/${encodeURIComponent(list)}`

async function deleteColumn(list: string, name: string): Promise<void> {
  const { value } = v.parse(columnsSchema, await byHand('GET', `${listPath(list)}/columns?$top=200`))
  const column = value.find((each) => each.name === name)
  await byHand('DELETE', `${listPath(list)}/columns/${column?.id ?? name}`)
}

const bothOpen = () => page.goto(sandbox.place(['side-panel~ana', 'tab~chloe']))

test('a turn that was edited into nonsense is named in the panel, with what stands there', async () => {
  const [first] = v.parse(
    v.array(idSchema),
    await sandbox.readAll('chloe', `${listPath('Weft turns')}/items`),
  )
  await byHand('PATCH', `${listPath('Weft turns')}/items/${first?.id ?? ''}/fields`, {
    PresentKeys: 'everybody',
  })
  await page.goto(sandbox.place(['side-panel~ana']))
  await ana.getByText('One row of “Weft turns” cannot be read').waitFor()
  await ana.getByText('Who was there (keys)').first().waitFor()
  await ana.getByText('The record as it stands').first().click()
  await ana.getByText('everybody', { exact: true }).waitFor()
  await ana.getByRole('button', { name: /^Facilitating today/ }).waitFor()
})

test('a deleted column is named in panel and tab, and everything else goes on', async () => {
  await deleteColumn('Weft actions', 'ActionState')
  await deleteColumn('Weft turns', 'TurnRole')
  await bothOpen()
  await ana.getByText('The list “Weft actions” was changed by hand').waitFor()
  await ana.getByText('This column is missing: State').waitFor()
  await ana.getByText('This column is missing: Role').waitFor()
  await tab.getByText('The list “Weft actions” was changed by hand').waitFor()
  await ana.getByRole('button', { name: /^Weekly cross-functional review/ }).waitFor()
  await tab.getByRole('heading', { name: 'Next session' }).waitFor()
})

test('a session whose log lost a column says so, goes on, and is whole again after the repair', async () => {
  await ana.getByRole('button', { name: /^Weekly cross-functional review/ }).click()
  await ana.getByRole('button', { name: 'Use this agenda' }).click()
  await ana.getByRole('list', { name: 'Agenda' }).waitFor()
  await ana.getByText('Up to date').waitFor()
  await deleteColumn('Weft session log', 'Moves')
  await ana.getByRole('button', { name: /^Start (the session|for )/ }).click()
  await ana.getByText('The list “Weft session log” was changed by hand').waitFor()
  await ana.getByText('This column is missing: Moves').waitFor()
  await ana.getByRole('timer').waitFor()

  await page.goto(sandbox.place(['tab~tom']))
  const owner = frameOf(page, 'tab-tom')
  await goToPage(owner, 'Council')
  await owner.getByRole('button', { name: 'Open the settings' }).click()
  await owner.getByRole('button', { name: /^(Save, check and repair|Check and repair)$/ }).click()
  await page.getByRole('button', { name: 'Accept' }).click()
  await owner.getByText('repaired').nth(2).waitFor()
  await page.goto(sandbox.place(['side-panel~ana']))
  await ana.getByRole('timer').waitFor()
  await expect
    .poll(async () => JSON.stringify(await (await landedIn(sandbox)).rows('Weft session log')), {
      timeout: 60_000,
    })
    .toContain('start')
})

test('minutes of a council whose list is from before are confirmed as soon as it has their columns', async () => {
  await ana.getByRole('toolbar', { name: 'Capture' }).getByRole('button', { name: 'Decision' }).click()
  await ana.getByRole('textbox', { name: 'What was decided' }).fill('We buy two')
  await page.keyboard.press('Enter')
  await ana.getByText('We buy two').first().waitFor()
  await ana.getByRole('button', { name: 'Close the session' }).click()
  await ana.getByRole('button', { name: 'Close the session' }).click()
  await ana.getByRole('button', { name: 'Publish', exact: true }).click()
  await ana.getByText('Published. Everything is where it belongs.').waitFor({ timeout: 60_000 })
  await deleteColumn('Weft sessions', 'MinutesLog')
  await deleteColumn('Weft sessions', 'LastCorrection')
  const openMinutes = async () => {
    await page.goto(sandbox.place(['tab~chloe']))
    await goToPage(tab, 'Sessions')
    await tab
      .getByRole('link', { name: /^Minutes: / })
      .last()
      .click()
    await tab.getByRole('article').waitFor()
  }
  await openMinutes()
  const standing = tab.getByRole('region', { name: 'How the minutes stand' })
  await standing.getByRole('button', { name: 'Confirm as they are' }).click()
  await standing.getByText('Confirmed', { exact: true }).waitFor()
  await tab.getByText('The list “Weft sessions” was changed by hand').waitFor()
  await tab
    .getByText('These columns are missing: What was done with the minutes and Last correction')
    .waitFor()

  await page.goto(sandbox.place(['tab~tom']))
  const owner = frameOf(page, 'tab-tom')
  await goToPage(owner, 'Council')
  await owner.getByRole('button', { name: 'Open the settings' }).click()
  await owner.getByRole('button', { name: /^(Save, check and repair|Check and repair)$/ }).click()
  await owner.getByText('repaired').first().waitFor()
  await openMinutes()
  await standing.getByText('Confirmed', { exact: true }).waitFor()
  const landed = await landedIn(sandbox)
  await expect
    .poll(async () => JSON.stringify(await landed.rows('Weft sessions')), { timeout: 60_000 })
    .toContain('confirm')
})

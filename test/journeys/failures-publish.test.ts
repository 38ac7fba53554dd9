import { type Browser, type FrameLocator, type Page } from 'playwright-core'
import * as v from 'valibot'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPerson, openBrowser, until } from './browser.ts'
import { landedIn } from './landed.ts'
import { installClock, type PageClock } from './page-clock.ts'
import { frameOf, goToPage, type RunningSandbox, startSandbox } from './sandbox.ts'

const titles = ['Call the supplier', 'Name a mentor']
const full = 'The plan is full (MaximumTasksInProject)'
const tenantSchema = v.object({
  channels: v.array(v.object({ groupId: v.string(), channelName: v.string() })),
})
const planSchema = v.object({ id: v.string(), '@odata.etag': v.string() })
const tokenSchema = v.object({ access_token: v.string() })

let sandbox: RunningSandbox
let browser: Browser
let page: Page
let clock: PageClock

const soon = { timeout: 40_000 }

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  page = (await newPerson(browser, { width: 900, height: 1000 })).page
  page.setDefaultTimeout(45_000)
  clock = await installClock(page)
})

afterAll(async () => {
  await browser.close()
  await sandbox.close()
})

/** Somebody deletes every plan of the council's team in Planner. */
async function deletePlans(): Promise<void> {
  const tenant = v.parse(tenantSchema, await sandbox.control('GET', 'tenant'))
  const groupId = tenant.channels.find((each) => each.channelName === 'Council sessions')?.groupId ?? ''
  const plans = v.parse(
    v.array(planSchema),
    await sandbox.readAll('chloe', `/groups/${groupId}/planner/plans`),
  )
  const asked = { user: 'chloe', scopes: ['Tasks.ReadWrite'] }
  const { access_token: token } = v.parse(tokenSchema, await sandbox.control('POST', 'token', asked))
  for (const plan of plans) {
    await fetch(`${sandbox.origin}/graph/v1.0/planner/plans/${plan.id}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${token}`, 'if-match': plan['@odata.etag'] },
    })
  }
}

/** Each run ends with a last look at the plan, half a minute of the page's own time later. */
async function runsOut(panel: FrameLocator): Promise<void> {
  await until('the run to end', 60_000, async () => {
    await clock.moveOn(5_000)
    return (
      (await panel.getByRole('list', { name: 'What publishing does' }).getAttribute('aria-busy')) === 'false'
    )
  })
}

test('a full plan stops its tasks alone; after the plan was deleted another takes each of them once', async () => {
  await page.goto(sandbox.place(['side-panel~ana']))
  let ana = frameOf(page, 'side-panel-ana')
  await ana.getByRole('button', { name: /^Weekly cross-functional review/ }).click()
  await ana.getByRole('button', { name: 'Use this agenda' }).click()
  await ana.getByRole('button', { name: /^Start (the session|for )/ }).click()
  for (const title of titles) {
    await ana.getByRole('toolbar', { name: 'Capture' }).getByRole('button', { name: 'Action' }).click()
    await page.keyboard.type(title)
    await page.keyboard.press('Enter')
    await ana.getByText(title).first().waitFor()
  }
  await ana.getByRole('button', { name: 'Close the session' }).click()
  await ana.getByRole('button', { name: 'Close the session' }).click()
  await sandbox.control('POST', 'switches', { plannerFull: true })
  await ana.getByRole('button', { name: 'Publish', exact: true }).click()
  await ana.getByText(full, { exact: false }).first().waitFor()
  await runsOut(ana)
  const effect = (kind: string, state: string) =>
    ana.locator(`li[data-effect="${kind}"][data-state="${state}"]`).count()
  await expect.poll(() => effect('task', 'failed'), soon).toBe(2)
  await expect.poll(() => effect('minutes', 'done'), soon).toBe(1)
  await expect.poll(() => effect('message', 'done'), soon).toBe(1)
  // Each action waits for its task: one reason and one button for both.
  await expect.poll(() => effect('action', 'waiting-for'), soon).toBe(2)
  expect(await ana.getByRole('button', { name: 'Try again' }).count()).toBe(2)
  expect(await ana.getByText(full, { exact: false }).count()).toBe(2)

  await sandbox.control('POST', 'switches', { plannerFull: false })
  await deletePlans()
  const tryAgain = () =>
    ana.locator('li[data-effect="task"]').getByRole('button', { name: 'Try again' }).first()
  await tryAgain().click()
  await ana.getByText('The Planner plan was deleted', { exact: false }).first().waitFor()

  await page.goto(sandbox.place(['tab~tom']))
  const tom = frameOf(page, 'tab-tom')
  await goToPage(tom, 'Council')
  await tom.getByRole('button', { name: 'Open the settings' }).click()
  await tom.getByText('was deleted in Planner', { exact: false }).waitFor()
  expect(await tom.getByLabel('Planner plan for action items').inputValue()).toBe('create')
  await tom.getByRole('button', { name: 'Save, check and repair' }).click()
  await tom.getByText('Planner bucket created').waitFor()
  // The bucket is made before the council knows of it.
  await tom.getByRole('listitem').filter({ hasText: 'The council' }).getByText('saved').waitFor()

  await page.goto(sandbox.place(['side-panel~ana']))
  ana = frameOf(page, 'side-panel-ana')
  for (const left of [2, 1]) {
    await ana.locator('li[data-effect="task"][data-state="failed"]').first().waitFor()
    await expect.poll(() => effect('task', 'failed'), soon).toBe(left)
    await tryAgain().click()
    await ana
      .getByRole('list', { name: 'What publishing does' })
      .and(ana.locator('[aria-busy=true]'))
      .waitFor()
    await runsOut(ana)
  }
  await ana.getByText(/^Published\. /).waitFor()
  const landed = await landedIn(sandbox)
  const made = (await landed.tasks()).map((each) => each.title).filter((each) => titles.includes(each))
  expect(made.sort()).toEqual(titles)
})

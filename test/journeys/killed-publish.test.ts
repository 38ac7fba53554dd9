import { type Browser, type Page, type Request } from 'playwright-core'
import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { newPerson, openBrowser, until } from './browser.ts'
import { landedIn } from './landed.ts'
import { installClock } from './page-clock.ts'
import { frameOf, goToPage, minuteMs, type RunningSandbox, startSandbox } from './sandbox.ts'

const titles = ['Measure the noise again', 'Name a mentor', 'Order the torque tool']
let browser: Browser
let closed: Buffer
let sandbox: RunningSandbox

/** Ana runs a session with three actions and closes it. */
async function closeSession(page: Page): Promise<void> {
  const ana = frameOf(page, 'side-panel-ana')
  await ana.getByRole('button', { name: /^Weekly cross-functional review/ }).click()
  await ana.getByRole('button', { name: 'Use this agenda' }).click()
  await ana.getByRole('button', { name: /^Facilitating today/ }).click()
  await ana.getByRole('button', { name: 'I will do it' }).first().click()
  await ana.getByRole('button', { name: 'Start the session' }).click()
  for (const title of titles) {
    await ana.getByRole('toolbar', { name: 'Capture' }).getByRole('button', { name: 'Action' }).click()
    await ana.getByRole('textbox', { name: 'What will be done' }).fill(title)
    await page.keyboard.press('Enter')
  }
  await ana.getByRole('button', { name: 'Close the session' }).click()
  await ana.getByRole('button', { name: 'Close the session' }).click()
  await ana.getByRole('button', { name: 'Publish', exact: true }).waitFor()
}

beforeAll(async () => {
  browser = await openBrowser()
  const first = await startSandbox()
  const { page, context } = await newPerson(browser)
  await page.goto(first.place(['side-panel~ana']))
  await closeSession(page)
  const landed = await landedIn(first)
  const isClosed = async () => (await landed.rows('Weft sessions')).some((each) => each['Phase'] === 'Closed')
  await until('the session to stand in the list as closed', 60_000, isClosed)
  await context.close()
  closed = first.keep()
  await first.close()
})

afterAll(() => browser.close())

beforeEach(async () => {
  sandbox = await startSandbox(closed)
})

afterEach(() => sandbox.close())

const batchSchema = v.object({ requests: v.array(v.object({ method: v.string(), url: v.string() })) })

/** What a request asks for, as lines `POST /planner/tasks`; a batch asks for several things. */
function asked(request: Request): readonly string[] {
  const body: unknown = request.url().endsWith('/$batch') ? request.postDataJSON() : null
  const batch = v.safeParse(batchSchema, body)
  if (batch.success) return batch.output.requests.map((each) => `${each.method} ${each.url}`)
  return [`${request.method()} ${new URL(request.url()).pathname}`]
}

/** Ana publishes; her page is gone once the service has done what `deed` names, before she hears of it. */
async function publishAndDie(deed: RegExp): Promise<void> {
  const { page, context } = await newPerson(browser)
  page.setDefaultTimeout(45_000)
  let done = false
  await context.route(/\/v1\.0\//, async (route) => {
    const request = route.request()
    if (done || !asked(request).some((each) => deed.test(each))) return route.continue()
    // This machine's resolver need not know the name that browsers know.
    await route.fetch({
      url: request.url().replace(/^http:\/\/graph\.localhost:(\d+)/, 'http://127.0.0.1:$1/graph'),
    })
    done = true
  })
  await page.goto(sandbox.place(['side-panel~ana']))
  await frameOf(page, 'side-panel-ana').getByRole('button', { name: 'Publish', exact: true }).click()
  await until('the deed to be done', 60_000, () => done)
  await context.close()
}

/** Ben finds the session in the tab some minutes later and goes on; he answers what nobody can look up. */
async function finishFromTab(): Promise<void> {
  await sandbox.moveTime(4 * minuteMs)
  const { page, context } = await newPerson(browser)
  page.setDefaultTimeout(45_000)
  const clock = await installClock(page)
  await page.goto(sandbox.place(['tab~ben']))
  const ben = frameOf(page, 'tab-ben')
  await ben.getByText('Not published: 3 actions are not in Planner').waitFor()
  await ben.getByRole('button', { name: 'Review and publish' }).click()
  await ben.getByRole('button', { name: 'Continue publishing' }).click()
  const done = ben.getByText('Published. Everything is where it belongs.')
  const asked = ben.getByRole('button', { name: 'Yes, it is there' })
  await until('the publish to end', 60_000, async () => {
    if (await asked.isEnabled({ timeout: 100 }).catch(() => false)) await asked.click()
    // Before its last look at the plan Weft lets half a minute pass.
    await clock.moveOn(5000)
    return done.isVisible()
  })
  const landed = await landedIn(sandbox)
  await until('the session’s row to name the minutes', 60_000, async () => {
    await clock.moveOn(5000)
    const rows = await landed.rows('Weft sessions')
    return rows.some((each) => each['MinutesUrl'] && each['Phase'] === 'Published')
  })
  await ben.getByRole('button', { name: 'Back to the overview' }).click()
  await goToPage(ben, 'Sessions')
  await ben.getByRole('link', { name: 'Minutes' }).waitFor()
  await context.close()
}

async function expectEachOnce(): Promise<void> {
  const landed = await landedIn(sandbox)
  const made = (await landed.tasks()).map((each) => each.title).filter((each) => titles.includes(each))
  expect(made.sort()).toEqual(titles)
  for (const list of ['Weft actions', 'Weft turns', 'Weft publish ledger']) {
    const keys = (await landed.rows(list)).map((each) => each['ClientKey'])
    expect(new Set(keys).size).toBe(keys.length)
  }
  const messages = (await landed.messages()).filter((each) => each.includes('Name a mentor'))
  expect(messages).toHaveLength(1)
  const files = (await landed.files()).filter((each) => each.text.includes('Name a mentor'))
  expect(files).toHaveLength(1)
}

test('a page that dies after the ledger was written leaves nothing undone', async () => {
  await publishAndDie(/^POST .*publish%20ledger/)
  await finishFromTab()
  await expectEachOnce()
})

test('a page that dies while tasks are made leaves each of them once', async () => {
  await publishAndDie(/^POST .*\/planner\/tasks$/)
  await finishFromTab()
  await expectEachOnce()
})

test('a page that dies while the message is sent leaves one message', async () => {
  await publishAndDie(/^POST .*\/messages$/)
  await finishFromTab()
  await expectEachOnce()
})

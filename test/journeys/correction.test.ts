import { type Browser, type FrameLocator } from 'playwright-core'
import * as v from 'valibot'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPerson, openBrowser, until, type Person } from './browser.ts'
import { landedIn } from './landed.ts'
import { installClock, type PageClock } from './page-clock.ts'
import { frameOf, goToPage, type RunningSandbox, startSandbox } from './sandbox.ts'

const titles = ['Measure the noise again', 'Name a mentor', 'Order the torque tool']
let browser: Browser
let sandbox: RunningSandbox
let person: Person
let clock: PageClock
let ana: FrameLocator

/** Deletes a task as somebody does in Planner itself. */
async function deleteInPlanner(title: string): Promise<void> {
  const landed = await landedIn(sandbox)
  const task = (await landed.tasks()).find((each) => each.title === title)
  if (task === undefined) throw new Error(`No task ${title}`)
  const found = v.parse(
    v.looseObject({ '@odata.etag': v.string() }),
    await sandbox.read('chloe', `/planner/tasks/${task.id}`),
  )
  await sandbox.remove('chloe', `/planner/tasks/${task.id}`, found['@odata.etag'])
}

/** Somebody begins a task in Planner itself. */
async function beginInPlanner(title: string): Promise<void> {
  const landed = await landedIn(sandbox)
  const id = (await landed.tasks()).find((each) => each.title === title)?.id ?? ''
  const task = v.parse(
    v.looseObject({ '@odata.etag': v.string() }),
    await sandbox.read('chloe', `/planner/tasks/${id}`),
  )
  const token = await sandbox.control('POST', 'token', { user: 'chloe', scopes: ['Tasks.ReadWrite'] })
  const { access_token: bearer } = v.parse(v.looseObject({ access_token: v.string() }), token)
  const response = await fetch(`${sandbox.origin}/graph/v1.0/planner/tasks/${id}`, {
    method: 'PATCH',
    headers: {
      authorization: `Bearer ${bearer}`,
      'content-type': 'application/json',
      'if-match': task['@odata.etag'],
    },
    body: JSON.stringify({ percentComplete: 50 }),
  })
  expect(response.status).toBe(204)
}

beforeAll(async () => {
  browser = await openBrowser()
  sandbox = await startSandbox()
  person = await newPerson(browser, { width: 420, height: 1400 })
  person.page.setDefaultTimeout(45_000)
  clock = await installClock(person.page)
  ana = frameOf(person.page, 'side-panel-ana')
  await person.page.goto(sandbox.place(['side-panel~ana']))
  await ana.getByRole('button', { name: /^Weekly cross-functional review/ }).click()
  await ana.getByRole('button', { name: 'Use this agenda' }).click()
  await ana.getByRole('button', { name: /^Facilitating today/ }).click()
  await ana.getByRole('button', { name: 'I will do it' }).first().click()
  await ana.getByRole('button', { name: 'Start the session' }).click()
  for (const title of titles) {
    await ana.getByRole('toolbar', { name: 'Capture' }).getByRole('button', { name: 'Action' }).click()
    await ana.getByRole('textbox', { name: 'What will be done' }).fill(title)
    await person.page.keyboard.press('Enter')
  }
  await ana.getByRole('button', { name: 'Close the session' }).click()
  await ana.getByRole('button', { name: 'Close the session' }).click()
  await ana.getByRole('button', { name: 'Publish', exact: true }).click()
  await ana.getByText('Published. Everything is where it belongs.').waitFor()
})

afterAll(async () => {
  await browser.close()
  await sandbox.close()
})

async function rewrite(before: string, after: string): Promise<void> {
  await ana.getByRole('button', { name: `Change: ${before}` }).click()
  await ana.getByRole('textbox', { name: 'What will be done' }).fill(after)
  await ana.getByRole('button', { name: 'Save', exact: true }).click()
}

test('a published session is corrected in its review, and the difference alone is published', async () => {
  await ana.getByRole('button', { name: 'Correct', exact: true }).waitFor()
  expect(await ana.getByRole('button', { name: /^Change: / }).count()).toBe(0)
  await ana.getByRole('button', { name: 'Correct', exact: true }).click()
  await rewrite('Name a mentor', 'Name two mentors')
  await rewrite('Measure the noise again', 'Measure the noise at night')
  await ana.getByRole('button', { name: 'Remove: Order the torque tool' }).click()
  await ana.getByText(/Name a mentor.* becomes .*Name two mentors/).waitFor()
  await deleteInPlanner('Measure the noise again')
  await ana.getByRole('button', { name: 'Publish the correction' }).click()

  const again = ana.getByRole('button', { name: 'Make the task again' })
  await until('the question about the deleted task', 60_000, async () => {
    // A task that cannot be found is looked for once more when all writes can be read.
    await clock.moveOn(5000)
    return again.isEnabled({ timeout: 100 }).catch(() => false)
  })
  await again.click()
  const landed = await landedIn(sandbox)
  await until('the correction to be through', 60_000, async () => {
    await clock.moveOn(5000)
    const ledgers = await landed.rows('Weft publish ledger')
    const own = ledgers.find((each) => String(each['ClientKey']).endsWith('/correction-1'))
    return own?.['LedgerState'] === 'Done'
  })
  const made = (await landed.tasks()).map((each) => each.title)
  expect(made).toContain('Name two mentors')
  expect(made.filter((each) => each === 'Measure the noise at night')).toHaveLength(1)
  for (const title of titles) expect(made).not.toContain(title)
  const states = (await landed.rows('Weft actions')).filter(
    (each) => each['Title'] === 'Order the torque tool',
  )
  expect(states.map((each) => each['ActionState'])).toEqual(['Dropped'])
  const files = (await landed.files()).filter((each) => each.text.includes('Name two mentors'))
  expect(files).toHaveLength(1)
  const done = ana.getByText('Published. Everything is where it belongs.')
  await expect.poll(() => done.count(), { timeout: 30_000 }).toBe(1)
  const effects = ana.getByRole('list', { name: /^What / })
  const names = () => effects.evaluateAll((all) => all.map((each) => each.ariaLabel))
  await expect.poll(names, { timeout: 30_000 }).toEqual(['What correction 1 does', 'What publishing does'])
})

test('in the tab, by keyboard, notes are mended and what was left is said with its reason', async () => {
  const { page } = person
  const landed = await landedIn(sandbox)
  await beginInPlanner('Name two mentors')
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(sandbox.place(['tab~ana']))
  const tab = frameOf(page, 'tab-ana')
  await goToPage(tab, 'Sessions')
  await tab.getByRole('link', { name: 'Weekly cross-functional review' }).first().click()
  const press = async (name: string) => {
    await tab.getByRole('button', { name, exact: true }).focus()
    await page.keyboard.press('Enter')
  }
  await press('Correct')
  await tab
    .getByRole('textbox', { name: /^Notes on / })
    .first()
    .focus()
  await page.keyboard.type('The supplier was on the line as well')
  await press('Remove: Name two mentors')
  await tab.getByText('Notes or attendance').waitFor()
  await press('Publish the correction')
  await tab.getByText('Published, but one thing was left as it is').waitFor({ timeout: 30_000 })
  const said = tab.getByRole('status').filter({ hasText: 'one thing was left' })
  expect(await said.innerText()).toMatch(/Name two mentors[^]*Close it there if nobody needs it/)
  expect((await landed.tasks()).map((each) => each.title)).toContain('Name two mentors')
  const files = (await landed.files()).filter((each) => each.text.includes('The supplier was on the line'))
  expect(files).toHaveLength(1)
})

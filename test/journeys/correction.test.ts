import { type Browser, type FrameLocator } from 'playwright-core'
import * as v from 'valibot'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPerson, openBrowser, until, type Person } from './browser.ts'
import { landedIn } from './landed.ts'
import { frameOf, startSandbox, type RunningSandbox } from './sandbox.ts'

const titles = ['Measure the noise again', 'Name a mentor', 'Order the torque tool']
let browser: Browser
let sandbox: RunningSandbox
let person: Person
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

beforeAll(async () => {
  browser = await openBrowser()
  sandbox = await startSandbox()
  person = await newPerson(browser, { width: 420, height: 1400 })
  person.page.setDefaultTimeout(12_000)
  await person.page.clock.install()
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
  if (process.env['SHOTS']) await person.page.screenshot({ path: '/tmp/publish-1.png' })
  await ana.getByRole('button', { name: 'Publish the correction' }).click()

  const again = ana.getByRole('button', { name: 'Make the task again' })
  await until('the question about the deleted task', 40_000, async () => {
    // A task that cannot be found is looked for once more when all writes can be read.
    await person.page.clock.fastForward(5000)
    return again.isEnabled({ timeout: 100 }).catch(() => false)
  })
  if (process.env['SHOTS']) await person.page.screenshot({ path: '/tmp/publish-2.png' })
  await again.click()
  const landed = await landedIn(sandbox)
  await until('the correction to be through', 60_000, async () => {
    await person.page.clock.fastForward(5000)
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
  expect(await ana.getByText('Published. Everything is where it belongs.').count()).toBe(1)
})

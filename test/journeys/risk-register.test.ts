import type { Browser, Frame, FrameLocator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityViolations, newPerson, openBrowser, until } from './browser.ts'
import { landedIn } from './landed.ts'
import { frameOf, goToPage, type RunningSandbox, startSandbox } from './sandbox.ts'

let sandbox: RunningSandbox
let browser: Browser
beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await sandbox?.close()
})

const bench = 'Because there is one test bench, a breakdown would hold back every pump for a week'
const own = 'Because the crane is shared, two lines may wait for each other'

async function openRegister(tab: FrameLocator): Promise<void> {
  await goToPage(tab, 'Risks')
  await tab.getByRole('button', { name: 'New risk' }).waitFor()
}

test('two people keep one register: add, move on the map, review, meet, and send a link', async () => {
  const person = await newPerson(browser, { width: 1600, height: 1000 })
  const { page } = person
  page.setDefaultTimeout(20_000)
  const landed = await landedIn(sandbox)
  const row = async (title: string) =>
    (await landed.rows('Weft risks')).find((each) => each['Title'] === title)
  await page.goto(sandbox.place(['tab~ana', 'tab~ben']))
  const [tab, other] = [frameOf(page, 'tab-ana'), frameOf(page, 'tab-ben')]
  await openRegister(tab)
  await openRegister(other)
  const frameNamed = async (name: string): Promise<Frame> => {
    const handle = await page.locator(`iframe[data-frame="${name}"]`).elementHandle()
    const frame = await handle?.contentFrame()
    if (!frame) throw new Error(`No frame ${name}.`)
    return frame
  }
  const [mine, theirs] = [await frameNamed('tab-ana'), await frameNamed('tab-ben')]

  // A risk is a line and a score; it is in the list of the site, rated by the council's matrix.
  await tab.getByRole('button', { name: 'New risk' }).click()
  const form = tab.getByRole('form', { name: 'New risk' })
  await form.getByLabel('What may happen').fill(own)
  await form.getByRole('group', { name: 'Likelihood' }).getByRole('radio', { name: '4', exact: true }).check()
  await form.getByRole('group', { name: 'Impact' }).getByRole('radio', { name: '4', exact: true }).check()
  await form.getByRole('button', { name: 'Add to the register' }).click()
  const detail = tab.getByRole('article', { name: own })
  await detail.getByText('Saved', { exact: true }).waitFor()
  expect(await row(own)).toMatchObject({ Level: 'Critical', Likelihood: 4, Impact: 4, RiskState: 'Assessed' })

  // Its address opens it for somebody else.
  const place = new URL(mine.url()).hash.slice(1)
  expect(place).toMatch(/^risks\/list\//)
  await theirs.evaluate((hash) => {
    location.hash = hash
    // As when the network comes back: the lists are read now.
    dispatchEvent(new Event('online'))
  }, place)
  const seen = other.getByRole('article', { name: own })
  await seen.waitFor()

  // Both write another field of it: both stay.
  await seen.locator('summary').filter({ hasText: 'What may happen, in three short texts' }).click()
  await detail.locator('summary').filter({ hasText: 'What may happen, in three short texts' }).click()
  await seen.getByLabel('Cause').fill('One crane serves lines 1 and 2.')
  await detail.getByLabel('Effect', { exact: true }).fill('Either line stands for an hour.')
  await Promise.all([seen.getByLabel('Cause').blur(), detail.getByLabel('Effect', { exact: true }).blur()])
  await until('both texts in the list', 20_000, async () => {
    const kept = await row(own)
    return (
      kept?.['Cause'] === 'One crane serves lines 1 and 2.' &&
      kept['Effect'] === 'Either line stands for an hour.'
    )
  })

  // On the map two steps by keyboard ask why, and the reason is kept.
  await detail.getByRole('button', { name: 'Back', exact: true }).click()
  await goToPage(tab, 'Heat map')
  const chip = tab.getByRole('button', { name: new RegExp(`^${own}`) })
  await chip.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await tab.getByLabel('Why does it move this far?').fill('The second crane came.')
  await page.keyboard.press('Enter')
  await until('the move in the list', 20_000, async () => {
    const kept = await row(own)
    return (
      kept?.['Likelihood'] === 2 &&
      kept['ChangeReason'] === 'The second crane came.' &&
      kept['Level'] === 'Medium'
    )
  })
  expect(await accessibilityViolations(mine)).toEqual([])

  // A review from the queue is one press, with a note.
  await other.getByRole('button', { name: 'Back', exact: true }).click()
  await other.getByRole('tab', { name: /^Review due/ }).click()
  const card = other.getByRole('listitem').filter({ hasText: bench })
  await card.getByLabel('Note').fill('The spare arrives in May.')
  await card.getByRole('button', { name: 'Keep as it is' }).click()
  await until('the review in the list', 20_000, async () => {
    const kept = await row(bench)
    return kept?.['ChangeReason'] === 'The spare arrives in May.'
  })

  // An action of a risk is one task in Planner.
  await tab.getByRole('button', { name: 'Open', exact: true }).click()
  await detail.getByRole('button', { name: 'Create an action' }).click()
  const action = tab.getByRole('form', { name: 'Create an action' })
  await action.getByLabel('What will be done').fill('Mark the crane’s hours on the board')
  await action.getByRole('button', { name: 'Create the task' }).click()
  await detail.getByText(/^Open in Planner/).waitFor({ timeout: 20_000 })
  const tasks = (await landed.tasks()).filter((each) => each.title === 'Mark the crane’s hours on the board')
  expect(tasks).toHaveLength(1)
  expect(Object.values(tasks[0]?.references ?? {}).length).toBeGreaterThan(0)

  // The list refuses the older of two versions and a key that is there already; both are what the page counts on.
  const refused = /status of (412|400) /
  expect(person.errors().filter((each) => !refused.test(each))).toEqual([])
}, 120_000)

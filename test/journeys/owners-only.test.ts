import type { Browser, Frame, FrameLocator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityViolations, newPerson, openBrowser, overflowsSideways, until } from './browser.ts'
import { landedIn } from './landed.ts'
import { frameOf, goToPage, minuteMs, type RunningSandbox, startSandbox } from './sandbox.ts'

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

const list = 'Weft owners-only risks'
const secret = 'Because the plant is for sale, leaders may leave'
const bench = /one test bench/

/** As when the network comes back: the lists are read now. */
async function readAgain(frame: Frame): Promise<void> {
  await frame.evaluate(() => dispatchEvent(new Event('online')))
}

const steps = (where: FrameLocator) =>
  where.getByRole('heading', { name: 'Narrow the permissions in SharePoint' })

test('an owner turns owners-only risks on and adds one; a member is refused, sees a whole register, and the owner reads when', async () => {
  const [owner, member] = [await newPerson(browser), await newPerson(browser, { width: 700 })]
  const { page } = owner
  page.setDefaultTimeout(20_000)
  member.page.setDefaultTimeout(20_000)
  await page.goto(sandbox.place(['tab~tom']))
  const tom = frameOf(page, 'tab-tom')
  const frame = async (where: typeof page, name: string): Promise<Frame> => {
    const found = await (await where.locator(`iframe[data-frame="${name}"]`).elementHandle())?.contentFrame()
    if (!found) throw new Error(`No frame ${name}.`)
    return found
  }

  // Turned on: the list is there, nobody was kept out of it yet, and the page says so.
  await goToPage(tom, 'Council')
  await tom.getByRole('button', { name: 'Turn on owners-only risks' }).click()
  await page.getByRole('button', { name: 'Accept' }).click()
  await steps(tom).waitFor()
  await tom.getByText('Not verified: nobody has been refused yet').waitFor()
  expect(await tom.getByRole('link', { name: /^Open the list/ }).getAttribute('href')).toContain('/Lists/')
  expect(await accessibilityViolations(await frame(page, 'tab-tom'))).toEqual([])

  // A risk for owners.
  await goToPage(tom, 'Risks')
  await tom.getByRole('button', { name: 'New risk' }).click()
  const form = tom.getByRole('form', { name: 'New risk' })
  await form.getByLabel('What may happen').fill(secret)
  for (const scale of ['Likelihood', 'Impact'])
    await form.getByRole('group', { name: scale }).getByRole('radio', { name: '5', exact: true }).check()
  await form.getByRole('radio', { name: 'Owners only', exact: true }).check()
  await form.getByText('Not verified: nobody has been refused yet').waitFor()
  await form.getByText('Site owners can always read it.', { exact: false }).waitFor()
  await form.getByRole('button', { name: 'Add to the register' }).click()
  const detail = tom.getByRole('article', { name: secret })
  await detail.getByText('Saved', { exact: true }).waitFor()
  expect(await detail.getByRole('button', { name: 'Raise at the next session' }).count()).toBe(0)
  const landed = await landedIn(sandbox, 'tom')
  const titles = async (of: string) => (await landed.rows(of)).map((each) => each['Title'])
  expect(await titles(list)).toEqual([secret])
  expect(await titles('Weft risks')).not.toContain(secret)

  // What everybody reads does not name it: not the task, not the action, not the ledger that made them.
  await detail.getByRole('button', { name: 'Create an action' }).click()
  const action = tom.getByRole('form', { name: 'Create an action' })
  await action.getByText('It does not name this risk', { exact: false }).waitFor()
  await action.getByLabel('What will be done').fill('Talk to the leaders')
  await action.getByRole('button', { name: 'Create the task' }).click()
  await detail.getByText(/^Open in Planner/).waitFor()
  const told = [
    await landed.tasks(),
    ...(await Promise.all(['Weft actions', 'Weft publish ledger', 'Weft session log'].map(landed.rows))),
  ]
  expect(JSON.stringify(told)).toContain('Talk to the leaders')
  expect(JSON.stringify(told)).not.toContain('plant is for sale')

  // An open list is open, and the page says who could read it.
  await sandbox.moveTime(3 * minuteMs)
  await member.page.goto(sandbox.place(['tab~ben']))
  const ben = frameOf(member.page, 'tab-ben')
  await goToPage(ben, 'Risks')
  await ben.getByText(secret).first().waitFor()
  await until('Ben’s mark', 20_000, async () => (await titles('Weft council')).includes('Ben Okafor'))
  await readAgain(await frame(page, 'tab-tom'))
  await goToPage(tom, 'Council')
  await tom.getByText('Somebody else could read it').waitFor()
  await tom.getByText(/^Ben Okafor could read it: /).waitFor()

  // Narrowed in SharePoint: Ben is refused, keeps nothing of it, and misses nothing else.
  const id = landed.listId(list)
  await sandbox.control('POST', 'narrowed', { list: id, people: [] })
  await sandbox.moveTime(3 * minuteMs)
  await readAgain(await frame(member.page, 'tab-ben'))
  await ben.getByText(secret).first().waitFor({ state: 'detached' })
  await ben.getByText(bench).first().waitFor()
  expect(await ben.getByText('Saved', { exact: true }).count()).toBeGreaterThan(0)
  // What is met is told while it is fresh, and this page's clock was left behind when time moved.
  await until('Ben’s other mark', 20_000, async () =>
    (await landed.rows('Weft council')).some((each) => each['Kind'] === 'Was refused owners-only risks'),
  )
  await member.page.reload()
  await goToPage(ben, 'Risks')
  await ben.getByText(bench).first().waitFor()
  expect(await ben.getByText(secret).count()).toBe(0)
  await ben.getByRole('button', { name: 'New risk' }).click()
  await ben.getByRole('form', { name: 'New risk' }).waitFor()
  expect(await ben.getByRole('group', { name: 'Who can see it' }).count()).toBe(0)

  // The owner reads who was refused, and when.
  await readAgain(await frame(page, 'tab-tom'))
  await tom.getByText('Verified: others have been refused').waitFor()
  await tom.getByText(/^Ben Okafor was refused: .*\d{1,2}:\d\d/).waitFor()

  // A shared risk becomes owners only: it stands in one list, and in Ben’s register no more.
  await goToPage(tom, 'Risks')
  await tom.getByRole('link', { name: bench }).first().click()
  const moved = tom.getByRole('article', { name: bench })
  await moved.locator('summary').filter({ hasText: 'Who can see it' }).click()
  await moved.getByRole('button', { name: 'Make it owners only' }).click()
  const move = moved.getByRole('form', { name: 'Make it owners only' })
  await move.getByText(/93 days at most/).waitFor()
  await move.getByRole('button', { name: 'Make it owners only' }).click()
  await until('the move', 20_000, async () => {
    const [shared, owners] = [await titles('Weft risks'), await titles(list)]
    return owners.some((each) => bench.test(String(each))) && !shared.some((each) => bench.test(String(each)))
  })
  await moved.getByText('Owners only', { exact: true }).first().waitFor()
  await readAgain(await frame(member.page, 'tab-ben'))
  await ben.getByText(bench).first().waitFor({ state: 'detached' })
  expect(await overflowsSideways(await frame(page, 'tab-tom'))).toBe(false)
  expect(await accessibilityViolations(await frame(page, 'tab-tom'))).toEqual([])

  const expected = /status of (412|400|403|404) /
  expect([...owner.errors(), ...member.errors()].filter((each) => !expected.test(each))).toEqual([])
}, 180_000)

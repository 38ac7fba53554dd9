import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityViolations, newPerson, openBrowser, overflowsSideways, until } from './browser.ts'
import { landedIn } from './landed.ts'
import { frameOf, goToPage, type RunningSandbox, startSandbox } from './sandbox.ts'
import { frameNamed } from './sound.ts'

let sandbox: RunningSandbox
let browser: Browser
let page: Page

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  page = (await newPerson(browser, { width: 1600, height: 1000 })).page
  page.setDefaultTimeout(45_000)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await sandbox?.close()
})

/** Day and person of each coming turn of facilitating, as the page shows them. */
async function planIn(tab: FrameLocator): Promise<readonly string[]> {
  const turns = tab.getByRole('region', { name: 'Facilitating' }).locator(':scope > ol > li')
  await turns.first().waitFor()
  return turns.evaluateAll((all) =>
    all.map(
      (each) => `${each.querySelector('time')?.textContent}: ${each.querySelector('bdi')?.textContent}`,
    ),
  )
}

async function openTurns(...aliases: readonly string[]): Promise<readonly FrameLocator[]> {
  await page.goto(sandbox.place(aliases.map((each) => `tab~${each}`)))
  const tabs = aliases.map((each) => frameOf(page, `tab-${each}`))
  for (const each of tabs) {
    await goToPage(each, 'Turns')
    await each.getByRole('heading', { name: 'My turns' }).waitFor()
  }
  return tabs
}

/** As when the network comes back: the lists are read now. */
async function readAgain(...aliases: readonly string[]): Promise<void> {
  for (const each of aliases)
    await (await frameNamed(page, `tab-${each}`)).evaluate(() => dispatchEvent(new Event('online')))
}

test('one asks to swap, the other agrees, both see it, and the session begins with whom they agreed on', async () => {
  const landed = await landedIn(sandbox)
  const [asking, asked] = await openTurns('suhartini', 'chloe')
  if (asking === undefined || asked === undefined) throw new Error('No tabs')
  const before = await planIn(asking)
  expect(await planIn(asked)).toEqual(before)
  const [, next, , , , after] = before
  expect(next).toContain('Suhartini')
  expect(after).toContain('Chloé')

  // By keyboard alone.
  const mine = asking.getByRole('region', { name: 'My turns' })
  await mine
    .getByRole('button', { name: /^Change the turn of Suhartini/ })
    .first()
    .focus()
  await page.keyboard.press('Enter')
  const form = asking.getByRole('form', { name: /^Change the turn of Suhartini/ })
  await form
    .getByLabel('In exchange for')
    .selectOption({ label: after?.split(': ').toReversed().join(', ') ?? '' })
  await form.getByLabel('Why (may stay empty)').fill('I am on a train that day')
  await page.keyboard.press('Enter')
  await asking.getByText('Chloé Étienne-Dubois is asked.').first().waitFor()
  await until('the question in the list', 20_000, async () =>
    (await landed.rows('Weft turn changes')).some((each) => each['TurnChange'] === 'Asked to swap'),
  )
  expect(await planIn(asking)).toEqual(before)

  await readAgain('chloe')
  const open = asked.getByRole('region', { name: 'Open questions' })
  await open.getByText('I am on a train that day').waitFor()
  expect(await accessibilityViolations(await frameNamed(page, 'tab-chloe'))).toEqual([])
  await open.getByRole('button', { name: 'Agree', exact: true }).click()
  await until('the answer in the list', 20_000, async () =>
    (await landed.rows('Weft turn changes')).some((each) => each['TurnChange'] === 'Agreed'),
  )
  await readAgain('suhartini')
  const day = (line: string | undefined) => line?.split(': ')[0]
  const swapped = before.with(1, `${day(next)}: Chloé Étienne-Dubois`).with(5, `${day(after)}: Suhartini`)
  for (const each of [asking, asked])
    await until('the plan after the swap', 20_000, async () => {
      const shown = await planIn(each)
      return shown[1] === swapped[1] && shown[5] === swapped[5]
    })
  expect(await planIn(asked)).toEqual(await planIn(asking))

  // A week later the session proposes whom they agreed on, and says so.
  await sandbox.moveDays(7)
  await page.goto(sandbox.place(['side-panel~tom']))
  const panel = frameOf(page, 'side-panel-tom')
  await panel.getByRole('button', { name: /^Facilitating today: Chloé/ }).click()
  await panel.getByText('Swapped with Suhartini').waitFor()
})

test('of two who take the same turn at once one has it, and the other is told why not', async () => {
  const landed = await landedIn(sandbox)
  const [giving] = await openTurns('suhartini')
  const mine = giving?.getByRole('region', { name: 'My turns' })
  await mine
    ?.getByRole('button', { name: /^Change the turn of Suhartini/ })
    .first()
    .click()
  await mine?.getByRole('radio', { name: 'Offer to anybody' }).check()
  await mine?.getByRole('button', { name: 'Offer it' }).click()
  await until('the offer in the list', 20_000, async () =>
    (await landed.rows('Weft turn changes')).some((each) => each['TurnChange'] === 'Offered to anybody'),
  )
  const tabs = await openTurns('ana', 'ben')
  await Promise.all(
    tabs.map((each) => each.getByRole('button', { name: 'Take it from Suhartini' }).waitFor()),
  )
  await Promise.all(tabs.map((each) => each.getByRole('button', { name: 'Take it from Suhartini' }).click()))
  await until('both in the list', 20_000, async () => {
    const rows = await landed.rows('Weft turn changes')
    return rows.filter((each) => each['TurnChange'] === 'Stands in').length === 2
  })
  await readAgain('ana', 'ben')
  const refused = 'does not count: the turn was somebody else’s by then'
  for (const each of tabs) {
    await each.getByText('What was changed').click()
    await each.getByText(refused).waitFor()
  }
  const [one, other] = await Promise.all(tabs.map(planIn))
  expect(one).toEqual(other)
  expect(one?.filter((each) => /Ana|Ben/.test(each)).length).toBeGreaterThan(0)
})

test('the page holds at 320 px and turned around, and gives the turns as a calendar file', async () => {
  await page.goto(sandbox.place(['tab~layla'], 'size=phone&lang=ar'))
  const tab = frameOf(page, 'tab-layla')
  await tab.getByRole('combobox').first().selectOption('turns')
  await tab.getByRole('heading', { name: 'أدواري' }).waitFor()
  const frame = await frameNamed(page, 'tab-layla')
  expect(await overflowsSideways(frame)).toBe(false)
  expect(await accessibilityViolations(frame)).toEqual([])
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    tab.getByRole('button', { name: 'كل الأدوار كملف تقويم' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/\.ics$/)
})

import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as v from 'valibot'
import { accessibilityViolations, newPerson, openBrowser, until } from './browser.ts'
import { landedIn } from './landed.ts'
import { frameOf, goToPage, type RunningSandbox, startSandbox } from './sandbox.ts'
import { frameNamed } from './sound.ts'

let sandbox: RunningSandbox
let browser: Browser
let page: Page

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  page = (await newPerson(browser, { width: 1600, height: 1200 })).page
  page.setDefaultTimeout(45_000)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await sandbox?.close()
})

async function openTurns(...aliases: readonly string[]): Promise<readonly FrameLocator[]> {
  await page.goto(sandbox.place(aliases.map((each) => `tab~${each}`)))
  const tabs = aliases.map((each) => frameOf(page, `tab-${each}`))
  for (const each of tabs) {
    await goToPage(each, 'Turns')
    await each.getByRole('heading', { name: 'My turns' }).waitFor()
    // The calendar has been read when the first hour stands there.
    await facilitating(each)
      .filter({ hasText: /\d\d:\d\d/ })
      .first()
      .waitFor()
  }
  return tabs
}

const region = (tab: FrameLocator, name: string) => tab.getByRole('region', { name })
const facilitating = (tab: FrameLocator) => region(tab, 'Facilitating').locator(':scope > ol > li')

/** Who facilitates in the coming sessions, as the page shows it. */
async function holders(tab: FrameLocator): Promise<readonly string[]> {
  return facilitating(tab).evaluateAll((all) =>
    all.map((each) => each.querySelector('bdi')?.textContent ?? 'nobody'),
  )
}

async function readAgain(...aliases: readonly string[]): Promise<void> {
  for (const each of aliases)
    await (await frameNamed(page, `tab-${each}`)).evaluate(() => dispatchEvent(new Event('online')))
}

/** Waits until the list holds as many changes of the kind. */
async function kept(kind: string, count: number): Promise<void> {
  const landed = await landedIn(sandbox)
  await until(`${count} × ${kind} in the list`, 20_000, async () => {
    const rows = await landed.rows('Weft turn changes')
    return rows.filter((each) => each['TurnChange'] === kind).length >= count
  })
}

test('the secretary sets who takes turns, how and in which order, with a guest’s place, and the others plan by it', async () => {
  const [tom, ben] = await openTurns('tom', 'ben')
  if (tom === undefined || ben === undefined) throw new Error('No tabs')
  await ben.getByText('The chair and the secretary change how turns go round.').waitFor()
  await tom.getByText('How turns go round', { exact: true }).click()
  await tom.getByRole('textbox', { name: 'Name of a further role or of a guest’s place' }).fill('A guest')
  await tom.getByRole('button', { name: 'Add the guest’s place' }).click()
  const rules = tom.getByRole('group', { name: 'Facilitating', exact: true })
  await rules.getByRole('combobox', { name: 'Who comes next' }).selectOption('In order')
  await rules.getByRole('radio', { name: 'Only some' }).check({ force: true })
  const among = rules.getByRole('group', { name: 'These people' })
  for (const each of await among.getByRole('checkbox').all()) await each.uncheck({ force: true })
  for (const name of ['Ana Ferreira Lopes', 'Ben Okafor', 'A guest'])
    await among.getByRole('checkbox', { name }).check({ force: true })
  expect(await accessibilityViolations(await frameNamed(page, 'tab-tom'))).toEqual([])
  await rules.getByRole('button', { name: 'A guest one earlier' }).click()
  await rules.getByRole('button', { name: 'A guest one earlier' }).click()
  await tom.getByRole('button', { name: 'Save the rules' }).click()
  await tom.getByText('The rules are saved.').first().waitFor()
  const [again] = await openTurns('ben')
  if (again === undefined) throw new Error('No tab')
  await again.getByText('Turns go round in the council’s order. Who is passed over stays in front.').waitFor()
  const plan = await holders(again)
  expect(plan.slice(0, 3).toSorted()).toEqual(['A guest', 'Ana Ferreira Lopes', 'Ben Okafor'])
  expect(plan.slice(3, 6)).toEqual(plan.slice(0, 3))
  await facilitating(again).first().getByText('is next in the order.').waitFor()
})

test('who is away is passed over on those days, and has the turn again when it is taken back', async () => {
  const [ben, ana] = await openTurns('ben', 'ana')
  if (ben === undefined || ana === undefined) throw new Error('No tabs')
  const before = await holders(ben)
  const at = before.indexOf('Ben Okafor')
  const day = await facilitating(ben).nth(at).locator('time').getAttribute('datetime')
  await ben.getByRole('button', { name: 'I am away' }).click()
  const form = ben.getByRole('form', { name: 'I am away' })
  await form.getByLabel('From').fill(day ?? '')
  await form.getByLabel('To').fill('2020-01-01')
  await form.getByRole('button', { name: 'Keep' }).click()
  await form.getByText('The last day must not be before the first.').waitFor()
  await form.getByLabel('To').fill(day ?? '')
  await form.getByRole('button', { name: 'Keep' }).click()
  await ben.getByText('Kept. You are passed over while you are away.').first().waitFor()
  await until('the plan without Ben', 20_000, async () => (await holders(ben))[at] !== 'Ben Okafor')
  await kept('Away', 2)
  await readAgain('ana')
  await until('the same plan at Ana’s', 20_000, async () => (await holders(ana))[at] !== 'Ben Okafor')
  await ben.getByRole('button', { name: 'Undo' }).click()
  await until('the plan as before', 20_000, async () => (await holders(ben)).join() === before.join())
})

test('one is passed over, another volunteers, and each takes it back', async () => {
  const [ana, tom] = await openTurns('ana', 'tom')
  if (ana === undefined || tom === undefined) throw new Error('No tabs')
  const before = await holders(ana)
  const mine = region(ana, 'My turns')
  await mine
    .getByRole('button', { name: /^Change the turn of Ana/ })
    .first()
    .click()
  await mine.getByRole('radio', { name: 'Pass over' }).check({ force: true })
  await mine.getByRole('button', { name: 'Pass over', exact: true }).click()
  await ana
    .getByText(/^Passed over on/)
    .first()
    .waitFor()
  const at = before.indexOf('Ana Ferreira Lopes')
  await until('the plan without her', 20_000, async () => (await holders(ana))[at] !== before[at])
  await kept('Passed over', 1)
  await readAgain('tom')
  await until('the same plan at Tom’s', 20_000, async () => (await holders(tom))[at] !== before[at])
  await facilitating(tom)
    .nth(at)
    .getByRole('button', { name: /^Volunteer for/ })
    .click()
  await until('Tom has it', 20_000, async () => (await holders(tom))[at] === 'Tom Achterberg')
  await facilitating(tom)
    .nth(at)
    .getByText('Tom Achterberg volunteered. It changes nobody’s share.')
    .waitFor()
  await kept('Volunteered', 1)
  await tom.getByRole('button', { name: 'Undo' }).click()
  await until('Tom gave it back', 20_000, async () => (await holders(tom))[at] !== 'Tom Achterberg')
  await tom.getByText('What was changed').click()
  await tom.getByText('taken back').first().waitFor()
})

test('whoever covers a turn has it in their count once it was held, and the other keeps their place', async () => {
  await kept('Taken back', 2)
  const [tom] = await openTurns('tom')
  if (tom === undefined) throw new Error('No tab')
  const [covered] = await holders(tom)
  const [alias, name] =
    covered === 'Ana Ferreira Lopes' ? ['ben', 'Ben Okafor'] : ['ana', 'Ana Ferreira Lopes']
  const before = await coveredBy(tom, name)
  const row = facilitating(tom).first()
  await row.getByRole('button', { name: /^Change the turn of/ }).click()
  await row.getByRole('radio', { name: 'Somebody else does it' }).check({ force: true })
  await row.getByRole('combobox', { name: 'Who does it' }).fill(name)
  await page.keyboard.press('Enter')
  await row.getByRole('button', { name: 'Let them do it' }).click()
  await row.getByText(`${name} does it for ${covered}, who keeps their place.`).waitFor()
  expect((await holders(tom)).slice(0, 2)).toEqual([name, covered])
  await kept('Stands in', 1)

  await page.goto(sandbox.place([`side-panel~${alias}`]))
  const panel = frameOf(page, `side-panel-${alias}`)
  await panel.getByRole('button', { name: /^Weekly cross-functional review/ }).click()
  await panel.getByRole('button', { name: 'Use this agenda' }).click()
  await panel.getByRole('button', { name: `Facilitating today: ${name}` }).waitFor()
  await panel.getByRole('button', { name: /^Start (the session|for )/ }).click()
  await panel
    .getByRole('group', { name: 'Running the session' })
    .getByRole('button', { name: 'Close the session' })
    .click()
  await panel.getByRole('heading', { name: /^Not reached/ }).waitFor()
  const why = panel.getByRole('textbox', { name: 'Why it leaves nothing this time' })
  if ((await why.count()) > 0) await why.fill('Half of us were ill')
  await panel.getByRole('button', { name: 'Close the session' }).click()
  await panel.getByRole('button', { name: 'Publish', exact: true }).click()
  await panel.getByText('Published. Everything is where it belongs.').waitFor()

  const [after] = await openTurns('tom')
  if (after === undefined) throw new Error('No tab')
  await until('the covered one is next', 20_000, async () => (await holders(after))[0] === covered)
  expect(await coveredBy(after, name)).toBe(before + 1)
})

test('two who ask each other for the same swap at once have one swap, and the other question says why it is none', async () => {
  const [ana, ben] = await openTurns('ana', 'ben')
  if (ana === undefined || ben === undefined) throw new Error('No tabs')
  await kept('Taken back', 2)
  await readAgain('ana', 'ben')
  await until('one plan', 20_000, async () => (await holders(ana)).join() === (await holders(ben)).join())
  const before = await holders(ana)
  const [anas, bens] = [before.indexOf('Ana Ferreira Lopes'), before.indexOf('Ben Okafor')]
  const ask = async (tab: FrameLocator, mine: number, other: string, theirs: number) => {
    const row = facilitating(tab).nth(mine)
    await row.getByRole('button', { name: /^Change the turn of/ }).click()
    const day = await facilitating(tab).nth(theirs).locator('time').first().textContent()
    await row.getByLabel('In exchange for').selectOption({ label: `${other}, ${day}` })
    return row.getByRole('button', { name: 'Ask', exact: true })
  }
  const asks = [await ask(ana, anas, 'Ben Okafor', bens), await ask(ben, bens, 'Ana Ferreira Lopes', anas)]
  await Promise.all(asks.map((each) => each.click()))
  await kept('Asked to swap', 2)
  await readAgain('ana', 'ben')
  const agree = [ana, ben].map((each) =>
    region(each, 'Open questions').getByRole('button', { name: 'Agree', exact: true }),
  )
  await Promise.all(agree.map((each) => each.waitFor()))
  await Promise.all(agree.map((each) => each.click()))
  await kept('Agreed', 2)
  await readAgain('ana', 'ben')
  for (const each of [ana, ben])
    await expect
      .poll(async () => (await holders(each)).filter((_name, place) => place === anas || place === bens), {
        timeout: 20_000,
        message: before.join(),
      })
      .toEqual(anas < bens ? ['Ben Okafor', 'Ana Ferreira Lopes'] : ['Ana Ferreira Lopes', 'Ben Okafor'])
  expect(await holders(ana)).toEqual(await holders(ben))
  await ana.getByText('What was changed').click()
  await ana.getByText('does not count: the turn was somebody else’s by then').first().waitFor()
})

test('a calendar is looked into only with its person’s consent, and then says who is out of office', async () => {
  const [ben] = await openTurns('ben')
  if (ben === undefined) throw new Error('No tab')
  const at = (await holders(ben)).indexOf('Ben Okafor')
  const day = await facilitating(ben).nth(at).locator('time').getAttribute('datetime')
  await outOfOffice('ben', day ?? '')
  const choice = ben.getByRole('group', { name: 'May the plan look at my calendar?' })
  const look = ben.getByRole('button', { name: 'Look for appointments in the way' })
  await look.click()
  await ben.getByText('No turn meets an appointment, as far as calendars may be read.').waitFor()
  await choice.getByRole('radio', { name: 'Yes, and ask me' }).check({ force: true })
  await kept('Calendar may be read', 2)
  await look.click()
  await ben.getByText(/^Ben Okafor is out of office on/).waitFor()
  expect((await holders(ben))[at]).toBe('Ben Okafor')
  await choice.getByRole('radio', { name: 'Yes, and pass me over' }).check({ force: true })
  await ben.getByText(/^The same, and where you are out of office/).waitFor()
  await look.click()
  await until('Ben passed over', 20_000, async () => (await holders(ben))[at] !== 'Ben Okafor')
  await ben.getByText('What was changed').click()
  await ben.getByText('Not free, as the calendar says').first().waitFor()
})

/** How many turns of others the person has had, as the council reads it. */
async function coveredBy(tab: FrameLocator, name: string): Promise<number> {
  await tab.getByText('How often so far').first().click()
  const counts = tab
    .getByRole('row', { name: new RegExp(`^${name}`) })
    .first()
    .getByRole('cell')
  await counts.first().waitFor()
  const [, , covered] = await counts.allTextContents()
  return Number(covered)
}

/** An absence over a whole day, wherever that day is, as somebody enters it in Outlook. */
async function outOfOffice(alias: string, day: string): Promise<void> {
  const { access_token: token } = v.parse(
    v.object({ access_token: v.string() }),
    await sandbox.control('POST', 'token', { user: alias, scopes: ['Calendars.ReadWrite'] }),
  )
  const [before, next] = [-1, 2].map((days) =>
    new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10),
  )
  const answer = await fetch(`${sandbox.origin}/graph/v1.0/me/events`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      subject: 'Away',
      start: { dateTime: `${before}T00:00:00`, timeZone: 'UTC' },
      end: { dateTime: `${next}T00:00:00`, timeZone: 'UTC' },
      showAs: 'oof',
    }),
  })
  expect(answer.status).toBe(201)
}

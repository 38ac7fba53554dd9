import { type Browser, type FrameLocator, type Locator, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPerson, openBrowser, type Person } from './browser.ts'
import { landedIn } from './landed.ts'
import { dayMs, frameOf, goToPage, type RunningSandbox, startSandbox } from './sandbox.ts'

let sandbox: RunningSandbox
let browser: Browser
let person: Person
let page: Page
let ana: FrameLocator
let ben: FrameLocator

/** Another person's moves come over the list within a few seconds. */
const soon = { timeout: 40_000 }

/** Day in Berlin two weeks after a moment; nothing is due on a weekend. */
function inTwoWeeks(ms: number): string {
  const day = new Date(ms + 14 * dayMs).toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' })
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  const over = weekday === 6 ? 2 : weekday === 0 ? 1 : 0
  return new Date(Date.parse(`${day}T00:00:00Z`) + over * dayMs).toISOString().slice(0, 10)
}

function agendaOf(panel: FrameLocator): Locator {
  return panel.getByRole('list', { name: 'Agenda' }).getByRole('listitem')
}

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  person = await newPerson(browser, { width: 1100, height: 1000, reducedMotion: 'no-preference' })
  page = person.page
  page.setDefaultTimeout(45_000)
  ana = frameOf(page, 'side-panel-ana')
  ben = frameOf(page, 'side-panel-ben')
  await page.goto(sandbox.place(['side-panel~ana', 'side-panel~ben']))
})

afterAll(async () => {
  await browser.close()
  await sandbox.close()
})

test('an agenda from a template stands in the other panel', async () => {
  await ana.getByRole('button', { name: /^Weekly cross-functional review/ }).click()
  await ana.getByRole('button', { name: 'Use this agenda' }).click()
  await ben.getByRole('list', { name: 'Agenda' }).waitFor()
  await expect.poll(() => agendaOf(ben).count(), soon).toBe(7)
})

test('before the session everybody prepares it', async () => {
  await ana.getByRole('button', { name: /^Facilitating today/ }).click()
  await ana.getByRole('button', { name: 'I will do it' }).first().click()
  await ben.getByRole('button', { name: /^Facilitating today: .*Ana Ferreira Lopes/ }).waitFor()

  // From here on the agenda is changed by those who run the session, and whoever looks for the buttons reads so.
  const whose = /^The facilitator, the chair and the secretary change this agenda/
  await ben.getByText(whose).waitFor()
  expect(await ana.getByText(whose).count()).toBe(0)

  await ben.getByRole('textbox', { name: 'What changed' }).fill('Line 2 runs again')
  await ben.getByRole('textbox', { name: 'Help we need' }).fill('Two testers for a week')
  await ben.getByRole('button', { name: 'Save the lines' }).click()

  await ben.getByRole('button', { name: 'Propose a topic' }).click()
  await ben.getByRole('textbox', { name: 'Title' }).fill('Night shift pilot')
  await ben.getByRole('textbox', { name: 'Why now' }).fill('The works council asked.')
  await ben.getByRole('button', { name: 'Propose', exact: true }).click()
  await ana.getByText('The works council asked.').waitFor()
  await ana.getByRole('button', { name: 'Put on the agenda' }).click()
  await ana.getByRole('button', { name: 'Put on the agenda' }).click()
  await expect.poll(() => agendaOf(ana).count(), soon).toBe(8)

  const up = ana.getByRole('button', { name: 'Move Night shift pilot up' })
  await up.focus()
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('Enter')
  await expect.poll(() => agendaOf(ben).nth(4).innerText(), soon).toContain('Night shift pilot')

  await ana.getByRole('button', { name: 'Save as a template' }).click()
  await ana.getByRole('textbox', { name: 'Name' }).fill('Our Monday')
  await ana.getByRole('button', { name: 'Save template' }).click()
  await ana.getByText('“Our Monday” is a template of the council now.', { exact: false }).waitFor()
})

/** Opens a short form by its letter, as somebody does whose hands stay on the keys. */
async function captureByKey(panel: FrameLocator, letter: string, text: string): Promise<void> {
  await panel.getByRole('toolbar', { name: 'Capture' }).getByRole('button').first().focus()
  await page.keyboard.press(letter)
  await page.keyboard.type(text)
}

async function choose(panel: FrameLocator, field: string, name: string): Promise<void> {
  const line = panel.getByRole('combobox', { name: field, exact: true })
  await line.click()
  await line.fill(name)
  await page.keyboard.press('Enter')
}

test('the session runs at both', async () => {
  await ana.getByRole('button', { name: /^Start (the session|for )/ }).click()
  await ana.getByRole('timer').waitFor()
  await ben.getByRole('timer').waitFor()
  await ana.getByRole('heading', { name: 'Opening: one word each' }).waitFor()
  await ana.getByRole('button', { name: /^Next:/ }).click()
  await ben.getByRole('heading', { name: /^Since last week/ }).waitFor()
  await ana.getByRole('button', { name: /^Next:/ }).click()
  await ana.getByRole('heading', { name: 'Joint update: changed' }).waitFor()
  await ana.getByText('Two testers for a week').waitFor()
  await ana.getByRole('button', { name: 'I take this up' }).click()
  await ana.getByRole('button', { name: /^Next:/ }).click()
  await ben.getByRole('heading', { name: /^Bottlenecks and risks/ }).waitFor()
})

test('everybody writes and captures', async () => {
  await ana.getByRole('textbox', { name: 'Notes' }).fill('Line 2 is stable since Tuesday.')
  await expect
    .poll(() => ben.getByRole('textbox', { name: 'Notes' }).first().inputValue(), soon)
    .toContain('Line 2')
  await ben.getByRole('textbox', { name: 'Notes' }).press('Control+End')
  await page.keyboard.type(' Torque tool still missing.')
  await expect
    .poll(() => ana.getByRole('textbox', { name: 'Notes' }).inputValue(), soon)
    .toBe('Line 2 is stable since Tuesday. Torque tool still missing.')

  await captureByKey(ana, 'd', 'We move the release to 30 January')
  await page.keyboard.press('Enter')
  await captureByKey(ana, 'a', 'Order the torque tool')
  await choose(ana, 'Owner', 'Ben')
  await ana.getByRole('radio', { name: 'In two weeks' }).check()
  await ana.getByRole('button', { name: 'Capture', exact: true }).click()
  await captureByKey(ben, 'r', 'The supplier closes over Christmas')
  await page.keyboard.press('Enter')
  await captureByKey(ben, 'n', 'The new label prints well')
  await page.keyboard.press('Enter')
  for (const panel of [ana, ben]) {
    for (const text of [
      'We move the release',
      'Order the torque tool',
      'The supplier closes',
      'The new label',
    ])
      await panel.getByText(text).first().waitFor()
  }
})

test('the facilitator steers the time, and hands over', async () => {
  await ana.getByRole('button', { name: '3 minutes more' }).click()
  await ben.getByText('left of 15 min').waitFor()
  await ana.getByRole('button', { name: 'Pause' }).click()
  await ben.getByText('paused').first().waitFor()
  await ana.getByRole('button', { name: 'Go on' }).click()
  await ben.getByText('left of 15 min').waitFor()
  await ana.getByRole('checkbox', { name: /^Suhartini/ }).check()
  await ben.getByRole('checkbox', { name: /^Suhartini/, checked: true }).waitFor()

  await ana.getByRole('button', { name: /^Next:/ }).click()
  await ana.getByRole('heading', { name: 'Night shift pilot' }).waitFor()
  await ana.getByRole('button', { name: 'Park for next time' }).click()
  await ana.getByRole('button', { name: /^Next:/ }).click()
  await ana.getByRole('heading', { name: 'Asking and offering' }).waitFor()
  await ana.getByRole('button', { name: /^Back to/ }).click()
  await ana.getByRole('heading', { name: 'Night shift pilot' }).waitFor()
  await ana.getByRole('button', { name: 'Park for next time' }).click()

  // The line about the roles is still open from before the session.
  await ana.getByRole('button', { name: 'Hand over' }).first().click()
  await choose(ana, 'To whom', 'Ben')
  await ana.locator('form').getByRole('button', { name: 'Hand over' }).click()
  await ben.getByRole('button', { name: /^Facilitating today: .*Ben Okafor/ }).waitFor()
  await ben.getByRole('group', { name: 'Running the session' }).waitFor()
  expect(await ana.getByRole('group', { name: 'Running the session' }).count()).toBe(0)
})

test('somebody late reads what they missed', async () => {
  const late = await person.context.newPage()
  await late.goto(sandbox.place(['side-panel~chloe']))
  const chloe = frameOf(late, 'side-panel-chloe')
  const missed = chloe.getByRole('region', { name: 'While you were away' })
  await missed.getByText('We move the release to 30 January').waitFor()
  await missed.getByText('Order the torque tool').waitFor()
  await missed.getByRole('button', { name: 'Got it' }).click()
  await missed.waitFor({ state: 'detached' })
  // Who was there all along has missed nothing.
  for (const panel of [ana, ben])
    expect(await panel.getByRole('region', { name: 'While you were away' }).count()).toBe(0)
  await ana.getByRole('checkbox', { name: /^Chloé/, checked: true }).waitFor()
  await late.close()
})

test('the session closes with what it leaves, and is published once', async () => {
  const before = await landedIn(sandbox)
  const tasksBefore = await before.tasks()
  const turnsBefore = new Set((await before.rows('Weft turns')).map((each) => each['id']))
  await ben
    .getByRole('group', { name: 'Running the session' })
    .getByRole('button', { name: 'Close the session' })
    .click()
  await ben.getByRole('checkbox', { name: 'Decision', exact: true, checked: true }).waitFor()
  await ben.getByRole('button', { name: 'Close the session' }).click()
  await ana.getByRole('button', { name: 'Publish', exact: true }).waitFor()
  // Two people press at the same moment: one publishes, the other follows.
  await Promise.all(
    [ben, ana].map((each) => each.getByRole('button', { name: 'Publish', exact: true }).click()),
  )
  for (const panel of [ana, ben])
    await panel.getByText('Published. Everything is where it belongs.').waitFor({ timeout: 60_000 })

  const landed = await landedIn(sandbox)
  const made = (await landed.tasks()).filter((each) => tasksBefore.every((old) => old.id !== each.id))
  expect(made.map((each) => each.title).sort()).toEqual(['Order the torque tool', 'Two testers for a week'])
  const tool = made.find((each) => each.title === 'Order the torque tool')
  expect(Object.keys(tool?.assignments ?? {})).toEqual([landed.personId('ben')])
  expect(tool?.dueDateTime?.slice(0, 10)).toBe(inTwoWeeks(await sandbox.nowMs()))
  expect(tool?.description).toContain('Weekly cross-functional review')
  const reference = /weft-[a-z0-9]+/.exec(tool?.description ?? '')?.[0] ?? 'no reference'
  expect(Object.keys(tool?.references ?? {}).join()).toContain('teams%2Emicrosoft%2Ecom/l/entity')

  const [message, ...others] = (await landed.messages()).filter((each) =>
    each.includes('Order the torque tool'),
  )
  expect(others).toEqual([])
  expect(message).toContain('We move the release to 30 January')
  expect(message).toContain('Ben Okafor')
  expect(message).toContain(reference)
  const [minutes, ...copies] = (await landed.files()).filter((each) =>
    each.text.includes('Order the torque tool'),
  )
  expect(copies).toEqual([])
  expect(minutes?.name).toMatch(/\.html$/)
  for (const words of [
    'The supplier closes over Christmas',
    'Line 2 is stable since Tuesday.',
    'The new label prints well',
    'Suhartini',
  ])
    expect(minutes?.text).toContain(words)

  expect(
    (await landed.rows('Weft decisions')).filter(
      (each) => each['Title'] === 'We move the release to 30 January',
    ),
  ).toHaveLength(1)
  expect(
    (await landed.rows('Weft risks')).filter(
      (each) => each['Title'] === 'The supplier closes over Christmas',
    ),
  ).toHaveLength(1)
  const actions = (await landed.rows('Weft actions')).filter(
    (each) => each['Title'] === 'Order the torque tool',
  )
  expect(actions.map((each) => each['TaskKey'])).toEqual([tool?.id])
  await expect
    .poll(async () => (await landed.rows('Weft sessions')).find((each) => each['MinutesUrl']), soon)
    .toMatchObject({ Facilitator: 'Ben Okafor', Phase: 'Published', MinutesUrl: minutes?.webUrl })
  const turns = (await landed.rows('Weft turns')).filter((each) => !turnsBefore.has(each['id']))
  expect(turns).toHaveLength(2)
  expect(turns).toContainEqual(expect.objectContaining({ TurnRole: 'Facilitator', Person: 'Ben Okafor' }))
  expect(turns).toContainEqual(
    expect.objectContaining({ TurnRole: 'Note taker', Person: 'Chloé Étienne-Dubois' }),
  )
})

test('the tab shows the minutes, and has nothing more to publish', async () => {
  await page.goto(sandbox.place(['tab~chloe']))
  const tab = frameOf(page, 'tab-chloe')
  await goToPage(tab, 'Sessions')
  await tab.getByRole('link', { name: 'Minutes' }).waitFor()
  await tab.getByRole('link', { name: 'Weekly cross-functional review' }).first().click()
  await tab.getByText('Published. Everything is where it belongs.').waitFor()
  expect(await tab.getByRole('button', { name: /^(publish|continue publishing)/i }).count()).toBe(0)
})

test('next week begins with what last week left', async () => {
  const landed = await landedIn(sandbox)
  const testers = (await landed.tasks()).find((each) => each.title === 'Two testers for a week')
  await sandbox.moveDays(7)
  await sandbox.control('POST', 'colleagues', { do: 'finish-task', taskId: testers?.id })
  // Both open it at the same moment: what is left over still comes once.
  await page.goto(sandbox.place(['side-panel~ana', 'side-panel~ben']))
  for (const panel of [ana, ben]) {
    const actions = panel.getByRole('region', { name: /^Last time’s actions/ }).getByRole('listitem')
    await actions.filter({ hasText: 'Order the torque tool' }).getByText('Not started').waitFor()
    expect(await actions.first().innerText()).toContain('Was due')
    await actions.filter({ hasText: 'Two testers for a week' }).getByText('Done', { exact: true }).waitFor()
  }
  const closed = async () =>
    (await landed.rows('Weft actions')).find((each) => each['Title'] === 'Two testers for a week')?.[
      'ActionState'
    ]
  await expect.poll(closed, soon).toBe('Done')

  await ben.getByRole('button', { name: /^Our Monday/ }).click()
  await ben.getByText('Night shift pilot', { exact: true }).last().waitFor()
  await ben.getByRole('button', { name: 'Delete template' }).click()
  await ben.getByText('“Our Monday” is deleted.', { exact: false }).waitFor()
  const kept = async () =>
    (await landed.rows('Weft templates')).filter((each) => each['Title'] === 'Our Monday').length
  await expect.poll(kept, soon).toBe(0)
  await ben.getByRole('button', { name: 'Undo' }).click()
  await ben.getByRole('button', { name: /^Our Monday/ }).waitFor()

  await ana.getByRole('button', { name: /^Weekly cross-functional review/ }).click()
  await ana.getByRole('button', { name: 'Use this agenda' }).click()
  for (const panel of [ana, ben]) {
    await panel.getByRole('list', { name: 'Agenda' }).getByText('Reading back').waitFor()
    await expect.poll(() => agendaOf(panel).filter({ hasText: 'Night shift pilot' }).count(), soon).toBe(1)
    // Layla was not there last week and others covered for her: she kept her place.
    const roles = panel.getByRole('button', { name: /^Facilitating today/ })
    await expect.poll(() => roles.innerText(), soon).toContain('ليلى الحسن')
  }
})

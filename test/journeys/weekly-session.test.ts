import { type Browser, type FrameLocator, type Locator, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPerson, openBrowser, type Person } from './browser.ts'
import { startSandbox, type RunningSandbox } from './sandbox.ts'

let sandbox: RunningSandbox
let browser: Browser
let person: Person
let page: Page
let ana: FrameLocator
let ben: FrameLocator

/** A product frame of the place, by its kind and the person's alias. */
function frameOf(where: Page, name: string): FrameLocator {
  return where.frameLocator(`iframe[data-frame="${name}"]`)
}

/** Another person's moves come over the list within a few seconds. */
const soon = { timeout: 10_000 }

function agendaOf(panel: FrameLocator): Locator {
  return panel.getByRole('list', { name: 'Agenda' }).getByRole('listitem')
}

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  person = await newPerson(browser, { width: 1100, height: 1000 })
  page = person.page
  page.setDefaultTimeout(12_000)
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
  expect(await agendaOf(ben).count()).toBe(7)
})

test('before the session everybody prepares it', async () => {
  await ana.getByRole('button', { name: /^Facilitating today/ }).click()
  await ana.getByRole('button', { name: 'I will do it' }).first().click()
  await ben.getByRole('button', { name: /^Facilitating today: .*Ana Ferreira Lopes/ }).waitFor()

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
  await ana.getByRole('button', { name: 'Start the session' }).click()
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
  await ben.getByRole('button', { name: 'Add block' }).click()
  await page.keyboard.type('Torque tool still missing.')
  await expect.poll(() => ana.getByRole('textbox', { name: 'Notes' }).count(), soon).toBe(2)

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
  await ana.getByRole('heading', { name: /^Bottlenecks and risks|^Night shift/ }).waitFor()

  // The line about the roles is still open from before the session.
  await ana.getByRole('button', { name: 'Hand over' }).first().click()
  await choose(ana, 'To whom', 'Ben')
  await ana.locator('form').getByRole('button', { name: 'Hand over' }).click()
  await ben.getByRole('button', { name: /^Facilitating today: .*Ben Okafor/ }).waitFor()
  await ben.getByRole('group', { name: 'Running the session' }).waitFor()
  expect(await ana.getByRole('group', { name: 'Running the session' }).count()).toBe(0)
})

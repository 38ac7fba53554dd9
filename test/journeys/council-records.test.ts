import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityViolations, newPerson, openBrowser, overflowsSideways } from './browser.ts'
import { landedIn } from './landed.ts'
import { frameOf, goToPage, type RunningSandbox, startSandbox } from './sandbox.ts'
import { frameNamed } from './sound.ts'

let sandbox: RunningSandbox
let browser: Browser
let page: Page

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  page = (await newPerson(browser, { width: 1280, height: 900 })).page
  page.setDefaultTimeout(45_000)
})

afterAll(async () => {
  await browser.close()
  await sandbox.close()
})

async function tab(frame: string, name: string, query = ''): Promise<FrameLocator> {
  await page.goto(sandbox.place([frame.replace('-', '~')], query))
  const found = frameOf(page, frame)
  if (query === '') await goToPage(found, name)
  // There is no room for tabs.
  else await found.getByRole('combobox', { name: 'Page' }).selectOption(name)
  return found
}

test('“what did we decide about the pilot?” is answered on a phone, although it is mistyped', async () => {
  const phone = await tab('tab-ben', 'Decisions', 'size=phone')
  await phone.getByRole('searchbox', { name: 'Search in Decisions' }).fill('pilto twelve')
  await phone.getByRole('link', { name: /^The pilot starts with twelve customers/ }).click()
  await phone.getByRole('heading', { name: /^The pilot starts with twelve/ }).waitFor()
  await phone.getByText('Service can visit twelve within two days.').waitFor()
  await phone.getByText(/^Finn: with twelve the fixed costs/).waitFor()
  expect(await overflowsSideways(await frameNamed(page, 'tab-ben'))).toBe(false)
  expect(await accessibilityViolations(await frameNamed(page, 'tab-ben'))).toEqual([])
})

test('a decision that no longer stands says why, in the list as well', async () => {
  const ana = await tab('tab-ana', 'Decisions')
  await ana.getByRole('link', { name: /^Line 2 tries shifts/ }).click()
  await ana.getByRole('button', { name: 'Change', exact: true }).click()
  await ana.getByRole('radio', { name: 'Reversed' }).check()
  await ana.getByRole('button', { name: 'Keep', exact: true }).click()
  await ana.getByText('Say why, so that people who read this later understand.').waitFor()
  await ana.getByRole('textbox', { name: /^Why it no longer stands/ }).fill('Maintenance could not keep up.')
  await ana.getByRole('button', { name: 'Keep', exact: true }).click()
  await ana.getByText('Maintenance could not keep up.').waitFor()
  await ana.getByText('Saved', { exact: true }).waitFor()
  const rows = await (await landedIn(sandbox)).rows('Weft decisions')
  expect(rows.find((each) => each['ClientKey'] === 'seed-decision-hours')).toMatchObject({
    DecisionStatus: 'Reversed',
    ChangeReason: 'Maintenance could not keep up.',
  })
})

test('a challenge that one adds is the other’s too, with what belongs to it, and its steps are ticked', async () => {
  const ana = await tab('tab-ana', 'Challenges')
  await ana.getByRole('button', { name: 'New challenge' }).click()
  await ana.getByRole('textbox', { name: 'The challenge, in a sentence' }).fill('Spare parts within a day')
  await ana.getByRole('button', { name: 'Add', exact: true }).click()
  await ana.getByRole('link', { name: 'Spare parts within a day' }).waitFor()
  await ana.getByText('Saved', { exact: true }).waitFor()

  const ben = await tab('tab-ben', 'Challenges')
  await ben.getByRole('link', { name: 'Spare parts within a day' }).waitFor()
  await ben.getByRole('link', { name: /^The small heat pump/ }).click()
  await ben.getByRole('button', { name: /^The pilot starts with twelve/ }).waitFor()
  await ben.getByRole('checkbox', { name: 'Second source for valves agreed' }).check()
  await ben.getByText('2 of 4 steps done').first().waitFor()
  await ben.getByText('Saved', { exact: true }).waitFor()
  expect(await accessibilityViolations(await frameNamed(page, 'tab-ben'))).toEqual([])
})

test('actions stand as Planner has them, late ones first, and the personal app shows what needs me', async () => {
  const mei = await tab('tab-mei', 'Actions')
  const first = mei.getByRole('list', { name: 'Actions' }).getByRole('listitem').first()
  await first.getByText(/^Late since/).waitFor()
  await mei.getByRole('radio', { name: 'Mine' }).check()
  await mei.getByRole('link', { name: 'Agree the second source for expansion valves' }).waitFor()
  await page.goto(sandbox.place(['personal~mei']))
  const mine = frameOf(page, 'personal-mei')
  await mine.getByRole('heading', { name: 'My councils' }).waitFor()
  const actions = mine.getByRole('list', { name: 'My actions' }).first()
  await actions.getByText('Agree the second source for expansion valves').waitFor()
  expect(await accessibilityViolations(await frameNamed(page, 'personal-mei'))).toEqual([])
  await mine.getByRole('button', { name: 'Open Operating Council' }).click()
  await mine.getByRole('tab', { name: 'Overview' }).waitFor()
  await mine.getByRole('button', { name: 'My councils' }).click()
  await mine.getByRole('button', { name: 'Open Operating Council' }).waitFor()
})

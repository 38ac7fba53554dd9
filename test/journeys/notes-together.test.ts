import type { Browser, FrameLocator, Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityViolations, newPerson, openBrowser, productFrame, type Person } from './browser.ts'
import { landedIn } from './landed.ts'
import { frameOf, type RunningSandbox, startSandbox } from './sandbox.ts'

let sandbox: RunningSandbox
let browser: Browser
let ana: Person
let ben: Person

/** Another person's words come over the list within a few seconds. */
const soon = { timeout: 30_000 }

const panelOf = (person: Person, alias: string): FrameLocator => frameOf(person.page, `side-panel-${alias}`)
const notesOf = (panel: FrameLocator): Locator => panel.getByRole('textbox', { name: 'Notes', exact: true })

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  ana = await newPerson(browser, { width: 420, height: 1000 })
  ben = await newPerson(browser, { width: 420, height: 1000 })
  for (const each of [ana, ben]) each.page.setDefaultTimeout(45_000)
  await ana.page.goto(sandbox.place(['side-panel~ana']))
  const panel = panelOf(ana, 'ana')
  await panel.getByRole('button', { name: /^Weekly cross-functional review/ }).click()
  await panel.getByRole('button', { name: 'Use this agenda' }).click()
  await panel.getByRole('button', { name: /^Start (the session|for )/ }).click()
  await panel.getByRole('timer').waitFor()
  await ben.page.goto(sandbox.place(['side-panel~ben']))
  await panelOf(ben, 'ben').getByRole('timer').waitFor()
})

afterAll(async () => {
  await browser.close()
  await sandbox.close()
})

test('two people write in the same notes at once, and both read both', async () => {
  const [one, other] = [notesOf(panelOf(ana, 'ana')), notesOf(panelOf(ben, 'ben'))]
  await Promise.all([one.focus(), other.focus()])
  await Promise.all([
    ana.page.keyboard.type('Line 2 is stable since Tuesday. ', { delay: 40 }),
    ben.page.keyboard.type('The torque tool is missing. ', { delay: 40 }),
  ])
  for (const each of [one, other]) {
    await expect.poll(() => each.inputValue(), soon).toContain('Line 2 is stable since Tuesday.')
    await expect.poll(() => each.inputValue(), soon).toContain('The torque tool is missing.')
  }
  expect(await one.inputValue()).toBe(await other.inputValue())
  expect(await accessibilityViolations(await productFrame(ben.page, 'side-panel.html'))).toEqual([])
})

test('undo takes back one’s own words and leaves the other’s', async () => {
  const [one, other] = [notesOf(panelOf(ana, 'ana')), notesOf(panelOf(ben, 'ben'))]
  await one.press('Control+End')
  await ana.page.waitForTimeout(600)
  await ana.page.keyboard.type('A slip.')
  await expect.poll(() => other.inputValue(), soon).toContain('A slip.')
  await ana.page.keyboard.press('Control+z')
  await expect.poll(() => other.inputValue(), soon).not.toContain('A slip.')
  expect(await one.inputValue()).toContain('The torque tool is missing.')
})

test('a reload in mid-word keeps the word, and it is sent', async () => {
  const panel = panelOf(ana, 'ana')
  await notesOf(panel).press('Control+Home')
  await ana.page.keyboard.type('Half-typ', { delay: 5 })
  await ana.page.reload()
  await expect.poll(() => notesOf(panel).inputValue(), soon).toMatch(/^Half-typ/)
  await expect.poll(() => notesOf(panelOf(ben, 'ben')).inputValue(), soon).toMatch(/^Half-typ/)
  // Once, although the page that ended and the one that came both knew it.
  expect((await notesOf(panel).inputValue()).split('Half-typ')).toHaveLength(2)
})

test('the published minutes hold the text of both', async () => {
  const panel = panelOf(ana, 'ana')
  await panel.getByRole('toolbar', { name: 'Capture' }).getByRole('button', { name: 'Decision' }).click()
  await ana.page.keyboard.type('We borrow the tool')
  await ana.page.keyboard.press('Enter')
  await notesOf(panelOf(ben, 'ben')).press('Control+End')
  await ben.page.keyboard.type('Said at the last moment.')
  await expect.poll(() => notesOf(panel).inputValue(), soon).toContain('Said at the last moment.')
  await panel.getByRole('button', { name: 'Close the session' }).click()
  await panel.getByRole('button', { name: 'Close the session' }).click()
  await panel.getByRole('button', { name: 'Publish', exact: true }).click()
  await panel.getByText('Published. Everything is where it belongs.').waitFor({ timeout: 60_000 })
  const files = (await (await landedIn(sandbox)).files()).filter((each) =>
    each.text.includes('We borrow the tool'),
  )
  expect(files).toHaveLength(1)
  for (const words of [
    'Half-typ',
    'Line 2 is stable since Tuesday.',
    'The torque tool is missing.',
    'Said at the last moment.',
  ])
    expect(files[0]?.text).toContain(words)
})

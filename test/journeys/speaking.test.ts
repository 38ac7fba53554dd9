import type { Browser, FrameLocator, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPerson, openBrowser } from './browser.ts'
import { frameOf, minuteMs, type RunningSandbox, startSandbox } from './sandbox.ts'

let sandbox: RunningSandbox
let browser: Browser
let page: Page
let ana: FrameLocator
let ben: FrameLocator
let stage: FrameLocator

const button = (where: FrameLocator, name: string | RegExp): Locator =>
  where.getByRole('button', { name, exact: true })
const text = (where: FrameLocator, words: string): Locator => where.getByText(words, { exact: true })

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  page = (await newPerson(browser, { width: 1500, height: 1000 })).page
  page.setDefaultTimeout(45_000)
  ana = frameOf(page, 'side-panel-ana')
  ben = frameOf(page, 'side-panel-ben')
  stage = frameOf(page, 'stage-ana')
  await page.goto(sandbox.place(['side-panel~ana', 'side-panel~ben']))
  await button(ana, /^Weekly cross-functional review/).click()
  await button(ana, 'Use this agenda').click()
  await ben.getByRole('list', { name: 'Agenda' }).waitFor()
  await button(ana, /^Facilitating today/).click()
  await button(ana, 'I will do it').first().click()
  await button(ben, /^Facilitating today: .*Ana/).waitFor()
  await button(ana, /^Facilitating today/).click()
  await button(ana, /^Start (the session|for )/).click()
  await ben.getByRole('timer').waitFor()
  await button(ana, 'Show on the stage').click()
  await stage.getByRole('heading', { name: 'Opening: one word each' }).waitFor()
})

afterAll(async () => {
  await browser.close()
  await sandbox.close()
})

test('somebody asks to speak, is invited by keyboard, hears that it is their turn, and the room sees it', async () => {
  await button(ben, 'Ask to speak').click()
  await button(ana, 'Invite Ben Okafor to speak').focus()
  await page.keyboard.press('Enter')
  await text(ben, 'It is your turn to speak.').waitFor({ state: 'attached' })
  await text(stage, 'Ben Okafor speaks').waitFor()
  expect(await text(ana, 'It is your turn to speak.').count()).toBe(0)
  await button(ben, 'I am done').click()
  await text(stage, 'Ben Okafor speaks').waitFor({ state: 'detached' })
})

test('in a round who has not spoken comes first, and each turn is one press', async () => {
  await button(ana, 'Everyone in turn').click()
  await text(stage, 'Ana Ferreira Lopes speaks').waitFor()
  await text(stage, 'Then Ben Okafor').waitFor()
  // Panel and stage of one person both show it, and one of them says it.
  await text(ana, 'It is your turn to speak.').waitFor({ state: 'attached' })
  expect(await text(stage, 'It is your turn to speak.').count()).toBe(0)
  await button(ana, 'Next speaker: Ben Okafor').click()
  await button(ben, 'I am done').click()
  await button(ana, 'Everyone in turn').waitFor()
  await text(stage, 'Ben Okafor speaks').waitFor({ state: 'detached' })
})

test('looking at another item leaves the session where it is, and one press leads back', async () => {
  await button(ben, /^Joint update/).click()
  const back = button(ben, 'Back to the current item')
  await back.waitFor()
  await button(ana, /^Next:/).click()
  await ben.getByText(/The session is at “Since last week/).waitFor()
  await back.click()
  await back.waitFor({ state: 'detached' })
  await ben.getByRole('heading', { name: /^Since last week/ }).waitFor()
})

test('the minutes can be read while they grow', async () => {
  await ana.getByRole('toolbar', { name: 'Capture' }).getByRole('button').first().focus()
  await page.keyboard.press('d')
  await page.keyboard.type('We move the release to 30 January')
  await page.keyboard.press('Enter')
  await text(stage, 'We move the release to 30 January').waitFor()
  await ben.getByText('Minutes so far').click()
  await ben.getByRole('article').getByText('We move the release to 30 January').first().waitFor()
})

test('the facilitator is asked before somebody takes over, and a minute of silence is an answer', async () => {
  await button(ben, /^Facilitating today/).click()
  await button(ben, 'Ask to take over').click()
  await button(ana, 'Keep it').click()
  await text(ben, 'Ana Ferreira Lopes goes on facilitating').waitFor()
  await button(ben, 'Close').click()
  await button(ben, 'Ask to take over').click()
  await text(ana, 'Ben Okafor asks to facilitate in your place').waitFor()
  await ben.locator('[data-live="live"]').waitFor()
  await sandbox.moveTime(2 * minuteMs)
  // As when a laptop wakes: the panel asks for the time again.
  for (const frame of page.frames().filter((each) => each.url().includes('side-panel.html')))
    await frame.evaluate(() => dispatchEvent(new Event('online')))
  await button(ben, /^Facilitating today: .*Ben Okafor/).waitFor()
  await button(ana, /^Facilitating today: .*Ben Okafor/).waitFor()
  await button(ben, 'Everyone in turn').waitFor()
})

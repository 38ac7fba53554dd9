import { type Browser, type CDPSession, type FrameLocator, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPerson, openBrowser, type Person } from './browser.ts'
import { landedIn } from './landed.ts'
import { frameOf, startSandbox, type RunningSandbox } from './sandbox.ts'

let sandbox: RunningSandbox
let browser: Browser
let person: Person
let page: Page
let devtools: CDPSession
let ana: FrameLocator

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  person = await newPerson(browser, { width: 520, height: 1000 })
  page = person.page
  page.setDefaultTimeout(40_000)
  devtools = await person.context.newCDPSession(page)
  ana = frameOf(page, 'side-panel-ana')
  await page.goto(sandbox.place(['side-panel~ana']))
  await ana.getByRole('button', { name: /^Weekly cross-functional review/ }).click()
  await ana.getByRole('button', { name: 'Use this agenda' }).click()
  await ana.getByRole('button', { name: /^Facilitating today/ }).click()
  const volunteer = ana.getByRole('button', { name: 'I will do it' }).first()
  if (await volunteer.isVisible()) await volunteer.click()
  await ana.getByRole('button', { name: /^Start (the session|for )/ }).click()
  await ana.getByRole('timer').waitFor()
})

afterAll(async () => {
  await browser.close()
  await sandbox.close()
})

/** Graph answers nothing any more, or again; the site itself goes on. */
const silence = (offline: boolean) => sandbox.control('POST', 'switches', { offline })

async function openForm(panel: FrameLocator, kind: string): Promise<void> {
  await panel.getByRole('toolbar', { name: 'Capture' }).getByRole('button', { name: kind }).click()
}

async function capture(panel: FrameLocator, text: string): Promise<void> {
  await openForm(panel, 'Action')
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
  await panel.getByText(text).first().waitFor()
}

const inLog = async () => JSON.stringify(await (await landedIn(sandbox)).rows('Weft session log'))
/** Chromium asks for the room that is left no more often than this. */
const spaceKnownForMs = 31_000
const soon = { timeout: 30_000 }
const decision = (panel: FrameLocator) => panel.getByRole('textbox', { name: 'What was decided' })
const notKept = (panel: FrameLocator) => panel.getByText('This device cannot keep what you type')

test('what was captured and half-typed outlives the clearing of the storage and the end of the page', async () => {
  await silence(true)
  await capture(ana, 'Captured before the clearing')
  await openForm(ana, 'Decision')
  await page.keyboard.type('Half a decision')
  await page.waitForTimeout(500)
  const { origin } = sandbox
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
  await page.waitForTimeout(2000)
  expect(await notKept(ana).count()).toBe(0)
  await page.reload()
  await ana.getByText('Captured before the clearing').first().waitFor()
  await openForm(ana, 'Decision')
  await expect.poll(() => decision(ana).inputValue()).toBe('Half a decision')
  await silence(false)
  await expect.poll(inLog, soon).toContain('Captured before the clearing')
})

test('a full device says that nothing more is kept, asks before the page goes, and is kept again when there is room', async () => {
  await silence(true)
  const { origin } = sandbox
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await page.waitForTimeout(spaceKnownForMs)
  await decision(ana).fill('A decision that does not fit any more')
  await notKept(ana).waitFor()
  let asked = ''
  page.once('dialog', (dialog) => {
    asked = dialog.type()
    void dialog.dismiss()
  })
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => asked, soon).toBe('beforeunload')
  await devtools.send('Storage.overrideQuotaForOrigin', { origin })
  await page.waitForTimeout(spaceKnownForMs)
  await decision(ana).fill('A decision that fits again')
  await notKept(ana).waitFor({ state: 'detached' })
  await silence(false)
})

test('what one person left on the device is neither shown to nor sent by the next', async () => {
  await silence(true)
  await capture(ana, 'Of Ana alone')
  await decisionTyped('Half a sentence of Ana')
  await page.waitForTimeout(500)
  await page.goto(sandbox.place(['side-panel~ben']))
  const ben = frameOf(page, 'side-panel-ben')
  await silence(false)
  await page.reload()
  await ben.getByRole('timer').waitFor()
  await openForm(ben, 'Decision')
  expect(await decision(ben).inputValue()).toBe('')
  await capture(ben, 'Of Ben')
  await expect.poll(inLog, soon).toContain('Of Ben')
  expect(await inLog()).not.toContain('Of Ana alone')
  expect(await ben.getByText('Of Ana alone').count()).toBe(0)
  await page.goto(sandbox.place(['side-panel~ana']))
  await ana.getByText('Of Ana alone').first().waitFor()
  await expect.poll(inLog, soon).toContain('Of Ana alone')
  await openForm(ana, 'Decision')
  await expect.poll(() => decision(ana).inputValue()).toBe('Half a sentence of Ana')
})

async function decisionTyped(text: string): Promise<void> {
  if (!(await decision(ana).isVisible())) await openForm(ana, 'Decision')
  await decision(ana).fill(text)
}

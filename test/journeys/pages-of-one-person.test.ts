import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPerson, openBrowser } from './browser.ts'
import { frameOf, type RunningSandbox, startSandbox } from './sandbox.ts'
import { timesInLog } from './times-in-log.ts'

let sandbox: RunningSandbox
let browser: Browser
let page: Page
let panel: FrameLocator
let stage: FrameLocator
let ben: FrameLocator

beforeAll(async () => {
  sandbox = await startSandbox()
  // Without a relay: Ben is to see nothing before the list has it.
  await sandbox.control('POST', 'relay', { configured: false })
  browser = await openBrowser()
  page = (await newPerson(browser, { width: 1400, height: 1000 })).page
  page.setDefaultTimeout(45_000)
  panel = frameOf(page, 'side-panel-ana')
  stage = frameOf(page, 'stage-ana')
  ben = frameOf(page, 'side-panel-ben')
  await page.goto(sandbox.place(['side-panel~ana', 'stage~ana', 'side-panel~ben']))
})

afterAll(async () => {
  await browser.close()
  await sandbox.close()
})

const offline = (cut: boolean) => sandbox.control('POST', 'switches', { offline: cut })

async function decide(by: FrameLocator, text: string): Promise<void> {
  await by.getByRole('toolbar', { name: 'Capture' }).getByRole('button', { name: 'Decision' }).click()
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
  await by.getByText(text).first().waitFor()
}

test('what a person does in the panel is on their stage while the network is cut, and once in the list afterwards', async () => {
  await panel.getByRole('button', { name: /^Weekly cross-functional review/ }).click()
  await panel.getByRole('button', { name: 'Use this agenda' }).click()
  await panel.getByRole('button', { name: /^Start (the session|for )/ }).click()
  for (const each of [panel, ben]) await each.getByRole('timer').waitFor()
  await stage.getByText('Facilitating today', { exact: false }).waitFor()
  await panel.locator('[data-live="live"]').waitFor()

  await offline(true)
  await decide(panel, 'We move to two shifts')
  await panel.locator('[data-live="offline"]').waitFor()
  // Nothing has reached Microsoft 365, and the stage has it all the same.
  await stage.getByText('We move to two shifts').waitFor()
  expect(await timesInLog(sandbox, 'We move to two shifts')).toEqual([0])
  expect(await ben.getByText('We move to two shifts').count()).toBe(0)

  await offline(false)
  await ben.getByText('We move to two shifts').first().waitFor()
  await panel.locator('[data-live="live"]').waitFor()
  expect(await timesInLog(sandbox, 'We move to two shifts')).toEqual([1])
})

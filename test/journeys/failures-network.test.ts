import { type Browser, type FrameLocator, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPerson, openBrowser, until } from './browser.ts'
import { landedIn } from './landed.ts'
import { frameOf, goToPage, minuteMs, type RunningSandbox, startSandbox } from './sandbox.ts'
import { timesInLog } from './times-in-log.ts'

let sandbox: RunningSandbox
let browser: Browser
let page: Page

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  page = (await newPerson(browser, { width: 420, height: 900 })).page
  page.setDefaultTimeout(45_000)
})

afterAll(async () => {
  await browser.close()
  await sandbox.close()
})

async function one(frame: string): Promise<FrameLocator> {
  await page.goto(sandbox.place([frame]))
  return frameOf(page, frame.replace('~', '-'))
}

async function capture(panel: FrameLocator, text: string): Promise<void> {
  await panel.getByRole('toolbar', { name: 'Capture' }).getByRole('button', { name: 'Action' }).click()
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
  await panel.getByText(text).first().waitFor()
}

test('consent that ends in mid-session is asked for once; what was captured meanwhile is sent once', async () => {
  const ana = await one('side-panel~ana')
  await ana.getByRole('button', { name: /^Weekly cross-functional review/ }).click()
  await ana.getByRole('button', { name: 'Use this agenda' }).click()
  await ana.getByRole('button', { name: /^Start (the session|for )/ }).click()
  await ana.getByRole('timer').waitFor()
  await sandbox.control('POST', 'consent', { mode: 'ask' })
  // The token that the page holds counts as expired; the next one needs consent.
  await sandbox.control('POST', 'switches', { expiredToken: 1 })
  await capture(ana, 'Call the supplier')
  await ana.getByText('Sign in again to go on').waitFor()
  await sandbox.control('POST', 'switches', { expiredToken: 0 })
  await capture(ana, 'Name a mentor')
  expect(await ana.getByRole('button', { name: 'Sign in', exact: true }).count()).toBe(1)
  await ana.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByRole('button', { name: /Accept|Allow|Agree/ }).click()
  await ana.getByText('Sign in again to go on').waitFor({ state: 'detached' })
  for (const text of ['Call the supplier', 'Name a mentor'])
    await until(`${text} in the log`, 60_000, async () => (await timesInLog(sandbox, text))[0] === 1)
  // Its row in the list was refused as well, and is mended.
  await until('the session in the list', 60_000, async () => {
    const rows = await (await landedIn(sandbox)).rows('Weft sessions')
    return rows.some((each) => each['ActionCount'] === 2)
  })
  await sandbox.control('POST', 'consent', { mode: 'approved' })
})

test('the tab opens offline as this device last read it, says since when, and comes back by itself', async () => {
  let tab = await one('tab~ben')
  await tab.getByText('Since last time').waitFor()
  // The overview is read apart from the lists: what this page shows of them is on the device.
  await goToPage(tab, 'Sessions')
  await tab.getByRole('list', { name: 'Sessions' }).waitFor()
  await sandbox.control('POST', 'switches', { offline: true })
  tab = await one('tab~ben')
  await tab.getByText(/^This is as of /).waitFor()
  await tab.getByText('How we are doing').waitFor()
  await goToPage(tab, 'Sessions')
  await tab.getByRole('list', { name: 'Sessions' }).waitFor()
  await sandbox.control('POST', 'switches', { offline: false })
  await tab.getByText(/^This is as of /).waitFor({ state: 'detached', timeout: 40_000 })
})

test('nobody closes: next week’s panel names it, publishes it in its place, and the organizer’s invite waits for him', async () => {
  await sandbox.moveDays(7, -2 * minuteMs)
  const ben = await one('side-panel~ben')
  await ben.getByText('Not published: 2 actions are not in Planner').waitFor()
  await ben.getByText('Comes back from last time').waitFor()
  await ben.getByRole('button', { name: 'Review and publish' }).click()
  await ben.getByRole('button', { name: 'Close and publish' }).click()
  await ben.getByRole('button', { name: 'Close the session' }).click()
  await ben.getByRole('button', { name: 'Publish', exact: true }).click()
  await ben.getByText(/^Published\. Only the agenda on the next invite waits for Tom/).waitFor()
  await ben.getByRole('button', { name: /^Back to today/ }).click()
  await ben.getByText('Comes back from last time').waitFor()
  await ben.getByText('Not published: 2 actions are not in Planner').waitFor({ state: 'detached' })
  const landed = await landedIn(sandbox)
  expect((await landed.tasks()).filter((each) => each.title === 'Name a mentor')).toHaveLength(1)

  const tom = await one('tab~tom')
  await goToPage(tom, 'Sessions')
  await tom.getByRole('listitem').filter({ hasText: 'Minutes' }).getByRole('link').first().click()
  await tom.getByRole('button', { name: 'Put it on the invite' }).click()
  await tom.getByText('Published. Everything is where it belongs.').waitFor({ timeout: 60_000 })
})

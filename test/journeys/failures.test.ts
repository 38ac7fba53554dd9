import { type Browser, type FrameLocator, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPerson, openBrowser } from './browser.ts'
import { landedIn } from './landed.ts'
import { frameOf, minuteMs, startSandbox, type RunningSandbox } from './sandbox.ts'

let sandbox: RunningSandbox
let browser: Browser
let page: Page

const soon = { timeout: 40_000 }

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  const person = await newPerson(browser, { width: 1100, height: 1000 })
  page = person.page
  page.setDefaultTimeout(45_000)
})

afterAll(async () => {
  await browser.close()
  await sandbox.close()
})

async function goTo(...frames: readonly string[]): Promise<readonly FrameLocator[]> {
  await page.goto(sandbox.place(frames))
  return frames.map((each) => frameOf(page, each.replace('~', '-')))
}

async function one(frame: string): Promise<FrameLocator> {
  const [only] = await goTo(frame)
  if (only === undefined) throw new Error('No frame.')
  return only
}

async function capture(panel: FrameLocator, letter: string, text: string): Promise<void> {
  await panel.getByRole('toolbar', { name: 'Capture' }).getByRole('button').first().focus()
  await page.keyboard.press(letter)
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
  await panel.getByText(text).first().waitFor()
}

async function plan(panel: FrameLocator): Promise<void> {
  await panel.getByRole('button', { name: /^Weekly cross-functional review/ }).click()
  await panel.getByRole('button', { name: 'Use this agenda' }).click()
}

test('a session known on the device opens offline; what is captured there survives a reload and is sent', async () => {
  let ana = await one('side-panel~ana')
  await plan(ana)
  await ana.getByRole('button', { name: /^Start (the session|for )/ }).click()
  await ana.getByRole('timer').waitFor()
  await ana.getByText('Live', { exact: false }).first().waitFor()
  // The next opening begins with what this one has read.
  ana = await one('side-panel~ana')
  await ana.getByRole('timer').waitFor()

  await sandbox.control('POST', 'switches', { offline: true })
  ana = await one('side-panel~ana')
  await ana.getByRole('timer').waitFor()
  await capture(ana, 'a', 'Call the supplier')
  await capture(ana, 'd', 'We wait one week')
  await ana.getByRole('toolbar', { name: 'Capture' }).getByRole('button').first().focus()
  await page.keyboard.press('n')
  await page.keyboard.type('Half a thought')
  // A moment of thinking, in which a busy device writes it down; then the laptop is closed.
  await page.waitForTimeout(2_000)
  ana = await one('side-panel~ana')
  await ana.getByText('We wait one week').first().waitFor()
  await ana.getByText('kept on this device', { exact: false }).first().waitFor()

  await sandbox.control('POST', 'switches', { offline: false })
  const ben = await one('side-panel~ben')
  await ben.getByRole('timer').waitFor()
  ana = await one('side-panel~ana')
  await ana.getByText('Call the supplier').first().waitFor()
  await ana.getByRole('toolbar', { name: 'Capture' }).getByRole('button', { name: /^Note/ }).click()
  await expect
    .poll(() => ana.locator('form').getByRole('textbox').first().inputValue(), soon)
    .toBe('Half a thought')
  await page.keyboard.press('Escape')
  const landed = await landedIn(sandbox)
  const log = async () => JSON.stringify(await landed.rows('Weft session log'))
  await expect.poll(async () => (await log()).split('Call the supplier').length - 1, soon).toBe(1)
  await expect.poll(async () => (await log()).split('We wait one week').length - 1, soon).toBe(1)
})

test('nobody closes: a member closes and publishes from the tab while another publishes too; all is there once', async () => {
  const landed = await landedIn(sandbox)
  await expect
    .poll(
      async () =>
        (await landed.rows('Weft sessions')).filter(
          (each) => each['ActionCount'] === 1 && each['Phase'] === 'Running',
        ).length,
      soon,
    )
    .toBeGreaterThan(0)
  await sandbox.moveTime(75 * minuteMs)
  const [ben, chloe] = await goTo('tab~ben', 'tab~chloe')
  if (ben === undefined || chloe === undefined) throw new Error('No frames.')
  await ben.getByText('Not published: one action is not in Planner').waitFor()
  await ben.getByRole('button', { name: 'Review and publish' }).click()
  await ben.getByRole('button', { name: 'Close and publish' }).click()
  await ben.getByRole('button', { name: 'Close the session' }).click()
  await chloe.getByRole('button', { name: 'Review and publish' }).click()
  const publishOf = (tab: FrameLocator) => tab.getByRole('button', { name: 'Publish', exact: true })
  await publishOf(ben).waitFor()
  await publishOf(chloe).waitFor()
  await Promise.all([publishOf(ben).click(), publishOf(chloe).click()])
  await ben.getByText('Everything is where it belongs', { exact: false }).waitFor({ timeout: 40_000 })

  const tasks = await landed.tasks()
  expect(tasks.filter((each) => each.title === 'Call the supplier')).toHaveLength(1)
  expect((await landed.messages()).filter((each) => each.includes('We wait one week'))).toHaveLength(1)
  expect(
    (await landed.rows('Weft decisions')).filter((each) => each['Title'] === 'We wait one week'),
  ).toHaveLength(1)
})

test('the next session has what was left once, whoever opens it', async () => {
  await sandbox.moveDays(7, -80 * minuteMs)
  const [ana, ben] = await goTo('side-panel~ana', 'side-panel~ben')
  if (ana === undefined || ben === undefined) throw new Error('No frames.')
  for (const panel of [ana, ben])
    await panel.getByText('One decision or trade-off', { exact: false }).first().waitFor()
  const landed = await landedIn(sandbox)
  const carried = async () =>
    (await landed.rows('Weft session log')).filter((each) => String(each['ClientKey']).startsWith('carry/'))
      .length
  await expect.poll(carried, soon).toBe(1)
})

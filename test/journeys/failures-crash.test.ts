import { type Browser, type FrameLocator, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seededRandom } from '../support/seeded-random.ts'
import { newPerson, openBrowser, until, type Person } from './browser.ts'
import { landedIn } from './landed.ts'
import { installClock, type PageClock } from './page-clock.ts'
import { frameOf, startSandbox, type RunningSandbox } from './sandbox.ts'
import { timesInLog } from './times-in-log.ts'

const seed = 7
const random = seededRandom(seed)
let sandbox: RunningSandbox
let browser: Browser
let ana: Person

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  ana = await newPerson(browser, { width: 420, height: 900 })
})

afterAll(async () => {
  await browser.close()
  await sandbox.close()
})

/** A new page of the same browser: what the device keeps is there, the page before is not. */
async function open(): Promise<{ page: Page; panel: FrameLocator; clock: PageClock }> {
  const page = await ana.context.newPage()
  page.setDefaultTimeout(45_000)
  const clock = await installClock(page)
  await page.goto(sandbox.place(['side-panel~ana']))
  return { page, panel: frameOf(page, 'side-panel-ana'), clock }
}

/** The renderer process ends as with kill -9: no handler of the page runs any more. */
async function kill(page: Page): Promise<void> {
  const session = await ana.context.newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  // Nobody is left to answer.
  void session.send('Page.crash').catch(() => undefined)
  await crashed
  await page.close()
}

async function capture(page: Page, panel: FrameLocator, text: string): Promise<void> {
  await panel.getByRole('toolbar', { name: 'Capture' }).getByRole('button', { name: 'Action' }).click()
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
  await panel.getByText(text).first().waitFor()
}

const titles: string[] = []

test(`a panel whose process is killed between captures has each of them once (seed ${seed})`, async () => {
  let { page, panel } = await open()
  await panel.getByRole('button', { name: /^Weekly cross-functional review/ }).click()
  await panel.getByRole('button', { name: 'Use this agenda' }).click()
  await panel.getByRole('button', { name: /^Facilitating today/ }).click()
  await panel.getByRole('button', { name: 'I will do it' }).first().click()
  await panel.getByRole('button', { name: 'Start the session' }).click()
  await panel.getByRole('timer').waitFor()
  await panel.getByText('Live', { exact: false }).first().waitFor()
  for (const round of [1, 2, 3]) {
    for (let left = 1 + Math.floor(random() * 2); left > 0; left -= 1) {
      const title = `Action ${round}.${left}`
      await capture(page, panel, title)
      titles.push(title)
    }
    await page.waitForTimeout(random() * 600)
    await kill(page)
    ;({ page, panel } = await open())
    await panel.getByRole('timer').waitFor()
    for (const title of titles) await panel.getByText(title, { exact: true }).first().waitFor()
  }
  const landed = await landedIn(sandbox)
  await until('all of them in the log', 60_000, async () =>
    (await timesInLog(sandbox, ...titles)).every((times) => times > 0),
  )
  expect(await timesInLog(sandbox, ...titles)).toEqual(titles.map(() => 1))
  await panel.getByRole('button', { name: 'Close the session' }).click()
  await panel.getByRole('button', { name: 'Close the session' }).click()
  await panel.getByRole('button', { name: 'Publish', exact: true }).waitFor()
  await until('the close to be sent', 60_000, async () =>
    (await landed.rows('Weft sessions')).some((each) => each['Phase'] === 'Closed'),
  )
  await page.close()
})

test('a publish whose process is killed three times is there once, resumed by the same person', async () => {
  const publish = /^(Publish|Continue publishing)$/
  for (let deaths = 0; deaths < 3; deaths += 1) {
    const { page, panel } = await open()
    const button = panel.getByRole('button', { name: publish })
    await button
      .or(panel.getByText(/^Published\. /))
      .first()
      .waitFor()
    // A fast machine may be through before the third death; with a slow network the first one comes in the middle.
    await sandbox.control('POST', 'switches', { latencyMs: deaths === 0 ? 300 : 0 })
    if (await button.isEnabled({ timeout: 100 }).catch(() => false)) await button.click()
    await page.waitForTimeout(random() * (deaths === 0 ? 250 : 900))
    if (deaths === 0) expect(await panel.getByText(/^Published\. /).count()).toBe(0)
    await kill(page)
  }
  await sandbox.control('POST', 'switches', { latencyMs: 0 })
  const { panel, clock } = await open()
  const done = panel.getByText(/^Published\. /)
  const button = panel.getByRole('button', { name: publish })
  const landed = await landedIn(sandbox)
  const first = titles[0] ?? ''
  const posted = async () => (await landed.messages()).filter((each) => each.includes(first)).length
  await until('the publish to end', 60_000, async () => {
    // Where only a question is open there is nothing to go on with, and no button that only asks it again.
    if (await button.isEnabled({ timeout: 100 }).catch(() => false)) await button.click()
    // Ana looks into the channel, as she is asked to, and says what she sees.
    const answer = (await posted()) > 0 ? 'Yes, it is there' : 'No, do it again'
    const asked = panel.getByRole('button', { name: answer })
    if (await asked.isEnabled({ timeout: 100 }).catch(() => false)) await asked.click()
    // What was on its way is given half a minute to arrive, here of the page's own time.
    await clock.moveOn(5_000)
    return done.isVisible()
  })
  const made = (await landed.tasks()).map((each) => each.title).filter((each) => titles.includes(each))
  expect(made.sort()).toEqual(titles.toSorted())
  for (const list of ['Weft actions', 'Weft turns', 'Weft publish ledger']) {
    const keys = (await landed.rows(list)).map((each) => each['ClientKey'])
    expect(new Set(keys).size).toBe(keys.length)
  }
  expect(await posted()).toBe(1)
  expect((await landed.files()).filter((each) => each.text.includes(first))).toHaveLength(1)
})

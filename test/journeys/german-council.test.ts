import { mkdirSync, writeFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPerson, openBrowser } from './browser.ts'
import { landedIn } from './landed.ts'
import { dayMs, frameOf, goToPage, type RunningSandbox, startSandbox } from './sandbox.ts'

let sandbox: RunningSandbox
let browser: Browser
let page: Page

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  page = (await newPerson(browser, { width: 1280, height: 1300 })).page
  page.setDefaultTimeout(90_000)
})

afterAll(async () => {
  await browser.close()
  await sandbox.close()
})

/** `KEEP_SCREENS=1` leaves a picture for people to judge. */
async function keep(name: string): Promise<void> {
  if (process.env['KEEP_SCREENS'] === undefined) return
  mkdirSync('test-results/screens', { recursive: true })
  await page.screenshot({ path: `test-results/screens/${name}.png` })
}

test('somebody who runs the council makes German its language; their own screen stays English', async () => {
  await page.goto(sandbox.place(['tab~tom']))
  const tab = frameOf(page, 'tab-tom')
  await goToPage(tab, 'Council')
  await tab.getByRole('button', { name: 'Open the settings' }).click()
  await tab.getByLabel('Language of invites, tasks, messages and minutes').selectOption('Deutsch')
  await tab.getByRole('button', { name: 'Save, check and repair' }).click()
  await tab.getByRole('listitem').filter({ hasText: 'The council' }).getByText('saved').waitFor()
})

test('one plans, the organizer beside them puts it on the invite with one press, in German', async () => {
  await page.goto(sandbox.place(['side-panel~ana', 'side-panel~tom']))
  const ana = frameOf(page, 'side-panel-ana')
  const tom = frameOf(page, 'side-panel-tom')
  await ana.getByRole('button', { name: /^Weekly cross-functional review/ }).click()
  await ana.getByRole('button', { name: 'Use this agenda' }).click()
  await ana.getByText(/Only the organizer .*Tom Achterberg.* can put the agenda/).waitFor()
  const put = tom.getByRole('button', { name: 'Put on the invite' })
  await put.waitFor()
  await keep('invite-two-people')
  await put.click()
  await tom.getByText('The agenda is on the invite.').waitFor()
  const nowMs = await sandbox.nowMs()
  const at = (ms: number) => new Date(ms).toISOString()
  const view = `/me/calendarView?startDateTime=${at(nowMs)}&endDateTime=${at(nowMs + dayMs)}&$top=100`
  const invites = (await sandbox.readAll('ana', view)).map((each) => JSON.stringify(each))
  const invite = invites.find((each) => each.includes('Weft ↓'))
  expect(invite).toMatch(/Heute moderiert|Moderation/)
  expect(invite).not.toMatch(/Facilitat/)
})

test('the chair is swapped, a capture is entered for somebody without a panel, and both are seen', async () => {
  const ana = frameOf(page, 'side-panel-ana')
  const tom = frameOf(page, 'side-panel-tom')
  await tom.getByRole('button', { name: /^Facilitating today/ }).click()
  await tom.getByRole('button', { name: 'Hand over' }).first().click()
  await tom.getByRole('combobox', { name: 'To whom', exact: true }).fill('Ana')
  await page.keyboard.press('Enter')
  await tom.getByRole('radio', { name: 'Swap' }).check()
  await tom.getByText('The two change places, and both counts stay right.').waitFor()
  await keep('swap')
  await tom.locator('form').getByRole('button', { name: 'Hand over' }).click()
  await tom.getByText(/^Swapped with /).waitFor()
  await ana.getByText('Facilitating today: Ana Ferreira Lopes').first().waitFor()

  await ana.getByRole('button', { name: 'Start the session' }).click()
  await ana.getByRole('timer').waitFor()
  await ana
    .getByRole('toolbar', { name: 'Capture' })
    .getByRole('button', { name: /^Action/ })
    .click()
  await ana.getByRole('button', { name: 'For somebody else' }).click()
  await ana.getByLabel('For', { exact: true }).selectOption('Ben Okafor')
  await ana.getByLabel('What will be done').fill('Drehmomentschlüssel bestellen')
  await page.keyboard.press('Enter')
  for (const panel of [ana, tom])
    await panel.getByText('For Ben Okafor, entered by Ana Ferreira Lopes').first().waitFor()
  await keep('entered-by')
})

test('whoever publishes, tasks, message and minutes are German', async () => {
  const ana = frameOf(page, 'side-panel-ana')
  const next = ana.getByRole('button', { name: /^Next:/ })
  const closing = ana.getByRole('button', { name: 'Close the session' })
  for (;;) {
    await next.or(closing).first().waitFor()
    if ((await next.count()) === 0) break
    await next.click()
  }
  await closing.click()
  await ana.getByRole('heading', { name: 'Before closing' }).waitFor()
  await closing.click()
  await ana.getByRole('button', { name: 'Publish', exact: true }).click()
  await ana.getByText('Published. Everything is where it belongs.').waitFor({ timeout: 120_000 })
  const landed = await landedIn(sandbox)
  const task = (await landed.tasks()).find((each) => each.title === 'Drehmomentschlüssel bestellen')
  const about = (text: string) => text.includes('Drehmomentschlüssel')
  const minutes = (await landed.files()).map((each) => each.text).find(about)
  if (process.env['KEEP_SCREENS'] !== undefined)
    writeFileSync('test-results/screens/minutes-de.html', minutes ?? '')
  const out = { task: task?.description, message: (await landed.messages()).find(about), minutes }
  for (const [what, words] of Object.entries(out)) {
    expect(words, what).toMatch(/Sitzung|Protokoll|Beschl|Maßnahme/)
    expect(words, what).not.toMatch(/\b(Action|Session|Minutes|Facilitator|Owner|Due|Attendance)\b/)
  }
})

import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { type Browser, type FrameLocator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPerson, openBrowser, type Person } from './browser.ts'
import { landedIn } from './landed.ts'
import { frameOf, goToPage, type RunningSandbox, startSandbox } from './sandbox.ts'

let browser: Browser
let sandbox: RunningSandbox
let ana: Person
let chloe: Person

/** What another page wrote is read when this one is looked at again, or goes to another of its pages. */
const soon = { timeout: 40_000 }

function panel(): FrameLocator {
  return frameOf(ana.page, 'side-panel-ana')
}

async function planAndStart(): Promise<void> {
  await panel()
    .getByRole('button', { name: /^Weekly cross-functional review/ })
    .click()
  await panel().getByRole('button', { name: 'Use this agenda' }).click()
  await panel()
    .getByRole('button', { name: /^Facilitating today/ })
    .click()
  await panel().getByRole('button', { name: 'I will do it' }).first().click()
}

async function capture(kind: 'Decision' | 'Action', field: string, text: string): Promise<void> {
  await panel().getByRole('toolbar', { name: 'Capture' }).getByRole('button', { name: kind }).click()
  await panel().getByRole('textbox', { name: field }).fill(text)
  await ana.page.keyboard.press('Enter')
  await panel().getByText(text).first().waitFor()
}

/** The tab of a person at the minutes of the newest session that has some. */
async function minutesIn(person: Person, alias: string): Promise<FrameLocator> {
  await person.page.goto(sandbox.place([`tab~${alias}`]))
  const tab = frameOf(person.page, `tab-${alias}`)
  await goToPage(tab, 'Sessions')
  await tab
    .getByRole('link', { name: /^Minutes: / })
    .last()
    .click()
  await tab.getByRole('article').waitFor()
  return tab
}

beforeAll(async () => {
  browser = await openBrowser()
  sandbox = await startSandbox()
  ana = await newPerson(browser, { width: 420, height: 1400 })
  chloe = await newPerson(browser, { width: 1280, height: 1000 })
  for (const each of [ana, chloe]) each.page.setDefaultTimeout(45_000)
})

afterAll(async () => {
  await browser.close()
  await sandbox.close()
})

test('a published session has a draft of its minutes, which others read in the tab', async () => {
  await ana.page.goto(sandbox.place(['side-panel~ana']))
  await planAndStart()
  expect(
    await panel()
      .getByText(/^Confirm the minutes of/)
      .count(),
  ).toBe(0)
  await panel().getByRole('button', { name: 'Start the session' }).click()
  await capture('Decision', 'What was decided', 'We move the release to 30 January')
  await capture('Action', 'What will be done', 'Measure the noise again')
  await panel().getByRole('button', { name: 'Close the session' }).click()
  await panel().getByRole('button', { name: 'Close the session' }).click()
  await panel().getByRole('button', { name: 'Publish', exact: true }).click()
  await panel().getByText('Published. Everything is where it belongs.').waitFor({ timeout: 60_000 })

  const tab = await minutesIn(chloe, 'chloe')
  const standing = tab.getByRole('region', { name: 'How the minutes stand' })
  await standing.getByText('Draft', { exact: true }).waitFor()
  await tab.getByRole('article').getByText('We move the release to 30 January').waitFor()
})

test('the next session is asked first to confirm them, once, and its facilitator does', async () => {
  await sandbox.moveDays(7)
  await ana.page.goto(sandbox.place(['side-panel~ana']))
  await planAndStart()
  const asked = panel()
    .getByRole('list', { name: 'Agenda' })
    .getByRole('listitem')
    .filter({ hasText: /Confirm the minutes of/ })
  await expect.poll(() => asked.count(), soon).toBe(1)
  const first = panel().getByRole('list', { name: 'Agenda' }).getByRole('listitem').first()
  expect(await first.innerText()).toContain('Confirm the minutes of')

  await panel()
    .getByRole('button', { name: /^Start (the session|for )/ })
    .click()
  await panel().getByRole('button', { name: 'Confirm with a correction' }).click()
  await panel().getByRole('textbox', { name: 'What is wrong in them' }).fill('Mei was there as well')
  await panel().getByRole('button', { name: 'Confirm with this correction' }).click()
  await panel().getByText('With this correction: Mei was there as well').waitFor()
  const landed = await landedIn(sandbox)
  await expect
    .poll(
      async () =>
        (await landed.rows('Weft sessions')).map((each) => JSON.stringify(each['MinutesLog'] ?? '')),
      soon,
    )
    .toContainEqual(expect.stringContaining('Mei was there as well'))

  const tab = await minutesIn(chloe, 'chloe')
  const standing = tab.getByRole('region', { name: 'How the minutes stand' })
  await standing.getByText('Confirmed', { exact: true }).waitFor(soon)
  await standing.getByText(/Confirmed in the session of .*Ana/).waitFor()
  await standing.getByText('With this correction: Mei was there as well').waitFor()
})

test('a correction afterwards marks them as changed, in the page, in the file and in Word', async () => {
  const { page } = chloe
  const tab = frameOf(page, 'tab-chloe')
  await tab.getByRole('button', { name: 'Open the session' }).click()
  await tab.getByRole('button', { name: 'Correct', exact: true }).click()
  await tab.getByRole('button', { name: 'Change: We move the release to 30 January' }).click()
  await tab.getByRole('textbox', { name: 'What was decided' }).fill('We move the release to 6 February')
  await tab.getByRole('button', { name: 'Save', exact: true }).click()
  await tab.getByRole('button', { name: 'Publish the correction' }).click()
  await tab.getByRole('list', { name: 'What correction 1 does' }).waitFor()
  const landed = await landedIn(sandbox)
  await expect
    .poll(async () => (await landed.files()).filter((each) => each.text.includes('6 February')).length, soon)
    .toBe(1)
  const file = (await landed.files()).find((each) => each.text.includes('6 February'))
  expect(file?.text).toMatch(/Confirmed in the session of [^<]*Ana[^<]*Mei was there as well/)
  expect(file?.text).toMatch(/Changed after confirmation, on [^<]*Chlo/)
  await expect
    .poll(
      async () => (await landed.rows('Weft sessions')).filter((each) => each['LastCorrection']).length,
      soon,
    )
    .toBe(1)

  const again = await minutesIn(ana, 'ana')
  const standing = again.getByRole('region', { name: 'How the minutes stand' })
  await standing.getByText('Changed after confirmation', { exact: true }).waitFor(soon)
  await standing.getByText(/Changed: .*30 January.* → .*6 February/).waitFor()

  const [download] = await Promise.all([
    ana.page.waitForEvent('download'),
    again.getByRole('button', { name: 'Word', exact: true }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d .*Weekly.*\.docx$/)
  const parts = unzipSync(new Uint8Array(readFileSync(await download.path())))
  const word = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  for (const text of [
    'We move the release to 6 February',
    'Changed after confirmation',
    'Measure the noise again',
  ])
    expect(word).toContain(text)
})

test('minutes are copied as mail, and an excerpt holds its item alone', async () => {
  await ana.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const tab = frameOf(ana.page, 'tab-ana')
  await tab.getByRole('button', { name: 'Excerpt for a guest' }).click()
  await tab.getByText('Choose at least one item.').waitFor()
  await tab.getByRole('checkbox', { name: /^Bottlenecks/ }).check()
  const article = tab.getByRole('article')
  await article.getByRole('heading', { name: /^Excerpt from the minutes/ }).waitFor()
  expect(await article.innerText()).not.toMatch(/release|noise|Ana|Mei/)
  await tab.getByRole('button', { name: 'The whole minutes' }).click()
  await tab.getByRole('button', { name: 'Copy as mail' }).click()
  await tab.getByRole('button', { name: 'Copied' }).waitFor()
  const copied = await ana.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const textOf = async (type: string) => (await (await item?.getType(type))?.text()) ?? ''
    return { html: await textOf('text/html'), text: await textOf('text/plain') }
  })
  expect(copied.html).toContain('<h1')
  expect(copied.html).toContain('We move the release to 6 February')
  expect(copied.text).toMatch(/- We move the release to 6 February\n {2}Decided by:/)
  // A week on, the pages' tokens had expired.
  const others = [...ana.errors(), ...chloe.errors()].filter((each) => !each.includes('status of 401'))
  expect(others).toEqual([])
})

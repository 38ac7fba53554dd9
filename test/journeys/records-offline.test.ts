import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityViolations, newPerson, openBrowser, until, type Person } from './browser.ts'
import { landedIn } from './landed.ts'
import { frameOf, goToPage, type RunningSandbox, startSandbox } from './sandbox.ts'
import { frameNamed } from './sound.ts'

let sandbox: RunningSandbox
let browser: Browser
let landed: Awaited<ReturnType<typeof landedIn>>
beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  landed = await landedIn(sandbox)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await sandbox?.close()
})

const training = 'Because training lags behind sales, first repairs of the small pump may take two visits'
const copper = 'Because copper is bought by the month, a price jump would eat the margin of the pilot'

const row = async (title: string) => (await landed.rows('Weft risks')).find((each) => each['Title'] === title)

const size = { width: 1500, height: 1000 }

async function openRegister(page: Page, frame: string, says: string): Promise<FrameLocator> {
  page.setDefaultTimeout(30_000)
  await page.goto(sandbox.place([frame.replace('-', '~')]))
  const tab = frameOf(page, frame)
  await goToPage(tab, 'Risks')
  await tab.getByRole('button', { name: 'New risk' }).waitFor()
  await status(tab, says)
  return tab
}

const status = (tab: FrameLocator, words: string) =>
  tab.getByRole('button', { name: `${words}. Show what is unsent and why`, exact: true }).waitFor()

/** Opens a risk and writes into one of its three short texts. */
async function write(tab: FrameLocator, title: string, field: string, text: string): Promise<void> {
  const input = (await open(tab, title)).getByLabel(field, { exact: true })
  await input.fill(text)
  await input.blur()
}

async function open(tab: FrameLocator, title: string) {
  const detail = tab.getByRole('article', { name: title })
  if (!(await detail.isVisible())) {
    const back = tab.getByRole('article').getByRole('button', { name: 'Back', exact: true })
    if (await back.isVisible()) await back.click()
    await tab.getByRole('link', { name: title }).click()
    await detail.waitFor()
  }
  if (!(await detail.getByLabel('Cause', { exact: true }).isVisible()))
    await detail.locator('summary').filter({ hasText: 'What may happen, in three short texts' }).click()
  return detail
}

const offline = (person: Person, is: boolean) => person.context.setOffline(is)

/** What the browser says of requests without a network, and of the refusal that a merge begins with. */
const expected = /ERR_INTERNET_DISCONNECTED|status of 412 /

for (const chosen of ['mine', 'theirs'] as const) {
  test(`two people change one field offline: ${chosen} is chosen, and the list, both people and a second tab have it`, async () => {
    const [ana, ben] = [await newPerson(browser, size), await newPerson(browser, size)]
    const one = await openRegister(ana.page, 'tab-ana', 'Saved')
    const other = await openRegister(ben.page, 'tab-ben', 'Saved')
    await Promise.all([offline(ana, true), offline(ben, true)])
    const says = (who: string) => `${who} says, ${chosen} chosen`

    await write(one, training, 'Effect', says('Ana'))
    await write(one, copper, 'Cause', `Ana’s cause, ${chosen} chosen`)
    await write(other, training, 'Effect', says('Ben'))
    await write(other, copper, 'Effect', `Ben’s effect, ${chosen} chosen`)
    for (const tab of [one, other]) await status(tab, 'Kept on this device')
    expect([says('Ana'), says('Ben')]).not.toContain((await row(training))?.['Effect'])

    // Ana comes back first: both of hers are in the list before it is said.
    await offline(ana, false)
    await status(one, 'Saved')
    expect((await row(training))?.['Effect']).toBe(says('Ana'))

    // Ben comes back: his other field stands beside hers, the same field asks.
    await offline(ben, false)
    await status(other, 'Needs you')
    await until('both fields in the list', 20_000, async () => {
      const kept = await row(copper)
      return (
        kept?.['Cause'] === `Ana’s cause, ${chosen} chosen` &&
        kept['Effect'] === `Ben’s effect, ${chosen} chosen`
      )
    })
    expect((await row(training))?.['Effect']).toBe(says('Ana'))

    // A second tab of his asks the same, and shows his own words until he has answered.
    const second = await openRegister(await ben.context.newPage(), 'tab-ben', 'Needs you')
    const detail = await open(second, training)
    expect(await detail.getByLabel('Effect', { exact: true }).inputValue()).toBe(says('Ben'))

    await other.getByRole('button', { name: /^Needs you\./ }).click()
    await other.getByText(/^Ana .* changed the same at .* Both are kept; choose\.$/).waitFor()
    await other.getByRole('button', { name: 'Choose', exact: true }).click()
    const field = other.getByRole('group', { name: 'Effect' })
    await field.getByRole('radio', { name: new RegExp(`Mine.*${says('Ben')}`) }).waitFor()
    await field.getByRole('radio', { name: new RegExp(`^Ana.*${says('Ana')}`) }).waitFor()
    expect(await accessibilityViolations(await frameNamed(ben.page, 'tab-ben'))).toEqual([])
    const side = chosen === 'mine' ? /^Mine/ : /^Ana/
    await field.getByRole('radio', { name: side }).check()
    await other.getByRole('button', { name: 'Save this choice' }).click()

    const wanted = says(chosen === 'mine' ? 'Ben' : 'Ana')
    for (const tab of [other, second]) await status(tab, 'Saved')
    expect((await row(training))?.['Effect']).toBe(wanted)
    await until('the second tab has it', 20_000, async () => {
      return (await detail.getByLabel('Effect', { exact: true }).inputValue()) === wanted
    })
    // As when she looks again later.
    await (await frameNamed(ana.page, 'tab-ana')).evaluate(() => dispatchEvent(new Event('online')))
    const hers = await open(one, training)
    await until('Ana has it', 20_000, async () => {
      return (await hers.getByLabel('Effect', { exact: true }).inputValue()) === wanted
    })
    for (const each of [ana, ben]) expect(each.errors().filter((error) => !expected.test(error))).toEqual([])
    await Promise.all([ana.context.close(), ben.context.close()])
  }, 180_000)
}

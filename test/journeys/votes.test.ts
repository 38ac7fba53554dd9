import type { Browser, FrameLocator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityViolations, newPerson, openBrowser, productFrame, type Person } from './browser.ts'
import { landedIn } from './landed.ts'
import { frameOf, type RunningSandbox, startSandbox } from './sandbox.ts'

let sandbox: RunningSandbox
let browser: Browser
let ana: Person
let ben: Person

/** Another person's moves come over the list within a few seconds. */
const soon = { timeout: 40_000 }
const question = 'Move the pilot to May?'

const panelOf = (person: Person, alias: string): FrameLocator => frameOf(person.page, `side-panel-${alias}`)
const open = (panel: FrameLocator) => panel.getByRole('article', { name: `Vote open: ${question}` })
const result = (panel: FrameLocator) => panel.getByRole('article', { name: `Result: ${question}` })

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  ana = await newPerson(browser, { width: 420, height: 1400 })
  ben = await newPerson(browser, { width: 420, height: 1400 })
  for (const each of [ana, ben]) each.page.setDefaultTimeout(45_000)
  await ana.page.goto(sandbox.place(['side-panel~ana']))
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await sandbox?.close()
})

test('a hidden vote is opened, two vote in their panels and one is entered for, and nobody can read a ballot', async () => {
  const panel = panelOf(ana, 'ana')
  await panel.getByRole('button', { name: /^Weekly cross-functional review/ }).click()
  await panel.getByRole('button', { name: 'Use this agenda' }).click()
  await panel.getByRole('button', { name: /^Facilitating today/ }).click()
  await panel.getByRole('button', { name: 'I will do it' }).first().click()
  await panel.getByRole('button', { name: /^Start (the session|for )/ }).click()
  await panel.getByRole('button', { name: 'Open a vote' }).click()
  await panel.getByLabel('Question').fill(question)
  await panel
    .getByLabel('Who sees the ballots', { exact: true })
    .selectOption({ label: 'Hidden until closed, then shown by name' })
  await panel.getByLabel(/^It takes a quorum of 5 ballots/).uncheck()
  await panel.getByRole('button', { name: 'Open the vote' }).click()
  await open(panel).waitFor()

  await ben.page.goto(sandbox.place(['side-panel~ben']))
  const other = panelOf(ben, 'ben')
  await open(other).getByRole('radio', { name: 'Yes' }).check()
  expect(await accessibilityViolations(await productFrame(ben.page, 'side-panel.html'))).toEqual([])
  await open(other).getByRole('button', { name: 'Vote', exact: true }).click()
  await open(other).getByText('You have voted: Yes').waitFor()

  await open(panel).getByText('1 of 9 have voted').waitFor(soon)
  await open(panel).getByRole('radio', { name: 'No' }).check()
  await open(panel).getByRole('button', { name: 'Vote', exact: true }).click()
  await open(panel).getByText('You have voted: No').waitFor()
  await open(panel).getByText('Enter for somebody without a panel').click()
  await open(panel).getByLabel('For whom').selectOption({ label: 'Suhartini' })
  await open(panel).getByRole('radio', { name: 'Yes' }).check()
  await open(panel).getByRole('button', { name: 'Enter this ballot' }).click()
  await open(other).getByText('3 of 9 have voted').waitFor(soon)
  expect(await open(panel).innerText()).toContain('Chloé Étienne-Dubois')
  // The question is in the list, and no answer to it.
  const rows = JSON.stringify(await (await landedIn(sandbox)).rows('Weft session log'))
  expect(rows).toContain(question)
  expect(rows).toContain('commit-ballot')
  expect(rows).not.toMatch(/reveal-ballot|score/)
})

test('after the close every panel opens its own ballots, one of them after a reload, and all see the result', async () => {
  const other = panelOf(ben, 'ben')
  // The other panel has seen Ben's ballot, over the relay perhaps: a page that goes before the list has it sends it again.
  const ballots = async () =>
    JSON.stringify(await (await landedIn(sandbox)).rows('Weft session log')).split('commit-ballot').length - 1
  await expect.poll(ballots, soon).toBe(3)
  await ben.page.reload()
  await open(other).getByText('You have voted: Yes').waitFor()
  const panel = panelOf(ana, 'ana')
  await open(panel).getByRole('button', { name: 'Close the vote' }).click()
  // Somebody has not voted, and it could not be opened again: it says so and asks once.
  const asked = open(panel).getByRole('group', { name: 'Close the vote' })
  await asked.getByText(/^Not everybody has voted/).waitFor()
  expect(await accessibilityViolations(await productFrame(ana.page, 'side-panel.html'))).toEqual([])
  await asked.getByRole('button', { name: 'Close it without them' }).click()
  for (const each of [panel, other]) {
    await result(each).getByText('Carried', { exact: true }).waitFor(soon)
    await result(each).getByText('As a table, by name').click()
    const rows = result(each).getByRole('row')
    await rows.filter({ hasText: 'Yes' }).getByText('Ben Okafor and Suhartini').waitFor()
    await rows.filter({ hasText: 'No' }).getByText('Ana Ferreira Lopes').waitFor()
    await result(each).getByText('For Suhartini, entered by Ana Ferreira Lopes').waitFor()
  }
  expect(await accessibilityViolations(await productFrame(ben.page, 'side-panel.html'))).toEqual([])
})

/** Opens a vote in the first panel and waits until the other one has it. */
async function openVote(asked: string, choose: (panel: FrameLocator) => Promise<void>): Promise<void> {
  const panel = panelOf(ana, 'ana')
  await panel.getByRole('button', { name: 'Open a vote' }).click()
  await panel.getByLabel('Question').fill(asked)
  await choose(panel)
  await panel.getByRole('button', { name: 'Open the vote' }).click()
  await vote(panelOf(ben, 'ben'), asked).waitFor(soon)
}
const vote = (panel: FrameLocator, asked: string) =>
  panel.getByRole('article', { name: `Vote open: ${asked}` })
const verdict = (panel: FrameLocator, asked: string, words: string) =>
  panel.getByRole('article', { name: `Result: ${asked}` }).getByText(words, { exact: true })

test('a score takes one for every option, and a missed quorum decides nothing', async () => {
  const asked = 'How good are the sites?'
  await openVote(asked, async (panel) => {
    await panel
      .getByLabel('Kind of ballot', { exact: true })
      .selectOption({ label: 'A score from 0 to 5 for each option' })
    await panel.getByLabel('Options').fill('Porto\nLinz')
  })
  const ballot = vote(panelOf(ben, 'ben'), asked)
  await ballot.getByRole('group', { name: 'Porto' }).getByRole('radio', { name: '4' }).check()
  await ballot.getByRole('button', { name: 'Vote', exact: true }).click()
  await ballot.getByText('Give every option a score, or abstain.').waitFor()
  await ballot.getByRole('group', { name: 'Linz' }).getByRole('radio', { name: '2' }).check()
  await ballot.getByRole('button', { name: 'Vote', exact: true }).click()
  await ballot.getByText('You have voted: Porto: 4 and Linz: 2').waitFor()
  const panel = panelOf(ana, 'ana')
  await vote(panel, asked)
    .getByText(/^1 of \d+ have voted · it takes 5$/)
    .waitFor(soon)
  await vote(panel, asked).getByRole('button', { name: 'Close the vote' }).click()
  await vote(panel, asked).getByRole('button', { name: 'Close it without them' }).click()
  await verdict(panelOf(ben, 'ben'), asked, 'No decision: the quorum was not reached').waitFor(soon)
})

test('one wish to discuss comes before a consent, and who votes on a form outside gets its link', async () => {
  const asked = 'We meet every second week'
  await openVote(asked, async (panel) => {
    await panel
      .getByLabel('Kind of ballot', { exact: true })
      .selectOption({ label: 'Consent, or request discussion' })
    await panel.getByLabel(/^It takes a quorum/).uncheck()
  })
  const [panel, other] = [panelOf(ana, 'ana'), panelOf(ben, 'ben')]
  await vote(panel, asked).getByRole('radio', { name: 'I consent' }).check()
  await vote(panel, asked).getByRole('button', { name: 'Vote', exact: true }).click()
  await vote(other, asked).getByRole('radio', { name: 'I request discussion' }).check()
  await vote(other, asked).getByRole('button', { name: 'Vote', exact: true }).click()
  await vote(panel, asked)
    .getByText(/^2 of \d+ have voted/)
    .waitFor(soon)
  await vote(panel, asked).getByRole('button', { name: 'Close the vote' }).click()
  await vote(panel, asked).getByRole('button', { name: 'Close it without them' }).click()
  await verdict(other, asked, 'Nobody objects; discussion was requested first').waitFor(soon)

  await openVote('Who chairs next year?', async (form) => {
    await form.getByText('Why not a secret vote?').click()
    await form.getByText(/A ballot that not even administrators can trace is therefore not offered/).waitFor()
    await form
      .getByLabel('Who sees the ballots', { exact: true })
      .selectOption({ label: 'On a form outside Weft' })
    await form.getByLabel('Link to the form').fill('javascript:alert(1)')
    await form.getByRole('button', { name: 'Open the vote' }).click()
    await form.getByText('This is no link to a page', { exact: false }).waitFor()
    await form.getByLabel('Link to the form').fill('https://forms.office.com/r/abc')
  })
  const form = vote(other, 'Who chairs next year?')
  expect(await form.getByRole('link', { name: 'Open the form' }).getAttribute('href')).toBe(
    'https://forms.office.com/r/abc',
  )
  expect(await form.getByRole('radio').count()).toBe(0)
  await vote(panel, 'Who chairs next year?').getByRole('button', { name: 'Close the vote' }).click()
  await form.waitFor({ state: 'detached', ...soon })
})

test('a decision is made of the result, and the minutes show the vote by name', async () => {
  const panel = panelOf(ana, 'ana')
  await result(panel).getByRole('button', { name: 'Make this a decision' }).click()
  const form = panel.getByRole('form', { name: 'Decision' })
  expect(await form.getByRole('textbox', { name: 'What was decided' }).inputValue()).toBe(question)
  expect(await form.getByRole('textbox', { name: /^(Why|Reason)/ }).inputValue()).toContain(
    'Carried\nYes 2 · No 1 · Abstained 0',
  )
  await form.getByRole('textbox', { name: 'What was decided' }).fill('The pilot moves to May')
  await form.getByRole('button', { name: 'Capture' }).click()
  // Once: nobody makes it a second time, here or on another panel.
  await result(panel).getByText('Made a decision: The pilot moves to May').waitFor()
  expect(await result(panel).getByRole('button', { name: 'Make this a decision' }).count()).toBe(0)
  await result(panelOf(ben, 'ben')).getByText('Made a decision: The pilot moves to May').waitFor()
  await panel.getByRole('button', { name: 'Close the session' }).click()
  await panel.getByRole('button', { name: 'Close the session' }).click()
  await panel.getByRole('button', { name: 'Publish', exact: true }).click()
  await panel.getByText('Published. Everything is where it belongs.').waitFor({ timeout: 60_000 })
  const landed = await landedIn(sandbox)
  const [minutes] = (await landed.files()).filter((each) => each.text.includes(question))
  for (const words of [
    'Result: carried.',
    'Ben Okafor, Suhartini',
    'For Suhartini, entered by Ana Ferreira Lopes',
  ])
    expect(minutes?.text).toContain(words)
  const decision = (await landed.rows('Weft decisions')).find(
    (each) => each['Title'] === 'The pilot moves to May',
  )
  expect(decision?.['Reason']).toContain('Yes 2 · No 1')
  // Both panels bring the session's row up to date; the later one is told so and reads it again.
  const refused = /status of 412 /
  expect([...ana.errors(), ...ben.errors()].filter((each) => !refused.test(each))).toEqual([])
})

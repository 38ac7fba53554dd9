import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPerson, openBrowser, type Person } from './browser.ts'
import { frameOf, startSandbox, type RunningSandbox } from './sandbox.ts'

let sandbox: RunningSandbox
let browser: Browser
let person: Person

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  person = await newPerson(browser)
  person.page.setDefaultTimeout(45_000)
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await sandbox?.close()
})

test('an invite without its agenda is asked about before it is sent, and goes out when the person wants it', async () => {
  const { page } = person
  await page.goto(sandbox.place(['outlook~tom']))
  const pane = frameOf(page, 'outlook-tom')
  const form = page.getByRole('region', { name: /^Outlook appointment/ })
  await pane.getByRole('button', { name: /^Weekly cross-functional review/ }).click()
  // The pane tells Outlook what the agenda is a moment after the last change.
  const left = page.waitForResponse(
    (response) => response.request().postData()?.includes('\\"planned\\":45') === true,
  )
  await pane.getByRole('button', { name: 'Use this agenda' }).click()
  await left
  await form.getByRole('button', { name: 'Send', exact: true }).click()
  const asked = page.getByRole('alertdialog')
  await asked.getByText(/No agenda stands in this invite of Operating Council\..*You can send it/).waitFor()
  await asked.getByRole('button', { name: 'Send anyway' }).click()
  await form.getByText('Sent.').waitFor()

  // With the agenda on it nothing is asked any more.
  await pane.getByRole('button', { name: 'Put on the invite' }).click()
  await pane.getByText('The agenda is on the invite.').waitFor()
  await form.getByRole('button', { name: 'Send', exact: true }).click()
  await form.getByText('Weft looks at the invite').waitFor({ state: 'detached' })
  await form.getByText('Sent.').waitFor()
  expect(await page.getByRole('alertdialog').count()).toBe(0)
})

test('a new appointment is offered the agenda as soon as it invites the council, and not before', async () => {
  const { page } = person
  await page.goto(sandbox.place(['outlook~tom~unsaved']))
  const form = page.getByRole('region', { name: /^Outlook appointment/ })
  await form.getByRole('button', { name: 'Invite the council' }).waitFor()
  await form.getByRole('button', { name: 'Invite the council' }).click()
  await form.getByText('This looks like a meeting of Operating Council.').waitFor()
  await form.getByRole('button', { name: 'Open the agenda' }).waitFor()
  await form.getByRole('button', { name: 'Send', exact: true }).click()
  const asked = page.getByRole('alertdialog')
  await asked.getByText(/No agenda stands in this invite of Operating Council\./).waitFor()
  await asked.getByRole('button', { name: 'Open the agenda' }).click()
  await asked.waitFor({ state: 'detached' })
  expect(await form.getByText('Sent.').count()).toBe(0)
  expect(person.errors()).toEqual([])
})

test('somebody invited has no Send, and beside another person’s first appointment nothing is known', async () => {
  const { page } = person
  await page.goto(sandbox.place(['outlook~ana']))
  const pane = frameOf(page, 'outlook-ana')
  await pane.getByText('Waiting for Tom Achterberg').waitFor()
  // What they are to bring stands there too.
  const preparation = pane.getByRole('region', { name: 'For you to prepare' })
  await preparation.getByRole('textbox', { name: 'What changed' }).fill('Line 2 runs again')
  await preparation.getByRole('button', { name: 'Save the lines' }).click()
  expect(await page.getByRole('button', { name: 'Send', exact: true }).count()).toBe(0)
})

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityViolations, newPerson, openBrowser, productFrame } from './browser.ts'
import { landedIn } from './landed.ts'
import { frameOf, type RunningSandbox, startSandbox } from './sandbox.ts'

let sandbox: RunningSandbox
let browser: Browser
beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await sandbox?.close()
})

/** The list has the words: a page that is left before that sends them again, and is told that they are there. */
async function saved(words: string): Promise<void> {
  const landed = await landedIn(sandbox)
  const rows = async () =>
    (await landed.rows('Weft session log')).filter((each) => JSON.stringify(each).includes(words)).length
  await expect.poll(rows, { timeout: 30_000 }).toBe(1)
}

test('what was written in the channel becomes a topic, once, and where it may not be read a link is pasted', async () => {
  const person = await newPerson(browser, { width: 400, height: 900 })
  const { page } = person
  page.setDefaultTimeout(30_000)
  const open = async () => {
    await page.goto(sandbox.place(['side-panel~tom']))
    const panel = frameOf(page, 'side-panel-tom')
    const posts = panel.getByRole('region', { name: 'In the channel since last time' })
    await posts
      .or(panel.getByRole('button', { name: /^Half an hour on the pilot/ }))
      .first()
      .waitFor()
    return { panel, posts }
  }
  const { panel } = await open()
  await panel.getByRole('button', { name: /^Half an hour on the pilot/ }).click()
  await panel.getByRole('button', { name: 'Use this agenda' }).click()
  const { posts } = { posts: panel.getByRole('region', { name: 'In the channel since last time' }) }
  await posts.getByRole('button', { name: /^Read what was written/ }).click()
  await posts.getByText('The channel cannot be read from here').waitFor()
  await posts.getByRole('button', { name: 'Paste a message’s link' }).click()
  await posts.getByLabel('Link to the message').fill('https://example.org/l/message/a/b')
  await posts.getByLabel('What it is about').fill('The pilot’s Friday')
  await posts.getByRole('button', { name: 'Propose as a topic' }).click()
  await posts.getByText(/This is no link to a message/).waitFor()
  await posts.getByLabel('Link to the message').fill('https://teams.microsoft.com/l/message/19%3Aa/170')
  await posts.getByRole('button', { name: 'Propose as a topic' }).click()
  const proposals = panel.getByRole('region', { name: /^Proposed topics/ })
  await proposals.getByText('The pilot’s Friday').waitFor()
  await saved('The pilot’s Friday')

  await sandbox.control('POST', 'consent', { mode: 'approved', approved: ['ChannelMessage.Read.All'] })
  const again = await open()
  await again.posts.getByRole('button', { name: /^Read what was written/ }).click()
  await again.posts.getByText('One post since').waitFor()
  expect(await accessibilityViolations(await productFrame(page, 'side-panel.html'))).toEqual([])
  await again.posts.getByRole('button', { name: /as a topic$/ }).click()
  await again.posts.getByText('Proposed as a topic').waitFor()
  await saved('سأتأخر عشر دقائق')
  const after = await open()
  await after.posts.getByRole('button', { name: /^Read what was written/ }).click()
  await after.posts.getByText('Proposed as a topic').waitFor()
  expect(person.errors()).toEqual([])
}, 120_000)

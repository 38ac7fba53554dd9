import type { Browser, FrameLocator, Page } from 'playwright-core'
import * as v from 'valibot'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityViolations, newPerson, openBrowser, overflowsSideways, until } from './browser.ts'
import { landedIn } from './landed.ts'
import { frameOf, goToPage, type RunningSandbox, startSandbox } from './sandbox.ts'
import { frameNamed } from './sound.ts'

let sandbox: RunningSandbox
let browser: Browser
let page: Page

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  page = (await newPerson(browser, { width: 1600, height: 1100 })).page
  page.setDefaultTimeout(45_000)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await sandbox?.close()
})

const activitySchema = v.object({ feed: v.array(v.object({ text: v.string(), preview: v.string() })) })

async function feedOf(
  alias: string,
): Promise<readonly { readonly text: string; readonly preview: string }[]> {
  return v.parse(activitySchema, await sandbox.control('GET', `activity?user=${alias}`)).feed
}

/** The first time, Weft asks for the permission in a window of the identity platform. */
async function agree(): Promise<void> {
  await page.getByRole('button', { name: 'Accept' }).click()
}

const owners = 'Remind owners of what is due'

async function openOwners(alias: string): Promise<FrameLocator> {
  await page.goto(sandbox.place([`tab~${alias}`]))
  const tab = frameOf(page, `tab-${alias}`)
  await goToPage(tab, 'Actions')
  await tab.getByText('Agree the second source for expansion valves').first().waitFor()
  await tab.getByRole('button', { name: owners }).click()
  await tab.getByRole('group', { name: owners }).waitFor()
  return tab
}

test('one reminds the owners and leaves one out; who switched it off is not reached, and nobody hears twice', async () => {
  // Mei wants no reminders.
  await page.goto(sandbox.place(['tab~mei']))
  const meis = frameOf(page, 'tab-mei')
  await goToPage(meis, 'Council')
  const choices = meis.getByRole('region', { name: 'What you are told in Teams' })
  await choices.getByRole('checkbox', { name: 'about my actions that are due' }).uncheck()
  const landed = await landedIn(sandbox)
  await until('the choice in the list', 20_000, async () =>
    (await landed.rows('Weft notification choices')).some(
      (each) => each['PersonKey'] === landed.personId('mei'),
    ),
  )

  const tab = await openOwners('tom')
  const group = tab.getByRole('group', { name: owners })
  await group.getByText('Has switched this off').waitFor()
  await group.getByRole('checkbox', { name: /Ben Okafor/ }).uncheck()
  await group.getByText(/Weft asks you once for a permission/).waitFor()
  expect(await accessibilityViolations(await frameNamed(page, 'tab-tom'))).toEqual([])
  await group.getByRole('button', { name: 'Tell 2 people' }).click()
  await agree()
  await tab
    .getByText(/^Told 2 people: /)
    .first()
    .waitFor()
  expect(await feedOf('ana')).toMatchObject([
    { text: 'Tom Achterberg reminds you of what is due in Operating Council' },
  ])
  expect((await feedOf('ana'))[0]?.preview).toContain('noise measurements')
  expect([await feedOf('mei'), await feedOf('ben')]).toEqual([[], []])

  // Chloé presses as well: only Ben is left to be told.
  const hers = await openOwners('chloe')
  await hers
    .getByText(/^Told by Tom Achterberg/)
    .first()
    .waitFor()
  await hers.getByRole('button', { name: 'Tell one person' }).click()
  await agree()
  await hers.getByText('Told: Ben Okafor').first().waitFor()
  const counts = await Promise.all(
    ['ana', 'ben', 'layla', 'mei'].map(async (each) => (await feedOf(each)).length),
  )
  expect(counts).toEqual([1, 1, 1, 0])
}, 240_000)

test('a topic that is accepted and an agenda on the invite are told, and who has no Weft is named', async () => {
  await page.goto(sandbox.place(['side-panel~tom', 'side-panel~ben']))
  const [tom, ben] = [frameOf(page, 'side-panel-tom'), frameOf(page, 'side-panel-ben')]
  await tom.getByRole('button', { name: /^Half an hour on the pilot/ }).click()
  await tom.getByRole('button', { name: 'Use this agenda' }).click()
  await ben.getByRole('button', { name: 'Propose a topic' }).click()
  await ben.getByLabel('Title').fill('A second shift in January')
  await ben.getByRole('button', { name: 'Propose', exact: true }).click()
  await tom.getByText('A second shift in January').first().waitFor()
  await tom.getByRole('button', { name: 'Put on the agenda', exact: true }).first().click()
  await tom
    .getByRole('form', { name: 'Put on the agenda' })
    .getByRole('button', { name: 'Put on the agenda' })
    .click()
  await tom.getByRole('button', { name: 'Tell Ben Okafor that their topic was accepted' }).click()
  await tom.getByRole('button', { name: 'Tell one person' }).click()
  await tom.getByText('Told: Ben Okafor').first().waitFor()
  const [news] = await feedOf('ben')
  expect(news?.text).toContain('put your topic on the agenda')
  expect(news?.preview).toContain('A second shift in January')

  await tom.getByRole('button', { name: 'Put on the invite' }).click()
  await tom.getByText('The agenda is on the invite.').waitFor()
  await tom.getByRole('button', { name: 'Tell the others about the agenda' }).click()
  const group = tom.getByRole('group', { name: 'Tell the others about the agenda' })
  await group.getByText('Finn Þór Ólafsson').waitFor()
  expect(await group.getByRole('checkbox', { name: /Finn/ }).count()).toBe(0)
  await group.getByRole('button', { name: /^Tell \d+ people$/ }).click()
  await tom.getByText(/^Weft is not installed for Jonas Weiß and Rosa Whitlock/).waitFor()
  expect(await accessibilityViolations(await frameNamed(page, 'side-panel-tom'))).toEqual([])
  expect((await feedOf('layla'))[0]?.text).toContain('put the agenda of')
  expect((await feedOf('finn')).filter((each) => each.text.includes('agenda'))).toEqual([])
  expect(await feedOf('jonas')).toEqual([])
  // A second press reaches nobody else: those without Weft only where somebody ticks them.
  await group.getByRole('button', { name: 'Tell nobody' }).waitFor()
}, 240_000)

test('the next to facilitate is reminded once, and the same press on another’s page says by whom', async () => {
  const remind = async (alias: string) => {
    await page.goto(sandbox.place([`tab~${alias}`]))
    const tab = frameOf(page, `tab-${alias}`)
    await goToPage(tab, 'Turns')
    const button = tab
      .getByRole('region', { name: 'Facilitating' })
      .getByRole('button', { name: /^Remind of the turn: Suhartini/ })
    await button.first().click()
    return tab
  }
  const toms = await remind('tom')
  await toms.getByRole('button', { name: 'Tell one person' }).click()
  await toms.getByText('Told: Suhartini').first().waitFor()
  const anas = await remind('ana')
  await anas.getByText(/^Told by Tom Achterberg/).waitFor()
  expect((await feedOf('suhartini')).filter((each) => each.text.includes('your turn'))).toHaveLength(1)
}, 120_000)

test('the week’s digest is published once; another’s page says that it is there, with its link', async () => {
  const landed = await landedIn(sandbox)
  const before = (await landed.messages()).length
  const open = async (alias: string, query = '') => {
    await page.goto(sandbox.place([`tab~${alias}`], query))
    return frameOf(page, `tab-${alias}`)
  }
  // What is raised now is last week's a week later, whichever day it is.
  const raising = await open('tom')
  await goToPage(raising, 'Risks')
  await raising.getByRole('button', { name: 'New risk' }).click()
  const form = raising.getByRole('form', { name: 'New risk' })
  await form.getByLabel('What may happen').fill('The valve supplier is sold')
  await form.getByRole('button', { name: 'Add to the register' }).click()
  await raising
    .getByRole('article', { name: 'The valve supplier is sold' })
    .getByText('Saved', { exact: true })
    .waitFor()
  await sandbox.moveDays(7)
  const toms = await open('tom')
  await toms.getByRole('button', { name: 'This week’s digest' }).click()
  await toms.getByRole('radio', { name: 'Last week' }).check()
  await toms.getByRole('article').getByText('Risks that changed').waitFor()
  await toms.getByRole('article').getByText('The valve supplier is sold').waitFor()
  expect(await accessibilityViolations(await frameNamed(page, 'tab-tom'))).toEqual([])
  await toms.getByRole('button', { name: 'Publish to Council sessions' }).click()
  await toms.getByText(/^It is in the channel already, published by Tom/).waitFor()
  const anas = await open('ana')
  await anas.getByRole('button', { name: 'This week’s digest' }).click()
  await anas.getByRole('radio', { name: 'Last week' }).check()
  await anas.getByText(/^It is in the channel already, published by Tom/).waitFor()
  expect(await anas.getByRole('link', { name: 'Open the message' }).getAttribute('href')).toContain(
    'teams.microsoft.com',
  )
  expect(await anas.getByRole('button', { name: /^Publish/ }).count()).toBe(0)
  const messages = await landed.messages()
  expect(messages.length).toBe(before + 1)
  expect(messages.some((each) => each.includes('the week from'))).toBe(true)

  await open('ana', 'size=phone&lang=ar')
  const frame = await frameNamed(page, 'tab-ana')
  await frame.getByRole('button', { name: 'ملخص هذا الأسبوع' }).click()
  await frame.getByRole('article').waitFor()
  expect(await overflowsSideways(frame)).toBe(false)
  expect(await accessibilityViolations(frame)).toEqual([])
}, 240_000)

import { mkdirSync } from 'node:fs'
import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityViolations, newPerson, openBrowser } from './browser.ts'
import { unfold, visitEveryScreen } from './every-screen.ts'
import { startSandbox, type RunningSandbox } from './sandbox.ts'
import { complaintsIn, frameNamed } from './sound.ts'
import { dataOf, untranslatedIn } from './untranslated.ts'

let sandbox: RunningSandbox
let browser: Browser
let page: Page
let phone: Page

/** `KEEP_SCREENS=1 npm run journeys -- every-screen` leaves a picture of each screen for people to judge. */
const pictures = process.env['KEEP_SCREENS'] === undefined ? null : 'test-results/screens'

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  page = (await newPerson(browser, { width: 1700, height: 1500 })).page
  page.setDefaultTimeout(45_000)
  const small = { width: 1320, height: 900, hasTouch: true, isMobile: true, reducedMotion: 'reduce' } as const
  phone = (await newPerson(browser, small)).page
  phone.setDefaultTimeout(45_000)
  if (pictures !== null) mkdirSync(pictures, { recursive: true })
})

afterAll(async () => {
  await browser.close()
  await sandbox.close()
})

async function keep(from: Page, name: string): Promise<void> {
  if (pictures !== null) await from.screenshot({ path: `${pictures}/${name}.png` })
}

/** Pages of the tab that have no address of their own, in their order; the settings open from the last. */
const tabPages = [
  'overview',
  'sessions',
  'calendar',
  'turns',
  'risks',
  'decisions',
  'actions',
  'challenges',
  'templates',
  'council',
  'settings',
]

type Theme = 'default' | 'dark' | 'contrast'

/** Colours are looked at once the theme has come to every frame, and nothing fades any more. Outlook has no contrast. */
async function inTheme(theme: Theme, frames: readonly string[]): Promise<void> {
  await page.getByLabel('Theme').selectOption(theme)
  for (const name of frames) {
    const inOutlook = name.startsWith('outlook') || name.startsWith('mail')
    const wanted = theme === 'contrast' && inOutlook ? 'dark' : theme
    const there = await frameNamed(page, name)
    await there
      .locator(`[data-theme="${wanted === 'default' ? 'light' : wanted}"]`)
      .first()
      .waitFor()
    await there.evaluate(async () => {
      const ending = document
        .getAnimations()
        .filter((each) => Number(each.effect?.getComputedTiming().endTime) < Infinity)
      await Promise.allSettled(ending.map((each) => each.finished))
    })
  }
}

/** Two languages in which each message stands in brackets: a long one, and Arabic, which runs the other way. */
const bracketed = { 'qps-ploc': 'en', 'qps-plocm': 'ar' } as const

/** The same place on a phone, by touch, without motion, in a language that runs long or the other way. */
async function onPhone(
  state: string,
  language: keyof typeof bracketed,
  theme: string,
): Promise<readonly string[]> {
  const places = new URL(page.url()).searchParams.getAll('f')
  const frames = places.map((each) => each.split('~').slice(0, 2).join('-'))
  const found: string[] = []
  const data = dataOf(sandbox)
  await phone.goto(sandbox.place(places, `size=phone&lang=${language}&theme=${theme}`))
  for (const name of frames) {
    const there = await frameNamed(phone, name)
    await there.locator('h1').first().waitFor()
    // There is no room for tabs: one choice stands in their place.
    if (tabPages.includes(state))
      await there
        .locator('main select')
        .first()
        .selectOption(state === 'settings' ? 'council' : state)
    if (state === 'settings') await there.locator('main section').nth(1).getByRole('button').click()
    await unfold(there)
    const lines = [
      ...(await complaintsIn(there, { language: bracketed[language], target: 44, still: true })),
      ...(await untranslatedIn(there, data)),
    ]
    const colours = await accessibilityViolations(there, { coloursOnly: true })
    found.push(...[...lines, ...colours].map((each) => `${state}, ${language}, ${theme}, ${name}: ${each}`))
  }
  await keep(phone, `${state}-${language}`)
  return found
}

test('every screen is sound: in three themes, by touch, at 320 px, in long words and right to left, and says nothing of its own outside of the catalogue', async () => {
  const found: string[] = []
  let turn = 0
  let last = ''
  await visitEveryScreen(sandbox, page, async (state, frames) => {
    await keep(page, `${state}-light`)
    const shown = new Map<string, Frame>()
    for (const name of frames) {
      const frame = await frameNamed(page, name)
      shown.set(name, frame)
      const lines = await complaintsIn(frame, { language: 'en', target: 24 })
      found.push(
        ...[...lines, ...(await accessibilityViolations(frame))].map((each) => `${state}, ${name}: ${each}`),
      )
    }
    // What is chosen is marked otherwise in the contrast theme than in the others.
    const isChoice = state.endsWith('-chosen')
    const theme = isChoice || turn % 2 === 1 ? 'contrast' : 'dark'
    const language = turn % 4 < 2 ? 'qps-ploc' : 'qps-plocm'
    if (!isChoice) turn += 1
    // What differs by an open form alone is opened on the phone by `unfold`.
    const elsewhere = page.url() !== last || tabPages.includes(state)
    last = page.url()
    if (elsewhere) found.push(...(await onPhone(state, language, theme)))
    const others: readonly Theme[] = pictures !== null ? ['dark', 'contrast'] : elsewhere ? [] : [theme]
    for (const each of others) {
      await inTheme(each, frames)
      for (const [name, frame] of shown) {
        const colours = await accessibilityViolations(frame, { coloursOnly: true })
        found.push(...colours.map((line) => `${state}, ${each}, ${name}: ${line}`))
      }
      await keep(page, `${state}-${each}`)
    }
    if (others.length > 0) await inTheme('default', frames)
  })
  expect(found).toEqual([])
}, 1_500_000)

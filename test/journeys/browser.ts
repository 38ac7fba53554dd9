import axe, { type RunOptions } from 'axe-core'
import { type Browser, type BrowserContext, type Frame, type Page, chromium } from 'playwright-core'
import { chromiumPath } from '../../scripts/ensure-chromium.ts'
import { aheadMs } from '../support/another-day.ts'
import { shiftDate } from '../support/shift-date.ts'

declare global {
  interface Window {
    axe: typeof axe
  }
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const opened = new Set<Browser>()

/** Every browser of this file that has not been closed. */
export function openBrowsers(): readonly Browser[] {
  return [...opened].filter((each) => each.isConnected())
}

/** Headless Chromium of this machine; the caller closes it. */
export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: flags })
  opened.add(browser)
  return browser
}

export interface PersonOptions {
  readonly width?: number
  readonly height?: number
  readonly locale?: string
  readonly timezoneId?: string
  readonly colorScheme?: 'light' | 'dark'
  readonly forcedColors?: 'active' | 'none'
  readonly reducedMotion?: 'reduce' | 'no-preference'
  readonly hasTouch?: boolean
  readonly isMobile?: boolean
  /** Whether the site's files are kept in the browser; journeys watch what goes over the line. */
  readonly serviceWorkers?: 'allow' | 'block'
}

/** One person at one machine: storage of their own, one page, and what their browser complained about. */
export interface Person {
  readonly context: BrowserContext
  readonly page: Page
  /** Console errors and uncaught exceptions since the last `forgetErrors`, oldest first. */
  errors(): readonly string[]
  forgetErrors(): void
  /** Addresses outside this machine that were asked for; each was refused. */
  egress(): readonly string[]
}

/** What the pages' own policies refused, in every context of this file since it was last taken. */
let refusals: string[] = []

export function takeRefusals(): readonly string[] {
  const taken = refusals
  refusals = []
  return taken
}

/** Runs in every frame: what a policy refuses is said aloud, reports that only watch included. */
function sayRefusals(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event
    console.error(`Policy: ${effectiveDirective} ${blockedURI} from ${sourceFile}:${lineNumber} ${sample}`)
  })
}

const local = /^https?:\/\/([a-z0-9-]+\.)*(localhost|127\.0\.0\.1)(:\d+)?\//

/**
 * A new browser context; nothing in it reaches the network beyond this machine. Nothing moves in it unless asked for:
 * a journey is about what people can do, and drawing motion took a seventh of the machine.
 */
export async function newPerson(browser: Browser, options: PersonOptions = {}): Promise<Person> {
  const {
    width = 1280,
    height = 800,
    locale = 'en-GB',
    timezoneId = 'Europe/Berlin',
    reducedMotion = 'reduce',
    serviceWorkers = 'block',
    ...rest
  } = options
  const context = await browser.newContext({
    viewport: { width, height },
    locale,
    timezoneId,
    reducedMotion,
    serviceWorkers,
    ...rest,
  })
  let errors: string[] = []
  const egress: string[] = []
  await context.route(
    (url) => !local.test(url.href),
    async (route) => {
      const url = route.request().url()
      // teams-js asks for this list on import in every page and falls back to its own.
      if (url.startsWith('https://res.cdn.office.net/teams-js/')) {
        await route.fulfill({ json: { validDomains: [] }, headers: { 'access-control-allow-origin': '*' } })
        return
      }
      egress.push(url)
      await route.abort()
    },
  )
  await context.addInitScript(sayRefusals)
  if (aheadMs !== 0) await context.addInitScript(shiftDate, aheadMs)
  context.on('console', (message) => {
    const text = message.text()
    // The browser's own words count as well: not everything it refuses has an event.
    if (
      message.type() === 'error' &&
      /^Policy: |Content Security Policy|TrustedScript|TrustedHTML/.test(text)
    )
      refusals.push(`${text} (${message.location().url})`)
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (found) => errors.push(found.error().stack ?? found.error().message))
  const page = await context.newPage()
  return {
    context,
    page,
    errors: () => errors,
    forgetErrors: () => {
      errors = []
    },
    egress: () => egress,
  }
}

/** The product's frame inside a place, found by the page it shows ('side-panel.html'), once it has loaded. */
export async function productFrame(page: Page, address: string, timeoutMs = 30_000): Promise<Frame> {
  const frame = await until(`a frame showing ${address}`, timeoutMs, () =>
    page.frames().find((each) => each.url().includes(address)),
  )
  await frame.waitForLoadState('domcontentloaded')
  return frame
}

/** Asks again until `look` answers something other than undefined, null or false; names what it waited for. */
export async function until<T>(
  what: string,
  timeoutMs: number,
  look: () => T | undefined | null | false | Promise<T | undefined | null | false>,
): Promise<T> {
  const end = performance.now() + timeoutMs
  for (;;) {
    const found = await look()
    if (found !== undefined && found !== null && found !== false) return found
    if (performance.now() > end) throw new Error(`Waited ${timeoutMs} ms for ${what}.`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

export interface Looked {
  /** Whether only colours are looked at, as where everything else has been already. */
  readonly coloursOnly?: boolean
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Violations of WCAG 2.2 AA as lines `rule: element`. A frame is asked alone; of a page, every frame that it shows. */
export async function accessibilityViolations(
  where: Page | Frame,
  looked: Looked = {},
): Promise<readonly string[]> {
  if ('frames' in where) {
    const found: string[] = []
    for (const each of where.frames()) found.push(...(await accessibilityViolations(each, looked)))
    return found
  }
  // Colours are judged when they stand still.
  await where.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter((each) => Number(each.effect?.getComputedTiming().endTime) < Infinity)
    await Promise.allSettled(ending.map((each) => each.finished))
  })
  // Once into each document: every further copy would answer as well.
  if (await where.evaluate(() => !('axe' in window))) await where.evaluate(axe.source)
  const options: RunOptions = {
    resultTypes: ['violations'],
    iframes: false,
    runOnly: looked.coloursOnly
      ? { type: 'rule', values: ['color-contrast'] }
      : { type: 'tag', values: standards },
  }
  const look = () =>
    where.evaluate(async (asked) => {
      // Fluent's focus keeper puts invisible stops at the ends of a focus trap; they pass focus on at once.
      const found = await window.axe.run({ exclude: ['[data-tabster-dummy]'] }, asked)
      return found.violations.flatMap((rule) =>
        rule.nodes.map((node) => `${rule.id}: ${node.target.flat().join(' ')} (${rule.help})`),
      )
    }, options)
  const found = await look()
  // The page under a dialog stays hidden from readers while the dialog fades out; what stays hidden is wrong.
  if (!found.some((each) => each.startsWith('aria-hidden-focus: #root'))) return found
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  return look()
}

/** Whether the content is wider than its frame, which would make people scroll sideways. */
export async function overflowsSideways(frame: Frame | Page): Promise<boolean> {
  return frame.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
}

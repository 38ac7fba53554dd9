import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Move } from '#src/domain/session/move.ts'
import { makeAll, openWeekly } from '../support/busy-session.ts'
import { newPerson, openBrowser, productFrame, until, type Person } from './browser.ts'
import { hostileTexts } from './hostile-text.ts'
import { landedIn } from './landed.ts'
import { goToPage, startSandbox, type RunningSandbox } from './sandbox.ts'

let sandbox: RunningSandbox
let browser: Browser
let person: Person
const asked: string[] = []
const dialogs: string[] = []

/** One item, one capture and one proposal for each text, and all of them in notes, while the session runs. */
function movesOf(texts: readonly string[]): readonly Move[] {
  const items = texts.map((text, index) => ({
    id: `item-${index}`,
    title: text,
    kind: 'discuss' as const,
    minutes: 1,
    lead: { kind: 'everyone' as const },
    purpose: text,
    prompt: text,
  }))
  const captures = texts.map((text, index): Move => ({
    kind: 'capture',
    enteredFor: null,
    capture: {
      kind: 'action',
      id: `capture-${index}`,
      itemId: 'item-0',
      text,
      ownerId: null,
      ownerName: text,
      due: null,
    },
  }))
  return [
    {
      kind: 'plan-agenda',
      templateId: null,
      title: texts[1] ?? '',
      plannedMinutes: 60,
      plannedStartMs: null,
      items,
    },
    { kind: 'note-attendance', personId: 'invited', name: texts[1] ?? '', state: 'expected' },
    { kind: 'start' },
    { kind: 'start-item', itemId: 'item-0' },
    { kind: 'write-notes', itemId: 'item-0', blockId: 'block-0', text: texts.join('\n'), seen: null },
    ...captures,
  ]
}

/** Elements that only a text could have made, and attributes that run. */
function madeByText(): readonly string[] {
  const never =
    'script:not([src]):not([type="application/json"]), iframe, object, embed, base, math, video, template, form[action], [srcdoc], link:not([href*="/assets/"]), meta[http-equiv]'
  const all = [...document.querySelectorAll('*')]
  const running = all.filter((each) => each.getAttributeNames().some((name) => name.startsWith('on')))
  const hostile = all.filter((each) =>
    /hostile|javascript:|^data:text/i.test(each.getAttribute('href') ?? each.getAttribute('src') ?? ''),
  )
  return [...document.querySelectorAll(never), ...running, ...hostile].map((each) =>
    each.outerHTML.slice(0, 120),
  )
}

async function shown(page: Page, address: string): Promise<Frame> {
  await page.goto(sandbox.place([`${address}~ana`]))
  return productFrame(page, `${address}.html`)
}

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  const session = await openWeekly(sandbox, 'tom')
  await makeAll(session, movesOf(hostileTexts))
  session.live.stop()
  person = await newPerson(browser, { width: 520, height: 1000 })
  person.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  person.page.on('request', (request) => asked.push(request.url()))
})

afterAll(async () => {
  await browser.close()
  await sandbox.close()
})

test('text that tries to become a page stays text: in the panel, where each is read as it was typed', async () => {
  const panel = await shown(person.page, 'side-panel')
  await panel.getByRole('timer').waitFor()
  const words = await panel.locator('body').innerText()
  const missing = hostileTexts.filter(
    (each) => !words.includes(each.replaceAll('\u0000', '')) && !words.includes(each),
  )
  // A zero character is a broken one wherever it is shown.
  expect(missing.filter((each) => !each.includes('\u0000'))).toEqual([])
  expect(await panel.evaluate(madeByText)).toEqual([])
  // What the next opening paints first has it from the device.
  await person.page.waitForTimeout(2_000)
  await person.page.reload()
  await (await productFrame(person.page, 'side-panel.html')).getByRole('timer').waitFor()
  // The tab lists it from its row, which its pages write some seconds after what they did.
  const landed = await landedIn(sandbox)
  await until('the session in the list', 20_000, async () =>
    (await landed.rows('Weft sessions')).some((each) => String(each['Title']).includes('onerror')),
  )
})

test('on the stage, and among the sessions of the tab', async () => {
  const stage = await shown(person.page, 'stage')
  await stage.getByText('onerror').first().waitFor()
  expect(await stage.evaluate(madeByText)).toEqual([])
  const tab = await shown(person.page, 'tab')
  await goToPage(tab, 'Sessions')
  await tab.getByText('onerror').first().waitFor()
  expect(await tab.evaluate(madeByText)).toEqual([])
})

test('and nothing of it ran, asked for anything or left the machine', () => {
  expect(dialogs).toEqual([])
  expect(asked.filter((url) => url.includes('hostile'))).toEqual([])
  expect(person.egress()).toEqual([])
})

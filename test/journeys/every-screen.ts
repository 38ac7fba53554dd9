import type { Frame, FrameLocator, Page } from 'playwright-core'
import * as v from 'valibot'
import { frameOf, goToPage, minuteMs, type RunningSandbox } from './sandbox.ts'

/** Called at each state, while the place shows it in these frames (`side-panel-tom`). */
export type Look = (state: string, frames: readonly string[]) => Promise<void>

const tenantSchema = v.object({
  channels: v.array(v.object({ teamName: v.string(), channelName: v.string(), channelId: v.string() })),
})
const unknownThread = '19:meeting_unknown0000000000000000@thread.v2'

/** Leads one company through a week, and stops at every state in which people may find Weft's pages. */
export async function visitEveryScreen(sandbox: RunningSandbox, page: Page, look: Look): Promise<void> {
  const names = (frames: readonly string[]) => frames.map((each) => each.split('~').slice(0, 2).join('-'))
  const open = (...frames: readonly string[]) => page.goto(sandbox.place(frames))
  const button = (where: FrameLocator, name: string | RegExp) =>
    where.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }).first()
  const shown = async (state: string, frames: readonly string[]) => {
    for (const each of names(frames)) await frameOf(page, each).locator('main').first().waitFor()
    await look(state, names(frames))
  }
  const { channels } = v.parse(tenantSchema, await sandbox.control('GET', 'tenant'))
  const circle = channels.find((each) => each.teamName === 'Sustainability Circle')?.channelId ?? ''
  const switches = (change: object) => sandbox.control('POST', 'switches', change)
  const tom = frameOf(page, 'side-panel-tom')
  const ben = frameOf(page, 'side-panel-ben')
  const tab = frameOf(page, 'tab-ana')

  // Nothing is there yet.
  let frames: readonly string[] = ['side-panel~tom', 'outlook~tom', 'stage~tom']
  await open(...frames)
  await shown('unplanned', frames)
  await button(tom, /^Weekly cross-functional review/).click()
  await shown('template-open', ['side-panel~tom'])
  frames = ['outlook~tom~unsaved', 'personal~ana', `configure~ana~${circle}`]
  await open(...frames)
  await shown('first-run', frames)
  await button(frameOf(page, 'outlook-tom'), /^Weekly cross-functional review/).click()
  await button(frameOf(page, 'outlook-tom'), 'Use this agenda').click()
  await button(frameOf(page, 'outlook-tom'), 'Save the meeting and go on').waitFor()
  await shown('outlook-draft', ['outlook~tom'])
  await open('outlook~tom~series', 'outlook~mei~shared', 'outlook~ingrid~shared')
  await frameOf(page, 'outlook-mei')
    .getByText(/^It belongs to/)
    .waitFor()
  await frameOf(page, 'outlook-ingrid')
    .getByText(/^This meeting is in a colleague’s calendar. Weft asks/)
    .waitFor()
  await button(frameOf(page, 'outlook-tom'), /^Weekly cross-functional review/).click()
  await button(frameOf(page, 'outlook-tom'), 'Use this agenda').click()
  await button(frameOf(page, 'outlook-tom'), 'Put on the whole series').waitFor()
  await shown('outlook-series', ['outlook~tom~series', 'outlook~mei~shared', 'outlook~ingrid~shared'])
  frames = ['mail~ana', 'mail~mei~1', 'mail~rosa']
  await open(...frames)
  await frameOf(page, 'mail-ana').getByRole('radio', { name: 'Action' }).check()
  await shown('mail', frames)
  await open(`tab~ana~${circle}`, `side-panel~ana~${unknownThread}`)
  await shown('unknown-here', ['tab~ana', 'side-panel~ana'])

  // Planned.
  frames = ['side-panel~tom', 'side-panel~ben', 'outlook~tom', 'outlook~ana']
  await open(...frames)
  await button(tom, /^Weekly cross-functional review/).click()
  await button(tom, 'Use this agenda').click()
  await open(...frames)
  await button(frameOf(page, 'outlook-tom'), 'Put on the invite').waitFor()
  await shown('planned', frames)
  await button(frameOf(page, 'outlook-tom'), 'Put on the invite').click()
  await frameOf(page, 'outlook-tom').getByText('The agenda is on the invite.').waitFor()
  await button(frameOf(page, 'outlook-tom'), 'Change Asking and offering').click()
  await button(tom, /^Facilitating today/).click()
  await button(tom, 'Choose').or(button(tom, 'Hand over')).first().click()
  await button(tom, 'Change Asking and offering').click()
  await button(frameOf(page, 'outlook-tom'), 'Add a link').click()
  await button(frameOf(page, 'outlook-tom'), 'Choose a file of the council’s site').click()
  await button(frameOf(page, 'outlook-tom'), 'Folder: Reading').waitFor()
  await button(ben, 'Propose a topic').click()
  await ben.locator('summary').filter({ hasText: 'Your settings' }).click()
  await shown('forms-before', frames)
  await open('tab~ana')
  await shown('overview', ['tab~ana'])
  for (const page of [
    'Sessions',
    'Calendar',
    'Turns',
    'Risks',
    'Decisions',
    'Actions',
    'Challenges',
    'Templates',
    'Council',
  ]) {
    await goToPage(tab, page)
    await shown(page.toLowerCase(), ['tab~ana'])
  }
  await goToPage(tab, 'Decisions')
  await tab.locator('main li a').first().click()
  await tab.locator('main li a[aria-current]').waitFor()
  await shown('decision-chosen', ['tab~ana'])
  await goToPage(tab, 'Actions')
  await button(tab, 'Remind owners of what is due').click()
  await tab.getByRole('group', { name: 'Remind owners of what is due' }).waitFor()
  await shown('reminding', ['tab~ana'])
  await open('tab~ana~~digest')
  await tab.getByRole('article').waitFor()
  await shown('digest', ['tab~ana~~digest'])
  await open('tab~tom')
  await goToPage(frameOf(page, 'tab-tom'), 'Council')
  await button(frameOf(page, 'tab-tom'), 'Open the settings').click()
  await shown('settings', ['tab~tom'])

  // Running.
  frames = ['side-panel~tom', 'side-panel~ben', 'tab~ana']
  await open(...frames)
  await tom.locator('h1').waitFor()
  await button(ben, 'Propose a topic').waitFor()
  await ben.getByRole('textbox', { name: 'What changed' }).fill('Line 2 runs again')
  await ben.getByRole('textbox', { name: 'Help we need' }).fill('Two testers for a week')
  await button(ben, 'Save the lines').click()
  await button(tom, /^Start (the session|for )/).click()
  await tom.getByRole('timer').waitFor()
  await ben.getByRole('timer').waitFor()
  await button(tom, 'Show on the stage').click()
  frames = ['side-panel~tom', 'side-panel~ben', 'stage~tom']
  await button(ben, 'Ask to speak').click()
  await button(tom, /^Invite .+ to speak$/).waitFor()
  await button(tom, 'Everyone in turn').click()
  await frameOf(page, 'stage-tom')
    .getByText(/ speaks$/)
    .waitFor()
  await shown('running', frames)
  frames = ['side-panel~tom', 'side-panel~ben']
  for (const [letter, kind, line] of [
    ['d', 'Decision', 'We move the release of the new packaging line to 30 January'],
    ['a', 'Action', 'Order the torque tool'],
    ['r', 'Risk', 'The supplier closes over Christmas'],
    ['n', 'Note', 'The new label prints well'],
  ] as const) {
    await tom.getByRole('toolbar', { name: 'Capture' }).getByRole('button').first().focus()
    await page.keyboard.press(letter)
    await page.keyboard.type(line)
    await shown(`capture-${kind.toLowerCase()}`, ['side-panel~tom'])
    await page.keyboard.press('Enter')
    await tom.getByText(line).first().waitFor()
  }
  await button(tom, /^Change: Order/).click()
  await shown('captured', frames)
  await page.keyboard.press('Escape')
  await button(tom, 'Open a vote').click()
  await tom.getByText('Why not a secret vote?').click()
  await shown('vote-form', ['side-panel~tom'])
  await button(tom, 'Open the vote').click()
  await ben.getByRole('radio', { name: 'Yes' }).check()
  await button(ben, 'Vote').click()
  await tom.getByText(/^1 of \d+ have voted/).waitFor()
  await shown('vote-open', frames)
  await button(tom, 'Close the vote').click()
  await button(tom, 'Close it without them').click()
  await ben.getByText('As a table, by name').click()
  await shown('vote-result', frames)
  await button(tom, /^Next:/).click()
  await tom.getByRole('heading', { name: /^Since last week/ }).waitFor()
  await button(tom, /^Next:/).click()
  await tom.getByText('Two testers for a week').first().waitFor()
  await button(tom, /^Facilitating today/).click()
  await button(tom, 'Hand over').click()
  await shown('joint-update', frames)
  await button(tom, 'Cancel').click()
  await sandbox.moveTime(20 * minuteMs)
  frames = ['side-panel~tom', 'side-panel~chloe', 'stage~tom', 'personal~tom']
  await open(...frames)
  await frameOf(page, 'side-panel-chloe').getByText('While you were away').first().waitFor()
  await shown('late', frames)
  await open('side-panel~tom', 'side-panel~ben', 'tab~ana')
  await tom.getByRole('timer').waitFor()
  await ben.getByRole('timer').waitFor()
  await switches({ offline: true })
  await tom.getByRole('toolbar', { name: 'Capture' }).getByRole('button').first().focus()
  await page.keyboard.press('n')
  await page.keyboard.type('Kept on this device')
  await page.keyboard.press('Enter')
  await tom.getByText('Offline', { exact: false }).first().waitFor({ timeout: 30_000 })
  await goToPage(tab, 'Council')
  await shown('offline', ['side-panel~tom', 'side-panel~ben'])
  await page.goto(sandbox.place(['side-panel~finn', 'tab~finn', 'outlook~finn']))
  await shown('offline-first', ['side-panel~finn', 'tab~finn', 'outlook~finn'])
  await switches({ offline: false })

  // Closing.
  frames = ['side-panel~tom', 'side-panel~ben']
  await open(...frames)
  await button(tom, 'Close the session')
    .or(button(tom, /^Next:/))
    .first()
    .waitFor()
  while ((await button(tom, /^Next:/).count()) > 0) await button(tom, /^Next:/).click()
  await button(tom, 'Close the session').click()
  await shown('closing', frames)
  await button(tom, /^Close the session/).click()
  await button(tom, 'Publish').waitFor()
  await shown('review', frames)
  await button(tom, 'Paste a recap').click()
  await tom
    .getByRole('textbox', { name: 'Text of the recap' })
    .fill(
      'Meeting notes\n- The line is stable\nFollow-up tasks:\n- Send the plan to the people in Brno and ask them for a day (Ana Duarte)\n- Call Brno',
    )
  await button(tom, 'Look through it').click()
  await button(tom, 'Capture 2 lines').waitFor()
  await shown('recap', frames)
  await button(tom, 'Capture 2 lines').click()
  await tom.getByText('2 lines were captured.').waitFor()
  await switches({ unavailable: 1 })
  await button(tom, 'Publish').click()
  await tom
    .getByText(/again|try/i)
    .first()
    .waitFor({ timeout: 30_000 })
    .catch(() => undefined)
  await shown('publishing-fails', frames)
  await switches({ unavailable: 0 })
  await open('side-panel~tom', 'tab~ben', 'stage~tom')
  await button(tom, 'Publish')
    .or(button(tom, /^(?!What is meant).*(again|Go on|Publish)/))
    .first()
    .click()
  await tom.getByText('Published. Everything is where it belongs.').waitFor({ timeout: 60_000 })
  await shown('published', ['side-panel~tom', 'tab~ben', 'stage~tom'])
  await goToPage(frameOf(page, 'tab-ben'), 'Sessions')
  await frameOf(page, 'tab-ben')
    .getByRole('link', { name: /^Minutes: / })
    .first()
    .click()
  await frameOf(page, 'tab-ben').getByRole('article').waitFor()
  await shown('minutes', ['tab~ben'])
  await goToPage(frameOf(page, 'tab-ben'), 'Sessions')
  await frameOf(page, 'tab-ben')
    .getByRole('link', { name: /^Weekly cross-functional review/ })
    .first()
    .click()
  await frameOf(page, 'tab-ben').getByText('Published. Everything is where it belongs.').waitFor()
  await shown('session-page', ['tab~ben'])

  // Next week, and who may not.
  await sandbox.moveDays(7)
  frames = ['side-panel~tom', 'side-panel~ben', 'tab~ana']
  await open(...frames)
  await shown('next-week', frames)
  await sandbox.control('POST', 'consent', { mode: 'forbidden' })
  frames = ['side-panel~mei', 'tab~mei', 'outlook~mei']
  await open(...frames)
  await shown('no-consent', frames)
  await sandbox.control('POST', 'consent', { mode: 'approved' })
}

/** Opens what can be opened where the language does not matter: folded parts, forms that say so, a capture form. */
export async function unfold(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true
    for (const each of document.querySelectorAll<HTMLElement>('button[aria-expanded="false"]')) each.click()
    for (const each of document.querySelectorAll<HTMLElement>('[role="toolbar"] button')) each.click()
  })
}

import type { FrameLocator, Locator, Page } from 'playwright-core'
import * as v from 'valibot'
import { frameOf, goToPage, type RunningSandbox } from '../sandbox.ts'
import type { TakePicture } from './picture-taker.ts'

const tenantSchema = v.object({
  channels: v.array(v.object({ teamName: v.string(), channelId: v.string() })),
})

function button(where: FrameLocator | Locator, name: string | RegExp): Locator {
  return where.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }).first()
}

/** The places of the user guide, in its order: Tom runs the weekly review of the company's council. */
export interface Guide {
  readonly sandbox: RunningSandbox
  readonly page: Page
  readonly take: TakePicture
}

export async function picturesBefore({ sandbox, page, take }: Guide): Promise<void> {
  const open = (...frames: readonly string[]) => page.goto(sandbox.place(frames))
  const { channels } = v.parse(tenantSchema, await sandbox.control('GET', 'tenant'))
  const circle = channels.find((each) => each.teamName === 'Sustainability Circle')?.channelId ?? ''
  await open(`configure~ana~${circle}`)
  const setUp = frameOf(page, 'configure-ana')
  await setUp.getByRole('heading', { name: 'Set up a council' }).waitFor()
  await setUp.getByRole('button', { name: 'Create the council' }).waitFor()
  await take('set-up', 'configure-ana', { width: 760, height: 880 })

  await open('side-panel~tom')
  const tom = frameOf(page, 'side-panel-tom')
  await button(tom, /^Weekly cross-functional review/).waitFor()
  await take('templates', 'side-panel-tom', { height: 470 })
  await button(tom, /^Weekly cross-functional review/).click()
  await button(tom, 'Use this agenda').click()
  await open('side-panel~tom', 'side-panel~ben')
  const ben = frameOf(page, 'side-panel-ben')
  await button(tom, 'Change Asking and offering').waitFor()
  await take('agenda', 'side-panel-tom', {
    at: tom.getByRole('heading', { name: /^Agenda/ }),
    height: 760,
  })
  await button(ben, 'Propose a topic').waitFor()
  await ben.getByRole('textbox', { name: 'What changed' }).fill('Line 2 runs again')
  await ben.getByRole('textbox', { name: 'Help we need' }).fill('Two testers for a week')
  await take('four-lines', 'side-panel-ben', {
    at: ben.getByText(/: four lines$/),
    height: 300,
  })
  await button(ben, 'Save the lines').click()
  await ben.getByText(/^Saved\./).waitFor()
  await open('outlook~tom')
  const invite = frameOf(page, 'outlook-tom')
  await button(invite, 'Put on the invite').waitFor()
  await take('invite', 'outlook-tom', { height: 720 })
  await open('mail~ana')
  const mail = frameOf(page, 'mail-ana')
  await mail.getByRole('radio', { name: 'Action' }).check()
  await take('mail', 'mail-ana', { height: 760 })
}

async function capture(page: Page, panel: FrameLocator, letter: string, text: string): Promise<void> {
  await panel.getByRole('toolbar', { name: 'Capture' }).getByRole('button').first().focus()
  await page.keyboard.press(letter)
  await page.keyboard.type(text)
}

export async function picturesOfSession({ sandbox, page, take }: Guide): Promise<void> {
  const open = (...frames: readonly string[]) => page.goto(sandbox.place(frames))
  const tom = frameOf(page, 'side-panel-tom')
  const ben = frameOf(page, 'side-panel-ben')
  await open('side-panel~tom', 'side-panel~ben', 'stage~tom')
  await button(tom, /^Start (the session|for )/).click()
  for (const panel of [tom, ben]) await panel.getByRole('timer').waitFor()
  await button(tom, 'Show on the stage').click()
  await button(tom, /^Next:/).click()
  await button(ben, 'Ask to speak').click()
  await button(tom, 'Everyone in turn').click()
  await frameOf(page, 'stage-tom')
    .getByText(/ speaks$/)
    .waitFor()
  await take('running', 'side-panel-tom', { height: 840 })
  await take('stage', 'stage-tom', { height: 620 })
  await capture(page, tom, 'd', 'We move the release of the new packaging line to 30 January')
  await page.keyboard.press('Enter')
  await capture(page, tom, 'a', 'Order the torque tool')
  const owner = tom.getByRole('combobox', { name: 'Owner', exact: true })
  await owner.click()
  await owner.fill('Ben')
  await page.keyboard.press('Enter')
  await tom.getByRole('radio', { name: 'In two weeks' }).check()
  await take('capture', 'side-panel-tom')
  await tom.getByRole('button', { name: 'Capture', exact: true }).click()
  await tom.getByText('Order the torque tool').first().waitFor()
  await ben.getByRole('textbox', { name: 'Notes' }).first().fill('Line 2 is stable since Tuesday.')
  await tom.getByRole('textbox', { name: 'Notes' }).first().press('Control+End')
  await page.keyboard.type(' The torque tool is still missing.')
  await ben
    .getByText('The torque tool is still missing.')
    .or(ben.getByRole('textbox', { name: 'Notes' }))
    .first()
    .waitFor()
  await button(tom, 'Open a vote').click()
  await button(tom, 'Open the vote').click()
  await ben.getByRole('radio', { name: 'Yes' }).check()
  await button(ben, 'Vote').click()
  await tom.getByText(/^1 of \d+ have voted/).waitFor()
  await take('vote', 'side-panel-tom', { at: tom.getByRole('heading', { name: /^Vote/ }), height: 520 })
  await button(tom, 'Close the vote').click()
  await button(tom, 'Close it without them').click()
  await button(tom, 'Open a vote').waitFor()
  await sandbox.control('POST', 'switches', { offline: true })
  await capture(page, tom, 'n', 'The new label prints well')
  await page.keyboard.press('Enter')
  await tom
    .getByText(/Offline since/)
    .first()
    .waitFor({ timeout: 30_000 })
  await take('offline', 'side-panel-tom', { at: tom.locator('h1'), height: 480 })
  await sandbox.control('POST', 'switches', { offline: false })
  await open('side-panel~tom')
  await tom.getByRole('timer').waitFor()
  while ((await button(tom, /^Next:/).count()) > 0) await button(tom, /^Next:/).click()
  await button(tom, 'Close the session').click()
  await button(tom, 'Back to the session').waitFor()
  await button(tom, 'Close the session').click()
  await button(tom, 'Publish').waitFor()
  await take('review', 'side-panel-tom', { height: 1_000 })
  await button(tom, 'Publish').click()
  await tom.getByText('Published. Everything is where it belongs.').waitFor({ timeout: 60_000 })
}

export async function picturesAfter({ sandbox, page, take }: Guide): Promise<void> {
  await page.goto(sandbox.place(['tab~ana']))
  const tab = frameOf(page, 'tab-ana')
  await tab.getByRole('heading', { name: 'What needs me' }).waitFor()
  await take('overview', 'tab-ana', { height: 620 })
  await goToPage(tab, 'Sessions')
  await tab
    .getByRole('link', { name: /^Minutes: / })
    .first()
    .click()
  await tab.getByRole('article').waitFor()
  await take('minutes', 'tab-ana', { width: 1_040, height: 800 })
  await goToPage(tab, 'Actions')
  await button(tab, 'Remind owners of what is due').waitFor()
  await take('actions', 'tab-ana', { height: 440 })
  await goToPage(tab, 'Risks')
  await tab.getByRole('tab', { name: 'Heat map' }).click()
  await tab.getByText(/^Drag a risk/).waitFor()
  await take('heat-map', 'tab-ana', { height: 760 })
  await tab.getByRole('tab', { name: 'All', exact: true }).click()
  await tab.getByRole('button', { name: 'Import', exact: true }).waitFor()
  await take('register', 'tab-ana', { height: 470 })
  await button(tab, 'Import').click()
  await tab.getByLabel('Choose a file').setInputFiles({
    name: 'RAID log.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'Risk description;Probability;Impact;Owner;Mitigation plan\nThe supplier may fail;3;4;Ben Okafor;Second source asked\nThe label ink runs out;2;2;Mei;\n;4;4;Tom;\n',
    ),
  })
  await tab.getByLabel('Probability').waitFor()
  await take('import', 'tab-ana', { height: 900 })
  await goToPage(tab, 'Turns')
  await tab.getByRole('heading', { name: 'My turns' }).waitFor()
  await take('turns', 'tab-ana', { height: 760 })
  await page.goto(sandbox.place(['tab~ana'], 'size=phone'))
  await tab.getByRole('heading', { name: 'What needs me' }).waitFor()
  await take('phone', 'tab-ana', { height: 568 })
}

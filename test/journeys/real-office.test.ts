import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as v from 'valibot'
import { newPerson, openBrowser } from './browser.ts'
import { officeScripts, openOutlookOnTheWeb, siteOrigin } from './outlook-web-host.ts'
import { dayMs, startSandbox, type RunningSandbox } from './sandbox.ts'

let sandbox: RunningSandbox
let browser: Browser

beforeAll(async () => {
  officeScripts()
  sandbox = await startSandbox()
  browser = await openBrowser()
}, 600_000)
afterAll(async () => {
  await browser?.close()
  await sandbox?.close()
})

const tenantSchema = v.object({
  tenantId: v.string(),
  people: v.array(
    v.object({ id: v.string(), alias: v.string(), displayName: v.string(), userPrincipalName: v.string() }),
  ),
})
const eventSchema = v.object({
  id: v.string(),
  subject: v.string(),
  start: v.object({ dateTime: v.string() }),
  end: v.object({ dateTime: v.string() }),
  body: v.object({ content: v.string() }),
})

async function personOf(alias: string) {
  const { tenantId, people } = v.parse(tenantSchema, await sandbox.control('GET', 'tenant'))
  const found = people.find((each) => each.alias === alias)
  if (found === undefined) throw new Error(`There is no ${alias}.`)
  return { alias, personId: found.id, tenantId, name: found.displayName, mail: found.userPrincipalName }
}

async function weekly(alias: string) {
  const nowMs = await sandbox.nowMs()
  const at = (ms: number): string => new Date(ms).toISOString()
  const path = `/me/calendarView?startDateTime=${at(nowMs)}&endDateTime=${at(nowMs + 9 * dayMs)}&$top=100`
  const [first] = (await sandbox.readAll(alias, path))
    .flatMap((each) => {
      const parsed = v.safeParse(eventSchema, each)
      return parsed.success && parsed.output.subject.startsWith('Weekly') ? [parsed.output] : []
    })
    .toSorted((one, other) => one.start.dateTime.localeCompare(other.start.dateTime))
  if (first === undefined) throw new Error(`${alias} has no weekly meeting.`)
  return first
}

const utc = (dateTime: string): number => Date.parse(`${dateTime.slice(0, 19)}Z`)
const olderId = (id: string): string => id.replaceAll('-', '/').replaceAll('_', '+')

test('under Microsoft’s own office.js the built pane becomes ready, reads the appointment and writes its body', async () => {
  const tom = await personOf('tom')
  const event = await weekly('tom')
  const person = await newPerson(browser, { width: 500, height: 950 })
  let written = ''
  const calls = await openOutlookOnTheWeb(person.context, sandbox, tom, '/outlook.html', {
    initial: {
      itemType: 5,
      hostVersion: '16.01',
      userDisplayName: tom.name,
      userEmailAddress: tom.mail,
      userTimeZone: 'UTC',
      userProfileType: 'office365',
      isRestIdSupported: true,
    },
    subject: event.subject,
    startMs: utc(event.start.dateTime),
    endMs: utc(event.end.dateTime),
    olderId: olderId(event.id),
    readBody: async () => (await weekly('tom')).body.content,
    writeBody: (html) => {
      written = html
      return Promise.resolve()
    },
  })
  const { page } = person
  page.setDefaultTimeout(60_000)
  await page.goto('https://outlook.office.com/mail/')
  const pane = page.frameLocator('iframe[name="pane"]')
  await pane.getByRole('button', { name: /^Weekly cross-functional review/ }).click()
  await pane.getByRole('button', { name: 'Use this agenda' }).click()
  await pane.getByRole('button', { name: 'Put on the invite' }).click()
  await pane.getByText('The agenda is on the invite.').waitFor()
  // Saved appointments are written through Graph, which keeps the join details; the form's own body otherwise.
  expect(written + (await weekly('mei')).body.content).toContain('Asking and offering')
  // Read by Microsoft's code: the item's id, its subject and its times.
  expect(calls).toContain('GetInitialData 1')
  for (const id of [18, 24, 164]) expect(calls).toContain(`ExecuteMethod ${id}`)
  const frame = page.frames().find((each) => each.url().startsWith(siteOrigin))
  const office = await frame?.evaluate(() => {
    const found: unknown = Reflect.get(window, 'Office')
    return typeof found === 'object' && found !== null ? Object.keys(found) : []
  })
  expect(office).toContain('addin')
})

test('under Microsoft’s own office.js the mail pane reads the mail, and the handlers are joined with their actions', async () => {
  const ana = await personOf('ana')
  const person = await newPerson(browser, { width: 500, height: 950 })
  const calls = await openOutlookOnTheWeb(person.context, sandbox, ana, '/outlook.html?pane=mail', {
    initial: {
      itemType: 1,
      id: 'AAMk/mail+1=',
      hostVersion: '16.01',
      userDisplayName: ana.name,
      userEmailAddress: ana.mail,
      userTimeZone: 'UTC',
      userProfileType: 'office365',
      isRestIdSupported: true,
      subject: 'Re: The torque tools are late',
      normalizedSubject: 'The torque tools are late',
      from: { name: 'Rosa Whitlock', address: 'rosa@whitlock.example', userType: 3 },
      sender: { name: 'Rosa Whitlock', address: 'rosa@whitlock.example', userType: 3 },
      to: [],
      cc: [],
      attachments: [],
    },
    subject: '',
    startMs: 0,
    endMs: 0,
    olderId: '',
    readBody: () => Promise.resolve('They close over Christmas.'),
    writeBody: () => Promise.resolve(),
  })
  const { page } = person
  page.setDefaultTimeout(60_000)
  await page.goto('https://outlook.office.com/mail/')
  const pane = page.frameLocator('iframe[name="pane"]')
  await pane.getByRole('heading', { name: 'The torque tools are late' }).waitFor()
  await pane.getByRole('button', { name: 'Put the mail’s words here' }).click()
  const words = pane.getByRole('textbox', { name: 'What is kept of the mail' })
  await expect.poll(() => words.inputValue(), { timeout: 30_000 }).toBe('They close over Christmas.')
  expect(calls).toContain('ExecuteMethod 37')

  // Outlook on the web opens the handlers' page as it opens a pane.
  await page.evaluate((address) => {
    const frame = document.querySelector('iframe')
    if (frame !== null) frame.src = frame.src.replace('/outlook.html?pane=mail&', address)
  }, '/autorun.html?')
  await expect
    .poll(
      () => {
        const there = page.frames().find((each) => each.url().startsWith(`${siteOrigin}/autorun.html`))
        return there?.evaluate(() => {
          const at = (owner: unknown, name: string): unknown =>
            typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : undefined
          const mappings = at(at(at(Reflect.get(window, 'Office'), 'actions'), '_association'), 'mappings')
          return typeof mappings === 'object' && mappings !== null ? Object.keys(mappings).toSorted() : []
        })
      },
      { timeout: 60_000 },
    )
    .toEqual(['ONAPPOINTMENTATTENDEESCHANGED', 'ONAPPOINTMENTSEND', 'ONNEWAPPOINTMENTORGANIZER'])
})

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterEach, expect, test, vi } from 'vitest'
import { activityTypes } from '#src/domain/notices/notice.ts'
import { declaredActivities } from '#src/sandbox/seed/weft-activities.ts'
import { manifestComplaints } from '../../scripts/manifest-rules.ts'

const text = readFileSync('appPackage/manifest.json', 'utf8')

/** The complaints about the manifest with `from` replaced by `to` everywhere. */
async function complaintsWith(from: string, to: string): Promise<string> {
  expect(text).toContain(from)
  const broken: unknown = JSON.parse(text.replaceAll(from, to))
  return (await manifestComplaints(process.cwd(), broken)).join('\n')
}

let copy = ''
afterEach(() => {
  if (copy !== '') rmSync(copy, { recursive: true })
  copy = ''
})

const declared = v.parse(
  v.object({
    activities: v.object({
      activityTypes: v.array(
        v.object({ type: v.string(), description: v.string(), templateText: v.string() }),
      ),
    }),
  }),
  JSON.parse(text),
).activities.activityTypes

/** The places of a text, `actor` excepted, which Teams fills. */
const placesIn = (template: string) =>
  [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).filter((name) => name !== 'actor')

test('the manifest declares what Weft notifies of, with the places that it fills, in every language', () => {
  const known = Object.values(activityTypes)
  expect(declared.map((each) => each.type)).toEqual(known.map((each) => each.type))
  expect(declared.map((each) => placesIn(each.templateText))).toEqual(known.map((each) => each.places))
  for (const language of ['de', 'ar', 'fr', 'es', 'ja']) {
    const strings: unknown = JSON.parse(readFileSync(`appPackage/${language}.json`, 'utf8'))
    const texts = v.parse(v.record(v.string(), v.string()), strings)
    for (const [index, { places }] of known.entries()) {
      const template = texts[`activities.activityTypes[${index}].templateText`] ?? ''
      expect(placesIn(template), language).toEqual(places)
      expect(template, language).toContain('{actor}')
    }
  }
})

test('the sandbox’s tenant has the app as the manifest declares it', () => {
  expect(declaredActivities).toEqual(declared.map(({ type, templateText }) => ({ type, templateText })))
})

/** A copy of everything that the manifest refers to, to be broken. */
function copyPackage(): string {
  copy = mkdtempSync(join(tmpdir(), 'weft-manifest-'))
  cpSync('appPackage', join(copy, 'appPackage'), { recursive: true })
  cpSync('package.json', join(copy, 'package.json'))
  mkdirSync(join(copy, 'src/surfaces'), { recursive: true })
  for (const page of ['tab', 'side-panel', 'configure', 'outlook']) {
    writeFileSync(join(copy, `src/surfaces/${page}.html`), '')
  }
  cpSync('docs', join(copy, 'docs'), { recursive: true })
  cpSync('src/surfaces/outlook-events', join(copy, 'src/surfaces/outlook-events'), { recursive: true })
  return copy
}

test('the manifest that ships is in order, and nothing on the network is asked about it', async () => {
  const network = vi.spyOn(globalThis, 'fetch')
  expect(await manifestComplaints(process.cwd())).toEqual([])
  expect(network).not.toHaveBeenCalled()
})

test.each([
  ['a property that the schema does not know', '"accentColor"', '"accentColour"', 'accentColour'],
  [
    'an address outside validDomains',
    'https://weft.example.com/outlook.html',
    'https://elsewhere.example/outlook.html',
    'elsewhere.example is not in validDomains',
  ],
  [
    'an address of a page that the site lacks',
    '/side-panel.html',
    '/sidepanel.html',
    'the site has no /sidepanel.html',
  ],
  [
    'a ribbon button without its action',
    '"actionId": "open-agenda-pane"',
    '"actionId": "open-pane"',
    'no runtime has the action open-pane',
  ],
  ['an id used twice', '"entityId": "session"', '"entityId": "councils"', 'councils is used twice'],
  ['the stage left out', '"meetingStage"', '"meetingDetailsTab"', 'contexts: meetingStage is missing'],
  ['the personal app left out', '"personal"', '"team"', 'scopes: personal is missing'],
  [
    'the organizer’s pane left out',
    'meetingDetailsOrganizer',
    'mailCompose',
    'ribbons: meetingDetailsOrganizer is missing',
  ],
  [
    'the invited’s pane left out',
    'meetingDetailsAttendee',
    'mailCompose',
    'ribbons: meetingDetailsAttendee is missing',
  ],
  ['the mail’s pane left out', '"mailRead"', '"mailCompose"', 'ribbons: mailRead is missing'],
  [
    'a check that holds an invite back',
    '"sendMode": "promptUser"',
    '"sendMode": "block"',
    'appointmentSending is not promptUser',
  ],
  [
    'an event that is not handled any more',
    '"appointmentSending"',
    '"appointmentTimeChanged"',
    'autoRunEvents: appointmentSending is missing',
  ],
  [
    'an event whose action the script does not have',
    'onAppointmentAttendeesChanged',
    'onAttendees',
    'does not associate onAttendees',
  ],
  [
    'a button that the handlers do not name',
    '"id": "agenda-button"',
    '"id": "pane-button"',
    'by no button of the manifest',
  ],
  ['a script that is not allowed', '/autorun.js', '/tab.html', 'not https://weft.example.com/tab.html'],
  [
    'no right to the item beside the pane',
    'MailboxItem.ReadWrite.User',
    'Mailbox.SharedFolder',
    'MailboxItem.ReadWrite.User is missing',
  ],
  ['a language without its file', '"de.json"', '"nl.json"', 'nl.json does not exist'],
  ['another schema version, which would be fetched', 'teams/v1.30/', 'teams/v1.99/', 'is not version 1.30'],
  ['a version that is not the package’s', '"version": "0.1.0"', '"version": "0.9.9"', 'version: 0.9.9'],
])('%s is refused', async (_what, from, to, complaint) => {
  expect(await complaintsWith(from, to)).toContain(complaint)
})

test('an icon of the wrong size or none at all is refused', async () => {
  const root = copyPackage()
  cpSync(join(root, 'appPackage/outline.png'), join(root, 'appPackage/color.png'))
  rmSync(join(root, 'appPackage/color32x32.png'))
  expect(await manifestComplaints(root)).toEqual([
    'icons.color: color.png is 32 × 32, not 192 × 192.',
    'icons.color32x32: color32x32.png does not exist.',
  ])
})

test('a translation that lacks a string, is too long or names something gone is refused', async () => {
  const root = copyPackage()
  const file = join(root, 'appPackage/de.json')
  const german = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    german
      .replace('"staticTabs[1].name"', '"staticTabs[9].name"')
      .replace('"name.short": "Weft"', `"name.short": "${'Weft '.repeat(9)}"`),
  )
  expect(await manifestComplaints(root)).toEqual([
    'de.json: staticTabs[1].name is not translated.',
    'de.json: name.short is longer than 30 characters.',
    'de.json: the manifest has no staticTabs[9].name.',
  ])
})

// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { builtFrom } from '../../scripts/manifest-events.ts'
import { NoTwin } from '../../scripts/outlook-commands.ts'
import { outlookXml } from '../../scripts/outlook-xml.ts'
import { outlookXmlComplaints } from '../../scripts/outlook-xml-rules.ts'

const strings = v.record(v.string(), v.string())
const unified = readFileSync('appPackage/manifest.json', 'utf8')
const { id: unifiedId } = v.parse(v.object({ id: v.string() }), JSON.parse(unified))
const languages = new Map(
  ['de', 'ar', 'fr', 'es', 'ja'].map((each) => [
    each,
    v.parse(strings, JSON.parse(readFileSync(`appPackage/${each}.json`, 'utf8'))),
  ]),
)
const made = outlookXml(JSON.parse(unified), languages)

const onSite = (path: string) =>
  ['src/surfaces', 'appPackage/site'].some((home) => existsSync(join(home, path))) ||
  existsSync(builtFrom[path] ?? 'nothing')

const complaints = (xml: string) =>
  outlookXmlComplaints(new DOMParser().parseFromString(xml, 'application/xml'), unifiedId, onSite)

/** The complaints about the manifest with `from` replaced by `to` everywhere. */
function complaintsWith(from: string, to: string): string {
  expect(made).toContain(from)
  return complaints(made.replaceAll(from, to)).join('\n')
}

test('Outlook on Mac gets the buttons, pages, events and words of the unified manifest', () => {
  expect(complaints(made)).toEqual([])
  const root = new DOMParser().parseFromString(made, 'application/xml').documentElement
  const points = [...root.getElementsByTagName('ExtensionPoint')].map((each) => each.getAttribute('xsi:type'))
  expect(points).toEqual([
    'AppointmentOrganizerCommandSurface',
    'AppointmentAttendeeCommandSurface',
    'MessageReadCommandSurface',
    'LaunchEvent',
  ])
  const pages = [...root.getElementsByTagName('bt:Url')].map((each) => each.getAttribute('DefaultValue'))
  for (const page of pages) expect(unified).toContain(`"${page}"`)
  const support = new URL(root.getElementsByTagName('SupportUrl')[0]?.getAttribute('DefaultValue') ?? '')
  expect(builtFrom[support.pathname]).toBe('docs/support.md')
  const texts = [...root.getElementsByTagName('bt:String')]
  for (const each of texts) {
    expect(unified).toContain(JSON.stringify(each.getAttribute('DefaultValue')))
    const locales = [...each.children].map((said) => said.getAttribute('Locale'))
    expect(locales).toEqual(['de-DE', 'ar-SA', 'fr-FR', 'es-ES', 'ja-JP'])
  }
  expect(unified).toContain(`"officeAddinId": "${root.getElementsByTagName('Id')[0]?.textContent ?? ''}"`)
})

test('what the unified manifest says in no language of its twin is not left out without a word', () => {
  const strange = unified.replaceAll('meetingDetailsAttendee', 'contactRead')
  expect(() => outlookXml(JSON.parse(strange), languages)).toThrow(NoTwin)
  const unknown = unified.replaceAll('"appointmentAttendeesChanged"', '"appointmentTimeChanged"')
  expect(() => outlookXml(JSON.parse(unknown), languages)).toThrow(NoTwin)
})

test.each([
  ['a resource that nobody defines', 'resid="Tip.1"', 'resid="Tip.9"', 'no resource Tip.9'],
  ['a page that the site does not have', '/outlook.html', '/outlok.html', 'no /outlok.html'],
  ['an address of somebody else', 'https://weft.example.com/icons', 'https://x.example/icons', 'AppDomains'],
  ['parts in another order', 'SupportsSharedFolders', 'SupportsSomething', 'may hold no SupportsSomething'],
  ['an icon too few', 'size="80"', 'size="64"', 'icon of 80 pixels'],
  ['a button with another’s id', 'id="mail-button"', 'id="agenda-button"', 'used twice'],
  [
    'a tip that is too long',
    'DefaultValue="Choose',
    `DefaultValue="${'long '.repeat(50)}`,
    'longer than 250',
  ],
  ['the id of the Teams app', 'c2f6a7de-0b5c-4a86-9a0e-5d1f6a3b7c94', unifiedId, 'no id of its own'],
  ['a tag that does not end', '</Group>', '', 'no well-formed XML'],
])('%s is found', (_name, from, to, words) => {
  expect(complaintsWith(from, to)).toContain(words)
})

test('words of people and addresses cannot break out of the manifest', () => {
  const nasty = unified.replaceAll('"short": "Weft"', '"short": "We\\"ft <&> \\u0022"')
  const xml = outlookXml(JSON.parse(nasty), languages)
  expect(complaints(xml)).toEqual([])
  expect(xml).toContain('DefaultValue="We&quot;ft &lt;&amp;&gt; &quot;"')
})

import type { Control, Languages, Unified } from './outlook-unified.ts'
import { element, type Xml } from './xml-element.ts'

const surfaces: Readonly<Record<string, string>> = {
  meetingDetailsOrganizer: 'AppointmentOrganizerCommandSurface',
  meetingDetailsAttendee: 'AppointmentAttendeeCommandSurface',
  mailRead: 'MessageReadCommandSurface',
}

/** The add-in-only manifest's names of the events. */
const launchEvents: Readonly<Record<string, string>> = {
  newAppointmentOrganizerCreated: 'OnNewAppointmentOrganizer',
  appointmentAttendeesChanged: 'OnAppointmentAttendeesChanged',
  appointmentSending: 'OnAppointmentSend',
}

/** The unified manifest says something that its twin has no word for. */
export class NoTwin extends Error {
  override readonly name = 'NoTwin'
}

function twinOf(words: Readonly<Record<string, string>>, one: string): string {
  const twin = words[one]
  if (twin === undefined) throw new NoTwin(`The add-in-only manifest has no word for ${one}.`)
  return twin
}

/** The locales that Outlook asks for, by the language of a localisation file. */
const locales: Readonly<Record<string, string>> = {
  ar: 'ar-SA',
  de: 'de-DE',
  es: 'es-ES',
  fr: 'fr-FR',
  ja: 'ja-JP',
}

/** Collects what the manifest refers to by `resid`, each text once, in the order in which it was named. */
export function resources(languages: Languages) {
  const images = new Map<string, string>()
  const urls = new Map<string, string>()
  const short = new Map<string, { readonly value: string; readonly path: string }>()
  const long = new Map<string, { readonly value: string; readonly path: string }>()
  const named = (prefix: string, held: Map<string, unknown>) => `${prefix}.${held.size + 1}`
  function keep(prefix: string, held: Map<string, string>, value: string): string {
    const known = [...held].find(([, each]) => each === value)?.[0]
    const id = known ?? named(prefix, held)
    held.set(id, value)
    return id
  }
  function say(held: typeof short, prefix: string, value: string, path: string): string {
    const id = named(prefix, held)
    held.set(id, { value, path })
    return id
  }
  const strings = (held: typeof short) =>
    [...held].map(([id, { value, path }]) =>
      element('bt:String', { id, DefaultValue: value }, ...overrides('bt:Override', languages, path)),
    )
  return {
    image: (url: string) => keep('Icon', images, url),
    url: (url: string) => keep('Page', urls, url),
    short: (value: string, path: string) => say(short, 'Label', value, path),
    long: (value: string, path: string) => say(long, 'Tip', value, path),
    element: () =>
      element(
        'Resources',
        {},
        element(
          'bt:Images',
          {},
          ...[...images].map(([id, url]) => element('bt:Image', { id, DefaultValue: url })),
        ),
        element('bt:Urls', {}, ...[...urls].map(([id, url]) => element('bt:Url', { id, DefaultValue: url }))),
        element('bt:ShortStrings', {}, ...strings(short)),
        element('bt:LongStrings', {}, ...strings(long)),
      ),
  }
}
type Resources = ReturnType<typeof resources>

export function overrides(name: string, languages: Languages, path: string): Xml[] {
  return [...languages].flatMap(([language, strings]) => {
    const value = strings[path]
    return value === undefined ? [] : [element(name, { Locale: twinOf(locales, language), Value: value })]
  })
}

function icon(icons: Control['icons'], held: Resources): Xml {
  return element(
    'Icon',
    {},
    ...icons.map(({ size, url }) => element('bt:Image', { size: String(size), resid: held.image(url) })),
  )
}

function button(control: Control, path: string, page: string, held: Resources): Xml {
  const { label, supertip } = control
  return element(
    'Control',
    { 'xsi:type': 'Button', id: control.id },
    element('Label', { resid: held.short(label, `${path}.label`) }),
    element(
      'Supertip',
      {},
      element('Title', { resid: held.short(supertip.title, `${path}.supertip.title`) }),
      element('Description', { resid: held.long(supertip.description, `${path}.supertip.description`) }),
    ),
    icon(control.icons, held),
    element(
      'Action',
      { 'xsi:type': 'ShowTaskpane' },
      element('SourceLocation', { resid: held.url(page) }),
      element('SupportsPinning', {}, 'true'),
    ),
  )
}

export function ribbons(extension: Unified['extensions'][0], held: Resources): Xml[] {
  const pageOf = (actionId: string) =>
    extension.runtimes.find((each) => each.actions.some(({ id }) => id === actionId))?.code.page ?? ''
  return extension.ribbons.map(({ contexts, tabs }, at) => {
    const [group] = tabs[0].groups
    const [control] = group.controls
    const path = `extensions[0].ribbons[${at}].tabs[0].groups[0]`
    return element(
      'ExtensionPoint',
      { 'xsi:type': twinOf(surfaces, contexts[0]) },
      element(
        'OfficeTab',
        { id: 'TabDefault' },
        element(
          'Group',
          { id: group.id },
          element('Label', { resid: held.short(group.label, `${path}.label`) }),
          button(control, `${path}.controls[0]`, pageOf(control.actionId), held),
        ),
      ),
    )
  })
}

export function events({ autoRunEvents }: Unified['extensions'][0], page: string): Xml {
  return element(
    'ExtensionPoint',
    { 'xsi:type': 'LaunchEvent' },
    element(
      'LaunchEvents',
      {},
      ...autoRunEvents[0].events.map(({ type, actionId, options }) =>
        element('LaunchEvent', {
          Type: twinOf(launchEvents, type),
          FunctionName: actionId,
          ...(options?.sendMode === 'promptUser' ? { SendMode: 'PromptUser' } : {}),
        }),
      ),
    ),
    element('SourceLocation', { resid: page }),
  )
}

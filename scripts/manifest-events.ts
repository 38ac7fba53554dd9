import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { sitePages } from './site-pages.ts'

const text = v.string()
const actions = v.array(v.object({ id: text, type: text }))
const control = v.object({ id: text })
const eventsSchema = v.object({
  authorization: v.object({
    permissions: v.object({ resourceSpecific: v.array(v.object({ name: text })) }),
  }),
  extensions: v.array(
    v.object({
      runtimes: v.array(
        v.object({
          code: v.object({ page: text, script: v.optional(text) }),
          actions: v.optional(actions, []),
        }),
      ),
      ribbons: v.array(
        v.object({ tabs: v.array(v.object({ groups: v.array(v.object({ controls: v.array(control) })) })) }),
      ),
      autoRunEvents: v.optional(
        v.array(
          v.object({
            events: v.array(
              v.object({ type: text, actionId: text, options: v.optional(v.object({ sendMode: text })) }),
            ),
          }),
        ),
        [],
      ),
    }),
  ),
})

/** What the build makes under another name than its source, by its path on the site. */
export const builtFrom: Readonly<Record<string, string>> = {
  '/autorun.js': 'src/surfaces/outlook-events/autorun.ts',
  ...sitePages,
}

/** Where classic Outlook for Windows looks whether the script may ask a server on its own. */
const allowedFile = 'appPackage/site/.well-known/microsoft-officeaddins-allowed.json'

function quoted(root: string, file: string, name: string): boolean {
  return existsSync(join(root, file)) && readFileSync(join(root, file), 'utf8').includes(`'${name}'`)
}

/**
 * What is wrong with the event handlers and the Outlook part around them, one line each: an event without its code, a
 * check that would hold an invite back (the Marketplace refuses it, and so do we), a script that is not allowed.
 */
export function eventComplaints(root: string, manifest: unknown): string[] {
  const parsed = v.safeParse(eventsSchema, manifest)
  if (!parsed.success) return parsed.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`)
  const { extensions, authorization } = parsed.output
  const runtimes = extensions.flatMap((each) => each.runtimes)
  const events = extensions.flatMap((each) => each.autoRunEvents.flatMap(({ events }) => events))
  const scripts = runtimes.flatMap(({ code }) => code.script ?? [])
  const executed = runtimes.flatMap((each) => each.actions.filter(({ type }) => type === 'executeFunction'))
  const buttons = extensions.flatMap(({ ribbons }) =>
    ribbons.flatMap(({ tabs }) => tabs.flatMap(({ groups }) => groups.flatMap(({ controls }) => controls))),
  )
  const permissions = authorization.permissions.resourceSpecific.map((each) => each.name)
  const source = builtFrom['/autorun.js'] ?? ''
  const allowed = existsSync(join(root, allowedFile))
    ? v.parse(v.object({ allowed: v.array(text) }), JSON.parse(readFileSync(join(root, allowedFile), 'utf8')))
        .allowed
    : []
  return [
    ...['newAppointmentOrganizerCreated', 'appointmentAttendeesChanged', 'appointmentSending']
      .filter((type) => !events.some((each) => each.type === type))
      .map((type) => `autoRunEvents: ${type} is missing.`),
    ...events
      .filter((each) => each.type.endsWith('Sending') && each.options?.sendMode !== 'promptUser')
      .map((each) => `autoRunEvents: ${each.type} is not promptUser, and could hold an invite back.`),
    ...executed
      .filter(({ id }) => !quoted(root, source, id))
      .map(({ id }) => `actions: ${source} does not associate ${id}.`),
    ...(buttons.some(({ id }) => quoted(root, 'src/surfaces/outlook-events/handlers.ts', id))
      ? []
      : ['ribbons: the handlers open the pane by no button of the manifest.']),
    ...(permissions.includes('MailboxItem.ReadWrite.User')
      ? []
      : ['authorization: MailboxItem.ReadWrite.User is missing: Outlook would hand over no item.']),
    ...(permissions.includes('Mailbox.SharedFolder')
      ? []
      : ['authorization: Mailbox.SharedFolder is missing: no pane beside a shared calendar’s appointment.']),
    ...(JSON.stringify(allowed) === JSON.stringify(scripts)
      ? []
      : [`${allowedFile} allows ${allowed.join(', ') || 'nothing'}, not ${scripts.join(', ')}.`]),
  ]
}

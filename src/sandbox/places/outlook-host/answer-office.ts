import * as v from 'valibot'
import {
  readAppointment,
  readFiles,
  roleInCalendar,
  saveAppointment,
  type OpenAppointment,
} from './appointment-calls.ts'
import { fieldOf, fieldNames, olderId } from './appointment.ts'
import { coerced, peopleFields, prepended, shownBody, type PeopleField } from './form.ts'
import { OfficeRefusal } from './office-errors.ts'
import type { OfficeMessage } from './office-message.ts'

const text = v.fallback(v.string(), '')
const invitees = v.array(
  v.object({
    displayName: v.optional(v.string(), ''),
    emailAddress: v.optional(v.string(), ''),
  }),
)

function peopleField(name: string): PeopleField | undefined {
  return peopleFields.find((each) => each === name)
}

async function start(open: OpenAppointment): Promise<object> {
  const appointment = await readAppointment(open)
  const { sharedBy } = open.manner
  return {
    mode: appointment.isOrganizer === true ? 'compose' : 'read',
    fields: Object.fromEntries(fieldNames.map((name) => [name, fieldOf(appointment, name)])),
    itemId: open.eventId === null ? null : olderId(appointment.id),
    // A series and a single meeting have none; an occurrence has its series’.
    seriesId: appointment.seriesMasterId ? olderId(appointment.seriesMasterId) : null,
    shared: sharedBy !== null,
    language: open.language,
    dark: open.dark,
    user: {
      displayName: open.person.displayName,
      emailAddress: open.person.address,
      timeZone: open.person.timeZone,
    },
  }
}

async function body(open: OpenAppointment, coercion: string): Promise<string> {
  if (coercion !== 'html' && coercion !== 'text') throw new OfficeRefusal('InternalFormatError')
  const { plainText } = open.manner
  const standing = open.draft.body ?? shownBody((await readAppointment(open)).body.content, plainText)
  return coerced(standing, plainText, coercion)
}

async function field(open: OpenAppointment, name: string): Promise<unknown> {
  const people = peopleField(name)
  const drafted = people && open.draft.people[people]
  return drafted ?? fieldOf(await readAppointment(open), name)
}

/** What is written into a body is HTML only where the body is. */
function refuseHtmlInText(open: OpenAppointment, coercion: string): void {
  if (open.manner.plainText && coercion === 'html') throw new OfficeRefusal('InternalFormatError')
}

function itemId(open: OpenAppointment): string {
  if (open.eventId === null) throw new OfficeRefusal('ItemNotSaved')
  return olderId(open.eventId)
}

async function addPeople(open: OpenAppointment, name: string, added: unknown): Promise<void> {
  const people = peopleField(name)
  const read = v.safeParse(invitees, added)
  if (people === undefined || !read.success) throw new OfficeRefusal('GenericResponseError')
  const there = v.parse(invitees, await field(open, people))
  const known = new Set(there.map((each) => each.emailAddress.toLowerCase()))
  const fresh = read.output.filter((each) => !known.has(each.emailAddress.toLowerCase()))
  open.draft.people[people] = [...there, ...fresh]
}

/** What one appointment may hold together, as Outlook on the web has it (facts: microsoft-365.md section 5). */
const mostFileBytes = 25 * 1024 * 1024
const mostFiles = 499

function addFile(open: OpenAppointment, base64: string, name: string): string {
  const size = Math.floor((base64.length * 3) / 4)
  if (open.draft.files.reduce((sum, each) => sum + each.size, size) > mostFileBytes)
    throw new OfficeRefusal('AttachmentSizeExceeded')
  if (open.draft.files.length >= mostFiles) throw new OfficeRefusal('NumberOfAttachmentsExceeded')
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) throw new OfficeRefusal('InternalFormatError')
  const id = `new-${open.draft.files.length + 1}`
  open.draft.files.push({ id, name, size, base64 })
  return id
}

async function files(open: OpenAppointment): Promise<readonly object[]> {
  const details = (id: string, name: string, size: number) => ({
    id,
    name,
    size,
    attachmentType: 'file',
    isInline: false,
  })
  const saved = await readFiles(open)
  return [
    ...saved.map((each) => details(each.id, each.name, each.size)),
    ...open.draft.files.map((each) => details(each.id, each.name, each.size)),
  ]
}

function removeFile(open: OpenAppointment, id: string): void {
  const place = open.draft.files.findIndex((each) => each.id === id)
  if (place === -1) throw new OfficeRefusal('AttachmentToDeleteDoesNotExist')
  open.draft.files.splice(place, 1)
}

async function shared(open: OpenAppointment): Promise<object> {
  const { sharedBy } = open.manner
  if (sharedBy === null) throw new OfficeRefusal('AccessRestricted')
  const role = await roleInCalendar(open)
  const edits = role === 'write' || role.startsWith('delegate')
  return {
    owner: sharedBy.emailAddress,
    targetMailbox: sharedBy.emailAddress,
    targetRestUrl: 'https://outlook.office.com/api',
    // All that `MailboxEnums.DelegatePermissions` names, or reading alone.
    delegatePermissions: edits ? 63 : 1,
  }
}

/** What the stand-in for office.js asked; rejects with the reason for a call that is not played. */
export async function answerOffice(open: OpenAppointment, { call, args }: OfficeMessage): Promise<unknown> {
  const [first, second] = [v.parse(text, args[0]), v.parse(text, args[1])]
  switch (call) {
    case 'start':
      return start(open)
    case 'field':
      return field(open, first)
    case 'body':
      return body(open, first)
    case 'bodyType':
      return open.manner.plainText ? 'text' : 'html'
    case 'setBody':
      refuseHtmlInText(open, second)
      open.draft.body = first
      return undefined
    case 'prependBody':
      refuseHtmlInText(open, second)
      open.draft.body = prepended(await body(open, open.manner.plainText ? 'text' : 'html'), first)
      return undefined
    case 'addPeople':
      return addPeople(open, first, args[1])
    case 'files':
      return files(open)
    case 'addFile':
      return addFile(open, first, second)
    case 'removeFile':
      return removeFile(open, first)
    case 'shared':
      return shared(open)
    case 'itemId':
      return itemId(open)
    case 'save':
      return saveAppointment(open)
    case 'nestedAuth':
      return open.answerNestedAuth(first)
    case 'listen':
      return undefined
    default:
      throw new Error(`The sandbox’s Outlook does not play ${call}.`)
  }
}

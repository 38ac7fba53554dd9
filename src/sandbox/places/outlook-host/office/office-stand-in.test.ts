import { afterEach, expect, test, vi } from 'vitest'
import * as v from 'valibot'
import { persons } from '#src/sandbox/tenant/people/person.ts'
import { ANA, BEN, testTenant, type TestTenant } from '#src/sandbox/tenant/test-tenant.ts'
import { answerOffice } from '../answer-office.ts'
import type { OpenAppointment } from '../appointment-calls.ts'
import { emptyDraft, type OutlookManner } from '../form.ts'
import { officeErrorOf } from '../office-errors.ts'
import { officeMessageSchema } from '../office-message.ts'

type Tenant = TestTenant

function company(): Tenant {
  const tested = testTenant()
  for (const [id, alias] of [
    [ANA, 'ana'],
    [BEN, 'ben'],
  ] as const)
    persons(tested.tenant.world).set(id, {
      id,
      alias,
      displayName: alias,
      givenName: null,
      surname: null,
      mail: `${alias}@contoso.example`,
      userPrincipalName: `${alias}@contoso.example`,
      jobTitle: null,
      department: null,
      officeLocation: null,
      preferredLanguage: null,
      mobilePhone: null,
      businessPhones: [],
      userType: 'Member',
      accountEnabled: true,
      timeZone: 'UTC',
      hasMailbox: true,
      hasPhoto: false,
    })
  return tested
}

function appointmentIn(on: Tenant, eventId: string | null, manner: Partial<OutlookManner> = {}) {
  const opened: OpenAppointment = {
    async ask(path, schema, view = {}) {
      const { method = 'GET', ...more } = view
      const told = await on.ask(method, path, {
        ...(more.body === undefined ? {} : { body: more.body }),
        ...(more.headers === undefined ? {} : { headers: { ...more.headers } }),
      })
      if (told.status >= 400) throw new Error(String(told.status))
      return v.parse(schema, told.body)
    },
    eventId,
    person: { displayName: 'ana', address: 'ana@contoso.example', timeZone: 'UTC' },
    manner: { plainText: false, sharedBy: null, ...manner },
    nowMs: on.clock.ms,
    language: 'en-us',
    dark: false,
    answerNestedAuth: () => Promise.resolve(''),
    draft: emptyDraft(),
  }
  return opened
}

const history = { pushState: () => undefined, replaceState: () => undefined }

/** The stand-in as a page loads it, with the page around it answering. */
async function officeOf(appointment: OpenAppointment): Promise<typeof Office> {
  const hear: ((event: object) => void)[] = []
  const parent = {
    postMessage(data: unknown) {
      const message = v.parse(officeMessageSchema, data)
      const reply = (more: object) =>
        hear.forEach((each) => each({ source: parent, data: { weftOffice: 1, id: message.id, ...more } }))
      answerOffice(appointment, message).then(
        (value) => reply({ value }),
        (failure: unknown) => reply({ error: officeErrorOf(failure) }),
      )
    },
  }
  const page = {
    parent,
    location: { origin: 'http://sandbox.test' },
    history: { ...history },
    addEventListener: (_name: string, listener: (event: object) => void) => hear.push(listener),
  }
  vi.stubGlobal('window', page)
  vi.resetModules()
  await import('./office-stand-in.ts')
  const office = Reflect.get(page, 'Office') as typeof Office
  await office.onReady()
  return office
}

afterEach(() => vi.unstubAllGlobals())

function composing(office: typeof Office): Office.AppointmentCompose {
  return office.context.mailbox.item as unknown as Office.AppointmentCompose
}

/** The one result that a call tells its callback. */
function told<Value>(call: (done: (result: Office.AsyncResult<Value>) => void) => void) {
  return new Promise<Office.AsyncResult<Value>>((resolve) => call(resolve))
}

const made = v.object({ id: v.string() })
async function meeting(on: Tenant, more: object = {}): Promise<string> {
  const body = {
    subject: 'Review',
    start: { dateTime: '2026-11-24T09:00:00', timeZone: 'UTC' },
    end: { dateTime: '2026-11-24T09:45:00', timeZone: 'UTC' },
    body: { contentType: 'html', content: '<p>Bring <b>numbers</b>.</p>' },
    attendees: [{ type: 'required', emailAddress: { address: 'ben@contoso.example', name: 'ben' } }],
    ...more,
  }
  return v.parse(made, (await on.ask('POST', '/me/events', { body })).body).id
}

test('[OUT-1] [OUT-2] [OUT-13] the organizer composes, once Office is ready, without a history', async () => {
  const on = company()
  const office = await officeOf(appointmentIn(on, await meeting(on)))
  expect(office.context.mailbox.userProfile.emailAddress).toBe('ana@contoso.example')
  const { value } = await told<string>((done) => composing(office).subject.getAsync(done))
  expect(value).toBe('Review')
  const start = await told<Date>((done) => composing(office).start.getAsync(done))
  expect(start.value).toEqual(new Date('2026-11-24T09:00:00Z'))
  expect(window.history.pushState).toBeNull()
})

test('[OUT-2] who is invited reads values, and has nothing to save', async () => {
  const on = company()
  await meeting(on)
  const view = '/me/calendarView?startDateTime=2026-11-24&endDateTime=2026-11-25'
  const page = v.object({ value: v.tuple([made]) })
  const [own] = v.parse(page, (await on.ask('GET', view, { as: BEN })).body).value
  const asBen: OpenAppointment = {
    ...appointmentIn(on, own.id),
    ask: async (path, schema) => v.parse(schema, (await on.ask('GET', path, { as: BEN })).body),
  }
  const item = (await officeOf(asBen)).context.mailbox.item as unknown as Office.AppointmentRead
  expect(item.subject).toBe('Review')
  expect(item.start).toEqual(new Date('2026-11-24T09:00:00Z'))
  expect(item).not.toHaveProperty('saveAsync')
})

test('[OUT-3] [OUT-5] a new appointment has no id until it is saved, and tells so by number and name', async () => {
  const on = company()
  const appointment = appointmentIn(on, null)
  const office = await officeOf(appointment)
  const item = composing(office)
  const before = await told<string>((done) => item.getItemIdAsync({ asyncContext: 'mine' }, done))
  expect(before).toMatchObject({
    status: 'failed',
    error: { code: 9046, name: 'ItemNotSaved' },
    asyncContext: 'mine',
  })
  const saved = await told<string>((done) => item.saveAsync(done))
  expect(saved.status).toBe('succeeded')
  const restId = office.context.mailbox.convertToRestId(saved.value, 'v2.0')
  expect(restId).toBe(appointment.eventId)
  expect((await on.ask('GET', `/me/events/${restId}`)).status).toBe(200)
  const after = await told<string>((done) => item.getItemIdAsync(done))
  expect(after.value).toBe(saved.value)
  await told<string>((done) => item.saveAsync(done))
  expect(
    v.parse(v.object({ value: v.array(made) }), (await on.ask('GET', '/me/events')).body).value,
  ).toHaveLength(1)
})

test('[OUT-4] too long and too many is thrown at once, and the callback hears nothing', async () => {
  const on = company()
  const item = composing(await officeOf(appointmentIn(on, await meeting(on))))
  const heard = vi.fn()
  const people = (count: number) =>
    Array.from({ length: count }, (_each, at) => ({ displayName: '', emailAddress: `p${at}@x.example` }))
  expect(() => item.body.setAsync('x'.repeat(1_000_001), heard)).toThrow('ArgumentOutOfRange')
  expect(() => item.requiredAttendees.addAsync(people(101), heard)).toThrow('ArgumentOutOfRange')
  expect(() => item.addFileAttachmentFromBase64Async('A'.repeat(27_892_123), 'a.txt', heard)).toThrow(
    'base64File',
  )
  expect(() => item.addFileAttachmentFromBase64Async('AAAA', 'a'.repeat(256), heard)).toThrow(
    'attachmentName',
  )
  expect(heard).not.toHaveBeenCalled()
  const added = await told<void>((done) => item.requiredAttendees.addAsync(people(100), done))
  expect(added.status).toBe('succeeded')
  const largest = await told<void>((done) => item.body.setAsync('x'.repeat(1_000_000), done))
  expect(largest.status).toBe('succeeded')
})

test('[OUT-6] [OUT-8] what is typed into the form reaches the calendar with a save, nobody twice', async () => {
  const on = company()
  const eventId = await meeting(on)
  const item = composing(await officeOf(appointmentIn(on, eventId)))
  const list = [
    { displayName: 'Ben', emailAddress: 'BEN@contoso.example' },
    { displayName: 'Cho', emailAddress: 'cho@contoso.example' },
  ]
  await told<void>((done) => item.requiredAttendees.addAsync(list, done))
  await told<string>((done) => item.addFileAttachmentFromBase64Async(btoa('hello'), 'notes.txt', done))
  const shown = await told<Office.EmailAddressDetails[]>((done) => item.requiredAttendees.getAsync(done))
  expect(shown.value.map((each) => each.emailAddress)).toEqual(['ben@contoso.example', 'cho@contoso.example'])
  const stored = async () => JSON.stringify((await on.ask('GET', `/me/events/${eventId}`)).body)
  expect(await stored()).not.toContain('cho@contoso.example')
  await told<string>((done) => item.saveAsync(done))
  expect(await stored()).toContain('cho@contoso.example')
  const files = await told<Office.AttachmentDetailsCompose[]>((done) => item.getAttachmentsAsync(done))
  expect(files.value.map((each) => each.name)).toEqual(['notes.txt'])
})

test('[OUT-6] a save that the service refuses leaves the form as it was', async () => {
  const on = company()
  const appointment = appointmentIn(on, null)
  const refusing: OpenAppointment = { ...appointment, ask: () => Promise.reject(new Error('503')) }
  const item = composing(await officeOf(refusing))
  await told<void>((done) => item.body.setAsync('<p>Mine</p>', { coercionType: 'html' }, done))
  const saved = await told<string>((done) => item.saveAsync(done))
  expect(saved).toMatchObject({ status: 'failed', error: { code: 9021, name: 'SaveError' } })
  const body = await told<string>((done) => item.body.getAsync('html', done))
  expect(body.value).toContain('Mine')
})

test('[OUT-7] a plain text takes no HTML, is read as either, and stays text', async () => {
  const on = company()
  const appointment = appointmentIn(on, await meeting(on), { plainText: true })
  const item = composing(await officeOf(appointment))
  const html = { coercionType: 'html' }
  const type = await told<Office.CoercionType>((done) => item.body.getTypeAsync(done))
  expect(type.value).toBe('text')
  const refused = await told<void>((done) => item.body.setAsync('<p>No</p>', html, done))
  expect(refused.error).toMatchObject({ code: 9002, name: 'InternalFormatError' })
  const text = await told<string>((done) => item.body.getAsync('text', done))
  expect(text.value).toBe('Bring numbers.')
  await told<void>((done) => item.body.prependAsync('First < ', done))
  const asHtml = await told<string>((done) => item.body.getAsync('html', done))
  expect(asHtml.value).toContain('First &lt; Bring numbers.')
})

test('[OUT-9] only an item of a shared calendar tells of its owner', async () => {
  const on = company()
  const eventId = await meeting(on)
  const own = composing(await officeOf(appointmentIn(on, eventId)))
  expect(own).not.toHaveProperty('getSharedPropertiesAsync')
  const sharedBy = { displayName: 'ana', emailAddress: 'ana@contoso.example' }
  const item = composing(await officeOf(appointmentIn(on, eventId, { sharedBy })))
  const shared = await told<Office.SharedProperties>((done) => item.getSharedPropertiesAsync(done))
  expect(shared.value.owner).toBe('ana@contoso.example')
})

test('[OUT-10] files are refused by what they are', async () => {
  const on = company()
  const item = composing(await officeOf(appointmentIn(on, await meeting(on))))
  const big = await told<string>((done) =>
    item.addFileAttachmentFromBase64Async('A'.repeat(27_892_122), 'big.bin', done),
  )
  expect(big.status).toBe('succeeded')
  const tooMuch = await told<string>((done) =>
    item.addFileAttachmentFromBase64Async('A'.repeat(8_000_000), 'more.bin', done),
  )
  expect(tooMuch.error).toMatchObject({ code: 9000, name: 'AttachmentSizeExceeded' })
  const odd = await told<string>((done) =>
    item.addFileAttachmentFromBase64Async('data:text/plain;base64,AAAA', 'a', done),
  )
  expect(odd.error.code).toBe(9002)
  const gone = await told<void>((done) => item.removeAttachmentAsync('nothing', done))
  expect(gone.error).toMatchObject({ code: 9008, name: 'AttachmentToDeleteDoesNotExist' })
})

test('[OUT-11] [OUT-12] a new appointment repeats nothing and is nobody’s; an occurrence knows its series', async () => {
  const on = company()
  const fresh = composing(await officeOf(appointmentIn(on, null)))
  expect(fresh.seriesId).toBeNull()
  const organizer = await told<Office.EmailAddressDetails>((done) => fresh.organizer.getAsync(done))
  expect(organizer.value).toBeNull()
  const rhythm = await told<Office.Recurrence>((done) => fresh.recurrence.getAsync(done))
  expect(rhythm.value).toBeNull()
  const pattern = { type: 'weekly', interval: 1, daysOfWeek: ['tuesday'] }
  const range = { type: 'noEnd', startDate: '2026-11-24' }
  const master = await meeting(on, { recurrence: { pattern, range } })
  const series = composing(await officeOf(appointmentIn(on, master)))
  expect(series.seriesId).toBeNull()
  const view = '/me/calendarView?startDateTime=2026-11-30&endDateTime=2026-12-02'
  const page = v.object({ value: v.tuple([made]) })
  const [next] = v.parse(page, (await on.ask('GET', view)).body).value
  const office = await officeOf(appointmentIn(on, next.id))
  expect(office.context.mailbox.convertToRestId(composing(office).seriesId, 'v2.0')).toBe(master)
})

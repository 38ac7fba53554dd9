import { expect, test, vi } from 'vitest'
import { outlookForm, OutlookRefused, sharedCalendar } from './outlook-form.ts'

type Done = (result: object) => void
const done =
  (value?: unknown) =>
  (...args: unknown[]) =>
    (args.at(-1) as Done)({ status: 'succeeded', value })
const failed =
  (name: string, code: number) =>
  (...args: unknown[]) =>
    (args.at(-1) as Done)({ status: 'failed', error: { name, code, message: '' } })

function office(item: object): object {
  return {
    context: {
      mailbox: {
        convertToRestId: (id: string) => id.replaceAll('/', '-'),
        item: { subject: { getAsync: done('') }, ...item },
      },
    },
  }
}

test('saving answers the id that Graph knows, and says by name why Outlook would not', async () => {
  expect(await outlookForm(office({ saveAsync: done('a/b') }))?.save?.()).toBe('a-b')
  const refused = outlookForm(office({ saveAsync: failed('SaveError', 9021) }))?.save?.()
  await expect(refused).rejects.toMatchObject({ name: 'OutlookRefused', reason: 'SaveError', code: 9021 })
  await expect(outlookForm(office({ saveAsync: done('') }))?.save?.()).rejects.toBeInstanceOf(OutlookRefused)
})

test('people go in by the hundred, because one call takes no more', async () => {
  const addAsync = vi.fn(done())
  const people = Array.from({ length: 205 }, (_each, at) => ({
    displayName: '',
    emailAddress: `${at}@x.example`,
  }))
  await outlookForm(office({ requiredAttendees: { addAsync } }))?.addRequired?.(people)
  expect(addAsync.mock.calls.map(([list]) => (list as unknown[]).length)).toEqual([100, 100, 5])
})

test('what Outlook throws at once is a refusal like any other', async () => {
  const thrown = Object.assign(new Error('long'), { name: 'Sys.ArgumentOutOfRangeException' })
  const form = outlookForm(
    office({
      addFileAttachmentFromBase64Async: () => {
        throw thrown
      },
    }),
  )
  await expect(form?.addFile?.('a.pdf', 'AAAA')).rejects.toMatchObject({ reason: thrown.name })
})

test('a client that lacks a call is told by null, and an odd answer is no answer', async () => {
  const form = outlookForm(office({ requiredAttendees: { getAsync: done('nonsense') } }))
  expect(form).toMatchObject({ save: null, addRequired: null, files: null, addFile: null })
  expect(await form?.invited()).toEqual([])
  expect(await form?.isPlainText()).toBe(false)
  expect(await outlookForm(office({ body: { getTypeAsync: done('text') } }))?.isPlainText()).toBe(true)
})

test('reading composes nothing', () => {
  expect(outlookForm({ context: { mailbox: { item: { subject: 'Weekly' } } } })).toBeNull()
  expect(outlookForm(undefined)).toBeNull()
})

test('the owner of a shared calendar is told by Outlook or not known', async () => {
  const of = (told: object) => sharedCalendar(office({ getSharedPropertiesAsync: done(told) }))
  expect(await of({ owner: 'tom@x.example' })).toEqual({ owner: 'tom@x.example', mayEdit: true })
  expect(await of({ owner: 'tom@x.example', delegatePermissions: 63 })).toMatchObject({ mayEdit: true })
  // What a delegate has who may read, and edit what they made themselves.
  expect(await of({ owner: 'tom@x.example', delegatePermissions: 19 })).toMatchObject({ mayEdit: false })
  expect(await of({ owner: '' })).toBeNull()
  expect(
    await sharedCalendar(office({ getSharedPropertiesAsync: failed('InternalServerError', 9042) })),
  ).toBeNull()
  expect(await sharedCalendar(office({}))).toBeNull()
})

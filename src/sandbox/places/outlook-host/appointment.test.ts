import { expect, test } from 'vitest'
import { fieldOf, olderId, type Appointment } from './appointment.ts'

const appointment: Appointment = {
  id: 'AAMk-x_y=',
  subject: 'Weekly review',
  start: { dateTime: '2026-11-23T09:00:00.0000000', timeZone: 'UTC' },
  end: { dateTime: '2026-11-23T09:45:00.0000000', timeZone: 'UTC' },
  isOrganizer: true,
  organizer: { emailAddress: { name: 'Tom', address: 'tom@alderfinch.example' } },
  attendees: [
    { type: 'required', emailAddress: { name: 'Ana', address: 'ana@alderfinch.example' } },
    { type: 'optional', emailAddress: { name: null, address: 'rosa@whitlock.example' } },
  ],
  body: { contentType: 'html', content: '<p>x</p>' },
}

test('the older id is not Graph’s id and can be turned back', () => {
  const older = olderId(appointment.id)
  expect(older).toBe('AAMk/x+y=')
  expect(older.replaceAll('/', '-').replaceAll('+', '_')).toBe(appointment.id)
})

test('times are read as UTC and people by the list they are on', () => {
  expect(fieldOf(appointment, 'start')).toBe(Date.UTC(2026, 10, 23, 9))
  expect(fieldOf(appointment, 'requiredAttendees')).toHaveLength(1)
  expect(fieldOf(appointment, 'optionalAttendees')).toMatchObject([
    { displayName: '', emailAddress: 'rosa@whitlock.example' },
  ])
  expect(fieldOf(appointment, 'nothing')).toBeUndefined()
})

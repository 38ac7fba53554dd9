import { expect, test } from 'vitest'
import { onOutlookTheme, outlookIsDark } from './outlook-theme.ts'

const office = (officeTheme: unknown) => ({ context: { officeTheme } })

test('Outlook says whether it is dark, older clients by their background alone', () => {
  expect(outlookIsDark(office({ isDarkTheme: true, bodyBackgroundColor: '#ffffff' }))).toBe(true)
  expect(outlookIsDark(office({ isDarkTheme: false }))).toBe(false)
  expect(outlookIsDark(office({ bodyBackgroundColor: '#212121' }))).toBe(true)
  expect(outlookIsDark(office({ bodyBackgroundColor: '#F3F2F1' }))).toBe(false)
})

test('nothing is guessed where Outlook does not say', () => {
  for (const silent of [undefined, {}, office(undefined), office({ bodyBackgroundColor: 'Window' })])
    expect(outlookIsDark(silent)).toBeNull()
})

test('a change of the theme is heard through the mailbox', () => {
  const heard: boolean[] = []
  const handlers = new Map<unknown, (event: unknown) => void>()
  const mailbox = {
    addHandlerAsync(this: unknown, name: unknown, handler: (event: unknown) => void) {
      if (this === mailbox) handlers.set(name, handler)
    },
  }
  const global = { context: { mailbox }, EventType: { OfficeThemeChanged: 'officeThemeChanged' } }
  onOutlookTheme(global, (dark) => heard.push(dark))
  const tell = handlers.get('officeThemeChanged')
  tell?.({ type: 'officeThemeChanged', officeTheme: { isDarkTheme: true } })
  tell?.({ type: 'officeThemeChanged', officeTheme: { isDarkTheme: false } })
  tell?.({ type: 'officeThemeChanged' })
  expect(heard).toEqual([true, false])
})

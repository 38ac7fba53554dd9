import { expect, test } from 'vitest'
import { ConfigurationFailure, readConfig } from './read-config.ts'

const good = {
  clientId: '11111111-1111-4111-8111-111111111111',
  authority: 'https://login.microsoftonline.com/organizations',
  graphOrigin: 'https://graph.microsoft.com',
  appId: '22222222-2222-4222-8222-222222222222',
}
const pageWith = (text: string) => ({
  getElementById: () => ({ textContent: text }) as unknown as HTMLElement,
})

test('a deployed page names its Graph', () => {
  expect(readConfig(pageWith(JSON.stringify(good)))).toEqual({ ...good, keepOnDevice: 'sealed' })
})

test('a page without configuration is refused in words', () => {
  expect(() => readConfig(pageWith('{}'))).toThrow(ConfigurationFailure)
  expect(() => readConfig(pageWith('not json'))).toThrow(ConfigurationFailure)
})

test('tokens can go to Graph or to this machine and nowhere else', () => {
  const at = (graphOrigin: string) => () => readConfig(pageWith(JSON.stringify({ ...good, graphOrigin })))
  expect(at('http://graph.localhost:3978')).not.toThrow()
  expect(at('https://graph.microsoft.com.evil.example')).toThrow(ConfigurationFailure)
  expect(at('https://graph.localhost.evil.example')).toThrow(ConfigurationFailure)
  expect(at('http://graph.microsoft.com')).toThrow(ConfigurationFailure)
  expect(at('https://graph.microsoft.com/v1.0')).toThrow(ConfigurationFailure)
})

test('what is kept on devices is a choice of the tenant, sealed unless it says otherwise', () => {
  const kept = (more: Readonly<Record<string, unknown>>) =>
    readConfig(pageWith(JSON.stringify({ ...good, ...more }))).keepOnDevice
  expect(kept({})).toBe('sealed')
  expect(kept({ keepOnDevice: 'nothing' })).toBe('nothing')
  expect(() => kept({ keepOnDevice: 'plain' })).toThrow(ConfigurationFailure)
})

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
  expect(readConfig(pageWith(JSON.stringify(good)))).toEqual({
    ...good,
    keepOnDevice: 'sealed',
    sites: 'all',
  })
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

test('a relay is reached over wss, or on this machine, with a scope of Weft’s own API', () => {
  const at = (url: string, scope = 'api://11111111-1111-4111-8111-111111111111/Session.Join') =>
    readConfig(pageWith(JSON.stringify({ ...good, relay: { url, scope } }))).relay
  expect(at('wss://relay.example.com/relay')?.url).toBe('wss://relay.example.com/relay')
  expect(at('ws://localhost:3978/relay')?.url).toBe('ws://localhost:3978/relay')
  for (const url of [
    'ws://relay.example.com',
    'https://relay.example.com',
    'ws://localhost.evil.example',
    'relay',
  ])
    expect(() => at(url), url).toThrow(ConfigurationFailure)
  expect(() => at('wss://relay.example.com', 'https://graph.microsoft.com/Sites.Read.All')).toThrow(
    ConfigurationFailure,
  )
  expect(readConfig(pageWith(JSON.stringify(good))).relay).toBeUndefined()
})

test('what is kept on devices is a choice of the tenant, sealed unless it says otherwise', () => {
  const kept = (more: Readonly<Record<string, unknown>>) =>
    readConfig(pageWith(JSON.stringify({ ...good, ...more }))).keepOnDevice
  expect(kept({})).toBe('sealed')
  expect(kept({ keepOnDevice: 'nothing' })).toBe('nothing')
  expect(() => kept({ keepOnDevice: 'plain' })).toThrow(ConfigurationFailure)
})

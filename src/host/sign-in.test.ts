import { createNestablePublicClientApplication } from '@azure/msal-browser'
import { beforeEach, expect, test, vi } from 'vitest'
import type { WeftConfig } from './read-config.ts'
import { createSignIn } from './sign-in.ts'

vi.mock('@azure/msal-browser', () => ({ createNestablePublicClientApplication: vi.fn() }))

const config: WeftConfig = {
  clientId: '11111111-1111-4111-8111-111111111111',
  authority: 'https://login.microsoftonline.com/organizations',
  graphOrigin: 'https://graph.microsoft.com',
  appId: '22222222-2222-4222-8222-222222222222',
  keepOnDevice: 'sealed',
  sites: 'all',
}
const ana = { personId: 'ana', tenantId: 'weft', loginHint: 'ana@weft.test' }
const tokenOf = (localAccountId: string, tenantId = 'weft') => ({
  accessToken: `token of ${localAccountId}`,
  account: {
    homeAccountId: `${localAccountId}.${tenantId}`,
    localAccountId,
    tenantId,
    username: `${localAccountId}@weft.test`,
  },
})

const silent = vi.fn()
const popup = vi.fn()

beforeEach(() => {
  silent.mockReset()
  popup.mockReset()
  const application = { acquireTokenSilent: silent, acquireTokenPopup: popup, getAllAccounts: () => [] }
  vi.mocked(createNestablePublicClientApplication).mockResolvedValue(application as never)
})

test('a token comes silently and says who it is for', async () => {
  silent.mockResolvedValue(tokenOf('ana'))
  const signIn = createSignIn(config, ana, 'https://weft.test')
  expect(signIn.account()).toBeNull()
  expect(await signIn.tokenFor(['User.Read'])).toBe('token of ana')
  expect(signIn.account()).toMatchObject({ personId: 'ana', tenantId: 'weft' })
  expect(vi.mocked(createNestablePublicClientApplication).mock.calls[0]?.[0]).toMatchObject({
    cache: { cacheLocation: 'memoryStorage' },
  })
})

test.each([
  ['another person', tokenOf('ben')],
  ['another tenant', tokenOf('ana', 'other')],
])('a token of %s is never handed out', async (_, token) => {
  silent.mockResolvedValue(token)
  const signIn = createSignIn(config, ana, 'https://weft.test')
  await expect(signIn.tokenFor(['User.Read'])).rejects.toMatchObject({ name: 'WrongAccount' })
  expect(signIn.account()).toBeNull()
})

test('no window opens by itself: a need for one is told, and a press opens it with the claims', async () => {
  silent.mockRejectedValue({ name: 'InteractionRequiredAuthError', errorCode: 'interaction_required' })
  popup.mockResolvedValue(tokenOf('ana'))
  const signIn = createSignIn(config, ana, 'https://weft.test')
  await expect(signIn.tokenFor(['User.Read'], { claims: '{"a":1}' })).rejects.toMatchObject({
    name: 'InteractionNeeded',
    claims: '{"a":1}',
  })
  expect(popup).not.toHaveBeenCalled()
  await signIn.askFor(['User.Read'], '{"a":1}')
  expect(popup.mock.calls[0]?.[0]).toMatchObject({ scopes: ['User.Read'], claims: '{"a":1}' })
})

test('a fresh token passes MSAL’s cache by', async () => {
  silent.mockResolvedValue(tokenOf('ana'))
  await createSignIn(config, ana, 'https://weft.test').tokenFor(['User.Read'], { fresh: true })
  expect(silent.mock.calls[0]?.[0]).toMatchObject({ forceRefresh: true })
})

test('a tenant where people may not consent gives the administrator’s link', async () => {
  popup.mockRejectedValue({ name: 'ServerError', errorCode: 'access_denied', errorMessage: 'AADSTS90094' })
  const signIn = createSignIn(config, ana, 'https://weft.test')
  await expect(signIn.askFor(['User.Read'])).rejects.toMatchObject({
    name: 'ConsentNeeded',
    consentUrl: `https://login.microsoftonline.com/weft/adminconsent?client_id=${config.clientId}`,
  })
})

test('a host that promises nested sign-in and never answers ends by time, and is asked again next time', async () => {
  vi.useFakeTimers()
  vi.mocked(createNestablePublicClientApplication).mockReturnValueOnce(new Promise(() => undefined))
  const signIn = createSignIn(config, ana, 'https://weft.test')
  const ended = expect(signIn.tokenFor(['User.Read'])).rejects.toMatchObject({ name: 'SignInUnavailable' })
  await vi.advanceTimersByTimeAsync(60_000)
  await ended
  vi.useRealTimers()
  silent.mockResolvedValue(tokenOf('ana'))
  expect(await signIn.tokenFor(['User.Read'])).toBe('token of ana')
})

test('a missing network is told apart from a broken sign-in', async () => {
  silent.mockRejectedValue({ name: 'ClientAuthError', errorCode: 'no_network_connectivity' })
  await expect(createSignIn(config, ana, 'https://weft.test').tokenFor(['User.Read'])).rejects.toMatchObject({
    name: 'SignInUnavailable',
    offline: true,
  })
})

test('where sites are chosen one by one, one scope is asked for in the place of all others of SharePoint', async () => {
  silent.mockResolvedValue(tokenOf('ana'))
  const signIn = createSignIn({ ...config, sites: 'chosen' }, ana, 'https://weft.test')
  await signIn.tokenFor(['User.Read', 'Sites.ReadWrite.All', 'Sites.Manage.All'])
  expect(silent.mock.calls[0]?.[0]).toMatchObject({ scopes: ['User.Read', 'Sites.Selected'] })
})

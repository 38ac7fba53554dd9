import { expect, test } from 'vitest'
import { grantByPowerShell, grantByRequest } from './site-grant.ts'

const grant = { clientId: 'app', siteId: 'host,a,b', teamId: 'team', role: 'write' } as const

test('both ways of granting a site name the app, the site and the role, and the request’s body can be sent as it is', () => {
  const shell = grantByPowerShell(grant)
  expect(shell).toContain('"host,a,b"')
  expect(shell).toContain('id = "app"')
  expect(shell).toContain('@("write")')
  const [line = '', ...body] = grantByRequest(grant).split('\n')
  expect(line).toBe('POST https://graph.microsoft.com/v1.0/sites/host,a,b/permissions')
  expect(JSON.parse(body.join('\n'))).toEqual({
    roles: ['write'],
    grantedToIdentities: [{ application: { id: 'app', displayName: 'Weft' } }],
  })
})

test('a site that is not known is found by its team', () => {
  expect(grantByPowerShell({ ...grant, siteId: null })).toContain('/groups/team/sites/root')
  expect(grantByRequest({ ...grant, siteId: null })).toContain('/groups/team/sites/root/permissions')
})

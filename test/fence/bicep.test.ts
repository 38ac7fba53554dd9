import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import {
  activityScopes,
  adminScopes,
  coreScopes,
  meetingScopes,
  setUpScopes,
  sharedCalendarScopes,
} from '#src/graph/scopes.ts'
import { scopesOfLevel } from '#src/graph/consent-levels.ts'
import { bicepComplaints, registeredScopes } from '../../scripts/bicep-rules.ts'

let copy = ''
afterEach(() => {
  if (copy !== '') rmSync(copy, { recursive: true })
  copy = ''
})

/** The complaints about a copy in which `from` is replaced by `to` in one file. */
async function complaintsWith(file: string, from: string, to: string): Promise<string> {
  copy = mkdtempSync(join(tmpdir(), 'weft-infra-'))
  cpSync('infra', join(copy, 'infra'), { recursive: true })
  const path = join(copy, 'infra', file)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replace(from, to))
  return (await bicepComplaints(copy)).join('\n')
}

test('the declarations that ship are in order', async () => {
  expect(await bicepComplaints(process.cwd())).toEqual([])
})

test('the app registration asks for exactly the scopes that the product asks for', () => {
  expect(registeredScopes(process.cwd()).toSorted()).toEqual(
    [
      ...[...coreScopes, ...setUpScopes, ...meetingScopes],
      ...[...adminScopes, ...activityScopes, ...sharedCalendarScopes],
    ].toSorted(),
  )
})

test('at the restricted level the app registration asks for that level’s scopes, and for no broader one of sites', () => {
  const scopes = registeredScopes(process.cwd(), 'chosen')
  expect(scopes.toSorted()).toEqual([...scopesOfLevel.restricted].toSorted())
  expect(scopes.filter((each) => each.startsWith('Sites.'))).toEqual(['Sites.Selected'])
  // A scope has one id, whichever list it stands in.
  const idsIn = (name: string): readonly string[] =>
    readFileSync(`infra/modules/${name}.json`, 'utf8').match(/"name": .*"id": .*"/g) ?? []
  const wide = idsIn('graph-scopes')
  expect(idsIn('graph-scopes-chosen-sites').filter((each) => !wide.includes(each))).toHaveLength(1)
})

test('what is deployed and what is built are told the same about sites', () => {
  for (const name of ['dev', 'prod'])
    expect(readFileSync(`env/.env.${name}`, 'utf8')).toMatch(/^WEFT_SITES=(all|chosen)$/m)
  expect(readFileSync('infra/azure.parameters.json', 'utf8')).toContain(
    '"sites": { "value": "${{WEFT_SITES}}" }',
  )
  expect(readFileSync('m365agents.yml', 'utf8')).toContain('--sites ${{WEFT_SITES}}')
})

test.each([
  ['a bracket that is missing', 'modules/site.bicep', 'properties: {', 'properties: ', 'cannot be read'],
  ['a name that nobody has', 'main.bicep', 'logDays: logDays', 'logDays: logDay', 'nothing is called logDay'],
  [
    'a parameter nobody needs',
    'modules/site.bicep',
    'param location string',
    'param region string',
    'region is not used',
  ],
  ['a module that is given too little', 'main.bicep', '    sku: siteSku\n', '', 'is not given sku'],
  [
    'a module that is given too much',
    'main.bicep',
    'sku: siteSku',
    'sku: siteSku\n    size: 1',
    'asks for no size',
  ],
  [
    'a module that is not there',
    'main.bicep',
    'modules/relay.bicep',
    'modules/line.bicep',
    'there is no modules/line.bicep',
  ],
  [
    'an output that no module has',
    'main.bicep',
    'site.outputs.siteId',
    'site.outputs.name',
    'has no output name',
  ],
  [
    'a version nobody looked up',
    'modules/site.bicep',
    'staticSites@2024-04-01',
    'staticSites@2019-01-01',
    'looked up',
  ],
  ['a resource without tags', 'modules/monitoring.bicep', '  tags: tags\n', '', 'has no tags'],
  [
    'a secret that would be kept',
    'main.bicep',
    'param clientId string',
    'param clientSecret string',
    'not @secure()',
  ],
  [
    'a key among the outputs',
    'modules/relay.bicep',
    '= relay.properties.configuration.ingress.fqdn',
    '= workspace.listKeys().primarySharedKey',
    'would show a key',
  ],
  [
    'requests without TLS',
    'modules/relay.bicep',
    'allowInsecure: false',
    'allowInsecure: true',
    'without TLS',
  ],
  [
    'figures on the port of the world',
    'modules/relay.bicep',
    'value: string(insidePort)',
    'value: string(port)',
    'tells its figures to the world',
  ],
  [
    'the figures’ port opened to the world',
    'modules/relay.bicep',
    'external: false',
    'external: true',
    'opens a further port',
  ],
  [
    'old TLS',
    'modules/relay.bicep',
    "minimumTlsVersion: '1.2'",
    "minimumTlsVersion: '1.0'",
    'old versions of TLS',
  ],
  [
    'data that is not there',
    'modules/entra.bicep',
    "'graph-scopes.json'",
    "'scopes.json'",
    'there is no scopes.json',
  ],
])('%s is found', async (_name, file, from, to, words) => {
  expect(await complaintsWith(file, from, to)).toContain(words)
})

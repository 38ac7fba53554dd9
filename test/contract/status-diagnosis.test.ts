import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { browserOf, diagnosisText, languageOf } from '#src/features/status/diagnosis.ts'
import { readScopes } from '#src/features/status/scope-standing.ts'
import type { StatusFacts } from '#src/features/status/status-facts.ts'
import { InteractionNeeded } from '#src/host/sign-in-failures.ts'
import { decisionKind } from '#src/records/kinds/decision-kind.ts'
import { riskKind } from '#src/records/kinds/risk-kind.ts'
import { groupIdOf } from '#src/sandbox/seed/groups.ts'
import { siteOfGroup } from '#src/sandbox/tenant/lists/site.ts'
import { recordFacts } from '#src/surfaces/status/use-status-facts.ts'
import { openRecords } from '#src/surfaces/wiring/open-records.ts'
import { seededCompany } from '../support/seeded-company.ts'
import { signedIn } from '../support/signed-in.ts'

const consentUrl = 'https://login.microsoftonline.com/7e5fb5a8/adminconsent?client_id=5f1e0c5d'

/** Every text that the tenant holds of somebody or something: names, addresses, subjects, titles, ids. */
function textsOf(snapshot: string): readonly string[] {
  const found = new Set<string>()
  const walk = (value: unknown) => {
    if (typeof value === 'string') found.add(value)
    else if (Array.isArray(value)) value.forEach(walk)
    else if (typeof value === 'object' && value !== null)
      for (const [name, each] of Object.entries(value)) {
        found.add(name)
        walk(each)
      }
  }
  walk(JSON.parse(snapshot))
  return [...found]
}

/** A word of at least four letters or digits that names; Weft's own names of lists, columns and states name nobody. */
function namesIn(texts: readonly string[], ours: string): readonly string[] {
  return texts.filter((each) => each.length >= 4 && !ours.includes(each))
}

// Everything that the diagnosis may say, whoever and wherever it is made.
const ours = [
  'weft build lists-version place language browser network records way-to-lists kept list granted missing unknown',
  'notices relay teams content current answers saved needs-you free read never min ago waiting stopped not-tried',
  'on-device in-memory not-used not-yet answers after ms Chrome consent no-access other',
  'Weft council Weft sessions Weft actions Weft decisions Weft risks Weft challenges Weft turns Weft turn changes',
  'Weft templates Weft meeting series Weft closed days',
].join(' ')

async function factsOfTheCouncil(): Promise<{ facts: StatusFacts; names: readonly string[] }> {
  const company = await seededCompany()
  const site = siteOfGroup(company.tenant.world, groupIdOf('council'))
  if (site === undefined) throw new Error('The council has no site.')
  const ana = signedIn('ana', {}, company.graphOf('ana'), company.nowMs)
  const opened = await openRecords(ana, site.id)
  await opened.records.refresh()
  // One change that somebody else's met, one that waits.
  const [decision] = opened.records.of(decisionKind).all()
  const ben = await openRecords(signedIn('ben', {}, company.graphOf('ben'), company.nowMs), site.id)
  await ben.records.refresh()
  await ben.records.change(decisionKind, decision?.key ?? '', { detail: 'Benjamin was here' })
  await ben.records.sync.run('send')
  await opened.records.change(decisionKind, decision?.key ?? '', { detail: 'Anastasia was here' })
  await opened.records.sync.run('send')
  opened.records.pause('import of Quarterly losses.xlsx')
  const risk = opened.records.of(riskKind).all()[0]
  const marks = opened.records.newMarks('import of Quarterly losses.xlsx')
  const edit = {
    ...{ id: marks.id, list: riskKind.list, key: risk?.key ?? '', what: 'change' as const },
    ...{ fields: { Title: 'Secret merger' }, base: { Title: '' } },
    ...{ madeMs: marks.nowMs, notBeforeMs: 0, job: marks.job ?? '' },
  }
  await opened.records.createAll([edit])
  const refused = (scopes: readonly string[]) =>
    new InteractionNeeded({ scopes, claims: undefined, consentUrl, unapproved: true }, null)
  const scopes = await readScopes(
    {
      tokenFor: (asked) =>
        asked.includes('User.Read') && asked.length > 1
          ? Promise.resolve('a token')
          : Promise.reject(refused(asked)),
    },
    'api://weft.alderfinch.example/Session.Join',
  )
  const facts: StatusFacts = {
    ...recordFacts(opened),
    nowMs: company.nowMs + 180_000,
    app: { version: '0.1.0', build: 'a1b2c3d' },
    place: {
      host: 'teams',
      frame: 'content',
      language: languageOf('de-CH-x-alderfinch'),
      browser: browserOf(''),
    },
    network: 'answers',
    scopes,
    notices: { is: 'answers', afterMs: 412.4 },
    relay: { is: 'silent' },
  }
  const names = [...textsOf(company.tenant.snapshot()), 'Benjamin', 'Anastasia', 'Quarterly', 'Secret merger']
  opened.close()
  ben.close()
  return { facts, names: [...names, ...Object.values(ana.me), consentUrl, site.id] }
}

test('the diagnosis of a council full of names holds none of them', async () => {
  const { facts, names } = await factsOfTheCouncil()
  const text = diagnosisText(facts)
  // What is to be told is there.
  expect(text).toContain('list Weft decisions: read, read 3 min ago, waiting 0, stopped 1')
  expect(text).toContain('list Weft risks: read, read 3 min ago, waiting 1, stopped 0')
  expect(text).toContain('records: needs-you')
  expect(text).toMatch(/^missing: Sites\.Manage\.All .*Session\.Join$/m)
  // And nobody of the company: ids and addresses as a whole, and every single word of a name.
  const words = names.flatMap((each) => [each, ...each.split(/[^\p{L}\p{N}]+/u)])
  const telling = namesIn(
    [...new Set(words)],
    `${ours} ${facts.scopes?.map((each) => each.scope).join(' ') ?? ''}`,
  )
  expect(telling.length).toBeGreaterThan(2_000)
  expect(telling.filter((each) => text.includes(each))).toEqual([])
})

test('a browser is named by its engine and a language by its first part, whatever else they say', () => {
  const edge = 'Mozilla/5.0 (Windows NT 10.0) Chrome/131.0.2903.70 Safari/537.36 Edg/131.0.2903.70 Ana/5.1'
  expect(browserOf(edge)).toBe('Edg/131')
  expect(browserOf('Version/18.1 Mobile Safari/604.1')).toBe('Safari/18')
  expect(browserOf('Ana Ruiz')).toBe('other')
  expect([languageOf('ar-SA-x-ana'), languageOf('DE'), languageOf('Ana Ruiz')]).toEqual(['ar', 'de', 'other'])
})

import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { decisionKind } from '#src/records/kinds/decision-kind.ts'
import { groupIdOf } from '#src/sandbox/seed/groups.ts'
import { siteOfGroup } from '#src/sandbox/tenant/lists/site.ts'
import { openRecords } from '#src/surfaces/wiring/open-records.ts'
import { seededCompany } from '../support/seeded-company.ts'
import { signedIn } from '../support/signed-in.ts'

// What the records cost in HTTP requests to Graph, on the seeded company: nothing to paint, one batch to be current.
test('a page paints from the device with no request, then one batch brings every list up to date', async () => {
  const company = await seededCompany()
  const site = siteOfGroup(company.tenant.world, groupIdOf('council'))
  if (site === undefined) throw new Error('The council has no site.')
  const ana = signedIn('ana', {}, company.graphOf('ana'), company.nowMs)
  const costs: number[] = []
  const counted = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    await company.quiet()
    const before = company.sent()
    const result = await work()
    await company.quiet()
    costs.push(company.sent() - before)
    return result
  }

  const first = await counted(() => openRecords(ana, site.id))
  expect(first.records.of(decisionKind).all()).toEqual([])
  await counted(() => first.records.refresh())
  const decisions = first.records.of(decisionKind).all()
  expect(decisions.length).toBeGreaterThan(0)
  expect(first.records.sync.state()).toMatchObject({ hindrance: null, missing: [] })
  await counted(() => first.records.refresh())
  first.close()

  const second = await counted(() => openRecords(ana, site.id))
  expect(second.records.of(decisionKind).all()).toHaveLength(decisions.length)
  expect(second.status.look()).toEqual({ status: { is: 'saved' }, durable: true, longUnsent: false })

  const key = decisions[0]?.key ?? ''
  await counted(async () => {
    await second.records.change(decisionKind, key, { detail: 'said again' })
    expect(second.status.look().status.is).not.toBe('saved')
    await second.records.sync.run('send')
  })
  expect(second.status.look()).toEqual({ status: { is: 'saved' }, durable: true, longUnsent: false })
  await counted(() => second.records.refresh())
  second.close()

  expect(costs).toEqual([0, 1, 1, 0, 1, 1])
})

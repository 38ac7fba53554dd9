import type { Council } from '#src/domain/council/council.ts'
import { councilKind } from '#src/records/kinds/council-kind.ts'
import { findByKey } from '#src/records/lists/create-once.ts'
import { councilOf, headerKey } from '#src/records/stores/council-store.ts'
import { groupIdOf } from '#src/sandbox/seed/groups.ts'
import { siteOfGroup } from '#src/sandbox/tenant/lists/site.ts'
import { seededCompany, type SeededCompany } from './seeded-company.ts'

/** The seeded company with its council as its list has it. */
export async function councilInCompany(): Promise<{
  readonly company: SeededCompany
  readonly council: Council
}> {
  const company = await seededCompany()
  const site = siteOfGroup(company.tenant.world, groupIdOf('council'))
  if (site === undefined) throw new Error('The council has no site.')
  const item = await findByKey(company.graphOf('tom'), site.id, councilKind, headerKey)
  const council = item?.reading.ok === true ? councilOf(item.reading.record) : null
  if (council === null) throw new Error('The council cannot be read.')
  return { company, council }
}

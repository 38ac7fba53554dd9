import { ownersRiskKind } from '#src/records/kinds/owners-risk-kind.ts'
import { riskKind } from '#src/records/kinds/risk-kind.ts'
import { listOfRisk, type RiskList } from '#src/records/owners/owners-moves.ts'
import type { CouncilRecords } from '#src/records/replica/council-records.ts'
import type { FarDesk } from './desk-ask.ts'

/** Risks told at a time, so that neither gathering nor sending them holds the page up. */
const together = 250

/** Gives the page its turn. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0))

type Records = Pick<CouncilRecords, 'replica'>

interface Told {
  readonly list: RiskList
  readonly key: string
}

/** These risks, or all, each from the list where it is shown. */
export function shownRisks(
  { replica }: Records,
  keys: readonly string[] = [
    ...new Set([...replica.keys(riskKind.list), ...replica.keys(ownersRiskKind.list)]),
  ],
): readonly Told[] {
  return keys.flatMap((key) => {
    const list = listOfRisk(replica, key)
    return list === null ? [] : [{ list, key }]
  })
}

/** Tells the desk these risks as they stand on this device. */
export async function tellDesk(
  desk: Pick<FarDesk, 'know'>,
  records: Records,
  told: readonly Told[],
): Promise<void> {
  await desk.know([], true)
  for (let from = 0; from < told.length; from += together) {
    const risks = told.slice(from, from + together).flatMap(({ list, key }) => {
      const ownersOnly = list === 'owners'
      const { row, lost, fields } = records.replica.standing(
        (ownersOnly ? ownersRiskKind : riskKind).list,
        key,
      )
      return fields === null ? [] : [{ key, itemId: lost ? null : (row?.id ?? null), fields, ownersOnly }]
    })
    await desk.know(risks, false)
    await breathe()
  }
}

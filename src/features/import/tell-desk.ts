import { riskKind } from '#src/records/kinds/risk-kind.ts'
import type { CouncilRecords } from '#src/records/replica/council-records.ts'
import type { FarDesk } from './desk-ask.ts'

/** Risks told at a time, so that neither gathering nor sending them holds the page up. */
const together = 250

/** Gives the page its turn. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0))

/** Tells the desk these risks as they stand on this device, or all of them. */
export async function tellDesk(
  desk: Pick<FarDesk, 'know'>,
  records: Pick<CouncilRecords, 'replica'>,
  keys: readonly string[] = records.replica.keys(riskKind.list),
): Promise<void> {
  await desk.know([], true)
  for (let from = 0; from < keys.length; from += together) {
    const risks = keys.slice(from, from + together).flatMap((key) => {
      const { row, lost, fields } = records.replica.standing(riskKind.list, key)
      return fields === null ? [] : [{ key, itemId: lost ? null : (row?.id ?? null), fields }]
    })
    await desk.know(risks, false)
    await breathe()
  }
}

import type { Council } from '#src/domain/council/council.ts'
import type { RiskSettings } from '#src/domain/risks/risk-settings.ts'
import { provisionLists } from '#src/records/provisioning/provision-lists.ts'
import { markSchemaVersion } from '#src/records/provisioning/schema-version.ts'
import { saveCouncil } from '#src/records/stores/council-store.ts'
import type { SignedIn } from '../wiring/connection.ts'

/** Keeps the council's way of rating in its record. Throws the client's failure. */
export async function saveRiskSettings(
  person: SignedIn,
  council: Council,
  risks: RiskSettings,
): Promise<Council> {
  const wanted: Council = { ...council, risks }
  try {
    return await saveCouncil(person.graph, wanted)
  } catch {
    // Lists from before may lack the column: it is made, by whoever may, and the settings are saved then.
    await provisionLists(person.graph, council.siteId)
    const saved = await saveCouncil(person.graph, wanted)
    await markSchemaVersion(person.graph, council.siteId)
    return saved
  }
}

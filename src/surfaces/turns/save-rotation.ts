import type { Council } from '#src/domain/council/council.ts'
import type { RotationSettings } from '#src/domain/facilitation/rotation-settings.ts'
import { provisionLists } from '#src/records/provisioning/provision-lists.ts'
import { markSchemaVersion } from '#src/records/provisioning/schema-version.ts'
import { saveCouncil } from '#src/records/stores/council-store.ts'
import type { SignedIn } from '../wiring/connection.ts'

/** Keeps how the council's turns go round in its record. Throws the client's failure. */
export async function saveRotation(
  person: SignedIn,
  council: Council,
  rotation: RotationSettings,
): Promise<Council> {
  const wanted: Council = { ...council, rotation }
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

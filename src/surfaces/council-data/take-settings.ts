import type { Council } from '#src/domain/council/council.ts'
import type { SettingsFile } from '#src/domain/council/settings-file.ts'
import { planSettingsImport, type SettingsPart } from '#src/domain/council/settings-import.ts'
import { provisionLists } from '#src/records/provisioning/provision-lists.ts'
import { markSchemaVersion } from '#src/records/provisioning/schema-version.ts'
import { saveCouncil } from '#src/records/stores/council-store.ts'
import { loadCouncil } from '#src/records/stores/find-councils.ts'
import { councilTemplates, putTemplate } from '#src/records/stores/template-store.ts'
import type { SignedIn } from '../wiring/connection.ts'

/**
 * Takes the chosen parts of a file into the council as it is now, which may be another one than was shown: what
 * colleagues changed meanwhile and the file does not say stays. The same file twice changes nothing more. Throws the
 * client's failure.
 */
export async function takeSettings(
  person: Pick<SignedIn, 'graph' | 'me'>,
  shown: Council,
  file: SettingsFile,
  wanted: ReadonlySet<SettingsPart>,
  why: string,
): Promise<Council> {
  const { graph, me } = person
  const reading = await loadCouncil(graph, shown.siteId)
  const now = reading.ok ? reading.council : shown
  const templatesNow = await councilTemplates(graph, shown.siteId)
  const { council, templates } = planSettingsImport(now, templatesNow, file, me.tenantId, wanted)
  const saved = await saveCouncil(graph, council).catch(async () => {
    // Lists from before may lack a column: it is made, by whoever may, and the settings are saved then.
    await provisionLists(graph, council.siteId)
    const again = await saveCouncil(graph, council)
    await markSchemaVersion(graph, council.siteId)
    return again
  })
  for (const each of templates) await putTemplate(graph, council.siteId, each.key, each, why)
  return saved
}

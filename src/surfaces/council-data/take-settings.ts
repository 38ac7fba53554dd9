import type { Council } from '#src/domain/council/council.ts'
import type { SettingsFile } from '#src/domain/council/settings-file.ts'
import { planSettingsImport, type SettingsPart } from '#src/domain/council/settings-import.ts'
import { provisionLists } from '#src/records/provisioning/provision-lists.ts'
import { markSchemaVersion } from '#src/records/provisioning/schema-version.ts'
import { saveCouncil } from '#src/records/stores/council-store.ts'
import { loadCouncil } from '#src/records/stores/find-councils.ts'
import { councilTemplates, putTemplate } from '#src/records/stores/template-store.ts'
import type { SignedIn } from '../wiring/connection.ts'

export interface TakingSettings {
  /** Kept beside the change of each template. */
  readonly why: string
  /** Ends it before the next row; what is saved by then stays, and the same file taken again does the rest. */
  readonly signal?: AbortSignal
  /** `name` is saved next: a template's, empty for the council itself. */
  readonly onProgress?: (name: string, done: number, of: number) => void
}

/**
 * Takes the chosen parts of a file into the council as it is now, which may be another one than was shown: what
 * colleagues changed meanwhile and the file does not say stays. The same file twice changes nothing more. Throws the
 * client's failure, and the signal's `AbortError`.
 */
export async function takeSettings(
  person: Pick<SignedIn, 'graph' | 'me'>,
  shown: Council,
  file: SettingsFile,
  wanted: ReadonlySet<SettingsPart>,
  { why, signal, onProgress }: TakingSettings,
): Promise<Council> {
  const { graph, me } = person
  const reading = await loadCouncil(graph, shown.siteId)
  const now = reading.ok ? reading.council : shown
  const templatesNow = await councilTemplates(graph, shown.siteId)
  const { council, templates } = planSettingsImport(now, templatesNow, file, me.tenantId, wanted)
  signal?.throwIfAborted()
  onProgress?.('', 0, templates.length + 1)
  const saved = await saveCouncil(graph, council).catch(async () => {
    // Lists from before may lack a column: it is made, by whoever may, and the settings are saved then.
    await provisionLists(graph, council.siteId)
    const again = await saveCouncil(graph, council)
    await markSchemaVersion(graph, council.siteId)
    return again
  })
  for (const [place, each] of templates.entries()) {
    signal?.throwIfAborted()
    onProgress?.(each.title, place + 1, templates.length + 1)
    await putTemplate(graph, council.siteId, each.key, each, why)
  }
  return saved
}

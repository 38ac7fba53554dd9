import { outputKinds } from '#src/domain/agenda/agenda.ts'
import type { Capture } from '#src/domain/session/capture.ts'

/** What was captured, in a word; for a labelled note the kind of record that it will become. */
export function kindWords(capture: Capture, t: (id: string) => string): string {
  const label = capture.kind === 'note' ? capture.label : undefined
  if (label === undefined) return t(`capture-kind-${capture.kind}`)
  // A label of a newer version is shown as it is.
  return outputKinds.some((each) => each === label) ? t(`capture-label-${label}`) : label
}

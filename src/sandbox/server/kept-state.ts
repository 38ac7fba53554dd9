import * as v from 'valibot'
import { placedTabSchema } from '#src/sandbox/places/server-door/placed-tab.ts'
import { consentSchema } from './consent.ts'
import { keptKeySchema } from './signing-key.ts'

/** Everything that outlives a run, as it stands in `.sandbox/state.json`. */
export const keptStateSchema = v.object({
  version: v.literal(1),
  aheadMs: v.number(),
  key: keptKeySchema,
  consent: consentSchema,
  tabs: v.array(placedTabSchema),
  /** The tenant's own snapshot. */
  tenant: v.string(),
})
export type KeptState = v.InferOutput<typeof keptStateSchema>

import * as v from 'valibot'
import { officeFunction } from './office-function.ts'
import {
  leftCouncilsKey,
  leftOnItemKey,
  readLeftCouncils,
  writeLeftCouncils,
  writeLeftOnItem,
  type LeftCouncil,
  type LeftOnItem,
} from '#src/domain/publish/left-for-outlook.ts'

const keptSchema = v.looseObject({ get: officeFunction, set: officeFunction, saveAsync: officeFunction })
const officeSchema = v.looseObject({
  context: v.looseObject({
    roamingSettings: v.optional(keptSchema),
    mailbox: v.looseObject({
      item: v.looseObject({
        getItemIdAsync: v.optional(officeFunction),
        loadCustomPropertiesAsync: v.optional(officeFunction),
      }),
    }),
  }),
})
const loadedSchema = v.looseObject({ status: v.literal('succeeded'), value: keptSchema })

/** Writes where it differs; Outlook's answer is not waited for: what could not be kept is left again next time. */
function keep(kept: v.InferOutput<typeof keptSchema>, key: string, written: string): void {
  if (written === '' || kept.get(key) === written) return
  kept.set(key, written)
  kept.saveAsync(() => undefined)
}

/**
 * Leaves on the appointment and in the mailbox what Outlook's event handlers need to know. Only beside an appointment
 * that is being written: on others nothing is sent. Nothing happens outside of Outlook or where it keeps nothing.
 */
export function leaveInOutlook(global: unknown, left: LeftOnItem, council: LeftCouncil): void {
  const parsed = v.safeParse(officeSchema, global)
  if (!parsed.success) return
  const { roamingSettings, mailbox } = parsed.output.context
  if (mailbox.item.getItemIdAsync === undefined) return
  try {
    if (roamingSettings)
      keep(
        roamingSettings,
        leftCouncilsKey,
        writeLeftCouncils(readLeftCouncils(roamingSettings.get(leftCouncilsKey)), council),
      )
    mailbox.item.loadCustomPropertiesAsync?.call(mailbox.item, (result: unknown) => {
      const loaded = v.safeParse(loadedSchema, result)
      if (loaded.success) keep(loaded.output.value, leftOnItemKey, writeLeftOnItem(left))
    })
  } catch {
    // Outlook refuses to keep it: the handlers then know less, and say nothing.
  }
}

import * as v from 'valibot'
import type { OfficeError } from './office-errors.ts'

/** What the stand-in for office.js asks the page around it; both are the sandbox's own. */
export const officeMessageSchema = v.object({
  weftOffice: v.literal(1),
  id: v.number(),
  call: v.string(),
  args: v.array(v.unknown()),
})
export type OfficeMessage = v.InferOutput<typeof officeMessageSchema>

/** Outlook's theme as the person just changed it. */
export interface OfficeThemePush {
  readonly weftOffice: 1
  readonly dark: boolean
}

export type OfficeReply =
  | { readonly weftOffice: 1; readonly id: number; readonly value: unknown }
  | { readonly weftOffice: 1; readonly id: number; readonly error: OfficeError }

import * as v from 'valibot'
import { day } from '../council/calendar-day.ts'
import { nameLimit } from '../council/council.ts'
import { plainLine } from '../council/plain-line.ts'

export const lineLimit = 500
export const detailLimit = 4000
export const captureIdLimit = 64

const line = v.pipe(v.string(), v.transform(plainLine), v.minLength(1), v.maxLength(lineLimit))
const someId = v.pipe(v.string(), v.maxLength(200))
const someName = v.pipe(v.string(), v.maxLength(nameLimit))
const longer = v.pipe(v.string(), v.maxLength(detailLimit))

const shared = {
  /** Made by the client that captured it; stays the record's ClientKey for good. */
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(captureIdLimit)),
  /** The item on which the form was opened, not the one that runs when it is sent. */
  itemId: v.nullable(someId),
  text: line,
  detail: v.optional(longer),
}

export const decisionCapture = v.object({
  ...shared,
  kind: v.literal('decision'),
  deciderId: v.optional(someId),
  reason: v.optional(longer),
  /** What else was considered. */
  options: v.optional(longer),
  /** Who sees it differently, in their own words. */
  dissent: v.optional(longer),
})
export const actionCapture = v.object({
  ...shared,
  kind: v.literal('action'),
  ownerId: v.nullable(someId),
  ownerName: v.nullable(someName),
  /** Due day in the council's zone. */
  due: v.nullable(day),
})
export const riskCapture = v.object({
  ...shared,
  kind: v.literal('risk'),
  ownerId: v.nullable(someId),
  ownerName: v.nullable(someName),
  departmentIds: v.pipe(v.array(someId), v.maxLength(100)),
  likelihood: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  impact: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
})
/** `label` is the record kind a template asked for that has no home yet (“lesson”), so that it can be converted later. */
export const noteCapture = v.object({
  ...shared,
  kind: v.literal('note'),
  label: v.optional(v.pipe(v.string(), v.maxLength(40))),
})

export const captureSchema = v.variant('kind', [decisionCapture, actionCapture, riskCapture, noteCapture])
export type Capture = v.InferOutput<typeof captureSchema>

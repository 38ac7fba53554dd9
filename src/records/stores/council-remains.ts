import * as v from 'valibot'
import { councilSchema, departmentSchema, memberSchema, type Council } from '#src/domain/council/council.ts'
import type { Fields } from '../definition/fields.ts'
import type { RecordOf } from '../definition/record-kind.ts'
import { councilKind } from '../kinds/council-kind.ts'
import type { ListItem } from '../lists/list-item.ts'

type CouncilRow = RecordOf<typeof councilKind>

/** The column's word for tasks without telling titles. */
export const neutralTitles = 'neutral'

/** What can be said of a council whose record was edited into something that cannot be read as a whole. */
export interface CouncilRemains {
  /** What of it is still in order, setting by setting; of departments and members those that can be read. */
  readonly rest: Partial<Council>
  /** The record as it stands in the list, column by column, for whoever mends it. */
  readonly columns: readonly { readonly name: string; readonly text: string }[]
}

/** The council's settings as the row has them, whatever they are. */
export function settingsOf(row: Partial<CouncilRow>): Readonly<Partial<Record<keyof Council, unknown>>> {
  return {
    key: row.councilKey,
    name: row.title,
    language: row.language,
    timeZone: row.timeZone,
    departments: row.departments,
    members: row.members,
    teamId: row.teamKey,
    channelId: row.channelKey,
    channelName: row.channelName,
    siteId: row.siteKey,
    planId: row.planKey,
    planName: row.planName,
    bucketId: row.bucketKey,
    ...(row.taskTitles === neutralTitles ? { neutralTasks: true } : {}),
    ...(row.riskSettings ? { risks: row.riskSettings } : {}),
    ...(row.rotationSettings ? { rotation: row.rotationSettings } : {}),
  }
}

/** Objects without objects in them, in text that is no JSON any more. */
const pieces = /\{[^{}]*\}/g

/** Entries of a list that are in order, whatever became of the text around them. */
function entriesIn<Entry>(raw: unknown, schema: v.GenericSchema<unknown, Entry>): Entry[] {
  const whole = v.safeParse(v.pipe(v.string(), v.parseJson(), v.array(v.unknown())), raw)
  const found = whole.success
    ? whole.output.map((each) => v.safeParse(schema, each))
    : (typeof raw === 'string' ? (raw.match(pieces) ?? []) : []).map((each) =>
        v.safeParse(v.pipe(v.string(), v.parseJson(), schema), each),
      )
  return found.flatMap((each) => (each.success ? [each.output] : []))
}

export function councilRemains({ reading }: Pick<ListItem<CouncilRow>, 'reading'>): CouncilRemains {
  const fields: Fields = reading.ok ? councilKind.toFields(reading.record) : reading.raw
  const settings = settingsOf(reading.ok ? reading.record : reading.rest)
  const rest: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries(councilSchema.entries)) {
    const value = v.safeParse(schema, settings[name as keyof Council])
    if (value.success && value.output !== undefined && value.output !== '') rest[name] = value.output
  }
  rest['departments'] ??= entriesIn(fields['Departments'], departmentSchema)
  rest['members'] ??= entriesIn(fields['Members'], memberSchema)
  const columns = councilKind.columns.flatMap(({ name, displayName }) => {
    const value = fields[name]
    if (value === undefined || value === null || value === '') return []
    return [{ name: displayName, text: typeof value === 'string' ? value : JSON.stringify(value) }]
  })
  return { rest: rest, columns }
}

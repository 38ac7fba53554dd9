import * as v from 'valibot'

const fieldsSchema = v.record(v.string(), v.unknown())
const rowSchema = v.object({
  id: v.string(),
  eTag: v.string(),
  createdMs: v.number(),
  modifiedMs: v.number(),
  modifiedBy: v.string(),
  fields: fieldsSchema,
})
export const editSchema = v.object({
  id: v.string(),
  list: v.string(),
  key: v.string(),
  what: v.picklist(['create', 'change', 'remove']),
  fields: fieldsSchema,
  base: fieldsSchema,
  madeMs: v.number(),
  notBeforeMs: v.number(),
  job: v.string(),
})
const troubleSchema = v.variant('reason', [
  v.object({
    reason: v.literal('changed-by-others'),
    theirs: fieldsSchema,
    by: v.string(),
    atMs: v.number(),
  }),
  v.object({ reason: v.literal('removed-by-others') }),
  v.object({ reason: v.literal('no-permission') }),
  v.object({ reason: v.literal('refused'), codes: v.array(v.string()) }),
  v.object({ reason: v.literal('list-missing') }),
  v.object({ reason: v.literal('limit-reached') }),
])
/** `rows` is how the form packs the rows of a page. */
const pageSchema = <Rows extends v.GenericSchema>(rows: Rows) =>
  v.object({
    kind: v.literal('page'),
    list: v.string(),
    version: v.number(),
    rows,
    goneIds: v.array(v.string()),
    cursor: v.string(),
    more: v.boolean(),
    of: v.picklist(['first', 'next', 'changes']),
    askedMs: v.number(),
  })
const othersSchema = v.variant('kind', [
  v.object({ kind: v.literal('edits'), edits: v.array(editSchema) }),
  v.object({
    kind: v.literal('stored'),
    list: v.string(),
    key: v.string(),
    editIds: v.array(v.string()),
    row: v.nullable(rowSchema),
  }),
  v.object({ kind: v.literal('seen'), list: v.string(), row: rowSchema }),
  v.object({ kind: v.literal('gone'), list: v.string(), id: v.string() }),
  v.object({
    kind: v.literal('stopped'),
    editId: v.string(),
    trouble: troubleSchema,
    edit: editSchema,
    rest: v.nullable(editSchema),
  }),
  v.object({ kind: v.literal('aged'), beforeMs: v.number() }),
  v.object({ kind: v.literal('withheld'), list: v.string(), atMs: v.number() }),
  v.object({ kind: v.literal('dropped'), editIds: v.array(v.string()), instead: v.array(editSchema) }),
])

export const eventsSchema = <Rows extends v.GenericSchema>(rows: Rows) =>
  v.array(v.variant('kind', [pageSchema(rows), othersSchema]))

export const queueSchema = v.array(v.object({ edit: editSchema, trouble: v.nullable(troubleSchema) }))

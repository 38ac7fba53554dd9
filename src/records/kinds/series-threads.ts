import * as v from 'valibot'
import { json, text } from '../definition/column.ts'
import { defineKind } from '../definition/record-kind.ts'

export const seriesList = 'Weft meeting series'

/** What a session has to know of its series while it opens; the rest of a series is read when it is looked at. */
export const threadColumns = {
  thread: text('Thread', 'Meeting thread', { indexed: true }),
  // Since version 2.
  formerThreads: json('FormerThreads', 'Meeting threads before', v.array(v.string()), []),
}

export const seriesThreadsKind = defineKind({
  list: seriesList,
  description: '',
  version: 1,
  columns: threadColumns,
})

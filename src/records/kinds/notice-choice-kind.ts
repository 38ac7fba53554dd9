import * as v from 'valibot'
import { noticeKinds } from '#src/domain/notices/notice.ts'
import { json, key, text } from '../definition/column.ts'
import { defineKind } from '../definition/record-kind.ts'

/** One row for each person who ever chose: the kinds that they do not want to be told. */
export const noticeChoiceKind = defineKind({
  list: 'Weft notification choices',
  description: 'What people have switched off for themselves. Whoever tells somebody something keeps to it.',
  version: 1,
  columns: {
    title: text('Title', 'Name'),
    personKey: key('PersonKey', 'Person (key)', { indexed: true }),
    off: json('SwitchedOff', 'Switched off', v.array(v.picklist(noticeKinds)), []),
  },
})

/** `ClientKey` of a person's row. */
export function choiceKey(personId: string): string {
  return `notice-choice/${personId}`
}

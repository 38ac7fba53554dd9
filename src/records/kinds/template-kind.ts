import * as v from 'valibot'
import { councilTemplateItemLimit, councilTemplateItemSchema } from '#src/domain/agenda/council-template.ts'
import { templateWordsSchema } from '#src/domain/agenda/template-words.ts'
import { choiceOr, json, note, number, text } from '../definition/column.ts'
import { defineKind, type RecordOf } from '../definition/record-kind.ts'

/** Agendas that the council keeps to begin from, beside those that ship. */
export const templateKind = defineKind({
  list: 'Weft templates',
  description: 'Agendas of the council’s own to begin a session from.',
  version: 2,
  columns: {
    title: text('Title', 'Template'),
    purpose: note('Purpose', 'What it is for'),
    cadence: choiceOr(
      'Cadence',
      'Rhythm',
      {
        weekly: 'Weekly',
        monthly: 'Monthly',
        quarterly: 'Quarterly',
        'half-yearly': 'Half-yearly',
        yearly: 'Yearly',
        'on-demand': 'When needed',
      },
      'on-demand',
    ),
    minutes: number('Minutes', 'Minutes'),
    items: json(
      'Items',
      'Agenda items',
      v.pipe(v.array(councilTemplateItemSchema), v.maxLength(councilTemplateItemLimit)),
      [],
    ),
    /** Why the last change was made; the list's versions keep it beside what changed. */
    changeReason: note('ChangeReason', 'Why it was changed'),
    // Since version 2.
    words: json('Translations', 'In other languages', v.nullable(templateWordsSchema), null),
  },
})
export type TemplateRecord = RecordOf<typeof templateKind>

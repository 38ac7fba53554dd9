import type { Capture } from '../session/capture.ts'

export type RecapKind = Capture['kind']

/**
 * Headings that recaps of meetings put above what they list, as Teams' recap, Facilitator's notes and people write them
 * in Weft's languages. In lower case and without their colon.
 */
const headings: Readonly<Record<RecapKind, readonly string[]>> = {
  action: [
    ...['action items', 'actions', 'follow-up tasks', 'follow-ups', 'follow up', 'next steps', 'tasks'],
    ...['action', 'task', 'to do', 'to-do', 'to-dos', 'open tasks', 'action points'],
    ...[
      'aufgaben',
      'aufgabe',
      'maßnahmen',
      'nächste schritte',
      'folgeaufgaben',
      'nachverfolgungsaufgaben',
      'aktionspunkte',
    ],
    ...['tâches de suivi', 'tâches', 'tâche', 'prochaines étapes', 'actions à mener', 'plan d’action'],
    ...[
      'tareas de seguimiento',
      'tareas',
      'tarea',
      'acción',
      'próximos pasos',
      'acciones',
      'elementos de acción',
    ],
    ...[
      'フォローアップ タスク',
      'フォローアップタスク',
      'タスク',
      '次のステップ',
      'アクション アイテム',
      'アクションアイテム',
    ],
    ...['مهام المتابعة', 'المهام', 'الخطوات التالية', 'عناصر الإجراءات'],
  ],
  decision: [
    ...['decisions', 'decision', 'key decisions', 'decisions made', 'decided'],
    ...['entscheidungen', 'entscheidung', 'beschlüsse', 'beschluss'],
    ...['décisions', 'décision', 'décisions prises'],
    ...['decisiones', 'decisión', 'acuerdos'],
    ...['決定事項', '決定'],
    ...['القرارات', 'قرار'],
  ],
  risk: [
    ...[
      'risks',
      'risk',
      'open risks',
      'blockers',
      'risiken',
      'risiko',
      'risques',
      'risque',
      'riesgos',
      'riesgo',
    ],
    ...['リスク', 'المخاطر', 'خطر'],
  ],
  note: [
    ...['meeting notes', 'notes', 'note', 'summary', 'recap', 'discussion', 'topics', 'open questions'],
    ...['besprechungsnotizen', 'notizen', 'notiz', 'zusammenfassung', 'offene fragen'],
    ...['notes de réunion', 'résumé', 'questions ouvertes'],
    ...['notas de la reunión', 'notas', 'nota', 'resumen', 'preguntas abiertas'],
    ...['会議メモ', 'メモ', '要約', 'ملاحظات الاجتماع', 'ملاحظات', 'ملخص'],
  ],
}

export const recapKinds: readonly RecapKind[] = ['action', 'decision', 'risk', 'note']

/** What is listed below a heading of these words; null where it is none that is known. */
export function kindUnder(heading: string): RecapKind | null {
  const words = heading
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/[\s:：]+$/u, '')
    .replace(/\s+/g, ' ')
  return recapKinds.find((kind) => headings[kind].includes(words)) ?? null
}

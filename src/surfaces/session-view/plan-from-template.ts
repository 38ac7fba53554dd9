import { agendaFromCouncilTemplate, minutesOf } from '#src/domain/agenda/council-template.ts'
import { shippedTemplate, shippedTemplates, shortForms } from '#src/domain/agenda/shipped-templates.ts'
import { inLanguage } from '#src/domain/agenda/template-words.ts'
import { agendaFromTemplate, templatePurpose, templateTitle } from '#src/domain/agenda/template.ts'
import { usualTemplates } from '#src/domain/agenda/usual-templates.ts'
import type { Council, Language } from '#src/domain/council/council.ts'
import type { Move } from '#src/domain/session/move.ts'
import type { TemplateChoice } from '#src/features/agenda/template-picker.tsx'
import type { KeptTemplate } from '#src/records/stores/template-store.ts'
import { textFor } from '#src/ui/text/plain-text.ts'
import type { UiLanguage } from '#src/ui/text/languages.ts'
import type { OpenedSession } from '../wiring/opened-session.ts'

/** What an agenda is chosen for: a session, or a meeting that has none yet. */
export type TemplateBasis = Pick<
  OpenedSession,
  'council' | 'thread' | 'meeting' | 'title' | 'startMs' | 'sessions' | 'next'
>

/** The shipped templates in the reader's language; the series knows its own by the titles that the council gives. */
export async function templateChoices(
  language: UiLanguage,
  session: TemplateBasis,
): Promise<readonly TemplateChoice[]> {
  const [words, councilWords] = await Promise.all([textFor(language), textFor(session.council.language)])
  const usual = usualTemplates({
    templates: shippedTemplates.map((each) => ({
      id: each.id,
      cadence: each.cadence,
      title: templateTitle(each, councilWords),
    })),
    meetingTitle: session.meeting?.subject ?? session.title,
    startMs: session.startMs,
    held: session.sessions.flatMap(({ title, startMs }) => (startMs === null ? [] : [{ title, startMs }])),
    nextMs: session.next?.startMs ?? null,
  }).map((each) => each.id)
  return shippedTemplates.map((template) => ({
    id: template.id,
    name: templateTitle(template, words),
    purpose: templatePurpose(template, words),
    minutes: template.minutes,
    usual: usual.includes(template.id),
    own: false,
    group: shortForms.includes(template) ? ('short' as const) : template.cadence,
    items: agendaFromTemplate(template, words, () => 'x').items.map(({ title, minutes }) => ({
      title,
      minutes,
    })),
  }))
}

/** The council's own, in its language as far as it gave them words of it. */
export function ownChoices(own: readonly KeptTemplate[], language: Language): readonly TemplateChoice[] {
  return own
    .map((each) => inLanguage(each, language))
    .map(({ key, title, purpose, cadence, items }) => ({
      id: key,
      name: title,
      purpose,
      minutes: minutesOf(items),
      usual: false,
      own: true,
      group: cadence,
      items,
    }))
}

/**
 * The move that gives the session its agenda, in the council's language; null for a template that neither the council
 * keeps nor Weft ships.
 */
export async function planFromTemplate({
  council,
  own,
  templateId,
  startMs,
  newId,
}: {
  readonly council: Council
  readonly own: readonly KeptTemplate[]
  readonly templateId: string
  readonly startMs: number
  readonly newId: () => string
}): Promise<Move | null> {
  const kept = own.find((each) => each.key === templateId)
  const template = shippedTemplate(templateId)
  const agenda =
    kept !== undefined
      ? agendaFromCouncilTemplate(inLanguage(kept, council.language), newId)
      : template !== undefined
        ? agendaFromTemplate(template, await textFor(council.language), newId)
        : null
  if (agenda === null) return null
  return {
    kind: 'plan-agenda',
    templateId,
    title: agenda.title,
    plannedMinutes: agenda.plannedMinutes,
    plannedStartMs: startMs,
    items: [...agenda.items],
  }
}

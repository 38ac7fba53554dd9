import { useState, type ReactNode } from 'react'
import type { Move } from '#src/domain/session/move.ts'
import { TemplatePicker } from '#src/features/agenda/template-picker.tsx'
import { keepTemplate, removeTemplate } from '#src/records/stores/template-store.ts'
import { SkeletonLines } from '#src/ui/components/skeleton-lines.tsx'
import { useUndo } from '#src/ui/components/undo-bar.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { newId, type SignedIn } from '../wiring/connection.ts'
import { explainOpening, type Hindrance } from '../wiring/explain-opening.ts'
import { HindranceNotice } from '../wiring/hindrance-notice.tsx'
import { ownChoices, planFromTemplate, type TemplateBasis } from './plan-from-template.ts'
import { useTemplates } from './use-templates.ts'

/** Where the session's agenda begins: the council's own templates, and those that ship. */
export function TemplatePart(props: {
  person: SignedIn
  session: TemplateBasis
  bookedMinutes: number | null
  /** What stands above is not settled yet: the shape stands here until then, so that nothing moves under the hand. */
  unsettled?: boolean
  onPlan: (plan: Move) => void
  /** Present where an agenda is there already and would be replaced. */
  onKeep?: () => void
}): ReactNode {
  const t = useText()
  const { person, session, bookedMinutes, onPlan, onKeep } = props
  const { council } = session
  const { graph } = person
  const { shown, own, again, hide } = useTemplates(person, session)
  const [hindrance, setHindrance] = useState<Hindrance | null>(null)
  const { offerUndo, bar } = useUndo()

  const attempt = (work: Promise<void>) => {
    setHindrance(null)
    return work.then(again, (failure: unknown) => {
      setHindrance(explainOpening(failure))
      again()
    })
  }
  const remove = (id: string) => {
    const template = own.find((each) => each.key === id)
    if (template === undefined) return
    hide(template)
    void attempt(removeTemplate(graph, council.siteId, template))
    offerUndo(t('agenda-template-removed', { title: template.title }), () => {
      void attempt(keepTemplate(graph, council.siteId, newId(), template))
    })
  }
  return (
    <>
      {bar}
      {hindrance !== null && (
        <HindranceNotice within during hindrance={hindrance} person={person} onDone={again} />
      )}
      {shown === null || props.unsettled === true ? (
        <SkeletonLines widths={[0.5, 0.9, 0.9, 0.9]} />
      ) : (
        <TemplatePicker
          templates={[...ownChoices(own, council.language), ...shown.shipped]}
          series={shown.series}
          ownAreLate={shown.ownAreLate}
          bookedMinutes={bookedMinutes}
          onUse={(id) =>
            void planFromTemplate({ council, own, templateId: id, startMs: session.startMs, newId }).then(
              (plan) => plan !== null && onPlan(plan),
            )
          }
          onRemove={remove}
          {...(onKeep ? { onKeep } : {})}
        />
      )}
    </>
  )
}

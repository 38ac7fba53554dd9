import { useEffect, useState, type ReactNode } from 'react'
import type { Move } from '#src/domain/session/move.ts'
import {
  TemplatePicker,
  type SeriesTemplate,
  type TemplateChoice,
} from '#src/features/agenda/template-picker.tsx'
import {
  councilTemplates,
  keepTemplate,
  removeTemplate,
  type KeptTemplate,
} from '#src/records/stores/template-store.ts'
import { useUndo } from '#src/ui/components/undo-bar.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { newId, type SignedIn } from '../wiring/connection.ts'
import { explainOpening, type Hindrance } from '../wiring/explain-opening.ts'
import { HindranceNotice } from '../wiring/hindrance-notice.tsx'
import type { OpenedSession } from '../wiring/opened-session.ts'
import { seriesOf } from '../wiring/series-of-thread.ts'
import { ownChoices, planFromTemplate, templateChoices } from './plan-from-template.ts'

/** Where the session's agenda begins: the council's own templates, and those that ship. */
export function TemplatePart(props: {
  person: SignedIn
  session: OpenedSession
  bookedMinutes: number | null
  onPlan: (plan: Move) => void
  /** Present where an agenda is there already and would be replaced. */
  onKeep?: () => void
}): ReactNode {
  const t = useText()
  const { person, session, bookedMinutes, onPlan, onKeep } = props
  const { council } = session
  const { graph } = person
  const shipped = useShipped(session)
  const series = useSeries(person, session)
  const [look, setLook] = useState(0)
  const [own, setOwn] = useState<readonly KeptTemplate[]>([])
  const [hindrance, setHindrance] = useState<Hindrance | null>(null)
  const { offerUndo, bar } = useUndo()
  useEffect(() => {
    let current = true
    councilTemplates(graph, council.siteId).then(
      (found) => current && setOwn(found),
      // Those that ship are there all the same; nothing is lost that has to be said here.
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [graph, council.siteId, look])

  const again = () => setLook((before) => before + 1)
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
    setOwn(own.filter((each) => each !== template))
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
      <TemplatePicker
        templates={series === undefined ? [] : [...ownChoices(own, council.language), ...shipped]}
        series={series ?? null}
        bookedMinutes={bookedMinutes}
        onUse={(id) =>
          void planFromTemplate({ council, own, templateId: id, startMs: session.startMs, newId }).then(
            (plan) => plan !== null && onPlan(plan),
          )
        }
        onRemove={remove}
        {...(onKeep ? { onKeep } : {})}
      />
    </>
  )
}

/** The shipped templates in the reader's language, for this session; empty until their words are here. */
function useShipped(session: OpenedSession): readonly TemplateChoice[] {
  const { language } = useLocale()
  const [loaded, setLoaded] = useState<readonly TemplateChoice[]>([])
  useEffect(() => {
    let current = true
    templateChoices(language, session).then(
      (choices) => current && setLoaded(choices),
      // An own agenda can be made item by item; the words come with the next visit.
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [language, session])
  return loaded
}

/** Longer than this nobody waits in order to see which template stands first. */
const seriesWaitMs = 1_500

/**
 * The template with which the session's meeting series begins; null where it is of none or nobody could say in time;
 * undefined until then, so that nothing moves under the person's hand.
 */
function useSeries(person: SignedIn, { council, thread }: OpenedSession): SeriesTemplate | null | undefined {
  const [found, setFound] = useState<SeriesTemplate | null>()
  useEffect(() => {
    let current = true
    const settle = (told: SeriesTemplate | null) => {
      if (current) setFound((before) => (before === undefined ? told : before))
    }
    const timer = setTimeout(() => settle(null), seriesWaitMs)
    seriesOf(person, { council, thread }).then(
      (series) =>
        settle(
          series === null || series.template === ''
            ? null
            : { name: series.name, templateId: series.template },
        ),
      // A council from before has no such list; every template can be chosen all the same.
      () => settle(null),
    )
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [council, person, thread])
  return found
}

import { useEffect, useState } from 'react'
import type { SeriesTemplate, TemplateChoice } from '#src/features/agenda/template-picker.tsx'
import { councilTemplates, type KeptTemplate } from '#src/records/stores/template-store.ts'
import { useLocale } from '#src/ui/text/text-provider.tsx'
import type { SignedIn } from '../wiring/connection.ts'
import { seriesOf } from '../wiring/series-of-thread.ts'
import { templateChoices, type TemplateBasis } from './plan-from-template.ts'

/** Longer than this nobody waits for the council's lists in order to see what an agenda can begin with. */
const listsWaitMs = 1_500

/** What can be chosen from, and in which order it stays. */
interface ShownTemplates {
  readonly shipped: readonly TemplateChoice[]
  /** What the meeting series begins with; null where it is of none or nobody could say in time. */
  readonly series: SeriesTemplate | null
  /** The council's own came after the others were shown: they stand below them. */
  readonly ownAreLate: boolean
}

/**
 * The templates for a session, each in the place that it keeps: `shown` is null until the council's lists have said
 * what they know or had their time, so that nothing moves under the person's hand.
 */
export function useTemplates(
  person: SignedIn,
  session: TemplateBasis,
): {
  readonly shown: ShownTemplates | null
  readonly own: readonly KeptTemplate[]
  /** Reads the council's own anew. */
  readonly again: () => void
  /** One that is about to go. */
  readonly hide: (template: KeptTemplate) => void
} {
  const { graph } = person
  const { siteId } = session.council
  const shipped = useShipped(session)
  const series = useSeries(person, session)
  const [look, setLook] = useState(0)
  const [own, setOwn] = useState<readonly KeptTemplate[] | null>(null)
  useEffect(() => {
    let current = true
    councilTemplates(graph, siteId).then(
      (found) => current && setOwn(found),
      // Those that ship are there all the same; nothing is lost that has to be said here.
      () => current && setOwn((before) => before ?? []),
    )
    return () => {
      current = false
    }
  }, [graph, siteId, look])
  return {
    shown: useShown({ shipped, series, own }),
    own: own ?? [],
    again: () => setLook((before) => before + 1),
    hide: (template) => setOwn((before) => (before ?? []).filter((each) => each !== template)),
  }
}

/** What is there when they are first shown decides their order for good; null until then. */
export function useShown(parts: {
  /** Null until they are here. */
  readonly shipped: readonly TemplateChoice[] | null
  /** Undefined until somebody has said. */
  readonly series: SeriesTemplate | null | undefined
  /** Null until they are here. */
  readonly own: readonly unknown[] | null
}): ShownTemplates | null {
  const { shipped, series, own } = parts
  const [order, setOrder] = useState<Pick<ShownTemplates, 'series' | 'ownAreLate'> | null>(null)
  const [inTime, setInTime] = useState(true)
  useEffect(() => {
    const timer = setTimeout(() => setInTime(false), listsWaitMs)
    return () => clearTimeout(timer)
  }, [])
  const settled = shipped !== null && (!inTime || (series !== undefined && own !== null))
  if (settled && order === null) setOrder({ series: series ?? null, ownAreLate: own === null })
  return shipped === null || order === null ? null : { shipped, ...order }
}

/** The shipped templates in the reader's language, for this session; null until their words are here. */
function useShipped(session: TemplateBasis): readonly TemplateChoice[] | null {
  const { language } = useLocale()
  const [loaded, setLoaded] = useState<readonly TemplateChoice[] | null>(null)
  useEffect(() => {
    let current = true
    templateChoices(language, session).then(
      (choices) => current && setLoaded(choices),
      // An own agenda can be made item by item; the words come with the next visit.
      () => current && setLoaded((before) => before ?? []),
    )
    return () => {
      current = false
    }
  }, [language, session])
  return loaded
}

/** The template with which the session's meeting series begins; undefined until somebody has said. */
function useSeries(person: SignedIn, { council, thread }: TemplateBasis): SeriesTemplate | null | undefined {
  const [found, setFound] = useState<SeriesTemplate | null>()
  useEffect(() => {
    let current = true
    seriesOf(person, { council, thread }).then(
      (series) =>
        current &&
        setFound(
          series === null || series.template === ''
            ? null
            : { name: series.name, templateId: series.template },
        ),
      // A council from before has no such list; every template can be chosen all the same.
      () => current && setFound(null),
    )
    return () => {
      current = false
    }
  }, [council, person, thread])
  return found
}

import { useEffect, useState, type ReactNode } from 'react'
import type { BrokenRow } from '#src/records/lists/broken-row.ts'
import type { HandMade } from '#src/records/lists/hand-made.ts'
import { checkLists, type ListTrouble } from '#src/records/provisioning/check-lists.ts'
import { RawRecord } from '#src/ui/components/raw-record.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import type { SignedIn } from './connection.ts'

/** What people did to the council's lists by hand, what it means for the records, and who mends it how. */
export function HandMadeNotice(props: {
  person: Pick<SignedIn, 'graph'>
  siteId: string
  handMade: HandMade
}): ReactNode {
  const { rows, lists } = props.handMade
  const named = [...new Set(rows.map((each) => each.list))]
  // Where a column is missing every row is broken: then the column is what to speak of.
  const found = useListTroubles(props.person, props.siteId, [...new Set([...lists, ...named])])
  if (found === null) return null
  const changed = new Set(found.map((each) => each.list))
  return (
    <>
      {found.map((each) => (
        <OneList key={each.list} trouble={each} />
      ))}
      {named
        .filter((each) => !changed.has(each))
        .map((list) => (
          <BrokenRows key={list} list={list} rows={rows.filter((each) => each.list === list)} />
        ))}
    </>
  )
}

/** Rows of one list that are left out, each as it stands. */
function BrokenRows(props: { list: string; rows: readonly BrokenRow[] }): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { list, rows } = props
  const listed = new Intl.ListFormat(tag, { type: 'conjunction' })
  return (
    <StateMessage kind="conflict" quiet title={t('lists-rows', { count: rows.length, list })}>
      {t('lists-rows-meaning')}
      {rows.map((each, place) => (
        <div key={place}>
          <p>
            {t('lists-row-columns', {
              row: each.title === '' ? '–' : each.title,
              columns: listed.format(each.columns),
            })}
          </p>
          <RawRecord columns={each.raw} />
        </div>
      ))}
    </StateMessage>
  )
}

/** Which of these lists somebody changed, and what of them; null while that is looked at. */
function useListTroubles(
  { graph }: Pick<SignedIn, 'graph'>,
  siteId: string,
  lists: readonly string[],
): readonly ListTrouble[] | null {
  const asked = lists.join('\n')
  const [found, setFound] = useState<{ asked: string; troubles: readonly ListTrouble[] } | null>(null)
  useEffect(() => {
    if (asked === '') return
    let current = true
    const take = (troubles: readonly ListTrouble[]) => current && setFound({ asked, troubles })
    checkLists(graph, siteId, asked.split('\n')).then(take, () => take([]))
    return () => {
      current = false
    }
  }, [asked, graph, siteId])
  if (asked === '') return []
  return found?.asked === asked ? found.troubles : null
}

/** Lists that did not answer as they should: says which, and what of them, somebody changed. */
export function ChangedLists(props: {
  person: Pick<SignedIn, 'graph'>
  siteId: string
  lists: readonly string[]
}): ReactNode {
  const found = useListTroubles(props.person, props.siteId, props.lists)
  return found?.map((each) => <OneList key={each.list} trouble={each} />)
}

function OneList(props: { trouble: ListTrouble }): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { list, gone, missing, retyped } = props.trouble
  const listed = (names: readonly string[]) => new Intl.ListFormat(tag, { type: 'conjunction' }).format(names)
  if (gone)
    return (
      <StateMessage kind="conflict" title={t('network-list-gone', { list })}>
        {t('lists-gone-meaning')}
      </StateMessage>
    )
  return (
    <StateMessage kind="conflict" title={t('lists-changed', { list })}>
      {missing.length > 0 && <p>{t('lists-missing', { count: missing.length, columns: listed(missing) })}</p>}
      {retyped.length > 0 && <p>{t('lists-retyped', { count: retyped.length, columns: listed(retyped) })}</p>}
      <p>{t('lists-changed-meaning')}</p>
    </StateMessage>
  )
}

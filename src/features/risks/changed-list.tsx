import { Button } from '@fluentui/react-components'
import { useMemo, type ReactNode } from 'react'
import { changesSince, type RiskNews } from '#src/domain/risks/changes-since.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { LevelMark } from './level-mark.tsx'
import { OwnersMark } from './owners-mark.tsx'
import { useRegister } from './register.tsx'
import { worstFirst, type RiskRow } from './risk-rows.ts'
import styles from './risks.module.css'
import { useScaleWords } from './use-scale-words.ts'

/** What is different from what the council saw when it last sat together. */
export function ChangedList(props: { rows: readonly RiskRow[]; onOpen: (key: string) => void }): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const words = useScaleWords()
  const { sessions } = useRegister()
  const last = sessions[0]
  const { rows } = props
  const told = useMemo(
    () =>
      last === undefined
        ? []
        : rows
            .map((row) => ({ row, news: changesSince(row.risk, row.raisedMs, last.startMs) }))
            .filter((each) => each.news.length > 0)
            .toSorted((one, other) => worstFirst(one.row, other.row)),
    [last, rows],
  )
  if (last === undefined)
    return (
      <StateMessage kind="empty" quiet title={t('risks-no-session')}>
        {t('risks-no-session-meaning')}
      </StateMessage>
    )
  const when = new Intl.DateTimeFormat(tag, { weekday: 'short', day: 'numeric', month: 'short' }).format(
    last.startMs,
  )
  const sentence = (news: RiskNews) =>
    news.kind === 'score'
      ? t('risks-news-score', { before: words.score(news.before), after: words.score(news.after) })
      : t(`risks-news-${news.kind}`)
  if (told.length === 0)
    return (
      <StateMessage kind="empty" quiet title={t('risks-nothing-changed')}>
        {t('risks-changed-since', { when })}
      </StateMessage>
    )
  return (
    <>
      <p className={styles.quiet}>{t('risks-changed-since', { when })}</p>
      <ul className={styles.rows}>
        {told.map(({ row, news }) => (
          <li key={row.key} className={styles.row}>
            <Button appearance="transparent" className={styles.open} onClick={() => props.onOpen(row.key)}>
              <bdi>{row.risk.title}</bdi>
            </Button>
            <LevelMark level={row.level} />
            <OwnersMark shown={row.ownersOnly} />
            <span>{news.map(sentence).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

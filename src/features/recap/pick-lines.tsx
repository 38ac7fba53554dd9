import { Button } from '@fluentui/react-components'
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { recapKinds } from '#src/domain/recap/recap-headings.ts'
import type { RecapLine } from '#src/domain/recap/read-recap.ts'
import { SelectInput } from '#src/ui/components/native-control.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './recap.module.css'

/** A line that a person wants captured, with what they made of it. */
export type PickedLine = Pick<RecapLine, 'kind' | 'text' | 'detail' | 'ownerId' | 'itemId'>

type Line = RecapLine & { readonly picked: boolean }

/** What was found in a recap: each line is taken or left, as one kind, with an owner. Nothing is taken unseen. */
export function PickLines(props: {
  lines: readonly RecapLine[]
  council: Pick<Council, 'members'>
  onBack: () => void
  onCapture: (picked: readonly PickedLine[]) => void
}): ReactNode {
  const t = useText()
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const [lines, setLines] = useState<readonly Line[]>(() =>
    props.lines.map((each) => ({ ...each, picked: each.why === 'asked' })),
  )
  useEffect(() => heading.current?.focus(), [])
  const picked = lines.filter((each) => each.picked)
  const change = (place: number, what: Partial<Line>) =>
    setLines((before) => before.map((each, index) => (index === place ? { ...each, ...what } : each)))
  return (
    <section className={styles.pick} aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
        {t('recap-found', { count: lines.length })}
      </h3>
      <p className={styles.quiet}>{t('recap-pick')}</p>
      <ul className={styles.lines}>
        {lines.map((line, place) => (
          <li key={place} className={styles.line}>
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={line.picked}
                onChange={(event) => change(place, { picked: event.target.checked })}
              />
              <span dir="auto">{line.text}</span>
            </label>
            {line.why === 'captured' && <p className={styles.quiet}>{t('recap-captured')}</p>}
            {line.picked && (
              <div className={styles.choices}>
                <SelectInput
                  aria-label={t('recap-kind-of', { text: line.text })}
                  value={line.kind}
                  onChange={({ target }) => {
                    const kind = recapKinds.find((each) => each === target.value)
                    if (kind !== undefined) change(place, { kind })
                  }}
                >
                  {recapKinds.map((kind) => (
                    <option key={kind} value={kind}>
                      {t(`capture-kind-${kind}`)}
                    </option>
                  ))}
                </SelectInput>
                {line.kind !== 'note' && (
                  <SelectInput
                    aria-label={t(line.kind === 'decision' ? 'recap-decider-of' : 'recap-owner-of', {
                      text: line.text,
                    })}
                    value={line.ownerId ?? ''}
                    onChange={({ target }) =>
                      change(place, { ownerId: target.value === '' ? null : target.value })
                    }
                  >
                    <option value="">
                      {t(line.kind === 'decision' ? 'recap-no-decider' : 'recap-no-owner')}
                    </option>
                    {props.council.members.map((each) => (
                      <option key={each.personId} value={each.personId}>
                        {each.displayName}
                      </option>
                    ))}
                  </SelectInput>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={picked.length === 0}
          onClick={() => {
            if (picked.length > 0) props.onCapture(picked)
          }}
        >
          {t('recap-capture', { count: picked.length })}
        </Button>
        <Button size="small" onClick={props.onBack}>
          {t('recap-back')}
        </Button>
      </div>
    </section>
  )
}

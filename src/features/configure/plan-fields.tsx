import { useEffect, useState, type ReactNode } from 'react'
import { nameLimit } from '#src/domain/council/council.ts'
import { Field } from '#src/ui/components/field.tsx'
import { LimitedText } from '#src/ui/components/limited-text.tsx'
import { SelectInput } from '#src/ui/components/native-control.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './configure.module.css'
import type { CouncilDraft, PlannerTarget, SetupFacts } from './setup-facts.ts'

const create = 'create'

/** The Planner plan and bucket for action items: choose one, or name a new one. */
export function PlanFields(props: {
  draft: CouncilDraft
  facts: SetupFacts
  planError: string | undefined
  bucketError: string | undefined
  bucketsOf: (planId: string) => Promise<readonly PlannerTarget[]>
  onChange: (change: Partial<CouncilDraft>) => void
}): ReactNode {
  const t = useText()
  const { draft, onChange, bucketsOf } = props
  const [loaded, setLoaded] = useState<{ planId: string; buckets: readonly PlannerTarget[] } | null>(null)
  const { planId } = draft
  const buckets = loaded?.planId === planId ? loaded.buckets : []

  useEffect(() => {
    if (planId === null) return
    let current = true
    bucketsOf(planId).then(
      (found) => current && setLoaded({ planId, buckets: found }),
      // The list stays empty: a bucket can still be named, and the set-up says what Planner refused.
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [planId, bucketsOf])

  const chosen = props.facts.plans.find((each) => each.id === planId)
  const team = chosen?.teamName ?? props.facts.teamName
  return (
    <>
      {props.facts.planGone === true && planId === null && (
        <StateMessage kind="failed" title={t('configure-plan-gone', { plan: draft.planName })}>
          {t('configure-plan-gone-meaning')}
        </StateMessage>
      )}
      <Field label={t('configure-plan')} hint={t('configure-plan-hint', { team })}>
        {(control) => (
          <SelectInput
            {...control}
            value={planId ?? create}
            onChange={(event) => {
              const plan = props.facts.plans.find((each) => each.id === event.target.value)
              onChange({ planId: plan?.id ?? null, planName: plan?.title ?? draft.name, bucketId: null })
            }}
          >
            {props.facts.plans.map((each) => (
              <option key={each.id} value={each.id}>
                {each.teamName === null
                  ? each.title
                  : t('configure-plan-of-team', { plan: each.title, team: each.teamName })}
              </option>
            ))}
            {planId !== null && !chosen && <option value={planId}>{draft.planName}</option>}
            <option value={create}>{t('configure-plan-new')}</option>
          </SelectInput>
        )}
      </Field>
      {planId === null && (
        <LimitedText
          label={t('configure-plan-name')}
          error={props.planError}
          limit={nameLimit}
          value={draft.planName}
          onChange={(planName) => onChange({ planName })}
        />
      )}
      {buckets.length > 0 && (
        <Field label={t('configure-bucket')} help="bucket">
          {(control) => (
            <SelectInput
              {...control}
              value={draft.bucketId ?? create}
              onChange={(event) =>
                onChange({ bucketId: event.target.value === create ? null : event.target.value })
              }
            >
              {buckets.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.title}
                </option>
              ))}
              <option value={create}>{t('configure-bucket-new')}</option>
            </SelectInput>
          )}
        </Field>
      )}
      {draft.bucketId === null && (
        <LimitedText
          label={t('configure-bucket-name')}
          help={buckets.length > 0 ? undefined : 'bucket'}
          error={props.bucketError}
          limit={nameLimit}
          value={draft.bucketName}
          onChange={(bucketName) => onChange({ bucketName })}
        />
      )}
      {(props.facts.inPrivateChannel || draft.neutralTasks) && (
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={draft.neutralTasks}
            onChange={(event) => onChange({ neutralTasks: event.target.checked })}
          />
          <span>
            {t('configure-neutral')}
            <small className={styles.tickMeaning}>{t('configure-neutral-meaning')}</small>
          </span>
        </label>
      )}
    </>
  )
}

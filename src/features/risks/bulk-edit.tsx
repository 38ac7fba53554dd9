import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { keep, moveTo } from '#src/domain/risks/risk-change.ts'
import { riskResponses, type Risk } from '#src/domain/risks/risk.ts'
import type { RiskRecord } from '#src/records/kinds/risk-kind.ts'
import { SelectInput } from '#src/ui/components/native-control.tsx'
import { useAnnounce } from '#src/ui/components/live-region.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { beforeChange } from './before-change.ts'
import { useOfferUndo, useRegister } from './register.tsx'
import type { RiskRow } from './risk-rows.ts'
import styles from './risks.module.css'

const bulkStates = ['assessed', 'treated', 'watching'] as const

/** One change for everything that is selected; what the rules refuse for a risk is left as it is and counted. */
export function BulkEdit(props: { rows: readonly RiskRow[] }): ReactNode {
  const t = useText()
  const announce = useAnnounce()
  const { council, change, today } = useRegister()
  const offerUndo = useOfferUndo()
  const [done, setDone] = useState<string | null>(null)
  const apply = (changeOf: (risk: Risk) => Partial<RiskRecord> | null) => {
    const before: { readonly key: string; readonly was: Partial<RiskRecord> }[] = []
    for (const { key, risk } of props.rows) {
      const wanted = changeOf(risk)
      if (wanted === null) continue
      change(key, wanted)
      before.push({ key, was: beforeChange(risk, wanted) })
    }
    const changed = before.length
    const text = t('risks-bulk-done', { changed, left: props.rows.length - changed })
    setDone(text)
    announce(text, 'asked')
    if (changed === 0) return
    offerUndo(text, () => {
      setDone(null)
      for (const { key, was } of before) change(key, was)
    })
  }
  const allowed = (told: ReturnType<typeof keep>) => (told.ok ? told.change : null)
  return (
    <span className={styles.bulk}>
      <Choice
        label={t('risks-bulk-owner')}
        options={council.members.map((each) => ({ value: each.personId, label: each.displayName }))}
        onChoose={(id, name) =>
          apply(({ state }) => (state === 'closed' ? null : { ownerKey: id, owner: name }))
        }
      />
      <Choice
        label={t('risks-bulk-state')}
        options={bulkStates.map((value) => ({ value, label: t(`risks-state-${value}`) }))}
        onChoose={(value) => {
          const state = bulkStates.find((each) => each === value)
          if (state !== undefined)
            apply((risk) => (risk.state === 'closed' ? null : allowed(moveTo(risk, state, today))))
        }}
      />
      <Choice
        label={t('risks-bulk-response')}
        options={riskResponses.map((value) => ({ value, label: t(`risks-response-${value}`) }))}
        onChoose={(value) => {
          const response = riskResponses.find((each) => each === value)
          if (response !== undefined) apply(({ state }) => (state === 'closed' ? null : { response }))
        }}
      />
      <Choice
        label={t('risks-bulk-department')}
        options={council.departments.map((each) => ({ value: each.id, label: each.name }))}
        onChoose={(id) =>
          apply(({ departmentKeys, state }) =>
            state === 'closed' || departmentKeys.includes(id)
              ? null
              : { departmentKeys: [...departmentKeys, id] },
          )
        }
      />
      <Button size="small" onClick={() => apply((risk) => allowed(keep(risk, today)))}>
        {t('risks-bulk-keep')}
      </Button>
      {done && <output className={styles.quiet}>{done}</output>}
    </span>
  )
}

function Choice(props: {
  label: string
  options: readonly { readonly value: string; readonly label: string }[]
  onChoose: (value: string, label: string) => void
}): ReactNode {
  return (
    <SelectInput
      aria-label={props.label}
      value=""
      onChange={(event) => {
        const chosen = props.options.find((each) => each.value === event.target.value)
        if (chosen) props.onChoose(chosen.value, chosen.label)
      }}
    >
      <option value="">{props.label}</option>
      {props.options.map((each) => (
        <option key={each.value} value={each.value}>
          {each.label}
        </option>
      ))}
    </SelectInput>
  )
}

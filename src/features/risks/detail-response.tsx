import type { ReactNode } from 'react'
import { riskResponses } from '#src/domain/risks/risk.ts'
import { ToggleChips } from '#src/ui/components/toggle-chips.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { InPlaceChoice } from './in-place-choice.tsx'
import { InPlaceDay } from './in-place-day.tsx'
import { InPlaceText } from './in-place-text.tsx'
import { PersonField } from './person-field.tsx'
import { useRegister } from './register.tsx'
import type { RiskRow } from './risk-rows.ts'
import styles from './risks.module.css'

const noMandate = { mayDecide: '', mayAskOf: new Array<string>(), limit: '', until: null }

/** Who looks after it, and what they may do: an owner who may decide nothing cannot remove anything. */
export function DetailOwner(props: { row: RiskRow }): ReactNode {
  const t = useText()
  const { council, change, mayEdit } = useRegister()
  const { key, risk } = props.row
  const mandate = risk.mandate ?? noMandate
  const keepMandate = (part: Partial<typeof mandate>) => {
    const next = { ...mandate, ...part }
    const empty =
      next.mayDecide === '' && next.mayAskOf.length === 0 && next.limit === '' && next.until === null
    change(key, { mandate: empty ? null : next })
  }
  return (
    <div className={styles.fields}>
      <fieldset disabled={!mayEdit} className={`${styles.bare} ${styles.pair}`}>
        <PersonField
          label={t('risks-owner')}
          council={council}
          personId={risk.ownerKey || null}
          name={risk.owner}
          onChange={(id, name) => change(key, { ownerKey: id ?? '', owner: name })}
        />
        <PersonField
          label={t('risks-deputy')}
          council={council}
          personId={risk.deputyKey || null}
          name={risk.deputy}
          onChange={(id, name) => change(key, { deputyKey: id ?? '', deputy: name })}
        />
      </fieldset>
      <InPlaceText
        draftKey={`risk/${key}/may-decide`}
        label={t('risks-may-decide')}
        hint={t('risks-may-decide-hint')}
        value={mandate.mayDecide}
        limit={20_000}
        onKeep={(mayDecide) => keepMandate({ mayDecide })}
      />
      <fieldset disabled={!mayEdit} className={styles.bare}>
        <ToggleChips
          label={t('risks-may-ask-of')}
          options={council.departments.map((each) => ({
            value: each.id,
            label: each.short,
            title: each.name,
          }))}
          values={mandate.mayAskOf}
          onChange={(ids) => keepMandate({ mayAskOf: [...ids] })}
        />
      </fieldset>
      <div className={styles.pair}>
        <InPlaceText
          draftKey={`risk/${key}/limit`}
          label={t('risks-limit')}
          hint={t('risks-limit-hint')}
          value={mandate.limit}
          limit={255}
          lines="one"
          onKeep={(limit) => keepMandate({ limit })}
        />
        <InPlaceDay
          label={t('risks-mandate-until')}
          value={mandate.until}
          onKeep={(until) => keepMandate({ until })}
        />
      </div>
    </div>
  )
}

/** What is being done about it, and what stands in the way. */
export function DetailResponse(props: { row: RiskRow }): ReactNode {
  const t = useText()
  const { council, change, mayEdit, today } = useRegister()
  const { key, risk } = props.row
  return (
    <div className={styles.fields}>
      <InPlaceChoice
        label={t('risks-response')}
        options={riskResponses.map((value) => ({ value, label: t(`risks-response-${value}`) }))}
        value={risk.response}
        onKeep={(response) => response !== null && change(key, { response })}
      />
      <InPlaceText
        draftKey={`risk/${key}/measures`}
        label={t('risks-measures')}
        value={risk.existingMeasures}
        limit={20_000}
        onKeep={(existingMeasures) => change(key, { existingMeasures })}
      />
      <fieldset disabled={!mayEdit} className={styles.bare}>
        <ToggleChips
          label={t('risks-blocked-by')}
          options={council.departments.map((each) => ({
            value: each.id,
            label: each.short,
            title: each.name,
          }))}
          values={risk.blockedBy}
          onChange={(ids) =>
            change(key, {
              blockedBy: [...ids],
              blockedSince: ids.length === 0 ? null : (risk.blockedSince ?? today),
            })
          }
        />
      </fieldset>
      {(risk.blockedBy.length > 0 || risk.blockedSince !== null) && (
        <InPlaceDay
          label={t('risks-blocked-since')}
          value={risk.blockedSince}
          onKeep={(blockedSince) => change(key, { blockedSince })}
        />
      )}
    </div>
  )
}

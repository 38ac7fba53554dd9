import type { ReactNode } from 'react'
import { riskCategories, riskKinds } from '#src/domain/risks/risk.ts'
import { ToggleChips } from '#src/ui/components/toggle-chips.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { InPlaceChoice } from './in-place-choice.tsx'
import { InPlaceText } from './in-place-text.tsx'
import { useRegister } from './register.tsx'
import type { RiskRow } from './risk-rows.ts'
import styles from './risks.module.css'

const textLimit = 20_000

/** What may happen: three short texts instead of one long one, whom it touches, and how it would announce itself. */
export function DetailWhat(props: { row: RiskRow }): ReactNode {
  const t = useText()
  const { council, change, mayEdit } = useRegister()
  const { key, risk } = props.row
  const told = risk.wording !== '' && risk.wording !== risk.title
  return (
    <div className={styles.fields}>
      {told && (
        <p className={styles.lines} dir="auto">
          {risk.wording}
        </p>
      )}
      {(['cause', 'event', 'effect', 'trigger'] as const).map((each) => (
        <InPlaceText
          key={each}
          draftKey={`risk/${key}/${each}`}
          label={t(`risks-${each}`)}
          hint={t(`risks-${each}-hint`)}
          value={risk[each]}
          limit={textLimit}
          onKeep={(text) => change(key, { [each]: text })}
        />
      ))}
      <div className={styles.pair}>
        <InPlaceChoice
          label={t('risks-kind')}
          options={riskKinds.map((value) => ({ value, label: t(`risks-kind-${value}`) }))}
          value={risk.kind}
          onKeep={(kind) => kind !== null && change(key, { kind })}
        />
        <InPlaceChoice
          label={t('risks-category')}
          options={riskCategories.map((value) => ({ value, label: t(`risks-category-${value}`) }))}
          value={risk.category}
          onKeep={(category) => category !== null && change(key, { category })}
        />
      </div>
      <fieldset disabled={!mayEdit} className={styles.bare}>
        <ToggleChips
          label={t('risks-departments')}
          options={council.departments.map((each) => ({
            value: each.id,
            label: each.short,
            title: each.name,
          }))}
          values={risk.departmentKeys}
          onChange={(departmentKeys) => change(key, { departmentKeys: [...departmentKeys] })}
        />
      </fieldset>
      <InPlaceText
        draftKey={`risk/${key}/detail`}
        label={t('risks-detail')}
        value={risk.detail}
        limit={textLimit}
        onKeep={(detail) => change(key, { detail })}
      />
    </div>
  )
}

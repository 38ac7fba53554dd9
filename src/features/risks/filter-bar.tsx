import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { riskLevels, riskStates } from '#src/domain/risks/risk-stand.ts'
import { riskGroups, type RiskFilter, type RiskGroup } from '#src/domain/risks/risk-settings.ts'
import { Field } from '#src/ui/components/field.tsx'
import { LineInput, SelectInput } from '#src/ui/components/native-control.tsx'
import { ToggleChips } from '#src/ui/components/toggle-chips.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { isFiltering, noFilter } from './filter-rows.ts'
import { useRegister } from './register.tsx'
import styles from './risks.module.css'

const levels = [...riskLevels.toReversed(), 'unrated'] as const

/** Words as they are typed, whose it is, and how it is grouped; the rarer choices fold away. */
export function FilterBar(props: {
  filter: RiskFilter
  group: RiskGroup
  onFilter: (filter: RiskFilter) => void
  onGroup: (group: RiskGroup) => void
}): ReactNode {
  const t = useText()
  const { council } = useRegister()
  const { filter, group, onFilter } = props
  const set = (part: Partial<RiskFilter>) => onFilter({ ...filter, ...part })
  const more = filter.departments.length + filter.levels.length + filter.states.length
  return (
    <div className={styles.filters} role="search">
      <Field label={t('risks-find')}>
        {(control) => (
          <LineInput
            {...control}
            type="search"
            value={filter.words}
            placeholder={t('risks-find-what')}
            maxLength={200}
            onChange={(event) => set({ words: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('risks-owner')}>
        {(control) => (
          <SelectInput
            {...control}
            value={filter.owner}
            onChange={(event) => set({ owner: event.target.value })}
          >
            <option value="">{t('risks-anybody')}</option>
            {council.members.map((each) => (
              <option key={each.personId} value={each.personId}>
                {each.displayName}
              </option>
            ))}
          </SelectInput>
        )}
      </Field>
      <Field label={t('risks-group')}>
        {(control) => (
          <SelectInput
            {...control}
            value={group}
            onChange={(event) =>
              props.onGroup(riskGroups.find((each) => each === event.target.value) ?? 'none')
            }
          >
            {riskGroups.map((each) => (
              <option key={each} value={each}>
                {t(`risks-group-${each}`)}
              </option>
            ))}
          </SelectInput>
        )}
      </Field>
      <details className={styles.moreFilters}>
        <summary>{t('risks-filters', { count: more })}</summary>
        <ToggleChips
          label={t('risks-departments')}
          options={council.departments.map((each) => ({
            value: each.id,
            label: each.short,
            title: each.name,
          }))}
          values={filter.departments}
          onChange={(departments) => set({ departments: [...departments] })}
        />
        <ToggleChips
          label={t('risks-column-level')}
          options={levels.map((value) => ({ value, label: t(`risks-level-${value}`) }))}
          values={filter.levels}
          onChange={(next) => set({ levels: [...next] })}
        />
        <ToggleChips
          label={t('risks-column-state')}
          options={riskStates.map((value) => ({ value, label: t(`risks-state-${value}`) }))}
          values={filter.states}
          onChange={(next) => set({ states: [...next] })}
        />
      </details>
      {isFiltering(filter) && (
        <Button size="small" appearance="subtle" onClick={() => onFilter(noFilter)}>
          {t('risks-filter-clear')}
        </Button>
      )}
    </div>
  )
}

import { Button } from '@fluentui/react-components'
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down'
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up'
import type { ReactNode } from 'react'
import {
  mostGraceSessions,
  rotationModes,
  type RoleSettings,
  type RotationMode,
} from '#src/domain/facilitation/rotation-settings.ts'
import { Field } from '#src/ui/components/field.tsx'
import { LineInput, SelectInput } from '#src/ui/components/native-control.tsx'
import { SegmentedChoice } from '#src/ui/components/segmented-choice.tsx'
import { ToggleChips } from '#src/ui/components/toggle-chips.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { roleName } from './turn-words.ts'
import type { TurnsModel } from './turns-model.ts'
import styles from './turns.module.css'

/** Everybody in the role's order: first whom it names, then the others as they stand. */
function ordered(role: RoleSettings, people: TurnsModel['people']): TurnsModel['people'] {
  const at = new Map(role.order.map((id, index) => [id, index]))
  return people.toSorted(
    (a, b) => (at.get(a.personId) ?? role.order.length) - (at.get(b.personId) ?? role.order.length),
  )
}

/** The rules of one role. */
export function RoleSettingsFields(props: {
  role: RoleSettings
  people: TurnsModel['people']
  onChange: (role: RoleSettings) => void
  onRemove?: () => void
}): ReactNode {
  const t = useText()
  const { role, people, onChange } = props
  const name = roleName(role, t)
  const inOrder = ordered(role, people).filter(
    (each) => role.pool === null || role.pool.includes(each.personId),
  )
  const move = (from: number, to: number) => {
    const ids = inOrder.map((each) => each.personId)
    const [moved] = ids.splice(from, 1)
    if (moved !== undefined) ids.splice(to, 0, moved)
    onChange({ ...role, order: ids })
  }
  return (
    <fieldset className={styles.role}>
      <legend>{name}</legend>
      <Field label={t('turns-settings-mode')} hint={t(`turns-mode-${role.mode}-meaning`)}>
        {(control) => (
          <SelectInput
            {...control}
            value={role.mode}
            onChange={(event) => {
              const mode = rotationModes.find((each): each is RotationMode => each === event.target.value)
              if (mode !== undefined) onChange({ ...role, mode })
            }}
          >
            {rotationModes.map((each) => (
              <option key={each} value={each}>
                {t(`turns-mode-${each}`)}
              </option>
            ))}
          </SelectInput>
        )}
      </Field>
      <Field label={t('turns-settings-grace')} hint={t('turns-settings-grace-hint')}>
        {(control) => (
          <LineInput
            {...control}
            type="number"
            min={0}
            max={mostGraceSessions}
            value={role.graceSessions}
            onChange={(event) => {
              const sessions = Math.round(Number(event.target.value))
              const inside = Math.min(Math.max(Number.isNaN(sessions) ? 0 : sessions, 0), mostGraceSessions)
              onChange({ ...role, graceSessions: inside })
            }}
          />
        )}
      </Field>
      <SegmentedChoice
        label={t('turns-settings-deputies')}
        value={role.deputies}
        onChange={(deputies) => onChange({ ...role, deputies })}
        options={[
          { value: 'take-turns', label: t('turns-settings-deputies-take-turns') },
          { value: 'stand-in', label: t('turns-settings-deputies-stand-in') },
        ]}
      />
      <SegmentedChoice
        label={t('turns-settings-pool')}
        value={role.pool === null ? 'all' : 'named'}
        onChange={(value) =>
          onChange({ ...role, pool: value === 'all' ? null : people.map((each) => each.personId) })
        }
        options={[
          { value: 'all', label: t('turns-settings-pool-all') },
          { value: 'named', label: t('turns-settings-pool-named') },
        ]}
      />
      {role.pool !== null && (
        <ToggleChips
          label={t('turns-settings-pool-who')}
          options={people.map((each) => ({ value: each.personId, label: each.displayName }))}
          values={role.pool}
          onChange={(ids) => onChange({ ...role, pool: [...ids] })}
        />
      )}
      {role.mode === 'round-robin' && (
        <ol className={styles.plain}>
          {inOrder.map((each, index) => (
            <li key={each.personId} className={styles.place}>
              <bdi>{each.displayName}</bdi>
              <span className={styles.buttons}>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<ArrowUpRegular />}
                  aria-label={t('turns-settings-up', { name: each.displayName })}
                  disabledFocusable={index === 0}
                  onClick={() => index > 0 && move(index, index - 1)}
                />
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<ArrowDownRegular />}
                  aria-label={t('turns-settings-down', { name: each.displayName })}
                  disabledFocusable={index === inOrder.length - 1}
                  onClick={() => index < inOrder.length - 1 && move(index, index + 1)}
                />
              </span>
            </li>
          ))}
        </ol>
      )}
      {props.onRemove && (
        <div>
          <Button size="small" onClick={props.onRemove}>
            {t('turns-settings-remove', { name })}
          </Button>
        </div>
      )}
    </fieldset>
  )
}

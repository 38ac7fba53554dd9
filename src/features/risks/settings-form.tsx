import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { riskLevels, type RiskLevel } from '#src/domain/risks/risk-stand.ts'
import { unsteadyCell } from '#src/domain/risks/risk-matrix.ts'
import { optionalFields, type RiskSettings } from '#src/domain/risks/risk-settings.ts'
import { Field } from '#src/ui/components/field.tsx'
import { LineInput } from '#src/ui/components/native-control.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { ToggleChips } from '#src/ui/components/toggle-chips.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './settings.module.css'
import { steps } from './use-scale-words.ts'

export type SaveState = 'idle' | 'saving' | 'saved' | 'failed'

/** The council's own way of rating: the matrix with its words, how often each level is looked at, what else is asked. */
export function RiskSettingsForm(props: {
  settings: RiskSettings
  mayChange: boolean
  state: SaveState
  onSave: (settings: RiskSettings) => void
}): ReactNode {
  const t = useText()
  const [draft, setDraft] = useState(props.settings)
  const { mayChange } = props
  const slip = unsteadyCell(draft.matrix)
  const wrongDays = riskLevels.some((level) => !isDays(draft.cadence[level]))
  const changed = JSON.stringify(draft) !== JSON.stringify(props.settings)
  const setMatrix = (part: Partial<RiskSettings['matrix']>) =>
    setDraft({ ...draft, matrix: { ...draft.matrix, ...part } })
  return (
    <fieldset className={styles.form} disabled={!mayChange}>
      <legend className={styles.hidden}>{t('risks-settings')}</legend>
      <MatrixEditor matrix={draft.matrix} onChange={setMatrix} />
      {slip && (
        <p className={styles.wrong} role="alert">
          {t('risks-settings-slip', slip)}
        </p>
      )}
      <h3 className={styles.title}>{t('risks-settings-words')}</h3>
      <p className={styles.quiet}>{t('risks-settings-words-meaning')}</p>
      <div className={styles.words}>
        {(['likelihood', 'impact'] as const).map((which) => (
          <div key={which} className={styles.scale}>
            <h4>{t(`risks-${which}`)}</h4>
            {steps.map((step) => (
              <Field key={step} label={String(step)}>
                {(control) => (
                  <LineInput
                    {...control}
                    aria-label={`${t(`risks-${which}`)} ${step}`}
                    maxLength={200}
                    placeholder={t(`risks-${which}-${step}`)}
                    value={draft.matrix[which][step - 1] ?? ''}
                    onChange={(event) =>
                      setMatrix({
                        [which]: draft.matrix[which].map((each, place) =>
                          place === step - 1 ? event.target.value : each,
                        ),
                      })
                    }
                  />
                )}
              </Field>
            ))}
          </div>
        ))}
      </div>
      <h3 className={styles.title}>{t('risks-settings-cadence')}</h3>
      <div className={styles.cadence}>
        {riskLevels.toReversed().map((level) => (
          <Field
            key={level}
            label={t('risks-settings-days', { level: t(`risks-level-${level}`) })}
            error={isDays(draft.cadence[level]) ? undefined : t('risks-settings-days-wrong')}
          >
            {(control) => (
              <LineInput
                {...control}
                type="number"
                min={1}
                max={730}
                value={Number.isNaN(draft.cadence[level]) ? '' : draft.cadence[level]}
                onChange={(event) =>
                  setDraft({ ...draft, cadence: { ...draft.cadence, [level]: event.target.valueAsNumber } })
                }
              />
            )}
          </Field>
        ))}
      </div>
      <ToggleChips
        label={t('risks-settings-shown')}
        options={optionalFields.map((value) => ({ value, label: t(`risks-settings-field-${value}`) }))}
        values={draft.shown}
        onChange={(shown) => setDraft({ ...draft, shown: [...shown] })}
      />
      {props.state === 'failed' && (
        <StateMessage kind="failed" title={t('risks-settings-failed')}>
          {t('risks-settings-failed-meaning')}
        </StateMessage>
      )}
      <div className={styles.buttons}>
        <Button
          disabled={!changed || slip !== null || wrongDays || props.state === 'saving' || !mayChange}
          onClick={() => props.onSave(draft)}
        >
          {t('risks-settings-save')}
        </Button>
        <output className={styles.quiet}>
          {props.state === 'saving' && t('risks-settings-saving')}
          {props.state === 'saved' && !changed && t('risks-settings-saved')}
        </output>
      </div>
    </fieldset>
  )
}

function isDays(days: number): boolean {
  return Number.isInteger(days) && days >= 1 && days <= 730
}

/** Five by five selects in the levels' colours: what a score is called. */
function MatrixEditor(props: {
  matrix: RiskSettings['matrix']
  onChange: (part: Pick<RiskSettings['matrix'], 'levels'>) => void
}): ReactNode {
  const t = useText()
  const { levels } = props.matrix
  const put = (likelihood: number, impact: number, level: RiskLevel) =>
    props.onChange({
      levels: levels.map((row, y) =>
        y === likelihood - 1 ? row.map((each, x) => (x === impact - 1 ? level : each)) : row,
      ),
    })
  return (
    <table className={styles.matrix}>
      <caption>{t('risks-settings-matrix')}</caption>
      <tbody>
        {steps.toReversed().map((likelihood) => (
          <tr key={likelihood}>
            <th scope="row">
              {t('risks-likelihood-short')} {likelihood}
            </th>
            {steps.map((impact) => {
              const level = levels[likelihood - 1]?.[impact - 1] ?? 'low'
              return (
                <td key={impact}>
                  <select
                    className={styles.level}
                    data-level={level}
                    aria-label={t('risks-settings-cell', { likelihood, impact })}
                    value={level}
                    onChange={(event) => {
                      const next = riskLevels.find((each) => each === event.target.value)
                      if (next !== undefined) put(likelihood, impact, next)
                    }}
                  >
                    {riskLevels.map((each) => (
                      <option key={each} value={each}>
                        {t(`risks-level-${each}`)}
                      </option>
                    ))}
                  </select>
                </td>
              )
            })}
          </tr>
        ))}
        <tr>
          <td aria-hidden />
          {steps.map((impact) => (
            <th key={impact} scope="col">
              {t('risks-impact-short')} {impact}
            </th>
          ))}
        </tr>
      </tbody>
    </table>
  )
}

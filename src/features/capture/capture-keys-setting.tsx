import type { ReactNode } from 'react'
import { Field } from '#src/ui/components/field.tsx'
import { LineInput } from '#src/ui/components/native-control.tsx'
import { SegmentedChoice } from '#src/ui/components/segmented-choice.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { captureKinds } from './capture-kinds.ts'
import { withLetter, type CaptureKeys } from './capture-keys.ts'
import styles from './capture.module.css'

/** Single letters in the capture bar: on or off, and which. A letter that another kind has changes places with it. */
export function CaptureKeysSetting(props: {
  keys: CaptureKeys
  onChange: (keys: CaptureKeys) => void
}): ReactNode {
  const t = useText()
  const { keys, onChange } = props
  return (
    <>
      <SegmentedChoice
        label={t('capture-keys')}
        options={(['on', 'off'] as const).map((value) => ({ value, label: t(`capture-keys-${value}`) }))}
        value={keys.enabled ? 'on' : 'off'}
        onChange={(value) => onChange({ ...keys, enabled: value === 'on' })}
      />
      {keys.enabled && (
        <div className={styles.letters}>
          {captureKinds.map((kind) => (
            <Field key={kind} label={t(`capture-kind-${kind}`)}>
              {(control) => (
                <LineInput
                  {...control}
                  value={keys.letters[kind].toUpperCase()}
                  onFocus={(event) => event.target.select()}
                  onChange={(event) => {
                    const changed = withLetter(keys, kind, event.target.value)
                    if (changed) onChange(changed)
                  }}
                />
              )}
            </Field>
          ))}
        </div>
      )}
      <p className={styles.quiet}>{t('capture-keys-meaning')}</p>
    </>
  )
}

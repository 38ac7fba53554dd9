import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { plainLine } from '#src/domain/council/plain-line.ts'
import { guestPrefix } from '#src/domain/facilitation/rotation-settings.ts'
import { Field } from '#src/ui/components/field.tsx'
import { LineInput } from '#src/ui/components/native-control.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { peopleToAdd } from './people-to-add.ts'
import styles from './rounds.module.css'
import type { TurnProps } from './turn-props.ts'

/** An id is at most 200 characters; the guest's name is the rest of it. */
const longestName = 120

/** Puts anybody on the list with one tap, and somebody whom Weft does not know by their name. */
export function AddSpeaker(props: TurnProps): ReactNode {
  const t = useText()
  const { make } = props
  const { currentItemId: itemId } = props.state
  const [name, setName] = useState('')
  const guest = plainLine(name)
  return (
    <details className={styles.all}>
      <summary>{t('rounds-add')}</summary>
      <div className={styles.buttons}>
        {peopleToAdd(props).map((each) => (
          <Button
            key={each.personId}
            size="small"
            aria-label={t('rounds-add-name', { name: each.name })}
            onClick={() => make({ kind: 'ask-to-speak', itemId, ...each })}
          >
            <bdi>{each.name}</bdi>
          </Button>
        ))}
      </div>
      <form
        className={styles.guest}
        onSubmit={(event) => {
          event.preventDefault()
          if (guest === '') return
          make({ kind: 'ask-to-speak', itemId, personId: `${guestPrefix}${guest}`, name: guest })
          setName('')
        }}
      >
        <Field label={t('rounds-guest')}>
          {(control) => (
            <LineInput
              {...control}
              value={name}
              maxLength={longestName}
              enterKeyHint="done"
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" size="small">
          {t('rounds-guest-add')}
        </Button>
      </form>
    </details>
  )
}

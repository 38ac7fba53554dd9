import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { Field } from '#src/ui/components/field.tsx'
import { TextInput } from '#src/ui/components/native-control.tsx'
import { Person } from '#src/ui/components/person.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './configure.module.css'
import type { TeamPerson } from './setup-facts.ts'

interface Found {
  readonly added: number
  readonly choices: readonly TeamPerson[]
  readonly unknown: readonly string[]
}

/** The words to look up for one pasted line: the address in it where there is one, else the line. */
export function wordsOfLine(line: string): string {
  const address = /[^\s<>;,"]+@[^\s<>;,"]+/.exec(line)?.[0]
  return (address ?? line).replaceAll(/["<>]/g, '').trim()
}

/** One name to search, or a pasted list with a person per line; a line with exactly one match is added at once. */
export function PeopleSearch(props: {
  search: (words: string) => Promise<readonly TeamPerson[]>
  onAdd: (people: readonly TeamPerson[]) => void
}): ReactNode {
  const t = useText()
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  const [found, setFound] = useState<Found | null>(null)

  const look = async () => {
    const lines = typed
      .split(/[\n;]/)
      .map(wordsOfLine)
      .filter((each) => each !== '')
      .slice(0, 60)
    if (lines.length === 0) return
    setBusy(true)
    const certain: TeamPerson[] = []
    const choices: TeamPerson[] = []
    const unknown: string[] = []
    for (const line of lines) {
      const people = await props.search(line).catch(() => [])
      const [only] = people
      if (people.length === 0) unknown.push(line)
      else if (people.length === 1 && only) certain.push(only)
      else choices.push(...people)
    }
    if (certain.length > 0) props.onAdd(certain)
    setFound({ added: certain.length, choices, unknown })
    setTyped(unknown.join('\n'))
    setBusy(false)
  }

  return (
    <div className={styles.search}>
      <Field label={t('configure-people-search')} hint={t('configure-people-search-hint')}>
        {(control) => (
          <TextInput
            {...control}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (
                event.key !== 'Enter' ||
                event.shiftKey ||
                typed.includes('\n') ||
                event.nativeEvent.isComposing
              )
                return
              event.preventDefault()
              void look()
            }}
          />
        )}
      </Field>
      <Button disabled={busy || typed.trim() === ''} onClick={() => void look()}>
        {t('configure-people-find')}
      </Button>
      <output>
        {found && found.added > 0 && <p>{t('configure-people-added', { count: found.added })}</p>}
        {found && found.unknown.length > 0 && (
          <p>{t('configure-people-unknown', { names: found.unknown.join(', ') })}</p>
        )}
      </output>
      {found && found.choices.length > 0 && (
        <ul className={styles.members} aria-label={t('configure-people-choose')}>
          {found.choices.map((each) => (
            <li key={each.personId} className={styles.found}>
              <Person name={each.displayName} detail={each.mail} />
              <Button
                size="small"
                onClick={() => {
                  props.onAdd([each])
                  setFound({ ...found, choices: found.choices.filter((one) => one !== each) })
                }}
              >
                {t('configure-add')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

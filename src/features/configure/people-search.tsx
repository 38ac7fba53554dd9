import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { isComposing } from '#src/ui/components/composing.ts'
import type { Department } from '#src/domain/council/council.ts'
import { membersFromPaste, type PasteProblem } from '#src/domain/council/members-from-paste.ts'
import { Field } from '#src/ui/components/field.tsx'
import { TextInput } from '#src/ui/components/native-control.tsx'
import { Person } from '#src/ui/components/person.tsx'
import { parseText, useDraft } from '#src/ui/drafts/drafts.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './configure.module.css'
import { lineOf, sortFound, wordsFor, type FoundPeople, type FoundPerson } from './find-people.ts'
import type { SetupActions } from './setup-facts.ts'

type Outcome = FoundPeople & { readonly problems: readonly PasteProblem[] }

/** One name to search, or a pasted list with a person per line; a line with exactly one match is added at once. */
export function PeopleSearch(props: {
  search: SetupActions['searchPeople']
  departments: readonly Department[]
  siteId: string
  onAdd: (people: readonly FoundPerson[]) => void
}): ReactNode {
  const t = useText()
  const [kept, keep] = useDraft(`set-up-people/${props.siteId}`, parseText)
  const typed = kept ?? ''
  const setTyped = (text: string) => keep(text === '' ? null : text)
  const [busy, setBusy] = useState(false)
  const [found, setFound] = useState<Outcome | null>(null)

  const look = async () => {
    const { members, problems } = membersFromPaste(typed)
    setBusy(true)
    const answers = await props.search(members.map(wordsFor)).catch(() => members.map(() => null))
    const sorted = sortFound(members, answers, [
      ...props.departments.map((each) => each.name),
      ...members.flatMap((each) => each.department ?? []),
    ])
    if (sorted.certain.length > 0) props.onAdd(sorted.certain)
    setFound({ ...sorted, problems })
    // What could not be added stays in the field, to be mended and tried again.
    const left = problems.filter((each) => each.reason !== 'pasted-twice').map((each) => each.text)
    setTyped([...[...sorted.unknown, ...sorted.unasked].map(lineOf), ...left].join('\n'))
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
              if (event.key !== 'Enter' || event.shiftKey || typed.includes('\n') || isComposing(event))
                return
              event.preventDefault()
              void look()
            }}
          />
        )}
      </Field>
      <Button disabled={busy || typed.trim() === ''} onClick={() => void look()}>
        {t(busy ? 'configure-people-finding' : 'configure-people-find')}
      </Button>
      <output className={styles.searched}>{found && <Searched found={found} />}</output>
      {found && found.choices.length > 0 && (
        <ul className={styles.members} aria-label={t('configure-people-choose')}>
          {found.choices.map((each) => (
            <li key={each.person.personId} className={styles.found}>
              <Person name={each.person.displayName} detail={each.person.mail} />
              <Button
                size="small"
                aria-label={t('configure-people-add', { name: each.person.displayName })}
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

function Searched(props: { found: Outcome }): ReactNode {
  const t = useText()
  const { certain, choices, unknown, unasked, problems } = props.found
  const names = (members: readonly Parameters<typeof wordsFor>[0][]) => members.map(wordsFor)
  return (
    <>
      {certain.length > 0 && <p>{t('configure-people-added', { count: certain.length })}</p>}
      {choices.length > 0 && <p>{t('configure-people-choose')}</p>}
      {unknown.length > 0 && <p>{t('configure-people-unknown', { names: names(unknown) })}</p>}
      {unasked.length > 0 && <p>{t('configure-people-unasked', { names: names(unasked) })}</p>}
      {problems.map((each) => (
        <p key={each.row}>{t(`configure-paste-${each.reason}`, { row: each.row, text: each.text })}</p>
      ))}
    </>
  )
}

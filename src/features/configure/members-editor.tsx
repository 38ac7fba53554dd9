import { Button } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import type { ReactNode } from 'react'
import { roles } from '#src/domain/council/council.ts'
import { SelectInput } from '#src/ui/components/native-control.tsx'
import { Person } from '#src/ui/components/person.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './configure.module.css'
import { addMembers } from './draft.ts'
import { PeopleSearch } from './people-search.tsx'
import type { DepartmentDraft, MemberDraft, TeamPerson } from './setup-facts.ts'

function memberOf(person: TeamPerson): MemberDraft {
  return {
    personId: person.personId,
    displayName: person.displayName,
    ...(person.mail === undefined ? {} : { mail: person.mail }),
    departmentId: '',
    role: person.guest ? 'adviser' : 'member',
  }
}

/** Who sits on the council, for which department, in which role. */
export function MembersEditor(props: {
  members: readonly MemberDraft[]
  departments: readonly DepartmentDraft[]
  /** False where the team's members could not be read: then people are searched or pasted. */
  teamKnown: boolean
  error: string | undefined
  searchPeople: (words: string) => Promise<readonly TeamPerson[]>
  onChange: (members: readonly MemberDraft[]) => void
}): ReactNode {
  const t = useText()
  const change = (personId: string, part: Partial<MemberDraft>) =>
    props.onChange(props.members.map((each) => (each.personId === personId ? { ...each, ...part } : each)))
  return (
    <>
      {!props.teamKnown && (
        <StateMessage kind="refused" quiet title={t('configure-team-unknown')}>
          {t('configure-team-unknown-meaning')}
        </StateMessage>
      )}
      {props.error && (
        <p className={styles.error} role="alert">
          {props.error}
        </p>
      )}
      <ul className={styles.members} aria-label={t('configure-members')}>
        {props.members.map((each) => (
          <li key={each.personId} className={styles.member}>
            <Person name={each.displayName} />
            <SelectInput
              aria-label={t('configure-department-of', { name: each.displayName })}
              value={each.departmentId}
              onChange={(event) => change(each.personId, { departmentId: event.target.value })}
            >
              <option value="">{t('configure-no-department')}</option>
              {props.departments.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </SelectInput>
            <SelectInput
              aria-label={t('configure-role-of', { name: each.displayName })}
              value={each.role}
              onChange={(event) => {
                const role = roles.find((one) => one === event.target.value)
                if (role) change(each.personId, { role })
              }}
            >
              {roles.map((one) => (
                <option key={one} value={one}>
                  {t(`configure-role-${one}`)}
                </option>
              ))}
            </SelectInput>
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={t('configure-remove', { name: each.displayName })}
              onClick={() => props.onChange(props.members.filter((one) => one.personId !== each.personId))}
            />
          </li>
        ))}
      </ul>
      <PeopleSearch
        search={props.searchPeople}
        onAdd={(people) => props.onChange(addMembers(props.members, people.map(memberOf)))}
      />
    </>
  )
}

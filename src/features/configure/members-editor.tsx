import { Button } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import type { ReactNode } from 'react'
import { roles, type Department } from '#src/domain/council/council.ts'
import { withoutScope } from '#src/graph/scopes.ts'
import { SelectInput } from '#src/ui/components/native-control.tsx'
import { Person } from '#src/ui/components/person.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useTakeOut } from '#src/ui/components/use-take-out.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './configure.module.css'
import type { FoundPerson } from './find-people.ts'
import { PeopleSearch } from './people-search.tsx'
import type { MemberDraft, SetupActions, TeamPerson } from './setup-facts.ts'

/** Who sits on the council, for which department, in which role. */
export function MembersEditor(props: {
  members: readonly MemberDraft[]
  departments: readonly Department[]
  siteId: string
  /** Who is in the team; null where that could not be read. */
  team: readonly TeamPerson[] | null
  /** Whose members could not be read: then people are searched or pasted. */
  unread: 'team' | 'channel' | null
  errors: readonly string[]
  /** Worth a word; stops nobody. */
  notes: readonly string[]
  searchPeople: SetupActions['searchPeople']
  onAdd: (found: readonly FoundPerson[]) => void
  onChange: (members: readonly MemberDraft[]) => void
}): ReactNode {
  const t = useText()
  const { takeOut, bar } = useTakeOut(props.members, props.onChange)
  const leave = (members: readonly MemberDraft[]) =>
    takeOut(members, members.map((each) => each.displayName).join(', '))
  const inTeam = ({ personId }: MemberDraft) =>
    props.team === null || props.team.some((each) => each.personId === personId)
  const left = props.members.filter((each) => !inTeam(each))
  const change = (personId: string, part: Partial<MemberDraft>) =>
    props.onChange(props.members.map((each) => (each.personId === personId ? { ...each, ...part } : each)))
  return (
    <>
      {props.unread === 'team' && (
        <StateMessage kind="refused" quiet title={t('configure-team-unknown')}>
          {t('configure-team-unknown-meaning')} {t(`scope-lacking-${withoutScope['TeamMember.Read.All']}`)}
        </StateMessage>
      )}
      {left.length > 0 && (
        <StateMessage
          kind="waiting"
          quiet
          title={t('configure-left', { count: left.length })}
          actions={[{ label: t('configure-left-remove'), onAct: () => leave(left) }]}
        >
          {t('configure-left-meaning')}
        </StateMessage>
      )}
      {props.unread === 'channel' && <p className={styles.quiet}>{t('configure-channel-members')}</p>}
      {props.errors.length > 0 && (
        <ul className={styles.error} role="alert">
          {props.errors.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      {bar}
      <ul className={styles.members} aria-label={t('configure-members')}>
        {props.members.map((each) => (
          <li key={each.personId} className={styles.member}>
            <Person
              name={each.displayName}
              {...(inTeam(each) ? {} : { detail: t('configure-not-in-team') })}
            />
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
              onClick={() => leave([each])}
            />
          </li>
        ))}
      </ul>
      {props.notes.map((each) => (
        <p key={each} className={styles.quiet}>
          {each}
        </p>
      ))}
      <PeopleSearch
        search={props.searchPeople}
        departments={props.departments}
        siteId={props.siteId}
        onAdd={props.onAdd}
      />
    </>
  )
}

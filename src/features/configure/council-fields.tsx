import type { ReactNode } from 'react'
import { isBlocking, type CouncilProblem } from '#src/domain/council/check-council.ts'
import { sameName } from '#src/domain/council/department-from-name.ts'
import { looksOf } from '#src/domain/council/department-looks.ts'
import { inRotation } from '#src/domain/council/pool.ts'
import { DepartmentLooks } from '#src/ui/components/department-looks.tsx'
import { Field } from '#src/ui/components/field.tsx'
import { SelectInput } from '#src/ui/components/native-control.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { AwayFields } from './away-fields.tsx'
import { BasicsFields } from './basics-fields.tsx'
import { DepartmentsEditor } from './departments-editor.tsx'
import {
  addDepartments,
  addMembers,
  gapsOf,
  memberFrom,
  problemsOf,
  withDepartments,
  type DraftGap,
} from './draft.ts'
import type { FoundPerson } from './find-people.ts'
import { MembersEditor } from './members-editor.tsx'
import { PlanFields } from './plan-fields.tsx'
import { RotationFields } from './rotation-fields.tsx'
import type { CouncilDraft, SetupActions, SetupFacts } from './setup-facts.ts'

const aboutDepartments: readonly CouncilProblem['reason'][] = [
  'no-departments',
  'department-without-name',
  'duplicate-department',
]

/** Found people join with the department that the paste names; one that is new is added. */
function withFound(draft: CouncilDraft, found: readonly FoundPerson[]): CouncilDraft {
  const departments = addDepartments(
    draft.departments,
    found.flatMap((each) => each.department ?? []),
  )
  const idOf = (name: string | null) =>
    name === null ? '' : (departments.find((each) => sameName(each.name) === sameName(name))?.id ?? '')
  const members = found.map(({ person, department }) => memberFrom(person, idOf(department)))
  return { ...draft, departments, members: addMembers(draft.members, members) }
}

/** Whose people could not be offered; said where members are first chosen, not each time the settings are opened. */
function unreadIn(facts: SetupFacts): 'channel' | 'team' | null {
  if (facts.people !== null || facts.existing !== null) return null
  return facts.inPrivateChannel ? 'channel' : 'team'
}

/** All questions of the set-up: the council, departments, members, and where results go. */
export function CouncilFields(props: {
  draft: CouncilDraft
  facts: SetupFacts
  /** The person has asked for the council to be made: what is missing is shown. */
  asked: boolean
  actions: Pick<SetupActions, 'searchPeople' | 'bucketsOf'>
  onChange: (draft: CouncilDraft) => void
}): ReactNode {
  const t = useText()
  const { draft, facts, actions } = props
  const change = (part: Partial<CouncilDraft>) => props.onChange({ ...draft, ...part })
  const gaps = gapsOf(draft)
  const gap = (name: DraftGap) =>
    props.asked && gaps.includes(name) ? t(`configure-fault-${name}`) : undefined
  const problems = problemsOf(draft)
  const wordsOf = (problem: CouncilProblem) =>
    t(`configure-problem-${problem.reason}`, { name: 'name' in problem ? problem.name : '' })
  const errors = props.asked ? problems.filter(isBlocking) : []
  const departmentErrors = errors.filter((each) => aboutDepartments.includes(each.reason))
  const worthAWord = problems.filter((each) => !isBlocking(each))
  return (
    <DepartmentLooks looks={looksOf(draft.departments)}>
      <Section title={t('configure-council')}>
        <BasicsFields draft={draft} nameError={gap('name')} onChange={change} />
      </Section>
      <Section title={t('configure-departments')} count={draft.departments.length}>
        <DepartmentsEditor
          departments={draft.departments}
          siteId={facts.siteId}
          error={departmentErrors.length > 0 ? departmentErrors.map(wordsOf).join(' ') : undefined}
          onChange={(departments) => props.onChange(withDepartments(draft, departments, facts.me.personId))}
        />
      </Section>
      <Section title={t('configure-members')} count={draft.members.length} help="roles">
        <MembersEditor
          members={draft.members}
          departments={draft.departments}
          siteId={facts.siteId}
          team={facts.people}
          unread={unreadIn(facts)}
          errors={errors.filter((each) => !aboutDepartments.includes(each.reason)).map(wordsOf)}
          notes={draft.departments.length > 0 ? worthAWord.map(wordsOf) : []}
          searchPeople={actions.searchPeople}
          onAdd={(found) => props.onChange(withFound(draft, found))}
          onChange={(members) => change({ members })}
        />
      </Section>
      <Section title={t('configure-rotation')} count={draft.members.filter(inRotation).length}>
        <RotationFields members={draft.members} onChange={(members) => change({ members })} />
        <AwayFields
          members={draft.members}
          siteId={facts.siteId}
          onChange={(members) => change({ members })}
        />
      </Section>
      <Section title={t('configure-places')}>
        <PlanFields
          draft={draft}
          facts={facts}
          planError={gap('plan')}
          bucketError={gap('bucket')}
          bucketsOf={actions.bucketsOf}
          onChange={change}
        />
        <Field label={t('configure-channel')} error={gap('channel')}>
          {(control) => (
            <SelectInput
              {...control}
              value={draft.channelId}
              onChange={(event) => change({ channelId: event.target.value })}
            >
              {draft.channelId === '' && <option value="">{t('configure-channel-choose')}</option>}
              {facts.channels.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.isPrivate ? t('configure-channel-private', { name: each.name }) : each.name}
                </option>
              ))}
            </SelectInput>
          )}
        </Field>
      </Section>
    </DepartmentLooks>
  )
}

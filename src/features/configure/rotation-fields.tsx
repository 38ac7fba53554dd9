import type { ReactNode } from 'react'
import { inRotation, takesTurns } from '#src/domain/council/pool.ts'
import { ToggleChips } from '#src/ui/components/toggle-chips.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './configure.module.css'
import type { MemberDraft } from './setup-facts.ts'

/** The member with that choice; one that only repeats the role's rule is not kept, so that a new role changes it. */
function choosing(member: MemberDraft, takes: boolean): MemberDraft {
  const { inRotation: _, ...rest } = member
  return takes === takesTurns(member.role) ? rest : { ...rest, inRotation: takes }
}

/** Who takes turns at facilitating and taking notes: the role's rule in words, and everybody to take out or add. */
export function RotationFields(props: {
  members: readonly MemberDraft[]
  onChange: (members: readonly MemberDraft[]) => void
}): ReactNode {
  const t = useText()
  const taking = props.members.filter(inRotation).map((each) => each.personId)
  return (
    <>
      <p className={styles.quiet}>{t('configure-rotation-rule')}</p>
      <ToggleChips
        label={t('configure-rotation-who')}
        options={props.members.map((each) => ({
          value: each.personId,
          label: each.displayName,
          title: t(`configure-role-${each.role}`),
        }))}
        values={taking}
        onChange={(ids) =>
          props.onChange(
            props.members.map((each) =>
              ids.includes(each.personId) === inRotation(each)
                ? each
                : choosing(each, ids.includes(each.personId)),
            ),
          )
        }
      />
    </>
  )
}

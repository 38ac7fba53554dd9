import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import {
  guestPrefix,
  roleNameLimit,
  sessionRoleKeys,
  usualRole,
  type RoleSettings,
  type RotationSettings,
} from '#src/domain/facilitation/rotation-settings.ts'
import { DayField } from '#src/ui/components/day-field.tsx'
import { LimitedText } from '#src/ui/components/limited-text.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useTakeOut } from '#src/ui/components/use-take-out.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { RoleSettingsFields } from './role-settings-fields.tsx'
import { roleName } from './turn-words.ts'
import type { TurnsModel } from './turns-model.ts'
import styles from './turns.module.css'

type Saving = 'idle' | 'saving' | 'saved' | 'failed'

/** A key that no role or guest has yet; it stays when the name is changed later. */
function freeKey(prefix: string, taken: readonly string[]): string {
  let count = 1
  while (taken.includes(`${prefix}${count}`)) count += 1
  return `${prefix}${count}`
}

/** How turns go round, role by role; roles and guests' places of the council's own; days on which none counts. */
export function RotationSettingsForm(props: {
  settings: RotationSettings
  people: TurnsModel['people']
  onSave: (settings: RotationSettings) => Promise<boolean>
}): ReactNode {
  const t = useText()
  const [draft, setDraft] = useState(props.settings)
  const [state, setState] = useState<Saving>('idle')
  const [name, setName] = useState('')
  const [closed, setClosed] = useState({ from: '', to: '' })
  const change = (next: Partial<RotationSettings>) => {
    setDraft({ ...draft, ...next })
    setState('idle')
  }
  const roles = useTakeOut(draft.roles, (next) => change({ roles: [...next] }))
  const days = useTakeOut(draft.closed, (next) => change({ closed: [...next] }))
  const members = props.people.filter((each) => !each.personId.startsWith(guestPrefix))
  const people = [...members, ...draft.guests]
  const setRole = (role: RoleSettings) =>
    change({ roles: draft.roles.map((each) => (each.key === role.key ? role : each)) })
  const isOwn = (role: RoleSettings) => !sessionRoleKeys.some((each) => each === role.key)
  const named = name.trim() !== '' && name.length <= roleNameLimit
  const wrongDays = closed.from === '' || closed.to === '' || closed.to < closed.from
  const save = () => {
    setState('saving')
    props.onSave(draft).then(
      (saved) => setState(saved ? 'saved' : 'failed'),
      () => setState('failed'),
    )
  }
  return (
    <div className={styles.settings}>
      {roles.bar}
      {days.bar}
      {draft.roles.map((role) => (
        <RoleSettingsFields
          key={role.key}
          role={role}
          people={people}
          onChange={setRole}
          {...(isOwn(role) ? { onRemove: () => roles.takeOut([role], roleName(role, t)) } : {})}
        />
      ))}
      <LimitedText
        label={t('turns-settings-name')}
        hint={t('turns-settings-name-hint')}
        limit={roleNameLimit}
        value={name}
        onChange={setName}
      />
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={!named || draft.roles.length >= 12}
          onClick={() => {
            if (!named || draft.roles.length >= 12) return
            const key = freeKey(
              'role-',
              draft.roles.map((each) => each.key),
            )
            change({ roles: [...draft.roles, usualRole(key, name.trim())] })
            setName('')
          }}
        >
          {t('turns-settings-add-role')}
        </Button>
        <Button
          size="small"
          disabledFocusable={!named || draft.guests.length >= 12}
          onClick={() => {
            if (!named || draft.guests.length >= 12) return
            const personId = freeKey(
              guestPrefix,
              draft.guests.map((each) => each.personId),
            )
            change({ guests: [...draft.guests, { personId, displayName: name.trim() }] })
            setName('')
          }}
        >
          {t('turns-settings-add-guest')}
        </Button>
      </div>
      <fieldset className={styles.role}>
        <legend>{t('turns-settings-closed')}</legend>
        <p className={styles.quiet}>{t('turns-settings-closed-meaning')}</p>
        <ul className={styles.plain}>
          {draft.closed.map((each) => (
            <li key={`${each.from} ${each.to}`} className={styles.buttons}>
              <span>{each.from === each.to ? each.from : `${each.from} – ${each.to}`}</span>
              <Button
                size="small"
                appearance="subtle"
                aria-label={t('turns-settings-remove', { name: `${each.from} – ${each.to}` })}
                onClick={() =>
                  days.takeOut([each], each.from === each.to ? each.from : `${each.from} – ${each.to}`)
                }
              >
                {t('turns-settings-remove-short')}
              </Button>
            </li>
          ))}
        </ul>
        <DayField
          label={t('turns-away-from')}
          value={closed.from}
          onChange={(day) => setClosed({ ...closed, from: day })}
        />
        <DayField
          label={t('turns-away-to')}
          value={closed.to}
          earliest={closed.from}
          onChange={(day) => setClosed({ ...closed, to: day })}
        />
        <div>
          <Button
            size="small"
            disabledFocusable={wrongDays}
            onClick={() => {
              if (wrongDays) return
              change({ closed: [...draft.closed, closed] })
              setClosed({ from: '', to: '' })
            }}
          >
            {t('turns-settings-add-closed')}
          </Button>
        </div>
      </fieldset>
      <div>
        <Button appearance="primary" disabledFocusable={state === 'saving'} onClick={save}>
          {t(state === 'saving' ? 'turns-settings-saving' : 'turns-settings-save')}
        </Button>
      </div>
      {state === 'saved' && <p role="status">{t('turns-settings-saved')}</p>}
      {state === 'failed' && (
        <StateMessage kind="failed" quiet title={t('turns-settings-failed')}>
          {t('turns-settings-failed-meaning')}
        </StateMessage>
      )}
    </div>
  )
}

import { Badge, Button, Spinner } from '@fluentui/react-components'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { catchLinks } from '../landed/catch-links.ts'
import type { Invitee, OutlookDesk } from '../outlook-host/outlook-desk.ts'
import type { HostEffect } from '../teams-host/answer-teams.ts'
import type { TeamsTheme } from '../teams-host/teams-session.ts'
import { hostFrame, type FrameHost, type FrameHostOptions } from './frame-host.ts'
import type { FramePlan } from './frame-plan.ts'
import { MailView } from './mail-view.tsx'
import { onSite } from './on-site.ts'
import { OutlookForm } from './outlook-form.tsx'
import type { FrameKind } from './place-address.ts'

export interface ProductFrameProps extends Omit<FrameHostOptions, 'plan'> {
  readonly plan: FramePlan
  readonly kind: FrameKind
  readonly theme: TeamsTheme
  readonly narrow: boolean
  /** Whom the person may invite with one press. */
  readonly council: readonly Invitee[]
  readonly onClose: (() => void) | null
}

/** One of the product's own pages, unmodified, in a frame, with its host played around it. */
export function ProductFrame(props: ProductFrameProps) {
  const { plan, kind, theme, narrow, onClose } = props
  const frame = useRef<HTMLIFrameElement>(null)
  const host = useRef<FrameHost>(null)
  const [state, setState] = useState<'opening' | 'ready' | 'failed'>('opening')
  const [why, setWhy] = useState('')
  const [desk, setDesk] = useState<OutlookDesk | null>(null)
  const [saving, setSaving] = useState<'none' | 'possible' | 'busy'>('none')

  function react(effect: HostEffect): void {
    if (effect.kind === 'ready' || effect.kind === 'loaded') setState('ready')
    if (effect.kind === 'failed') {
      setState('failed')
      setWhy(effect.reason)
    }
    if (effect.kind === 'validity') setSaving(effect.valid ? 'possible' : 'none')
    if (effect.kind === 'save-finished') setSaving('possible')
    props.onEffect(effect)
  }

  const hear = useEffectEvent(react)
  const sharing = useEffectEvent(() => props.isSharing())
  const pick = useEffectEvent((single: boolean) => props.pickPeople(single))
  // A frame lives as long as its key: person, place and language make a new one.
  const open = useEffectEvent((element: HTMLIFrameElement): FrameHost => {
    const { signer } = props
    const played = hostFrame(element, {
      plan,
      signer,
      isSharing: () => sharing(),
      pickPeople: (single) => pick(single),
      onEffect: (effect) => hear(effect),
    })
    element.addEventListener('load', () => catchLinks(element, (url) => hear({ kind: 'open-link', url })))
    element.src = onSite(plan.url)
    return played
  })

  useEffect(() => {
    const element = frame.current
    if (element === null) return undefined
    const played = open(element)
    host.current = played
    setDesk(played.desk)
    return () => played.stop()
  }, [])

  useEffect(() => host.current?.pushTheme(theme), [theme])

  function save(): void {
    setSaving('busy')
    host.current?.push('settings.save', [{}])
  }

  return (
    <section className={`frame frame-${kind} ${narrow ? 'frame-narrow' : ''}`} aria-label={plan.caption}>
      <header className="frame-head">
        <span className="frame-person">{plan.person.displayName}</span>
        <span className="frame-place">{plan.caption}</span>
        {state === 'opening' && kind !== 'outlook' && kind !== 'mail' && (
          <Spinner size="extra-tiny" aria-label="Opening" />
        )}
        {state === 'failed' && (
          <Badge color="danger" title={why}>
            Weft says it failed
          </Badge>
        )}
        {onClose !== null && (
          <Button size="small" appearance="subtle" onClick={onClose} aria-label={`Close ${plan.caption}`}>
            ✕
          </Button>
        )}
      </header>
      {plan.mail !== null && <MailView mail={plan.mail} />}
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- the product’s own page, framed as Teams frames it */}
      <iframe
        ref={frame}
        title={`Weft: ${plan.caption}, as ${plan.person.displayName}`}
        data-frame={`${kind}-${plan.person.alias}`}
      />
      {kind === 'outlook' && desk !== null && (
        <OutlookForm desk={desk} council={props.council} onOpenPane={() => frame.current?.focus()} />
      )}
      {kind === 'configure' && (
        <footer className="frame-foot">
          <span>Teams’ own buttons of the “Add a tab” window:</span>
          <Button appearance="primary" disabled={saving !== 'possible'} onClick={save}>
            {saving === 'busy' ? 'Saving…' : 'Save'}
          </Button>
        </footer>
      )}
    </section>
  )
}

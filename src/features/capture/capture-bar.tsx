import { Button } from '@fluentui/react-components'
import { CheckmarkSquareRegular } from '@fluentui/react-icons/svg/checkmark-square'
import { GavelRegular } from '@fluentui/react-icons/svg/gavel'
import { NoteRegular } from '@fluentui/react-icons/svg/note'
import { WarningRegular } from '@fluentui/react-icons/svg/warning'
import { memo, useCallback, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import type { Move, MoveKind } from '#src/domain/session/move.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { KeyboardHint } from '#src/ui/components/keyboard-hint.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { captureKinds, type CaptureKind } from './capture-kinds.ts'
import type { CaptureKeys } from './capture-keys.ts'
import styles from './capture.module.css'
import { OpenCapture } from './open-capture.tsx'

const icons = {
  decision: <GavelRegular />,
  action: <CheckmarkSquareRegular />,
  risk: <WarningRegular />,
  note: <NoteRegular />,
}

/** Decision, Action, Risk, Note: pinned below the panel; each opens its short form in place, above the buttons. */
export function CaptureBar(props: {
  items: SessionState['items']
  attendance: SessionState['attendance']
  currentItemId: string | null
  council: Council
  me: { readonly personId: string; readonly displayName: string }
  nowMs: () => number
  make: (move: Move) => void
  may: (kind: MoveKind) => boolean
  newId: () => string
  keys: CaptureKeys
  /** Keeps drafts of different sessions apart. */
  sessionKey: string
  /** Day of the next session in the council's zone, where it is known. */
  nextSessionDay: string | null
}): ReactNode {
  const t = useText()
  const { currentItemId } = props
  const [open, setOpen] = useState<CaptureKind | null>(null)
  const bar = useRef<HTMLDivElement>(null)
  const [openedOn, setOpenedOn] = useState<string | null>(null)
  const openForm = useCallback(
    (kind: CaptureKind) => {
      setOpenedOn(currentItemId)
      setOpen((before) => (before === kind ? null : kind))
    },
    [currentItemId],
  )
  if (!props.may('capture')) return null

  // The focus goes first: leaving a page that is laid out costs nothing, leaving a form while it is taken away two layouts.
  const close = () => {
    bar.current
      ?.querySelector<HTMLButtonElement>(`button[data-kind="${open}"]`)
      ?.focus({ preventScroll: true })
    setOpen(null)
  }
  const letters = (event: KeyboardEvent) => {
    if (!props.keys.enabled || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target instanceof HTMLElement && event.target.closest('form')) return
    const kind = captureKinds.find((each) => props.keys.letters[each] === event.key.toLowerCase())
    if (kind === undefined) return
    event.preventDefault()
    openForm(kind)
  }
  return (
    // The letters belong to the bar as a whole; its buttons do the same.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.bar} ref={bar} onKeyDown={letters}>
      {open !== null && (
        <OpenCapture
          key={open}
          kind={open}
          openedOn={openedOn}
          items={props.items}
          attendance={props.attendance}
          council={props.council}
          me={props.me}
          nowMs={props.nowMs}
          make={props.make}
          newId={props.newId}
          sessionKey={props.sessionKey}
          nextSessionDay={props.nextSessionDay}
          onClose={close}
        />
      )}
      <div className={styles.buttons} role="toolbar" aria-label={t('capture-bar')}>
        {captureKinds.map((kind) => (
          <KindButton
            key={kind}
            kind={kind}
            open={open === kind}
            letter={props.keys.enabled ? props.keys.letters[kind] : null}
            onOpen={openForm}
          />
        ))}
      </div>
    </div>
  )
}

/** Memoised: a form that opens or closes draws its own button again and not the other three. */
const KindButton = memo(function KindButton(props: {
  kind: CaptureKind
  open: boolean
  letter: string | null
  onOpen: (kind: CaptureKind) => void
}): ReactNode {
  const t = useText()
  const { kind, open, letter } = props
  return (
    <Button
      className={styles.kind ?? ''}
      appearance={open ? 'secondary' : 'subtle'}
      size="small"
      icon={icons[kind]}
      data-kind={kind}
      aria-expanded={open}
      {...(letter === null ? {} : { 'aria-keyshortcuts': letter })}
      onClick={() => props.onOpen(kind)}
    >
      <span className={styles.face}>{t(`capture-kind-${kind}`)}</span>
      {letter !== null && (
        <span className={styles.letter}>
          <KeyboardHint keys={letter.toUpperCase()} />
        </span>
      )}
    </Button>
  )
})

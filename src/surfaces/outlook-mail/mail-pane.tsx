import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { WhichCouncil } from '#src/features/first-run/which-council.tsx'
import { councilsOfTeams, type CouncilOption } from '#src/features/open-session/find-council.ts'
import { readOutlookMail, type OutlookMail } from '#src/host/outlook-mail.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { SignedIn } from '../wiring/connection.ts'
import { DeviceNotice } from '../wiring/device-keeps.tsx'
import { explainOpening, type Hindrance } from '../wiring/explain-opening.ts'
import { HindranceNotice } from '../wiring/hindrance-notice.tsx'
import { Opening } from '../wiring/surface-frame.tsx'
import styles from '../wiring/surface.module.css'
import { MailToCouncil } from './mail-to-council.tsx'
import { councilChoices } from '../wiring/council-choices.ts'

type Found =
  | { readonly kind: 'opening' }
  | { readonly kind: 'no-mail' }
  | { readonly kind: 'hindered'; readonly hindrance: Hindrance }
  | { readonly kind: 'councils'; readonly mail: OutlookMail; readonly options: readonly CouncilOption[] }

let reading: Promise<OutlookMail | null> | undefined

/** The mail beside this pane; null outside of Outlook. */
function mailBeside(): Promise<OutlookMail | null> {
  reading ??= readOutlookMail('Office' in globalThis ? Reflect.get(globalThis, 'Office') : undefined)
  return reading
}

async function find(person: SignedIn): Promise<Found> {
  const mail = await mailBeside()
  if (mail === null) return { kind: 'no-mail' }
  const { options } = await councilsOfTeams(person.graph, null)
  return { kind: 'councils', mail, options }
}

/** The pane beside a mail that is read: turns it into a topic, an action or a risk of one of the person's councils. */
export function MailPane(props: { person: SignedIn }): ReactNode {
  return (
    <PageWords page="outlook-mail" loading={<Opening />}>
      <Pane {...props} />
    </PageWords>
  )
}

function Pane({ person }: { person: SignedIn }): ReactNode {
  const t = useText()
  const [found, setFound] = useState<Found>({ kind: 'opening' })
  const [attempt, setAttempt] = useState(0)
  const [chosen, setChosen] = useState<string | null>(null)
  useEffect(() => {
    let current = true
    find(person).then(
      (next) => current && setFound(next),
      (failure: unknown) => current && setFound({ kind: 'hindered', hindrance: explainOpening(failure) }),
    )
    return () => {
      current = false
    }
  }, [attempt, person])
  const again = useCallback(() => {
    setFound({ kind: 'opening' })
    setAttempt((before) => before + 1)
  }, [])
  if (found.kind === 'opening') return <Opening />
  const options = found.kind === 'councils' ? found.options : []
  const option =
    options.find((each) => each.council.key === chosen) ?? (options.length === 1 ? options[0] : undefined)
  return (
    <main className={styles.page}>
      {found.kind === 'hindered' && (
        <HindranceNotice hindrance={found.hindrance} person={person} onDone={again} />
      )}
      <DeviceNotice device={person.device} />
      {(found.kind === 'no-mail' || (found.kind === 'councils' && options.length === 0)) && (
        <StateMessage
          page
          kind="empty"
          title={t(found.kind === 'no-mail' ? 'outlook-mail-none' : 'outlook-mail-no-council')}
          actions={[{ label: t('first-run-look-again'), onAct: again }]}
        >
          {t(found.kind === 'no-mail' ? 'outlook-mail-none-meaning' : 'outlook-mail-no-council-meaning')}
        </StateMessage>
      )}
      {found.kind === 'councils' && options.length > 1 && option === undefined && (
        <WhichCouncil
          title={t('outlook-mail-which')}
          meaning=""
          choices={councilChoices(options)}
          onChoose={setChosen}
        />
      )}
      {found.kind === 'councils' && option !== undefined && (
        <MailToCouncil
          key={option.council.key}
          person={person}
          option={option}
          mail={found.mail}
          onOther={options.length > 1 ? () => setChosen('') : null}
        />
      )}
    </main>
  )
}

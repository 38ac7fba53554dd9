import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { goingRound, roundOrder, speaksNow } from '#src/domain/session/speaking.ts'
import { Section } from '#src/ui/components/section.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { AddSpeaker } from './add-speaker.tsx'
import { OwnTurn } from './own-turn.tsx'
import { RoundView } from './round-view.tsx'
import { SpeakerList } from './speaker-list.tsx'
import type { TurnProps } from './turn-props.ts'

/**
 * Who speaks on the current item: everyone in turn, and the list of those who asked. Whoever runs the session has the
 * controls; everybody sees who speaks and who is next, and asks for themself.
 */
export function SpeakersSection(props: TurnProps & { newId: () => string }): ReactNode {
  const t = useText()
  const { state, me, make, runs } = props
  const { currentItemId: itemId } = state
  const round = goingRound(state)
  const order = roundOrder(state)
  const mine = speaksNow(state)?.personId === me.personId
  const startable = runs && round === null && order.length > 1
  return (
    <Section
      title={t('rounds-title')}
      actions={
        startable && (
          <Button
            size="small"
            title={t('rounds-start-meaning')}
            onClick={() =>
              make({ kind: 'start-round', roundId: props.newId(), itemId, speakers: [...order] })
            }
          >
            {t('rounds-start')}
          </Button>
        )
      }
    >
      {mine && <OwnTurn {...props} round={round} />}
      {round !== null && <RoundView {...props} round={round} />}
      <SpeakerList {...props} />
      {runs && <AddSpeaker {...props} />}
    </Section>
  )
}

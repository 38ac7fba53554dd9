import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { Answered, useAnswer } from '../landed/use-answer.tsx'
import type { PlaceAddress } from '../place/place-address.ts'
import { castNow, type Cast, type TourStart } from './tour-facts.ts'
import type { TourStep } from './tour-steps.ts'

interface Seen {
  readonly done: boolean
  readonly seen: string
}

interface TourStepViewProps {
  readonly step: TourStep
  readonly start: TourStart
  readonly onGo: (change: Partial<PlaceAddress>) => void
  readonly onReload: () => Promise<void>
  readonly onBack: (() => void) | null
  readonly onNext: () => void
}

/** Looks again for a few seconds: Weft writes some rows only when nobody has typed for a moment. */
async function lookPatiently(look: () => Promise<Seen>): Promise<Seen> {
  let seen = await look()
  for (let again = 0; again < 3 && !seen.done; again += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1_200))
    seen = await look()
  }
  return seen
}

/** One step: what to do, the button that plays along, and whether it happened. */
export function TourStepView({ step, start, onGo, onReload, onBack, onNext }: TourStepViewProps) {
  const cast = useAnswer<Cast>(`cast/${step.id}`, castNow)
  const [answer, setAnswer] = useState<Seen | null>(null)
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)

  async function guarded(work: () => Promise<void>): Promise<void> {
    setBusy(true)
    try {
      await work()
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error))
    }
    setBusy(false)
  }

  const { action } = step
  return (
    <Answered loaded={cast}>
      {(playing) => (
        <>
          <h3>{step.title}</h3>
          {step.say(playing).map((line) => (
            <p key={line}>{line}</p>
          ))}
          <div className="row">
            <Button size="small" onClick={() => onGo({ frames: step.frames(playing) })}>
              Show me the place
            </Button>
            {action !== null && (
              <Button
                size="small"
                disabled={busy}
                onClick={() =>
                  void guarded(async () => {
                    setSaid(action.waiting(playing))
                    setSaid(await action.run(onGo, playing))
                    await onReload()
                  })
                }
              >
                {action.name}
              </Button>
            )}
            <Button
              size="small"
              onClick={() =>
                void guarded(async () => setAnswer(await lookPatiently(() => step.check(start))))
              }
            >
              Did it happen?
            </Button>
          </div>
          <p role="status">{said}</p>
          <p role="status" className={answer?.done === true ? 'good' : 'quiet'}>
            {answer === null ? '' : `${answer.done ? 'Yes. ' : 'Not yet. '}${answer.seen}`}
          </p>
          <div className="row">
            {onBack !== null && (
              <Button size="small" onClick={onBack}>
                Back
              </Button>
            )}
            <Button
              size="small"
              appearance={answer?.done === true ? 'primary' : 'secondary'}
              onClick={onNext}
            >
              Next step
            </Button>
          </div>
        </>
      )}
    </Answered>
  )
}

import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { Answered, useAnswer } from '../landed/use-answer.tsx'
import type { PlaceAddress } from '../place/place-address.ts'
import { beginTour, tourSteps, type TourStart, type TourStep } from './tour-steps.ts'

interface TourViewProps {
  readonly onGo: (change: Partial<PlaceAddress>) => void
  readonly onReload: () => Promise<void>
}

/** “One week in five minutes”: what to do, and a look at the tenant whether it happened. */
export function TourView({ onGo, onReload }: TourViewProps) {
  const begun = useAnswer<TourStart>('tour', beginTour)
  const [at, setAt] = useState(0)
  const [answer, setAnswer] = useState<{ done: boolean; seen: string } | null>(null)
  const [failure, setFailure] = useState('')
  const step = tourSteps[at]

  async function guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work()
      setFailure('')
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error))
    }
  }

  function go(index: number, next: TourStep | undefined): void {
    setAt(index)
    setAnswer(null)
    if (next?.frames) onGo({ frames: next.frames })
  }

  if (begun.kind !== 'there') return <Answered loaded={begun}>{() => null}</Answered>
  const start = begun.value
  if (step === undefined) {
    return (
      <>
        <p>
          That was a week. Everything you saw landed in the make-believe tenant; look at it in What landed.
        </p>
        <Button onClick={() => go(0, tourSteps[0])}>Once more</Button>
      </>
    )
  }
  const { action, frames } = step
  return (
    <div className="tour">
      <p className="quiet">
        One week in five minutes · step {at + 1} of {tourSteps.length}
      </p>
      <h3>{step.title}</h3>
      {step.say.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div className="row">
        {frames !== null && (
          <Button size="small" onClick={() => onGo({ frames })}>
            Show me the place
          </Button>
        )}
        {action !== null && (
          <Button
            size="small"
            onClick={() =>
              void guarded(async () => {
                await action.run()
                await onReload()
              })
            }
          >
            {action.name}
          </Button>
        )}
        <Button size="small" onClick={() => void guarded(async () => setAnswer(await step.check(start)))}>
          Did it happen?
        </Button>
      </div>
      <p role="status" className={answer?.done === true ? 'good' : 'quiet'}>
        {answer === null ? '' : `${answer.done ? 'Yes. ' : 'Not yet. '}${answer.seen}`} {failure}
      </p>
      <div className="row">
        {at > 0 && (
          <Button size="small" onClick={() => go(at - 1, tourSteps[at - 1])}>
            Back
          </Button>
        )}
        <Button
          size="small"
          appearance={answer?.done === true ? 'primary' : 'secondary'}
          onClick={() => go(at + 1, tourSteps[at + 1])}
        >
          Next step
        </Button>
      </div>
    </div>
  )
}

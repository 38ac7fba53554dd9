import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { Answered, useAnswer } from '../landed/use-answer.tsx'
import type { PlaceAddress } from '../place/place-address.ts'
import { beginTour, castNow, type TourStart } from './tour-facts.ts'
import { rememberTour, resumeTour } from './tour-memory.ts'
import { TourStepView } from './tour-step-view.tsx'
import { tourSteps } from './tour-steps.ts'

interface TourViewProps {
  readonly onGo: (change: Partial<PlaceAddress>) => void
  readonly onReload: () => Promise<void>
}

/** “One week in five minutes”: what to do, and a look at the tenant whether it happened. */
export function TourView({ onGo, onReload }: TourViewProps) {
  const resumed = useAnswer('tour', resumeTour)
  const [moved, setMoved] = useState<{ readonly start: TourStart; readonly at: number } | null>(null)
  const [failure, setFailure] = useState('')
  if (resumed.kind !== 'there') return <Answered loaded={resumed}>{() => null}</Answered>
  const { start, at } = moved ?? resumed.value

  async function go(next: number, from: TourStart): Promise<void> {
    try {
      const frames = tourSteps[next]?.frames(await castNow())
      const place = { start: from, at: next }
      rememberTour(place)
      setMoved(place)
      setFailure('')
      if (frames) onGo({ frames })
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error))
    }
  }

  const step = tourSteps[at]
  return (
    <div className="tour">
      {step === undefined ? (
        <>
          <p>
            That was a week. Everything you saw landed in the make-believe tenant; look at it in What landed.
          </p>
          <Button onClick={() => void beginTour().then((anew) => go(0, anew))}>Once more, next week</Button>
        </>
      ) : (
        <>
          <p className="quiet">
            One week in five minutes · step {at + 1} of {tourSteps.length}
          </p>
          <TourStepView
            key={step.id}
            step={step}
            start={start}
            onGo={onGo}
            onReload={onReload}
            onBack={at > 0 ? () => void go(at - 1, start) : null}
            onNext={() => void go(at + 1, start)}
          />
        </>
      )}
      <p role="alert">{failure}</p>
    </div>
  )
}

import { Button } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { TimeStep } from '../server-door/wire.ts'

const steps: readonly (readonly [string, TimeStep])[] = [
  ['+10 min', { byMs: 10 * 60_000 }],
  ['+1 day', { days: 1 }],
  ['Next week', { days: 7 }],
]

const shown = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
})

interface TimeControlProps {
  readonly nowMs: () => number
  readonly onMove: (by: TimeStep) => Promise<void>
}

/** The sandbox's clock and the buttons that move it. */
export function TimeControl({ nowMs, onMove }: TimeControlProps) {
  const [, tick] = useState(0)
  const [moving, setMoving] = useState(false)
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 5_000)
    return () => clearInterval(timer)
  }, [])

  async function move(by: TimeStep): Promise<void> {
    setMoving(true)
    try {
      await onMove(by)
    } finally {
      setMoving(false)
    }
  }

  return (
    <span className="time-control" role="group" aria-label="Time in the sandbox">
      <time>{shown.format(nowMs())}</time>
      {steps.map(([name, by]) => (
        <Button key={name} size="small" disabled={moving} onClick={() => void move(by)}>
          {name}
        </Button>
      ))}
    </span>
  )
}

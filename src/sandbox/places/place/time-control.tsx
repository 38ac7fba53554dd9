import { Button } from '@fluentui/react-components'
import { useEffect, useState } from 'react'

const steps: readonly (readonly [string, number])[] = [
  ['+10 min', 10 * 60_000],
  ['+1 day', 86_400_000],
  ['Next week', 7 * 86_400_000],
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
  readonly onMove: (byMs: number) => Promise<void>
}

/** The sandbox's clock and the buttons that move it. */
export function TimeControl({ nowMs, onMove }: TimeControlProps) {
  const [, tick] = useState(0)
  const [moving, setMoving] = useState(false)
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 5_000)
    return () => clearInterval(timer)
  }, [])

  async function move(byMs: number): Promise<void> {
    setMoving(true)
    try {
      await onMove(byMs)
    } finally {
      setMoving(false)
    }
  }

  return (
    <span className="time-control" role="group" aria-label="Time in the sandbox">
      <time>{shown.format(nowMs())}</time>
      {steps.map(([name, byMs]) => (
        <Button key={name} size="small" disabled={moving} onClick={() => void move(byMs)}>
          {name}
        </Button>
      ))}
    </span>
  )
}

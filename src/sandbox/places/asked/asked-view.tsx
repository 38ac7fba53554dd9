import { Button } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { forgetRequests, readRequests } from '../server-door/door.ts'
import type { AskedRequest } from '../server-door/wire.ts'
import type { World } from '../place/use-world.ts'
import { costInWords, roundTrips, sizesOfBatches } from './request-cost.ts'
import { inWords } from './request-in-words.ts'

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' })

function outcome(status: number): string {
  if (status === 0) return 'line cut'
  return status < 400 ? 'ok' : `refused (${status})`
}

/** “What did Weft ask for?”: each Graph request in words, with the permission it used. */
export function AskedView({ world }: { readonly world: World }) {
  const [requests, setRequests] = useState<readonly AskedRequest[]>([])
  useEffect(() => {
    let current = true
    async function look(): Promise<void> {
      const found = await readRequests(0)
      if (current) setRequests(found)
    }
    void look()
    const timer = setInterval(() => void look(), 2_000)
    return () => {
      current = false
      clearInterval(timer)
    }
  }, [])

  const scopes = [...new Set(requests.flatMap(({ scopeUsed }) => scopeUsed ?? []))].sort()
  const units = requests.reduce((sum, each) => sum + each.units, 0)
  const batchSizes = sizesOfBatches(requests)
  const nameOf = (id: string | undefined): string =>
    world.tenant.people.find((each) => each.id === id)?.alias ?? ''
  return (
    <div className="asked">
      <p>
        {requests.length} calls in {roundTrips(requests)} requests, {units} units. Permissions used:{' '}
        {scopes.length === 0 ? 'none yet' : scopes.join(', ')}.
      </p>
      <Button
        size="small"
        onClick={() => {
          void forgetRequests().then(() => setRequests([]))
        }}
      >
        Start counting anew
      </Button>
      <ul className="requests plain">
        {requests
          .toReversed()
          .slice(0, 200)
          .map((each) => (
            <li key={each.number} className={each.status >= 400 || each.status === 0 ? 'refused' : ''}>
              <strong>{inWords(each.method, each.path)}</strong>
              <span className="quiet">
                {' '}
                {nameOf(each.userId)} · {clock.format(each.atMs)} ·{' '}
                {each.scopeUsed ?? each.scopesNeeded[0] ?? 'no permission'} · {outcome(each.status)} ·{' '}
                {costInWords(each, batchSizes)} · {each.bytes} bytes
              </span>
              <details>
                <summary>As sent</summary>
                <code>
                  {each.method} {each.path}
                </code>
              </details>
            </li>
          ))}
      </ul>
    </div>
  )
}

import { LiveShareClient, TestLiveShareHost } from '@microsoft/live-share'
import { app } from '@microsoft/teams-js'
import { SharedMap } from 'fluid-framework'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'

/**
 * The imports of Microsoft's agenda sample (React, teams-js, Live Share, Fluid) and the least that it can do with them:
 * ask the host, prepare the container with one shared list, show the list. It joins nothing, which would take longer.
 */
function Agenda() {
  const [ready, setReady] = useState(false)
  const [left, setLeft] = useState(300)
  useEffect(() => {
    void app.initialize().then(async () => {
      await app.getContext()
      const client = new LiveShareClient(TestLiveShareHost.create())
      Object.assign(window, { room: { client, schema: { initialObjects: { agenda: SharedMap } } } })
      app.notifyAppLoaded()
      void app.notifySuccess()
      setReady(true)
    })
    const timer = setInterval(() => setLeft((before) => before - 1), 1000)
    return () => clearInterval(timer)
  }, [])
  if (!ready) return <p>Loading…</p>
  const titles = Array.from({ length: 12 }, (_, index) => `Item ${index + 1}: what changed since last week`)
  return (
    <main>
      <h1>Review</h1>
      <p>
        {Math.floor(left / 60)}:{String(left % 60).padStart(2, '0')}
      </p>
      <ol>
        {titles.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ol>
    </main>
  )
}

const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<Agenda />)

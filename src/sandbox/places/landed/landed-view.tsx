import { Button, Select, Tab, TabList } from '@fluentui/react-components'
import { useState } from 'react'
import type { World } from '../place/use-world.ts'
import { ActivityView } from './activity-view.tsx'
import { FeedView } from './feed-view.tsx'
import { FilesView } from './files-view.tsx'
import { InviteView } from './invite-view.tsx'
import { ListsView } from './lists-view.tsx'
import { PlannerView } from './planner-view.tsx'
import { isView, views, type View } from './views.ts'

interface LandedViewProps {
  readonly world: World
  readonly alias: string
  readonly view: View
  /** Opens a link as the person whose view it is. */
  readonly onOpen: (alias: string, url: string) => void
}

/** Plain views of what Weft put into Microsoft 365, as one person sees it. */
export function LandedView({ world, alias: first, view: begun, onOpen }: LandedViewProps) {
  const [alias, setAlias] = useState(first)
  const [view, setView] = useState<View>(begun)
  const [looks, setLooks] = useState(0)
  const person = world.tenant.people.find((each) => each.alias === alias)
  const channels = world.tenant.channels.filter(
    (channel) => person !== undefined && channel.people.includes(person.id),
  )
  const key = `${alias}/${looks}`
  return (
    <div className="landed">
      <div className="row">
        <Select
          size="small"
          aria-label="As seen by"
          value={alias}
          onChange={(_event, data) => setAlias(data.value)}
        >
          {world.tenant.people
            .filter((each) => each.remark !== 'has left')
            .map((each) => (
              <option key={each.id} value={each.alias}>{`as ${each.displayName}`}</option>
            ))}
        </Select>
        <Button size="small" onClick={() => setLooks((count) => count + 1)}>
          Look again
        </Button>
      </div>
      <TabList
        size="small"
        selectedValue={view}
        onTabSelect={(_event, data) => {
          if (isView(data.value)) setView(data.value)
        }}
      >
        {Object.entries(views).map(([value, name]) => (
          <Tab key={value} value={value}>
            {name}
          </Tab>
        ))}
      </TabList>
      {view === 'planner' && (
        <PlannerView key={key} alias={alias} channels={channels} people={world.tenant.people} />
      )}
      {view === 'channel' && <FeedView key={key} alias={alias} channels={channels} />}
      {view === 'activity' && <ActivityView key={key} alias={alias} onOpen={(url) => onOpen(alias, url)} />}
      {view === 'invite' && <InviteView key={key} alias={alias} world={world} />}
      {view === 'lists' && <ListsView key={key} alias={alias} channels={channels} />}
      {view === 'files' && <FilesView key={key} alias={alias} channels={channels} />}
    </div>
  )
}

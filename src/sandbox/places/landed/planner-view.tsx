import { Checkbox } from '@fluentui/react-components'
import { useState } from 'react'
import type { SandboxChannel, SandboxPerson } from '../server-door/wire.ts'
import { boardsOf, tickTask, type BoardTask } from './planner-board.ts'
import { Answered, useAnswer } from './use-answer.tsx'

interface PlannerViewProps {
  readonly alias: string
  readonly channels: readonly SandboxChannel[]
  readonly people: readonly SandboxPerson[]
}

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' })

/** The plans of this person's teams as boards; a task can be ticked as that person. */
export function PlannerView({ alias, channels, people }: PlannerViewProps) {
  const groupIds = [...new Set(channels.map(({ groupId }) => groupId))]
  const [ticks, setTicks] = useState(0)
  const [refused, setRefused] = useState('')
  const loaded = useAnswer(`${alias}/${ticks}`, () => boardsOf(alias, groupIds))

  async function tick(task: BoardTask): Promise<void> {
    try {
      await tickTask(alias, task, task.percentComplete < 100)
      setRefused('')
    } catch (error) {
      setRefused(error instanceof Error ? error.message : String(error))
    }
    setTicks((count) => count + 1)
  }

  const owners = (task: BoardTask): string =>
    Object.keys(task.assignments)
      .map((id) => people.find((each) => each.id === id)?.displayName ?? 'somebody who left')
      .join(', ')
  return (
    <Answered loaded={loaded}>
      {(boards) => (
        <>
          <p role="status" className="quiet">
            {refused}
          </p>
          {boards.length === 0 && <p className="quiet">No plans in this person’s teams.</p>}
          {boards.map((board) => (
            <section key={board.id}>
              <h3>{board.title}</h3>
              <div className="board">
                {board.columns.map((column) => (
                  <div key={column.name} className="column">
                    <h4>{column.name}</h4>
                    {column.tasks.map((task) => (
                      <div key={task.id} className="task">
                        <Checkbox
                          checked={task.percentComplete === 100}
                          onChange={() => void tick(task)}
                          label={task.title}
                        />
                        <span className="quiet">
                          {[
                            owners(task) || 'nobody',
                            task.dueDateTime ? `due ${day.format(Date.parse(task.dueDateTime))}` : '',
                            task.percentComplete === 50 ? 'in progress' : '',
                          ]
                            .filter((each) => each !== '')
                            .join(' · ')}
                        </span>
                      </div>
                    ))}
                  </div>
                ))}
              </div>
            </section>
          ))}
        </>
      )}
    </Answered>
  )
}

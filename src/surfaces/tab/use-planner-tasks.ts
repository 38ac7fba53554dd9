import { useCallback, useEffect, useState } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { tasksCall } from '#src/features/open-session/session-opening.ts'
import type { PlannerTask } from '#src/graph/planner/tasks.ts'
import { openTogether } from '#src/records/lists/open-call.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { readTasks, type PlannerUnread } from '../wiring/read-tasks.ts'
import { useLookedAtAgain } from '../wiring/use-looked-at-again.ts'

export interface PlannerWord {
  /** Null while they are read, and where Planner could not be read. */
  readonly tasks: readonly PlannerTask[] | null
  readonly unread: PlannerUnread
}

/** The plan's tasks as Planner has them, read when the page is opened and looked at again. */
export function usePlannerTasks(person: SignedIn, council: Council): PlannerWord {
  const [word, setWord] = useState<PlannerWord>({ tasks: null, unread: false })
  const read = useCallback(() => {
    openTogether(person.graph, [tasksCall(council)]).then(
      ([tasks]) => {
        const found = readTasks(tasks)
        setWord((before) =>
          typeof found === 'object'
            ? { tasks: found, unread: false }
            : { tasks: before.tasks, unread: found },
        )
      },
      () => setWord((before) => ({ tasks: before.tasks, unread: 'failed' })),
    )
  }, [council, person])
  useEffect(read, [read])
  useLookedAtAgain(read)
  return word
}

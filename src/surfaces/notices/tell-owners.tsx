import type { ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { actionNotices } from '#src/domain/notices/due-notices.ts'
import type { OpenAction } from '#src/records/stores/action-store.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { TellPart } from './tell-part.tsx'

/** Reminds owners of what is late or due within a week. */
export function TellOwners(props: {
  person: SignedIn
  council: Council
  actions: readonly OpenAction[]
  today: string
}): ReactNode {
  return (
    <TellPart
      person={props.person}
      council={props.council}
      what="owners"
      draftsOf={(question) =>
        actionNotices(
          question,
          props.actions.map(({ record, state, title, due }) => ({
            ownerId: record.ownerKey,
            ownerName: record.owner,
            title,
            due,
            done: state === 'done' || state === 'task-gone',
          })),
          props.today,
        )
      }
    />
  )
}

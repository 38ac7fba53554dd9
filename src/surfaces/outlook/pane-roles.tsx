import type { ComponentProps, ReactNode } from 'react'
import { RolesPart } from '../session-view/roles-part.tsx'
import { useLeaveForEvents } from './use-leave-for-events.ts'

/** Who has which role; and Outlook is told what its event handlers need to know of this meeting. */
export function PaneRoles(props: ComponentProps<typeof RolesPart>): ReactNode {
  useLeaveForEvents(props.context)
  return <RolesPart {...props} />
}

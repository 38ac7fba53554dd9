import * as v from 'valibot'
import type { View } from '../landed/views.ts'

/** Where a link that was pressed in Weft leads inside the sandbox. */
export type LinkGoal =
  /** A Teams deep link to Weft's tab; `part` is its sub page. */
  | { readonly kind: 'tab'; readonly channelId: string; readonly part: string }
  | { readonly kind: 'landed'; readonly view: View }
  /** The page where an administrator approves the app. */
  | { readonly kind: 'approval' }
  | { readonly kind: 'outside' }

const contextSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ channelId: v.string(), subEntityId: v.optional(v.string(), '') }),
)

/** Reads an address as Microsoft 365 would open it: Planner, SharePoint, Teams, Outlook, the approval page. */
export function goalOf(address: string): LinkGoal {
  if (!URL.canParse(address)) return { kind: 'outside' }
  const url = new URL(address)
  const { hostname, pathname } = url
  if (hostname === 'planner.cloud.microsoft' || hostname === 'tasks.office.com')
    return { kind: 'landed', view: 'planner' }
  if (hostname.startsWith('outlook.')) return { kind: 'landed', view: 'invite' }
  if (hostname.startsWith('login.') && pathname.includes('adminconsent')) return { kind: 'approval' }
  if (hostname.includes('.sharepoint.')) return { kind: 'landed', view: 'files' }
  if (hostname !== 'teams.microsoft.com') return { kind: 'outside' }
  if (pathname.startsWith('/l/message/') || pathname.startsWith('/l/channel/'))
    return { kind: 'landed', view: 'channel' }
  const context = v.safeParse(contextSchema, url.searchParams.get('context'))
  if (!pathname.startsWith('/l/entity/') || !context.success) return { kind: 'outside' }
  return { kind: 'tab', channelId: context.output.channelId, part: context.output.subEntityId }
}

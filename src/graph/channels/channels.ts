import * as v from 'valibot'
import { asking, type Asking } from '../asking.ts'
import type { GraphCall } from '../graph-client.ts'
import { askingPage } from '../paging.ts'
import { segment } from '../path.ts'

export interface Channel {
  readonly id: string
  readonly name: string
  /** Unknown kinds count as private: nothing about them may be assumed. */
  readonly kind: 'standard' | 'private' | 'shared'
  readonly webUrl: string
}

export interface ChannelAddress {
  readonly teamId: string
  readonly channelId: string
}

export function channelPath({ teamId, channelId }: ChannelAddress): string {
  return `/teams/${segment(teamId)}/channels/${segment(channelId)}`
}

function channelRead(path: string, scopes: readonly string[]): GraphCall {
  return { method: 'GET', path, service: 'teams', repeat: 'read', scopes }
}

export function channelsOf(teamId: string) {
  return askingPage(
    channelRead(`/teams/${segment(teamId)}/channels`, ['Channel.ReadBasic.All']),
    v.object({
      id: v.string(),
      displayName: v.optional(v.nullable(v.string())),
      membershipType: v.optional(v.nullable(v.string())),
      webUrl: v.optional(v.nullable(v.string())),
    }),
    (wire): Channel => ({
      id: wire.id,
      name: wire.displayName ?? '',
      kind:
        wire.membershipType === 'standard' || wire.membershipType === 'shared'
          ? wire.membershipType
          : 'private',
      webUrl: wire.webUrl ?? '',
    }),
  )
}

/** Where the channel keeps its files; a private channel has a site of its own. */
export interface FilesFolder {
  readonly driveId: string
  readonly folderId: string
  readonly webUrl: string
}

export function filesFolder(address: ChannelAddress): Asking<FilesFolder> {
  return asking(
    channelRead(`${channelPath(address)}/filesFolder`, ['Sites.ReadWrite.All']),
    v.object({
      id: v.string(),
      webUrl: v.optional(v.nullable(v.string())),
      parentReference: v.object({ driveId: v.string() }),
    }),
    (wire) => ({ driveId: wire.parentReference.driveId, folderId: wire.id, webUrl: wire.webUrl ?? '' }),
  )
}

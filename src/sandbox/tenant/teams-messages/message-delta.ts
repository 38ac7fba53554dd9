import { badRequest } from '../graph-error.ts'
import { linkTo } from '../odata/page.ts'
import { allowOptions, option } from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse } from '../route.ts'
import type { World } from '../world.ts'
import { channelOf } from './channel-of-request.ts'
import { messagePage } from './message-page.ts'
import type { MessageRow } from './message-row.ts'
import { messagesOfThread } from './message-row.ts'
import { chainJson, expandsReplies } from './read-messages.ts'

const eightMonthsMs = 243 * 24 * 3_600_000

interface Chain {
  readonly root: MessageRow
  /** Of the last write in the chain. */
  readonly sequence: number
}

/**
 * Chains that changed since the token, in the order of their changes; the last eight months at first. A chain that
 * changes between two pages comes again (d23: chatmessage-delta).
 */
export function messageDelta(request: GraphRequest, world: World): GraphResponse {
  const channel = channelOf(request, world)
  allowOptions(request, ['top', 'expand', 'filter', 'skiptoken', 'deltatoken'])
  const since = sinceOf(request)
  const after = option(request, 'filter')
  const oldestMs = after === undefined ? world.now() - eightMonthsMs : filterMs(after)
  const { usual } = messagePage(request)
  const top = Number(option(request, 'top') ?? usual)
  const expanded = expandsReplies(request)
  const changed = chainsOf(messagesOfThread(world, channel.id))
    .filter(({ root, sequence }) => sequence > since && root.modifiedMs > oldestMs)
    .sort((left, right) => left.sequence - right.sequence)
  const page = changed.slice(0, top)
  const token = `s${page.at(-1)?.sequence ?? since}`
  const more = changed.length > page.length
  const link = linkTo(request, {
    $skiptoken: more ? token : undefined,
    $deltatoken: more ? undefined : token,
  })
  return {
    status: 200,
    body: {
      '@odata.context': `${request.base}/$metadata#Collection(chatMessage)`,
      ...(more ? { '@odata.nextLink': link } : { '@odata.deltaLink': link }),
      value: page.map(({ root }) => ({
        '@odata.type': '#microsoft.graph.chatMessage',
        ...chainJson(request, world, channel, root, expanded),
      })),
    },
  }
}

function chainsOf(rows: readonly MessageRow[]): Chain[] {
  return rows
    .filter((row) => row.replyToId === null)
    .map((root) => {
      const sequences = rows.filter((row) => row.replyToId === root.id).map((row) => row.sequence)
      return { root, sequence: Math.max(root.sequence, ...sequences) }
    })
}

function sinceOf(request: GraphRequest): number {
  const token = option(request, 'skiptoken') ?? option(request, 'deltatoken')
  if (token === undefined) return 0
  const found = /^s(\d+)$/.exec(token)
  if (found === null) throw badRequest('The delta token is malformed.')
  return Number(found[1])
}

/** The only filter: `lastModifiedDateTime gt` an instant. */
function filterMs(filter: string): number {
  const found = /^\s*lastModifiedDateTime\s+gt\s+(\S+)\s*$/i.exec(filter)
  const ms = Date.parse(found?.[1] ?? '')
  if (Number.isNaN(ms)) throw badRequest('Only lastModifiedDateTime gt <instant> can be filtered.')
  return ms
}

import type { Route } from '../route.ts'
import { getChatMessage } from './chat-message-calls.ts'
import { getHostedBytes, getHostedContent, listHostedContents } from './hosted-content-calls.ts'
import { deleteTab, getTab, listTabs, patchTab, postTab } from './tab-calls.ts'

// Scopes: pack, permissions.json.
const channelReading = ['ChannelMessage.Read.All', 'Group.Read.All', 'Group.ReadWrite.All']
const chatReading = ['Chat.Read', 'Chat.ReadWrite']
const tabReading = ['TeamsTab.Read.All', 'TeamsTab.ReadWrite.All', 'Group.Read.All', 'Group.ReadWrite.All']
const tabMaking = ['TeamsTab.Create', 'TeamsTab.ReadWrite.All', 'Group.ReadWrite.All']
const tabWriting = ['TeamsTab.ReadWrite.All', 'Group.ReadWrite.All']

function route(
  method: Route['method'],
  template: string,
  scopes: readonly string[],
  handle: Route['handle'],
): Route {
  return { method, template, scopes, service: 'teams', handle }
}

function hostedContents(message: string, scopes: readonly string[]): Route[] {
  return [
    route('GET', `${message}/hostedContents`, scopes, listHostedContents),
    route('GET', `${message}/hostedContents/{content}`, scopes, getHostedContent),
    route('GET', `${message}/hostedContents/{content}/$value`, scopes, getHostedBytes),
  ]
}

function tabRoutes(thread: string): Route[] {
  return [
    route('GET', `${thread}/tabs`, tabReading, listTabs),
    route('POST', `${thread}/tabs`, tabMaking, postTab),
    route('GET', `${thread}/tabs/{tab}`, tabReading, getTab),
    route('PATCH', `${thread}/tabs/{tab}`, tabWriting, patchTab),
    route('DELETE', `${thread}/tabs/{tab}`, tabWriting, deleteTab),
  ]
}

const channel = '/teams/{team}/channels/{channel}'

/** Tabs, pictures inside messages, and single messages of chats. */
export const furtherMessageRoutes: readonly Route[] = [
  ...hostedContents(`${channel}/messages/{message}`, channelReading),
  ...hostedContents(`${channel}/messages/{message}/replies/{reply}`, channelReading),
  ...hostedContents('/chats/{chat}/messages/{message}', chatReading),
  ...tabRoutes(channel),
  ...tabRoutes('/chats/{chat}'),
  route('GET', '/chats/{chat}/messages/{message}', chatReading, getChatMessage),
  route('GET', '/me/chats/{chat}/messages/{message}', chatReading, getChatMessage),
]

import type { World } from '../world.ts'
import type { OnlineRow } from './event-row.ts'
import { innerOf, outlookHtml } from './html-body.ts'

/** Percent codes in lower case, as Teams writes them. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())
}

/** `https://teams.microsoft.com/l/meetup-join/<thread>/<message>?context={"Tid":…,"Oid":…}`. */
function joinUrl(threadId: string, messageId: string, tenantId: string, organizerId: string): string {
  const context = encoded(JSON.stringify({ Tid: tenantId, Oid: organizerId }))
  return `https://teams.microsoft.com/l/meetup-join/${encoded(threadId)}/${messageId}?context=${context}`
}

/** A meeting of its own with a new thread; every occurrence of a series shares it. */
export function newMeeting(world: World, tenantId: string, organizerId: string): OnlineRow {
  const threadId = `19:meeting_${btoa(world.newGuid()).replaceAll('=', '')}@thread.v2`
  return {
    threadId,
    joinUrl: joinUrl(threadId, '0', tenantId, organizerId),
    conferenceId: conferenceId(world),
  }
}

/** A channel meeting: the thread is the channel's, the message the post that announces it. */
export function newChannelMeeting(
  world: World,
  tenantId: string,
  organizerId: string,
  channelId: string,
): OnlineRow {
  const message = String(Math.floor(world.now()))
  return {
    threadId: channelId,
    joinUrl: joinUrl(channelId, message, tenantId, organizerId),
    conferenceId: conferenceId(world),
  }
}

function conferenceId(world: World): string {
  return String(100_000_000 + Math.floor(world.random() * 900_000_000))
}

/** The body with Teams' block behind what was written. */
export function withJoinBlock(html: string, { joinUrl, conferenceId }: OnlineRow): string {
  if (holdsJoinBlock(html, joinUrl)) return html
  const line = '<span style="white-space:nowrap; color:#5F5F5F; opacity:.36">'
  const rule = `<div style="width:100%; height:20px">${line}${'_'.repeat(80)}</span></div>`
  const block = [
    '<br>',
    rule,
    '<div class="me-email-text" lang="en-US" style="color:#252424; font-family:\'Segoe UI\',Helvetica,Arial,sans-serif">',
    '<div style="margin-top:24px; margin-bottom:20px"><span style="font-size:24px; color:#252424">Microsoft Teams meeting</span></div>',
    '<div style="margin-bottom:20px">',
    '<div style="margin-top:0px; margin-bottom:0px; font-weight:bold"><span style="font-size:14px; color:#252424">Join on your computer, mobile app or room device</span></div>',
    `<a class="me-email-headline" href="${joinUrl}" target="_blank" rel="noreferrer noopener" style="font-size:14px">Click here to join the meeting</a></div>`,
    `<div style="margin-bottom:20px; margin-top:20px"><span style="font-size:14px">Meeting ID: ${conferenceId}</span></div>`,
    '<div style="margin-bottom:24px; margin-top:20px"><a class="me-email-link" target="_blank" href="https://aka.ms/JoinTeamsMeeting" rel="noreferrer noopener">Learn More</a></div>',
    '</div>',
    rule,
  ].join('\n')
  return outlookHtml('html', `${innerOf(html).trim()}\n${block}`)
}

/** Whether the body still carries the meeting; Outlook writes `&` of an address as `&amp;`. */
export function holdsJoinBlock(html: string, joinUrl: string): boolean {
  return html.includes(joinUrl) || html.replaceAll('&amp;', '&').includes(joinUrl)
}

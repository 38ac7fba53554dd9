import {
  blockEnd,
  blockStart,
  inviteLines,
  inviteRows,
  preReadsOfAll,
  type InviteAgenda,
} from './invite-block.ts'

/** The agenda for an invite that its organizer keeps as plain text, between the same marks as in HTML. */
export function inviteText(agenda: InviteAgenda): string {
  const { title, link, words } = agenda
  const before = words('out-invite-read-before')
  const rows = inviteRows(agenda).flatMap(({ time, title, lead, minutes, purpose, links }) => [
    `${time}  ${title} (${lead === '' ? minutes : `${lead}, ${minutes}`})`,
    ...(purpose === '' ? [] : [`    ${purpose}`]),
    ...links.map((each) => `    ${before} ${each.title}: ${each.address}`),
  ])
  return [
    blockStart,
    words('out-invite-title', { title }),
    ...inviteLines(agenda),
    ...preReadsOfAll(agenda).map((each) => `${before} ${each.title}: ${each.address}`),
    '',
    ...rows,
    '',
    `${words('out-open-in-weft')}: ${link}`,
    blockEnd,
  ]
    .map((line) => line.replaceAll(/[\r\n]+/g, ' '))
    .join('\r\n')
}

import { blockEnd, blockStart, inviteLines, inviteRows, type InviteAgenda } from './invite-block.ts'

/** The agenda for an invite that its organizer keeps as plain text, between the same marks as in HTML. */
export function inviteText(agenda: InviteAgenda): string {
  const { title, link, words } = agenda
  const rows = inviteRows(agenda).flatMap(({ time, title, lead, minutes, purpose }) => [
    `${time}  ${title} (${lead === '' ? minutes : `${lead}, ${minutes}`})`,
    ...(purpose === '' ? [] : [`    ${purpose}`]),
  ])
  return [
    blockStart,
    words('out-invite-title', { title }),
    ...inviteLines(agenda),
    '',
    ...rows,
    '',
    `${words('out-open-in-weft')}: ${link}`,
    blockEnd,
  ]
    .map((line) => line.replaceAll(/[\r\n]+/g, ' '))
    .join('\r\n')
}

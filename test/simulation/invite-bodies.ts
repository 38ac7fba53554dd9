const thread = '19:meeting_MGE1YzQ@thread.v2'
export const joinUrl = `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(thread).toLowerCase()}/0?context=%7b%22Tid%22%3a%22t%22%2c%22Oid%22%3a%22o%22%7d`
const inHtml = joinUrl.replaceAll('&', '&amp;')
const rule = '_'.repeat(80)
const safe = `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(joinUrl)}&amp;data=05%7C01`

/** Forms in which Teams, Outlook and mail filters have written the join block. */
export const joinBlocks: readonly string[] = [
  `<br><div style="width:100%; height:20px"><span>${rule}</span></div><div class="me-email-text" lang="en-US"><div><span>Microsoft Teams meeting</span></div><a class="me-email-headline" href="${inHtml}">Click here to join the meeting</a></div><div><span>${rule}</span></div>`,
  `<div class="me-email-text" lang="de-DE">${rule}<div class="me-email-text"><span>Microsoft Teams</span> <a href="https://aka.ms/JoinTeamsMeeting?omkt=de-DE">Brauchen Sie Hilfe?</a></div><div><a id="meet_invite_block.action.join_link" href="${inHtml}">Jetzt an der Besprechung teilnehmen</a></div>${rule}</div>`,
  `<div dir="rtl" class="me-email-text" lang="ar-SA"><a class="me-email-headline" href='${inHtml}'>انقر هنا للانضمام إلى الاجتماع</a></div>`,
  `<p class="MsoNormal">${rule}<o:p></o:p></p><div class="x_me-email-text"><p class="MsoNormal"><a href="${safe}" target="_blank">Rejoindre la réunion</a></p></div>`,
  `<table border="0"><tbody><tr><td><a href="${inHtml}">Join Microsoft Teams Meeting</a></td></tr></tbody></table>`,
  `<div><table><tr><td>${rule}</td></tr><tr><td><a href=${inHtml}>会議に参加</a></td></tr></table></div>`,
  `<div class="PlainText">${rule}<br>\r\nJoin: <a href="${inHtml}">${inHtml}</a><br>\r\n${rule}</div>`,
]

/** What stands for a join block and is none: the address is not where a person could follow it. */
export const notJoinBlocks: readonly string[] = [
  '',
  `<!-- <a href="${inHtml}">Join</a> -->`,
  `<p title='<a href="${inHtml}">'>Join</p>`,
  `<style>/* <a href="${inHtml}"> */</style>`,
  `<p><a href="https://teams.microsoft.com/l/meetup-join/19%3ameeting_other%40thread.v2/0">Join</a></p>`,
  `<p><a href="https://teams.microsoft.com/l/chat/${encodeURIComponent(thread)}/0">Chat</a></p>`,
]

/** What people and programs write into an invite. */
const pieces: readonly string[] = [
  '<p>Please read the plan.</p>',
  'Text without any element &amp; an entity &#9999999999; &#x110000; &bogus;',
  '<div class="PlainText">First line<br>\r\nSecond &lt;line&gt;<br>\r\n</div>',
  '<table><tr><td><table><tr><td><p>Nested</p></td><td>deeper</td></tr></table></td></tr></table>',
  '<div class="WordSection1"><p class="MsoNormal" style="mso-margin-top-alt:auto"><o:p>&nbsp;</o:p></p><!--[if gte mso 9]><xml><o:p>x</o:p></xml><![endif]--></div>',
  '<![if !supportLists]><span style="mso-list:Ignore">·</span><![endif]>',
  '<!-- Weft ↓ in a comment, and <p> -->',
  '<p data-note="Weft ↓ <div>">An attribute that reads like a mark</p>',
  '<p>2 < 3 and a > b, <- arrows -></p>',
  '<p>never closed<div>nor this<b>bold',
  '</div></p></td>',
  '<div dir="rtl" lang="ar"><p>السلام عليكم\u200f \u202e</p></div>',
  '<![CDATA[ <p>character data > here</p> ]]>',
  '<ul><li>one<li>two</ul>',
  '<blockquote><p>From: Ana</p><p>Sent: Monday</p></blockquote>',
  `<p>${'_'.repeat(30)}</p>`,
  '<style>p::after { content: "Weft ↑ </p>" }</style>',
  '<a href="https://weft.example/tab.html">Weft</a>',
  '<p>\u0000\u000b\ud83d\ude00\u200b</p>',
  '<!-->',
  '<pre>\n  kept   spaces\n</pre>',
]

export interface DrawnBody {
  readonly html: string
  readonly hasJoin: boolean
}

const chosen = <T>(from: readonly T[], random: () => number): T => {
  const found = from[Math.floor(random() * from.length)]
  if (found === undefined) throw new Error('Nothing to choose from.')
  return found
}

/** A body of some pieces around a join block, or around what only looks like one. */
export function drawBody(random: () => number): DrawnBody {
  const some = (): string =>
    Array.from({ length: Math.floor(random() * 5) }, () => chosen(pieces, random)).join('\r\n')
  const hasJoin = random() < 0.85
  const join = chosen(hasJoin ? joinBlocks : notJoinBlocks, random)
  const inner = `${some()}${join}${some()}`
  const framed =
    random() < 0.8 ? `<html>\r\n<head></head>\r\n<body>\r\n${inner}\r\n</body>\r\n</html>` : inner
  return { html: framed, hasJoin }
}

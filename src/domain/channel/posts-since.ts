/** What somebody wrote in the council's channel. */
export interface ChannelPost {
  readonly id: string
  readonly webUrl: string
  readonly atMs: number
  readonly authorName: string
  readonly subject: string
  /** Plain. */
  readonly text: string
}

/** Teams keeps a message's text under 28 KB; more than this on a screen is read in Teams. */
const shownLength = 400

/** Of a topic, an action or a risk that is made of a post. */
export interface MadeOfPost {
  readonly title: string
  /** The post's words and its link, by which it is known that it was taken up. */
  readonly detail: string
}

/** Posts after that time, oldest first, as they are read; what is empty (deleted, a picture) is left out. */
export function postsSince(posts: readonly ChannelPost[], sinceMs: number): readonly ChannelPost[] {
  return posts
    .filter((each) => each.atMs > sinceMs && (each.text !== '' || each.subject !== ''))
    .map((each) => ({ ...each, text: cut(each.text, shownLength) }))
    .toSorted((one, other) => one.atMs - other.atMs)
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text
  // Not in the middle of a pair that is one sign.
  const end = /[\uD800-\uDBFF]$/.test(text.slice(0, length - 1)) ? length - 2 : length - 1
  return `${text.slice(0, end)}\u2026`
}

/** What is made of a post: its subject or first sentence as the title, the rest with the link below. */
export function madeOfPost(
  { subject, text, webUrl, authorName }: ChannelPost,
  limits: {
    readonly title: number
    readonly detail: number
  },
): MadeOfPost {
  const [sentence = ''] = text.split(/(?<=[.!?\u061F\u3002])\s|\n/)
  const title = cut((subject || sentence || authorName).replace(/\s+/g, ' ').trim(), limits.title)
  const room = limits.detail - webUrl.length - authorName.length - 4
  return { title, detail: `${authorName}: ${cut(text, Math.max(1, room))}\n${webUrl}` }
}

/** Whether something that carries these words was made of the post. */
export function isMadeOf(post: Pick<ChannelPost, 'webUrl'>, words: string): boolean {
  return post.webUrl !== '' && words.includes(post.webUrl)
}

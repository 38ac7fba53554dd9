/**
 * The thread id inside a join link (`19:meeting_…@thread.v2`, or the channel's), which everybody in the meeting
 * shares; null where there is none. Links come encoded once or several times.
 */
export function threadOfJoinUrl(joinUrl: string): string | null {
  let text = joinUrl
  for (let layer = 0; layer < 5; layer += 1) {
    const thread = /19:[^/?#"]+?@thread\.(?:v2|tacv2|skype)/.exec(text)?.[0]
    if (thread) return thread
    try {
      text = decodeURIComponent(text)
    } catch {
      return null
    }
  }
  return null
}

/** A conversation's id as Teams writes it: of a meeting's chat or of a channel, new or old style. */
const threadPattern = /19:[^/?#\s"'<>|]+?@thread\.(?:v2|tacv2|skype)/i

/** Decodes until nothing changes: join addresses arrive encoded once, twice or not at all. */
function decodedFully(text: string): string {
  let current = text
  for (let round = 0; round < 5; round += 1) {
    let next = current
    try {
      next = decodeURIComponent(current)
    } catch {
      return current
    }
    if (next === current) return current
    current = next
  }
  return current
}

/** The thread inside a meeting's join address, `19:…@thread.v2`; null where there is none. */
export function threadOfJoinUrl(url: string): string | null {
  return threadPattern.exec(decodedFully(url))?.[0] ?? null
}

/**
 * The thread inside the host's meeting id, which is base64 of `0#<thread>#0` (facts: microsoft-365.md, section 8); the
 * id of Graph's online meeting, base64 of `1*<organizer>*0**<thread>`, works as well. Null for anything else.
 */
export function threadOfMeetingId(meetingId: string): string | null {
  try {
    return threadPattern.exec(atob(meetingId.replaceAll('-', '+').replaceAll('_', '/')))?.[0] ?? null
  } catch {
    return null
  }
}

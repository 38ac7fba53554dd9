export const messages = `
live-more-line-connecting = The connection for live sessions is being made; until then your council’s site carries the session.
live-more-line-waiting = The connection for live sessions is not there just now, and Weft tries again by itself. Your council’s site carries the session meanwhile; nothing is lost.
live-more-line-no-consent = Your organisation has not allowed the connection for live sessions. Your council’s site carries the session; an administrator can allow it.
live-more-line-forbidden = The connection for live sessions did not let this page in. Your council’s site carries the session; nothing is lost. Tell an administrator if it stays so.
live-more-line-reader = You may read this session and not write to it, so others’ panels would not take what you do here. An owner of the team can change that.
live-more-refused = { $count ->
    [one] One message was not taken, because it was damaged, of another version, or not from whom it said. The session goes on without it.
   *[other] { $count } messages were not taken, because they were damaged, of another version, or not from whom they said. The session goes on without them.
  }
live-more-damaged = { $count ->
    [one] One summary of the session in your council’s site says something else than what everybody did. It is not used; Weft goes on from what everybody did.
   *[other] { $count } summaries of the session in your council’s site say something else than what everybody did. They are not used; Weft goes on from what everybody did.
  }
`

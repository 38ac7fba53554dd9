export const messages = `
status-title = Status
status-meaning = What is synced, which permissions are missing, how live sessions are, and versions, with a diagnosis to copy for whoever helps you.
status-open = Open the status page
status-well = Nothing needs you
status-well-meaning = The lists have your changes, and Weft has the permissions that it needs.
status-needs = { $count ->
    [one] One thing needs attention
   *[other] { $count } things need attention
  }
status-need-stopped = { $count ->
    [one] One change was refused or met somebody else’s. Press the word beside the council’s name to answer it.
   *[other] { $count } changes were refused or met somebody else’s. Press the word beside the council’s name to answer them.
  }
status-need-scopes = { $count ->
    [one] One permission that Weft needs every day is missing. It stands below, with the way to it.
   *[other] { $count } permissions that Weft needs every day are missing. They stand below, with the way to them.
  }
status-need-lists = { $count ->
    [one] One list was deleted or renamed. Whoever set the council up opens its settings and saves once more; that makes it anew.
   *[other] { $count } lists were deleted or renamed. Whoever set the council up opens its settings and saves once more; that makes them anew.
  }
status-need-older = The lists are of an earlier Weft. Whoever set the council up opens its settings and saves once more; nothing is lost.
status-need-newer = The lists are of a newer Weft. Reload the page to get it; until then everything can be read, and nothing is sent.
status-need-kept = This browser keeps nothing for Weft. Work as usual while you are online, and leave the page open until “Saved” stands beside the council’s name.
status-need-network = Microsoft 365 cannot be reached right now. What you do is kept and sent by itself as soon as it can.
status-lists = The council’s lists
status-lists-meaning = When this device last read each list, and what has not reached it yet.
status-lists-read-now = Read all now
status-lists-reading = Reading…
status-list-is-read = Last read: { $when }
status-list-is-not-yet = Not read yet
status-list-is-missing = Deleted or renamed
status-list-is-withheld = Not for you
status-list-waiting = { $count ->
    [one] one change waits to be sent
   *[other] { $count } changes wait to be sent
  }
status-list-stopped = { $count ->
    [one] one needs you
   *[other] { $count } need you
  }
status-list-weft-council = The council and its settings
status-list-weft-sessions = Sessions
status-list-weft-actions = Actions
status-list-weft-decisions = Decisions
status-list-weft-risks = Risks
status-list-weft-owners-only-risks = Risks for owners only
status-list-weft-challenges = Challenges
status-list-weft-turns = Turns
status-list-weft-turn-changes = Changes of turns
status-list-weft-templates = Templates
status-list-weft-meeting-series = Meeting series
status-list-weft-closed-days = Closed days
status-scopes = Permissions
status-scopes-all = Weft has every permission that it can use.
status-scopes-missing = { $count ->
    [one] One permission is missing. Everything that does not need it works.
   *[other] { $count } permissions are missing. Everything that does not need them works.
  }
status-scopes-further = { $count ->
    [one] One further permission could be granted. Everything that does not need it works.
   *[other] { $count } further permissions could be granted. Everything that does not need them works.
  }
status-scopes-unknown = { $count ->
    [one] For one permission nobody answered; open this page again when you are online.
   *[other] For { $count } permissions nobody answered; open this page again when you are online.
  }
status-scopes-granted = { $count ->
    [one] One permission is granted
   *[other] { $count } permissions are granted
  }
status-scope-administrator = Only an administrator can allow this. Send them the link; until then nothing else changes.
status-ask = Allow
status-asking = Waiting for your answer…
status-asked-granted = It is allowed now.
status-asked-administrator = Only an administrator can allow this. The link for them is here.
status-asked-not-granted = It was not allowed, and nothing has changed. You can try again.
status-copy-link = Copy the link for the administrator
status-link-copied-yes = Copied
status-link-copied-no = This browser does not let Weft copy. The link is { $link }
status-scope-sign-in = Who you are
status-scope-people = Finding people by name
status-scope-teams = Your teams
status-scope-channels = Names of channels
status-scope-calendar = Calendar and invites
status-scope-planner = Tasks in Planner
status-scope-records = The council’s records
status-scope-channel-post = Minutes into the channel
status-scope-set-up = Setting a council up
status-scope-meeting-chat = Finding a meeting by its chat
status-scope-team-members = Members from the team
status-scope-member-count = Counting who can read
status-scope-channel-read = Reading the channel’s messages
status-scope-activity = Telling people in Teams
status-scope-shared-calendar = Invites in a colleague’s calendar
status-scope-relay = The live relay
status-live = Live sessions
status-live-meaning = A running session always travels through the council’s list. Two faster ways help where they are there; nothing is lost without them.
status-live-try = Try now
status-live-trying = Trying…
status-live-list = The council’s list
status-live-list-always = Always, within seconds
status-live-notices = Notices from Microsoft 365
status-live-relay = Live relay
status-live-not-tried = Not tried yet
status-live-not-used = Not installed here
status-live-silent = No answer. Sessions go on through the list; colleagues see a change a few seconds later.
status-live-answers = { $seconds ->
    [one] Answered after { $seconds } second
   *[other] Answered after { $seconds } seconds
  }
status-versions = Versions
status-version-app = Weft
status-version-build = Build
status-version-lists = The lists
status-schema-current = Version { $version }, the same as this Weft
status-schema-older = Earlier than this Weft, which has { $version }
status-schema-newer = Newer than this Weft, which has { $version }
status-schema-unknown = Without a version; this Weft has { $version }
status-schema-not-read = Not read yet; this Weft has { $version }
status-diagnosis = Diagnosis
status-diagnosis-meaning = For whoever helps you. It holds no names, addresses, titles or ids of people, of your organisation or of what the council works on.
status-copy = Copy the diagnosis
status-copied-yes = Copied
status-copied-no = This browser does not let Weft copy. Select the text and copy it yourself.
`

export const messages = `
notices-tell-agenda = Tell the others about the agenda
notices-tell-topic = Tell them
notices-tell-topic-about = Tell { $about } that their topic was accepted
notices-tell-turn = Remind
notices-tell-turn-about = Remind of the turn: { $about }
notices-tell-owners = Remind owners of what is due
notices-accepted = Accepted topics
notices-nobody = There is nobody to tell.
notices-consent = Weft asks you once for a permission: to write into people’s Teams activity in your name (TeamsActivity.Send). Nothing is ever sent but what you press for here.
notices-tell = { $count ->
    [0] Tell nobody
    [one] Tell one person
   *[other] Tell { $count } people
  }
notices-telling = Telling…
notices-again = Tell again
notices-again-label = Tell { $name } again. It may reach them a second time.
notices-standing-off = Has switched this off
notices-standing-no-app = Could not be reached before: has no Weft
notices-standing-failed = An earlier try was not sent
notices-standing-told = Told by { $name }, { $when }
notices-standing-underway = { $name } is telling them now
notices-standing-unsure = Not known whether they were told ({ $name }, { $when })
notices-told = { $count ->
    [one] Told: { $names }
   *[other] Told { $count } people: { $names }
  }
notices-told-many = Told { $count } people.
notices-told-none = Nobody was told.
notices-told-no-app = Weft is not installed for { $names }, so Teams told them nothing. Say it to them yourself.
notices-told-unknown = It is not known whether { $names } heard of it. Ask them before you tell them again.
notices-told-elsewhere = Somebody else told { $names } at the same time. Nothing was sent twice.
notices-told-failed = Not sent to { $names }. Nothing reached them; try again.
notices-told-no-row = Not sent to { $names }: the council’s list of notifications could not be written, and without it nobody is told.
notices-no-list = This council has no list of notifications yet.
notices-no-list-meaning = Nobody was told. Whoever set the council up opens its settings once more; that adds the list.
notices-choices = What you are told in Teams
notices-choices-meaning = Colleagues can notify you when they press for it, never a timer. Choose what you want to hear of; the choice holds for everybody in this council, on every device.
notices-choices-legend = Tell me
notices-choices-seen = The choice is a row in a list of the council’s site, so that others’ Weft can keep to it: colleagues can see it there. How Teams shows notifications is set in Teams.
notices-choice-agenda = when an agenda is on the invite
notices-choice-topic = when my topic was accepted
notices-choice-turn = about my turns
notices-choice-actions = about my actions that are due
notices-choices-kept = Your choice is kept.
notices-choices-failed = Your choice could not be kept. Nothing changed; try again.
`

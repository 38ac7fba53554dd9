export const messages = `
lead-facilitator = Facilitator
lead-note-taker = Note-taker
lead-sponsor = Sponsor
lead-owners = Owners
lead-departments = Each department
lead-everyone = Everyone
lead-decider = Decider
lead-guest = Guest

item-kind-open = Opening
item-kind-inform = Inform
item-kind-review = Review
item-kind-discuss = Discuss
item-kind-decide = Decide
item-kind-commit = Commit
item-kind-reflect = Reflect
item-kind-break = Break
item-kind-due-list = What is due
item-kind-close = Closing

agenda-title = Agenda
agenda-minutes = { $minutes } min
agenda-total = { $total } min in total
agenda-total-of = { $total } of { $booked } min
agenda-over = { $minutes } min longer than the meeting
agenda-free = { $minutes } min free
agenda-ends = ends at { $time }
agenda-conflicts = { $count ->
    [one] One thing does not fit who comes
   *[other] { $count } things do not fit who comes
  }
agenda-conflict-lead-absent = { $why ->
    [away] “{ $title }” is led by { $name }, who is away that day.
   *[apology] “{ $title }” is led by { $name }, who cannot come.
  }
agenda-conflict-lead-unknown = “{ $title }” is led by { $name }, who is not on the council and not among those who come.
agenda-conflict-facilitator-absent = { $why ->
    [away] { $name } facilitates and is away that day.
   *[apology] { $name } facilitates and cannot come.
  }
agenda-conflict-no-decider = “{ $title }” is to be decided, and neither sponsor nor chair comes.
agenda-carried = { $times ->
    [2] Left over from last time
    [3] Asked for the third time
    [4] Asked for the fourth time
    [5] Asked for the fifth time
   *[other] Asked { $times } times
  }
agenda-empty-title = No agenda yet
agenda-empty-editor = Start from a template below, or add the first item.
agenda-empty-others = Whoever facilitates prepares it. You can propose a topic.
agenda-add = Add item
agenda-add-heading = New item
agenda-edit-heading = Change item
agenda-save = Save
agenda-half-typed = Half-typed when the session began
agenda-half-typed-meaning = Nobody else has seen this yet. Finish it here, or cancel to drop it.
agenda-edit = Change { $title }
agenda-remove = Remove { $title }
agenda-removed = Removed: { $title }
agenda-off = Taken off the agenda
agenda-off-meaning = What was written there is kept and goes into the minutes.
agenda-put-back = Put back
agenda-put-back-this = Put back: { $title }
agenda-item-title = Title
agenda-item-minutes = Minutes
agenda-item-lead = Lead
agenda-item-kind = Kind
agenda-item-purpose = Purpose
agenda-item-further = More about this item
agenda-item-prompt = What the facilitator may say
agenda-item-output = What it leaves
agenda-output-none = Nothing in particular
agenda-output-attendance = Who is here
agenda-output-action = Actions
agenda-output-decision = A decision
agenda-output-risk = Risks
agenda-output-note = Notes
agenda-output-update = An update
agenda-output-commitment = Commitments
agenda-output-lesson = Lessons
agenda-output-win = Wins
agenda-output-experiment = Experiments
agenda-output-handoff = Handoffs
agenda-output-term = Agreed terms
agenda-output-measure = Measures
agenda-output-charter = A change of the charter
agenda-output-minutes = The minutes read back
agenda-item-sources = What it shows by itself
agenda-source-actions-late = Late actions
agenda-source-risks-due = Risks due for review
agenda-source-commitments-due = Commitments due
agenda-source-signals-fired = Decisions to look at again
agenda-source-experiments-ending = Experiments that end
agenda-source-measures = Measures
agenda-source-pulse-result = Result of the pulse
agenda-source-channel-posts = Posts in the channel
agenda-item-carry = If there is no time for it
agenda-carry-by-kind = As items of its kind do
agenda-carry-yes = It comes again next time
agenda-carry-no = It ends with the session
agenda-carry-ask = Ask when the session closes
agenda-lead-roles = By role
agenda-lead-people = By name
agenda-problem-title = Write a title.
agenda-proposals = Proposed topics
agenda-proposals-none = Nothing is proposed yet.
agenda-propose = Propose a topic
agenda-propose-send = Propose
agenda-propose-why = Why now
agenda-take-in = Take in from a message
agenda-take-in-paste = Message
agenda-take-in-hint = Paste it here; the fields below are filled from it.
agenda-behalf = On behalf of
agenda-proposal-accepted = On the agenda.
agenda-proposal-accepted-at = On the agenda at { $time }.
agenda-proposal-parked = Parked by { $name }: { $reason }
agenda-proposal-declined = Declined by { $name }: { $reason }
agenda-proposal-behalf = On behalf of { $name }
agenda-proposal-open = Waiting for the facilitator.
agenda-answer-accept = Put on the agenda
agenda-answer-park = Park
agenda-answer-decline = Decline
agenda-park-reason = Reason, for the person who proposed it
agenda-park-missing = Write a reason, so that the person knows why.
agenda-templates = Templates
agenda-templates-choose = Choose where the agenda starts. Everything can be changed afterwards.
agenda-templates-replace = A template replaces the agenda. Left-over items stay.
agenda-templates-keep = Keep the agenda
agenda-templates-usual = Usual in this series
agenda-templates-all = All { $count } templates
agenda-templates-search = Search templates
agenda-templates-none = No template has these words. Try fewer or others.
agenda-templates-series = For “{ $name }”
agenda-templates-own = The council’s own
agenda-template-save = Save as a template
agenda-template-keep = Save template
agenda-template-name = Name
agenda-template-unnamed = Give it a name, so that others find it.
agenda-template-purpose = What it is for
agenda-template-cadence = Rhythm
agenda-template-saved = “{ $title }” is a template of the council now. It stands first wherever an agenda is begun.
agenda-template-remove = Delete template
agenda-template-removed = “{ $title }” is deleted. It lies in the list’s recycle bin.
agenda-longer = { $minutes } min longer than the meeting
agenda-use = Use this agenda
agenda-group-weekly = Weekly
agenda-group-monthly = Monthly
agenda-group-quarterly = Quarterly
agenda-group-half-yearly = Half-yearly
agenda-group-yearly = Yearly
agenda-group-on-demand = When needed
agenda-group-short = Short forms
`

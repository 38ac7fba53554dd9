export const messages = `
calendar-series = Meeting series
calendar-new = New meeting series
calendar-adopt = Take over a series from my calendar
calendar-no-series = No meeting series yet
calendar-no-series-meaning = A meeting series joins an agenda, how often you meet, and the series in everybody’s calendar. Create one, or take over the one you have.
calendar-at = { $time } ({ $zone }), { $minutes } minutes
calendar-ends = Last session by { $day }
calendar-next-one = Next: { $when }
calendar-with-agenda = Agenda: { $name }
calendar-organized-by = Organized by { $name }
calendar-ended = Ended
calendar-unfinished = Not in a calendar yet
calendar-unfinished-own = The series is kept here, but your calendar does not have it yet. Nobody was invited twice: trying again makes no second one.
calendar-unfinished-other = { $name } began it and puts it into the calendar. Nobody else can, so that there are never two.
calendar-finish = Put it into my calendar
calendar-working = Working…
calendar-news = The calendar says something else
calendar-take-over = Keep what the calendar says
calendar-news-cancelled = The series was cancelled in Outlook.
calendar-news-not-understood = It repeats in a way that cannot be shown here. The sessions below are the calendar’s.
calendar-news-rhythm = It repeats differently now: { $rhythm }.
calendar-news-time = It begins at { $time } now ({ $zone }).
calendar-news-length = It lasts { $minutes } minutes now.
calendar-news-end = It ends on { $day }.
calendar-news-no-end = It has no end any more.
calendar-news-name = It is called “{ $name }” now.
calendar-news-organizer = { $name } organizes it now.
calendar-change = Change
calendar-times = Find a time
calendar-not-done = The calendar was not changed
calendar-broken = A meeting series cannot be read
calendar-broken-meaning = { $count ->
    [one] One row of the list “Weft meeting series” was
   *[other] { $count } rows of the list “Weft meeting series” were
  } edited into something that is no series. Mend it in the list; the calendar is untouched.
calendar-sessions = Sessions
calendar-span = Show
calendar-span-quarter = Quarter
calendar-span-year = Year
calendar-face = As
calendar-face-months = Months
calendar-face-list = List
calendar-earlier = Earlier
calendar-now = Today
calendar-later = Later
calendar-how = Choose a session to see how it stands. What you organize can be dragged to another day, or moved with the arrow keys.
calendar-empty = No sessions in this time
calendar-empty-meaning = Look earlier or later, or create a meeting series.
calendar-chip = { $title }, { $day }, { $time }: { $state }{ $gaps ->
    [0] { "" }
   *[other] , something is missing
  }
calendar-state-planned = Planned
calendar-state-drafted = Agenda drafted
calendar-state-on-invite = Agenda on the invite
calendar-state-running = Running
calendar-state-held = Held, not published
calendar-state-published = Published
calendar-state-minutes-confirmed = Minutes confirmed
calendar-state-minutes-changed = Minutes changed after they were confirmed
calendar-state-cancelled = Cancelled
calendar-state-not-held = Not recorded
calendar-legend = How the sessions stand
calendar-legend-one = { $state } ({ $count })
calendar-by-turn = Facilitator by turn: { $name }
calendar-facilitator = Facilitator: { $name }
calendar-moved-from = Moved in the calendar, was { $when }
calendar-longer = { $minutes } minutes longer than the series
calendar-shorter = { $minutes } minutes shorter than the series
calendar-gap-no-facilitator = Nobody facilitates yet
calendar-gap-no-agenda = No agenda yet
calendar-gap-not-in-my-calendar = Not in your calendar
calendar-gap-rest-day = On a day without sessions.
calendar-gap-closed-day = On a closed day: { $name }.
calendar-gap-skip = The series leaves it out: cancel it.
calendar-not-moved = Nothing was changed
calendar-move-day = Day, your time
calendar-move-time = Time, your time
calendar-move-mails = Outlook tells everybody who is invited.
calendar-move = Move the session
calendar-move-to = Move to { $day }
calendar-cancel-session = Cancel this session
calendar-cancel-meaning = Outlook takes it out of everybody’s calendar and tells them. That cannot be undone.
calendar-cancel-sure = Cancel it for everybody
calendar-organizer-moves = { $name } organizes this meeting. Only { $name } can move or cancel it for everybody.
calendar-moving = To { $day }. Choose “Move the session” to do it.
calendar-moved = “{ $title }” was moved. Outlook tells everybody.
calendar-cancelled = “{ $title }” was cancelled for everybody.
calendar-when = When
calendar-when-own = Your time
calendar-when-council = The council’s time
calendar-session = Session
calendar-standing = How it stands
calendar-back = Calendar
calendar-reading = Reading your calendar
calendar-adopt-how = These series with a Teams meeting are in your calendar. Taking one over changes nothing in it.
calendar-adopt-none = No series to take over
calendar-adopt-none-meaning = Your calendar has no other series with a Teams meeting. Create one instead.
calendar-adopt-people = { $count } of the council are invited
calendar-adopt-take = Take it over
calendar-adopt-this = Take over “{ $name }”
calendar-adopt-mails = Nobody is told, and nothing in the calendar changes.
calendar-not-adopted = This series cannot be taken over
calendar-not-adopted-every-few-days = It repeats every few days. Give it whole weeks in Outlook, then try again.
calendar-not-adopted-several-weekdays = It falls on several weekdays of a month. Give it one weekday in Outlook, then try again.
calendar-not-adopted-too-rare = It repeats more rarely than every eight years. Nothing was changed.
calendar-not-adopted-not-understood = How it repeats could not be read. Nothing was changed; you can create a new series instead.
calendar-not-adopted-unknown-zone = Its time zone is not known. Choose another one for the series in Outlook, then try again.
calendar-closed-days = Closed days
calendar-closed-how = Days on which nobody meets. The calendar shows which sessions fall on them; nothing is moved by itself.
calendar-closed-from = First day
calendar-closed-to = Last day
calendar-closed-to-hint = Empty for one day.
calendar-closed-wrong = The last day must not be before the first, nor more than { $most } days after it.
calendar-closed-span = { $from } to { $to }
calendar-closed-count = ({ $count } days)
calendar-closed-added = Closed: { $day }.
calendar-closed-name = What it is
calendar-closed-add = Add closed days
calendar-closed-remove = Remove { $day }
calendar-closed-removed = Open again: { $day }.
calendar-remove = Remove
calendar-times-for = Find a time for “{ $name }”
calendar-times-how = Looks at when the invited people are busy or out of office, once, when you press the button. What they do is not read.
calendar-times-from = From
calendar-times-to = To, at most 60 days
calendar-times-look = Look for times
calendar-times-none = No time on these days
calendar-times-none-meaning = All of them are closed or past. Choose other days.
calendar-times-who = Who can come
calendar-times-fair = For whom it is early or late
calendar-times-free = { $free } of { $all } can come
calendar-times-busy = Busy: { $names }
calendar-times-unknown = Not known: { $names }
calendar-times-use = Use this time
calendar-times-use-this = Use { $when }
calendar-times-use-how = A time that you use is filled into the form of the series. Nobody is told before you save it.
calendar-times-organizer = Only { $name } can put one of these times into the calendar for everybody.
calendar-times-filled = Begins { $when }, as found. Nothing is changed and nobody is told before you save.
calendar-quorum = Enough for a session
calendar-no-quorum = Too few for a session
calendar-decider = A sponsor or chair can come
calendar-no-decider = No sponsor or chair
calendar-fair = Between 8:00 and 18:00 for everybody
calendar-outside = Outside of 8:00 to 18:00: { $names }
calendar-at-clock = { $name } at { $time }
calendar-unknown = This meeting series is not here
calendar-unknown-meaning = It was removed, or the link is incomplete. Nothing else is affected.
calendar-name = Name
calendar-template = Agenda to begin with
calendar-template-none = None
calendar-rhythm = How often
calendar-kind-weekly = Every week or every few weeks
calendar-kind-monthly = Every month or every few months
calendar-kind-quarterly = Every quarter
calendar-kind-half-yearly = Every half-year
calendar-kind-yearly = Every year
calendar-kind-on-demand = When needed
calendar-every-weeks = Every how many weeks
calendar-every-months = Every how many months
calendar-weekdays = On
calendar-month-quarterly = Month of the quarter
calendar-month-half-yearly = Month of the half-year
calendar-month-yearly = Month
calendar-month-of = Month { $month }
calendar-by = Day by
calendar-by-weekday = Weekday
calendar-by-day = Date
calendar-by-working-day = Working day (Monday to Friday)
calendar-nth = Which one
calendar-nth-first = First
calendar-nth-second = Second
calendar-nth-third = Third
calendar-nth-fourth = Fourth
calendar-nth-last = Last
calendar-weekday = Weekday
calendar-day = Day of the month
calendar-on-day = day { $day }
calendar-on-weekday = the { $nth ->
    [first] first
    [second] second
    [third] third
    [fourth] fourth
   *[last] last
  } { $weekday }
calendar-on-working-day = the { $nth ->
    [first] first
    [second] second
    [third] third
    [fourth] fourth
   *[last] last
  } working day
calendar-rhythm-weekly = { $every ->
    [1] Every { $days }
   *[other] Every { $every } weeks on { $days }
  }
calendar-rhythm-monthly = { $every ->
    [1] Every month, { $day }
   *[other] Every { $every } months, { $day }
  }
calendar-rhythm-quarterly = Every quarter, { $day } of its { $month ->
    [1] first
    [2] second
   *[other] last
  } month
calendar-rhythm-half-yearly = Every half-year, { $day } of month { $month }
calendar-rhythm-yearly = Every year, { $day } of { $month }
calendar-rhythm-on-demand = When needed
calendar-time = Begins at
calendar-minutes = Minutes
calendar-zone = Time zone
calendar-zone-hint = The series keeps this clock when summer time begins or ends.
calendar-first = From
calendar-until = Until
calendar-until-hint = Empty for no end.
calendar-who = Who is invited
calendar-who-all = The whole council
calendar-who-departments = Departments
calendar-who-people = People
calendar-roles = Roles
calendar-role-facilitator = Facilitator
calendar-role-noteTaker = Note taker
calendar-role-person = Who
calendar-mode-rotating = Takes turns
calendar-mode-fixed = Always the same
calendar-mode-none = None
calendar-closed-rule = Closed days
calendar-rest-days = Weekdays without sessions
calendar-on-closed = A session that falls on a closed day
calendar-on-closed-keep = is held anyway
calendar-on-closed-skip = is left out
calendar-on-closed-before = goes to the day before
calendar-on-closed-after = goes to the day after
calendar-next = The next six sessions
calendar-next-none = No session comes of this yet. Look at the days, the time and the time zone.
calendar-next-on-demand = No series is made: each session is planned by itself.
calendar-fate-kept = is held anyway.
calendar-closed-later = A series cannot say closed days. When it is in the calendar, each of these sessions has a button that moves or cancels it.
calendar-fate-skipped = is left out.
calendar-fate-moved = goes to { $day }.
calendar-fate-no-room = has no open day near it.
calendar-locked = { $name } organizes this series
calendar-locked-meaning = When it is and who is invited is changed in the organizer’s calendar. You can change name, agenda, roles and closed days here.
calendar-create = Create the series
calendar-create-mails = Makes a Teams meeting in your calendar and sends the invitations at once.
calendar-save = Save
calendar-change-mails = A new time begins the series anew: single sessions that were moved lose their place, and Outlook tells everybody. The agenda and the roles change without a word to anybody.
calendar-change-own = Nothing in anybody’s calendar changes.
calendar-end = End this series
calendar-end-meaning = Sessions after today are taken out of everybody’s calendar. What was held stays, with its minutes.
calendar-end-sure = End it for everybody
calendar-end-sure-meaning = Outlook tells everybody who is invited. A series that has ended can be taken on as a new one.
calendar-successor = The series that follows
calendar-successor-why = { $name } is no longer in the council’s team. Nobody else can change this series in people’s calendars.
calendar-successor-who = The chair, the secretary or the sponsor can make the series that follows. Send one of them the link to this page.
calendar-successor-make = Make the series that follows
calendar-successor-new = A new Teams series is made in your calendar, from { $when } on. You organize it. Agenda, roles, guests and rhythm stay the same.
calendar-successor-invited = { $count ->
    [0] Nobody but you is invited.
    [one] Outlook sends an invitation to { $names }.
   *[other] Outlook sends { $count } invitations: { $names }.
  }
calendar-successor-old = The old series stays in people’s calendars. It cannot be taken off from here: your administrator can do it, or each person for themselves.
calendar-successor-records = The council’s records stay as they are. Unfinished items, open actions and minutes to confirm go on in the new series.
calendar-successor-sure = Make it and send the invitations
calendar-successor-leave = Leave it as it is
calendar-successor-not = No new series was made
calendar-successor-taken = { $name } is making the series that follows, or has made it. There is one; you need do nothing.
calendar-problem-name = Give it a name.
calendar-problem-zone = This time zone is not known. Choose one from the list.
calendar-problem-schedule = How often, the day, the time or the minutes are not complete.
calendar-problem-audience = Choose who is invited.
calendar-problem-until = The last day lies before the first.
calendar-refused-ended = This series has ended. Create a new one instead.
calendar-refused-two-rows = The council’s list holds this series twice, so it is not clear which one goes on. End one of them here, then try again.
calendar-refused-changed = The series was changed meanwhile, or a change of yours is still on its way. Nothing was done. Look at it once more, then try again.
calendar-refused-on-demand = It has no rhythm: each session is planned by itself. The series is kept here.
calendar-refused-unknown-zone = Its time zone is not known. Choose another one.
calendar-refused-no-session = It ends before its first session. Choose a later last day.
calendar-refused-no-online-meeting = It has no Teams meeting: your account may not make one. Ask your administrator, then try again.
calendar-refused-not-organizer = Somebody else organizes it. A change of yours would reach nobody, so nothing was changed.
calendar-refused-changed-meanwhile = Somebody has moved it meanwhile. You see where it stands now; move it again if you still want to.
calendar-failed-stale = It was changed in the same moment, by somebody else or by an attempt of yours that got no answer. Look at how it stands now; trying again does nothing twice.
calendar-failed-gone = It is not in the calendar any more. Nothing was changed.
calendar-failed-crossing = A session cannot be moved onto or over its neighbour’s day. Move the neighbour first, or choose a nearer day.
calendar-failed-refused = Outlook refused it. Nothing was changed.
calendar-failed-scope = Weft may not write to your calendar. Sessions and agendas work without it.
calendar-failed-offline = You are offline. What you typed is kept; try again when you are connected.
calendar-failed-service = The calendar does not answer just now. It is not certain whether it was done: trying again does nothing twice.
calendar-failed-other = It did not work. Trying again does nothing twice.
`

export const messages = `
configure-title = Set up a council
configure-title-again = Council settings
configure-found = Your changes from last time are back
configure-found-meaning = You left this form before saving it; what you changed is in it again and not saved yet.
configure-found-discard = Discard my changes
configure-intro = Weft keeps the council’s records as lists in { $place }. Nothing leaves your Microsoft 365.
configure-intro-again = Saving again keeps what is there, repairs what is missing in { $place }, and changes only what you change here.
configure-council = The council
configure-name = Name
configure-language = Language of invites, tasks, messages and minutes
configure-language-hint = Each person still sees Weft in their own language.
configure-zone = Home time zone
configure-departments = Departments
configure-department-add = Add departments
configure-department-hint = Several at once with commas: Finance, Operations, People
configure-add = Add
configure-remove = Remove { $name }
configure-members = Members
configure-department-of = Department of { $name }
configure-no-department = No department
configure-role-of = Role of { $name }
configure-role-sponsor = Sponsor
configure-role-chair = Chair
configure-role-secretary = Secretary
configure-role-member = Member
configure-role-deputy = Deputy
configure-role-adviser = Adviser (guest)
configure-team-unknown = The team’s members could not be read
configure-team-unknown-meaning = Search for people or paste a list instead; everything else works.
configure-people-search = Add people
configure-people-search-hint = A name to search for, or a pasted list with one person per line: name, mail address, department
configure-people-find = Find
configure-people-choose = Several people match
configure-people-added = { $count ->
    [one] One person added.
   *[other] { $count } people added.
  }
configure-people-unknown = Nobody found for: { $names }. Check the spelling and try again; the names are still in the field.
configure-places = Where results go
configure-plan = Planner plan for action items
configure-plan-hint = Tasks are visible to everybody in { $team }.
configure-plan-gone = The plan “{ $plan }” was deleted in Planner
configure-plan-gone-meaning = Its tasks are gone; the council’s own records are not. Weft makes a new plan of that name when you save, or choose another.
configure-plan-new = Create a new plan
configure-plan-name = Name of the new plan
configure-bucket = Bucket
configure-bucket-new = Create a new bucket
configure-bucket-name = Name of the new bucket
configure-bucket-default = Council actions
configure-channel = Channel for the minutes
configure-channel-private = { $name } (private channel)
configure-readers = Who will be able to read it
configure-readers-counted = { $people ->
    [one] One person
   *[other] { $people } people
  }, { $guests ->
    [0] no guests
    [one] one of them a guest
   *[other] { $guests } of them guests
  }.
configure-readers-everyone = Everyone in the company: this team is public.
configure-readers-team = Everybody in { $team } and whoever its site lets in.
configure-readers-private = This is a private channel: its lists and minutes are for its members alone, but tasks in this plan are visible to all of { $team }. Choose another plan, or give tasks neutral titles.
configure-create = Create the council
configure-check = Check and repair
configure-busy = Working…
configure-steps = Progress
configure-step-waiting = waiting
configure-step-doing = working…
configure-step-done = created
configure-step-was-there = was there
configure-step-mended = repaired
configure-step-refused = not created
configure-refused-not-owner = You may not create this here.
configure-refused-scope = Weft needs one more permission for this, and it was not given. Press the button again and allow it.
configure-refused-other = Microsoft 365 answered: { $detail }. Nothing was lost; try again.
configure-who-can-names = These people can: { $names }.
configure-who-can-owners = The owners of { $team } can.
configure-unfinished = Not finished
configure-unfinished-meaning = What was created stays and will be found again. See above what is missing, then check again.
configure-faults = { $count ->
    [one] One thing is missing above.
   *[other] { $count } things are missing above.
  }
configure-fault-name = Give the council a name.
configure-fault-channel = Choose a channel.
configure-fault-plan = Name the new plan.
configure-fault-bucket = Name the new bucket.
configure-meeting = Add Weft to the meeting
configure-meeting-1 = Open the meeting in the Teams calendar and choose Edit.
configure-meeting-2 = Choose + at the end of the tabs, then Weft, then this council.
configure-meeting-3 = In the meeting, open Weft from the toolbar: it appears in the side panel.
configure-meeting-who = The organizer and presenters can do this. Attendees and guests cannot.
configure-meeting-check = Check
configure-meeting-looking = Looking…
configure-meeting-cannot-see = Your calendar or the council’s list could not be read just now, so this cannot be seen from here. Open the meeting and look for the Weft tab, or check again.
configure-saved = { $council } is set up. Choose Save to add the tab.
configure-save = Save, check and repair
configure-place-team = this team’s own site
configure-place-channel = this private channel’s own site
configure-damaged = The council’s record was changed by hand and cannot be read
configure-damaged-meaning = Sessions, actions and all other records are safe. What can still be read is filled in below: check it, add what is missing, and save. It takes the place of the broken record and keeps the council’s key, so that everything finds it again.
configure-only-for = You can check and repair; the settings are for others
configure-only-for-meaning = By agreement, the settings of this council are changed by: { $names }. Checking creates only what is missing.
configure-people-finding = Searching…
configure-people-add = Add { $name }
configure-people-unasked = Could not be looked up just now: { $names }. They are still in the field; try again in a moment.
configure-paste-no-name-or-mail = Line { $row } has neither a name nor a mail address.
configure-paste-mail-not-recognised = Line { $row } has a mail address that cannot be read: { $text }
configure-paste-pasted-twice = Line { $row } was in the list before.
configure-paste-too-long = Line { $row } is too long.
configure-paste-too-many = Line { $row } and those after it were left out: at most 500 people at once.
configure-problem-no-departments = Add at least one department.
configure-problem-no-members = Add at least one member.
configure-problem-duplicate-department = { $name } is there twice.
configure-problem-duplicate-member = { $name } is there twice.
configure-problem-member-without-department = { $name } needs a department.
configure-problem-unknown-department = { $name } belongs to a department that is not there any more.
configure-problem-department-without-member = Nobody speaks for { $name } yet.
configure-problem-nobody-in-rotation = At least one chair, member or deputy is needed, so that somebody can facilitate.
configure-problem-nobody-runs-it = Nobody is chair or secretary yet. One of them changes these settings and the rotation later.
configure-problem-away-ends-before-it-begins = { $name } is marked as away with an end before the beginning.
configure-plan-of-team = { $plan } (team { $team })
configure-channel-choose = Choose a channel
configure-readers-open = Whether the site of { $team } lets in others as well could not be read.
configure-readers-channel = The members of the private channel { $channel }, and whoever its own site lets in. The rest of the team sees neither lists nor minutes.
configure-readers-private-plan = Tasks go to a plan of { $team } and are visible to everybody there, not to the whole team of this channel.
configure-readers-open-minutes = But the minutes go to { $channel }, which all of { $team } can read.
configure-readers-private-minutes = The minutes go to the private channel { $channel }, but the lists (with agendas, decisions and actions) are in the site of { $team } and readable there. To keep all of it in the private channel, add the tab there.
configure-refused-not-member = Planner lets only members of { $team } do this, not even its owners otherwise. Ask an owner to add you as a member, or let a member go on from here: what was created stays.
configure-refused-administrator = Only an administrator can give Weft this permission in your organisation.
configure-refused-offline = You are offline. What you entered is still here; press the button again when you are back.
configure-meeting-list = Meetings of this council
configure-meeting-none = Your calendar shows no meeting in the next five weeks to which half of the council is invited.
configure-meeting-known = Weft has been opened in this meeting and knows it.
configure-meeting-unknown = Not known yet. Follow the steps above, open Weft once in the meeting, then check again.
configure-meeting-elsewhere = { $count ->
    [one] Weft knows one more meeting of this council that is not in your calendar of the next weeks.
   *[other] Weft knows { $count } more meetings of this council that are not in your calendar of the next weeks.
  }
configure-saved-meeting = Choose Save to add Weft to this meeting for { $council }.
configure-meeting-which = Which council meets here?
configure-open = Open the settings
configure-channel-members = Weft does not ask for the permission to read a private channel’s members. Search for them or paste a list.
configure-department-name = Name of { $name }
configure-department-short = Short name of { $name }
configure-department-renaming = A renamed department keeps its members, lines and risks. Its short name, colour and pattern stand wherever it is named.
configure-rotation = Rotation
configure-rotation-rule = Chairs, members and deputies take turns unless you take them out; sponsors, secretaries and advisers only if you add them. Who is away or absent keeps their place.
configure-rotation-who = Who takes turns at facilitating and taking notes
configure-away = Days away
configure-away-who = Who
configure-away-choose = Choose a person
configure-away-from = First day
configure-away-to = Last day
configure-away-days = { $from } to { $to }
configure-away-remove = Remove { $name }, { $days }
configure-away-backwards = The last day is before the first.
configure-not-in-team = Not in the team: opens no list, takes no task
configure-left = { $count ->
    [one] One person on the council is not in the team
   *[other] { $count } people on the council are not in the team
  }
configure-left-meaning = They left it, or were never in it. The rotation passes them over, and their actions stay unassigned in Planner. What they did in earlier sessions stays. Take them off the council, or ask an owner to add them to the team.
configure-left-remove = Take them off the council
configure-problem-department-without-name = A department has no name. Name it, or remove it.
configure-neutral = Give tasks neutral titles
configure-neutral-meaning = Tasks read “Council action 3 (weft-…)”, with owner, date and a link. What is to be done stands in Weft and in the minutes alone.
configure-readers-neutral = Tasks in this plan are visible to all of { $team }; with neutral titles they show only who, until when and a link that opens for the council’s people.
configure-step-saved = saved
configure-refused-retyped = Somebody made these columns another type: { $columns }. Weft cannot change that back. In the list’s settings, give each its former type again or delete it, then press the button once more: what is missing is added.
configure-columns-renamed = An owner renamed columns; Weft goes on using them: { $names }
configure-columns-missing = These columns were missing and are there again, empty: { $names }
configure-columns-others = Columns of your own stay as they are: { $names }
`

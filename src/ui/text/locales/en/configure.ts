export const messages = `
configure-title = Set up a council
configure-title-again = Council settings
configure-intro = Weft keeps the council’s records as lists in this team’s own site. Nothing leaves your Microsoft 365.
configure-intro-again = Saving again repairs what is missing and changes nothing else.
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
configure-team-unknown-meaning = Your organisation has not allowed Weft to read team members. Search for people or paste a list instead; everything else works.
configure-people-search = Add people
configure-people-search-hint = A name to search for, or a pasted list with one person or address per line
configure-people-find = Find
configure-people-choose = Several people match
configure-people-added = { $count ->
    [one] One person added.
   *[other] { $count } people added.
  }
configure-people-unknown = Nobody found for: { $names }. Check the spelling and try again; the names are still in the field.
configure-places = Where results go
configure-plan = Planner plan for action items
configure-plan-hint = Tasks are visible to everybody in the team.
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
configure-readers-team = Everybody in { $team } and whoever its site lets in. Weft may not count them.
configure-readers-private = This is a private channel, but tasks are visible to the whole team. Choose another plan, or give tasks neutral titles.
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
configure-refused-not-owner = You may not create this here. Nothing was changed.
configure-refused-scope = Weft needs one more permission for this. Sign in again and allow it, or ask your administrator.
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
configure-fault-departments = Add at least one department.
configure-fault-members = Add at least one member.
configure-fault-member-departments = Every member and deputy needs a department.
configure-fault-nobody-rotates = At least one member or chair is needed, so that somebody can facilitate.
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
configure-meeting-there = Weft is in the meeting.
configure-meeting-not-there = Not there yet. Follow the steps above, open Weft once in the meeting, then check again.
configure-meeting-cannot-see = This cannot be seen from here. Open the meeting and look for the Weft tab.
configure-saved = { $council } is set up. Choose Save to add the tab.
`

export const messages = `
overview-next = Next session
overview-no-next = No session is planned
overview-no-next-meaning = The next meeting of this council that is in your calendar appears here.
overview-ready = The agenda is ready: { $minutes } minutes.
overview-not-ready = No agenda yet.
overview-running = Running now
overview-open-session = Open the session
overview-facilitating = Facilitating: { $name }
overview-open-agenda = Open the agenda
overview-plan = Plan the session
overview-needs-me = What needs me
overview-nothing-needs-me = Nothing right now
overview-nothing-needs-me-meaning = Your open actions from this council appear here.
overview-changed = Since last time
overview-nothing-changed = Nothing new yet
overview-nothing-changed-meaning = Decisions of the last session and actions that were finished since then appear here.
overview-decided = Decided
overview-doing = How we are doing
overview-no-actions = No actions yet.
overview-actions-done = { $count } done
overview-actions-open = { $count } open
overview-actions-late = { $count } late
overview-sum-held = Sessions held
overview-sum-published = of them published
overview-sum-decisions = Decisions made
overview-done = Done
overview-late = Late since { $day }
overview-due = Due { $day }
overview-state-open = Open
overview-state-started = Started
overview-state-dropped = Dropped
overview-unpublished = { $count ->
    [0] Not published yet
    [one] Not published: one action is not in Planner
   *[other] Not published: { $count } actions are not in Planner
  }
overview-never-closed = “{ $title }” ({ $when }) was never closed. What was captured is kept; close and publish it from here.
overview-closed-only = “{ $title }” ({ $when }) was closed, but its outcome has not gone out. What was captured is kept.
overview-unpublished-do = Review and publish
overview-unpublished-look = Look at it
overview-sessions = Sessions
overview-no-sessions = No sessions yet
overview-no-sessions-meaning = Open Weft in the side panel of the council’s meeting and choose a template: the session appears here.
overview-untitled = Untitled session
overview-left = { $decisions ->
    [one] 1 decision
   *[other] { $decisions } decisions
  } · { $actions ->
    [one] 1 action
   *[other] { $actions } actions
  } · { $risks ->
    [one] 1 risk
   *[other] { $risks } risks
  }
overview-phase-empty = New
overview-phase-planned = Planned
overview-phase-running = Running
overview-phase-paused = Paused
overview-phase-closed = Not published
overview-phase-published = Published
overview-tab-overview = Overview
overview-tab-sessions = Sessions
overview-tab-turns = Turns
overview-tab-calendar = Calendar
overview-tab-risks = Risks
overview-tab-decisions = Decisions
overview-tab-actions = Actions
overview-tab-challenges = Challenges
overview-tab-templates = Templates
overview-tab-council = Council
overview-rights-note = What Weft allows by role is an agreement among colleagues. SharePoint, Planner and the group decide what each person can really open or change.
overview-settings = Change the council’s settings
overview-settings-meaning = Departments, members, plan, channel and the lists that Weft keeps here.
`

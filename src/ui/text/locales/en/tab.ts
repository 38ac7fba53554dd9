export const messages = `
tab-page = Page
tab-back = Back to the overview
tab-back-to-this = Back to today’s session
tab-unknown-session = This session is not known
tab-unknown-session-meaning = The link is incomplete. Open the session from the list of sessions.
tab-settings-who = The chair and the secretary change these settings.
setup-step-lists = Lists in the team’s site
setup-step-lists-channel = Lists in the private channel’s site
setup-step-plan = Planner plan
setup-step-bucket = Planner bucket
setup-step-council = The council
setup-no-team = Add Weft to a channel of a team
setup-no-team-meaning = A council belongs to a team. Open a channel, choose + at the end of the tabs, then Weft.
tab-digest = This week’s digest
`

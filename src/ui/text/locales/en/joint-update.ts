export const messages = `
joint-update-title = Joint update
joint-update-form = { $department }: four lines
joint-update-line-changed = What changed
joint-update-line-uncertain = What is still uncertain
joint-update-line-helpNeeded = Help we need
joint-update-line-helpOffered = Help we offer
joint-update-save = Save the lines
joint-update-saved = Saved. Everyone on the council can read them.
joint-update-filled-by = Filled in by { $name }
joint-update-earlier = { $name } wrote earlier
joint-update-missing = Missing:
joint-update-take-up = I take this up
joint-update-taken = Taken up.
joint-update-taken-by = Taken up by { $name }.
joint-update-action-detail = Asked for by { $department }

while-away-title = While you were away
while-away-read = Got it
while-away-passed = Done: { $titles }
while-away-now = Now: { $title }
while-away-topic = Your topic “{ $title }”: { $answer }
while-away-rounds = Everyone spoke in turn on: { $titles }
while-away-decisions = { $count ->
    [one] One decision
   *[other] { $count } decisions
}
while-away-actions = { $count ->
    [one] One action
   *[other] { $count } actions
}
while-away-risks = { $count ->
    [one] One risk
   *[other] { $count } risks
}
while-away-notes = { $count ->
    [one] Notes were written
   *[other] Notes were written in { $count } places
}
`

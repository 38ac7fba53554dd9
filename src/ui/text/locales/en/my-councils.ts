export const messages = `
mine-open = Open
mine-open-name = Open { $name }
mine-set-up = Set up another council
mine-turn = { $sessions ->
    [0] You facilitate the next session
    [one] You facilitate the session after the next
   *[other] You facilitate in { $sessions } sessions
  }
mine-actions = My actions
mine-risks = My risks that are due
mine-risk-never-rated = Not rated yet
mine-risk-review = Review due
mine-risk-acceptance-expired = Acceptance has expired
mine-risk-mandate-ended = Mandate has ended
mine-risk-answer-overdue = Answer overdue
mine-nothing = Nothing here needs you right now.
mine-failed = This council could not be read just now
mine-failed-meaning = Nothing is lost: its records are in its site. Try again in a moment.
mine-archived = { $team } · archived
`

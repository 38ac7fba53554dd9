export const messages = `
recap-paste = Paste a recap
recap-meaning = Paste what Facilitator, Copilot, Teams or a Loop page wrote of this meeting. Nothing of it is kept until you have picked the lines. A task that is in Planner already needs no second one: leave it out.
recap-text = Text of the recap
recap-read = Look through it
recap-empty = Paste the text first.
recap-no-lines = There is no line in it that could be captured.
recap-found = { $count ->
    [one] One line found
   *[other] { $count } lines found
  }
recap-pick = What the recap calls a task, a decision or a risk is ticked. Everything else stays out unless you tick it.
recap-captured = Captured already.
recap-kind-of = Capture as: { $text }
recap-owner-of = Owner of: { $text }
recap-decider-of = Who decided: { $text }
recap-no-owner = No owner yet
recap-no-decider = Nobody named
recap-capture = { $count ->
    [0] Capture
    [one] Capture one line
   *[other] Capture { $count } lines
  }
recap-back = Back to the text
recap-done = { $count ->
    [one] One line was captured. It stands above with everything else and can be changed there.
   *[other] { $count } lines were captured. They stand above with everything else and can be changed there.
  }
`

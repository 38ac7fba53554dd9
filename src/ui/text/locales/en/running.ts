export const messages = `
running-unsent = { $count ->
    [one] one change to send
   *[other] { $count } changes to send
}
running-unsent-memory = { $count ->
    [one] one change to send, keep this panel open
   *[other] { $count } changes to send, keep this panel open
}
running-current = Current item
running-place = { $place } of { $count }
running-prompt = What you may say
running-between-title = No item is running
running-between-facilitator = Go on with the next item, or choose one from the agenda.
running-between-others = The facilitator goes on in a moment.
running-done-title = No item is left
running-done-facilitator = Close the session, or go back to the last item.
running-done-others = The facilitator closes the session in a moment.
running-left = left of { $minutes } min
running-over = over time
running-paused = paused
running-say-item = Now: { $title }, { $minutes } minutes.
running-say-captured = { $name } captured: { $text }
running-say-half = Half of the time for { $title } is over.
running-say-two-minutes = Two minutes left for { $title }.
running-say-last-minute = Last minute for { $title }.
running-say-over = The time for { $title } is over.
running-status-left = { $title }, { $time } left.
running-status-over = { $title }, { $time } over time.
running-controls = Running the session
running-next = Next:
running-close = Close the session
running-extend = { $minutes ->
    [one] One minute more
   *[other] { $minutes } minutes more
}
running-pause = Pause
running-resume = Go on
running-back = Back to { $title }
running-back-none = Back
running-park = Park for next time
running-agenda = Agenda
running-ends = Ends at { $time }
running-later = { $minutes } min later than booked
running-earlier = { $minutes } min earlier than booked
running-minutes = { $minutes } min
running-state-running = now
running-state-done = done
running-state-parked = parked
running-go = Go
running-go-to = Go to { $title }
running-notes = Notes
running-notes-on = Notes on { $title }
running-notes-beside = { $name } wrote this at the same time. Both are kept.
running-notes-by = Written by { $names }
running-notes-late = Added after the session was closed: { $names }
running-notes-writing = { $name } is writing.
running-notes-here = Also in these notes:
running-notes-not-loaded = What you write here is not shared yet
running-notes-not-loaded-meaning = A part of Weft could not be loaded. It is kept, and shared as soon as that part is here; Weft tries again by itself.
running-notes-none = No notes yet.
running-notes-placeholder = Write what everybody should be able to read later
running-notes-unread = These notes cannot be shown yet
running-notes-unread-meaning = A part of Weft could not be loaded. Nothing is lost; Weft tries again by itself.
running-elsewhere = You are at “{ $shown }”. The session is at “{ $current }”.
running-elsewhere-none = You are at “{ $shown }”. No item is running.
running-follow = Back to the current item
running-starts = Starts { $when }
running-should-have-started = Planned start was { $when }
running-start = Start the session
running-start-waits = { $name } starts the session.
running-start-for = Start for { $name }
running-missing-title = { $name } is not here yet
running-missing-meaning = You are next of those who are here. { $name } keeps their place in the rotation.
running-notes-too-long = { $count ->
    [one] { $count } character too many.
   *[other] { $count } characters too many.
  } { $kept ->
    [yes] This text is kept on this device; the others see it once it is shorter
    [no] This text is on this page alone; the others see it once it is shorter
   *[unknown] The others see this text once it is shorter
  }
`

export const messages = `
review-say-ended = Publishing has ended; all is done.
review-say-unfinished = { $count ->
    [one] Publishing has ended; one thing is open.
   *[other] Publishing has ended; { $count } things are open.
  }
review-title = Review
review-nothing = Nothing was captured
review-nothing-meaning = Decisions, actions, risks and notes captured in the session appear here. The session can close with a reason instead.
review-concerns = { $count ->
    [one] One thing is worth a second look
   *[other] { $count } things are worth a second look
  }
review-concern-no-owner = nobody owns it yet
review-concern-no-due = it has no date
review-concern-due-past = { $day } is past, so it is late at once; keep it, or choose another day
review-concern-owner-not-on-council = { $owner } is not on the council any more; keep the name, or give it to somebody else
review-concern-risk-owner-left = { $owner }, who owns it, is not on the council or in its team any more; give it to somebody else
review-concern-owner-not-in-plan = { $owner } is not in the plan’s group; the task stays unassigned and names { $owner } in its text
review-concern-handed-back = { $owner } handed it back
review-concern-not-accepted = { $owner } was absent and has not said yes
review-concern-two-wordings = two people wrote it at once; choose one wording
review-kind-decision = Decisions
review-kind-action = Actions
review-kind-risk = Risks
review-kind-note = Notes
review-leaves = What this session leaves
review-artefact-signed-responsibilities = Signed responsibilities
review-artefact-roadmap-update = Roadmap update
review-artefact-decision = Decision
review-artefact-risk-change = Risk change
review-artefact-lesson = Lesson
review-artefact-commitment = Commitment
review-artefact-charter-version = Charter version
review-artefact-actions = Actions
review-artefact-update-note = Update note
review-reason = Why it leaves nothing this time
review-reason-needed = Choose what it leaves, or say why it leaves nothing.
review-close = Close the session
review-back = Back to the session
review-publish-meaning = Publishing creates the tasks in Planner, posts the minutes to the channel and records whose turn it was. It can be pressed again at any time: nothing is created twice.
review-published = Published. Everything is where it belongs.
review-unfinished = { $count ->
    [one] One thing is not done yet
   *[other] { $count } things are not done yet
  }
review-unfinished-meaning = What is done stays done. Nothing was lost; anyone who may publish can go on from here.
review-held-other = { $name } is publishing right now
review-held-self = You are publishing this in another window or on another device
review-held-since = The last step was at { $time }; what is done appears here.
review-held-gone = Publishing was interrupted on this device
review-held-gone-meaning = What is done stays done. What was on its way is given time to arrive, so that nothing is made twice.
review-held-takes-over = If nothing more comes, it goes on from here by itself in { $left }.
review-held-goes-on = It goes on by itself in { $left }.
review-held-free-at = If nothing more comes, anyone who may publish can go on from { $time }.
review-checking = Everything is made. Weft is checking once more that nothing is there twice; that takes about half a minute.
review-published-waiting = Published. Only the agenda on the next invite waits for { $name }; the channel carries it meanwhile.
review-again-at = Weft tries again by itself at { $time }.
review-state-waiting-you = Waiting for you: only you can change what others see in the invite.
review-put-on-invite = Put it on the invite
review-may-not = Everybody on the council can publish this session but advisers, and so can whoever facilitates it. Ask one of them.
review-publish = Publish
review-publish-again = Continue publishing
review-publishing = Publishing…
review-reopen = Reopen the session
review-effects = What publishing does
review-effect-task = Task in Planner
review-effect-action = Action in the council’s list
review-effect-decision = Decision in the council’s list
review-effect-risk = Risk in the register
review-effect-message = Message in the channel
review-effect-minutes = Minutes file
review-effect-turn = Turn
review-effect-carry = Carried to the next session
review-effect-invite = Agenda on the next invite
review-look = Look at it
review-state-to-do = Waiting.
review-state-doing = Working…
review-state-done = Done.
review-state-follows-task = Waits for its task.
review-state-failed = Not done.
review-state-needs-you = Needs you.
review-state-waiting-for = Waiting for { $name }.
review-why-plan-gone = The Planner plan was deleted. Choose another plan in the council’s settings, then try again.
review-why-bucket-gone = The bucket was deleted. Choose another one in the council’s settings, then try again.
review-why-limit-reached = The plan is full ({ $about }). Finish or remove tasks in Planner, or choose another plan, then try again.
review-why-owner-not-in-group = The owner is not in the plan’s group; the name stands in the task’s text.
review-why-scope-missing = A permission is missing ({ $about }). Sign in again and allow it, or ask somebody who has it.
review-why-no-access = You may not write there. Somebody with access can continue; everything else is kept.
review-why-sign-in = Your sign-in ended. Sign in again and continue.
review-why-channel-gone = The channel was deleted. Choose another one in the council’s settings, then try again.
review-why-list-gone = The list was deleted, or a column of it was. Repair it in the council’s settings, then try again.
review-why-too-large = It is too large for Microsoft 365 to take.
review-why-refused = Microsoft 365 refused it ({ $about }).
review-why-offline = You are offline. It goes on when you continue.
review-why-throttled = Microsoft 365 is busy. Try again in a moment.
review-why-is-it-there = The answer was lost on the way. Is it there?
review-why-organizer-only = Only the organizer can change what others see. The channel carries the agenda meanwhile.
review-retry = Try again
review-there = Yes, it is there
review-not-there = No, do it again
review-effect-change-task = Task in Planner, corrected
review-effect-change-record = Entry in the council’s list, corrected
review-effect-change-minutes = Minutes file, corrected
review-state-left = Left as it is.
review-why-changed-there = Somebody changed it in Planner since; Planner’s word counts. There it says: { $about }
review-why-in-use = Somebody has begun it or written into it, so the task stays in Planner. Close it there if nobody needs it: { $about }
review-there-due = Due there: { $day }.
review-why-task-deleted = Somebody deleted this task in Planner. The action can go as well, or the task can be made again.
review-why-file-changed = Somebody edited the file since, so it was left. The message in the channel says what was corrected.
review-why-row-gone = Somebody removed this entry from the list, so there was nothing to correct.
review-drop = Let the action go too
review-recreate = Make the task again
review-correction-title = Correction { $number }
review-correction-begin = Correct
review-correction-end = Stop correcting
review-correction-how = Change, add or remove below what is wrong. Nothing outside this session changes before you publish the correction.
review-correction-pending = Changed since it was published
review-correction-publish = Publish the correction
review-correction-may-not = The facilitator, the chair, the secretary or the sponsor publishes corrections.
review-correction-added = Added: { $text }
review-correction-changed = { $before } becomes { $after }
review-correction-detail = Changed in its details: { $text }
review-correction-removed = Taken back: { $text }
review-correction-notes = Notes or attendance
review-surplus-removed = { $count ->
    [one] A broken publish had made one task twice; Weft has removed the second.
   *[other] A broken publish had made { $count } tasks twice; Weft has removed the second ones.
  }
review-published-left = { $count ->
    [one] Published, but one thing was left as it is
   *[other] Published, but { $count } things were left as they are
  }
review-first-title = First publish
review-correction-effects = What correction { $number } does
review-correction-held = It can be published once what is open above is done or answered.
review-why-overtaken = This was changed again since, so there is nothing left to do here.
review-item-notes = Notes on the agenda items
`

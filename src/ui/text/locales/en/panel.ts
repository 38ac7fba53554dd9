export const messages = `
panel-settings = Your settings
panel-announcements-key = Alt+Shift+S says at any time which item is running, how much time is left, who facilitates and who speaks.
panel-announcements = Screen reader announcements
panel-announcements-off = Off
panel-announcements-short = Short
panel-announcements-full = Full
panel-planner-members = Planner shows this plan to the team’s members
panel-planner-members-meaning = You are not one of them, even if you own the team. The states below are the last ones in the council’s list. To see Planner’s own and to get tasks, add yourself as a member in Teams (Manage team), or ask an owner to.
panel-planner-unread = Planner could not be read
panel-planner-unread-meaning = The states below are the last ones known here. Nothing was changed.
panel-no-agenda = No agenda yet
panel-no-agenda-others = The facilitator, the chair or the secretary chooses one. You can propose an item as soon as it is there.
panel-agenda-whose = The facilitator, the chair and the secretary change this agenda. You can propose a topic below.
panel-carried = Comes back from last time
panel-other-template = Start from another template
panel-invite = The invite
panel-invite-organizer = Only the organizer ({ $name }) can put the agenda on the invite for everybody. It is kept here meanwhile.
panel-publish = Publish
panel-after-publish = What is changed here now reaches Planner, the channel and the minutes only as a correction.
panel-closed-with-reason = Closed without leaving anything behind
panel-closing = Before closing
panel-close-now = Close and publish
panel-overdue = The session is over by the clock. What was captured is kept; anyone who may publish can finish it, here or in the tab.
panel-not-on-council = You are not on this council
panel-not-on-council-meaning = You can read along. The secretary or the chair adds members in the council’s settings.
panel-refused = That was not done
panel-refused-not-on-council = You are not on this council. Nothing was changed.
panel-refused-facilitator-only = The facilitator does this. Nothing was changed; you can take over in the line “Facilitating today”.
panel-refused-role-may-not = Your role does not include this. Nothing was changed; ask the chair or the secretary.
panel-refused-not-your-department = These lines belong to another department. Nothing was changed.
panel-refused-not-the-owner = Only the owner answers for an action. Nothing was changed.
panel-refused-not-planned-yet = There is no agenda yet. Choose a template first.
panel-refused-already-started = The session has started meanwhile. Nothing was changed.
panel-refused-not-running = The session is not running. Nothing was changed.
panel-refused-already-closed = The session was closed meanwhile. What you typed is kept; reopen the session to go on.
panel-refused-already-published = The session is published. Nothing was changed.
panel-refused-nothing-left-and-no-reason = Choose what the session leaves, or say why it leaves nothing.
panel-refused-asked-three-times = An item was asked for the third time. Park it with a reason, or drop it, then close. Nothing was changed.
panel-refused-parked-without-reason = Write why it is parked. Nothing was changed.
panel-refused-vote-open = A vote is open. Close it first. Nothing was changed.
panel-refused-vote-over = This vote was closed meanwhile. Nothing was changed.
panel-refused-not-a-voter = You do not vote here: those who decide for the council do. Nothing was changed.
panel-refused-unknown-item = This item was removed meanwhile. Nothing was changed.
panel-refused-unknown-capture = This entry was removed meanwhile. Nothing was changed.
panel-refused-unknown-person = This person is not on the council any more. Nothing was changed.
panel-refused-unknown-department = This department is gone from the council. Nothing was changed.
panel-share = Show on the stage
panel-share-failed = The stage was not shared
panel-share-failed-meaning = Nothing of the session is lost, and everybody still has it in their own panel. In Teams organizers and presenters share: ask one of them, or try again.
panel-share-silent = Teams did not say whether the stage was shared
panel-share-silent-meaning = Look at the meeting: if the session is there, close this line. If it is not, try again, or ask an organizer or presenter to share it. Nothing of the session is lost, and everybody has it in their own panel.
panel-stage-nothing = Nothing to show here
panel-stage-nothing-meaning = Share the stage again from Weft in the side panel of the meeting.
panel-no-meeting = Open this in a meeting
panel-no-meeting-meaning = The side panel belongs to a meeting. In the channel, open the council’s tab instead.
panel-needs-repair = The council’s record was changed by hand
panel-needs-repair-meaning = Weft cannot read all of it and has changed nothing; sessions, actions and decisions are safe. Somebody who runs the council, or an owner of the team, repairs it: what can still be read is filled in already.
panel-held = This session was held
panel-held-meaning = What was said item by item is not in the council’s list any more. Its decisions, actions and risks stand in the tab, and its minutes in the files of the channel.
panel-newer = This council is kept by a newer Weft
panel-newer-meaning = You can read everything here. So that nothing is harmed, this older version changes nothing: reload the page or restart Teams to get the newer one. { $kept ->
    [yes] What you typed before is kept on this device.
    [no] What you typed before is on this page alone: copy it before you reload.
   *[unknown] Copy what you typed before you reload.
  }
panel-needs-repair-running = This session goes on with what this page knew, and what is captured is kept. Somebody who runs the council opens its tab and repairs it.
panel-device = This device cannot keep what you type (private window or full storage). It is sent as you go; do not close this page while something is unsent.
panel-skipped = { $count ->
    [one] One thing in this session’s record cannot be read
   *[other] { $count } things in this session’s record cannot be read
  }
panel-skipped-meaning = Somebody changed a row of the list “{ $list }” by hand, or a newer Weft wrote it. Everything else is shown and saved as usual. To get it back, open the list on the council’s site and restore an earlier version of the row; if nothing was changed by hand, reload the page.
`

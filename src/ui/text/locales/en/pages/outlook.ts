export const messages = `
outlook-scope = What the agenda is for
outlook-scope-one = This meeting
outlook-scope-all = The whole series
outlook-series-which = Which meeting of the series?
outlook-series-none = The series has no meeting in the next five weeks. Open one of its meetings in the calendar instead.
outlook-standing = Standing agenda
outlook-standing-meaning = A standing agenda says what every meeting of the series holds and who facilitates next. The agenda of one meeting goes on that meeting alone.
outlook-standing-put = Put on the whole series
outlook-standing-take-off = Take it off the whole series
outlook-standing-other = Choose another template
outlook-standing-organizer = Only the organizer can change what others see in the series. The agenda of each meeting is kept in Weft, and everybody on the council can read it.
outlook-standing-mailed = { $count ->
    [0] Nobody is invited yet, so nobody gets mail. Meetings that were changed by themselves keep their own text.
    [one] Outlook tells the { $count } person who is invited of the change, for the whole series and once more for each meeting that was changed by itself; those keep their own text.
   *[other] Outlook tells the { $count } people who are invited of the change, for the whole series and once more for each meeting that was changed by itself; those keep their own text.
}
outlook-form-behind = The meeting’s window in Outlook may still show the text from before. Close it without saving and open the meeting again before you change or send it, so that nothing of the invite is lost.
outlook-no-council = This meeting belongs to no council yet
outlook-no-council-meaning = Open Weft once in the Teams meeting and choose the council. After that it is recognised here.
outlook-no-council-anywhere = None of your teams has a council. Set one up in Teams: add Weft to the council’s channel as a tab. Then look again.
outlook-not-saved = Save the meeting first
outlook-not-saved-meaning = Outlook gives the meeting an address when it is saved or sent. Save it, then look again.
outlook-shared = This meeting is in somebody else’s calendar
outlook-shared-of = It belongs to { $owner }.
outlook-shared-permission = This meeting is in a colleague’s calendar. Weft asks you once for a permission: to read and change calendars that are shared with you (Calendars.ReadWrite.Shared). It reaches no further than what your colleague has shared.
outlook-shared-writes = You write in the calendar of { $owner }, as their delegate. The invite goes out in their name.
outlook-shared-one = To prepare one of its meetings, open that meeting in their calendar.
outlook-shared-owner-unknown = Outlook does not say whose it is, so Weft changes nothing here. Prepare the agenda in the council’s tab in Teams; whoever owns the calendar puts it on the invite with one press.
outlook-shared-not-saved = Weft can prepare it once it is saved. Nothing was changed. Save the meeting in Outlook, then look again.
outlook-shared-may-not-edit = You may look into that calendar and not change it, so Weft changes nothing here. Prepare the agenda in the council’s tab in Teams; the owner of the calendar puts it on the invite with one press, or gives you the right to edit.
outlook-shared-no-access = Microsoft 365 did not let Weft into that calendar with your rights, so nothing was changed. Ask the owner to share it with you as a delegate, or prepare the agenda in the council’s tab in Teams.
outlook-shared-no-meeting = It is no Teams meeting, so it has no session. Nothing was changed. Make it a Teams meeting in Outlook, save it, then look again.
outlook-draft = Agenda of a new meeting
outlook-draft-meaning = Outlook has not saved this meeting yet. Choose its agenda now; it is kept on this device until the meeting is saved.
outlook-draft-which = Which council is this meeting for?
outlook-draft-which-meaning = Nothing is written down yet.
outlook-draft-other-council = Another council
outlook-draft-save = Save the meeting and go on
outlook-draft-save-meaning = An agenda needs a saved Teams meeting. Outlook saves it into your calendar, and Microsoft 365 makes it a Teams meeting for good. Whoever is invited already may get mail about it.
outlook-draft-saving = Saving the meeting…
outlook-draft-make-online = Make it a Teams meeting and go on
outlook-draft-make-online-meaning = This meeting is saved and has no Teams meeting. Microsoft 365 makes it one for good. Whoever is invited already may get mail about it.
outlook-draft-save-yourself = This Outlook cannot save for you. Save the meeting as a Teams meeting, then look again. The agenda is kept on this device.
outlook-draft-not-saved = The meeting is not ready for the agenda
outlook-draft-save-refused = Outlook did not save the meeting. The agenda is kept on this device; save the meeting in Outlook, then press again.
outlook-draft-not-yet = Outlook saved the meeting, and Microsoft 365 does not show it yet. The agenda is kept on this device; press again in a minute.
outlook-draft-offline = You are offline. The agenda is kept on this device; press again when you are back.
outlook-draft-other = Microsoft 365 refused. The agenda is kept on this device; press again in a moment.
outlook-not-online = This is no Teams meeting yet
outlook-people-expected = { $expected ->
    [one] { $expected } person is expected.
   *[other] { $expected } people are expected.
}
outlook-people-enough = { $coming } of those who decide are invited and have not declined; { $quorum } are more than half.
outlook-people-short = Too few to decide: { $coming } of those who decide are invited and have not declined, and { $quorum } are more than half.
outlook-people-missing = On the council and not invited: { $names }.
outlook-people-stand-ins = Their department has declined, and they could stand in: { $names }.
outlook-people-organizer = Only the organizer can invite them.
outlook-people-add = { $count ->
    [one] Invite { $count } person
   *[other] Invite { $count } people
}
outlook-people-in-form = They stand on the meeting in Outlook and get the invitation when you send it.
outlook-people-invited = They are invited. Outlook tells them, and nobody else.
outlook-people-not-added = Nobody was invited
outlook-people-refused = Outlook did not take them, or only the organizer may invite. Nothing else was changed; add them in Outlook, or try again in a moment.
outlook-people-offline = You are offline. Press again when you are back.
outlook-files = Pre-reads
outlook-files-none = Nothing is attached.
outlook-files-limits = Files up to { $megabytes } MB go with the invite when you send it. What is larger, or is still being worked on, belongs in the council’s files, with its link under “Read before”.
outlook-files-attach = Attach a file
outlook-files-attaching = Attaching…
outlook-files-attached = { $name } goes with the invite when you send it.
outlook-files-refused = { $name } was not attached
outlook-files-too-large = It is larger than Outlook takes. Put it into the council’s files and its link under “Read before”.
outlook-files-name-too-long = Outlook takes names of up to 255 characters. Give it a shorter name, then attach it again.
outlook-files-empty = There is nothing in it. Attach another file.
outlook-files-by-outlook = Outlook did not take it. All files together may be too large; try again, or put it into the council’s files.
outlook-organizer-write = Write to { $name } in Teams
outlook-organizer-message = The agenda of “{ $title }” waits for your Outlook: open the meeting there and press “Put on the invite”. { $link }
outlook-organizer-left = { $name } is no longer in the council’s team
outlook-organizer-left-meaning = Nobody else can change what others see in this invite. The agenda is kept, and the channel can carry it. For the meetings to come, somebody who is in the team can make a series that follows this one.
outlook-organizer-successor = Open the calendar to make the series that follows
outlook-waiting-say = Say it in { $channel }
outlook-waiting-saying = Saying it…
posted-waiting-published = { $name } said it in the channel, { $when }.
posted-waiting-open = Open the message
posted-waiting-underway = { $name } is saying it now.
posted-waiting-unsure = It is not known whether the word reached the channel ({ $name }, { $when }).
posted-waiting-unsure-meaning = Look into the channel. If it is not there, say it again; nothing is posted twice by itself.
posted-waiting-there = It is there
posted-waiting-again = It is not there: say it again
outlook-waiting-no-list = This council has no list of notifications yet.
outlook-waiting-no-list-meaning = Nothing was posted. Whoever set the council up opens its settings once more; that adds the list that keeps a word from being posted twice.
`

export const messages = `
invite-say-changed = The invite was changed.
invite-say-same = The invite stays as it was.
invite-total = { $minutes } minutes in all
invite-fits = { $minutes } of { $booked } booked minutes
invite-too-long = { $minutes } minutes planned, { $booked } booked: { $over } too many
invite-put = Put on the invite
invite-working = Putting it on the invite…
invite-done = The agenda is on the invite. Everybody invited gets the change from Outlook.
invite-mailed = { $count ->
    [0] Nobody is invited yet, so nobody gets mail.
    [one] Outlook tells the { $count } person who is invited of the change, for this meeting alone. Pressing again without a change sends nothing.
   *[other] Outlook tells the { $count } people who are invited of the change, for this meeting alone. Pressing again without a change sends nothing.
}
invite-take-off = Take it off the invite
invite-taken-off = The agenda is off the invite. Everybody invited gets the change from Outlook.
invite-none-there = No agenda of Weft stands in the invite. Nothing was sent.
invite-undo = Write back what stood there
invite-undone = The invite is as it was before. Everybody invited gets that from Outlook.
invite-refused-body-not-readable = The invite’s text holds HTML that never ends, and an agenda behind it would not be seen. Nothing was changed. Open the meeting in Outlook, save it once, then press again.
invite-refused-body-too-large = With the agenda the invite would be longer than Outlook takes. Nothing was changed. Move some of its text into a file, then press again.
invite-refused-changed-since = Somebody changed the invite after the agenda was put on it, and their words would be lost. Nothing was written back; change it in Outlook.
invite-was-there = The invite already showed this agenda. Nothing was sent.
invite-waiting = Waiting for { $name }
invite-waiting-meaning = Only the organizer can change what others see in the invite. The agenda is kept here and everybody on the council can read it.
invite-refused = The invite was not changed
invite-refused-join-block-not-recognised = Weft did not recognise the Teams join details in the invite and left it untouched, so that the meeting keeps working. Copy the agenda by hand, or add the Teams meeting again and repeat.
invite-refused-old-block-not-recognised = The agenda that stands in the invite was changed by hand, and Weft can no longer tell where it begins and ends. Nothing was changed. Delete the old agenda in Outlook, from “Weft ↓” to “Weft ↑”, then press again.
invite-refused-not-organizer = Only the organizer can change the invite for everybody. The agenda is kept.
invite-refused-no-agenda = There is no agenda yet. Choose a template first.
invite-refused-stale = Somebody changed the invite at the same moment. Nothing was overwritten; press again.
invite-refused-offline = You are offline. The agenda is kept; press again when you are back.
invite-refused-other = Microsoft 365 refused the change. The agenda is kept; try again in a moment.
invite-link-changed = The meeting’s join link changed
invite-link-changed-meaning = Outlook made a new link while saving. You can write the old invite back.
invite-link-restore = Write the old invite back
invite-ended = This session is over. What it agreed stands in its minutes; the agenda of the next one goes on its own invite.
`

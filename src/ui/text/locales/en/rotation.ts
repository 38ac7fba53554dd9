export const messages = `
rotation-today = Facilitating today: { $name }
rotation-nobody = Nobody facilitates yet
rotation-notes = Notes: { $name }
rotation-notes-nobody = Notes: nobody yet
rotation-next = Next: { $names }
rotation-role-facilitator = Facilitating today
rotation-role-noteTaker = Taking notes
rotation-open = Nobody yet
rotation-why-furthest-behind = Furthest behind their share
rotation-why-handed-over = Handed over by { $name }
rotation-why-taken-over = Stepped in for { $name }
rotation-why-swapped = Swapped with { $name }
rotation-why-volunteered = Volunteered
rotation-why-chosen = Chosen by the council
rotation-why-of-series = Has it in every session of the meeting series
rotation-hand-over = Hand over
rotation-choose = Choose
rotation-volunteer = I will do it
rotation-given = { $name } has it now
rotation-to = To whom
rotation-to-missing = Choose a person.
rotation-is-here = Here
rotation-how = How it counts
rotation-how-today = Just today
rotation-how-today-meaning = Whoever gives the role keeps their place in the rotation.
rotation-how-swap = Swap
rotation-how-swap-meaning = The two change places, and both counts stay right.
rotation-reason = Why this choice
rotation-reason-rule = Of those who are here, whoever is furthest behind their share. Who is passed over keeps their place.
rotation-behind = { $turns ->
    [one] one turn behind
   *[other] { $turns } turns behind
}
rotation-ahead = { $turns ->
    [one] one turn ahead
   *[other] { $turns } turns ahead
}
rotation-even = even
rotation-passed-away = away
rotation-passed-left = not in the team any more
rotation-not-in-team = not in the team
rotation-to-left = This person is not in the team and cannot open Weft. Choose them only if they are in the room.
rotation-passed-not-there = not here
rotation-passed-asked = asked to be passed over
rotation-passed-other-role = has the other role
rotation-passed-last-time = did it last time
rotation-passed-newcomer = new on the council

attendance-title = Attendance
attendance-count = { $here } of { $all } here
attendance-tick = { $name } is here
attendance-how = How { $name } takes part
attendance-state-expected = Expected
attendance-state-present = Here
attendance-state-remote = Remote
attendance-state-late = Late
attendance-state-apology = Apology
attendance-state-absent = Absent
rotation-not-settled = By turn; not settled yet.
`

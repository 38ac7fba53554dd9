export const messages = `
rounds-say-yours = It is your turn to speak.
rounds-status = { $name } speaks.
rounds-take-over = Ask to take over
rounds-take-over-meaning = { $name } is asked. Without an answer for a minute you facilitate.
panel-refused-moved-on = Somebody else was faster, and it has moved on. Nothing was changed.
panel-refused-ask-the-holder = Somebody facilitates. Ask them in the line “Facilitating today”; without an answer for a minute you facilitate. Nothing was changed.
rounds-title = Speakers
rounds-start = Everyone in turn
rounds-start-meaning = A round over everybody who is here. Who has spoken least comes first.
rounds-place = Everyone in turn · { $place } of { $count }
rounds-now = { $name } speaks
rounds-next = Next: { $name }
rounds-last = Nobody comes after that.
rounds-controls = Leading the round
rounds-go-next = Next speaker: { $name }
rounds-finish = Finish the round
rounds-later = Later
rounds-later-meaning = { $name } comes back at the end of the round.
rounds-pass = Pass
rounds-pass-meaning = { $name } has nothing to add and does not come back.
rounds-end = End the round
rounds-yours = It is your turn
rounds-i-am-done = I am done
rounds-later-me = I come at the end
rounds-pass-me = I have nothing to add
rounds-join = Join the round
rounds-add-to-round = Add { $name }
rounds-all = Everybody in the round
rounds-speaks = speaks
rounds-has-spoken = has spoken
rounds-has-passed = nothing to add
rounds-has-spoken-press = Done
rounds-take-back = { $name } does not speak now
rounds-asked = Asked to speak
rounds-asked-order = Asked to speak; who has not spoken on this item comes first
rounds-after-round = Asked to speak, after the round
rounds-invite = Invite
rounds-invite-name = Invite { $name } to speak
rounds-take-off = Take { $name } off the list
rounds-ask = Ask to speak
rounds-take-me-off = Take me off the list
rounds-add = Put somebody on the list
rounds-add-name = Put { $name } on the list
rounds-guest = Somebody else, by name
rounds-guest-add = Put on the list
rounds-stage-now = { $name } speaks
rounds-stage-next = Then { $name }
rounds-minutes = Minutes so far
rounds-minutes-meaning = They grow while the session runs, and are published when it has been closed.
rounds-takeover-asks-you = { $name } asks to facilitate in your place
rounds-takeover-yes = Hand over
rounds-takeover-no = Keep it
rounds-takeover-by-itself = { $seconds ->
    [one] Without an answer it goes over in one second.
   *[other] Without an answer it goes over in { $seconds } seconds.
}
rounds-takeover-you-asked = You asked { $name } to hand over
rounds-takeover-yours = { $seconds ->
    [one] Without an answer you facilitate in one second.
   *[other] Without an answer you facilitate in { $seconds } seconds.
}
rounds-takeover-withdraw = Take it back
rounds-takeover-kept = { $name } goes on facilitating
rounds-takeover-others = { $name } has asked { $holder } to hand over
`

export const messages = `
first-run-sign-in = Sign in to open Weft
first-run-sign-in-meaning = Weft acts with your own rights and sees only what you may see. Sign-in opens a small window.
first-run-sign-in-do = Sign in
first-run-sign-in-busy = Waiting for the sign-in window. If it does not appear, allow pop-ups for Teams.
first-run-sign-in-ended = Sign in again to go on
first-run-sign-in-ended-meaning = Microsoft 365 does not accept your sign-in any more. { $kept ->
    [yes] What you write is kept on this device and sent as soon as you have signed in.
    [no] What you write is on this page alone and sent as soon as you have signed in: leave the page open.
   *[unknown] What you write is sent as soon as you have signed in: leave this page open.
  } Sign-in opens a small window.
first-run-consent-ended = Your administrator has to approve Weft again
first-run-consent-ended-meaning = The approval was taken back while this was open. { $kept ->
    [yes] What you write is kept on this device and sent once it is given again; nothing is wrong with your account.
    [no] What you write is on this page alone and sent once it is given again: leave the page open. Nothing is wrong with your account.
   *[unknown] Nothing is wrong with your account.
  }
first-run-consent = Your administrator approves Weft once
first-run-consent-meaning = Your organisation does not let people allow apps by themselves. Nothing is wrong with your account, and nothing was sent.
first-run-consent-beside = If only an administrator may allow apps where you work
first-run-consent-beside-meaning = Then your administrator approves Weft once, for everybody. Nothing is wrong with your account, and nothing has been sent.
first-run-consent-message-label = A ready message for your administrator
first-run-consent-message = Hello, we would like to use Weft for our council meetings. It keeps all records in our own Microsoft 365 and acts only with the rights of the person who is signed in. Could you please approve it once for the organisation? { $link }
first-run-consent-copy = Copy message
first-run-consent-copied-yes = Copied.
first-run-consent-copied-no = Could not copy. Select the text and copy it.
first-run-consent-link = Open the approval page
first-run-consent-again = Try again
first-run-consent-until = Until then: the agenda on the invite, the minutes in the channel and the tasks in Planner can be read by everybody as usual. Only Weft’s own pages wait.
first-run-which = Which council is this?
first-run-mine = My councils
first-run-which-meaning = Weft does not know this meeting yet. Your answer is kept for everybody, so it is asked only once.
first-run-no-council = No council here yet
first-run-no-council-meaning = None of your teams has set up a council. It takes a few minutes; an owner of the team has to create the lists.
first-run-look-again = Look again
first-run-no-access = You cannot open this council
first-run-no-access-names = These people can let you in: { $names }.
first-run-no-access-owners = The owners of { $team } can let you in.
first-run-the-team = its team
first-run-occurrence = Which of these is it?
first-run-no-event = This meeting is not in your calendar
first-run-no-event-meaning = That is no problem: a session started here belongs to this meeting and to everybody in it. If somebody else begins it, look again.
first-run-no-event-do = Start a session anyway
first-run-failed-offline = You are offline
first-run-failed-throttled = Microsoft 365 is busy
first-run-failed-wrong-account = You are signed in to Teams and to Weft as different people
first-run-failed-configuration = This installation of Weft is not complete
first-run-failed-host-silent = Teams did not answer
first-run-failed-other = Weft could not open this page
first-run-failed-wrong-account-meaning = Nothing was sent, and nothing of the other account is shown. Sign out of the account that does not belong here, sign in as the person you are in Teams, and try again.
first-run-failed-list-changed = A list of the council is missing, was renamed or was changed by hand
first-run-failed-list-changed-meaning = { $kept ->
    [yes] Nothing is lost: what you typed is kept on this device, and a deleted list waits in the site’s recycle bin.
    [no] What you typed is on this page alone: leave it open. A deleted list waits in the site’s recycle bin.
   *[unknown] A deleted list waits in the site’s recycle bin.
  } An owner of the team gives the list its old name or restores it. Where that cannot be done, the council’s settings in its tab make what is missing anew.
first-run-failed-meaning = { $kept ->
    [yes] Nothing you typed is lost: it is kept on this device. Try again in a moment.
    [no] What you typed is on this page alone: leave it open, and try again in a moment.
   *[unknown] Nothing was changed. Try again in a moment.
  }
first-run-consent-why = What Weft asks for, and why
first-run-set-up = Set up a council
first-run-set-up-where = In which team?
first-run-set-up-where-meaning = The council’s records are kept in the site of the team you choose.
first-run-back = Back
first-run-open-council = Open { $council }
first-run-no-team = You are in no team yet. Create a team in Teams, or ask to be added to one.
first-run-repair = Repair the council
first-run-failed-ledger-broken = The record of what was published was changed by hand
first-run-failed-ledger-broken-meaning = Weft cannot see what is done already. So that nothing is made twice, it publishes nothing before the record can be read; the session and what was captured are safe. Open the list “Weft publish ledger” on the council’s site, restore an earlier version of this session’s row, then try again.
first-run-failed-archived = This council is archived
first-run-failed-archived-meaning = Nothing was written. What you typed is still here; the chair or the secretary can restore the council on its page in the channel tab.
`

export const messages = `
work-stop = Stop
work-stopping = Stopping after the step that is under way…
work-taken-out = Taken out: { $what }
work-discarded = Discarded: { $what }
work-leave-it = Leave it as it is
work-broken-page = Weft could not show this page
work-broken-page-meaning = { $kept ->
    [yes] What you typed is kept on this device and comes back with the page.
    [no] What you typed is on this page alone: try again, and do not close or reload it before.
   *[unknown] What was saved is untouched.
  }
work-broken-page-again = If it happens again, close Weft and open it anew, and tell whoever looks after Weft in your organisation this line:
work-part-not-downloaded = This part of Weft could not be downloaded
work-not-downloaded-again = The network or Weft’s site did not answer. Try again; if it fails once more, close Weft and open it anew: there may be a newer version.
`

export const messages = `
unsent-status-saved = Saved
unsent-status-saving = Saving
unsent-status-kept = Kept on this device
unsent-status-waiting = Waiting until { $time }
unsent-status-ends-with-page = Ends with this page
unsent-status-needs-you = Needs you
unsent-status-read-only = Read only
unsent-status-offline = Offline
unsent-status-not-current = Not up to date
unsent-open = { $status }. Show what is unsent and why
unsent-count = { $count ->
    [one] { $count } unsent
   *[other] { $count } unsent
  }
unsent-none = Everything you did here is in the council’s lists.
unsent-meaning-saved = The lists have confirmed every change.
unsent-meaning-saving = Your changes are on their way. They are kept on this device until the lists confirm them.
unsent-meaning-kept = This device holds your changes, also when you close the page. They are sent as soon as the lists can be reached.
unsent-meaning-waiting = Microsoft 365 is busy. Your changes are kept on this device and go on by themselves at { $time }.
unsent-meaning-ends-with-page = This device could not keep your changes: leave this page open until they are saved, or they are lost.
unsent-meaning-needs-you = These changes are not sent by themselves. Each says why, and waits for your answer.
unsent-meaning-read-only = Somebody else uses a newer Weft, which has changed the lists. You can read everything. Reload the page to get the newer Weft; what you changed stays on this device until then.
unsent-not-kept = This browser keeps nothing for Weft
unsent-not-kept-meaning = Its storage is full, switched off or private. You can work as usual while you are online; without a network, changes end with this page.
unsent-memory-only = Your organisation lets Weft keep nothing on this device
unsent-memory-only-meaning = You can work as usual while you are online; without a network, changes end with this page.
unsent-new-conflict = A change needs you: somebody else changed the same.
unsent-long = Some of your changes have waited for more than two weeks
unsent-long-meaning = They are kept on this device and are sent as soon as the lists can be reached. Look at what is unsent: others may have gone on since.
`

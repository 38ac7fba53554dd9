export const messages = `
live-what = What this means for you
live-word-loading = Loading
live-word-instant = Live, at once
live-word-live = Live
live-word-behind = { $seconds ->
    [one] Live, about one second behind
   *[other] Live, about { $seconds } seconds behind
  }
live-word-current = Up to date
live-word-as-of = As of { $time }
live-word-offline = { $kept ->
    [yes] Offline since { $time }, kept on this device
   *[no] Offline since { $time }, on this page only
  }
live-word-sign-in = Not live: sign in again
live-word-no-access = Not live: no access any more
live-word-list-changed = Not live: its list was changed
live-means-loading = Weft is reading what the session holds. What you do meanwhile is sent as soon as that is here.
live-means-instant = What anybody does is in every panel within a second. It is stored in your council’s site as well.
live-means-live = What others do is here within a second or two, and they see as soon what you do. All of it is stored in your council’s site.
live-means-behind = { $seconds ->
    [one] What you do is sent at once and stored in your council’s site. The panels look there about every second.
   *[other] What you do is sent at once and stored in your council’s site. The panels look there about every { $seconds } seconds, so the others see it a little later.
  }
live-means-current = This is what your council’s site holds. What you do is stored there, and whoever opens the session sees it.
live-means-as-of = That is when Weft last read your council’s site; what others did since may be missing here. It looks again by itself, and what you do is sent as usual.
live-means-waiting = Microsoft 365 has asked everybody to wait, and Weft goes on by itself. { $kept ->
    [yes] What you do is kept on this device and sent then.
   *[no] What you do is on this page alone and sent then, so leave it open.
  }
live-means-offline = What others do is missing here until you are online again. { $kept ->
    [yes] What you do is kept on this device and sent then, also when you close this page meanwhile.
   *[no] What you do is on this page alone and sent then, so leave it open.
  }
live-means-sign-in = Microsoft 365 wants to know again who you are. { $kept ->
    [yes] What you do is kept on this device and sent when you have signed in.
   *[no] What you do is on this page alone and sent when you have signed in, so leave it open.
  }
live-means-no-access = Somebody changed who may open your council’s site; ask the owners of the team. { $kept ->
    [yes] What you do is kept on this device and sent when you have access again.
   *[no] What you do is on this page alone and sent when you have access again, so leave it open.
  }
live-means-list-changed = The list that carries the session was deleted, renamed or changed by hand; an owner of the team puts it right. { $kept ->
    [yes] What you do is kept on this device and sent then.
   *[no] What you do is on this page alone and sent then, so leave it open.
  }
live-say-live = You are connected again.
live-say-offline = { $kept ->
    [yes] You are offline. What you do is kept on this device.
    [no] You are offline. What you do is on this page alone, so leave it open.
   *[unknown] You are offline.
  }
live-say-refused = The session is not live here any more.
`

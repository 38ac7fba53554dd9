export const messages = `
network-waiting-until = Microsoft 365 is busy, waiting until { $time }
network-waiting-seconds = Microsoft 365 is busy, going on in { $seconds } s
network-opening-silent = Microsoft 365 has not answered yet. { $kept ->
    [yes] Weft keeps trying; what you typed is kept on this device.
    [no] Weft keeps trying; what you typed is on this page alone, so leave it open.
   *[unknown] Weft keeps trying.
  }
network-opening-gone = You are offline. { $kept ->
    [yes] Weft keeps trying; what you typed is kept on this device.
    [no] Weft keeps trying; what you typed is on this page alone, so leave it open.
   *[unknown] Weft keeps trying.
  }
network-goes-on-at = Weft goes on by itself at { $time }.
network-goes-on-online = Weft goes on by itself when you are online again.
network-kept-offline = You are offline
network-kept-throttled = Microsoft 365 is busy
network-kept-other = Microsoft 365 could not be read
network-kept-as-of = This is as of { $time }, when this device last read it. { $kept ->
    [yes] You can look around; what you write is kept on this device and sent later.
    [no] You can look around; what you write is on this page alone until it is sent, so leave it open.
   *[unknown] You can look around.
  }
network-refused = The council does not let you in any more
network-refused-meaning = Somebody changed who may open its site. You can go on here: { $kept ->
    [yes] what you write is kept on this device, and the others do not see it.
    [no] what you write is on this page alone, so leave it open; the others do not see it.
   *[unknown] the others do not see what you write.
  }
network-refused-do = Ask the owners of the team. When you have access again, Weft sends what you wrote.
network-list-gone = The list “{ $list }” is missing from the council’s site
network-list-gone-meaning = Somebody deleted or renamed it. You can go on here: { $kept ->
    [yes] what this device knows of the session and what you write is kept on it, but the others do not see it.
    [no] what you write is on this page alone, so leave it open; the others do not see it.
   *[unknown] the others do not see what you write.
  }
network-list-gone-do = An owner of the team restores the list from the site’s recycle bin, or makes it anew in the council’s tab with “Save, check and repair” in the settings. Then the open panels bring back what it held.
network-log-changed = The list “{ $list }” was deleted, renamed or changed by hand
lists-rows = { $count ->
    [one] One row of “{ $list }” cannot be read
   *[other] { $count } rows of “{ $list }” cannot be read
  }
lists-rows-meaning = Somebody changed it by hand in the list. It is left out here and nothing else is touched. Open the list on the council’s site and put right what stands below, or restore an earlier version of the row.
lists-row-columns = “{ $row }”: { $columns }
lists-changed = The list “{ $list }” was changed by hand
lists-missing = { $count ->
    [one] This column is missing: { $columns }
   *[other] These columns are missing: { $columns }
  }
lists-retyped = { $count ->
    [one] This column was made another type: { $columns }
   *[other] These columns were made another type: { $columns }
  }
lists-changed-meaning = What needs them is left out here, and everything else goes on. In the council’s tab, “Save, check and repair” in the settings adds missing columns; what stood in a deleted column comes back only from the site’s recycle bin, if it is there. A changed type is changed back by an owner in the list’s own settings.
lists-gone-meaning = What it holds is left out here, and everything else goes on. An owner of the team restores it from the site’s recycle bin or gives it its old name. Where that cannot be done, “Save, check and repair” in the council’s settings makes it anew, empty.
`

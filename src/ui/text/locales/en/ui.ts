export const messages = `
ui-undo = Undo
ui-cancel = Cancel
ui-close = Close
ui-loading = Loading
ui-try-again = Try again
ui-broken-title = This part could not be shown
ui-broken-meaning = { $kept ->
    [yes] What you typed is kept on this device. The rest of the page still works.
    [no] What you typed is on this page alone: leave it open. The rest of the page still works.
   *[unknown] The rest of the page still works.
  }
ui-changes-dropped = Not saved: { $what }
ui-left-drafts = Texts from another page
ui-left-draft = You also typed this on another page:
ui-left-draft-use = Use this text
ui-left-draft-discard = Discard
ui-raw-record = The record as it stands
ui-date-other = Other day
ui-date-none = No date
ui-date-pick = Pick a day
ui-minutes-unit = min
ui-minutes-fewer = One minute less: { $what }
ui-minutes-more = One minute more: { $what }
ui-choices = Choices
ui-no-match = Nothing matches. Clear the field to see all.
ui-move-up = Move { $what } up
ui-move-down = Move { $what } down
ui-moved-to = { $what } is now { $place } of { $count }
ui-too-long = { $count ->
    [one] { $count } character too many; shorten it to keep it
   *[other] { $count } characters too many; shorten it to keep it
  }
`

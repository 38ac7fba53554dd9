export const messages = `
import-title = Import risks
import-tool = Import
import-back = Back to the register
import-drop = Drop a sheet here
import-drop-meaning = XLSX or CSV, up to 20 MB and 100,000 rows. It is read on this device; nothing is changed before you have seen what would be.
import-choose = Choose a file
import-reading = Reading the file …
import-file = { $name }
import-sheet = Sheet
import-sheet-named = { $name } ({ $count } rows)
import-sheet-hidden = { $name } (hidden, { $count } rows)
import-columns = Columns
import-columns-meaning = Weft has guessed what each column holds. Change what it got wrong; what is left out stays in your file alone.
import-column-number = Column { $number }
import-leave-out = Leave out
import-days = Days such as 3/4/2026
import-days-guess = As the column itself shows
import-days-day-first = 3 April (day first)
import-days-month-first = March 4 (month first)
import-no-title = No column holds the risk itself. Choose “Risk” for one of them.
import-preview = What would happen
import-preview-meaning = Nothing has been changed yet. A risk is found again by Weft’s own key, by its reference, or by its title.
import-planning = Comparing with the register …
import-count-creates = { $count ->
    [one] { $count } new risk
   *[other] { $count } new risks
}
import-count-changes = { $count } changed
import-count-same = { $count } as they are
import-count-left = { $count ->
    [one] { $count } row left out
   *[other] { $count } rows left out
}
import-count-doubled = { $count } twice in the sheet
import-hidden-rows = { $count ->
    [one] { $count } hidden row of the sheet is among them.
   *[other] { $count } hidden rows of the sheet are among them.
}
import-rows-left = Left out, and why ({ $count })
import-rows-doubled = Twice in the sheet ({ $count })
import-rows-changes = Changed ({ $count })
import-rows-creates = New ({ $count })
import-rows-notes = Worth knowing ({ $count })
import-row = Row { $row }
import-same-as = The same risk as in row { $row }; only that one counts.
import-more-rows = And { $count } more like these.
import-problem-error-in-sheet = The sheet shows an error there: { $text }
import-problem-too-long = Too long for its column: { $text }
import-problem-no-such-choice = “{ $text }” is none of the choices.
import-problem-not-a-number = “{ $text }” is no number.
import-problem-not-one-to-five = “{ $text }” is not 1, 2, 3, 4 or 5.
import-problem-not-a-day = “{ $text }” is no day that Weft can read.
import-problem-not-weft-made = Only Weft writes this column, and this is something else: { $text }
import-problem-quotes-in-file = The quotes of this line do not match, so its cells cannot be told apart: { $text }
import-problem-title-missing = The risk itself is missing.
import-problem-contradiction = These do not go together: { $text }
import-problem-several-match = Several risks of the register have this title or reference: { $text }
import-problem-owners-only = Owners-only risks are not imported, because everybody could read them then: { $text }
import-note-person-unknown = Nobody on the council is called “{ $text }”. The name is kept as it is.
import-note-department-unknown = “{ $text }” is no department of the council. The word is kept, and counts for none.
import-note-half-a-score = Likelihood or impact is missing, so the risk is not rated.
import-note-title-shortened = The risk is longer than a title. All of it is kept as its wording: { $text } …
import-begin = { $count ->
    [0] Nothing to import
    [one] Import { $count } risk
   *[other] Import { $count } risks
}
import-begin-meaning = It goes on in the background while you work, also after this page was closed and opened again. Ten thousand risks take about a quarter of an hour, because Microsoft 365 takes only so many at a time. You can pause it, and take it back.
import-leave = Cancel
import-why = Imported from { $name }
import-refused-empty = There is nothing in { $name }
import-refused-too-big = { $name } is larger than 20 MB
import-refused-too-big-unpacked = { $name } is too large when unpacked
import-refused-too-many-parts = { $name } has too many parts
import-refused-packed-too-tight = { $name } is packed in a way that no sheet is
import-refused-too-many-rows = { $name } has more than 100,000 rows
import-refused-too-many-columns = { $name } has more than 200 columns
import-refused-with-password = { $name } is protected by a password
import-refused-old-format = { $name } is in Excel’s old format
import-refused-with-macros = { $name } has macros in it
import-refused-not-a-sheet = { $name } is no sheet
import-refused-damaged = { $name } is damaged
import-refused-meaning = Nothing was read from it and nothing was changed. Open it in Excel, save it as a plain .xlsx file or as CSV, and drop that one here.
import-failed-reading = The file could not be read to its end
import-failed-keeping = This device could not keep the import
import-failed-meaning = Nothing was changed. Close what you do not need, and try again.
import-not-allowed = You can read this register, and not change it
import-not-allowed-meaning = An owner of the team can let you. Until then a colleague who may can import the file.
import-job-name = Import of { $name }
import-job-back = Taking back the import of { $name }
import-job-count = { $stored } of { $total } saved.
import-job-going = On its way.
import-job-offline = Waiting for the network. What is not saved yet is kept on this device.
import-job-paused = Paused. The rest is kept on this device.
import-job-done = Finished.
import-job-undone = Taken back.
import-job-trouble = Stopped: this device could not go on with it. What is saved stays saved. Go on to try again.
import-job-need-you = { $count ->
    [one] { $count } risk needs you: somebody changed it, or it was refused. See what is not saved yet.
   *[other] { $count } risks need you: somebody changed them, or they were refused. See what is not saved yet.
}
import-pause = Pause
import-resume = Go on
import-undo = Take back
import-forget = Remove from this list
import-template = No sheet yet?
import-template-meaning = Begin with an empty one that has the right columns and choices.
import-template-xlsx = Empty sheet (XLSX)
import-template-csv = Empty sheet (CSV)
import-template-file = Weft risks, empty
import-example-title = Example: the supplier may fail
import-example-cause = Only one supplier can make the part
import-example-effect = The line stands still
import-sheet-name = Risks
import-export = Export all
import-export-shown = Export shown ({ $count })
import-export-busy = Writing the file …
import-export-xlsx = As a sheet (XLSX)
import-export-print = Print what is shown
import-export-csv = As CSV
import-export-failed = The file could not be written. Nothing was changed; try again.
import-export-stopped = Stopped. No file was made.
import-export-file = Risks of { $council }
import-export-owners = { $count ->
    [one] Include the owners-only risk
   *[other] Include { $count } owners-only risks
}
import-export-file-owners = { $name } with owners-only
`

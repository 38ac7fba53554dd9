export const messages = `
data-title = This council’s data
data-meaning = Everything of this council lies in your organisation’s Microsoft 365. Here you take a copy of it with you, or take it away.
data-who = The chair or the secretary does this.
data-stop = Stop
data-failed-offline = You are offline. Try again when you are back.
data-failed-throttled = Microsoft 365 asks for a pause. Try again in a few minutes.
data-failed-consent = Weft needs a permission for this. Press the button again and allow it.
data-failed-administrator = Only an administrator can give Weft the permission for this in your organisation.
data-failed-refused = SharePoint does not let you do this. Ask an owner of the site.
data-failed-other = Something unexpected happened. Try again.
data-export = Export everything
data-export-meaning = One zip file with each list as JSON and CSV, the minutes as files, and a page that says what is what. It is read with your own rights: what you may not read is named and left out.
data-export-unsent = { $count ->
    [one] One change on this device has not been sent yet and is not in the export.
   *[other] { $count } changes on this device have not been sent yet and are not in the export.
}
data-export-begin = Export everything
data-export-reading = Part { $done } of { $total }: { $name }, { $rows ->
    [one] { $rows } row so far
   *[other] { $rows } rows so far
}
data-export-stopped = Stopped. No file was made, and nothing was changed.
data-export-done = Done. Your browser saved { $file }.
data-export-refused = Not in it, because you may not read it: { $names }.
data-export-failed = No file was made, and nothing was changed
data-readme-title = All data of the council { $council }, exported by Weft
data-readme-when = Exported { $when } by { $name }, with the rights of that person.
data-readme-lists = In the folder “lists”, each list of the council in SharePoint:
data-readme-whole = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
data-readme-refused = not in it, because whoever exported may not read it
data-readme-not-there = not in use here
data-readme-formats = Each list is there twice. The .json file holds every field as SharePoint gives it, under the names that never change, with who made and changed each row. The .csv file holds the same for people and opens in Excel (UTF-8, separated by commas). A text in it that Excel could take for a formula begins with a single quote.
data-readme-people = People stand in both by their names and by their ids in Microsoft Entra. Times are UTC.
data-readme-settings = “Weft council” holds the council itself: its members, departments and settings. “Weft session log” holds what happened in each session, step by step.
data-readme-minutes = In the folder “minutes”, the minutes of the sessions as they lie in the files of the channel { $channel }:
data-readme-files-whole = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
data-readme-files-refused = not in it, because whoever exported may not read the channel’s files
data-readme-files-not-there = none found
data-readme-not = Not in this export, because they are not Weft’s: tasks in Planner, messages in the channel, meetings in calendars, other files of the site, and earlier versions of rows.
data-device = This device’s copy
data-device-meaning = So that Weft opens at once and works offline, this browser keeps an encrypted copy of the council’s lists for you. You can take it off this device; the council itself stays as it is for everybody.
data-device-unsent = { $count ->
    [one] One change of yours has not been sent yet. It stays on this device, encrypted, and is sent when you open the council here again.
   *[other] { $count } changes of yours have not been sent yet. They stay on this device, encrypted, and are sent when you open the council here again.
}
data-device-wipe = Take the copy off this device
data-device-sure = First close other windows of Weft on this device. What is half typed in forms stays.
data-left-here-wiped = The copy is off this device
data-left-here-wiped-meaning = Nothing of the council’s lists is on this device now. Close Weft if you want to leave it so: opening the council reads it again.
data-left-here-wiped-open = Open the council again
data-left-here-deleted = The council’s data is deleted
data-left-here-deleted-meaning = The lists and the minutes are in the site’s recycle bin for up to 93 days; an owner can empty it sooner. This device’s copy is gone. Tasks in Planner, messages in the channel and agendas on invites are still there.
data-left-here-deleted-open = Look again
data-left-here-failed = The browser did not let Weft remove its copy. Clear the data of this site in the browser’s settings.
data-left-here-kept = { $count ->
    [one] One change that was not sent yet is kept, encrypted.
   *[other] { $count } changes that were not sent yet are kept, encrypted.
}
data-delete = Delete this council’s data
data-delete-meaning = For good, for everybody. Export everything first if anybody may need it later.
data-delete-goes = What is deleted
data-delete-goes-lists = Every list of the council in the SharePoint site: sessions, risks, decisions, actions, turns, challenges, templates, meeting series, notifications and the council itself
data-delete-goes-versions = With them, the history of every record
data-delete-goes-files = The minutes that Weft wrote into the channel’s files
data-delete-goes-device = This device’s copy, with what was not sent yet
data-delete-stays = What stays
data-delete-stays-tasks = Tasks in Planner
data-delete-stays-messages = Messages in the channel
data-delete-stays-invites = The agenda in the text of invites, unless you tick the box below for your own meetings
data-delete-stays-bin = What was deleted, in the site’s recycle bin for up to 93 days
data-delete-stays-others = Encrypted copies on other people’s devices, which open no more after 14 days
data-delete-open = Delete this council’s data…
data-delete-go-on = Go on deleting…
data-delete-sure = Delete all data of this council
data-delete-type = Type the council’s name: { $name }
data-delete-wrong = This is not the council’s name. Nothing was deleted.
data-delete-invites = Also take the agenda off meetings to come that I organise (Outlook tells the people invited)
data-delete-begin = Delete for good
data-delete-going = Deleting: { $name }
data-delete-clearing = Taking the agenda off: { $name }
data-delete-stopped = Stopped in the middle
data-delete-failed = The deletion stopped in the middle
data-delete-again = What is deleted already stays deleted. Begin again to go on; nothing happens twice.
data-delete-left = { $left ->
    [0] All lists and files are deleted ({ $gone }); some invites could not be changed
    [one] { $gone } deleted, { $left } is still there
   *[other] { $gone } deleted, { $left } are still there
}
data-left-refused = { $name }: SharePoint does not let you delete it. An owner of the site can.
data-left-changed = { $name }: somebody changed it just now. Go on deleting to try again.
data-left-waits = { $name }: it stays until all the others are gone, so that you can go on here.
data-left-other = { $name }: SharePoint refused ({ $detail }). A rule of your organisation may keep it, for instance a retention policy: ask your administrator.
data-left-invite = { $subject }: the agenda could not be taken off this meeting. Edit the meeting in Outlook and remove it there.
data-left-by-hand = By hand: in SharePoint, open Site contents, point to the list or file, choose the three dots and Delete. Then empty the recycle bin.
data-left-open = Open Site contents in SharePoint
data-settings = Settings as a file
data-settings-meaning = The council’s name, language, departments, members, channel and plan, how risks are rated and turns go round, and its own agenda templates. No records: those are in “Export everything”.
data-settings-export = Save the settings to a file
data-settings-import = Take settings from a file…
data-settings-who = The chair or the secretary can take settings from a file.
data-settings-file = { $council } settings { $day }
data-settings-would = This file would change
data-settings-take = Take these settings
data-settings-same = The file would change nothing: everything in it is so already.
data-settings-nobody-goes = Nobody and nothing is taken away: who is not in the file stays. Remove people under “Open the settings”.
data-settings-part-basics = Name, language and time zone
data-settings-part-departments = Departments
data-settings-part-members = Members
data-settings-part-places = Channel and plan
data-settings-part-risks = How risks are rated
data-settings-part-rotation = How turns go round
data-settings-part-templates = Agenda templates
data-settings-change-name = Name: { $from } becomes { $to }
data-settings-change-language = Language: { $from } becomes { $to }
data-settings-change-time-zone = Time zone: { $from } becomes { $to }
data-settings-change-neutral = { $on ->
    [true] Tasks get neutral titles
   *[other] Tasks get their own titles
}
data-settings-change-channel = Channel: { $from } becomes { $to }
data-settings-change-plan = Plan: { $from } becomes { $to }
data-settings-change-added = New: { $name }
data-settings-change-changed = Changed: { $name }
data-settings-none = none
data-settings-left-other-tenant = { $part }: left out, because the file is from another organisation.
data-settings-left-other-team = { $part }: left out, because the file is of another team.
data-settings-saving = Saving part { $done } of { $total }: { $name }
data-settings-council = the council itself
data-settings-stopped = Stopped in the middle
data-settings-again = What is saved already stays saved, and nothing else was changed. Take the same file again to save the rest; nothing happens twice.
data-settings-saved = The settings are saved.
data-settings-why = Settings taken from a file
data-settings-failed = Not all of it was saved; taking the same file again is harmless
data-settings-refused = Nothing was changed: this file cannot be taken
data-settings-refused-too-large = It is far larger than settings can be.
data-settings-refused-not-json = It is not a JSON file, or it was cut short.
data-settings-refused-not-settings = It is not a file of a council’s settings.
data-settings-refused-newer-version = It was made by a newer Weft. Reload this page, or ask your administrator to update Weft.
data-settings-refused-wrong-field = Something in it is not as it must be: { $field }.
data-readme-file-settings = “settings.json” holds the council’s settings and templates; another council can take them on its page under “Settings as a file”.
data-archive = Archive this council
data-archive-meaning = An archived council rests: everybody who could read it still can, and every page of Weft says so and changes nothing. It can be restored at any time.
data-archived-meaning = This council is archived. Restoring it lets everybody change it again.
data-archived-moved = It goes on in another channel. Restored here, there would be two of it, which know nothing of each other.
data-archive-fence = This is an agreement that every Weft keeps to, a page that was open before within two minutes. SharePoint’s own permissions do not change: whoever may edit the lists can still do so in SharePoint. To shut them, make the site read-only there.
data-archive-open = Archive this council…
data-archive-begin = Archive now
data-archive-busy = A moment…
data-restore = Restore this council
data-archive-running = Not while a session runs
data-archive-running-meaning = Running now: { $sessions }. End it first, so that nothing of it is lost.
data-archive-failed = Nothing was changed
data-move = Move to another channel
data-move-meaning = Takes the council to another channel of yours, with what it has. Within one team’s site only its channel changes; into another site everything is made anew there.
data-move-goes = Goes along: all records with their references, what publishing did, settings and templates, minutes, and the links of actions to their tasks.
data-move-stays = Stays where it is: tasks in their plan, messages in the old channel, meetings in calendars, and the history of each record.
data-move-owners = Owners-only risks stay in the old site: in a new list everybody would read them before it is narrowed.
data-move-old = The old place is archived and leads to the new one. Whoever is not in the new team no longer finds the council.
data-move-open = Move this council…
data-move-where = Where to
data-move-team = Team
data-move-channel = Channel
data-move-choose = Choose
data-move-missing = Choose a team and one of its channels first. Nothing has been moved.
data-move-reading = Reading your teams…
data-move-begin = Move there
data-move-going = Part { $done } of { $total }: { $name }
data-move-stopped = Stopped in the middle
data-move-failed = The move did not end
data-move-again = What was moved already is there. Choose the same channel again to go on; nothing is there twice. The old place may be archived already.
data-move-refused = It was not moved
data-move-refused-other-council = Another council lives there. One site has one council: choose another team, or a private channel.
data-move-refused-running = A session runs now. End it first.
data-move-refused-lists = Its lists could not be made there. Nothing was changed.
data-move-done = Moved to the channel { $channel }
data-move-done-meaning = { $rows ->
    [one] One record was made there
   *[other] { $rows } records were made there
}, { $files ->
    [one] and one file
   *[other] and { $files } files
}.
data-move-done-next = Add Weft as a tab to that channel, so that everybody finds it.
data-move-done-open = Open the council there
`

export const messages = `
scope-lacking-sign-in = Without the permission User.Read Weft cannot know who you are.
scope-lacking-people = Without the permission User.ReadBasic.All people cannot be searched by name; a council that is set up works on.
scope-lacking-teams = Without the permission Team.ReadBasic.All Weft finds a council only from its own tab.
scope-lacking-channels = Without the permission Channel.ReadBasic.All no channel for the minutes can be chosen.
scope-lacking-calendar = Without the permission Calendars.ReadWrite a session starts without its invite, and the agenda is not put on it.
scope-lacking-planner = Without the permission Tasks.ReadWrite action items stay in the council’s list and are not in Planner.
scope-lacking-records = Without the permission Sites.ReadWrite.All Weft can neither read nor keep the council’s records.
scope-lacking-channel-post = Without the permission ChannelMessage.Send the minutes are kept as a file and not posted to the channel.
scope-lacking-set-up = Without the permission Sites.Manage.All the council’s lists cannot be created; everything that is there already works.
scope-lacking-meeting-chat = Without the permission Chat.ReadBasic a meeting is found by the calendar alone.
scope-lacking-team-members = With the permission TeamMember.Read.All Weft would take the members from the team.
scope-lacking-member-count = Without the permission GroupMember.Read.All Weft may not count them or name the owners.
scope-lacking-channel-read = Without the permission ChannelMessage.Read.All Weft cannot look whether a post arrived, and asks you.
scope-lacking-activity = Without the permission TeamsActivity.Send Weft cannot write into people’s Teams activity; everything else works.
scope-lacking-shared-calendar = Without the permission Calendars.ReadWrite.Shared a delegate cannot put the agenda on an invite in a colleague’s calendar; everything else works.
scope-lacking-relay = Without the permission Session.Join a running session goes through the council’s list alone: the others see a change after seconds instead of at once, and nothing is lost.
`

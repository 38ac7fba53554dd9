/** Least first, then the higher ones that an app of our kind may hold (graph-contract/permissions.json). */
export const READ_ME = [
  'User.Read',
  'User.ReadBasic.All',
  'User.Read.All',
  'User.ReadWrite.All',
  'Directory.Read.All',
]
export const READ_USERS = ['User.ReadBasic.All', 'User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All']
export const READ_PEOPLE = ['People.Read', 'People.Read.All']
export const READ_JOINED_TEAMS = [
  'Team.ReadBasic.All',
  'TeamSettings.Read.All',
  'User.Read.All',
  'Directory.Read.All',
]
export const READ_TEAM = [
  'Team.ReadBasic.All',
  'TeamSettings.Read.All',
  'Group.Read.All',
  'Group.ReadWrite.All',
  'Directory.Read.All',
]
export const READ_TEAM_MEMBERS = ['TeamMember.Read.All', 'TeamMember.ReadWrite.All']
/** People's memberships, least first (pack, permissions.json). */
export const READ_MY_GROUPS = [
  'User.Read',
  'User.ReadBasic.All',
  'GroupMember.ReadBasic.All',
  'GroupMember.Read.All',
  'Group.ReadBasic.All',
  'Group.Read.All',
  'Group.ReadWrite.All',
  'Directory.Read.All',
]
export const CHANGE_MEMBERS = ['GroupMember.ReadWrite.All', 'Group.ReadWrite.All', 'Directory.ReadWrite.All']
export const READ_PRESENCE = ['Presence.Read', 'Presence.Read.All']
export const READ_GROUP = [
  'GroupMember.Read.All',
  'GroupMember.ReadBasic.All',
  'Group.ReadBasic.All',
  'Group.Read.All',
  'Group.ReadWrite.All',
  'Directory.Read.All',
]
export const READ_GROUP_MEMBERS = [...READ_GROUP]
export const READ_CHANNELS = [
  'Channel.ReadBasic.All',
  'ChannelSettings.Read.All',
  'Group.Read.All',
  'Group.ReadWrite.All',
  'Directory.Read.All',
]
export const READ_CHANNEL_MEMBERS = [
  'ChannelMember.Read.All',
  'ChannelMember.ReadWrite.All',
  'Group.Read.All',
]

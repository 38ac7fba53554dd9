import { withoutScope, type Scope } from '#src/graph/scopes.ts'
import { messages } from '#src/ui/text/locales/en/scopes.ts'

/** When a person first meets the scope. */
type Asked =
  | 'first use'
  | 'a council is set up'
  | 'never by itself'
  | 'somebody presses to tell'
  | 'a delegate opens the pane'
  | 'in place of the others of Sites'

interface Permission {
  readonly scope: Scope
  readonly asked: Asked
  readonly admin: boolean
  readonly what: string
  /** Graph's endpoints, as the reference writes them. */
  readonly endpoints: readonly string[]
}

/** What Weft asks Microsoft 365 for: the one table from which the administrator's page is made. */
export const permissions: readonly Permission[] = [
  {
    scope: 'User.Read',
    asked: 'first use',
    admin: false,
    what: 'Who you are: your name and address, to sign what you do.',
    endpoints: ['GET /me'],
  },
  {
    scope: 'User.ReadBasic.All',
    asked: 'first use',
    admin: false,
    what: 'Find colleagues by name for members, leads and owners of tasks.',
    endpoints: ['GET /users'],
  },
  {
    scope: 'Team.ReadBasic.All',
    asked: 'first use',
    admin: false,
    what: 'Which teams you are in, to find your councils.',
    endpoints: ['GET /me/joinedTeams'],
  },
  {
    scope: 'Channel.ReadBasic.All',
    asked: 'first use',
    admin: false,
    what: 'Names of channels, to choose where minutes go.',
    endpoints: ['GET /teams/{id}/channels'],
  },
  {
    scope: 'Calendars.ReadWrite',
    asked: 'first use',
    admin: false,
    what: 'Find the council’s meetings, put the agenda on the invite, make series.',
    endpoints: ['GET /me/calendarView', 'PATCH /me/events/{id}', 'POST /me/events'],
  },
  {
    scope: 'Tasks.ReadWrite',
    asked: 'first use',
    admin: false,
    what: 'Turn actions into tasks of the council’s plan and read how they stand.',
    endpoints: ['GET /planner/plans/{id}/tasks', 'POST /planner/tasks', 'PATCH /planner/tasks/{id}'],
  },
  {
    scope: 'Sites.ReadWrite.All',
    asked: 'first use',
    admin: false,
    what: 'Read and keep the council’s records in the lists and files of its site.',
    endpoints: [
      'GET /sites/{id}/lists/{id}/items',
      'POST /sites/{id}/lists/{id}/items',
      'PATCH /sites/{id}/lists/{id}/items/{id}',
    ],
  },
  {
    scope: 'ChannelMessage.Send',
    asked: 'first use',
    admin: false,
    what: 'Post the minutes of a session into its channel, once.',
    endpoints: ['POST /teams/{id}/channels/{id}/messages'],
  },
  {
    scope: 'Sites.Manage.All',
    asked: 'a council is set up',
    admin: false,
    what: 'Create the council’s lists and their columns.',
    endpoints: ['POST /sites/{id}/lists'],
  },
  {
    scope: 'Chat.ReadBasic',
    asked: 'first use',
    admin: false,
    what: 'Which calendar event a meeting’s chat belongs to.',
    endpoints: ['GET /chats/{id}'],
  },
  {
    scope: 'TeamMember.Read.All',
    asked: 'never by itself',
    admin: true,
    what: 'Take the members of a council from its team; see who has left.',
    endpoints: ['GET /teams/{id}/members'],
  },
  {
    scope: 'GroupMember.Read.All',
    asked: 'never by itself',
    admin: true,
    what: 'Say before setting up how many people will be able to read, and who owns the site.',
    endpoints: ['GET /groups/{id}/members'],
  },
  {
    scope: 'ChannelMessage.Read.All',
    asked: 'never by itself',
    admin: true,
    what: 'Look whether a post has arrived when the answer was lost, and show the channel’s latest posts.',
    endpoints: ['GET /teams/{id}/channels/{id}/messages'],
  },
  {
    scope: 'TeamsActivity.Send',
    asked: 'somebody presses to tell',
    admin: false,
    what: 'Write a line into colleagues’ Teams activity, in the name of whoever pressed.',
    endpoints: ['POST /users/{id}/teamwork/sendActivityNotification'],
  },
  {
    scope: 'Calendars.ReadWrite.Shared',
    asked: 'a delegate opens the pane',
    admin: false,
    what: 'Put the agenda on an invite in a calendar that a colleague has shared for editing.',
    endpoints: ['GET /users/{id}/events/{id}', 'PATCH /users/{id}/events/{id}'],
  },
  {
    scope: 'Session.Join',
    asked: 'never by itself',
    admin: false,
    what: 'Join the live line of a session, where a relay is installed: Weft’s own API, not Graph.',
    endpoints: [],
  },
  {
    scope: 'Sites.Selected',
    asked: 'in place of the others of Sites',
    admin: false,
    what: 'At the restricted level: the same in the sites that an administrator has chosen, and in no other.',
    endpoints: [],
  },
]

function without(scope: Scope): string {
  const key = `scope-lacking-${withoutScope[scope]} = `
  const line = messages.split('\n').find((each) => each.startsWith(key)) ?? ''
  return line.slice(key.length)
}

export const beginsTable =
  '<!-- Made by npm run permissions-page; change scripts/permissions-table.ts instead. -->'
export const endsTable = '<!-- End of the table. -->'

/** The table as Markdown. */
export function permissionsMarkdown(): string {
  const row = ({ scope, asked, admin, what, endpoints }: Permission) => {
    const calls = endpoints.map((each) => `\`${each}\``).join(', ')
    return `| \`${scope}\` | ${what} | ${calls} | ${asked} | ${admin ? 'yes' : 'no'} | ${without(scope)} |`
  }
  return [
    '| Scope | What for | Endpoints | Asked when | Administrator’s consent | Without it |',
    '| --- | --- | --- | --- | --- | --- |',
    ...permissions.map(row),
  ].join('\n')
}

/** The page with its table made anew. */
export function withTable(page: string): string {
  const from = page.indexOf(beginsTable)
  const to = page.indexOf(endsTable)
  if (from === -1 || to === -1) throw new Error('The page has no place for the table.')
  return `${page.slice(0, from)}${beginsTable}\n\n${permissionsMarkdown()}\n\n${page.slice(to)}`
}

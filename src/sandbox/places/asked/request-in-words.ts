interface Saying {
  readonly method: string
  readonly path: RegExp
  readonly words: string
}

/** First match wins; paths are below `/v1.0`. */
const sayings: readonly Saying[] = [
  { method: 'GET', path: /^\/me\/photo|^\/users\/[^/]+\/photo/, words: 'The picture of a person' },
  { method: 'GET', path: /^\/me\/?(\?|$)/, words: 'Who I am' },
  { method: 'GET', path: /^\/me\/joinedTeams/, words: 'The teams I am in' },
  { method: 'GET', path: /^\/me\/people/, words: 'People I work with' },
  { method: 'GET', path: /^\/me\/calendarView/, words: 'My calendar around this time' },
  { method: 'GET', path: /^\/me\/events/, words: 'One of my calendar entries' },
  {
    method: 'GET',
    path: /^\/users\/[^/]+\/events/,
    words: 'A calendar entry of a colleague, as their delegate',
  },
  {
    method: 'PATCH',
    path: /^\/users\/[^/]+\/events/,
    words: 'Change a colleague’s calendar entry, as their delegate',
  },
  { method: 'PATCH', path: /^\/me\/events/, words: 'Change a calendar entry of mine' },
  {
    method: 'POST',
    path: /^\/me\/events\/[^/]+\/extensions/,
    words: 'Note something of Weft’s own on an entry',
  },
  { method: 'POST', path: /^\/me\/events\/[^/]+\/cancel/, words: 'Cancel a meeting of mine' },
  { method: 'POST', path: /^\/me\/events/, words: 'Make a calendar entry' },
  { method: 'POST', path: /^\/me\/calendar\/getSchedule/, words: 'When people are free or busy' },
  { method: 'GET', path: /^\/me\/onlineMeetings/, words: 'My online meetings' },
  { method: 'GET', path: /^\/me\/mailboxSettings/, words: 'My time zone and language' },
  { method: 'GET', path: /^\/chats\/[^/]+\/members/, words: 'Who is in the meeting’s chat' },
  { method: 'GET', path: /^\/chats/, words: 'Which meeting a chat belongs to' },
  {
    method: 'POST',
    path: /^\/users\/[^/]+\/teamwork\/sendActivityNotification/,
    words: 'Notify a person in Teams',
  },
  { method: 'GET', path: /^\/users\/?\?/, words: 'Search for people' },
  { method: 'GET', path: /^\/users\//, words: 'The name of a person' },
  { method: 'GET', path: /^\/(teams|groups)\/[^/]+\/members/, words: 'Who is in the team' },
  { method: 'GET', path: /^\/groups\/[^/]+\/owners/, words: 'Who owns the team' },
  { method: 'GET', path: /^\/groups\/[^/?]+(\?|$)/, words: 'Whether a team is open to everybody' },
  {
    method: 'GET',
    path: /^\/teams\/[^/]+\/channels\/[^/]+\/filesFolder/,
    words: 'Where the channel keeps its files',
  },
  { method: 'GET', path: /^\/teams\/[^/]+\/channels\/[^/]+\/messages/, words: 'Messages of a channel' },
  {
    method: 'POST',
    path: /^\/teams\/[^/]+\/channels\/[^/]+\/messages\/[^/]+\/replies/,
    words: 'Reply to a message in a channel',
  },
  {
    method: 'POST',
    path: /^\/teams\/[^/]+\/channels\/[^/]+\/messages/,
    words: 'Post a message to a channel',
  },
  { method: 'GET', path: /^\/teams\/[^/]+\/(channels|allChannels)/, words: 'The channels of a team' },
  { method: 'GET', path: /^\/groups\/[^/]+\/planner\/plans/, words: 'The plans of a team' },
  { method: 'GET', path: /^\/planner\/plans\/[^/]+\/tasks/, words: 'The tasks of a plan' },
  { method: 'GET', path: /^\/planner\/plans\/[^/]+\/buckets/, words: 'The buckets of a plan' },
  { method: 'GET', path: /^\/planner\/plans/, words: 'A plan' },
  { method: 'GET', path: /^\/planner\/tasks/, words: 'One task, as it is in Planner now' },
  { method: 'POST', path: /^\/planner\/plans/, words: 'Create a plan' },
  { method: 'POST', path: /^\/planner\/buckets/, words: 'Create a bucket' },
  { method: 'POST', path: /^\/planner\/tasks/, words: 'Create a task' },
  {
    method: 'PATCH',
    path: /^\/planner\/tasks\/[^/]+\/details/,
    words: 'Write the description and links of a task',
  },
  { method: 'PATCH', path: /^\/planner\/tasks/, words: 'Change a task' },
  { method: 'DELETE', path: /^\/planner\/tasks/, words: 'Remove a task' },
  { method: 'GET', path: /\/items\/delta/, words: 'What changed in a list of the council' },
  { method: 'GET', path: /\/lists\/[^/]+\/items/, words: 'Rows of a list of the council' },
  { method: 'POST', path: /\/lists\/[^/]+\/items/, words: 'Add a row to a list of the council' },
  { method: 'PATCH', path: /\/lists\/[^/]+\/items/, words: 'Change a row of a list of the council' },
  { method: 'DELETE', path: /\/lists\/[^/]+\/items/, words: 'Remove a row of a list of the council' },
  { method: 'DELETE', path: /\/lists\/[^/]+\/?$/, words: 'Remove a whole list of the council' },
  { method: 'GET', path: /\/lists\/[^/]+\/columns/, words: 'The columns of a list' },
  { method: 'POST', path: /\/lists\/[^/]+\/columns/, words: 'Add a column to a list' },
  { method: 'POST', path: /\/lists\/?$/, words: 'Create a list' },
  { method: 'GET', path: /\/lists/, words: 'The lists of the council’s site' },
  { method: 'GET', path: /^\/(groups\/[^/]+\/sites|sites)/, words: 'The site of a team' },
  { method: 'PUT', path: /^\/drives\/.*content/, words: 'Save a file' },
  { method: 'DELETE', path: /^\/drives/, words: 'Remove a file that Weft wrote' },
  { method: 'GET', path: /^\/drives/, words: 'A file or a folder' },
]

/** A Graph request as a person would say it; requests that nobody worded show their method and place. */
export function inWords(method: string, path: string): string {
  const known = sayings.find((each) => each.method === method && each.path.test(path))
  return known?.words ?? `${method} ${path.split('?')[0] ?? path}`
}

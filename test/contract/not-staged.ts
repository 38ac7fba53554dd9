const load = 'A service is overloaded on demand in the sandbox alone.'
const second = 'The invitation has to come from a second person, and the run holds one token.'
const held = 'A transcript needs a meeting that was held and recorded.'
const pageSlip = 'A slip of the page: see known-gaps.ts.'
const directory = 'The batch asks for roles and users of Microsoft’s own company.'

/** Examples that no client can stage over Graph alone with one person's token, each with the reason. */
export const notStaged: Readonly<Record<string, string>> = {
  'batch-errors--json-batching-2021': directory,
  'batch-errors--json-batching-example': directory,
  'batch-errors--onlinemeeting-403-not-organizer': second,
  'batch-errors--outlook-429-mailbox-concurrency': load,
  'batch-errors--throttled-429': load,
  'calendar--event-accept': second,
  'calendar--event-decline': second,
  'calendar--event-reply-tentativelyaccept': second,
  'lists--list-post-columns-0': 'The page adds a column Title, which every new list has already.',
  'meetings--get-users-id-onlinemeetings-id-transcripts-id-0f67': held,
  'meetings--get-users-id-onlinemeetings-id-transcripts-id-metadatacontent-f73b': held,
  'people--get-to-count': pageSlip,
  'people--get-users-2': pageSlip,
}

// What the product fetches when it is first needed: on virtual time nothing waits for a disk.
import '#src/live/notes/note-texts.ts'
import '#src/live/notes/put-together.ts'
import '#src/records/stores/packed-text.ts'
import '#src/records/stores/session-log.ts'

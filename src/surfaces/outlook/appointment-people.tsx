import { useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Council, Member } from '#src/domain/council/council.ts'
import { suggestAttendees } from '#src/domain/council/suggest-attendees.ts'
import { InvitePeople, type AddingPeople } from '#src/features/invite/invite-people.tsx'
import { eventOf, type Meeting } from '#src/features/open-session/meeting.ts'
import { inviteMore } from '#src/graph/calendar/appointment.ts'
import { Offline } from '#src/graph/failures.ts'
import type { OutlookForm } from '#src/host/outlook-form.ts'
import type { SignedIn } from '../wiring/connection.ts'

/** Whom the invite lacks, and one press that adds them: into Outlook's form where it is open, else by the organizer. */
export function AppointmentPeople(props: {
  person: SignedIn
  council: Council
  meeting: Meeting
  /** Of this meeting; null where it is not what is being composed. */
  form: OutlookForm | null
  expected: number
}): ReactNode {
  const { person, council, meeting, form } = props
  const [inForm, setInForm] = useState<readonly string[]>([])
  const [added, setAdded] = useState<readonly string[]>([])
  const [adding, setAdding] = useState<AddingPeople>('idle')
  // The form belongs to the page; a drawing of this part must not ask it again.
  const [composed] = useState(form)
  useEffect(() => {
    let current = true
    composed?.invited().then(
      (mails) => current && setInForm(mails),
      // The calendar's own list stands.
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [composed])
  const suggestion = useMemo(
    () =>
      suggestAttendees(council, [
        ...meeting.attendees.map(({ mail, response }) => ({ mail, declined: response === 'declined' })),
        ...[meeting.organizerMail, ...inForm, ...added]
          .filter((mail) => !meeting.attendees.some((each) => each.mail.toLowerCase() === mail.toLowerCase()))
          .map((mail) => ({ mail, declined: false })),
      ]),
    [added, council, inForm, meeting],
  )
  const add = async (members: readonly Member[]) => {
    const people = members.flatMap(({ mail, displayName }) =>
      mail === undefined ? [] : [{ mail, name: displayName }],
    )
    const addInForm = composed?.addRequired
    if (addInForm) {
      await addInForm(people.map(({ mail, name }) => ({ emailAddress: mail, displayName: name })))
      setAdding('in-form')
    } else {
      const done = await inviteMore(person.graph, eventOf(meeting), people)
      setAdding(done ? 'invited' : 'refused')
      if (!done) return
    }
    setAdded((before) => [...before, ...people.map((each) => each.mail)])
  }
  return (
    <InvitePeople
      suggestion={suggestion}
      expected={props.expected}
      mayAdd={meeting.isOrganizer}
      adding={adding}
      onAdd={(members) => {
        setAdding('working')
        add(members).catch((failure: unknown) =>
          setAdding(failure instanceof Offline ? 'offline' : 'refused'),
        )
      }}
    />
  )
}

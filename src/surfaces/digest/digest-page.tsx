import { useState, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { addDays, dayIn } from '#src/domain/council/days.ts'
import { linkedMessage } from '#src/domain/publish/linked-message.ts'
import { digestBlocks, digestTitle, isEmptyDigest } from '#src/domain/digest/week-digest.ts'
import { digestKey } from '#src/domain/notices/post-keys.ts'
import { mondayOf } from '#src/domain/notices/due-notices.ts'
import { DigestView, type DigestWeek } from '#src/features/digest/digest-view.tsx'
import { PostStandingNote } from '#src/features/notices/post-standing.tsx'
import type { CouncilRecords } from '#src/records/replica/council-records.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { usePostOnce, type PostTrouble } from '../notices/use-post-once.ts'
import { useCouncilWords } from '../minutes/use-council-words.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { HindranceNotice } from '../wiring/hindrance-notice.tsx'
import { pageLink } from '../wiring/links.ts'
import { WithRecords } from '../wiring/records-provider.tsx'
import { Opening } from '../wiring/surface-frame.tsx'
import { useWeek } from './use-week.ts'

interface DigestPageProps {
  readonly person: SignedIn
  readonly council: Council
}

/** The week's digest in the council's tab. Its words come with it; whose turn it is speaks those of the turns. */
export function DigestPage(props: DigestPageProps): ReactNode {
  return (
    <PageWords page="turns" loading={<Opening />}>
      <PageWords page="digest" loading={<Opening />}>
        <WithRecords>{(records) => <Digest {...props} records={records} />}</WithRecords>
      </PageWords>
    </PageWords>
  )
}

function Digest({ person, council, records }: DigestPageProps & { records: CouncilRecords }): ReactNode {
  const [week, setWeek] = useState<DigestWeek>('this')
  const words = useCouncilWords(council.language)
  const now = mondayOf(dayIn(council.timeZone, person.clock.nowMs()))
  const monday = week === 'this' ? now : addDays(now, -7)
  const facts = useWeek(person, council, records, monday)
  const key = digestKey(monday)
  const post = usePostOnce(person, council, { kind: 'digest', key, marker: key })
  const digest =
    words === null
      ? null
      : {
          language: council.language,
          title: digestTitle(monday, council, words),
          blocks: digestBlocks(facts, council, words),
          empty: isEmptyDigest(facts),
        }
  const publish = (again: boolean) => {
    if (digest === null || words === null) return
    const link = pageLink(person.config, location.origin, council, key)
    post.publish({ html: linkedMessage({ ...digest, link }, words), subject: digest.title }, again)
  }
  return (
    <DigestView
      week={week}
      onWeek={setWeek}
      channelName={council.channelName}
      digest={digest}
      standing={post.standing}
      busy={post.busy}
      trouble={post.trouble !== null && <Trouble trouble={post.trouble} person={person} onDone={post.read} />}
      note={
        <PostStandingNote
          words="digest"
          standing={post.standing}
          nowMs={person.clock.nowMs()}
          busy={post.busy}
          onThere={post.isThere}
          onAgain={() => publish(true)}
        />
      }
      onPublish={() => publish(false)}
    />
  )
}

function Trouble(props: { trouble: PostTrouble; person: SignedIn; onDone: () => void }): ReactNode {
  const t = useText()
  if (props.trouble === 'lists-missing')
    return (
      <StateMessage kind="failed" title={t('digest-no-list')}>
        {t('digest-no-list-meaning')}
      </StateMessage>
    )
  return (
    <HindranceNotice within during hindrance={props.trouble} person={props.person} onDone={props.onDone} />
  )
}

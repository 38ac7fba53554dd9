import { Button } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { Suspense, useState, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { latePart } from '#src/ui/components/late-part.tsx'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { SignedIn } from '../wiring/connection.ts'

const TopicForm = latePart(async () => ({ default: (await import('./topic-form.tsx')).TopicForm }))

/** A topic for the next session of the series, from the tab. */
export function ProposeTopic(props: { person: SignedIn; council: Council }): ReactNode {
  const t = useText()
  const [open, setOpen] = useState(false)
  if (!open)
    return (
      <div>
        <Button size="small" icon={<AddRegular />} onClick={() => setOpen(true)}>
          {t('agenda-propose')}
        </Button>
      </div>
    )
  return (
    <Suspense fallback={null}>
      <PageWords page="topics">
        <TopicForm {...props} onClose={() => setOpen(false)} />
      </PageWords>
    </Suspense>
  )
}

import { useState, type ReactNode } from 'react'
import { templateItemsOf } from '#src/domain/agenda/council-template.ts'
import { SaveTemplate } from '#src/features/agenda/save-template.tsx'
import { keepTemplate } from '#src/records/stores/template-store.ts'
import { newId } from '../wiring/connection.ts'
import { explainOpening, type Hindrance } from '../wiring/explain-opening.ts'
import { HindranceNotice } from '../wiring/hindrance-notice.tsx'
import type { SessionContext } from './session-context.ts'

/** Keeps the session's agenda as a template of the council. */
export function SaveTemplatePart(props: { context: SessionContext }): ReactNode {
  const { person, session } = props.context
  const { council, live, sessionKey } = session
  const [hindrance, setHindrance] = useState<Hindrance | null>(null)
  // One form makes one template, however often it is sent.
  const [key, setKey] = useState(newId)
  const { items, title } = live.snapshot().state
  if (templateItemsOf(items).length === 0) return null
  return (
    <div>
      <SaveTemplate
        sessionKey={sessionKey}
        title={title}
        onSave={async (draft) => {
          setHindrance(null)
          const now = templateItemsOf(live.snapshot().state.items)
          try {
            await keepTemplate(person.graph, council.siteId, key, { ...draft, items: now })
          } catch (failure) {
            setHindrance(explainOpening(failure))
            return false
          }
          setKey(newId())
          return true
        }}
      />
      {hindrance !== null && (
        <HindranceNotice
          within
          during
          hindrance={hindrance}
          person={person}
          onDone={() => setHindrance(null)}
        />
      )}
    </div>
  )
}

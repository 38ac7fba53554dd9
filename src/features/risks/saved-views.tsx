import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import type { SavedView } from '#src/domain/risks/risk-settings.ts'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { LimitedText } from '#src/ui/components/limited-text.tsx'
import { SegmentedChoice } from '#src/ui/components/segmented-choice.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { useRegister } from './register.tsx'
import styles from './risks.module.css'

export type ViewPlace = 'mine' | 'council'

/** Views that were kept: for oneself on this device, for everybody in the council's record. */
export function SavedViews(props: {
  views: readonly { readonly view: SavedView; readonly place: ViewPlace }[]
  savedId: string | null
  mayKeepForCouncil: boolean
  /** The list as it stands differs from the view that was opened. */
  changed: boolean
  onOpen: (id: string | null) => void
  onKeep: (name: string, place: ViewPlace) => void
  onForget: (id: string, place: ViewPlace) => void
}): ReactNode {
  const t = useText()
  const [naming, setNaming] = useState(false)
  const { views, savedId } = props
  const open = views.find((each) => each.view.id === savedId)
  return (
    <div className={styles.saved}>
      {views.length > 0 && (
        <SegmentedChoice
          label={t('risks-views')}
          options={[
            { value: '', label: t('risks-view-all') },
            ...views.map(({ view, place }) => ({
              value: view.id,
              label: view.name,
              title: t(`risks-view-of-${place}`),
            })),
          ]}
          value={savedId ?? ''}
          onChange={(id) => props.onOpen(id === '' ? null : id)}
        />
      )}
      {props.changed && !naming && (
        <Button size="small" appearance="subtle" onClick={() => setNaming(true)}>
          {t('risks-view-keep')}
        </Button>
      )}
      {open && (open.place === 'mine' || props.mayKeepForCouncil) && (
        <Button size="small" appearance="subtle" onClick={() => props.onForget(open.view.id, open.place)}>
          {t('risks-view-forget', { name: open.view.name })}
        </Button>
      )}
      {naming && (
        <NameForm
          mayKeepForCouncil={props.mayKeepForCouncil}
          onDone={() => setNaming(false)}
          onKeep={(name, place) => {
            props.onKeep(name, place)
            setNaming(false)
          }}
        />
      )}
    </div>
  )
}

function NameForm(props: {
  mayKeepForCouncil: boolean
  onKeep: (name: string, place: ViewPlace) => void
  onDone: () => void
}): ReactNode {
  const t = useText()
  const { council } = useRegister()
  const [name, setName] = useState('')
  const [place, setPlace] = useState<ViewPlace>('mine')
  const [empty, setEmpty] = useState(false)
  return (
    <InlineForm
      title={t('risks-view-keep')}
      submitLabel={t('risks-save')}
      onCancel={props.onDone}
      onSubmit={() => {
        setEmpty(name.trim() === '')
        if (name.trim() !== '') props.onKeep(name.trim(), place)
      }}
    >
      <LimitedText
        label={t('risks-view-name')}
        error={empty ? t('risks-problem-empty') : undefined}
        limit={60}
        value={name}
        onChange={setName}
      />
      {props.mayKeepForCouncil && (
        <SegmentedChoice
          label={t('risks-view-for')}
          options={[
            { value: 'mine', label: t('risks-view-of-mine') },
            { value: 'council', label: t('risks-view-for-council', { council: council.name }) },
          ]}
          value={place}
          onChange={setPlace}
        />
      )}
    </InlineForm>
  )
}

import { createContext, useContext, useState, type ReactNode } from 'react'
import type { AnnouncementLevel } from '#src/ui/components/live-region.tsx'
import { SegmentedChoice } from '#src/ui/components/segmented-choice.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'

interface Choice {
  readonly level: AnnouncementLevel
  readonly onChange: (level: AnnouncementLevel) => void
}

const context = createContext<Choice>({ level: 'short', onChange: () => undefined })

export function useAnnouncementLevel(): [AnnouncementLevel, (level: AnnouncementLevel) => void] {
  const [level, setLevel] = useState<AnnouncementLevel>('short')
  return [level, setLevel]
}

export function AnnouncementChoice(props: Choice & { children: ReactNode }): ReactNode {
  return (
    <context.Provider value={{ level: props.level, onChange: props.onChange }}>
      {props.children}
    </context.Provider>
  )
}

/** How much is announced: off, short or full, as the person chooses. */
export function AnnouncementSetting(): ReactNode {
  const t = useText()
  const { level, onChange } = useContext(context)
  return (
    <SegmentedChoice
      label={t('panel-announcements')}
      options={(['off', 'short', 'full'] as const).map((value) => ({
        value,
        label: t(`panel-announcements-${value}`),
      }))}
      value={level}
      onChange={onChange}
    />
  )
}

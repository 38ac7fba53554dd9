import { useState, type ReactNode } from 'react'
import type { PlannedTurn } from '#src/domain/facilitation/plan-turn.ts'
import { guestPrefix } from '#src/domain/facilitation/rotation-settings.ts'
import { sameTurn } from '#src/domain/facilitation/turn-change.ts'
import { ChoiceList } from '#src/ui/components/choice-list.tsx'
import { Field } from '#src/ui/components/field.tsx'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { LimitedText } from '#src/ui/components/limited-text.tsx'
import { SelectInput } from '#src/ui/components/native-control.tsx'
import { SegmentedChoice } from '#src/ui/components/segmented-choice.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortDay } from '#src/ui/time/format-time.ts'
import type { ChangeWish, RoleOfPlan, TurnsModel } from './turns-model.ts'

const reasonLimit = 300
type Way = 'swap' | 'cover' | 'skip' | 'offer'

/** What this person may do about that turn: their own, or anybody's where they run the council. */
export function ways(
  model: Pick<TurnsModel, 'mayRun' | 'mayTake' | 'me'>,
  planned: PlannedTurn,
): readonly Way[] {
  if (planned.holderId === null) return []
  if (planned.holderId === model.me.personId && model.mayTake) return ['swap', 'cover', 'skip', 'offer']
  return model.mayRun ? ['swap', 'cover', 'skip'] : []
}

/** Swap, cover, skip or offer one turn, with whom, and why. */
export function ChangeTurnForm(props: {
  model: TurnsModel
  of: RoleOfPlan
  planned: PlannedTurn
  title: string
  onChange: (wish: ChangeWish, said: string) => void
  onCancel: () => void
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { model, of, planned } = props
  const { turn, role } = planned
  const holderId = planned.holderId ?? ''
  const mine = holderId === model.me.personId
  const possible = ways(model, planned)
  const [way, setWay] = useState<Way>('swap')
  const [otherId, setOtherId] = useState<string | null>(null)
  const others = of.turns.filter(
    (each) => each.holderId !== null && each.holderId !== holderId && !sameTurn(each.turn, turn),
  )
  const [against, setAgainst] = useState(0)
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const day = shortDay(tag, turn.day)

  const submit = () => {
    const common = { role, turn, personId: holderId, reason }
    if (way === 'skip') return props.onChange({ kind: 'skip', ...common }, t('turns-done-skip', { day }))
    if (way === 'offer') return props.onChange({ kind: 'offer', ...common }, t('turns-done-offer', { day }))
    if (way === 'cover') {
      if (otherId === null) return setMissing(true)
      const name = model.nameOf(otherId)
      return mine && !otherId.startsWith(guestPrefix)
        ? props.onChange({ kind: 'ask-cover', ...common, otherId }, t('turns-done-asked', { name }))
        : props.onChange({ kind: 'cover', ...common, otherId }, t('turns-done-cover', { name, day }))
    }
    const other = others[against]
    if (other === undefined || other.holderId === null) return setMissing(true)
    const swap = { ...common, otherId: other.holderId, inReturn: other.turn }
    const name = model.nameOf(other.holderId)
    return mine
      ? props.onChange({ kind: 'ask-swap', ...swap }, t('turns-done-asked', { name }))
      : props.onChange({ kind: 'swap', ...swap }, t('turns-done-swap', { name, day }))
  }
  const asks = mine && (way === 'swap' || way === 'cover')
  return (
    <InlineForm
      title={props.title}
      submitLabel={asks ? t('turns-ask') : t(`turns-do-${way}`)}
      onSubmit={submit}
      onCancel={props.onCancel}
    >
      <SegmentedChoice
        label={t('turns-way')}
        value={way}
        onChange={(chosen) => {
          setWay(chosen)
          setMissing(false)
        }}
        options={possible.map((value) => ({ value, label: t(`turns-way-${value}`) }))}
      />
      <small>{t(`turns-way-${way}-meaning`)}</small>
      {way === 'swap' && (
        <Field
          label={t('turns-against')}
          error={missing ? t('turns-against-none') : undefined}
          hint={others.length === 0 ? t('turns-against-none') : undefined}
        >
          {(control) => (
            <SelectInput
              {...control}
              value={against}
              onChange={(event) => setAgainst(Number(event.target.value))}
            >
              {others.map((each, index) => (
                <option key={`${each.turn.sessionKey}${each.turn.day}`} value={index}>
                  {t('turns-against-one', {
                    name: model.nameOf(each.holderId ?? ''),
                    day: shortDay(tag, each.turn.day),
                  })}
                </option>
              ))}
            </SelectInput>
          )}
        </Field>
      )}
      {way === 'cover' && (
        <Field
          label={t('turns-who')}
          error={missing && otherId === null ? t('rotation-to-missing') : undefined}
        >
          {(control) => (
            <ChoiceList
              control={control}
              choices={model.people
                .filter((each) => each.personId !== holderId)
                .map((each) => ({ value: each.personId, label: each.displayName }))}
              value={otherId}
              onChange={setOtherId}
            />
          )}
        </Field>
      )}
      <LimitedText label={t('turns-reason')} limit={reasonLimit} value={reason} onChange={setReason} />
    </InlineForm>
  )
}

import { Button, Select } from '@fluentui/react-components'
import type { SandboxTenant } from '../server-door/wire.ts'
import { placeNames } from './frame-plan.ts'
import { frameKinds, type FrameSpec } from './place-address.ts'

export interface Target {
  readonly value: string
  readonly name: string
}

interface FrameBarProps {
  readonly tenant: SandboxTenant
  readonly spec: FrameSpec
  readonly targets: readonly Target[]
  readonly onChange: (spec: FrameSpec) => void
  readonly onAdd: (() => void) | null
}

/** Who looks at which place: one line above each frame. */
export function FrameBar({ tenant, spec, targets, onChange, onAdd }: FrameBarProps) {
  const council = tenant.people.filter((person) => person.council)
  const others = tenant.people.filter((person) => !person.council && person.remark !== 'has left')
  return (
    <div className="frame-bar">
      <Select
        size="small"
        aria-label="Place"
        value={spec.kind}
        onChange={(_event, data) => {
          const kind = frameKinds.find((each) => each === data.value)
          if (kind !== undefined) onChange({ ...spec, kind, target: '' })
        }}
      >
        {frameKinds.map((kind) => (
          <option key={kind} value={kind}>
            {placeNames[kind]}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        aria-label="Signed in as"
        value={spec.alias}
        onChange={(_event, data) => onChange({ ...spec, alias: data.value })}
      >
        <optgroup label="Operating Council">
          {council.map((person) => (
            <option key={person.id} value={person.alias}>
              {`${person.alias}: ${person.displayName}`}
            </option>
          ))}
        </optgroup>
        <optgroup label="Everybody else">
          {others.map((person) => (
            <option key={person.id} value={person.alias}>
              {`${person.alias}: ${person.displayName}`}
            </option>
          ))}
        </optgroup>
      </Select>
      {targets.length > 0 && (
        <Select
          size="small"
          aria-label="Channel or meeting"
          value={spec.target}
          onChange={(_event, data) => onChange({ ...spec, target: data.value })}
        >
          <option value="">The usual one</option>
          {targets.map((target) => (
            <option key={target.value} value={target.value}>
              {target.name}
            </option>
          ))}
        </Select>
      )}
      {onAdd !== null && (
        <Button size="small" onClick={onAdd}>
          Put another beside it
        </Button>
      )}
    </div>
  )
}

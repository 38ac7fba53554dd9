import { Button, Field, Select, Switch } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import {
  attend,
  changeConsent,
  changeSwitches,
  finishTask,
  readConsent,
  readRelay,
  readSwitches,
  switchRelay,
  type ConsentState,
} from '../server-door/door.ts'
import { calm, type Switches } from '../server-door/switches.ts'
import { consentModes, type RelaySwitch } from '../server-door/wire.ts'
import { beginAnewEverywhere } from './begin-anew.ts'

const consentWords = {
  approved: 'The administrator approved Weft for everybody',
  ask: 'Each person is asked',
  forbidden: 'People may not consent',
} as const

/** Every fault as a share of the requests, in words. */
const storms: readonly (readonly [keyof Switches, string])[] = [
  ['throttled', 'One request in three is throttled (429)'],
  ['unavailable', 'One request in three is refused as unavailable (503)'],
  ['serverError', 'One request in three fails, done or not (500, 502)'],
  ['timeoutBefore', 'One request in three times out before anything is done (504)'],
  ['gatewayTimeout', 'One answer in three is a time-out after the work was done (504)'],
  ['brokenLine', 'One connection in three breaks before anything is done'],
  ['lostAnswer', 'One answer in three is lost after the work was done'],
  ['expiredToken', 'One token in three counts as expired'],
  ['claims', 'One token in three must be had again (claims challenge)'],
  [
    'refused',
    'One write in three meets a limit or somebody else’s write (403, 409, 412), one list cursor in three is too old (410)',
  ],
  ['garbled', 'One answer in three is cut short or comes twice'],
  ['staleRead', 'One read in three is up to 30 s old'],
  ['slow', 'One answer in three takes up to a minute'],
]

const delays = [
  [0, 'Not at all'],
  [2_000, 'Two seconds'],
  [10_000, 'Ten seconds'],
  [60_000, 'A minute: the product gives up before'],
] as const

const plannerBudgets = [5, 10, 30, 60, 120]

const arrivals = [
  ['mei', 'present', 'Mei comes'],
  ['chloe', 'late', 'Chloé comes late'],
  ['finn', 'absent', 'Finn is absent'],
] as const

const channelReading = ['TeamMember.Read.All', 'GroupMember.Read.All', 'ChannelMessage.Read.All']

interface SwitchesViewProps {
  readonly onReload: () => Promise<void>
}

/** What goes wrong on demand, who may consent, and what colleagues do. */
export function SwitchesView({ onReload }: SwitchesViewProps) {
  const [switches, setSwitches] = useState<Switches>(calm)
  const [consent, setConsent] = useState<ConsentState>({ mode: 'approved', approved: [], sites: 'all' })
  const [relay, setRelay] = useState<RelaySwitch>({ configured: true, running: true })
  const [said, setSaid] = useState('')
  useEffect(() => {
    void readSwitches().then(setSwitches)
    void readConsent().then(setConsent)
    void readRelay().then(setRelay)
  }, [])

  function turn(change: Partial<Switches>): void {
    void changeSwitches(change).then(setSwitches)
  }

  async function colleague(say: () => Promise<string>): Promise<void> {
    try {
      setSaid(await say())
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error))
    }
  }

  return (
    <div className="switches">
      <h3>The network</h3>
      <Switch
        label="Offline: nothing answers"
        checked={switches.offline}
        onChange={(_e, { checked }) => turn({ offline: checked })}
      />
      <Field label="Every answer waits">
        <Select
          value={String(switches.latencyMs)}
          onChange={(_e, { value }) => turn({ latencyMs: Number(value) })}
        >
          {delays.map(([ms, label]) => (
            <option key={ms} value={ms}>
              {label}
            </option>
          ))}
          {!delays.some(([ms]) => ms === switches.latencyMs) && (
            <option value={switches.latencyMs}>{switches.latencyMs / 1000} seconds</option>
          )}
        </Select>
      </Field>
      {storms.map(([key, label]) => (
        <Switch
          key={key}
          label={label}
          checked={Number(switches[key]) > 0}
          onChange={(_e, { checked }) => turn({ [key]: checked ? 0.33 : 0 })}
        />
      ))}
      <Switch
        label="Microsoft’s published limits apply"
        checked={switches.budgets}
        onChange={(_e, { checked }) => turn({ budgets: checked })}
      />
      <Field
        label="Writes that Planner takes in ten seconds"
        hint="Microsoft publishes no limit for Planner. This one applies together with the published limits."
      >
        <Select
          value={String(switches.plannerWritesPer10s)}
          onChange={(_e, { value }) => turn({ plannerWritesPer10s: Number(value) })}
        >
          {plannerBudgets.map((writes) => (
            <option key={writes} value={writes}>
              {writes}
            </option>
          ))}
        </Select>
      </Field>
      <Switch
        label="Pages may read how long to wait (Retry-After)"
        checked={switches.retryAfterReadable}
        onChange={(_e, { checked }) => turn({ retryAfterReadable: checked })}
      />
      <Switch
        label="Planner’s plans are full"
        checked={switches.plannerFull}
        onChange={(_e, { checked }) => turn({ plannerFull: checked })}
      />
      <div className="row">
        <Button size="small" onClick={() => turn({ loseNextWrites: 3 })}>
          Lose the next three answers
        </Button>
        <Button size="small" onClick={() => turn(calm)}>
          All quiet
        </Button>
        {switches.loseNextWrites > 0 && <span className="quiet">armed: {switches.loseNextWrites}</span>}
      </div>
      <h3>The live relay</h3>
      <Switch
        label="The relay runs: off cuts every line as a crash does"
        checked={relay.running}
        onChange={(_e, { checked }) => void switchRelay({ running: checked }).then(setRelay)}
      />
      <Switch
        label="Weft knows of a relay (pages that open from now on)"
        checked={relay.configured}
        onChange={(_e, { checked }) => void switchRelay({ configured: checked }).then(setRelay)}
      />
      <h3>Permission</h3>
      <Field label="Who may allow Weft to act for people">
        <Select
          value={consent.mode}
          onChange={(_e, { value }) => {
            const mode = consentModes.find((each) => each === value)
            if (mode !== undefined) void changeConsent({ mode }).then(setConsent).then(onReload)
          }}
        >
          {consentModes.map((mode) => (
            <option key={mode} value={mode}>
              {consentWords[mode]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="How much the administrator allows">
        <Select
          value={
            consent.sites === 'chosen'
              ? 'restricted'
              : consent.approved.length > 0
                ? 'channel-reading'
                : 'basic'
          }
          onChange={(_e, { value }) => {
            const approved = value === 'channel-reading' ? channelReading : []
            const sites = value === 'restricted' ? 'chosen' : 'all'
            void changeConsent({ approved, sites }).then(setConsent).then(onReload)
          }}
        >
          <option value="basic">Basic</option>
          <option value="channel-reading">With channel reading</option>
          <option value="restricted">Restricted to chosen sites</option>
        </Select>
      </Field>
      <h3>Colleagues</h3>
      <div className="row">
        <Button
          size="small"
          onClick={() =>
            void colleague(async () => {
              const { by, task } = await finishTask()
              return `${by} finished “${task}” in Planner.`
            })
          }
        >
          Somebody finishes their next task
        </Button>
        {arrivals.map(([alias, state, name]) => (
          <Button
            key={name}
            size="small"
            onClick={() =>
              void colleague(async () => {
                const { by, session } = await attend(alias, state)
                return `${by} is ${state} in “${session}”.`
              })
            }
          >
            {name}
          </Button>
        ))}
      </div>
      <p role="status" className="quiet">
        {said}
      </p>
      <h3>The company</h3>
      <Button
        size="small"
        onClick={() => {
          void beginAnewEverywhere().then(() => location.reload())
        }}
      >
        Begin anew: forget everything that happened
      </Button>
    </div>
  )
}

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import * as v from 'valibot'
import type { Invitee, OutlookDesk } from '../outlook-host/outlook-desk.ts'
import { EventFrame, type RunHandler } from './event-frame.tsx'

const startSchema = v.object({ mode: v.string(), itemId: v.nullable(v.string()) })
const endedSchema = v.object({
  allowEvent: v.boolean(),
  errorMessage: v.optional(v.string(), ''),
  cancelLabel: v.optional(v.string()),
})

/** What Outlook asks before it sends: the handler's words, and the way on. */
interface Prompt {
  readonly message: string
  readonly cancelLabel: string
}

/** The form around the pane: the lines above the appointment, who is invited, and Send with the add-in's soft check. */
export function OutlookForm(props: {
  desk: OutlookDesk
  council: readonly Invitee[]
  onOpenPane: () => void
}) {
  const { desk } = props
  const [mode, setMode] = useState<'reading' | 'new' | 'saved'>('reading')
  const [notices, setNotices] = useState(desk.notices())
  const [state, setState] = useState('')
  const [prompt, setPrompt] = useState<Prompt | null>(null)
  const [shown, setShown] = useState<Prompt | null>(null)
  if (prompt !== null && prompt !== shown) setShown(prompt)
  const run = useRef<RunHandler>(null)

  useEffect(() => {
    let current = true
    void desk.answer({ call: 'start', args: [] }).then((answer) => {
      const start = v.safeParse(startSchema, answer)
      if (current && start.success && start.output.mode === 'compose')
        setMode(start.output.itemId === null ? 'new' : 'saved')
    })
    const stop = desk.listen((word) => {
      if (word.kind === 'notices') setNotices(desk.notices())
      if (word.kind === 'invited') void run.current?.('onAppointmentAttendeesChanged')
    })
    return () => {
      current = false
      stop()
    }
  }, [desk])

  async function sendNow(): Promise<void> {
    setPrompt(null)
    try {
      await desk.answer({ call: 'save', args: [] })
      setState('Sent.')
    } catch {
      setState('Sent, as far as the sandbox plays it: this appointment is in nobody’s calendar.')
    }
  }

  async function send(): Promise<void> {
    setState('Weft looks at the invite…')
    const ended = v.safeParse(endedSchema, await run.current?.('onAppointmentSend'))
    setState('')
    if (ended.success && !ended.output.allowEvent)
      setPrompt({ message: ended.output.errorMessage, cancelLabel: ended.output.cancelLabel ?? 'Don’t send' })
    else await sendNow()
  }

  function openPane(): void {
    setPrompt(null)
    props.onOpenPane()
  }

  return (
    <>
      <div role="status" className="outlook-notices">
        {notices.map((notice) => (
          <MessageBar key={notice.key} layout="multiline">
            <MessageBarBody>{notice.message}</MessageBarBody>
            {notice.action !== null && (
              <MessageBarActions>
                <Button size="small" onClick={openPane}>
                  {notice.action}
                </Button>
              </MessageBarActions>
            )}
          </MessageBar>
        ))}
      </div>
      {mode !== 'reading' && (
        <footer className="frame-foot">
          <span role="status">{state}</span>
          {mode === 'new' && (
            <Button size="small" onClick={() => desk.invite(props.council)}>
              Invite the council
            </Button>
          )}
          <Button size="small" appearance="primary" onClick={() => void send()}>
            Send
          </Button>
        </footer>
      )}
      {mode !== 'reading' && (
        <EventFrame
          desk={desk}
          onReady={(handler) => {
            run.current = handler
            if (mode === 'new') void handler('onNewAppointmentOrganizer')
          }}
        />
      )}
      <Dialog open={prompt !== null} modalType="alert" onOpenChange={() => setPrompt(null)}>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>Weft says, before this is sent</DialogTitle>
            <DialogContent>
              <p dir="auto">{shown?.message}</p>
            </DialogContent>
            <DialogActions>
              <Button onClick={() => void sendNow()}>Send anyway</Button>
              <Button appearance="primary" onClick={openPane}>
                {shown?.cancelLabel}
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  )
}

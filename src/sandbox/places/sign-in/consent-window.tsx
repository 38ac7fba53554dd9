import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'
import { useState } from 'react'
import type { ConsentQuestion } from './answer-nested-auth.ts'

/** Plays the window in which a person lets an app act for them; it says that it is the sandbox's own. */
export function ConsentWindow({ question }: { readonly question: ConsentQuestion | null }) {
  // The window is closed, not taken away: only closing makes the page around it reachable again for screen readers.
  const [shown, setShown] = useState(question)
  if (question !== null && question !== shown) setShown(question)
  if (shown === null) return null
  const { kind, person, scopes, answer } = shown
  const administrator = kind === 'administrator'
  return (
    <Dialog open={question !== null} modalType="alert" onOpenChange={() => answer(false)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>
            {administrator ? 'Your administrator has to approve this' : 'Weft asks for your permission'}
          </DialogTitle>
          <DialogContent>
            <p>
              The sandbox plays the company’s sign-in page for {person.displayName}.{' '}
              {administrator
                ? 'People here may not allow Weft this themselves.'
                : 'With your permission Weft acts in your name, with your rights and no more:'}
            </p>
            <ul className="scopes">
              {scopes.map((scope) => (
                <li key={scope}>
                  <code>{scope}</code>
                </li>
              ))}
            </ul>
            {administrator && (
              <p>In the sandbox you are the administrator as well: open Switches and approve it there.</p>
            )}
          </DialogContent>
          <DialogActions>
            {administrator ? (
              <Button appearance="primary" onClick={() => answer(false)}>
                Back to Weft
              </Button>
            ) : (
              <>
                <Button onClick={() => answer(false)}>Cancel</Button>
                <Button appearance="primary" onClick={() => answer(true)}>
                  Accept
                </Button>
              </>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

import * as v from 'valibot'
import { captureSchema, detailLimit, lineLimit, type Capture } from '#src/domain/session/capture.ts'
import type { CaptureKind } from './capture-kinds.ts'

/** What stands in the form; everything that any kind may need, so that a change of kind loses nothing. */
export const captureDraftSchema = v.object({
  /** The item on which the form was opened; it stays with it. */
  itemId: v.nullable(v.string()),
  text: v.string(),
  detail: v.string(),
  /** Of a decision; drafts of an older release have none. */
  options: v.optional(v.string(), ''),
  dissent: v.optional(v.string(), ''),
  personId: v.nullable(v.string()),
  due: v.nullable(v.string()),
  /** The kind of record that the item asks for and that has no list of its own yet. */
  label: v.nullable(v.string()),
  departmentIds: v.array(v.string()),
  likelihood: v.number(),
  impact: v.number(),
  enteredFor: v.nullable(v.object({ personId: v.nullable(v.string()), name: v.string() })),
})
export type CaptureDraft = v.InferOutput<typeof captureDraftSchema>

export function parseCaptureDraft(stored: unknown): CaptureDraft | null {
  const parsed = v.safeParse(captureDraftSchema, stored)
  return parsed.success ? parsed.output : null
}

export function freshDraft(
  itemId: string | null,
  due: string | null,
  label: string | null = null,
): CaptureDraft {
  return {
    itemId,
    text: '',
    detail: '',
    options: '',
    dissent: '',
    personId: null,
    due,
    label,
    departmentIds: [],
    likelihood: 3,
    impact: 3,
    enteredFor: null,
  }
}

/** The form for a capture that is already there. */
export function draftOf(capture: Capture): CaptureDraft {
  const fresh = freshDraft(capture.itemId, null)
  const text = { text: capture.text, detail: capture.detail ?? '' }
  if (capture.kind === 'decision')
    return {
      ...fresh,
      ...text,
      detail: capture.reason ?? '',
      options: capture.options ?? '',
      dissent: capture.dissent ?? '',
      personId: capture.deciderId ?? null,
    }
  if (capture.kind === 'action') return { ...fresh, ...text, personId: capture.ownerId, due: capture.due }
  if (capture.kind === 'risk') {
    const { departmentIds, likelihood, impact } = capture
    return { ...fresh, ...text, personId: capture.ownerId, departmentIds, likelihood, impact }
  }
  return { ...fresh, ...text, label: capture.label ?? null }
}

export type DraftProblem = 'empty' | 'too-long' | 'day' | 'person'

/** A person by id and name, whether the council still has them or not. */
export interface FormerPerson {
  readonly personId: string
  readonly name: string
}

/** Who stands in a capture; null where nobody does, or no name is known. */
export function personIn(capture: Capture, nameOf: (personId: string) => string | null): FormerPerson | null {
  const personId =
    capture.kind === 'decision'
      ? (capture.deciderId ?? null)
      : capture.kind === 'note'
        ? null
        : capture.ownerId
  if (personId === null) return null
  const kept = capture.kind === 'action' || capture.kind === 'risk' ? capture.ownerName : null
  const name = nameOf(personId) ?? kept
  return name === null ? null : { personId, name }
}

/** The capture that the form describes, or why it is none yet. `nameOf` knows the council's people. */
export function captureFrom(
  kind: CaptureKind,
  id: string,
  draft: CaptureDraft,
  nameOf: (personId: string) => string | null,
): { readonly ok: true; readonly capture: Capture } | { readonly ok: false; readonly reason: DraftProblem } {
  const text = draft.text.trim()
  if (text === '') return { ok: false, reason: 'empty' }
  const longer = [draft.detail, draft.options, draft.dissent]
  if (text.length > lineLimit || longer.some((each) => each.length > detailLimit))
    return { ok: false, reason: 'too-long' }
  // A draft can be older than the council: whoever is not on it any more cannot be given anything new.
  const person = kind === 'note' ? null : draft.personId
  if (person !== null && nameOf(person) === null) return { ok: false, reason: 'person' }
  const base = { id, itemId: draft.itemId, text }
  const detail = draft.detail.trim()
  const more = detail === '' ? {} : { detail }
  const owner = {
    ownerId: draft.personId,
    ownerName: draft.personId === null ? null : nameOf(draft.personId),
  }
  const wanted = {
    decision: {
      ...base,
      ...(detail === '' ? {} : { reason: detail }),
      ...(draft.options.trim() === '' ? {} : { options: draft.options.trim() }),
      ...(draft.dissent.trim() === '' ? {} : { dissent: draft.dissent.trim() }),
      ...(draft.personId === null ? {} : { deciderId: draft.personId }),
    },
    action: { ...base, ...more, ...owner, due: draft.due },
    risk: {
      ...base,
      ...more,
      ...owner,
      departmentIds: draft.departmentIds,
      likelihood: draft.likelihood,
      impact: draft.impact,
    },
    note: { ...base, ...more, ...(draft.label === null ? {} : { label: draft.label }) },
  }[kind]
  const parsed = v.safeParse(captureSchema, { kind, ...wanted })
  return parsed.success ? { ok: true, capture: parsed.output } : { ok: false, reason: 'day' }
}

import * as Y from 'yjs'
import { processorMs } from '../processor.ts'
import { answerCalls, heapBytes } from './calls.ts'
import { playNaively } from './naive-session.ts'

/** The naive document in a process of its own: what it weighs and how long somebody who comes late takes to have it. */
export interface NaivePage {
  play(ops: number): Promise<{
    readonly growthBytes: number
    readonly stateBytes: number
    readonly updateBytes: number
    readonly processorUs: number
  }>
  join(): Promise<{ readonly wallMs: number; readonly processorMs: number }>
}

let state: Uint8Array = new Uint8Array()
const kept: Y.Doc[] = []
answerCalls(process, {
  play(ops: number) {
    const heapBefore = heapBytes()
    const processorBefore = processorMs()
    const doc = new Y.Doc()
    kept.push(doc)
    const updateBytes = playNaively(doc, ops) / ops
    const processorUs = ((processorMs() - processorBefore) * 1000) / ops
    const growthBytes = heapBytes() - heapBefore
    state = Y.encodeStateAsUpdate(doc)
    return { growthBytes, stateBytes: state.byteLength, updateBytes, processorUs }
  },
  join() {
    const processorBefore = processorMs()
    const sinceMs = performance.now()
    const late = new Y.Doc()
    Y.applyUpdate(late, state)
    late.getMap('keys').toJSON()
    return { wallMs: performance.now() - sinceMs, processorMs: processorMs() - processorBefore }
  },
})
process.on('disconnect', () => process.exit())

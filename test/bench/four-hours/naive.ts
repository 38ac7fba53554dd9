import * as Y from 'yjs'
import { processorMs } from '../processor.ts'
import { heapBytes, tell } from './heap.ts'
import { playNaively } from './naive-session.ts'

/** The naive document in a process of its own: what it weighs and how long somebody who comes late takes to have it. */
const ops = Number(process.argv[2] ?? 180_000)
const before = heapBytes()
const processorBefore = processorMs()
const doc = new Y.Doc()
const updateBytes = playNaively(doc, ops)
const processorUs = ((processorMs() - processorBefore) * 1000) / ops
const growthBytes = heapBytes() - before
const state = Y.encodeStateAsUpdate(doc)

const joinsMs = Array.from({ length: 5 }, () => {
  const since = performance.now()
  const late = new Y.Doc()
  Y.applyUpdate(late, state)
  late.getMap('keys').toJSON()
  return performance.now() - since
})
tell({ growthBytes, stateBytes: state.byteLength, joinsMs, processorUs, updateBytes: updateBytes / ops })

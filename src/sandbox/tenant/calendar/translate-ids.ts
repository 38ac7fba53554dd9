import * as v from 'valibot'
import { badRequest } from '../graph-error.ts'
import type { GraphRequest, GraphResponse } from '../route.ts'
import { translatedId } from './event-id.ts'

const translation = v.object({
  inputIds: v.pipe(v.array(v.string()), v.maxLength(1_000)),
  sourceIdType: v.picklist(['restId', 'restImmutableEntryId']),
  targetIdType: v.picklist(['restId', 'restImmutableEntryId']),
})

/** Up to 1,000 ids at a time, from one kind to the other. */
export function translateIds(request: GraphRequest): GraphResponse {
  const sent = v.safeParse(translation, request.body)
  if (!sent.success) throw badRequest('inputIds (1,000 at most), sourceIdType and targetIdType are needed.')
  const { inputIds, targetIdType } = sent.output
  const value = inputIds.map((sourceId) => {
    const targetId = translatedId(sourceId, targetIdType === 'restImmutableEntryId')
    if (targetId === undefined) throw badRequest(`'${sourceId}' is no id.`, 'ErrorInvalidIdMalformed')
    return { sourceId, targetId }
  })
  const context = `${request.base}/$metadata#Collection(microsoft.graph.convertIdResult)`
  return { status: 200, body: { '@odata.context': context, value } }
}

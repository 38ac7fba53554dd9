import * as v from 'valibot'
import { commonHeaders } from '../../../scripts/site-headers.ts'

export function replyJson(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...commonHeaders,
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    },
  })
}

/** The parsed body; a `Response` that names the first fault where it does not fit. */
export async function readBody<Schema extends v.GenericSchema>(
  request: Request,
  schema: Schema,
): Promise<{ ok: true; value: v.InferOutput<Schema> } | { ok: false; response: Response }> {
  let body: unknown
  try {
    body = JSON.parse(await request.text())
  } catch {
    return { ok: false, response: replyJson({ error: 'The body must be JSON.' }, 400) }
  }
  const parsed = v.safeParse(schema, body)
  if (parsed.success) return { ok: true, value: parsed.output }
  const [issue] = parsed.issues
  const where = v.getDotPath(issue)
  return { ok: false, response: replyJson({ error: `${where ?? 'body'}: ${issue.message}` }, 400) }
}

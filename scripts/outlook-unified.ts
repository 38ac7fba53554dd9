import * as v from 'valibot'

const text = v.string()
const iconsSchema = v.array(v.object({ size: v.number(), url: text }))
const controlSchema = v.object({
  id: text,
  label: text,
  icons: iconsSchema,
  supertip: v.object({ title: text, description: text }),
  actionId: text,
})
export type Control = v.InferOutput<typeof controlSchema>

/** What the two manifests of Outlook have in common, as the unified one says it. */
export const unifiedSchema = v.object({
  version: text,
  developer: v.object({ name: text, websiteUrl: text }),
  name: v.object({ short: text }),
  description: v.object({ short: text }),
  validDomains: v.tuple([text]),
  extensions: v.tuple([
    v.object({
      runtimes: v.array(
        v.object({
          code: v.object({ page: text, script: v.optional(text) }),
          actions: v.array(v.object({ id: text, type: text })),
        }),
      ),
      ribbons: v.array(
        v.object({
          contexts: v.tuple([text]),
          tabs: v.tuple([
            v.object({
              groups: v.tuple([v.object({ id: text, label: text, controls: v.tuple([controlSchema]) })]),
            }),
          ]),
        }),
      ),
      autoRunEvents: v.tuple([
        v.object({
          events: v.array(
            v.object({ type: text, actionId: text, options: v.optional(v.object({ sendMode: text })) }),
          ),
        }),
      ]),
      alternates: v.tuple([
        v.object({
          hide: v.object({ customOfficeAddin: v.object({ officeAddinId: text }) }),
          alternateIcons: v.object({
            icon: v.object({ url: text }),
            highResolutionIcon: v.object({ url: text }),
          }),
        }),
      ]),
    }),
  ]),
})
export type Unified = v.InferOutput<typeof unifiedSchema>

/** By language tag: the strings that a localisation file of the unified manifest gives, by their path there. */
export type Languages = ReadonlyMap<string, Readonly<Record<string, string>>>

import { sources as sight } from '../sight/es.ts'

/** FTL sources of the screens, in one chunk; templates and outputs are written, not shown, and come by themselves. */
export const sources = [
  ...sight,
  ...Object.values(
    import.meta.glob<string>(['../locales/es/*.ts', '!../locales/es/{agenda,running,templates,outputs}.ts'], {
      eager: true,
      import: 'messages',
    }),
  ),
]

/** Where the language's other words are, so that no page carries the addresses of languages that nobody there reads. */
export const pages = import.meta.glob<string>('../locales/es/pages/*.ts', { import: 'messages' })
export const written = import.meta.glob<string>('../locales/es/{templates,outputs}.ts', {
  import: 'messages',
})

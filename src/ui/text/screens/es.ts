/** FTL sources of the screens, in one chunk; templates and outputs are written, not shown, and come by themselves. */
export const sources = Object.values(
  import.meta.glob<string>(['../locales/es/*.ts', '!../locales/es/{templates,outputs}.ts'], {
    eager: true,
    import: 'messages',
  }),
)

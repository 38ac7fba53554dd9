/** FTL sources of the screens, in one chunk; templates and outputs are written, not shown, and come by themselves. */
export const sources = Object.values(
  import.meta.glob<string>(['../locales/fr/*.ts', '!../locales/fr/{templates,outputs}.ts'], {
    eager: true,
    import: 'messages',
  }),
)

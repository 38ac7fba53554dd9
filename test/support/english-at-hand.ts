// A page loads its words while the host answers; the tests of parts begin with them.
if (typeof document !== 'undefined') {
  const { loadScreens } = await import('#src/ui/text/catalogue.ts')
  await loadScreens('en')
}

export {}

import { afterEach } from 'vitest'

// Tabster's observers throw when jsdom goes away under a mounted Fluent tree, so each test unmounts what it rendered.
if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/react')
  afterEach(cleanup)
}

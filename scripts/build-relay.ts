import { bundleForNode } from './bundle-for-node.ts'

// In one file, so that its image holds Node and that file.
await bundleForNode('src/relay/main.ts', 'dist/relay', 'relay.mjs')

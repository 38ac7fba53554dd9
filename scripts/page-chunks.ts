interface ModuleFacts {
  readonly importedIds: readonly string[]
}
interface Chunking {
  getModuleInfo(id: string): ModuleFacts | null
}

/**
 * Everything of ours that comes with a module, itself included; what it imports later is left out. Packages are left to
 * the bundler, which knows what of them is used.
 */
function comesWith(root: string, chunking: Chunking): ReadonlySet<string> {
  const seen = new Set<string>()
  const todo = [root]
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    if (seen.has(id) || id.includes('/node_modules/')) continue
    seen.add(id)
    todo.push(...(chunking.getModuleInfo(id)?.importedIds ?? []))
  }
  return seen
}

/**
 * Names the file of a module by the pages that come with it, so that a page is a handful of files instead of a hundred:
 * each is a round trip. What comes with one of `frames` is in that frame's file, whoever else needs it; what no page
 * needs from the start is left to the bundler. Both are modules by a short name.
 */
export function pageChunks(
  frames: Readonly<Record<string, string>>,
  pages: Readonly<Record<string, string>>,
): (id: string, chunking: Chunking) => string | null {
  type Named = readonly (readonly [name: string, modules: ReadonlySet<string>])[]
  let known: { readonly frames: Named; readonly pages: Named } | null = null
  const roots = new Set(Object.values(pages))
  return (id, chunking) => {
    // What is imported later by its own name stays a file of its own: in a shared one its exports can get lost.
    if (roots.has(id)) return null
    const named = (roots: Readonly<Record<string, string>>): Named =>
      Object.entries(roots).map(([name, root]) => [name, comesWith(root, chunking)])
    known ??= { frames: named(frames), pages: named(pages) }
    const having = (all: Named) => all.filter(([, modules]) => modules.has(id)).map(([name]) => name)
    const [frame] = having(known.frames)
    const names = frame === undefined ? having(known.pages) : [frame]
    // What one page alone needs may be needed later by others, who would load the whole page for it.
    if (frame === undefined && names.length < 2) return null
    // Named apart from the page's own file.
    return `of-${names.join('-')}`
  }
}

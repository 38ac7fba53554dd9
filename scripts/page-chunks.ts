interface ModuleFacts {
  readonly importedIds: readonly string[]
}
interface Chunking {
  getModuleInfo(id: string): ModuleFacts | null
}

/** Of a package, icons alone are files that whoever imports them needs as they are. */
const leftToTheBundler = /\/node_modules\/(?!@fluentui\/react-icons\/(?:lib\/atoms\/)?svg\/)/

/**
 * Everything of ours that comes with some modules, themselves included; what they import later is left out. Packages are
 * left to the bundler, which knows what of them is used.
 */
function comesWith(roots: readonly string[], chunking: Chunking): ReadonlySet<string> {
  const seen = new Set<string>()
  const todo = [...roots]
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    if (seen.has(id) || leftToTheBundler.test(id)) continue
    seen.add(id)
    todo.push(...(chunking.getModuleInfo(id)?.importedIds ?? []))
  }
  return seen
}

function comesWithEach(lists: readonly (readonly string[])[], chunking: Chunking): ReadonlySet<string> {
  const [first, ...others] = lists.map((roots) => comesWith(roots, chunking))
  return new Set([...(first ?? [])].filter((id) => others.every((each) => each.has(id))))
}

/**
 * Names the file of a module by the pages that come with it, so that a page is a handful of files instead of a hundred:
 * each is a round trip. What comes with one of `frames` is in that frame's file, whoever else needs it: a frame is a list
 * of modules, or several lists and then what comes with each of them. What no page needs from the start is left to the
 * bundler. Both are modules by a short name. `joined` are names of files too small
 * for a request of their own, each with the file that it becomes part of.
 */
export function pageChunks(
  frames: Readonly<Record<string, readonly (readonly string[])[]>>,
  pages: Readonly<Record<string, string>>,
  joined: Readonly<Record<string, string>> = {},
): (id: string, chunking: Chunking) => string | null {
  type Named = readonly (readonly [name: string, modules: ReadonlySet<string>])[]
  let known: { readonly frames: Named; readonly pages: Named } | null = null
  const roots = new Set(Object.values(pages))
  return (id, chunking) => {
    // What is imported later by its own name stays a file of its own: in a shared one its exports can get lost.
    if (roots.has(id)) return null
    known ??= {
      frames: Object.entries(frames).map(([name, lists]) => [name, comesWithEach(lists, chunking)]),
      pages: Object.entries(pages).map(([name, root]) => [name, comesWith([root], chunking)]),
    }
    const having = (all: Named) => all.filter(([, modules]) => modules.has(id)).map(([name]) => name)
    const [frame] = having(known.frames)
    const names = frame === undefined ? having(known.pages) : [frame]
    // What one page alone needs may be needed later by others, who would load the whole page for it.
    if (frame === undefined && names.length < 2) return null
    // Named apart from the page's own file.
    const name = names.join('-')
    return `of-${joined[name] ?? name}`
  }
}

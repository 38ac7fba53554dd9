/** The platform's own, taken before the simulation puts its light one in its place: the official client clones it. */
export const NativeResponse = globalThis.Response

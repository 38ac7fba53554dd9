/** The one text in the Yjs document of an item; in every update that begins it, so it is short. */
export const textName = 't'

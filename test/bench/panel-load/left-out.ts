/** In the place of jsrsasign: 90 kB that Fluid's driver names and the panel never uses; some bundlers drop it. */
export const KJUR = {}

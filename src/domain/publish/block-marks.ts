const space = '(?:\\s|&nbsp;|&#160;|&#xa0;)*'

/** The two lines around an agenda in an invite, as mail programs write them. */
export const startMark = new RegExp(`Weft${space}(?:↓|&darr;|&#8595;|&#x2193;)`, 'gi')
export const endMark = new RegExp(`Weft${space}(?:↑|&uarr;|&#8593;|&#x2191;)`, 'gi')

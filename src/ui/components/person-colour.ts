import { stableIndex } from './initials.ts'

const colours = ['Cranberry', 'Pumpkin', 'Gold', 'Forest', 'Teal', 'Navy', 'Purple', 'Plum', 'Mink', 'Steel']

/** A person's two colours, the same wherever their name stands: what is written on the ground can be read in each theme. */
export function personColour(name: string): { readonly ground: string; readonly writing: string } {
  const colour = colours[stableIndex(name, colours.length)] ?? 'Steel'
  return {
    ground: `var(--colorPalette${colour}Background2)`,
    writing: `var(--colorPalette${colour}Foreground2)`,
  }
}

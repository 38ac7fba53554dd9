/** What React's and the browser's own keyboard events have in common here. */
interface KeyPressed {
  readonly keyCode: number
  readonly nativeEvent?: { readonly isComposing: boolean }
  readonly isComposing?: boolean
}

/** The key code of whatever an input method takes for itself. */
const takenByInputMethod = 229

/**
 * Whether the key belongs to an input method (Japanese, Chinese, Korean): its Enter confirms a conversion and its Escape
 * takes one back, and neither is meant for the form. Safari ends the composition before it tells of the key.
 */
export function isComposing(event: KeyPressed): boolean {
  return (event.nativeEvent ?? event).isComposing === true || event.keyCode === takenByInputMethod
}

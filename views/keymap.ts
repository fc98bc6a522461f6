/**
 * Where the keyboard is: on the panes, on what is said instead when there is no
 * record, on a page opened from there, or in an overlay.
 */
export const places = ['panes', 'empty', 'record', 'source', 'related', 'help'] as const
export type Place = (typeof places)[number]

/** Name of a key press: a character as typed, or one of the names of {@link keyLabels}. */
export type KeyName = string

/** Everything a key can ask for. */
export type CommandId =
  | 'focus-parties'
  | 'focus-plans'
  | 'focus-demands'
  | 'focus-steps'
  | 'focus-next-pane'
  | 'focus-previous-pane'
  | 'focus-left'
  | 'focus-right'
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'half-page-down'
  | 'half-page-up'
  | 'page-down'
  | 'page-up'
  | 'open'
  | 'back'
  | 'zoom'
  | 'next-quote'
  | 'previous-quote'
  | 'open-source'
  | 'toggle-help'
  | 'quit'
  | 'interrupt'
  | 'suspend'
  | 'redraw'

/** Headings of the help. */
export type KeyGroup = 'Move' | 'Panes' | 'Read' | 'Program'

/** Keys, what they ask for, and how that is told to the reader. */
export interface Binding {
  readonly command: CommandId
  readonly keys: readonly KeyName[]
  /** What it does, as the help and the manual say it. */
  readonly does: string
  readonly group: KeyGroup
  readonly places: readonly Place[]
  /** Word for it in the footer, and its rank there: the highest goes first when room is short. */
  readonly hint?: { readonly word: string; readonly rank: number }
}

/** How keys without a character of their own are written. */
export const keyLabels: Readonly<Record<string, string>> = {
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  home: 'Home',
  end: 'End',
  enter: 'Enter',
  esc: 'Esc',
  tab: 'Tab',
  space: 'Space',
}

/**
 * Writes a key as a reader knows it.
 *
 * @param key Name of a key press.
 * @returns “Shift-Tab”, “Ctrl-d”, “PgDn”, or the character itself.
 */
export function keyLabel(key: KeyName): string {
  const [first = key, ...rest] = key.split(/\+(?=.)/u)
  if (rest.length === 0) return keyLabels[key] ?? key
  const modifier = first.charAt(0).toUpperCase() + first.slice(1)
  return `${modifier}-${keyLabel(rest.join('+'))}`
}

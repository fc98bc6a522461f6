/**
 * Where the keyboard is: on the panes, on what is said instead when there is no
 * record, on a page opened from there, or in an overlay.
 */
export const places = [
  'panes',
  'empty',
  'record',
  'source',
  'list',
  'compare',
  'positions',
  'search',
  'related',
  'choose',
  'help',
] as const
export type Place = (typeof places)[number]

/** What the places are called. */
export const placeNames: Readonly<Record<Place, string>> = {
  panes: 'panes',
  record: 'record',
  source: 'article',
  list: 'list',
  compare: 'comparison',
  positions: 'positions',
  search: 'search',
  related: 'related records',
  choose: 'where one chooses',
  help: 'help',
  empty: 'where nothing was found',
}

/** Name of a key press: a character as typed, or one of the names of {@link keyLabels}. */
export type KeyName = string

/** Everything a key can ask for. */
export const commandIds = [
  'focus-parties',
  'focus-plans',
  'focus-demands',
  'focus-steps',
  'focus-next-pane',
  'focus-previous-pane',
  'focus-left',
  'focus-right',
  'next',
  'previous',
  'first',
  'last',
  'half-page-down',
  'half-page-up',
  'page-down',
  'page-up',
  'open',
  'back',
  'zoom',
  'next-quote',
  'previous-quote',
  'open-source',
  'open-compare',
  'open-positions',
  'open-timeline',
  'open-statements',
  'open-everything',
  'open-changes',
  'open-articles',
  'open-search',
  'next-hit',
  'previous-hit',
  'open-filter',
  'open-palette',
  'choose-versions',
  'erase',
  'erase-word',
  'erase-all',
  'copy-quote',
  'copy-markdown',
  'page-article',
  'open-outside',
  'edit-file',
  'toggle-help',
  'quit',
  'interrupt',
  'suspend',
  'redraw',
] as const
export type CommandId = (typeof commandIds)[number]

/** Headings of the help. */
export const keyGroups = ['Move', 'Panes', 'Views', 'Read', 'Find', 'Take', 'Program'] as const
export type KeyGroup = (typeof keyGroups)[number]

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
  backspace: 'Backspace',
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

/**
 * Tells whether a name is one a key press can have.
 *
 * @param name “j”, “?”, “enter”, “ctrl+d”, “shift+tab”.
 */
export function isKeyName(name: string): boolean {
  if (Array.from(name).length === 1) return name !== ' '
  return (
    name in keyLabels ||
    name === 'delete' ||
    name === 'shift+tab' ||
    /^(?:ctrl|alt)\+[^\sA-Z]$/u.test(name)
  )
}

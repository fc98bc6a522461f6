/** A flag of the command line. */
export interface Flag {
  /** What stands for its value in the help; absent: it takes none. */
  readonly value?: string
  /** One letter that stands for it. */
  readonly short?: string
  /** Whether it may be turned off with `no-` in front, and only that is of use. */
  readonly isNegated?: true
  /** What it does, without a full stop. */
  readonly words: string
}

/** Every flag there is, by its name as it is typed, in the order of the help. */
export const flags = {
  party: { value: 'NAME', words: 'only what names this party, by id or by any name the text uses' },
  issue: { value: 'ISSUE', words: 'only what is about this issue' },
  kind: { value: 'KIND', words: 'only this kind' },
  certainty: { value: 'WORD', words: 'only what is held this firmly' },
  since: { value: 'DAY', words: 'only what an article of this day or later tells (2025-12-06)' },
  format: { value: 'FORM', words: 'the form to print' },
  columns: { value: 'NAMES', words: 'which columns, separated by commas; all: every one there is' },
  width: { value: 'CELLS', words: 'width of a line; else that of the terminal, or 100' },
  output: { value: 'PATH', short: 'o', words: 'write there instead of to standard output' },
  record: { value: 'ID', words: 'explain this record alone' },
  follow: {
    short: 'f',
    words: 'go on: show what comes into folders, files, feeds and pages',
  },
  interval: {
    value: 'SEC',
    words: 'how often a feed or page is asked for when following (60)',
  },
  theme: {
    value: 'NAME',
    words: 'without it, what goes with the background of the terminal',
  },
  mouse: { words: 'select with the mouse; the terminal then selects no text' },
  'screen-reader': { words: 'tell what changes, line by line (as INK_SCREEN_READER=true)' },
  cache: { isNegated: true, words: 'read everything anew (as does PEACEDASH_NO_CACHE=1)' },
  color: { value: 'WHEN', words: 'auto, always or never; NO_COLOR and FORCE_COLOR are heeded' },
  help: { short: 'h', words: 'this text' },
  version: { words: 'the version' },
} as const satisfies Readonly<Record<string, Flag>>

export type FlagName = keyof typeof flags

export const flagNames = Object.keys(flags) as readonly FlagName[]

/** A flag as anyone may look at it. */
export const flagOf = (name: FlagName): Flag => flags[name]

/** A flag as it is typed: “--no-cache”, “--party”. */
export const typed = (name: FlagName): string => `--${flagOf(name).isNegated ? 'no-' : ''}${name}`

import { colourWishes, themes } from './values.ts'

/** A flag of the command line. */
export interface Flag {
  /** What stands for its value in the help; absent: it takes none. */
  readonly value?: string
  /** Values it may have with any command; absent: it depends on the command, or anything may be. */
  readonly values?: readonly string[]
  /** One letter that stands for it. */
  readonly short?: string
  /** Whether it may be turned off with `no-` in front, and only that is of use. */
  readonly isNegated?: true
  /** What it does, without a full stop. */
  readonly words: string
  /** What is to be said after its values. */
  readonly note?: string
}

/** Every flag there is, by its name as it is typed, in the order of the help. */
export const flags = {
  party: { value: 'NAME', words: 'only what names this party (by id, or as the text does)' },
  issue: { value: 'ISSUE', words: 'only what is about this issue' },
  kind: { value: 'KIND', words: 'only this kind' },
  certainty: { value: 'WORD', words: 'only what is held this firmly' },
  since: { value: 'DAY', words: 'only what was told on that day or later (2025-12-06)' },
  format: { value: 'FORM', words: 'how to print it' },
  columns: { value: 'NAMES', words: 'which columns, separated by commas, or all' },
  width: { value: 'CELLS', words: 'width of a line; else that of the terminal, or 100' },
  output: { value: 'PATH', short: 'o', words: 'write there instead of to standard output' },
  record: { value: 'ID', words: 'explain this record alone' },
  follow: { short: 'f', words: 'go on with what comes: folders, files, feeds and pages' },
  interval: { value: 'SEC', words: 'ask feeds and pages that often when following (60)' },
  theme: {
    value: 'NAME',
    values: themes,
    words: 'colours',
    note: 'else by the background of the terminal',
  },
  mouse: { words: 'select with the mouse; the terminal then selects no text' },
  'screen-reader': { words: 'tell what changes line by line (INK_SCREEN_READER=true)' },
  cache: { isNegated: true, words: 'read everything anew (PEACEDASH_NO_CACHE=1)' },
  color: {
    value: 'WHEN',
    values: colourWishes,
    words: 'colours',
    note: 'NO_COLOR and FORCE_COLOR are heeded',
  },
  help: { short: 'h', words: 'say what a command does, with examples' },
  version: { words: 'print the version' },
} as const satisfies Readonly<Record<string, Flag>>

export type FlagName = keyof typeof flags

export const flagNames = Object.keys(flags) as readonly FlagName[]

/** A flag as anyone may look at it. */
export const flagOf = (name: FlagName): Flag => flags[name]

/** A flag as it is typed: “--no-cache”, “--party”. */
export const typed = (name: FlagName): string => `--${flagOf(name).isNegated ? 'no-' : ''}${name}`

/** A flag with its short form and what stands for its value: “--output, -o PATH”. */
export function flagHead(name: FlagName): string {
  const { short, value } = flagOf(name)
  const shortly = short === undefined ? '' : `, -${short}`
  return `${typed(name)}${shortly}${value === undefined ? '' : ` ${value}`}`
}

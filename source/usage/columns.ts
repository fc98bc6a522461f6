import type { CommandName } from './commands.ts'

/** Columns of a table by the names they are asked for. */
export interface Columns {
  /** Those people see without asking, where there is anything in them. */
  readonly usual: readonly string[]
  /** Those one has to ask for. Other programs get both, but for those of people alone. */
  readonly others: readonly string[]
}

const place = ['outlet', 'published', 'headline', 'paragraph', 'url', 'article'] as const
const said = ['said-by', 'certainty-cue'] as const
const date = ['earliest', 'latest', 'ambiguous', 'date-words'] as const
const record = ['sources', 'id'] as const

/**
 * Columns by the command that prints them. They stand here in words, as the values of flags do,
 * for the help must not wait for the tables to be loaded; a test holds them to the tables.
 */
const columns: Readonly<Partial<Record<CommandName, Columns>>> = {
  parties: {
    usual: ['party', 'role', 'person', 'side', 'quote', 'where'],
    others: ['party-id', 'kind', 'office', ...place, 'called', ...record],
  },
  plans: {
    usual: [
      'text',
      'status',
      'authors',
      'revises',
      'answers',
      'taken-by',
      'refused-by',
      'quote',
      'certainty',
      'where',
    ],
    others: ['label', 'points', 'dates', 'part-of', 'offered-by', ...said, ...place, ...record],
  },
  demands: {
    usual: ['party', 'kind', 'quote', 'hangs-on', 'refused-by', 'taken-by', 'certainty', 'where'],
    others: ['issue', 'text', 'put-to', 'offered-by', ...said, ...place, ...record],
  },
  steps: {
    usual: ['when', 'who', 'quote', 'standing', 'where'],
    others: [
      ...date,
      'what',
      'actor',
      'standing-quote',
      'said-by',
      'certainty',
      'certainty-cue',
      ...place,
      ...record,
    ],
  },
  positions: {
    usual: ['topic', 'party', 'stand', 'quote', 'certainty', 'where'],
    others: [...said, ...place, ...record],
  },
  statements: {
    usual: ['speaker', 'party', 'mode', 'quote', 'certainty', 'where'],
    others: ['words', ...said, 'source-kind', ...place, ...record],
  },
  timeline: {
    usual: ['when', 'kind', 'who', 'quote', 'certainty', 'where'],
    others: [...date, 'what', ...said, ...place, ...record],
  },
  compare: {
    usual: ['topic', 'text', 'does', 'party', 'quote', 'certainty', 'where'],
    others: ['words', ...said, ...place, ...record],
  },
  changes: {
    usual: ['change', 'record', 'what', 'party', 'aspect', 'before', 'after', 'quote', 'where'],
    others: ['quote-before', ...place, 'record-id', 'id'],
  },
  tensions: {
    usual: ['kind', 'over', 'quote', 'where', 'other-quote', 'other-where'],
    others: [...place, ...place.map((name) => `other-${name}`), 'id'],
  },
  search: {
    usual: ['kind', 'what', 'quote', 'where'],
    others: [...said, 'certainty', ...place, ...record],
  },
}

/** Columns of the table a command prints; undefined for one that prints none. */
export const columnsOf = (name: CommandName | null): Columns | undefined =>
  name === null ? undefined : columns[name]

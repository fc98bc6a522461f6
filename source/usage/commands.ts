import { type FlagName, flagOf } from './flags.ts'
import {
  certaintyWords,
  changeKinds,
  contentKinds,
  demandKinds,
  issueKeys,
  partyKinds,
  planStatuses,
  recordKinds,
  standKinds,
  statementModes,
  tensionKinds,
  timelineKinds,
} from './values.ts'

/** What a command is for; the help lists them by it. */
export const groups = ['Read', 'Print', 'Keep', 'Look behind it'] as const

/** A command: all the help, the man page and the completions say of it. */
export interface Command {
  readonly group: (typeof groups)[number]
  /** What is typed after its name. */
  readonly operands: string
  /** What it does in a few words, small letter first, without a full stop. */
  readonly summary: string
  /** More about it, in full sentences; a paragraph each. */
  readonly about: readonly string[]
  /** Flags it takes beside those every command takes, in the order of the help. */
  readonly flags: readonly FlagName[]
  /** Values a flag may have here; none: anything. The first of `format` is what is printed without it. */
  readonly values?: Readonly<Partial<Record<FlagName, readonly string[]>>>
  /** Commands of a shell, run one after the other in a folder with monday.txt and tuesday.txt. */
  readonly examples: readonly string[]
}

const reading = ['cache'] as const satisfies readonly FlagName[]
const filters = ['party', 'issue', 'kind', 'certainty', 'since'] as const
const printed = ['format', 'columns', 'width', 'color'] as const
const tableFormats = ['table', 'json', 'ndjson', 'csv', 'tsv', 'markdown'] as const

/** A command that prints a table. */
const table = (
  summary: string,
  about: string,
  kinds: readonly string[],
  examples: readonly string[],
): Command => ({
  group: 'Print',
  operands: '[SOURCE…]',
  summary,
  about: [about],
  flags: [...filters, ...printed, ...reading],
  values: {
    issue: issueKeys,
    kind: kinds,
    certainty: certaintyWords,
    format: tableFormats,
  },
  examples,
})

/** Shells the command line can be completed in. */
export const shells = ['bash', 'zsh', 'fish'] as const

/** Every command by its name, in the order of the help. */
export const commands = {
  brief: {
    group: 'Print',
    operands: '[SOURCE…]',
    summary: 'the situation on one page',
    about: [
      'Who is at the table, which texts are on it, who wants what and who refuses it, what comes ' +
        'next, and what is open, each with its quote and source. It is what peacedash prints ' +
        'where standard output is no terminal.',
      'Of much, the latest and the most contested is shown, and by which command the rest.',
    ],
    flags: ['format', 'width', 'color', 'output', ...reading],
    values: { format: ['text', 'markdown', 'html'] },
    examples: [
      'peacedash brief monday.txt tuesday.txt --width 78 | head -n 12',
      'peacedash brief monday.txt --format markdown --output brief.md',
    ],
  },
  parties: table(
    'who is at the table, and who speaks for them',
    'A row for each person, and one for a party nobody speaks for.',
    partyKinds,
    ['peacedash parties --party Ukraine --columns person,office,quote --width 78'],
  ),
  plans: table(
    'which texts are on the table, and how they follow from each other',
    'Points, authors and status are claims of the articles.',
    planStatuses,
    ['peacedash plans --columns text,status,revises,refused-by'],
  ),
  demands: table(
    'who wants what, and who refuses it',
    'Demands, conditions, red lines and threats, with the answers the articles tell of.',
    demandKinds,
    [
      'peacedash demands --columns party,kind,quote,refused-by --width 78',
      'peacedash demands --kind demand --format csv --columns party,quote',
    ],
  ),
  steps: table(
    'what comes next, when, and how firm it is',
    'Those ahead first, by their first possible day; then those that were held, put off or ' +
      'called off, or whose day has passed.',
    ['ahead', 'held', 'put off', 'called off', 'date passed'],
    ['peacedash steps --columns when,what,certainty'],
  ),
  positions: table(
    'who stands where, issue by issue',
    'A row for each stand of a party on an issue or a text, the most contested first; what is ' +
      'left open stands with its issue.',
    standKinds,
    ['peacedash positions --issue territory --width 78'],
  ),
  statements: table(
    'who said what',
    'Quotations and indirect speech with their speakers.',
    statementModes,
    ['peacedash statements monday.txt tuesday.txt --columns speaker,quote'],
  ),
  timeline: table(
    'what has happened and what is to come, in order',
    'Events, what is told of texts, steps ahead, and the articles themselves.',
    timelineKinds,
    ['peacedash timeline --columns when,kind,quote --width 78'],
  ),
  compare: table(
    'what each text does about each issue',
    'As a table a column for each text; in other forms a row for each thing a text does.',
    contentKinds,
    ['peacedash compare --issue sanctions --width 78'],
  ),
  changes: table(
    'what the articles have changed, from one to the next',
    'What is new, changed, contradicted, gone silent or withdrawn, the latest article first.',
    changeKinds,
    ['peacedash changes articles/ --kind changed --columns what,before,after'],
  ),
  tensions: table(
    'passages that do not fit together',
    'Both passages, within one article or between several; neither is taken for the right one.',
    tensionKinds,
    ['peacedash tensions --width 78'],
  ),
  search: {
    group: 'Print',
    operands: 'WORDS [SOURCE…]',
    summary: 'look for words in records and text',
    about: [
      'All words must be found, whatever their accents and spelling: zelensky finds Zelenskyy. ' +
        'Put several words between quotation marks.',
    ],
    flags: [...filters, ...printed, ...reading],
    values: {
      issue: issueKeys,
      kind: recordKinds,
      certainty: certaintyWords,
      format: tableFormats,
    },
    examples: ['peacedash search zelensky --kind party', 'peacedash search "black sea" --width 78'],
  },
  export: {
    group: 'Print',
    operands: '[SOURCE…]',
    summary: 'all of it, for other programs',
    about: [
      'json: the dossier with every quote, as the schema command describes it; csv: a folder of ' +
        'tables (give it with --output); markdown, html: the brief; jsonld: W3C Web ' +
        'Annotations; ical: the next steps that have a day, for a calendar.',
    ],
    flags: ['format', 'output', ...reading],
    values: { format: ['json', 'csv', 'markdown', 'html', 'jsonld', 'ical'] },
    examples: ['peacedash export --format csv --output tables && ls tables'],
  },
  new: {
    group: 'Keep',
    operands: 'DIR',
    summary: 'make a dossier: a folder that keeps articles',
    about: ['The folder must not be there yet, or be empty.'],
    flags: [],
    examples: ['peacedash new talks'],
  },
  add: {
    group: 'Keep',
    operands: 'DIR SOURCE…',
    summary: 'put articles into a dossier, as they came',
    about: ['A line is printed for each article once it is on the disk.'],
    flags: [],
    examples: [
      'peacedash new talks',
      'peacedash add talks monday.txt tuesday.txt | cut -c -78',
      'peacedash demands talks --columns party,quote,taken-by',
    ],
  },
  check: {
    group: 'Look behind it',
    operands: '[SOURCE…]',
    summary: 'verify every quote, and list what to be careful with',
    about: [
      'Reads the files again and proves that every quote stands in them, letter for letter. Then ' +
        'lists what rests on one unnamed source, what is hedged, dates that allow another ' +
        'reading, and passages that do not fit. Ends with 1 when a quote does not hold.',
    ],
    flags: ['width', 'color', ...reading],
    examples: ['peacedash check | head -n 1'],
  },
  explain: {
    group: 'Look behind it',
    operands: '[SOURCE…]',
    summary: 'by which rule and words each record was found',
    about: [
      'Then the clauses that nearly gave a record, and why they did not. The ids of records are ' +
        'those of the export.',
    ],
    flags: ['record', 'width'],
    examples: ['peacedash explain --record RUS --width 78 | head -n 12'],
  },
  schema: {
    group: 'Look behind it',
    operands: '',
    summary: 'the JSON Schema of the export',
    about: ['JSON Schema, draft 2020-12; every field is described.'],
    flags: [],
    examples: ['peacedash schema | head -n 3'],
  },
  config: {
    group: 'Look behind it',
    operands: '',
    summary: 'what is configured, and where',
    about: ['The keys of the dashboard, theme, mouse and the like are set in a JSON file.'],
    flags: ['theme', 'mouse', 'screen-reader'],
    examples: ['peacedash config --theme light | head -n 7 | tail -n 5'],
  },
  completion: {
    group: 'Look behind it',
    operands: 'SHELL',
    summary: 'what completes the command line in bash, zsh or fish',
    about: [
      'SHELL is bash, zsh or fish.',
      'bash: put source <(peacedash completion bash) into ~/.bashrc.',
      'zsh: peacedash completion zsh > _peacedash, in a folder of $fpath.',
      'fish: peacedash completion fish > ~/.config/fish/completions/peacedash.fish',
    ],
    flags: [],
    examples: ['source <(peacedash completion bash)'],
  },
  man: {
    group: 'Look behind it',
    operands: '',
    summary: 'the manual page',
    about: ['Where peacedash was installed with npm -g, man peacedash shows it as well.'],
    flags: [],
    examples: ['peacedash man | man -l -'],
  },
} as const satisfies Readonly<Record<string, Command>>

export type CommandName = keyof typeof commands

export const commandNames = Object.keys(commands) as readonly CommandName[]

/** What peacedash does without a command. */
export const dashboard: Command = {
  group: 'Read',
  operands: '[SOURCE…]',
  summary: 'open the dashboard; in a pipe or a file, print the brief',
  about: [],
  flags: [
    'follow',
    'interval',
    'theme',
    'mouse',
    'screen-reader',
    'color',
    'format',
    'width',
    ...reading,
  ],
  values: { format: ['text', 'markdown', 'html'] },
  examples: ['peacedash', 'peacedash monday.txt tuesday.txt', 'peacedash | head -n 3'],
}

/** Flags every command takes. */
export const everywhere = ['help', 'version'] as const satisfies readonly FlagName[]

/** A command as anyone may look at it; the dashboard for null. */
export const commandOf = (name: CommandName | null): Command =>
  name === null ? dashboard : commands[name]

/** Values a flag may have with a command; undefined: anything. */
export const valuesOf = (name: FlagName, { values }: Command): readonly string[] | undefined =>
  values?.[name] ?? flagOf(name).values

/** How a command is called: “peacedash demands [FLAGS] [SOURCE…]”. */
export function usageOf(name: CommandName | null): string {
  const { operands, flags } = commandOf(name)
  const words = ['peacedash', name ?? '', flags.length > 0 ? '[FLAGS]' : '', operands]
  return words.filter((word) => word !== '').join(' ')
}

/** Exit codes, and what each means. */
export const exitCodes = [
  [0, 'done'],
  [1, 'a source cannot be read, or a quote does not hold (check)'],
  [2, 'a mistake on the command line'],
  [70, 'a fault of peacedash'],
  ['128 + n', 'ended by signal n'],
] as const

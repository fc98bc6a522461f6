import {
  type Command,
  type CommandName,
  commandNames,
  commandOf,
  shells,
  valuesOf,
} from '../../source/usage/commands.ts'
import { flagOf } from '../../source/usage/flags.ts'

/** What stands in for the operands of the catalogue. */
export interface Operands {
  /** A file or folder of articles. */
  readonly source: string
  /** A dossier that is there. */
  readonly dossier: string
  /** A path where nothing is; another one with each call. */
  readonly free: () => string
}

/** A call of the program. */
export interface Call {
  readonly command: CommandName | null
  /** In what form the result is; “text” where there is but one. */
  readonly format: string
  readonly args: readonly string[]
  /** Where its result is, if not on standard output. */
  readonly output?: string
}

/** Ways to fill in what a command is followed by; a word nobody knows here is a fault of the test. */
function operandsOf(name: CommandName | null, { operands }: Command, given: Operands): string[][] {
  if (name === 'new') return [[given.free()]]
  const byWord: Readonly<Record<string, readonly string[]>> = {
    DIR: [given.dossier],
    'SOURCE…': [given.source],
    '[SOURCE…]': [given.source],
    WORDS: ['Russia'],
    SHELL: shells,
  }
  const words = operands.split(' ').filter((word) => word !== '')
  return words.reduce<string[][]>(
    (ways, word) => {
      const values = byWord[word]
      if (values === undefined) throw new Error(`What is ${word} of peacedash ${name}?`)
      return ways.flatMap((way) => values.map((value) => [...way, value]))
    },
    [[]],
  )
}

/**
 * Lists calls of every command of the catalogue, in every form it prints, so that a new one is
 * among them by itself. The dashboard is called for what it prints into a pipe.
 */
export function catalogueCalls(given: Operands): readonly Call[] {
  return [null, ...commandNames].flatMap((name) => {
    const command = commandOf(name)
    const hasFormat = command.flags.includes('format')
    const formats = hasFormat ? (valuesOf('format', command) ?? []) : [null]
    return formats.flatMap((format) =>
      operandsOf(name, command, given).flatMap((operands): Call[] => {
        const asked = format === null ? [] : ['--format', format]
        const form = format ?? 'text'
        const args = [...(name === null ? [] : [name]), ...operands, ...asked]
        const isFolder = name === 'export' && form === 'csv'
        const printed = isFolder ? [] : [{ command: name, format: form, args }]
        if (!command.flags.includes('output')) return printed
        const output = given.free()
        return [
          ...printed,
          { command: name, format: form, args: [...args, '--output', output], output },
        ]
      }),
    )
  })
}

/**
 * Lists calls of every command that must fail at what is given: as each operand, and as the value
 * of each flag it takes.
 *
 * @param words What is given; nothing the program knows.
 */
export function wrongCalls(words: string, given: Operands): readonly (readonly string[])[] {
  return [null, ...commandNames].flatMap((name) => {
    const command = commandOf(name)
    const start = name === null ? [] : [name]
    const [operands = []] = operandsOf(name, command, given)
    // Of what is to be searched for, and of what is to be made, any words will do.
    const wanted = command.operands.split(' ')
    const inPlace = operands.flatMap((_, at) =>
      name === 'new' || wanted[at] === 'WORDS' ? [] : [operands.with(at, words)],
    )
    const flags = command.flags.filter((flag) => flagOf(flag).value !== undefined)
    return [
      ...inPlace.map((wrong) => [...start, ...wrong]),
      ...(command.operands === '' ? [[...start, words]] : []),
      // Any words are the name of a file, but there is none in what is no folder.
      ...flags.map((flag) => [
        ...start,
        ...operands,
        `--${flag}`,
        flag === 'output' ? `/dev/null/${words}` : words,
      ]),
      [...start, ...operands, `--${words}`],
      [...start, ...operands, `-${words}`],
      [...start, ...operands, `--help=${words}`],
    ]
  })
}

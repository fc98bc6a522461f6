import {
  type CompletedCommand,
  type CompletedFlag,
  completed,
  flagsWithValue,
  type Operand,
  operandValues,
} from './completed.ts'

/** Words between single quotation marks: there only those and the backslash are to be escaped. */
const quoted = (words: string): string => `'${words.replace(/[\\']/g, '\\$&')}'`

const line = (...parts: readonly string[]): string =>
  ['complete -c peacedash', ...parts.filter((part) => part !== '')].join(' ')

const after = (name: string | null, count: string): string =>
  `-n ${quoted(`__peacedash_at ${name ?? 'none'} ${count}`)}`

/** What completes the value of a flag. */
function valueWords({ value, values, isList, isPath }: CompletedFlag): string {
  if (value === undefined) return ''
  if (isPath) return '-r -F'
  if (values === undefined) return '-x'
  const words = values.join(' ')
  return `-x -a ${quoted(isList ? `(__peacedash_list ${words})` : words)}`
}

const flagLine = (name: string | null, flag: CompletedFlag): string =>
  line(
    after(name, 'any'),
    `-l ${flag.typed.slice(2)}`,
    flag.short === undefined ? '' : `-s ${flag.short}`,
    valueWords(flag),
    `-d ${quoted(flag.words)}`,
  )

/** What completes an operand: no line for a path or for anything. */
function operandLine(name: string | null, { kind, isRepeated }: Operand, at: number): string {
  const place = after(name, isRepeated ? 'any' : String(at))
  if (kind === 'SOURCE') return line(place, '-F')
  if (kind === 'DIR') return line(place, "-a '(__fish_complete_directories)'")
  const values = operandValues(kind)
  return values === undefined ? '' : line(place, `-a ${quoted(values.join(' '))}`)
}

const commandLines = ({ name, operands, flags }: CompletedCommand): readonly string[] =>
  [
    ...flags.map((flag) => flagLine(name, flag)),
    ...operands.map((operand, at) => operandLine(name, operand, at)),
  ].filter((one) => one !== '')

/**
 * Writes what completes the command line in fish, from 3.0 on.
 *
 * @returns A script to be put into \`~/.config/fish/completions/peacedash.fish\`.
 */
export const completeFish =
  (): string => `# Completes peacedash in fish: peacedash completion fish > ~/.config/fish/completions/peacedash.fish

# Whether the command line is at a command (“none”: at no command), with so many operands before
# the cursor, or any number of them.
function __peacedash_at
    set -l words (commandline -opc)
    set -e words[1]
    set -l command none
    set -l count 0
    set -l is_value 0
    for word in $words
        if test $is_value = 1
            set is_value 0
            continue
        end
        switch $word
            case ${flagsWithValue.map(quoted).join(' ')}
                set is_value 1
            case '-?*'
            case '*'
                if test $command = none -a $count = 0; and contains -- $word ${completed.flatMap(({ name }) => name ?? []).join(' ')}
                    set command $word
                else
                    set count (math $count + 1)
                end
        end
    end
    test $command = $argv[1]; or return 1
    test $argv[2] = any -o $argv[2] = $count
end

# A list that goes on after a comma, with what is not in it yet.
function __peacedash_list
    set -l typed (commandline -ct | string replace -r '^--[^=]*=' '')
    set -l before (string match -r '^.*,' -- $typed)
    set -l chosen (string split , -- $typed)
    set -e chosen[-1]
    for word in $argv
        contains -- $word $chosen; or echo $before$word
    end
end

complete -c peacedash -f
${completed
  .flatMap(({ name, summary }) =>
    name === null ? [] : [line(after(null, '0'), `-a ${name}`, `-d ${quoted(summary)}`)],
  )
  .join('\n')}
${completed.flatMap(commandLines).join('\n')}
`

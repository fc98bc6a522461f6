import {
  type CompletedCommand,
  type CompletedFlag,
  completed,
  type Operand,
  operandValues,
  quoteForShell,
} from './completed.ts'

/** Words within the brackets of a specification. @see zshcompsys(1), _arguments. */
const escaped = (words: string): string => words.replace(/[\\[\]:]/g, '\\$&')

/** What completes the value of a flag. */
function valueSpec({ value, values, isList, isPath }: CompletedFlag): string {
  if (value === undefined) return ''
  if (isPath) return `:${value}:_files`
  if (values === undefined) return `:${value}: `
  return isList
    ? `:${value}:_values -s , ${value} ${values.join(' ')}`
    : `:${value}:(${values.join(' ')})`
}

/** A flag as _arguments reads it. */
function flagSpec(flag: CompletedFlag): string {
  const { typed, short, words, value } = flag
  const says = `[${escaped(words)}]${valueSpec(flag)}`
  const long = value === undefined ? typed : `${typed}=`
  if (short === undefined) return quoteForShell(long + says)
  const shortly = value === undefined ? `-${short}` : `-${short}+`
  return `'(-${short} ${typed})'{${shortly},${long}}${quoteForShell(says)}`
}

function operandSpec({ kind, isRepeated }: Operand): string {
  const action = { SOURCE: '_files', DIR: '_files -/', WORDS: ' ', SHELL: '' }[kind]
  const values = operandValues(kind)
  const spec = `:${kind}:${values === undefined ? action : `(${values.join(' ')})`}`
  return quoteForShell(isRepeated ? `*${spec}` : spec)
}

const specs = ({ flags, operands }: CompletedCommand): string =>
  [...flags.map(flagSpec), ...operands.map(operandSpec)]
    .map((spec) => ` \\\n        ${spec}`)
    .join('')

const dashboard = (): readonly CompletedCommand[] => completed.filter(({ name }) => name === null)

/**
 * Writes what completes the command line in zsh.
 *
 * @returns A script to be put into a folder of `$fpath` as `_peacedash`.
 */
export const completeZsh = (): string => `#compdef peacedash
# Completes peacedash in zsh: peacedash completion zsh > _peacedash, in a folder of $fpath

_peacedash_commands() {
  local -a commands
  commands=(
${completed.flatMap(({ name, summary }) => (name === null ? [] : [`    ${quoteForShell(`${name}:${summary.replace(/[\\:]/g, '\\$&')}`)}`])).join('\n')}
  )
  _describe -t commands command commands
}

_peacedash() {
  local curcontext=$curcontext context state state_descr line ret=1
  typeset -A opt_args

  _arguments -s -S -C -A '-*'${dashboard()
    .flatMap(({ flags }) => flags.map(flagSpec))
    .map((spec) => ` \\\n    ${spec}`)
    .join('')} \\
    ': :->first' \\
    '*::: :->rest' && ret=0

  case $state in
    (first)
      _alternative 'commands:command:_peacedash_commands' 'files:SOURCE:_files' && ret=0
      ;;
    (rest)
      words=($line[1] "$words[@]")
      (( CURRENT += 1 ))
      curcontext=\${curcontext%:*:*}:peacedash-$line[1]:
      case $line[1] in
${completed
  .filter(({ name }) => name !== null)
  .map(
    (command) =>
      `      (${command.name})\n        _arguments -s -S${specs(command)} && ret=0\n        ;;`,
  )
  .join('\n')}
      (*)
        _arguments -s -S${dashboard().map(specs).join('')} && ret=0
        ;;
      esac
      ;;
  esac
  return ret
}

if [[ $funcstack[1] == _peacedash ]]; then
  _peacedash "$@"
else
  compdef _peacedash peacedash
fi
`

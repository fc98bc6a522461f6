import {
  type CompletedCommand,
  type CompletedFlag,
  completed,
  flagsWithValue,
  type Operand,
  operandValues,
} from './completed.ts'

const patternOf = (words: readonly string[]): string => words.map((word) => `'${word}'`).join('|')

const namesOf = ({ typed, short }: CompletedFlag): readonly string[] =>
  short === undefined ? [typed] : [typed, `-${short}`]

/** A branch for each command: what it sets `words` to. */
const flagBranches = (): readonly string[] =>
  completed.map(
    ({ name, flags }) => `    '${name ?? ''}') words='${flags.flatMap(namesOf).join(' ')}' ;;`,
  )

/** A branch for all commands and flags that have the same values. */
function valueBranches(): readonly string[] {
  const byValues = new Map<string, string[]>()
  for (const { name, flags } of completed) {
    for (const flag of flags) {
      if (flag.values === undefined) continue
      const key = flag.values.join(' ')
      byValues.set(key, [...(byValues.get(key) ?? []), `${name ?? ''} ${flag.typed}`])
    }
  }
  return [...byValues].map(([words, of]) => `    ${patternOf(of)})\n      words='${words}' ;;`)
}

/** What completes an operand by its place, from 0. */
function operandCall({ kind }: Operand): string {
  if (kind === 'SOURCE') return 'return'
  if (kind === 'DIR') return '_peacedash_option -o dirnames'
  const values = operandValues(kind)
  return values === undefined ? ':' : `words='${values.join(' ')}'`
}

/** A branch for each operand of each command; files are what bash completes by itself. */
const operandBranches = ({ name, operands }: CompletedCommand): readonly string[] =>
  operands.map((operand, at) => {
    const place = operand.isRepeated ? '*' : at
    return `    '${name ?? ''} '${place}) ${operandCall(operand)} ;;`
  })

const listFlags = new Set(
  completed.flatMap(({ flags }) => flags.filter((flag) => flag.isList).map(({ typed }) => typed)),
)

const pathFlags = new Set(
  completed.flatMap(({ flags }) => flags.filter((flag) => flag.isPath).flatMap(namesOf)),
)

/**
 * Writes what completes the command line in bash, from 3.2 on.
 *
 * @returns A script to be sourced.
 */
export const completeBash =
  (): string => `# Completes peacedash in bash: source <(peacedash completion bash)

# Turns an option of the completion on or off; bash 3.2 has no such thing.
_peacedash_option() {
  compopt "$@" 2>/dev/null
}

# Replies with those of some words that begin with what is typed.
_peacedash_reply() {
  local typed=$1 before=$2
  shift 2
  local word
  for word in "$@"; do
    if [[ $word == "$typed"* ]]; then COMPREPLY+=("$before$word"); fi
  done
}

# Values of a flag: $1 the command, $2 the flag, $3 what is typed of it, $4 what stands before.
_peacedash_value() {
  local typed=$3 before=$4 words='' word
  case "$2" in ${patternOf([...pathFlags])}) return ;; esac
  _peacedash_option +o default
  case "$1 $2" in
${valueBranches().join('\n')}
  esac
  case "$2" in
    ${patternOf([...listFlags])})
      # A list goes on after a comma, with what is not in it yet.
      local list=() chosen=,
      if [[ $typed == *,* ]]; then
        chosen=,\${typed%,*},
        before=$before\${typed%,*},
        typed=\${typed##*,}
      fi
      for word in $words; do
        if [[ $chosen != *,"$word",* ]]; then list+=("$word"); fi
      done
      _peacedash_reply "$typed" "$before" "\${list[@]}"
      _peacedash_option -o nospace
      ;;
    *) _peacedash_reply "$typed" "$before" $words ;;
  esac
}

_peacedash() {
  local IFS=$' \\t\\n'
  local cur=\${COMP_WORDS[COMP_CWORD]} command='' flag='' words='' word at count=0 isOver=''
  COMPREPLY=()
  for ((at = 1; at < COMP_CWORD; at++)); do
    word=\${COMP_WORDS[at]}
    if [[ -n $flag ]]; then
      # bash may break a word at “=”: the value then is the word after it.
      if [[ $word != = ]]; then flag=''; fi
      continue
    fi
    if [[ -z $isOver ]]; then
      case "$word" in
        --) isOver=1; continue ;;
        ${patternOf(flagsWithValue)}) flag=$word; continue ;;
        -?*) continue ;;
      esac
    fi
    if ((count++ == 0)); then command=$word; fi
  done
  case "$command" in
    ${patternOf(completed.flatMap(({ name }) => name ?? []))}) ((count--)) ;;
    *) command='' ;;
  esac

  if [[ $cur == = ]]; then cur=''; fi
  if [[ -n $flag ]]; then
    _peacedash_value "$command" "$flag" "$cur" ''
    return
  fi
  if [[ -z $isOver && $cur == --*=* ]]; then
    _peacedash_value "$command" "\${cur%%=*}" "\${cur#*=}" "\${cur%%=*}="
    return
  fi
  if [[ -z $isOver && $cur == -* ]]; then
    _peacedash_option +o default
    case "$command" in
${flagBranches().join('\n')}
    esac
    _peacedash_reply "$cur" '' $words
    return
  fi
  if [[ -z $command ]] && ((count == 0)); then
    _peacedash_first "$cur"
    return
  fi
  case "$command $count" in
${completed.flatMap(operandBranches).join('\n')}
  esac
  _peacedash_option +o default
  _peacedash_reply "$cur" '' $words
}

# What comes first: a command, or a file. With nothing typed there are the commands alone.
_peacedash_first() {
  local typed=$1 file
  _peacedash_reply "$typed" '' ${completed.flatMap(({ name }) => name ?? []).join(' ')}
  if [[ -z $typed || \${#COMPREPLY[@]} -eq 0 ]]; then return; fi
  # bash would put a slash behind a command there is a folder of the same name of.
  for word in "\${COMPREPLY[@]}"; do
    if [[ -d $word ]]; then return; fi
  done
  if ! _peacedash_option -o filenames; then return; fi
  while IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen -f -- "$typed")
}

complete -o default -F _peacedash peacedash
`

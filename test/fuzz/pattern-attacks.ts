/** A piece of a pattern: what it may match is drawn from it. */
type Piece =
  | { readonly kind: 'text'; readonly options: readonly string[] }
  | { readonly kind: 'look'; readonly inner: Alternatives }
  | { readonly kind: 'group'; readonly inner: Alternatives }

/** A piece and how often it may stand. */
interface Repeated {
  readonly piece: Piece
  readonly least: number
  readonly most: number
}

type Sequence = readonly Repeated[]
type Alternatives = readonly Sequence[]

/** What a repetition must be able to reach to count as one without end. */
const endless = 16
/** What may follow so that the whole does not match. */
const endings = ['', '\u0000', 'x ', '!\n']

/**
 * Strings that make a backtracking matcher work hard: each part of the pattern that may repeat,
 * repeated, after what the pattern wants before it, and followed by what it does not want.
 *
 * @param pattern A pattern of JavaScript, without its flags.
 * @param size About how long the strings are to be, in code units.
 * @returns None twice; none for a pattern in which nothing repeats without end.
 */
export function* attacksOn(pattern: string, size: number): Generator<string> {
  if (!/[*+]|\{\d*,\}|\{\d*,?\d{2,}\}/.test(pattern)) return
  const made = new Set<string>()
  for (const { lead, pumps } of pumpsOf(parsePattern(pattern))) {
    for (const pump of pumps) {
      if (pump === '') continue
      const body = pump.repeat(Math.ceil(size / pump.length))
      for (const head of new Set([lead, ''])) {
        for (const ending of endings) {
          const attack = head + body + ending
          if (made.has(attack)) continue
          made.add(attack)
          yield attack
        }
      }
    }
  }
}

interface Pump {
  readonly lead: string
  readonly pumps: readonly string[]
}

function pumpsOf(alternatives: Alternatives, lead = ''): readonly Pump[] {
  const found: Pump[] = []
  for (const sequence of alternatives) {
    // From every place of a text the whole may begin anew.
    found.push({ lead: '', pumps: samples([sequence]).slice(0, 2) })
    let before = lead
    for (const [at, { piece, most }] of sequence.entries()) {
      if (piece.kind !== 'text') found.push(...pumpsOf(piece.inner, before))
      if (most >= endless) {
        const own = samplesOf(piece)
        const next = sequence[at + 1]
        // What repeats beside what repeats: a string for which both are right.
        const both = next === undefined ? [] : samplesOf(next.piece).filter((one) => one !== '')
        found.push({ lead: before, pumps: [...own, ...both.map((one) => own[0] + one)] })
      }
      if (piece.kind !== 'look') before += samplesOf(piece)[0] ?? ''
    }
  }
  return found
}

const most = 6

function samples(alternatives: Alternatives): readonly string[] {
  const all = alternatives.flatMap((sequence) => {
    let strings: readonly string[] = ['']
    for (const { piece, least } of sequence) {
      if (piece.kind === 'look') continue
      const options = samplesOf(piece).slice(0, 3)
      const times = Math.max(1, Math.min(least, endless))
      strings = strings
        .flatMap((string) => options.map((option) => string + option.repeat(times)))
        .slice(0, most)
    }
    return strings
  })
  return all.slice(0, 4 * most)
}

function samplesOf(piece: Piece): readonly string[] {
  if (piece.kind === 'text') return piece.options
  return piece.kind === 'look' ? [''] : samples(piece.inner)
}

/** Letters and signs that classes are tried with, those that many classes share first. */
const probes = [
  ...'a1A .,-’\'"“ \t\n:;/(<>[]{}|*_#&é—•=@+!?xZ0',
  '\u00a0',
  '\u200b',
  '日',
  '\u0301',
  '👍',
]

function parsePattern(pattern: string): Alternatives {
  let at = 0
  const alternatives = (): Alternatives => {
    const all: Repeated[][] = [[]]
    while (at < pattern.length && pattern[at] !== ')') {
      if (pattern[at] === '|') {
        at += 1
        all.push([])
        continue
      }
      const piece = atom()
      if (piece !== null) all.at(-1)?.push({ piece, ...quantifier() })
    }
    return all
  }
  const atom = (): Piece | null => {
    const rest = pattern.slice(at)
    const opening = /^\((\?(?:[:=!]|<[=!]|<[^>]+>))?/.exec(rest)
    if (opening) {
      at += opening[0].length
      const inner = alternatives()
      at += 1
      const isLook = /^\?(?:[=!]|<[=!])/.test(opening[1] ?? '')
      return { kind: isLook ? 'look' : 'group', inner }
    }
    if (/^(?:\^|\$|\\[bB])/.test(rest)) {
      at += rest[0] === '\\' ? 2 : 1
      return null
    }
    const token = tokenAt(rest)
    at += token.length
    return { kind: 'text', options: optionsOf(token) }
  }
  const quantifier = (): Pick<Repeated, 'least' | 'most'> => {
    const found = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(pattern.slice(at))
    if (found === null) return { least: 1, most: 1 }
    at += found[0].length
    const [, sign, from, comma, to] = found
    if (sign === '?') return { least: 0, most: 1 }
    if (sign !== undefined) return { least: sign === '+' ? 1 : 0, most: Number.POSITIVE_INFINITY }
    const least = Number(from)
    if (comma === '') return { least, most: least }
    return { least, most: to === '' ? Number.POSITIVE_INFINITY : Number(to) }
  }
  return alternatives()
}

/** A character, an escape or a class, as it is written. */
function tokenAt(rest: string): string {
  if (rest[0] === '[') return /^\[(?:\\.|[^\]\\])*\]/s.exec(rest)?.[0] ?? rest[0]
  const escaped =
    /^\\(?:u\{[\dA-Fa-f]+\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|[pP]\{[^}]*\}|k<[^>]+>|.)/su.exec(rest)
  return escaped?.[0] ?? String.fromCodePoint(rest.codePointAt(0) ?? 0)
}

function optionsOf(token: string): readonly string[] {
  if (/^\\(?:\d|k<)/.test(token)) return ['']
  if (!/^[[\\.]/.test(token)) return [token]
  const one = asExpression(token)
  const found = probes.filter((probe) => one.test(probe))
  if (found.length > 0) return found.slice(0, 4)
  // A class of what no probe is: its first member.
  for (let code = 0; code < 0x3000; code += 1) {
    const mark = String.fromCharCode(code)
    if (one.test(mark)) return [mark]
  }
  return ['']
}

function asExpression(token: string): RegExp {
  try {
    return new RegExp(`^(?:${token})$`, 'su')
  } catch {
    // Without the flag more escapes are allowed.
    return new RegExp(`^(?:${token})$`, 's')
  }
}

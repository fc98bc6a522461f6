import { foldWord } from '../fold-word.ts'

/** Particles of names that are written apart, together or not at all: “al-Tayeb”, “Eltayeb”. */
const particles = new Set([
  'al',
  'el',
  'ul',
  'ad',
  'as',
  'ar',
  'an',
  'bin',
  'ibn',
  'ben',
  'de',
  'da',
  'von',
  'van',
])
/** The article of Arabic names, written as one with a name that goes on for long enough. */
const joinedParticle = /^(?:al|el)(?=\p{L}{4})/u
/** “Abdel Rahman”, “Abd al-Rahman”, “Abdulrahman”: one name however it is put together. */
const servant = /^abd(?:[eu]l?|[aeu]r)?/u

/** One letter for what languages write in several ways, beyond what a search folds. */
const letters: readonly (readonly [RegExp, string])[] = [
  [/ck|q|c/gu, 'k'],
  [/gh/gu, 'g'],
  [/dzh|dj|zh/gu, 'j'],
  [/ph/gu, 'f'],
  [/tz|ts/gu, 'z'],
  [/w/gu, 'v'],
  [/h\b/gu, ''],
  [/[aeiou]/gu, ''],
  [/(.)\1+/gu, '$1'],
]

/**
 * The consonants of a name: what stays of it from one transliteration to the next.
 *
 * @param kh What “kh” is taken for: a rough k in some languages, a rough h in others.
 */
const skeletonOf = (word: string, kh: 'k' | 'h'): string =>
  letters.reduce((plain, [pattern, by]) => plain.replace(pattern, by), word.replaceAll('kh', kh))

/** How many names are remembered by their parts: more than any dossier has. */
const mostNames = 20_000
const known = new Map<string, readonly string[]>()

/** Words of a name, folded, without particles. */
function partsOf(name: string): readonly string[] {
  const parts = known.get(name) ?? readParts(name)
  if (known.size > mostNames) known.clear()
  known.set(name, parts)
  return parts
}

function readParts(name: string): readonly string[] {
  const words = name
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((word) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())
  const kept = words.filter((word) => word !== '' && !particles.has(word))
  return kept.flatMap((word) => {
    const bare = word.replace(joinedParticle, '')
    const rest = bare.replace(servant, '')
    return servant.test(bare) && bare !== 'abd' && rest !== ''
      ? ['abd', foldWord(rest)]
      : [servant.test(bare) ? 'abd' : foldWord(bare)]
  })
}

/** Least consonants by which two spellings of a whole name are seen to be one. */
const fewestConsonants = 4
/** Share of the letters of a name that may differ from spelling to spelling, and how many always. */
const mayDiffer = 0.25
const alwaysMayDiffer = 2

/**
 * Whether two names of people are one person's: the same name however it is spelt, written
 * together or transliterated, or a surname alone and a full name that ends in it.
 *
 * @param a One name.
 * @param b Another, of someone of the same side.
 * @returns False for given names that differ by more than a few vowels: “Ana” and “Ema” Silva.
 */
export function isSamePerson(a: string, b: string): boolean {
  const left = partsOf(a)
  const right = partsOf(b)
  if (left.length === 0 || right.length === 0) return false
  if (left.length === 1 || right.length === 1) return left.at(-1) === right.at(-1)
  return isSameFullName(left, right)
}

/** The same of two names in full, whatever side they are on. */
export const isSameInFull = (a: string, b: string): boolean => {
  const left = partsOf(a)
  const right = partsOf(b)
  return left.length > 1 && right.length > 1 && isSameFullName(left, right)
}

function isSameFullName(left: readonly string[], right: readonly string[]): boolean {
  const [one, other] = [left.join(''), right.join('')]
  if (one === other) return true
  if (!haveSameBones(left, right, 'k') && !haveSameBones(left, right, 'h')) return false
  const longer = Math.max(one.length, other.length)
  return distance(one, other) <= Math.max(alwaysMayDiffer, Math.floor(longer * mayDiffer))
}

function haveSameBones(left: readonly string[], right: readonly string[], kh: 'k' | 'h'): boolean {
  const bones = bonesOf(left)[kh]
  return bones === bonesOf(right)[kh] && bones.replaceAll(' ', '').length >= fewestConsonants
}

const knownBones = new WeakMap<readonly string[], Readonly<Record<'k' | 'h', string>>>()

/** What stays of a name of some parts, with either “kh”. */
function bonesOf(parts: readonly string[]): Readonly<Record<'k' | 'h', string>> {
  const known = knownBones.get(parts)
  if (known !== undefined) return known
  const boned = (kh: 'k' | 'h') => parts.map((part) => skeletonOf(part, kh)).join(' ')
  const bones = { k: boned('k'), h: boned('h') }
  knownBones.set(parts, bones)
  return bones
}

/**
 * What two names in full have in common when they may be the same: {@link isSameInFull} is never
 * true of two that share none of these.
 */
export function keysOfFullName(name: string): readonly string[] {
  const parts = partsOf(name)
  if (parts.length < 2) return []
  const { k, h } = bonesOf(parts)
  return [...new Set([`=${parts.join('')}`, `k${k}`, `h${h}`])]
}

/** How many letters one has to add, drop or change to make one word of another (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

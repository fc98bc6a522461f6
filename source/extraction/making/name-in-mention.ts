import type { PlanMention } from '../plans/plan-mention.ts'
import type { PlanWords } from '../plans/plan-words.ts'

/** Longest label that a pane shows whole, in terminal cells. */
export const LONGEST_LABEL = 32

/** Little words that lead a name in. */
const LEAD = /^(?:(?:in|of|the|a|an|its|their|that|this|his|her|my|our|own|all|with)\s+)+/i
const NUMBER =
  /^ (?:No\.? ?\d+|\d+|one|two|three|four|five|six|seven|eight|nine|ten|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|[IVX]+)\b/
/** Marks of quotation that were cut loose from their like. */
const LOOSE = /^["“”„]\s*(?=[^"”]*$)|(?:(?<!\s)\s+)?["“”]$(?<=^[^"“„]*["“”])/g

/** The words of a mention that name its text, in few words; empty where none do. */
export function nameInMention(
  { head, noun, start, end }: PlanMention,
  textOf: (span: { start: number; end: number }) => string,
  words: PlanWords,
): string {
  const led = withoutEmptyAfterOwner(
    withoutEmpty(textOf({ start, end: Math.max(head.end, start) }), words),
    words,
  )
  const after = textOf({ start: head.end, end: Math.max(end, head.end) })
  const tail = tailOf(` ${after}`, head.text, words)
  const whole = sizeFirst(`${led}${tail}`).replace(LOOSE, '')
  const name = whole.length > LONGEST_LABEL ? shortened(led.replace(LOOSE, '')) : whole
  if (head.lower === 'one') return name.replace(/\bone\b/, noun)
  // “Moscow's does not”, “the second”: what stands in for a noun gets it back.
  const isBare = head.upos === 'PROPN' && !words.has('noun', head.lower) && !/\s/.test(name)
  if (isBare && !/^[A-Z-]{3,}/.test(name)) return `${name.replace(/['’]s$/, '')}'s ${noun}`
  return /^(first|second|third|fourth|fifth|sixth|latest|newest|original)$/i.test(name)
    ? `${name} ${noun}`
    : name
}

/** “the latest Egyptian proposal” without what tells of no text: articles and adjectives of time. */
function withoutEmpty(led: string, words: PlanWords): string {
  let name = led.replace(LEAD, '')
  for (;;) {
    const [first = '', rest] = name.split(/\s+(.*)/s)
    // “last, best and final offer” goes together.
    if (!rest || /,$/.test(first) || !words.has('empty', first.toLowerCase())) return name
    name = rest.replace(LEAD, '')
  }
}

/** “the carrier's latest offer”: what tells nothing may stand after the owner, too. */
function withoutEmptyAfterOwner(name: string, words: PlanWords): string {
  const [, owner, rest] = /^(.*?['’]s?) (.*)$/s.exec(name) ?? []
  return owner && rest ? `${owner} ${withoutEmpty(rest, words)}` : name
}

/** The last words of a name too long to be shown. */
const shortened = (name: string): string =>
  name.length > LONGEST_LABEL ? name.split(' ').slice(-2).join(' ') : name

/** What follows the noun and belongs to the name: “of Understanding”, “of 3 April 2024”, “Four”. */
function tailOf(after: string, noun: string, words: PlanWords): string {
  if (after.trim() === '') return ''
  const set = /^ (?:of|for) [\w-]+/.exec(after)?.[0]
  if (set && words.has('noun', `${noun}${set}`.toLowerCase())) return set
  // “of 34 pages” stays, to be put first.
  const size = /^ of (?:\d+|[a-z]+)(?: and a half)? pages?\b/.exec(after)?.[0]
  if (size) return size
  // “Framework for Continuity”, “Agreement on the Path”: capitals go on with the name.
  const capital =
    /^ (?:of|for|on)(?: the)? (?:\d{1,2} )?\p{Lu}[\p{L}’'-]*(?: (?:\d{1,4}\b|\p{Lu}[\p{L}-]*))*/u.exec(
      after,
    )?.[0]
  if (capital && /^ of (?:\d|January|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec)/.test(capital))
    return capital
  if (capital && /^\p{Lu}/u.test(noun)) return capital
  const time = /^ of (?:(?:19|20)\d\d|last year)\b/.exec(after)?.[0]
  if (time) return time
  const amount = /^ of [£$€]?\d[\d.,]*(?: ?%| per ?cent)?/.exec(after)?.[0]
  if (amount) return amount
  // “MoU 43”, “Protocol Four”, “version three”.
  const number = NUMBER.exec(after)?.[0] ?? ''
  return /^\p{Lu}/u.test(noun) || noun === 'version' ? number : ''
}

/** “paper of 40 pages” is a “40-page paper”. */
const sizeFirst = (name: string): string =>
  name.replace(
    /^(.*?)(?<!\S)(\S+) of (\S+) pages?$/,
    (_, before: string, noun: string, count: string) =>
      `${before}${count === 'a' ? 'one' : count}-page ${noun}`,
  )

import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadParser } from '../../source/parsing/load-parser.ts'
import type { ParsedSentence, Token } from '../../source/parsing/parse.ts'

const root = new URL('../../', import.meta.url)
const model = readFileSync(new URL('data/model/parser.bin', root))
const parse = loadParser(model)

const blocks = ['test/articles/', 'seeds/'].flatMap((folder) =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(new URL(folder + name, root), 'utf8').split(/\n+/)),
)

/** Signs that need not belong to a token: white space, control signs, signs without width. */
const BLANK = /^[\s\p{Cc}\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]*$/u

/** Every token stands where it says, none overlap, and nothing but blanks lies between. */
function expectExactOffsets(text: string, sentences: readonly ParsedSentence[]): void {
  let covered = 0
  for (const sentence of sentences) {
    expect(sentence.start).toBeGreaterThanOrEqual(covered)
    for (const { start, end, text: word } of sentence.tokens) {
      if (!BLANK.test(text.slice(covered, start))) expect(text.slice(covered, start)).toBe('')
      if (text.slice(start, end) !== word) expect(text.slice(start, end)).toBe(word)
      if (end <= start || start < covered) expect([start, end]).toBe('a range after the last')
      covered = end
    }
    expect(sentence.end).toBeGreaterThanOrEqual(covered)
  }
  expect(text.slice(covered)).toMatch(BLANK)
}

/** One root, and every way up ends there. */
function expectTree({ tokens }: ParsedSentence): void {
  const roots = tokens.filter(({ head, relation }) => head === -1 || relation === 'root')
  expect(roots).toHaveLength(Math.min(1, tokens.length))
  for (const token of tokens) {
    let steps = 0
    for (let head = token.head; head !== -1; head = tokens[head]!.head) steps++
    expect(steps).toBeLessThan(tokens.length)
  }
}

const words = fc.constantFrom(
  ...['the', 'U.S.', 'Adm.', '5.30pm', 'no.', '“We', 'left,”', 'said.', 'X.', 'don’t', 'cannot'],
  ...['http://a.b/c?d=e', 'x@y.z', '#tag', '...', '(', '$5bn', '20‑point', "'s", 'gov’t', 'Lt.'],
  ...[
    '😀',
    '👨‍👩‍👧',
    '\ud800',
    '\ufeff',
    '\u2028',
    '\u00a0',
    '\u200d',
    'nego\u00adtiate',
    'e\u0301',
  ],
  ...['İstanbul', 'مرحبا', '中文。', '__proto__', 'constructor', '\n\n', '\t', 'ive', 'WON’T'],
)
const hostileTexts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(words).map((parts) => parts.join(' ')),
  fc.array(words).map((parts) => parts.join('')),
)

describe('offsets are exact and trees are trees', () => {
  it('in every paragraph of every article', () => {
    for (const block of blocks) {
      const sentences = parse(block)
      expectExactOffsets(block, sentences)
      sentences.forEach(expectTree)
    }
  })

  it('in any text at all', () => {
    fc.assert(
      fc.property(hostileTexts, (text) => {
        const sentences = parse(text)
        expectExactOffsets(text, sentences)
        sentences.forEach(expectTree)
      }),
      { numRuns: 400 },
    )
  })
})

it('finds nothing in an empty text', () => {
  expect(parse('')).toEqual([])
  expect(parse(' \u2028\ufeff\n')).toEqual([])
})

it('gives the same trees again, whatever was parsed before', () => {
  const sample = blocks.slice(0, 60)
  const before = sample.map((block) => parse(block))
  const fresh = loadParser(model)
  const backwards = sample.toReversed().map((block) => fresh(block))
  expect(backwards.toReversed()).toEqual(before)
})

it('takes time in proportion to the length of the text, whatever stands in it', () => {
  const timeOf = (text: string) => {
    const start = performance.now()
    parse(text)
    return performance.now() - start
  }
  for (const part of ['the talks ', '\n', '.', '“', 'x', 'http://a-', 'a.b@c-', '1-', 'A. ']) {
    const long = part.repeat(20_000 / part.length)
    const quarter = timeOf(long.slice(0, 5_000))
    // Four times the time, and some leave for noise; what is quadratic takes sixteen times.
    expect(timeOf(long)).toBeLessThan(10 * quarter + 500)
  }
}, 60_000)

it('refuses what is no model', () => {
  expect(() => loadParser(new Uint8Array())).toThrow(RangeError)
  expect(() => loadParser(model.subarray(0, model.length - 1))).toThrow(RangeError)
})

/** The words of one sentence that stand in a relation to a word. */
function dependents(tokens: readonly Token[], head: string, relation: string): string {
  const index = tokens.findIndex(({ text }) => text === head)
  return tokens
    .filter((token) => token.head === index && token.relation === relation)
    .map(({ text }) => text)
    .join(' ')
}

describe('clauses can be read off the trees', () => {
  it.each([
    ['The rebels rejected the plan.', 'rejected', 'nsubj', 'rebels'],
    ['The rebels rejected the plan.', 'rejected', 'obj', 'plan'],
    ['The union demands a pay rise of five per cent.', 'demands', 'obj', 'rise'],
    ['The text was leaked in May.', 'leaked', 'nsubj:pass', 'text'],
    ['The minister said the army would withdraw.', 'said', 'nsubj', 'minister'],
    ['The minister said the army would withdraw.', 'said', 'ccomp', 'withdraw'],
    ['“We will never sign this paper,” he said.', 'sign', 'obj', 'paper'],
    ['“We will never sign this paper,” he said.', 'said', 'nsubj', 'he'],
    ['Kenya wants Sudan to open the border.', 'wants', 'nsubj', 'Kenya'],
    ['Kenya wants Sudan to open the border.', 'open', 'obj', 'border'],
    ['The leaders who signed the text refused to talk.', 'refused', 'nsubj', 'leaders'],
    ['The two sides agreed on a ceasefire on Monday.', 'agreed', 'nsubj', 'sides'],
    ['Adm. Roe met Gen. Ray in the U.S. on Sat. at noon.', 'met', 'nsubj', 'Adm.'],
    ['Kyiv said no. Moscow agreed.', 'said', 'nsubj', 'Kyiv'],
    ['Army Rejects Truce Offer After Night of Talks', 'Rejects', 'nsubj', 'Army'],
    ['Army Rejects Truce Offer After Night of Talks', 'Rejects', 'obj', 'Offer'],
  ])('%s: %s has the %s “%s”', (text, head, relation, expected) => {
    expect(dependents(parse(text)[0]!.tokens, head, relation)).toBe(expected)
  })

  it('gives base forms under its own tags', () => {
    const lemmas = parse('They left and said no.')[0]!.tokens.map(({ lemma }) => lemma)
    expect(lemmas).toEqual(['they', 'leave', 'and', 'say', 'no', '.'])
  })
})

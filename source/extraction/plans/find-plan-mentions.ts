import type { World } from '../../knowledge/schema.ts'
import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { partyOf } from '../mentions/mention.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf, nounPhrase, spanOf, subtree } from '../text/tree.ts'
import type { PlanMention } from './plan-mention.ts'

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  twenty: 20,
}

/** What a number before “points” or “items” counts: the contents of a plan. */
const COUNTED = /\b(\d{1,3}|[a-z]+)[- ](?:points?|items?|articles?|clauses?|paragraphs?|steps?)\b/i
const VAGUE = /^(any|no|such|every|each|some|whatever|another|neither|either)$/
const DEFINITE = /^(the|that|this|these|those|its|their|his|her|our|both)$/

/** The number of points a phrase claims; null when it claims none. */
export function readPoints(phrase: string): number | null {
  const match = COUNTED.exec(phrase)
  const word = match?.[1]?.toLowerCase() ?? ''
  const value = /^\d+$/.test(word) ? Number(word) : (NUMBER_WORDS[word] ?? null)
  return value !== null && value > 1 ? value : null
}

/** Finds every noun phrase that can name a text on the table, in the order of the text. */
export function findPlanMentions(context: Context): readonly PlanMention[] {
  const { sentences, article, world } = context
  const words = sortWords(world.documents)
  const found: PlanMention[] = []
  for (const sentence of sentences) {
    const kind = article.blocks[sentence.block]?.kind
    for (const node of sentence.nodes) {
      const noun = nounOf(node, words)
      if (noun === null || kind === 'headline' || kind === 'heading') continue
      found.push(readMention(node, noun, sentence, context, words))
    }
  }
  return found
}

interface DocumentWords {
  readonly nouns: ReadonlySet<string>
  readonly revision: ReadonlySet<string>
  readonly earlier: ReadonlySet<string>
  readonly counter: ReadonlySet<string>
}

function sortWords(documents: World['documents']): DocumentWords {
  return {
    nouns: new Set(documents.noun.map((word) => word.toLowerCase())),
    revision: new Set(documents.revision),
    earlier: new Set(documents.earlier),
    counter: new Set(documents.counter),
  }
}

function nounOf(node: Node, { nouns }: DocumentWords): string | null {
  if (!/^(NOUN|PROPN)$/.test(node.upos)) return null
  const noun = nouns.has(node.lemma) ? node.lemma : nouns.has(node.lower) ? node.lower : null
  if (noun === null) return isCount(node) ? 'points' : null
  // “ceasefire talks”, “deal makers”: a text that only qualifies another noun is none.
  if (
    /^(compound|amod|nmod:poss|flat)$/.test(node.relation) &&
    node.head &&
    node.head.index > node.index
  )
    return null
  return noun
}

/** “all 28 points”, “cut to 19 points”. */
const isCount = (node: Node): boolean =>
  /^(points|items|clauses|articles)$/.test(node.lower) &&
  node.children.some((child) => child.relation === 'nummod')

function readMention(
  head: Node,
  noun: string,
  sentence: Sentence,
  context: Context,
  words: DocumentWords,
): PlanMention {
  const { resolver, article } = context
  const phrase = nounPhrase(head)
  const before = wordsBefore(head, sentence)
  const tail = phrase.filter((node) => node.index > head.index)
  const span = spanOf(trimmed([...before, head, ...tail], head)) ?? {
    start: head.start,
    end: head.end,
  }
  const lowers = before.map((node) => node.lower)
  const text = article.source.slice(span.start, Math.max(span.end, head.end))
  const frame = frameAround(head, context.framesOf(sentence))
  const possessive = head.children.find((child) => child.relation === 'nmod:poss')
  const authors = authorsOf(head, sentence, context)
  const named = before.find(
    (node) =>
      /^\p{Lu}/u.test(node.text) &&
      node.upos === 'PROPN' &&
      !(
        resolver.mentionAt(node) &&
        partyOf(resolver.mentionAt(node) as never) !== null &&
        node.relation !== 'compound'
      ) &&
      node.index > 0,
  )
  const premodified = (set: ReadonlySet<string>): boolean =>
    lowers.some(
      (word, i) =>
        set.has(word) || set.has(`${lowers[i - 2]}-${word}`) || set.has(`${lowers[i - 1]} ${word}`),
    )
  return {
    ...span,
    sentence,
    head,
    noun,
    points: readPoints(text),
    authors,
    name: named?.text ?? null,
    revised: premodified(words.revision),
    earlier:
      premodified(words.earlier) ||
      /\bthat came before\b/.test(
        sentence.text.slice(head.end - sentence.start, head.end - sentence.start + 30),
      ),
    counter: premodified(words.counter) || /^counter/.test(noun),
    draft: noun === 'draft' || lowers.includes('draft'),
    several: head.xpos === 'NNS' || head.xpos === 'NNPS',
    definite: lowers.some((word) => DEFINITE.test(word)) || possessive !== undefined,
    vague: lowers.some((word) => VAGUE.test(word)) || isBare(head, before),
    ...frame,
  }
}

/** A singular noun with nothing before it names no text: “agreement was reached”, “on paper”. */
const isBare = (head: Node, before: readonly Node[]): boolean =>
  before.length === 0 && head.xpos === 'NN' && !/^\p{Lu}.*\p{Lu}/u.test(head.text)

/** The words that qualify a noun from before it, by position, since trees often lose some. */
function wordsBefore(head: Node, { nodes }: Sentence): readonly Node[] {
  let from = head.index
  while (from > 0) {
    const node = nodes[from - 1] as Node
    const qualifies =
      /^(NOUN|PROPN|ADJ|NUM|DET|ADV)$/.test(node.upos) ||
      /^(VBN|VBG|POS|PRP\$|HYPH)$/.test(node.xpos) ||
      node.text === '-'
    if (!qualifies || (node.upos === 'DET' && from < head.index && nodes[from]?.upos === 'DET'))
      break
    from--
    if (node.upos === 'DET' || node.xpos === 'PRP$') break
  }
  // A verb form or adverb at the edge belongs to the clause, not to the noun.
  while (
    from < head.index &&
    /^(VERB|ADV|AUX)$/.test(nodes[from]?.upos ?? '') &&
    nodes[from]?.xpos !== 'VBN'
  )
    from++
  return nodes.slice(from, head.index)
}

/** The phrase without a long tail: “of …” and “for …” stay, clauses go. */
function trimmed(phrase: readonly Node[], head: Node): readonly Node[] {
  return phrase.filter((node) => node.index - head.index < 12)
}

function frameAround(
  head: Node,
  frames: readonly Frame[],
): { frame: Frame | null; part: PlanMention['part'] } {
  let top = head
  while (top.relation === 'conj' && top.head) top = top.head
  const relation = baseOf(top.relation)
  const frame = frames.find((one) => one.head === top.head) ?? null
  // A relative or reduced clause tells what became of the text: “a draft leaked in May”.
  const own = frames.find((one) => /^acl/.test(one.head.relation) && one.head.head === head)
  if (own && !frame?.classes.has('agree')) {
    const passive = own.passive || own.subjectHead === head
    if (passive && (own.classes.has('agree') || own.classes.has('issuePlan')))
      return { frame: own, part: 'subject' }
  }
  if (frame === null) return { frame: own ?? null, part: own ? 'other' : 'other' }
  if (relation === 'nsubj' || relation === 'csubj') return { frame, part: 'subject' }
  if (relation === 'obj') return { frame, part: 'object' }
  const preposition = top.children.find((child) => child.relation === 'case')?.lower
  if (
    relation === 'obl' &&
    /^(on|to|upon|with)$/.test(preposition ?? '') &&
    /^(agree|settle|sign|commit|work)$/.test(frame.head.lemma)
  )
    return { frame, part: 'agreedOn' }
  return { frame, part: 'other' }
}

/** Parties named as authors: possessor, modifier, “by X”, “of X” after it. */
function authorsOf(head: Node, sentence: Sentence, { resolver }: Context): readonly string[] {
  const found: string[] = []
  for (const child of head.children) {
    const relation = baseOf(child.relation)
    if (child.relation === 'nmod:poss') found.push(...resolver.resolve(child, sentence).parties)
    else if (['amod', 'compound', 'flat'].includes(relation)) {
      // “US-backed”, “Egyptian-mediated”: support is not authorship.
      if (child.children.some((c) => /^(backed|led|supported|sponsored)$/.test(c.lower))) continue
      const mention = resolver.mentionAt(child)
      const party = mention && mention.kind !== 'city' ? partyOf(mention) : null
      if (party && !/^(backed|supported|sponsored)$/.test(child.lower)) found.push(party)
    } else if (/^acl/.test(child.relation)) {
      const by = child.children.find(
        (c) =>
          baseOf(c.relation) === 'obl' &&
          c.children.some((k) => k.relation === 'case' && k.lower === 'by'),
      )
      if (
        by &&
        /^(write|draw|draft|work|propose|circulate|present|prepare|put|float|table|author|broker|negotiate|submit|make|draw)$/.test(
          child.lemma,
        )
      )
        found.push(...resolver.resolve(by, sentence).parties)
      const writer = child.children.find((c) => c.relation === 'nsubj')
      if (
        writer &&
        /^(write|draft|propose|present|prepare|draw|put|submit|float|circulate)$/.test(child.lemma)
      )
        found.push(...resolver.resolve(writer, sentence).parties)
    } else if (relation === 'nmod') {
      const preposition = child.children.find((c) => c.relation === 'case')?.lower
      if (preposition === 'by' || preposition === 'from')
        found.push(...resolver.resolve(child, sentence).parties)
    }
  }
  return [...new Set(found)]
}

/** Whether a node stands inside a mention's phrase. */
export const mentionCovers = (mention: PlanMention, node: Node): boolean =>
  subtree(mention.head).includes(node)

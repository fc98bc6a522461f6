import type { Context } from '../context.ts'
import { type Mention, partyOf } from '../mentions/mention.ts'
import { isTitle } from '../text/is-title.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { nounPhrase, spanOf } from '../text/tree.ts'
import { findFrameAround } from './find-frame-around.ts'
import { findPlanAuthors } from './find-plan-authors.ts'
import { type DocumentWords, nounOf, sortWords } from './find-plan-noun.ts'
import type { PlanMention } from './plan-mention.ts'
import { readPoints } from './read-points.ts'

const VAGUE = /^(any|no|such|every|each|some|whatever|another|neither|either)$/

const DEFINITE = /^(the|that|this|these|those|its|their|his|her|our|both)$/

/** Finds every noun phrase that can name a text on the table, in the order of the text. */
export function findPlanMentions(context: Context): readonly PlanMention[] {
  const { sentences, article, world } = context
  const words = sortWords(world.documents)
  const found: PlanMention[] = []
  for (const sentence of sentences) {
    for (const node of sentence.nodes) {
      const noun = nounOf(node, words)
      if (noun === null || isTitle(article, sentence)) continue
      found.push(readMention(node, noun, sentence, context, words))
    }
  }
  return found
}

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
  const frame = findFrameAround(head, context.framesOf(sentence))
  const possessive = head.children.find((child) => child.relation === 'nmod:poss')
  const authors = findPlanAuthors(head, sentence, context)
  const named = before.find(
    (node) =>
      /^\p{Lu}/u.test(node.text) &&
      node.upos === 'PROPN' &&
      (node.relation === 'compound' || !isParty(resolver.mentionAt(node))) &&
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

const isParty = (mention: Mention | undefined): boolean =>
  mention !== undefined && partyOf(mention) !== null

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

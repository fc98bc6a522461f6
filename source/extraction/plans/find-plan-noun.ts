import type { Node, Sentence } from '../text/sentence.ts'
import { countsText } from './counted-text.ts'
import type { PlanWords } from './plan-words.ts'

/** The noun by which a word names a text, lower case; null when it names none. */
export function nounOf(
  node: Node,
  { nodes }: Pick<Sentence, 'nodes'>,
  words: PlanWords,
): string | null {
  if (!/^(NOUN|PROPN)$/.test(node.upos) && !isLedAsNoun(node)) return null
  const before = nodes[node.index - 1]?.lower ?? ''
  const after = nodes
    .slice(node.index + 1, node.index + 3)
    .map(({ lower }) => lower)
    .join(' ')
  if (
    words.has('otherText', `${before} ${node.lemma}`) ||
    words.has('otherText', `${node.lemma} ${after}`)
  )
    return null
  // The second noun of “memorandum of understanding”.
  const led = nodes.slice(Math.max(0, node.index - 2), node.index).map(({ lower }) => lower)
  if (words.has('noun', `${led.join(' ')} ${node.lower}`)) return null
  const forms = [
    `${node.lemma} ${after}`,
    `${before} ${node.lemma}`,
    `${before}-${node.lemma}`,
    node.lemma,
    node.lower,
    // Names keep their plural in the tree: “the Washington Accords”.
    ...(node.xpos === 'NNPS' ? [node.lower.replace(/s$/, '')] : []),
  ]
  // “the text below”, “an earlier version of this article”: the article's own.
  if (/^(below|above)\b/.test(after) || isOfArticle(node, nodes)) return null
  if (isNamedText(node, before, words)) return 'treaty'
  const noun = forms.find((form) => words.has('noun', form)) ?? countedNoun(node, nodes, words)
  if (noun === null)
    return isCount(node) && !countsText(node, (one) => nounOf(one, { nodes }, words) !== null)
      ? 'points'
      : null
  // “ceasefire talks”, “deal makers”: a text that only qualifies another noun is none.
  if (
    /^(compound|amod|nmod:poss|flat)$/.test(node.relation) &&
    node.head &&
    node.head.index > node.index &&
    !isNumbered(node, nodes) &&
    !nodes.slice(node.index + 1, node.head.index).some((n) => n.lower === 'worth') &&
    !isSubjectOfMistaken(node.head, nodes)
  )
    return null
  return noun
}

const isOfArticle = ({ index }: Node, nodes: Sentence['nodes']): boolean =>
  /^of (?:this|the|our) (?:article|story|report|page|post|piece|headline|dispatch|newsletter)$/.test(
    nodes
      .slice(index + 1, index + 4)
      .map(({ lower }) => lower)
      .join(' '),
  )

/** “the JCPOA”, “New START”: agreements known by a name in capitals that holds no noun for a text. */
const isNamedText = (
  { text, lower, relation, head, index }: Node,
  before: string,
  words: PlanWords,
) =>
  /^[A-Z-]{4,}$|^\p{Lu}\p{Ll}{0,3}\p{Lu}+$/u.test(text) &&
  (words.has('namedText', lower) || words.has('namedText', `${before} ${lower}`)) &&
  !(/^(compound|amod|nmod:poss)$/.test(relation) && head !== null && head.index > index)

/** “the best offer they ever got”: an article before it makes a noun of what is tagged a verb. */
const isLedAsNoun = (node: Node): boolean =>
  node.xpos === 'VB' && node.children.some((c) => c.relation === 'det' || c.relation === 'amod')

/** “a four-point methodology”, “a two-page letter”: a count makes a text of what is none alone. */
function countedNoun(node: Node, nodes: Sentence['nodes'], words: PlanWords): string | null {
  if (!words.has('counted', node.lemma)) return null
  const led = nodes.slice(Math.max(0, node.index - 4), node.index)
  return led.some((n, i) => /^(point|item|step|page)$/.test(n.lower) && led[i - 1]?.text === '-')
    ? 'plan'
    : null
}

/** “The present agreement dates from 2015.”: a verb taken for a noun, in a sentence that has no other. */
const isSubjectOfMistaken = (node: Node, nodes: Sentence['nodes']): boolean =>
  node.xpos === 'NNS' && node.head === null && nodes.every(({ upos }) => !/^(VERB|AUX)$/.test(upos))

/** “Protocol Four of the agreement”: a number after it makes the noun a name. */
const isNumbered = (node: Node, nodes: Sentence['nodes']): boolean =>
  nodes[node.index + 1]?.upos === 'NUM' && node.head?.index === node.index + 1

/** “all 14 points”, “cut to nine points”. */
const isCount = (node: Node): boolean =>
  /^(points|items|clauses|articles)$/.test(node.lower) &&
  node.children.some((child) => child.relation === 'nummod')

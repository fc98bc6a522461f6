import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf } from '../text/tree.ts'
import { type Mention, partyOf } from './mention.ts'
import type { MentionIndex } from './mention-index.ts'
import type { Resolved } from './resolved.ts'

/** What parties do together or to each other when they talk. */
const TALKING =
  /^(agree|meet|reach|sign|talk|negotiate|hold|resume|open|begin|start|conclude|sit|end|share|cut|discuss|seal|strike|fail|secure)$/

/** An article says early on who talks with whom: up to this sentence signs count double. */
const EARLY = 8

/**
 * The parties that an article shows talking or agreeing with each other most often, early
 * sentences counting double.
 *
 * @returns Two or three ids: where none are shown together, the two it is about; else none.
 */
export function findPair(
  sentences: readonly Sentence[],
  mentions: MentionIndex,
  resolve: (head: Node, sentence: Sentence) => Resolved,
  mediates: (id: string) => boolean,
): readonly string[] {
  const counts = new Map<string, { readonly parties: readonly string[]; votes: number }>()
  for (const sentence of sentences)
    for (const parties of [
      ...talking(sentence, resolve),
      ...sideBySide(sentence, mentions.in(sentence)),
    ]) {
      const key = [...parties].sort().join('+')
      const count = counts.get(key) ?? { parties, votes: 0 }
      count.votes += sentence.index < EARLY ? 2 : 1
      counts.set(key, count)
    }
  // A map keeps the order of first appearance, so the first of equals wins.
  const [best] = [...counts.values()].sort((a, b) => b.votes - a.votes)
  return best?.parties ?? mostNamed(mentions, mediates)
}

/** The two parties, mediators left out, that an article names far more often than any other. */
function mostNamed(mentions: MentionIndex, mediates: (id: string) => boolean): readonly string[] {
  const [first, second, third] = mentions.byFrequency((id) => !mediates(id))
  if (!first || !second || second.count < 3) return []
  return 2 * (third?.count ?? 0) <= second.count ? [first.id, second.id] : []
}

/** “X met Y”, “X and Y agreed”. */
function talking(
  sentence: Sentence,
  resolve: (head: Node, sentence: Sentence) => Resolved,
): readonly (readonly string[])[] {
  return sentence.nodes.flatMap((node) => {
    const verb = node.head
    if (baseOf(node.relation) !== 'nsubj' || !verb || !TALKING.test(verb.lemma)) return []
    const subject = resolve(node, sentence)
    const object = verb.children.find((c) => c.relation === 'obj')
    const other = object ? resolve(object, sentence).parties : []
    const both = [...new Set([...subject.parties, ...other])]
    return both.length > 1 && both.length < 4 ? [both] : []
  })
}

/** “X–Y talks”, “between X and Y”. */
function sideBySide(
  { text, start }: Sentence,
  mentions: readonly Mention[],
): readonly (readonly string[])[] {
  return mentions.slice(1).flatMap((right, index) => {
    const left = mentions[index]
    const a = left ? partyOf(left) : null
    const b = partyOf(right)
    if (!left || !a || !b || a === b) return []
    const between = text.slice(left.end - start, right.start - start)
    const lead = text.slice(Math.max(0, left.start - start - 14), left.start - start)
    const joined =
      /^[-–—]$/.test(between) ||
      (/^ and (the )?$/.test(between) && /\b(between|for|of) (the )?$/.test(lead))
    return joined ? [[a, b]] : []
  })
}

import type { Node, Sentence } from '../text/sentence.ts'
import type { PersonDraft } from './mention.ts'
import type { MentionIndex } from './mention-index.ts'

/** “the prime minister”: who holds that office, named shortly before or alone in the article. */
export function findHolder(
  head: Node,
  sentence: Sentence,
  mentions: MentionIndex,
): PersonDraft | null {
  const words = head.children.filter(
    (c) => /^(amod|compound)/.test(c.relation) && c.index < head.index,
  )
  const office = [...words.map((node) => node.lower), head.lemma].join(' ')
  const holds = (person: PersonDraft): boolean =>
    (person.office ?? '').toLowerCase().includes(office)
  return mentions.lastPerson(sentence, head, holds) ?? mentions.onlyPerson(holds)
}

import type { Node, Sentence } from './sentence.ts'

/** Words of `data/` put in groups by what they do, ready to be asked for a node. */
export class GroupedWords<Group extends string> {
  readonly #groups: ReadonlyMap<Group, ReadonlyMap<string, readonly (readonly string[])[]>>

  constructor(groups: Readonly<Record<Group, readonly string[]>>) {
    this.#groups = new Map(
      (Object.entries(groups) as [Group, readonly string[]][]).map(([group, words]) => [
        group,
        byFirst(words),
      ]),
    )
  }

  /** Whether a word, with what follows it for a phrase, is one of any of the groups. */
  has(node: Node, sentence: Sentence, ...groups: readonly Group[]): boolean {
    return groups.some((group) => {
      const entries = this.#groups.get(group)
      return [node.lower, node.lemma].some((form) =>
        entries?.get(form)?.some((rest) => rest.length === 0 || follows(node, rest, sentence)),
      )
    })
  }
}

function byFirst(words: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>()
  for (const word of words) {
    const [first = '', ...rest] = word.split(' ')
    found.set(first, [...(found.get(first) ?? []), rest])
  }
  return found
}

/** Whether particles follow a verb; an adverb may stand after the object (“put the vote off”). */
function follows(node: Node, rest: readonly string[], { nodes }: Sentence): boolean {
  const isAt = (at: number): boolean => rest.every((word, i) => nodes[at + i]?.lower === word)
  if (isAt(node.index + 1)) return true
  if (!PARTICLE.test(rest[0] ?? '')) return false
  for (let at = node.index + 2; at <= node.index + 5; at++) {
    if (/^[.,;:]?$/.test(nodes[at - 1]?.text ?? '')) return false
    if (isAt(at)) return true
  }
  return false
}

const PARTICLE = /^(off|back|up|out|down|over|forward|together|aside|home|in|into)$/

import type { Context } from '../context.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Node, Sentence } from '../text/sentence.ts'

/** Actors that a sentence names one after the other: “Egypt, Qatar and the US”. */
export interface Enumeration {
  readonly sentence: Sentence
  readonly members: readonly Mention[]
  /** The words before the first member, the nearest last, without its article. */
  readonly before: readonly Node[]
  /** The words after the last member. */
  readonly after: readonly Node[]
}

const BETWEEN = /^(?:,|;|,? ?(?:and|or|as well as|along with|together with))? ?(?:the )?$/

/** Reads enumerations off the words rather than the tree; one name alone counts as one too. */
export function findEnumerations({ mentions, article }: Context): readonly Enumeration[] {
  const runs: Mention[][] = []
  for (const mention of mentions) {
    if (mention.actor === null || mention.kind === 'demonym') continue
    const last = runs.at(-1)?.at(-1)
    const gap = last
      ? article.source.slice(last.end, mention.start).replace(/\s+/g, ' ').trim()
      : ''
    if (last?.sentence === mention.sentence && gap !== '' && BETWEEN.test(`${gap} `))
      runs.at(-1)?.push(mention)
    else runs.push([mention])
  }
  return runs.map((members) => {
    const { sentence, start } = members[0] as Mention
    const before = sentence.nodes.filter((node) => node.end <= start)
    return {
      sentence,
      members,
      before: before.at(-1)?.lower === 'the' ? before.slice(0, -1) : before,
      after: sentence.nodes.filter((node) => node.start >= (members.at(-1)?.end ?? 0)),
    }
  })
}

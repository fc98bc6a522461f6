import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import type { Judge } from './judgement.ts'

/**
 * Who acts in a clause; by position where the tree took what is judged for it (“a demand Kyiv
 * calls absurd”, “something Kampala has ruled out”).
 */
export function namedBefore(frame: Frame, { resolver }: Context): Judge {
  const { parties, people, head, sentence, subjectHead } = frame
  if (parties.length > 0 || people.length > 0) return { parties, people }
  const subjects = head.children.filter((c) => /^nsubj/.test(c.relation) && c.index < head.index)
  const nearest = subjects.findLast((c) => c !== subjectHead) ?? sentence.nodes[head.index - 1]
  const isNamed = nearest && nearest !== subjectHead && resolver.mentionAt(nearest)
  if (!isNamed) return { parties, people }
  const named = resolver.resolve(nearest, sentence)
  return { parties: named.parties, people: named.people }
}

import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf, isUnder, subtree } from '../text/tree.ts'
import type { PersonDraft } from './mention.ts'
import type { PronounTools } from './resolve-pronoun.ts'
import { NOBODY, ofPerson, type Resolved } from './resolved.ts'

/** How many sentences back “he” or “she” can reach. */
const REACH = 5

const MALE = /^(he|him|his|himself)$/

/** Whom “he” or “she” stands for: who acts or speaks before, of the same gender as far as known. */
export function resolvePerson(head: Node, sentence: Sentence, tools: PronounTools): Resolved {
  const { mentions, genders } = tools
  const gender = MALE.test(head.lower) ? 'he' : 'she'
  const suits = (person: PersonDraft): boolean => (genders.get(person) ?? gender) === gender
  const own = actingIn(sentence, gender, suits, tools)
  const here = own.findLast(({ at }) => at.index < head.index && !isUnder(head, at))
  if (here) return here.who()
  const named = mentions.lastPerson(sentence, head, suits, 0)
  if (named) return ofPerson(named, 'pronoun')
  for (const before of mentions.before(sentence, REACH)) {
    const [acting] = actingIn(before, gender, suits, tools)
    if (acting) return acting.who()
    const last = mentions.in(before).findLast((m) => m.person && suits(m.person))
    if (last?.person) return ofPerson(last.person, 'pronoun')
  }
  return NOBODY
}

/** Someone who is the subject of a clause. */
interface Acting {
  readonly at: Node
  readonly who: () => Resolved
}

/** The persons who are subjects in a sentence: by name, by office (“a spokesman”), by the same pronoun. */
function actingIn(
  sentence: Sentence,
  gender: 'he' | 'she',
  suits: (person: PersonDraft) => boolean,
  tools: PronounTools,
): readonly Acting[] {
  return sentence.nodes.flatMap((node): readonly Acting[] => {
    const person = tools.mentions.at(node)?.person
    if (person)
      return suits(person) && tools.mentions.isActing(node)
        ? [{ at: node, who: () => ofPerson(person, 'pronoun') }]
        : []
    if (baseOf(node.relation) !== 'nsubj') return []
    if (node.lower === gender)
      return [{ at: node, who: () => resolvePerson(node, sentence, tools) }]
    if (node.xpos !== 'NN' || !tools.resolver.isOfficial(node)) return []
    // “Secretary John Smith”: the name itself counts, with its gender.
    const next = sentence.nodes[node.index + 1]
    const named = next ? [...subtree(node), next] : subtree(node)
    if (named.some((part) => tools.mentions.at(part)?.person)) return []
    return [{ at: node, who: () => byOffice(node, sentence, tools) }]
  })
}

/** Whom an office speaks for; nobody where the text does not say. */
function byOffice(node: Node, sentence: Sentence, { resolver }: PronounTools): Resolved {
  return { ...resolver.resolve(node, sentence), how: 'role' }
}

import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf, isUnder, subtree } from '../text/tree.ts'
import type { PersonDraft } from './mention.ts'
import type { PronounTools } from './resolve-pronoun.ts'
import { NOBODY, ofPerson, type Resolved } from './resolved.ts'

/** How many sentences back “he” or “she” can reach. */
const REACH = 5

const MALE = /^(he|him|his|himself)$/

/** Who a pronoun leads to, at the end of all pronouns before it; whose parties are may become clear later. */
export type Lead = () => Resolved

/** A subject a pronoun may take up: somebody, or the same pronoun once more. */
type Acting = { readonly at: Node } & (
  | { readonly lead: Lead }
  | { readonly pronoun: Node; readonly sentence: Sentence }
)

/** Whom “he” or “she” stands for: who acts or speaks before, of the same gender as far as known. */
export function resolvePerson(head: Node, sentence: Sentence, tools: PronounTools): Resolved {
  return leadOf(head, sentence, tools)()
}

/**
 * Follows a pronoun to the one before, and so on up the text. Each is followed once, and without
 * recursion: a text may say “he” ten thousand times.
 */
function leadOf(head: Node, sentence: Sentence, tools: PronounTools): Lead {
  const passed: Node[] = []
  let at = { pronoun: head, sentence }
  for (;;) {
    passed.push(at.pronoun)
    const known = tools.leads.get(at.pronoun)
    const next = known ? { lead: known } : takenUp(at.pronoun, at.sentence, tools)
    if ('pronoun' in next) {
      at = next
      continue
    }
    for (const each of passed) tools.leads.set(each, next.lead)
    return next.lead
  }
}

/** What a pronoun takes up right before it. */
function takenUp(
  head: Node,
  sentence: Sentence,
  tools: PronounTools,
): { readonly lead: Lead } | Extract<Acting, { readonly pronoun: Node }> {
  const { mentions, genders } = tools
  const gender = MALE.test(head.lower) ? 'he' : 'she'
  const suits = (person: PersonDraft): boolean => (genders.get(person) ?? gender) === gender
  const own = actingIn(sentence, gender, suits, tools)
  const here = own.findLast(({ at }) => at.index < head.index && !isUnder(head, at))
  if (here) return here
  const named = mentions.lastPerson(sentence, head, suits, 0)
  if (named) return toPerson(named)
  for (const before of mentions.before(sentence, REACH)) {
    const [acting] = actingIn(before, gender, suits, tools)
    if (acting) return acting
    const last = mentions.in(before).findLast((m) => m.person && suits(m.person))
    if (last?.person) return toPerson(last.person)
  }
  return { lead: () => NOBODY }
}

const toPerson = (person: PersonDraft): { readonly lead: Lead } => ({
  lead: () => ofPerson(person, 'pronoun'),
})

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
        ? [{ at: node, ...toPerson(person) }]
        : []
    if (baseOf(node.relation) !== 'nsubj') return []
    if (node.lower === gender) return [{ at: node, pronoun: node, sentence }]
    if (node.xpos !== 'NN' || !tools.resolver.isOfficial(node)) return []
    // “Secretary John Smith”: the name itself counts, with its gender.
    const next = sentence.nodes[node.index + 1]
    const named = next ? [...subtree(node), next] : subtree(node)
    if (named.some((part) => tools.mentions.at(part)?.person)) return []
    return [{ at: node, lead: () => byOffice(node, sentence, tools) }]
  })
}

/** Whom an office speaks for; nobody where the text does not say. */
function byOffice(node: Node, sentence: Sentence, { resolver }: PronounTools): Resolved {
  return { ...resolver.resolve(node, sentence), how: 'role' }
}

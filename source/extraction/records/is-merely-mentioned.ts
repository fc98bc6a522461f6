import type { Context } from '../context.ts'
import type { Mention, PersonDraft } from '../mentions/mention.ts'
import { ACTS_IN_CLAUSE, type Stakes } from './acting-parties.ts'

/** An actor that seems to take part, what first showed it, and who speaks for it. */
interface Actor {
  readonly id: string
  readonly rule: string
  readonly people: readonly PersonDraft[]
}

/**
 * Whether an actor that seems to take part is only ever named in passing: by an adjective of
 * something that acts for nobody (“a Palestinian state”), by one unnamed voice (“a Chilean
 * diplomat”), or by its people or an organ of its in a clause that gives no record.
 */
export function isMerelyMentioned(
  { id, rule, people }: Actor,
  mentions: readonly Mention[],
  stakes: Stakes,
  context: Context,
): boolean {
  if (people.length > 0 || mentions.length === 0 || isOwner(id, stakes)) return false
  const isWeak = rule.startsWith(ACTS_IN_CLAUSE)
  if (isWeak && mentions.every(({ kind }) => kind === 'demonym' || kind === 'institution'))
    return true
  // “Northwing expects full flights”: a firm of the same trade.
  if (isWeak && context.gazetteer.actor(id)?.kind === 'company') return true
  return mentions.every((mention) => isAdjective(mention) && !actsFor(mention, context))
}

/** Whether it has a demand, an answer, a text or a guarantee of its own. */
const isOwner = (id: string, { demands, plans, guarantees }: Stakes): boolean =>
  demands.some((one) => one.parties.includes(id) || answers(id, one.responses)) ||
  plans.some(({ cluster, reactions }) => cluster.authors.has(id) || answers(id, reactions)) ||
  guarantees.some((one) => one.guarantor === id || one.beneficiary === id)

const answers = (id: string, all: readonly { readonly parties: readonly string[] }[]): boolean =>
  all.some(({ parties }) => parties.includes(id))

const isAdjective = ({ kind, head }: Mention): boolean =>
  kind === 'demonym' && /^(amod|compound)/.test(head.relation)

/** “the Omani delegation”, “Egyptian officials”, but no “Palestinian matter”, “a Turkish source”. */
function actsFor({ head }: Mention, { resolver }: Context): boolean {
  const noun = head.head
  if (!noun || !resolver.isAgentive(noun)) return false
  return !noun.children.some((child) => /^(a|an|one|another|any|no)$/.test(child.lower))
}

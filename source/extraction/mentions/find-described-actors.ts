import type { PredicateName } from '../../knowledge/schema/predicate.ts'
import type { World } from '../../knowledge/schema/world.ts'
import type { Article } from '../../model/article.ts'
import { isTitle } from '../text/is-title.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { subtree } from '../text/tree.ts'
import { dealsIn } from './deals-in.ts'
import type { Gazetteer } from './gazetteer.ts'
import { introducedActor } from './introduced-actor.ts'
import type { PartyResolver } from './resolve-parties.ts'
import { type RoleWords, roleWords } from './role-words.ts'

interface Sources {
  readonly article: Article
  readonly sentences: readonly Sentence[]
  readonly gazetteer: Gazetteer
  readonly world: World
  /** Reads the nouns: whoever stands for a party named in the text is nobody new. */
  readonly resolver: PartyResolver
}

/** What only someone with a will of their own does in talks. */
const WILL = new Set<PredicateName>(['demand', 'urge', 'reject', 'accept', 'offer', 'threaten'])

/** More words than these tell a story, and name nobody. */
const LONGEST = 5

/**
 * Adds those who take part without a name: “the families want an answer”, “opposition parties
 * rejected the text”, “the bishops' conference urged both sides”.
 *
 * @returns Whether there were any, so that names are to be looked for again.
 */
export function findDescribedActors({
  article,
  sentences,
  gazetteer,
  world,
  resolver,
}: Sources): boolean {
  const roles = roleWords(world.roles)
  const { source } = article
  const names = new Set<string>()
  const properNames = new Set<string>()
  for (const sentence of sentences) {
    if (isTitle(article, sentence)) continue
    for (const node of sentence.nodes) {
      if (node.upos !== 'NOUN' || !roles.has(node, 'people', 'bodies')) continue
      if (!dealsIn(node, sentence, world.predicates, WILL)) continue
      const name = nameOf(node, source, roles, resolver)
      if (name === null || resolver.resolve(node, sentence).parties.length > 0) continue
      const next = sentence.nodes[node.index + 1]
      // “the shippers' association Asoex”
      if (resolver.mentionAt(node) || (next && resolver.mentionAt(next)?.actor)) continue
      names.add(name)
      if (sentence.nodes.some((one) => one.upos === 'PROPN' && source.startsWith(name, one.start)))
        properNames.add(name)
    }
  }
  for (const name of names) {
    const capital = name.charAt(0).toUpperCase() + name.slice(1)
    const isProper = properNames.has(name)
    const small = isProper ? name : name.charAt(0).toLowerCase() + name.slice(1)
    const forms = new Set([name, capital, small])
    gazetteer.add(
      introducedActor(small, kindOf(small, roles)),
      [...forms].map((f) => [f, 'name']),
    )
  }
  return names.size > 0
}

/** The words that name somebody: “least developed countries”; null where they mean anybody. */
function nameOf(
  head: Node,
  source: string,
  roles: RoleWords,
  resolver: PartyResolver,
): string | null {
  if (head.relation === 'conj' || head.children.some((c) => c.relation === 'conj')) return null
  const isPlural = /^NNP?S$/.test(head.xpos)
  const words = subtree(head).filter((node) => node.index <= head.index)
  if (words.some((node) => ANYBODY.test(node.lower) || node.upos === 'NUM')) return null
  // “Serbia's opposition”, “Kenyan farmers”: whose they are is said, and who they are with it.
  const isOwned = words.some(
    (node) => node.relation === 'nmod:poss' && /^(PRON|PROPN)$/.test(node.upos),
  )
  if (isOwned) return null
  const [first] = words
  const isDefinite = first?.lower === 'the'
  const described = words.filter((node) => node.lower !== 'the')
  if (described.length > LONGEST || words.some((node) => /^[,;:“”"(]$/.test(node.text))) return null
  if (described.some((node) => resolver.mentionAt(node)?.person)) return null
  const isAlone = described.length === 1
  if (isAlone && (!isDefinite || !roles.has(head, 'people'))) return null
  if (!isPlural && !isDefinite && !/^\p{Lu}/u.test(first?.text ?? '')) return null
  const start = described[0]?.start ?? head.start
  return source.slice(start, head.end)
}

/** Words by which a noun means no one set of people. */
const ANYBODY =
  /^(a|an|any|some|no|many|most|few|several|other|others|both|all|each|every|another|more|what|which|this|that|these|those|such|own|former|one|next|new|certain|various|local|senior|unnamed)$/

const kindOf = (name: string, roles: RoleWords) =>
  roles
    .kindsOfNoun(name.split(/[\s-]/).at(-1) ?? '')
    .toSorted((a, b) => Number(b === 'union') - Number(a === 'union'))
    .find((kind) => kind !== 'state') ??
  (/\b(states|islands|countries|nations|economies)$/.test(name) ? 'coalition' : 'civil society')

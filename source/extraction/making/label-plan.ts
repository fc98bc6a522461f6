import type { PlanCluster } from '../plans/plan-cluster.ts'
import type { PlanMention } from '../plans/plan-mention.ts'
import type { PlanWords } from '../plans/plan-words.ts'
import { nounPhrase, spanOf } from '../text/tree.ts'
import { LONGEST_LABEL, nameInMention } from './name-in-mention.ts'
import type { MakingTools } from './tools.ts'

/**
 * “12-point draft”, “Egyptian proposal”, “agreement of Chad and Niger”: a noun phrase always, as
 * a reporter would call the text: by its points, else its proper name, else its author.
 */
export function labelPlan(cluster: PlanCluster, tools: MakingTools, words: PlanWords): string {
  const { points, mentions } = cluster
  const phrases = mentions.filter((m) => m.told === null && m.head.lower !== 'it')
  if (points !== null) return labelByPoints(cluster, phrases, points, tools)
  const nouns = phrases.map(({ noun }) => noun)
  const named = phrases
    .map((mention) => ({ mention, name: nameInMention(mention, tools.textOf, words) }))
    .filter(({ name }) => name.length > 2)
    .map(({ mention, name }) => ({
      name,
      weight: weigh(mention, name),
      uses: nouns.filter((noun) => noun === mention.noun).length,
    }))
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        b.uses - a.uses ||
        (a.weight > 0 ? a.name.length - b.name.length : 0),
    )
  const [best] = named
  if (!best || mentions[0]?.told) {
    const told = labelByAuthor(cluster, tools)
    return best && best.weight >= 2 ? best.name : told || (best?.name ?? '')
  }
  // A bare noun tells little where its author is known.
  if (/\s/.test(best.name)) return best.name
  // What somebody wishes for is not yet theirs: “a new treaty”.
  return cluster.sign === 'that it is what they are after'
    ? `new ${best.name}`
    : withAuthor(best.name, cluster, tools)
}

/** How much a name tells: which text, whose, how long; less when it is long. */
function weigh(mention: PlanMention, name: string): number {
  const proper = mention.name !== null && /\p{Lu}/u.test(name) ? 4 : 0
  const isCounted =
    (mention.marks.ordinal !== null && /[\s.]/.test(name)) ||
    mention.known.some((time) => name.includes(time))
  const counted = isCounted ? 3 : 0
  const owned = mention.authors.length > 0 && /\p{Lu}/u.test(name) ? 2 : 0
  const described = /\s/.test(name) ? 1 : 0
  const isLong = name.length > LONGEST_LABEL ? 5 : 0
  return Math.max(proper, counted, owned, described) - isLong
}

function labelByPoints(
  { mentions }: PlanCluster,
  phrases: readonly PlanMention[],
  points: number,
  { textOf }: MakingTools,
): string {
  const numbered = phrases
    .filter((mention) => mention.points === points)
    .flatMap(
      (mention) =>
        /(?<!\S)[^\w\s]*(\w\S*-(?:point|item|article|step|clause)\b .*)/.exec(
          textOf(mention),
        )?.[1] ?? [],
    )
    .map(
      (text) =>
        text.split(
          /,\s|(?<!\s)\s+(?:with|on|by|that|which|to|in|of|for|among|before|at|drawn|worked|from)\s+/,
        )[0] ?? text,
    )
    .sort((a, b) => a.length - b.length)
  const noun = mentions.find((m) => m.noun !== 'points')?.noun ?? 'text'
  return numbered[0] ?? `${points}-point ${noun}`
}

/** “US paper”, “Armenia–Azerbaijan treaty”: a bare noun with whose it is. */
function withAuthor(noun: string, { authors }: PlanCluster, tools: MakingTools): string {
  if (/^[A-Z]{2,}/.test(noun)) return noun
  const ids = [...authors]
  const lower = /^\p{Lu}\p{Ll}/u.test(noun) ? noun.toLowerCase() : noun
  const label =
    ids.length === 1
      ? `${tools.modifierOf(ids[0] ?? '')} ${lower}`
      : `${ids.map(tools.shortNameOf).join('–')} ${lower}`
  return ids.length === 0 || ids.length > 2 || label.length > LONGEST_LABEL ? noun : label
}

/** “agreement of Uganda and Kenya”, “offer of the employers”: what a clause tells, as a noun. */
function labelByAuthor({ authors, mentions }: PlanCluster, tools: MakingTools): string {
  const told = mentions.find((mention) => mention.told !== null) ?? mentions[0]
  if (!told) return ''
  const kind = told.told === 'offer' && told.frame?.head.lemma !== 'offer' ? 'proposal' : told.noun
  const ids = [...authors]
  if (ids.length > 0) {
    const labels = [
      `${kind} of ${listed(ids.map(tools.nameOf))}`,
      `${kind} of ${listed(ids.map(tools.shortNameOf))}`,
      `${ids.map(tools.shortNameOf).slice(0, 2).join('–')} ${kind}`,
    ]
    return labels.find((label) => label.length <= LONGEST_LABEL) ?? kind
  }
  const subject = told.frame?.subjectHead
  const span = subject && /^(NOUN|PROPN)$/.test(subject.upos) ? spanOf(nounPhrase(subject)) : null
  return span ? `${kind} of ${tools.textOf(span).replace(/^The /, 'the ')}` : kind
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

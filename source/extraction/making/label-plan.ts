import type { PlanCluster } from '../plans/plan-cluster.ts'
import type { PlanMention } from '../plans/plan-mention.ts'
import { nounPhrase, spanOf } from '../text/tree.ts'
import type { MakingTools } from './tools.ts'

/** Little words that lead a name in. */
const LEAD = /^(?:(?:in|of|the|a|an|its|their|that|this|his|her|my|our|own|all)\s+)+/i
/** Where a name ends and a description of the text begins. */
const TAIL =
  /,\s|\s+(?:with|on|by|that|which|to|in|among|before|beside|at|leaked|drawn|worked|after|from|nobody|they|we|it)\s+/
/** Marks of quotation that were cut loose from their like. */
const LOOSE = /^["“”„]\s*(?=[^"”]*$)|(?<=^[^"“„]*)\s*["“”]$/g

/** “12-point draft”, “Egyptian proposal”, “agreement of Chad and Niger”: a noun phrase always. */
export function labelPlan(cluster: PlanCluster, tools: MakingTools): string {
  const { points } = cluster
  const phrases = cluster.mentions.filter((m) => m.told === null && m.head.lower !== 'it')
  if (points !== null) return labelByPoints(cluster, phrases, points, tools)
  const nouns = phrases.map((mention) => mention.noun)
  const usual = [...nouns].sort((a, b) => countOf(nouns, b) - countOf(nouns, a))[0]
  const texts = phrases
    .filter((mention) => mention.noun === usual)
    .map((mention) => nameIn(mention, tools))
    .filter((text) => text.length > 2)
    .sort((a, b) => a.length - b.length)
  // A bare noun tells little where a mention says whose or which.
  const telling = texts.find((text) => /\s/.test(text) && text.length <= 40)
  if (telling) return telling
  return cluster.mentions[0]?.told
    ? labelByAuthor(cluster, tools)
    : (texts[0] ?? labelByAuthor(cluster, tools))
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
      (mention) => /\b\S+-(?:point|item|article|step|clause)\b .*/.exec(textOf(mention))?.[0] ?? [],
    )
    .map((text) => text.split(TAIL)[0] ?? text)
    .sort((a, b) => a.length - b.length)
  const noun = mentions.find((m) => m.noun !== 'points')?.noun ?? 'text'
  return numbered[0] ?? `${points}-point ${noun}`
}

/** The words of a mention that name its text; what stands in for a noun gets it back. */
function nameIn({ head, noun, start, end }: PlanMention, { textOf }: MakingTools): string {
  const led = textOf({ start, end: Math.max(head.end, start) })
  const words = textOf({ start, end })
  const rest = words.slice(led.length).split(TAIL)[0] ?? ''
  const name = `${led}${rest}`.replace(LEAD, '').replace(LOOSE, '')
  if (head.lower === 'one') return name.replace(/\bone\b/, noun)
  return head.upos === 'PROPN' && head.lemma.toLowerCase() !== noun && /['’]s$/.test(name)
    ? `${name} ${noun}`
    : name
}

/** “agreement of Uganda and Kenya”, “offer of the employers”: what a clause tells, as a noun. */
function labelByAuthor({ authors, mentions }: PlanCluster, tools: MakingTools): string {
  const told = mentions.find((mention) => mention.told !== null) ?? mentions[0]
  if (!told) return ''
  const kind = told.told === 'offer' && told.frame?.head.lemma !== 'offer' ? 'proposal' : told.noun
  const names = [...authors].map(tools.nameOf)
  if (names.length > 0) return `${kind} of ${listed(names)}`
  const subject = told.frame?.subjectHead
  const span = subject && /^(NOUN|PROPN)$/.test(subject.upos) ? spanOf(nounPhrase(subject)) : null
  return span ? `${kind} of ${tools.textOf(span).replace(/^The /, 'the ')}` : kind
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

const countOf = (words: readonly string[], word: string): number =>
  words.filter((one) => one === word).length

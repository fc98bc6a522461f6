import type { PlanCluster } from '../plans/plan-cluster.ts'
import type { MakingTools } from './tools.ts'

/** Little words that lead a name in. */
const LEAD = /^(?:(?:the|a|an|its|their|that|this|his|her|own|all)\s+)+/i
/** Where a name ends and a description of the text begins. */
const TAIL = /,\s|\s+(?:with|on|by|that|which|to|in|leaked|drawn|worked|after|from)\s+/

/** “12-point draft”: the number first, else the shortest telling mention. */
export function labelPlan({ mentions, points }: PlanCluster, { textOf }: MakingTools): string {
  const nouns = mentions.map((mention) => mention.noun)
  const usual = [...nouns].sort((a, b) => countOf(nouns, b) - countOf(nouns, a))[0]
  const named = mentions.filter((mention) =>
    points === null ? mention.noun === usual : mention.points === points,
  )
  const texts = (named.length > 0 ? named : mentions).map((mention) => {
    const text = textOf(mention)
    const numbered = points === null ? null : /\b\S+-point .*/.exec(text)?.[0]
    if (mention.told !== null) return clipped(text)
    const words = (numbered ?? text).replace(LEAD, '')
    return words.split(TAIL)[0] ?? words
  })
  const telling = texts.filter((text) => text.length > 3).sort((a, b) => a.length - b.length)
  return telling[0] ?? texts[0] ?? ''
}

const countOf = (words: readonly string[], word: string): number =>
  words.filter((one) => one === word).length

/** The first words of a clause that tells a text, as many as fit a line. */
const clipped = (text: string): string =>
  text.length <= 48 ? text : `${text.slice(0, 48).replace(/\s+\S*$/, '')}…`

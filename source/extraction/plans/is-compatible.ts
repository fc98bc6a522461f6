import { type PlanCluster, sameFamily } from './plan-cluster.ts'
import { areApart } from './plan-marks.ts'
import type { PlanMention } from './plan-mention.ts'

/** Whether a cluster can be what an unnumbered mention means. */
export function isCompatible(cluster: PlanCluster, mention: PlanMention): boolean {
  if (isApart(cluster, mention)) return false
  if (mention.name !== null) {
    const names = cluster.mentions.map((m) => m.name).filter((name) => name !== null)
    const isNamed =
      names.length > 0 ? names.includes(mention.name) : isToldWith(cluster, mention.name)
    if (!isNamed) return false
  }
  if (mention.known.length > 0 && !mention.known.every((time) => isToldWith(cluster, time)))
    return false
  if (isOnOwnTopic(mention) && !cluster.mentions.some((m) => m.noun === mention.noun)) return false
  if (cluster.status === 'agreed' && MOVING.test(mention.noun) && !agreedAs(cluster, mention))
    return false
  return cluster.mentions.some(
    (m) => m.noun === mention.noun || (m.sameAs === null && sameFamily(m.noun, mention.noun)),
  )
}

/** “the protocol on humanitarian access”, “the annex on prisoners”: part of a set, not the set. */
const isOnOwnTopic = ({ noun, head }: PlanMention): boolean =>
  /^(protocol|annex|memorandum|declaration|note|statute)$/.test(noun) &&
  head.children.some(
    (c) => /^nmod/.test(c.relation) && c.children.some((k) => /^(on|for)$/.test(k.lower)),
  )

/** Nouns for what is only offered: an agreement in force is called by none of them. */
const MOVING = /^(offer|proposal|draft|non-paper|counter.*)$/

const agreedAs = (cluster: PlanCluster, mention: PlanMention): boolean =>
  cluster.mentions.some((m) => m.noun === mention.noun)

/** “a truce reached in Doha”, later “the Doha ceasefire”. */
const isToldWith = (cluster: PlanCluster, name: string): boolean =>
  cluster.mentions.some((m) => {
    const from = m.start - m.sentence.start
    return m.sentence.text.slice(from, from + 120).includes(name)
  })

/** Whether the marks of a mention set it apart from a version. */
export const isApart = (cluster: PlanCluster, mention: PlanMention): boolean =>
  cluster.mentions.some((m) => areApart(m.marks, mention.marks)) ||
  // “the fifth draft” is none of those that nobody counted, unless called a revised one.
  ((mention.marks.ordinal ?? 1) > 1 &&
    cluster.mentions.every((m) => m.marks.ordinal === null && !m.revised))

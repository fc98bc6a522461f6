import type { Mention } from './mention.ts'

/** “X's plan”: the text is put to whoever else is named. */
export function ownsText({ head }: Mention): boolean {
  const owned = head.relation === 'nmod:poss' ? head.head : null
  return (
    owned !== null &&
    /^(plan|proposal|draft|offer|initiative|text|document|blueprint)$/.test(owned.lemma)
  )
}

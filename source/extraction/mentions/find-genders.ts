import { groupedBy } from '../grouped-by.ts'
import type { Sentence } from '../text/sentence.ts'
import type { Mention, PersonDraft } from './mention.ts'

const MALE =
  /^(mr|sir|lord|king|prince|sheikh|father|imam|spokesman|chairman|congressman|salesman)\.?$/
const FEMALE =
  /^(ms|mrs|miss|madame|mme|lady|dame|queen|princess|sister|spokeswoman|chairwoman|congresswoman|businesswoman)\.?$/

/** Who is “he” and who “she”, as far as titles and pronouns show. */
export function findGenders(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): ReadonlyMap<PersonDraft, 'he' | 'she'> {
  const genders = new Map<PersonDraft, 'he' | 'she'>()
  for (const { person, sentence, start, text } of mentions) {
    if (!person || genders.has(person)) continue
    const lead = sentence.text.slice(
      Math.max(0, start - sentence.start - 24),
      start - sentence.start,
    )
    const words = [
      ...lead.trim().split(/\s+/).slice(-2),
      ...text.split(/\s+/),
      ...(person.office ?? '').split(/\s+/),
    ]
    const lower = words.map((word) => word.toLowerCase())
    if (lower.some((word) => FEMALE.test(word))) genders.set(person, 'she')
    else if (lower.some((word) => MALE.test(word))) genders.set(person, 'he')
  }
  const known = new Map<PersonDraft, { he: number; she: number }>()
  const named = groupedBy(
    mentions.filter(({ person }) => person),
    ({ sentence }) => sentence,
  )
  sentences.forEach((sentence, at) => {
    const near = sentences.slice(Math.max(0, at - 1), at + 1).flatMap((one) => named.get(one) ?? [])
    const people = new Set(near.map((m) => m.person))
    const [person] = people
    if (people.size !== 1 || !person || genders.has(person)) return
    const count = known.get(person) ?? { he: 0, she: 0 }
    const first = Math.min(...near.map(({ end }) => end))
    for (const { lower, start } of sentence.nodes) {
      if (start < first) continue
      if (/^(he|him|his|himself)$/.test(lower)) count.he++
      if (/^(she|her|hers|herself)$/.test(lower)) count.she++
    }
    known.set(person, count)
  })
  for (const [person, { he, she }] of known)
    if (he !== she) genders.set(person, he > she ? 'he' : 'she')
  return genders
}

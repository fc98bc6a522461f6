import { stemmer } from 'stemmer'
import type { Concept } from '../../knowledge/schema/concept.ts'
import type { Article } from '../../model/article.ts'
import type { Records } from '../../model/dossier.ts'
import type { Marks, RecordMarks } from '../../model/marks.ts'
import type { NextStep } from '../../model/next-step.ts'
import { partyForms } from './party-forms.ts'
import { readNumbers } from './read-numbers.ts'
import { sampleRuns } from './sample-runs.ts'
import { type StemmedWord, termReader } from './term-reader.ts'

/** Words that turn what they stand with into its opposite. */
const denying =
  /\b(?:no|not|never|nor|neither|without|cannot|none|nothing)\b|n['’]t\b|\b(?:reject|refus|oppos|ban|bar|rul\w+ out|forbid|prohibit)\w*/i

/** Days, months and years tell when, which is compared apart from what. */
const calendar =
  /\b(?:(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)(?:\s+\d{1,2}(?:st|nd|rd|th)?\b(?!\s*(?:per|%|-)))?(?:,?\s+(?:19|20)\d\d\b)?|(?:19|20)\d\d\b|(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|today|tomorrow|tonight|yesterday|weeks?|weekend|mornings?|evenings?|afternoons?|noon|midnight)\b/giu

/** Times of day, which are compared no more than the words for them. */
const clock = /\b\d{1,2}[:.]\d{2}\b(?:\s*(?:am|pm|gmt)\b)?|\b\d{1,2}\s*(?:am|pm)\b/giu

/** “is now due on Friday” asks for nothing at once. */
const nowSet = /\bnow (?=(?:due|set|expected|scheduled|planned|likely|to)\b)/giu

const wordPattern = /%|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’]\p{L}+)?(?:[.,]\d+)*/gu
/** An ending that makes a name a possessive. */
const possessive = /['’]s?(?!\p{L})/gu

const stemOf = (word: string): StemmedWord => {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return { word: plain, stem: stemmer(plain) }
}

/**
 * Works out by what the records of an article are known again in others.
 *
 * @param article The article.
 * @param records What was read off it.
 * @param concepts Words that say one thing in several ways.
 * @returns Marks for plans, demands, positions, steps, events, statements, guarantees and open
 *   issues; none for parties, which have ids of the world, nor for what is the article's alone.
 */
export function markRecords(
  article: Article,
  records: Records,
  concepts: readonly Concept[],
): Marks {
  const forms = partyForms(records.parties)
  const reader = termReader(concepts)
  const mark = (text: string, addressees: readonly string[] = []): RecordMarks => {
    const plain = text
      .replaceAll('’', "'")
      .replace(clock, ' ')
      .replace(nowSet, ' ')
      // A march in small letters is no month: troops march out.
      .replace(calendar, (found) => (found === 'march' ? found : ' '))
      .replace(possessive, '')
    const words = plain.match(wordPattern) ?? []
    const parties = forms.find(words)
    const rest = words.map((word, at) => ({ word, at })).filter(({ at }) => !parties.taken.has(at))
    return {
      terms: [...reader.read(rest.map(({ word }) => stemOf(word)))].sort(),
      numbers: readNumbers(rest.map(({ word }) => stemOf(word))),
      names: namesAmong(rest),
      actor: parties.ids[0] ?? (addressees.length === 1 ? (addressees[0] ?? null) : null),
      isNegative: denying.test(text),
    }
  }
  const marked = [
    ...records.planVersions.map(({ id, label, evidence }) => [
      id,
      mark(`${label} : ${evidence[0]?.exact ?? ''}`),
    ]),
    ...records.demands.map(({ id, text, addressees }) => [id, mark(text, addressees)]),
    ...records.positions.map(({ id, text, addressees }) => [id, mark(text, addressees)]),
    ...records.nextSteps.map((step) => [step.id, { ...mark(step.what), ...doersOf(step, mark) }]),
    ...records.pastEvents.map(({ id, what }) => [id, mark(what)]),
    ...records.statements.map(({ id, words }) => [id, mark(words)]),
    ...records.guarantees.map(({ id, text }) => [id, mark(text)]),
    ...records.openIssues.map(({ id, text }) => [id, mark(text)]),
  ] as const
  return { records: Object.fromEntries(marked), runs: sampleRuns(article.source) }
}

/** Who acts in a step, where its own words do not say: “meets on Tuesday” may be any meeting. */
function doersOf(
  { what, actor }: NextStep,
  mark: (text: string) => RecordMarks,
): Pick<RecordMarks, 'doers'> {
  if (actor === null || what.includes(actor.exact)) return {}
  const { terms } = mark(actor.exact)
  return terms.length === 0 ? {} : { doers: terms }
}

/** Words written as names, neighbours as one; a first word is capital anyway and tells nothing. */
function namesAmong(words: readonly { readonly word: string; readonly at: number }[]): string[] {
  const names = new Set<string>()
  let name: string[] = []
  let last = -2
  for (const { word, at } of words) {
    if (at > 0 && /^\p{Lu}['’]?\p{L}*\p{Ll}/u.test(word)) {
      if (at !== last + 1) name = []
      name.push(stemOf(word).word)
      last = at
      names.delete(name.slice(0, -1).join(' '))
      names.add(name.join(' '))
    }
  }
  return [...names]
}

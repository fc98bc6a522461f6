import type { Article } from '../../model/article.ts'
import { isTitle } from '../text/is-title.ts'
import type { Sentence } from '../text/sentence.ts'
import { findEmployer, type Introduced } from './find-employer.ts'
import { findNames, type NameRun } from './find-names.ts'
import { findOfficeAfter } from './find-office-after.ts'
import { findOwner } from './find-owner.ts'
import { findPersonMentions } from './find-person-mentions.ts'
import { findUnnamedHolder } from './find-unnamed-holder.ts'
import { introduce } from './introduce.ts'
import { isIntroduced } from './is-introduced.ts'
import { type Lead, leadsIn } from './leads-in.ts'
import type { Mention, PersonDraft } from './mention.ts'
import { type Candidate, type PeopleTools, readCandidate } from './person-candidate.ts'
import { findKnown, keyFor, surnameOf } from './surname.ts'

/** People of an article and every place that names them. */
export interface People {
  readonly all: readonly PersonDraft[]
  readonly mentions: readonly Mention[]
}

/**
 * Finds the people of an article: through title or office in every shape on first
 * mention, through the surname afterwards.
 *
 * The party stays null where neither title, employer nor coordination tells it.
 */
export function findPeople(
  article: Article,
  sentences: readonly Sentence[],
  {
    gazetteer,
    offices,
    known,
    outlets,
  }: Pick<PeopleTools, 'gazetteer' | 'offices' | 'known' | 'outlets'>,
): People {
  const { source } = article
  let parties: ReadonlySet<string> | null = null
  const names = (party: string): boolean => {
    parties ??= gazetteer.actorsIn(source)
    return parties.has(party)
  }
  const named = sentences.map((sentence) => ({
    sentence,
    runs: findNames(source, sentence, gazetteer, offices),
  }))
  const tools: PeopleTools = {
    source,
    gazetteer,
    offices,
    known,
    outlets,
    names,
    givenNames: givenNamesIn(named),
    bySurname: new Map(),
  }
  named.forEach(({ sentence, runs }, index) => {
    // Headlines are capitalised throughout, so they repeat people but introduce none.
    const isAsked = /^(And|But|What about) .*\?$/.test(sentence.text.trim())
    if (isAsked || !isTitle(article, sentence))
      readPeople(
        sentence,
        runs,
        { before: sentences[index - 1], after: sentences[index + 1] },
        tools,
      )
  })
  const all = [...tools.bySurname.values()]
  for (const person of all) person.party ??= person.worksFor?.party ?? null
  return {
    all,
    mentions: named.flatMap(({ sentence, runs }) => findPersonMentions(sentence, runs, tools)),
  }
}

/** Words that open a name and close none. */
function givenNamesIn(
  named: readonly { readonly sentence: Sentence; readonly runs: readonly NameRun[] }[],
): ReadonlySet<string> {
  const opening = new Set<string>()
  const closing = new Set<string>()
  for (const { sentence, runs } of named)
    for (const { from, to } of runs.filter((run) => run.to - run.from > 1)) {
      opening.add(sentence.nodes[from]?.text ?? '')
      closing.add(sentence.nodes[to - 1]?.text ?? '')
    }
  return new Set([...opening].filter((word) => !closing.has(word)))
}

/** The sentences right before and after one. */
interface Neighbours {
  readonly before: Sentence | undefined
  readonly after: Sentence | undefined
}

/** Adds to the people known those a sentence introduces, and to those known what it says of them. */
function readPeople(
  sentence: Sentence,
  runs: readonly NameRun[],
  { before, after }: Neighbours,
  tools: PeopleTools,
): void {
  const role = findUnnamedHolder(before, tools)
  let previous: Introduced | null = null
  for (const run of runs) {
    const candidate = readCandidate(sentence, run, tools)
    if (tools.outlets.has(candidate.name)) continue
    const known = findKnown(candidate.name, tools.bySurname)
    const lead = leadsIn(sentence, run, candidate.before?.from ?? run.from, tools.offices)
    const isPlain = candidate.before === null && candidate.after === null
    const next = isPlain ? findOfficeAfter(run, runs, sentence, after, tools) : null
    const introduced = lead !== null || next !== null || isIntroduced(candidate, tools)
    if (known === undefined && !introduced) continue
    const person = known ?? newPerson(candidate)
    if (known === undefined) tools.bySurname.set(keyFor(person.name, tools.bySurname), person)
    if (introduced) introduce(person, candidate, tools)
    if (next && person.office === null) {
      person.office = next.office
      person.party ??= next.party
      person.owner ??= next.owner
      person.introductions.push(next.span)
    }
    if (person.party === null && person.worksFor === null && introduced)
      person.party = sideNamed(candidate, previous?.end ?? 0, tools)
    if (person.party === null && person.worksFor === null)
      findEmployer(person, candidate, previous, tools)
    if (person.party === null && person.worksFor === null && introduced)
      person.owner ??= findOwner(candidate)
    if (lead) followLead(person, lead, sentence, tools)
    // “…, Ruritania's deputy minister has said. Anna Bell, who …”: the role before is hers.
    if (person.office === null && person.party === null && role && run.from === 0) {
      person.office = role.office
      person.party = role.party
      person.introductions.push(role.span)
    }
    previous = { person, end: candidate.after?.to ?? run.to }
  }
}

/** “on the Peruvian side by the army chief X”, “for Chile, X”: whose side the words before tell. */
function sideNamed(
  { sentence: { nodes }, before, run }: Candidate,
  from: number,
  { source, gazetteer }: PeopleTools,
): string | null {
  const until = before?.from ?? run.from
  for (let at = until - 1; at >= Math.max(from, until - 12); at--) {
    if (!/^(side|delegation|part)$/.test(nodes[at]?.lower ?? '')) continue
    const whose = gazetteer.at(source, nodes[at - 1]?.start ?? 0)
    const lead = nodes[at - 2]?.lower === 'the' ? nodes[at - 3] : nodes[at - 2]
    return whose && /^(on|for|from)$/.test(lead?.lower ?? '') ? whose.actor.id : null
  }
  return null
}

/** Adds what someone leads: whose side it is, and in want of an office, that as the office. */
function followLead(
  person: PersonDraft,
  { led, words }: Lead,
  sentence: Sentence,
  { source }: PeopleTools,
): void {
  if (person.party === null && person.worksFor === null) person.owner = { node: led, sentence }
  const [first, last] = words
    ? [sentence.nodes[words.from], sentence.nodes[words.to - 1]]
    : [undefined, undefined]
  if ((person.office !== null && !person.isRankOnly) || !first || !last) return
  person.office = source.slice(first.start, last.end)
  person.isRankOnly = false
  person.introductions.push({ start: first.start, end: last.end })
}

const newPerson = ({ name }: Candidate): PersonDraft => ({
  name,
  surname: surnameOf(name),
  office: null,
  isRankOnly: false,
  party: null,
  side: 'said',
  worksFor: null,
  owner: null,
  introductions: [],
})

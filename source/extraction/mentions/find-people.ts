import type { Sentence } from '../text/sentence.ts'
import { baseOf, nounPhrase, spanOf } from '../text/tree.ts'
import { findNames, type NameRun } from './find-names.ts'
import type { Gazetteer } from './gazetteer.ts'
import { headOfRun, type Mention, type PersonDraft } from './mention.ts'
import type { OfficeWords } from './office-words.ts'
import { type Title, titleAfter, titleBefore } from './read-title.ts'

/** Spelling variants of a surname fall together: Zelensky, Zelenskyy, Zelenskiy. */
export function surnameKey(surname: string): string {
  return surname
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`-]/g, '')
    .replace(/(iy|yy|yi|ii|ij|y|i)$/, 'y')
}

const surnameOf = (name: string): string => {
  const particle =
    /(?:^| )((?:von|van|de|del|della|di|da|dos|der|den|ter|bin|ben|al|el)[ -].*)$/i.exec(name)
  return particle?.[1]?.replace(/^(al|el)-/i, '') ?? name.split(' ').at(-1) ?? name
}

interface Candidate {
  readonly run: NameRun
  readonly name: string
  readonly before: Title | null
  readonly after: Title | null
}

const HONORIFIC_ONLY = /^(Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Madam|Mme|Monsieur)\.?$/

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
  source: string,
  sentences: readonly Sentence[],
  titled: ReadonlySet<number>,
  gazetteer: Gazetteer,
  offices: OfficeWords,
): People {
  const bySurname = new Map<string, PersonDraft>()
  const names = sentences.map((sentence) => findNames(source, sentence, gazetteer, offices))

  sentences.forEach((sentence, index) => {
    // Headlines are capitalised throughout, so they repeat people but introduce none.
    if (titled.has(sentence.block)) return
    let previous: Introduced | null = null
    const role = roleBefore(sentences[index - 1], source, gazetteer, offices)
    for (const run of names[index] ?? []) {
      const candidate = readCandidate(source, sentence, run, offices)
      const known = bySurname.get(surnameKey(surnameOf(candidate.name)))
      const introduced = introduces(candidate, sentence, offices)
      if (known === undefined && !introduced) continue
      const person = known ?? newPerson(candidate)
      if (known === undefined) bySurname.set(surnameKey(person.surname), person)
      if (introduced) describe(person, candidate, sentence, source, gazetteer)
      if (person.party === null && person.worksFor === null)
        inherit(person, candidate, sentence, source, previous, bySurname, gazetteer)
      // “…, Ruritania's deputy minister has said. Anna Bell, who …”: the role before is hers.
      if (person.office === null && person.party === null && role && run.from === 0) {
        person.office = role.office
        person.party = role.party
        person.introductions.push(role.span)
      }
      previous = { person, end: candidate.after?.to ?? run.to }
    }
  })
  for (const person of bySurname.values())
    if (person.party === null && person.worksFor) person.party = person.worksFor.party
  return { all: [...bySurname.values()], mentions: mentionsOf(sentences, names, source, bySurname) }
}

/** An office with its party but without a name, as subject near the end of a sentence. */
function roleBefore(
  sentence: Sentence | undefined,
  source: string,
  gazetteer: Gazetteer,
  offices: OfficeWords,
): { office: string; party: string; span: { start: number; end: number } } | null {
  if (!sentence) return null
  for (const head of sentence.nodes) {
    if (!offices.isHead(head) || baseOf(head.relation) !== 'nsubj' || head.xpos !== 'NN') continue
    const phrase = nounPhrase(head)
    if (phrase.some((node) => node.index > head.index && node.upos === 'PROPN')) continue
    const span = spanOf(phrase)
    const owner = phrase
      .map((node) => gazetteer.at(source, node.start))
      .find((form) => form !== null)
    if (!span || !owner) continue
    const mark = phrase.find((node) => /^['’]s?$/.test(node.text))
    const start = mark ? mark.end + 1 : span.start
    return { office: source.slice(start, span.end), party: owner.actor.id, span }
  }
  return null
}

/** Someone introduced earlier in the sentence, and where their words end. */
interface Introduced {
  readonly person: PersonDraft
  readonly end: number
}

function readCandidate(
  source: string,
  sentence: Sentence,
  run: NameRun,
  offices: OfficeWords,
): Candidate {
  const first = sentence.nodes[run.from]
  const last = sentence.nodes[run.to - 1]
  return {
    run,
    name: source.slice(first?.start ?? 0, last?.end ?? 0),
    before: titleBefore(sentence, run, offices),
    after: titleAfter(sentence, run, offices),
  }
}

const newPerson = ({ name }: Candidate): PersonDraft => ({
  name,
  surname: surnameOf(name),
  office: null,
  party: null,
  worksFor: null,
  introductions: [],
})

/** Whether the words around a name show that it is a person's. */
function introduces(
  { run, before, after, name }: Candidate,
  sentence: Sentence,
  offices: OfficeWords,
): boolean {
  if (before) return true
  const words = name.split(/[ -]/).length
  if (after && words >= 2) return true
  const nodes = sentence.nodes.slice(run.from, run.to)
  const next = sentence.nodes[run.to]
  // “Smith's spokesman”, “Smith's government”.
  if (next && /^['’]s?$/.test(next.text)) {
    const owned = sentence.nodes.slice(run.to + 1, run.to + 5)
    return owned.some(
      (node) => offices.isHead(node) || offices.isCollective(node) || OWNED.test(node.lower),
    )
  }
  const head = headOfRun(nodes)
  const speaks =
    baseOf(head.relation) === 'nsubj' &&
    head.head !== null &&
    SPEECH.test(head.head.lemma) &&
    nodes.every((node) => /^\p{Lu}|^-$|^\p{Ll}{1,3}$/u.test(node.text))
  const beside = [sentence.nodes[run.from - 1], next].some((n) => n && SPEECH.test(n.lemma))
  return words >= 2 ? speaks || beside : speaks && beside
}

/** What people of public life have: “Smith's 20-point plan”. */
const OWNED =
  /^(plan|proposal|draft|offer|deal|team|visit|words|remarks|allies|party|camp|demand|demands|aides)$/

const SPEECH =
  /^(say|tell|add|warn|declare|insist|argue|claim|note|stress|announce|write|post|state|reply|call|vow|urge|demand|deny|accuse|threaten|want|hope|refuse|reject|accept|agree|promise|offer|meet|explain|complain|suggest|propose|believe|think|confirm|acknowledge|reiterate|describe|repeat|undertake)$/

/** Adds office, party and place of introduction from the words around a name. */
function describe(
  person: PersonDraft,
  candidate: Candidate,
  sentence: Sentence,
  source: string,
  gazetteer: Gazetteer,
): void {
  const { before, after, run, name } = candidate
  if (name.length > person.name.length) person.name = name
  const { nodes } = sentence
  const textOf = (title: Title): string => {
    const words = nodes.slice(title.from, title.to)
    return source.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0)
  }
  let office: string | null = null
  for (const title of [before, after]) {
    if (title === null) continue
    const text = textOf(title)
    if (office === null && !HONORIFIC_ONLY.test(text)) office = text
    const owner =
      possessorOf(source, sentence, title, gazetteer) ??
      actorIn(source, sentence, title.from, ownedUntil(sentence, title), gazetteer)
    if (person.party === null && owner) person.party = owner
  }
  if (person.office === null) person.office = office
  const first = nodes[before ? before.from : run.from]
  const last = nodes[(after ? after.to : run.to) - 1]
  if (first && last) person.introductions.push({ start: first.start, end: last.end })
}

/** “the African Union's mediator”: who stands before the office with a possessive. */
function possessorOf(
  source: string,
  { nodes }: Sentence,
  title: Title,
  gazetteer: Gazetteer,
): string | null {
  if (title.side !== 'before' || !/^['’]s?$/.test(nodes[title.from - 1]?.text ?? '')) return null
  for (let at = title.from - 2; at >= Math.max(0, title.from - 5); at--) {
    const form = gazetteer.at(source, nodes[at]?.start ?? 0)
    if (form) return form.actor.id
  }
  return null
}

/** Where the words of an office stop saying whose it is: before “in Beijing”, “to the talks”. */
function ownedUntil({ nodes }: Sentence, { from, to, side }: Title): number {
  if (side === 'before') return to
  for (let at = from + 1; at < to; at++)
    if (/^(in|at|to|with|from|on|after|before)$/.test(nodes[at]?.lower ?? '')) return at
  return to
}

function actorIn(
  source: string,
  sentence: Sentence,
  from: number,
  to: number,
  gazetteer: Gazetteer,
): string | null {
  for (let at = from; at < to; at++) {
    const node = sentence.nodes[at]
    const form = node ? gazetteer.at(source, node.start) : null
    if (form) return form.actor.id
  }
  return null
}

/** Side by possessor (“Kyiv's envoy X”, “Smith's aide X”) or by coordination (“and adviser Y”). */
function inherit(
  person: PersonDraft,
  { before, after, run }: Candidate,
  sentence: Sentence,
  source: string,
  previous: Introduced | null,
  bySurname: ReadonlyMap<string, PersonDraft>,
  gazetteer: Gazetteer,
): void {
  const { nodes } = sentence
  const from = before?.from ?? run.from
  const mark = nodes[from - 1]
  if (before && mark && /^['’]s?$/.test(mark.text)) {
    const ownerNode = nodes[from - 2]
    const boss = ownerNode ? bySurname.get(surnameKey(ownerNode.text)) : undefined
    if (boss && boss !== person) {
      person.worksFor = boss
      return
    }
    for (let at = from - 2; at >= Math.max(0, from - 6); at--) {
      const form = gazetteer.at(source, nodes[at]?.start ?? 0)
      if (form) {
        person.party = form.actor.id
        return
      }
    }
  }
  if (after) {
    const boss = nodes
      .slice(after.from, after.to)
      .map((node) => bySurname.get(surnameKey(node.text)))
      .find((other) => other !== undefined && other !== person)
    if (boss) {
      person.worksFor = boss
      return
    }
  }
  if (previous && (before || after) && previous.person !== person) {
    const between = nodes.slice(previous.end, from).map((node) => node.lower)
    if (
      between.length > 0 &&
      between.every((word) => /^(and|,|;|the|its|his|her|their)$/.test(word))
    ) {
      person.worksFor = previous.person.worksFor ?? previous.person
    }
  }
}

function mentionsOf(
  sentences: readonly Sentence[],
  names: readonly (readonly NameRun[])[],
  source: string,
  bySurname: ReadonlyMap<string, PersonDraft>,
): readonly Mention[] {
  const mentions: Mention[] = []
  sentences.forEach((sentence, index) => {
    for (const run of names[index] ?? []) {
      for (const part of partsOf(run, sentence, source, bySurname)) {
        const nodes = sentence.nodes.slice(part.run.from, part.run.to)
        const [first] = nodes
        const last = nodes.at(-1)
        if (first === undefined || last === undefined) continue
        mentions.push({
          start: first.start,
          end: last.end,
          kind: 'person',
          actor: null,
          person: part.person,
          sentence,
          head: headOfRun(nodes),
          text: source.slice(first.start, last.end),
        })
      }
    }
  })
  return mentions
}

/** The people a run of names stands for: one by its surname, else any word that is a surname. */
function partsOf(
  run: NameRun,
  sentence: Sentence,
  source: string,
  bySurname: ReadonlyMap<string, PersonDraft>,
): { run: NameRun; person: PersonDraft }[] {
  const first = sentence.nodes[run.from]
  const last = sentence.nodes[run.to - 1]
  const whole = bySurname.get(
    surnameKey(surnameOf(source.slice(first?.start ?? 0, last?.end ?? 0))),
  )
  if (whole) return [{ run, person: whole }]
  const parts: { run: NameRun; person: PersonDraft }[] = []
  for (let at = run.from; at < run.to; at++) {
    const person = bySurname.get(surnameKey(sentence.nodes[at]?.text ?? ''))
    if (person) parts.push({ run: { from: at, to: at + 1 }, person })
  }
  return parts
}

import { dayWords } from '../../source/dossier/day-words.ts'
import { type Quote, quotesOf } from '../../source/dossier/quotes-of-record.ts'
import type { Article } from '../../source/model/article.ts'
import type { Evidence } from '../../source/model/evidence.ts'
import type { Party, Person } from '../../source/model/party.ts'
import type { PlanVersion } from '../../source/model/plan-version.ts'
import { lineageWords, publishedWords } from '../article-words.ts'
import { countWords } from '../count-words.ts'
import { dateWords } from '../date-words.ts'
import { planName } from '../names.ts'
import { orderPlans } from '../plan-order.ts'
import { sideWords } from '../record-tables.ts'
import { titleOf } from '../record-words.ts'
import { orderSteps } from '../rows.ts'
import { articleWords, originWords } from '../said.ts'
import { toScreenText } from '../screen-text.ts'
import {
  certaintySigns,
  changeSigns,
  demandKindWords,
  fitSign,
  planStatusWords,
  relationWords,
} from '../signs.ts'
import { type StyledLine, segment } from '../styled-text.ts'
import type { TableSource } from '../tables/table-source.ts'
import {
  type Brief,
  type BriefEntry,
  type BriefSection,
  choose,
  cite,
  furtherEntries,
  lateness,
  quoteEntry,
  section,
} from './brief.ts'

/** Most things of a section: what is on one page is read. */
const most = {
  parties: 8,
  people: 4,
  plans: 6,
  demands: 12,
  steps: 8,
  open: 6,
  changes: 8,
  articles: 12,
}

const bare = (evidence: Evidence): Quote => ({
  part: 'record',
  evidence,
  attribution: null,
  certainty: null,
})

const joined = (parts: readonly StyledLine[]): StyledLine =>
  parts
    .filter((part) => part.length > 0)
    .flatMap((part, at) => (at === 0 ? part : [segment(' · ', 'quiet'), ...part]))

/** Someone who speaks for a party; the office only where the words cited do not give it. */
function personEntry(person: Person, source: TableSource): readonly BriefEntry[] {
  const [evidence] = person.evidence
  if (evidence === undefined) return []
  const office = person.office ?? ''
  const isSaid = office === '' || evidence.exact.includes(office)
  const side = sideWords[person.side]
  const words = `${person.name}${isSaid ? '' : `, ${office}`}${side === '' ? '' : ` (side ${side})`}`
  return [quoteEntry(bare(evidence), source, [segment(toScreenText(words))])]
}

function partyEntry(party: Party, source: TableSource): BriefEntry {
  const people = party.people.slice(0, most.people).flatMap((one) => personEntry(one, source))
  const lead = [segment(toScreenText(party.name), 'name'), segment(` · ${party.role}`, 'quiet')]
  const [evidence] = party.evidence
  const isNamed = people.length > 0 || evidence === undefined
  return { lead, cited: isNamed ? null : cite(bare(evidence), source), under: people }
}

function partySection(source: TableSource): readonly BriefSection[] {
  const { parties } = source.dossier
  const shown = choose(
    parties,
    most.parties,
    (party) => party.evidence.length + party.people.length,
  )
  const left = parties.length - shown.length
  return section(
    'At the table',
    shown.map((party) => partyEntry(party, source)),
    { count: left, command: 'parties' },
  )
}

function planEntry(record: PlanVersion, source: TableSource): BriefEntry {
  const { names } = source
  const entry = { kind: 'plan', id: record.id, record } as const
  const authors = record.authors.map(names.short).join(' + ')
  const relations = record.relations.map(
    ({ type, target }) => `${relationWords[type]} ${names.full(target)}`,
  )
  const lead = joined([
    [segment(planName(record), 'name')],
    [segment(planStatusWords[record.status])],
    authors === '' ? [] : [segment(authors)],
    ...[...new Set(relations)].map((words) => [segment(words)]),
  ])
  const [first] = quotesOf(entry)
  return {
    lead,
    cited: first === undefined ? null : cite(first, source),
    under: furtherEntries(entry, ['reaction', 'date'], source),
  }
}

function planSection(source: TableSource): readonly BriefSection[] {
  const plans = orderPlans(source.dossier.planVersions).map(({ plan }) => plan)
  const worth = (record: PlanVersion): number =>
    lateness({ kind: 'plan', id: record.id, record }, source) * 10 + record.reactions.length
  const shown = choose(plans, most.plans, worth)
  return section(
    'Texts on the table',
    shown.map((plan) => planEntry(plan, source)),
    { count: plans.length - shown.length, command: 'plans' },
  )
}

/** Demands under the parties whose they are, in the order of the first of each. */
function demandSection(source: TableSource): readonly BriefSection[] {
  const { demands } = source.dossier
  const shown = choose(demands, most.demands, (record) => {
    const late = lateness({ kind: 'demand', id: record.id, record }, source)
    return late + (record.responses.length > 0 ? demands.length : 0)
  })
  const groups = new Map<string, BriefEntry[]>()
  for (const record of shown) {
    const entry = { kind: 'demand', id: record.id, record } as const
    const [first] = quotesOf(entry)
    if (first === undefined) continue
    const who = [record.party, ...record.jointWith].map(source.names.full).join(', ')
    const own: BriefEntry = {
      lead: [segment(demandKindWords[record.kind], record.kind === 'threat' ? 'threat' : 'text')],
      cited: cite(first, source),
      under: furtherEntries(entry, ['response', 'condition'], source),
    }
    groups.set(who, [...(groups.get(who) ?? []), own])
  }
  const entries = [...groups].map(([who, under]) => ({
    lead: [segment(who, 'name')],
    cited: null,
    under,
  }))
  return section('Who wants what, and who refuses it', entries, {
    count: demands.length - shown.length,
    command: 'demands',
  })
}

function stepSection(source: TableSource): readonly BriefSection[] {
  const ahead = orderSteps(source.dossier.nextSteps).filter((step) => step.superseded === undefined)
  const shown = ahead.slice(0, most.steps)
  const entries = shown.map((record) => {
    const [first] = quotesOf({ kind: 'step', id: record.id, record })
    const sign = certaintySigns[record.certainty.word]
    const when = toScreenText(dateWords(record.when, source.year))
    const lead = joined([
      [segment(when, record.when === null ? 'quiet' : 'name')],
      [segment(`${sign.glyph} ${sign.word}`, sign.style)],
    ])
    const quote = first === undefined ? null : { ...first, certainty: null }
    return { lead, cited: quote === null ? null : cite(quote, source), under: [] }
  })
  return section('What comes next', entries, {
    count: ahead.length - shown.length,
    command: 'steps',
  })
}

function openSection(source: TableSource): readonly BriefSection[] {
  const { openIssues, tensions } = source.dossier
  const left = openIssues.slice(0, most.open).flatMap((record): readonly BriefEntry[] => {
    const entry = { kind: 'openIssue', id: record.id, record } as const
    const [first] = quotesOf(entry)
    const lead = [segment(record.issue.replaceAll('-', ' '), 'name')]
    return first === undefined
      ? []
      : [{ lead, cited: cite(first, source), under: furtherEntries(entry, ['heldFor'], source) }]
  })
  const apart = tensions.slice(0, most.open).map(
    ({ kind, over, a, b }): BriefEntry => ({
      lead: [
        segment(`${fitSign.glyph} ${kind}`, fitSign.style),
        segment(` · ${toScreenText(over)}`, 'name'),
      ],
      cited: null,
      under: [quoteEntry(bare(a), source), quoteEntry(bare(b), source)],
    }),
  )
  return [
    ...section('Left open', left, {
      count: openIssues.length - left.length,
      command: 'positions --kind left-open',
    }),
    ...section('Passages that do not fit', apart, {
      count: tensions.length - apart.length,
      command: 'tensions',
    }),
  ]
}

/** What the articles have changed in what those before them said; what is simply new stands above. */
function changeSection(source: TableSource): readonly BriefSection[] {
  const { index, names } = source
  const changes = source.dossier.changes
    .filter(({ kind }) => kind !== 'new')
    .toSorted((a, b) => index.orderOf(b.article) - index.orderOf(a.article))
  const shown = changes.slice(0, most.changes)
  const entries = shown.flatMap((record): readonly BriefEntry[] => {
    const entry = { kind: 'change', id: record.id, record } as const
    const of = index.find(record.record)
    const { glyph, word, style } = changeSigns[record.kind]
    const who = record.party === null ? '' : ` · ${names.full(record.party)}`
    const lead: StyledLine = [
      segment(`${glyph} ${word}`, style),
      segment(` · ${of === undefined ? record.recordKind : titleOf(of, names)}${who}`, 'name'),
    ]
    return [{ lead, cited: null, under: quotesOf(entry).map((quote) => quoteEntry(quote, source)) }]
  })
  return section('What has changed', entries, {
    count: changes.length - shown.length,
    command: 'changes',
  })
}

function articleSection({ dossier }: TableSource): readonly BriefSection[] {
  if (dossier.articles.length < 2) return []
  const lineage = lineageWords(dossier)
  const latest = dossier.articles.toReversed().slice(0, most.articles)
  const entries = latest.map((article): BriefEntry => {
    const headline =
      article.headline === null ? [] : [segment(toScreenText(article.headline), 'name')]
    const origin = originWords(article)
    const same = lineage.get(article.id)
    const lead = joined([
      headline,
      origin === '' ? [] : [segment(origin, 'quiet')],
      same === undefined ? [] : [segment(same, 'quiet')],
      article.url === null ? [] : [segment(toScreenText(article.url), 'quiet')],
    ])
    return { lead, cited: null, under: [] }
  })
  return section('Articles', entries, {
    count: dossier.articles.length - latest.length,
    command: 'timeline --kind article',
  })
}

/** Outlet and day of one article; of several how many, from when to when. */
function originOf(articles: readonly Article[]): string {
  const [only] = articles
  if (articles.length === 1 && only !== undefined) {
    return [originWords(only), toScreenText(only.url ?? '')]
      .filter((part) => part !== '')
      .join(' · ')
  }
  const days = articles.flatMap(({ published }) => published ?? []).toSorted()
  const [first] = days
  const last = days.at(-1)
  const span =
    first === undefined || last === undefined
      ? ''
      : first === last
        ? `, ${dayWords(first)}`
        : `, ${dayWords(first)} – ${dayWords(last)}`
  return `${countWords(articles.length, 'article')}${span}`
}

/**
 * Puts the situation on one page: parties, texts, demands with their answers, next steps, what is
 * open, what has changed, each with its words and their source.
 *
 * @param source Any dossier.
 * @returns The page; without sections when the articles are about no negotiation.
 */
export function makeBrief(source: TableSource): Brief {
  const { articles } = source.dossier
  const latest = articles.at(-1)
  const title =
    latest === undefined
      ? 'No article was read.'
      : toScreenText(latest.headline ?? articleWords(latest)) || publishedWords(latest)
  const sections = [
    ...partySection(source),
    ...planSection(source),
    ...demandSection(source),
    ...stepSection(source),
    ...openSection(source),
    ...changeSection(source),
  ]
  return {
    title,
    origin: originOf(articles),
    sections: sections.length === 0 ? [] : [...sections, ...articleSection(source)],
  }
}

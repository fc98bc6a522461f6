import type { Stance } from '../source/model/act.ts'
import type { Demand } from '../source/model/demand.ts'
import type { NextStep } from '../source/model/next-step.ts'
import type { Party } from '../source/model/party.ts'
import type { PlanVersion } from '../source/model/plan-version.ts'
import { certaintyCell } from './certainty-cell.ts'
import { dateWords } from './date-words.ts'
import { type Names, planName } from './names.ts'
import type { Row } from './pane-list.ts'
import { toScreenText } from './screen-text.ts'
import {
  certaintySigns,
  demandKindWords,
  hangsOn,
  planStatusWords,
  stanceSigns,
  supersededSigns,
} from './signs.ts'
import { type StyledLine, segment } from './styled-text.ts'

/** Pieces with a blank between; none for what is empty. */
const spaced = (parts: readonly StyledLine[], between = ' '): StyledLine =>
  parts
    .filter((part) => part.length > 0)
    .flatMap((part, at) => (at === 0 ? part : [segment(between), ...part]))

const plain = (text: string): StyledLine => (text === '' ? [] : [segment(toScreenText(text))])

const surname = (name: string): string => {
  const words = name.split(' ')
  const particle = words.findIndex((word, at) => at > 0 && /^\p{Ll}/u.test(word))
  return words.slice(particle > 0 ? particle : -1).join(' ')
}

/** Each stance once, with who takes it: “✗ Russia, EU”. */
function stances(
  reactions: readonly { party: string; stance: Stance; scope?: 'whole' | 'part' }[],
  names: Names,
): StyledLine {
  const parts = (['rejects', 'accepts', 'offers'] as const).map((stance): StyledLine => {
    const who = reactions
      .filter((one) => one.stance === stance)
      .map(({ party, scope }) => names.short(party) + (scope === 'part' ? ' (part)' : ''))
    const { glyph, style } = stanceSigns[stance]
    return who.length === 0 ? [] : [segment(`${glyph} ${[...new Set(who)].join(', ')}`, style)]
  })
  return spaced(parts)
}

/** What each party has to do with texts, by its id. */
export interface PartyPlans {
  readonly refused: ReadonlyMap<string, string>
  readonly written: ReadonlyMap<string, string>
}

/**
 * Gathers which texts each party has written or refuses.
 *
 * @param plans Versions in any order.
 * @returns Their names by the id of the party; none for one that has to do with no text.
 */
export function plansOfParties(plans: readonly PlanVersion[]): PartyPlans {
  const gather = (partiesOf: (plan: PlanVersion) => readonly string[]) => {
    const words = new Map<string, string>()
    for (const plan of plans) {
      for (const party of new Set(partiesOf(plan))) {
        const known = words.get(party)
        words.set(party, known === undefined ? planName(plan) : `${known}, ${planName(plan)}`)
      }
    }
    return words
  }
  return {
    refused: gather(({ reactions }) =>
      reactions.flatMap(({ party, stance }) => (stance === 'rejects' ? [party] : [])),
    ),
    written: gather(({ authors }) => authors),
  }
}

/**
 * Makes the row of a party: who it is, who speaks for it, what it refuses and has written.
 *
 * @param party Any party.
 * @param plans What parties have to do with texts.
 */
export function partyRow(party: Party, { refused: refusals, written: texts }: PartyPlans): Row {
  const refused = refusals.get(party.id) ?? ''
  const written = texts.get(party.id) ?? ''
  const { glyph, style } = stanceSigns.rejects
  return {
    id: party.id,
    cells: [
      [segment(toScreenText(party.name), 'name')],
      plain(party.role),
      spaced(
        [
          plain(party.people.map(({ name }) => surname(toScreenText(name))).join(', ')),
          refused === '' ? [] : [segment(`${glyph} ${refused}`, style)],
          plain(written === '' ? '' : `wrote ${written}`),
        ],
        ' · ',
      ),
    ],
  }
}

/**
 * Makes the row of a plan version, set in under the one it revises.
 *
 * @param plan Any version.
 * @param depth How deep it stands under others, from 0.
 * @param names Names of parties and plans.
 * @param year Year that goes without saying in dates, else null.
 */
export function planRow(plan: PlanVersion, depth: number, names: Names, year: number | null): Row {
  const indent = depth > 0 ? `${'  '.repeat(depth - 1)}└ ` : ''
  const authors = plan.authors.map(names.short).join(' + ')
  const date = plan.dates[0]
  const dated = date === undefined ? '' : `${date.event} ${dateWords(date.when, year)}`
  return {
    id: plan.id,
    cells: [
      [segment(indent, 'quiet'), segment(planName(plan), 'name')],
      plain(planStatusWords[plan.status]),
      spaced([plain(authors), plain(dated)], ', '),
      spaced([stances(plan.reactions, names), certaintyCell(plan.certainty.word)]),
    ],
  }
}

/**
 * Makes the row of a demand: whose, what, and how it is answered or what it hangs on.
 *
 * @param demand Any demand.
 * @param names Names of parties and plans.
 */
export function demandRow(demand: Demand, names: Names): Row {
  const answered = stances(demand.responses, names)
  const condition = demand.condition === null ? [] : plain(`${hangsOn} ${demand.condition.exact}`)
  return {
    id: demand.id,
    cells: [
      [segment([demand.party, ...demand.jointWith].map(names.short).join(', '), 'name')],
      [segment(demandKindWords[demand.kind], demand.kind === 'threat' ? 'threat' : 'text')],
      plain(demand.text),
      spaced([answered.length > 0 ? answered : condition, certaintyCell(demand.certainty.word)]),
    ],
  }
}

/**
 * Makes the row of a step: when, what, who, and how firm; of one no longer ahead why it is not.
 *
 * @param step Any step.
 * @param names Names of parties and plans.
 * @param year Year that goes without saying in dates, else null.
 */
export function stepRow(step: NextStep, names: Names, year: number | null): Row {
  const who = step.who.map(names.short).join(', ')
  const { superseded } = step
  const isAhead = superseded === undefined
  const sign = isAhead ? certaintySigns[step.certainty.word] : supersededSigns[superseded.reason]
  const look = (line: StyledLine): StyledLine =>
    isAhead ? line : line.map(({ text }) => segment(text, 'quiet'))
  return {
    id: step.id,
    cells: [
      look([
        segment(toScreenText(dateWords(step.when, year)), step.when === null ? 'quiet' : 'name'),
      ]),
      look(plain(step.what)),
      look(plain(who === '' ? (step.actor?.exact ?? '') : who)),
      [segment(`${sign.glyph} ${sign.word}`, sign.style)],
    ],
  }
}

/**
 * Orders steps: those ahead by their first possible day, those without one last, then those no
 * longer ahead likewise.
 *
 * @param steps Steps in any order.
 * @returns All of them; of one day in the order given.
 */
export function orderSteps(steps: readonly NextStep[]): readonly NextStep[] {
  const day = ({ when, superseded }: NextStep): string =>
    `${superseded === undefined ? 0 : 1} ${when?.earliest ?? when?.latest ?? '9999'}`
  const dated = steps.map((step) => ({ step, day: day(step) }))
  return dated
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ step }) => step)
}

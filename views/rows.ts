import type { Stance } from '../source/model/act.ts'
import type { Demand } from '../source/model/demand.ts'
import type { Dossier } from '../source/model/dossier.ts'
import type { NextStep } from '../source/model/next-step.ts'
import type { Party } from '../source/model/party.ts'
import type { PlanVersion } from '../source/model/plan-version.ts'
import { certaintyCell } from './certainty-cell.ts'
import { dateWords } from './date-words.ts'
import type { PaneId } from './layout.ts'
import { type Names, planName } from './names.ts'
import type { PaneList, Row } from './pane-list.ts'
import { orderPlans } from './plan-order.ts'
import { toScreenText } from './screen-text.ts'
import { certaintySigns, demandKindWords, hangsOn, planStatusWords, stanceSigns } from './signs.ts'
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

function partyRow(party: Party, dossier: Dossier): Row {
  const plansWhere = (isTheirs: (plan: PlanVersion) => boolean): string =>
    dossier.planVersions.filter(isTheirs).map(planName).join(', ')
  const refused = plansWhere((plan) =>
    plan.reactions.some((one) => one.party === party.id && one.stance === 'rejects'),
  )
  const written = plansWhere((plan) => plan.authors.includes(party.id))
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

function planRow(plan: PlanVersion, depth: number, names: Names, year: number | null): Row {
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

function demandRow(demand: Demand, names: Names): Row {
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

function stepRow(step: NextStep, names: Names, year: number | null): Row {
  const who = step.who.map(names.short).join(', ')
  const sign = certaintySigns[step.certainty.word]
  return {
    id: step.id,
    cells: [
      [segment(toScreenText(dateWords(step.when, year)), step.when === null ? 'quiet' : 'name')],
      plain(step.what),
      plain(who === '' ? (step.actor?.exact ?? '') : who),
      [segment(`${sign.glyph} ${sign.word}`, sign.style)],
    ],
  }
}

/** Steps by their first possible day; those without one last, else as they come. */
function orderSteps(steps: readonly NextStep[]): readonly NextStep[] {
  const day = ({ when }: NextStep): string => when?.earliest ?? when?.latest ?? '9999'
  return steps.toSorted((a, b) => day(a).localeCompare(day(b)))
}

/**
 * Makes the rows of the four panes.
 *
 * @param dossier Any dossier.
 * @param names Names of its parties and plans.
 * @param year Year that goes without saying in dates, else null.
 * @returns A list for each pane, in the order it shows; without rows where nothing was found.
 */
export function listPanes(
  dossier: Dossier,
  names: Names,
  year: number | null,
): Readonly<Record<PaneId, PaneList>> {
  return {
    parties: {
      title: 'Parties',
      tab: 'Parties',
      none: 'No party found.',
      columns: [
        { least: 8, most: 24, worth: 3, isFirm: true },
        { least: 6, most: 11, worth: 1, isFirm: true },
        { least: 8, worth: 2 },
      ],
      rows: dossier.parties.map((party) => partyRow(party, dossier)),
    },
    plans: {
      title: 'Plan versions',
      tab: 'Plans',
      none: 'No plan, draft or offer found.',
      columns: [
        { least: 12, most: 26, worth: 4 },
        { least: 5, most: 10, worth: 3, isFirm: true },
        { least: 12, worth: 1 },
        { least: 8, worth: 2 },
      ],
      rows: orderPlans(dossier.planVersions).map(({ plan, depth }) =>
        planRow(plan, depth, names, year),
      ),
    },
    demands: {
      title: 'Demands',
      tab: 'Demands',
      none: 'No demand, condition, red line or threat found.',
      columns: [
        { least: 6, most: 18, worth: 3, isFirm: true },
        { least: 6, most: 9, worth: 1, isFirm: true },
        { least: 14, worth: 4 },
        { least: 9, most: 24, worth: 2 },
      ],
      rows: dossier.demands.map((demand) => demandRow(demand, names)),
    },
    steps: {
      title: 'Next steps',
      tab: 'Steps',
      none: 'No next step found.',
      columns: [
        { least: 9, most: 18, worth: 3, isFirm: true },
        { least: 11, worth: 4 },
        { least: 12, most: 30, worth: 1 },
        { least: 8, most: 15, worth: 2 },
      ],
      rows: orderSteps(dossier.nextSteps).map((step) => stepRow(step, names, year)),
    },
  }
}

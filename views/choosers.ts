import { type Facet, facetValues } from '../source/dossier/filter-dossier.ts'
import { isChosenBy } from '../source/dossier/is-chosen-by.ts'
import { facetWords } from './facet-words.ts'
import { type CommandId, type KeyGroup, keyLabel } from './keymap.ts'
import { planName } from './names.ts'
import { orderPlans } from './plan-order.ts'
import type { Scene } from './scene.ts'
import { planStatusWords } from './signs.ts'
import type { State } from './state.ts'
import { whyNot } from './why-not.ts'

/** Lists one chooses one thing from. */
export type ChooserId = 'filter' | 'palette' | 'versions'

/** What choosing does. */
export type Chosen =
  | { readonly kind: 'command'; readonly command: CommandId }
  | { readonly kind: 'filter'; readonly facet: Facet; readonly value: string }
  | { readonly kind: 'clear-filter' }
  | { readonly kind: 'version'; readonly id: string }
  | { readonly kind: 'all-versions' }

/** One thing to choose. */
export interface Choice {
  readonly key: string
  readonly words: string
  /** At the right end: the keys, or how many records. */
  readonly note: string
  /** Whether it is chosen already. */
  readonly isOn: boolean
  /** Why it cannot be chosen; null when it can. */
  readonly reason: string | null
  readonly chosen: Chosen
}

/** What each chooser is called, and what is said when nothing is left to choose. */
export const chooserWords = {
  filter: { title: 'Show only', none: 'Nothing to filter by.' },
  palette: { title: 'Do', none: 'No such action.' },
  versions: { title: 'Compare', none: 'No such version.' },
} as const satisfies Record<ChooserId, { title: string; none: string }>

function filterChoices(state: State, scene: Scene): readonly Choice[] {
  const values = facetValues(scene.index.dossier).map(
    (one): Choice => ({
      key: `${one.facet} ${one.value}`,
      words: facetWords(one, scene.names),
      note: String(one.count),
      isOn: state.filter[one.facet] === one.value,
      reason: null,
      chosen: { kind: 'filter', facet: one.facet, value: one.value },
    }),
  )
  const isSet = values.some(({ isOn }) => isOn)
  const clear: Choice = {
    key: 'clear',
    words: 'everything: clear the filter',
    note: '',
    isOn: false,
    reason: null,
    chosen: { kind: 'clear-filter' },
  }
  return isSet ? [clear, ...values] : values
}

/** Groups of keys in the order of the palette. What only moves about is no action one looks up. */
const paletteGroups: readonly KeyGroup[] = ['Views', 'Find', 'Take', 'Panes', 'Read', 'Program']
/** What means something only where one types or chooses. */
const unnamed: readonly CommandId[] = ['erase', 'erase-word', 'erase-all', 'open-palette', 'open']

function paletteChoices(state: State, scene: Scene): readonly Choice[] {
  const under: State = { ...state, overlay: null }
  const bindings = paletteGroups.flatMap((group) =>
    scene.keymap.bindings.filter((binding) => binding.group === group),
  )
  return [...new Set(bindings.map(({ command }) => command))]
    .filter((command) => !unnamed.includes(command))
    .map((command): Choice => {
      const { does = '', keys = [] } = bindings.find((one) => one.command === command) ?? {}
      return {
        key: command,
        words: does,
        note: keys.map(keyLabel).join(' '),
        isOn: false,
        reason: whyNot(command, under, scene),
        chosen: { kind: 'command', command },
      }
    })
}

function versionChoices(state: State, scene: Scene): readonly Choice[] {
  const plans = orderPlans(scene.index.dossier.planVersions)
  const all: Choice = {
    key: 'all',
    words: 'all of them',
    note: String(plans.length),
    isOn: state.versions.length === 0,
    reason: null,
    chosen: { kind: 'all-versions' },
  }
  return [
    all,
    ...plans.map(
      ({ plan, depth }): Choice => ({
        key: plan.id,
        words: `${'  '.repeat(depth)}${planName(plan)}`,
        note: planStatusWords[plan.status],
        isOn: state.versions.includes(plan.id),
        reason: null,
        chosen: { kind: 'version', id: plan.id },
      }),
    ),
  ]
}

/**
 * Lists what there is to choose, narrowed by what was typed.
 *
 * @param state A state with a chooser open.
 * @param scene The dossier on the screen.
 * @returns The choices; empty when none is left or no chooser is open.
 */
export function choicesOf(state: State, scene: Scene): readonly Choice[] {
  if (state.overlay?.kind !== 'choose') return []
  const { chooser, query } = state.overlay
  const make = { filter: filterChoices, palette: paletteChoices, versions: versionChoices }
  return make[chooser](state, scene).filter(({ words }) => isChosenBy(query, words))
}

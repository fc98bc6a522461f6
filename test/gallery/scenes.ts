import type { DossierRecord } from '../../source/dossier/index-dossier.ts'
import type { KeyName } from '../../views/keymap.ts'
import type { Size } from '../../views/layout.ts'
import { reduce } from '../../views/reduce.ts'
import type { Scene } from '../../views/scene.ts'
import type { State, Toast } from '../../views/state.ts'
import type { DossierName } from './dossiers.ts'

/** A view as the gallery shows it. */
export interface GalleryScene {
  /** Name of its file, and of its snapshot. */
  readonly name: string
  /** Keys that lead there from the panes. */
  readonly keys?: readonly KeyName[]
  /** Kind of the first record that is opened before the keys are pressed. */
  readonly record?: DossierRecord['kind']
  readonly toast?: Toast
  /** Dossiers it is shown with; all of them when not given. */
  readonly of?: readonly DossierName[]
  /** Sizes it is shown at; those of {@link sizes} when not given. */
  readonly sizes?: readonly Size[]
}

/** Sizes of the gallery, the smallest there is room in first. */
export const sizes: readonly Size[] = [
  { columns: 40, rows: 10 },
  { columns: 40, rows: 24 },
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
  { columns: 200, rows: 50 },
]

const typed = (text: string): readonly KeyName[] =>
  Array.from(text, (letter) => (letter === ' ' ? 'space' : letter))

const told = ['sample', 'story', 'many', 'one', 'hostile'] as const
const sample = ['sample'] as const
const story = ['story'] as const
const recordKinds = [
  'party',
  'plan',
  'demand',
  'step',
  'position',
  'guarantee',
  'openIssue',
  'statement',
  'hedge',
  'takeaway',
  'tension',
] as const satisfies readonly DossierRecord['kind'][]

const panes = { parties: '1', plans: '2', demands: '3', steps: '4' } as const

/** Every view there is. */
export const scenes: readonly GalleryScene[] = [
  { name: 'panes' },
  ...Object.entries(panes).flatMap(([pane, key]): readonly GalleryScene[] => [
    { name: `panes-${pane}`, keys: [key], of: told },
    { name: `zoom-${pane}`, keys: [key, 'z'], of: told },
  ]),
  { name: 'panes-last-row', keys: ['G'], of: ['many', 'sample'] },
  { name: 'panes-next-quote', keys: ['J'], of: sample },
  ...recordKinds.map(
    (record): GalleryScene => ({ name: `record-${record.toLowerCase()}`, record, of: told }),
  ),
  { name: 'record-end', record: 'plan', keys: ['G'], of: sample },
  { name: 'related', record: 'demand', keys: ['enter', 'j'], of: told },
  { name: 'source', keys: ['s'] },
  { name: 'source-end', keys: ['s', 'G'], of: told },
  { name: 'source-search-hit', keys: ['/', ...typed('unease'), 'enter'], of: sample },
  { name: 'compare', keys: ['c'] },
  { name: 'compare-right', keys: ['c', 'l', 'l', 'j'], of: sample },
  { name: 'compare-choose', keys: ['c', 'v'], of: told },
  { name: 'compare-chosen', keys: ['c', 'v', 'enter', 'down', 'enter', 'esc'], of: sample },
  { name: 'positions', keys: ['m'] },
  { name: 'positions-right', keys: ['m', 'l', 'l', 'j'], of: sample },
  { name: 'timeline', keys: ['t'] },
  { name: 'statements', keys: ['w'] },
  { name: 'also-found', keys: ['a'] },
  { name: 'changes', keys: ['C'] },
  { name: 'articles', keys: ['A'] },
  { name: 'story-panes', of: story },
  { name: 'story-record', record: 'demand', of: story },
  { name: 'story-step', keys: ['4', 'j', 'enter'], of: story },
  { name: 'story-retelling', keys: ['3', 'J', 'J', 'J'], of: story },
  { name: 'story-change-before', keys: ['C', 'J'], of: story },
  { name: 'story-change-end', keys: ['C', 'G'], of: story },
  { name: 'story-timeline', keys: ['t'], of: story },
  { name: 'search-empty', keys: ['/'], of: told },
  { name: 'search-typed', keys: ['/', ...typed('zelens')], of: sample },
  { name: 'search-many', keys: ['/', ...typed('clause')], of: ['many'] },
  { name: 'search-wide', keys: ['/', ...typed('南方')], of: ['hostile'] },
  { name: 'search-no-hit', keys: ['/', ...typed('xyzzy')], of: told },
  { name: 'filter', keys: ['f'], of: told },
  { name: 'filter-typed', keys: ['f', ...typed('rus')], of: sample },
  { name: 'filtered', keys: ['f', ...typed('rus'), 'enter'], of: sample },
  { name: 'filtered-by-issue', keys: ['f', ...typed('terr'), 'enter'], of: sample },
  { name: 'palette', keys: [':'], of: ['sample', 'empty'] },
  { name: 'palette-typed', keys: [':', ...typed('copy')], of: sample },
  { name: 'palette-no-hit', keys: [':', ...typed('xyzzy')], of: sample },
  { name: 'help-panes', keys: ['?'], of: ['sample', 'empty'] },
  { name: 'help-record', keys: ['enter', '?'], of: sample },
  { name: 'help-source', keys: ['s', '?'], of: sample },
  { name: 'help-compare', keys: ['c', '?'], of: sample },
  { name: 'help-positions', keys: ['m', '?'], of: sample },
  { name: 'help-timeline', keys: ['t', '?'], of: sample },
  {
    name: 'toast',
    toast: {
      words: 'Copied by the terminal: “Legal recognition of Russia’s territorial claims” — Russia',
      isWarning: false,
    },
    of: sample,
  },
  {
    name: 'warning',
    toast: { words: 'There are no plan versions to compare.', isWarning: true },
    of: sample,
  },
  {
    name: 'too-small',
    of: sample,
    sizes: [
      { columns: 39, rows: 24 },
      { columns: 80, rows: 9 },
      { columns: 12, rows: 4 },
    ],
  },
]

/**
 * Opens the first record of a kind.
 *
 * @returns The state with its page on top; null when the dossier has none.
 */
export function openRecord(state: State, scene: Scene, kind: DossierRecord['kind']): State | null {
  const first = [...scene.index.records.values()].find((one) => one.kind === kind)
  if (first === undefined) return null
  const opened: State = { ...state, trail: [{ kind: 'record', id: first.id, quote: 0, top: 0 }] }
  return reduce(opened, { type: 'resize', ...state.size }, scene)
}

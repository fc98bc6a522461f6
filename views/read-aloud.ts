import { facets } from '../source/dossier/filter-dossier.ts'
import { choicesOf, chooserWords } from './choosers.ts'
import { crumbSteps } from './crumbs.ts'
import { currentPlace, gridOf, listOf } from './current.ts'
import { evidenceTitle, textEvidence } from './evidence-lines.ts'
import { facetWords } from './facet-words.ts'
import { cellAt, type GridItem } from './grid.ts'
import { keyGroups, keyLabel } from './keymap.ts'
import { paneIds } from './layout.ts'
import type { GridPage } from './open-page.ts'
import type { Page } from './page.ts'
import { isRow, type Row, type Target, type TextPlace } from './pane-list.ts'
import { kindOf, titleOf } from './record-words.ts'
import { saidLine } from './said.ts'
import type { Scene } from './scene.ts'
import { toScreenText } from './screen-text.ts'
import { contentSigns, heldSign, standSigns } from './signs.ts'
import { placeUnder, type State } from './state.ts'
import { lineText, type StyledLine } from './styled-text.ts'

/** Wider than any line, so that nothing is wrapped or cut that is read aloud. */
const unbounded = 10_000

/** Parts that are there, as one sentence reads them. */
const spoken = (parts: readonly string[]): string =>
  parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(', ')

/** What a sign says before a name: of a party what it does, of a thing who did it. */
const signWords = {
  party: { '✗': 'rejects', '✓': 'accepts', '◇': 'offers' },
  thing: { '✗': 'rejected by', '✓': 'accepted by', '◇': 'offered by' },
} as const

function rowWords({ cells, id }: Row, scene: Scene): string {
  const of = scene.index.find(id)?.kind === 'party' ? 'party' : 'thing'
  const mark = scene.marks.of(id)
  const words = spoken([...cells.map(lineText), mark ?? '']).replace(/(?<=, )·(\d+)/u, '$1 sources')
  return Object.entries(signWords[of]).reduce(
    (told, [glyph, word]) => told.replaceAll(glyph, word),
    words,
  )
}

/** Signs whose word stands beside them anyway, or that only point. */
const silent = /[●◐⊘▸○▌▐›│└]\s?/gu

/** A line without signs a screen reader would spell. */
const plainWords = (line: string): string =>
  line
    .replace(/✗ ?(?=.* rejects)/u, '')
    .replace(/[✓◇] ?(?=.* (?:accepts|offers))/u, '')
    .replaceAll('←', 'hangs on:')
    .replaceAll('¶', 'paragraph')
    .replace(/[+−⏸✗✓◇■!▲▽] (?=provides|removes|holds|rejects|accepts|offers)/gu, '')
    .replace(/ [›·] /gu, ', ')
    .replace(silent, '')

/** What only is shown. */
function filterWords({ filter }: State, { names }: Scene): string {
  const words = facets.flatMap((facet) => {
    const value = filter[facet]
    return value === null ? [] : [facetWords({ facet, value }, names)]
  })
  return words.length === 0 ? 'Everything is shown.' : `Only ${words.join(', ')}`
}

/** The words something stands on, who says them, how firmly, and where they stand. */
function evidenceWords(place: Target | TextPlace | null, scene: Scene): readonly string[] {
  if (place === null) return []
  const quote =
    'id' in place
      ? scene.quotesOf(place.id)[place.quote]
      : {
          part: 'record' as const,
          evidence: textEvidence(scene, place),
          attribution: null,
          certainty: null,
        }
  if (quote === undefined) return []
  const { evidence } = quote
  const article = scene.index.articles.get(evidence.article)
  const said = lineText(saidLine(quote, article, scene.names))
  const where = lineText(evidenceTitle(scene, quote))
  return [`“${toScreenText(evidence.exact)}”`, spoken([said, where])]
}

/** The lines of a page without the blank ones; of a table one row a line, each cell after its heading. */
function pageWords({ sections }: Page): readonly string[] {
  return sections
    .flatMap((section): readonly string[] =>
      section.kind === 'lines'
        ? section.lines.map((line: StyledLine) => lineText(line))
        : section.table.rows.map((cells) =>
            spoken(
              cells.map((cell, at) =>
                cell.trim() === ''
                  ? ''
                  : `${section.table.columns[at]?.heading ?? ''}: ${cell.trim()}`,
              ),
            ),
          ),
    )
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
}

/** What an item of a cell says, its sign as a word. */
function itemWords({ words }: GridItem): string {
  const text = lineText(words)
  const sign = [...Object.values(contentSigns), ...Object.values(standSigns), heldSign].find(
    ({ glyph }) => text.startsWith(glyph),
  )
  return sign === undefined ? text : `${sign.word} ${text.slice(sign.glyph.length).trim()}`
}

function gridWords(page: GridPage, state: State, scene: Scene): readonly string[] {
  const grid = gridOf(page, state, scene)
  const row = grid.rows.find(({ key }) => key === page.row)
  const column = grid.columns.find(({ key }) => key === page.column)
  if (row === undefined || column === undefined) return [grid.none]
  const items = cellAt(grid, page.row, page.column)
  const heading = spoken([lineText(row.label), ...column.heading.slice(0, 1).map(lineText)])
  const count = items.length > 1 ? `, ${page.at + 1} of ${items.length}` : ''
  const words = items.length === 0 ? 'nothing found' : spoken(items.map(itemWords))
  return [`${heading}: ${words}${count}`]
}

/** What one is in: the pane, or the page and the way to it. */
function placeWords(state: State, scene: Scene): string {
  const { focus, trail } = state
  if (trail.length > 0) return spoken(crumbSteps(state, scene))
  if (!scene.hasRecords) return 'No negotiation found'
  const list = scene.lists[focus]
  const count = list.rows.length
  return `${paneIds.indexOf(focus) + 1} ${list.title}, ${count} ${count === 1 ? 'row' : 'rows'}`
}

/** What is selected where one is, and the words behind it. */
function selectionWords(state: State, scene: Scene): readonly string[] {
  const page = state.trail.at(-1)
  const evidence = evidenceWords(currentPlace(state, scene), scene)
  if (page === undefined) {
    const { rows, none } = scene.lists[state.focus]
    const at = rows.findIndex(({ id }) => id === state.selected[state.focus])
    const row = rows[at]
    return row === undefined
      ? [none]
      : [`${rowWords(row, scene)}. ${at + 1} of ${rows.length}`, ...evidence]
  }
  switch (page.kind) {
    case 'list':
    case 'search': {
      const list = listOf(page, scene)
      const rows = list.rows.filter(isRow)
      const at = rows.findIndex(({ id }) => id === page.row)
      const row = rows[at]
      if (row === undefined) return [list.none]
      return [`${rowWords(row, scene)}. ${at + 1} of ${rows.length}`, ...evidence]
    }
    case 'grid':
      return [...gridWords(page, state, scene), ...evidence]
    case 'source':
      return evidence
    case 'record':
      return pageWords(scene.recordPage({ id: page.id, quote: page.quote, width: unbounded }))
  }
}

const arrows: Readonly<Record<string, string>> = {
  '↑': 'Up',
  '↓': 'Down',
  '←': 'Left',
  '→': 'Right',
}

/** Names of keys as they are spoken. */
const keyWords = (labels: string): string =>
  labels.replace(/[↑↓←→]/gu, (arrow) => arrows[arrow] ?? arrow)

/** The keys that work where one is; signs are not spoken, so what they mean is left out. */
function helpWords(state: State, scene: Scene): readonly string[] {
  const bindings = scene.keymap.bindingsFor(placeUnder(state, scene))
  return keyGroups.flatMap((group): readonly string[] => {
    const lines = bindings
      .filter((binding) => binding.group === group && binding.keys.length > 0)
      .map(({ keys, does }) => `${keyWords(keys.map(keyLabel).join(' or '))}: ${does}`)
    return lines.length === 0 ? [] : [group, ...lines]
  })
}

/** What lies over the screen. */
function overlayWords(state: State, scene: Scene): readonly string[] {
  const { overlay } = state
  if (overlay?.kind === 'help') return ['Help', ...helpWords(state, scene)]
  if (overlay?.kind === 'related') {
    const page = state.trail.at(-1)
    const related = page?.kind === 'record' ? scene.relatedTo(page.id) : []
    const entry = related[overlay.index]
    const words = entry === undefined ? '' : spoken([kindOf(entry), titleOf(entry, scene.names)])
    return [`Related: ${words}. ${overlay.index + 1} of ${related.length}`]
  }
  if (overlay?.kind !== 'choose') return []
  const choices = choicesOf(state, scene)
  const choice = choices[overlay.index]
  const { title, none } = chooserWords[overlay.chooser]
  const typed = overlay.query === '' ? '' : ` “${overlay.query}”`
  if (choice === undefined) return [`${title}${typed}: ${none}`]
  const words = spoken([
    choice.words,
    choice.isOn ? 'chosen' : '',
    choice.reason ?? keyWords(choice.note),
  ])
  return [`${title}${typed}: ${words}. ${overlay.index + 1} of ${choices.length}`]
}

/**
 * Says in words what a change of the state shows: where one is when that has changed, then what
 * is selected with the words it stands on.
 *
 * @param state The state now.
 * @param before The state before; null at the start.
 * @param scene The dossier on the screen, filtered as the state says.
 * @returns Lines without boxes, none cut; empty when there is nothing new to say.
 */
export function readAloud(state: State, before: State | null, scene: Scene): readonly string[] {
  if (state.overlay !== null) {
    const words = overlayWords(state, scene)
    return (state.toast === null ? words : [state.toast.words, ...words]).map(plainWords)
  }
  const toast = state.toast !== null && state.toast !== before?.toast ? [state.toast.words] : []
  const place = placeWords(state, scene)
  const isElsewhere =
    before === null || before.overlay !== null || place !== placeWords(before, scene)
  const filter =
    before === null || before.filter === state.filter ? [] : [filterWords(state, scene)]
  const selection = selectionWords(state, scene)
  const isSame =
    before !== null && selection.join('\n') === selectionWords(before, scene).join('\n')
  return [...toast, ...filter, ...(isElsewhere ? [place] : []), ...(isSame ? [] : selection)].map(
    plainWords,
  )
}

import type { ToCome } from '../nothing-found-lines.ts'
import type { Scene } from '../scene.ts'
import { shownGrid } from '../shown-grid.ts'
import { shownList } from '../shown-list.ts'
import { layoutOf, shownPage } from '../shown-page.ts'
import type { State } from '../state.ts'
import { GridView } from './grid-view.tsx'
import { HelpView } from './help-view.tsx'
import { ListView } from './list-view.tsx'
import { NothingFound } from './nothing-found.tsx'
import { PanesView } from './panes-view.tsx'
import { RecordView } from './record-view.tsx'
import { SourceView } from './source-view.tsx'

interface PageViewProps {
  readonly state: State
  readonly scene: Scene
  /** What may still come where nothing was found. */
  readonly toCome?: ToCome
}

/** What stands between header and footer. */
export function PageView({ state, scene, toCome = 'none' }: PageViewProps) {
  const shown = shownPage(state, scene)
  if (shown !== null && state.overlay?.kind === 'help') {
    return <HelpView shown={shown} theme={scene.theme} />
  }
  const open = state.trail.at(-1)
  if (shown !== null && open?.kind === 'record') {
    return <RecordView id={open.id} shown={shown} state={state} scene={scene} />
  }
  if (shown !== null && open?.kind === 'source') {
    return <SourceView open={open} shown={shown} scene={scene} state={state} />
  }
  const list = shownList(state, scene)
  if (list !== null && (open?.kind === 'list' || open?.kind === 'search')) {
    return <ListView page={open} shown={list} state={state} scene={scene} />
  }
  const grid = shownGrid(state, scene)
  if (grid !== null && open?.kind === 'grid') {
    return <GridView page={open} shown={grid} state={state} scene={scene} />
  }
  const layout = layoutOf(state, scene)
  return scene.hasRecords ? (
    <PanesView layout={layout} state={state} scene={scene} />
  ) : (
    <NothingFound layout={layout} scene={scene} toCome={toCome} />
  )
}

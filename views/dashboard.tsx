import { Box, useWindowSize } from 'ink'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Dossier } from '../source/model/dossier.ts'
import { Line } from './components/line.tsx'
import { footerLine } from './footer.ts'
import { headerLine } from './header.ts'
import { useKeys } from './hooks/use-keys.ts'
import type { Size } from './layout.ts'
import { HelpView } from './panes/help-view.tsx'
import { NothingFound } from './panes/nothing-found.tsx'
import { PanesView } from './panes/panes-view.tsx'
import { RecordView } from './panes/record-view.tsx'
import { SourceView } from './panes/source-view.tsx'
import { type Scene, setScene } from './scene.ts'
import { layoutOf, shownPage } from './shown-page.ts'
import { isEmpty, placeOf, reduce, type State, startState } from './state.ts'
import { makeStore, type Store } from './store.ts'
import type { Theme } from './theme.ts'
import { tooSmallLine } from './too-small.ts'

interface DashboardProps {
  readonly dossier: Dossier
  readonly theme: Theme
  /** Size to draw at, in cells; that of the terminal when left out. */
  readonly size?: Size
  /** State to show instead of the one a reader starts with: for pictures and tests. */
  readonly start?: (state: State, scene: Scene) => State
}

/** What stands between header and footer. */
function Body({ state, scene }: { readonly state: State; readonly scene: Scene }) {
  const shown = shownPage(state, scene)
  const open = state.trail.at(-1)
  if (shown !== null && state.overlay?.kind === 'help') {
    return <HelpView shown={shown} theme={scene.theme} />
  }
  if (shown !== null && open?.kind === 'record') {
    return <RecordView id={open.id} shown={shown} state={state} scene={scene} />
  }
  if (shown !== null && open?.kind === 'source') {
    return <SourceView open={open} shown={shown} scene={scene} />
  }
  const layout = layoutOf(state, scene)
  return isEmpty(state) ? (
    <NothingFound layout={layout} scene={scene} />
  ) : (
    <PanesView layout={layout} state={state} scene={scene} />
  )
}

function useStore(store: Store, size: Size, scene: Scene): State {
  const kept = useSyncExternalStore(store.subscribe, store.get)
  const isResized = kept.size.columns !== size.columns || kept.size.rows !== size.rows
  useEffect(() => {
    if (isResized) store.dispatch({ type: 'resize', columns: size.columns, rows: size.rows })
  }, [store, isResized, size.columns, size.rows])
  // The first drawing at a new size must not wait for the store to hear of it.
  return isResized ? reduce(kept, { type: 'resize', ...size }, scene) : kept
}

/** The whole screen: header, panes or page, footer. */
export function Dashboard({ dossier, theme, size: fixedSize, start }: DashboardProps) {
  const terminal = useWindowSize()
  const { columns, rows } = fixedSize ?? terminal
  const size = { columns, rows }
  const [scene] = useState(() => setScene(dossier, theme))
  const [store] = useState(() => {
    const first = startState(scene, size)
    return makeStore(scene, start === undefined ? first : start(first, scene))
  })
  const state = useStore(store, size, scene)
  useKeys(store, scene.keymap)
  const isTooSmall = layoutOf(state, scene).mode === 'too small'
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      {isTooSmall ? (
        <Line line={tooSmallLine(size)} theme={theme} />
      ) : (
        <>
          <Line line={headerLine(scene, columns)} theme={theme} />
          <Body state={state} scene={scene} />
          <Line line={footerLine(placeOf(state), scene.keymap, columns)} theme={theme} />
        </>
      )}
    </Box>
  )
}

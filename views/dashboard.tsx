import { Box, useWindowSize } from 'ink'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { Line } from './components/line.tsx'
import type { Desk } from './desk.ts'
import { footerLine, toastLine } from './footer.ts'
import { headerLine } from './header.ts'
import { useKeys } from './hooks/use-keys.ts'
import { useLive } from './hooks/use-live.ts'
import { useMouse } from './hooks/use-mouse.ts'
import { useSearch } from './hooks/use-search.ts'
import type { Size } from './layout.ts'
import type { LiveDossier } from './live-dossier.ts'
import type { Keymap } from './make-keymap.ts'
import type { MouseInput } from './mouse-input.ts'
import { toComeOf } from './nothing-found-lines.ts'
import { ChoosePanel } from './panes/choose-panel.tsx'
import { PageView } from './panes/page-view.tsx'
import { reduce } from './reduce.ts'
import { type Scene, setLiveScene } from './scene.ts'
import { layoutOf } from './shown-page.ts'
import { placeOf, type State, startState } from './state.ts'
import { makeStore, type Shown, type Store } from './store.ts'
import type { Theme } from './theme.ts'
import { tooSmallLine } from './too-small.ts'

interface DashboardProps {
  readonly live: LiveDossier
  readonly theme: Theme
  /** What keys mean; those of the program when left out. */
  readonly keymap?: Keymap
  /** What does things outside of the screen. */
  readonly desk: Desk
  /** What is heard of the mouse; left out when it is not to be used. */
  readonly mouse?: Pick<MouseInput, 'subscribe'> | undefined
  /** Size to draw at, in cells; that of the terminal when left out. */
  readonly size?: Size
  /** State to show instead of the one a reader starts with: for pictures and tests. */
  readonly start?: (state: State, scene: Scene) => State
}

function useStore(store: Store, size: Size): Shown {
  const kept = useSyncExternalStore(store.subscribe, store.get)
  const { state, scene } = kept
  const isResized = state.size.columns !== size.columns || state.size.rows !== size.rows
  useEffect(() => {
    if (isResized) store.dispatch({ type: 'resize', columns: size.columns, rows: size.rows })
  }, [store, isResized, size.columns, size.rows])
  // The first drawing at a new size must not wait for the store to hear of it.
  return isResized ? { ...kept, state: reduce(state, { type: 'resize', ...size }, scene) } : kept
}

/** The whole screen: header, panes or page, footer. */
export function Dashboard(props: DashboardProps) {
  const { live, theme, keymap, desk, mouse, size: fixedSize, start } = props
  const terminal = useWindowSize()
  const { columns, rows } = fixedSize ?? terminal
  const size = { columns, rows }
  const [store] = useState(() => {
    const snapshot = live.get()
    const scene = setLiveScene(snapshot, theme, keymap)
    const first = startState(scene, size)
    return makeStore(snapshot, scene, start === undefined ? first : start(first, scene))
  })
  const { state, scene: whole, snapshot } = useStore(store, size)
  const scene = whole.under(state.filter)
  useKeys(store, desk)
  useMouse(store, mouse)
  useLive(live, store)
  useSearch(store)
  const { mode, body } = layoutOf(state, scene)
  if (mode === 'too small') {
    return (
      <Box flexDirection="column" width={columns} height={rows}>
        <Line line={tooSmallLine(size)} theme={theme} />
      </Box>
    )
  }
  const last =
    state.toast === null
      ? footerLine(placeOf(state, scene), scene.keymap, columns)
      : toastLine(state.toast, columns)
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      <Line line={headerLine(scene, snapshot, state.filter, columns)} theme={theme} />
      <Box flexDirection="column" height={body.height}>
        <PageView state={state} scene={scene} toCome={toComeOf(snapshot)} />
        <ChoosePanel body={body} state={state} scene={scene} />
      </Box>
      <Line line={last} theme={theme} />
    </Box>
  )
}

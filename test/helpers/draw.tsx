import { renderToString } from 'ink'
import type { Dossier } from '../../source/model/dossier.ts'
import { Dashboard } from '../../views/dashboard.tsx'
import { interpretKey } from '../../views/interpret-key.ts'
import type { KeyName } from '../../views/keymap.ts'
import type { Size } from '../../views/layout.ts'
import { stillDossier } from '../../views/live-dossier.ts'
import { reduce } from '../../views/reduce.ts'
import type { Scene } from '../../views/scene.ts'
import type { State } from '../../views/state.ts'
import { monoTheme } from '../../views/theme.ts'
import { noDesk } from './no-desk.ts'

/** Presses keys one after the other, each where the one before led. */
export function press(state: State, scene: Scene, keys: readonly KeyName[]): State {
  return keys.reduce(
    (now, key) =>
      interpretKey(key, now, scene.under(now.filter)).actions.reduce(
        (then, action) => reduce(then, action, scene),
        now,
      ),
    state,
  )
}

/** Draws a dashboard of a size in a state, as lines without trailing blanks. */
function drawFrom(
  dossier: Dossier,
  size: Size,
  start: (state: State, scene: Scene) => State,
): readonly string[] {
  const screen = renderToString(
    <Dashboard
      live={stillDossier(dossier)}
      theme={monoTheme}
      desk={noDesk}
      size={size}
      start={start}
    />,
    { columns: size.columns },
  )
  return screen.split('\n')
}

/** Draws a dashboard of a size after some keys, as lines without trailing blanks. */
export const draw = (
  dossier: Dossier,
  size: Size,
  ...keys: readonly KeyName[]
): readonly string[] => drawFrom(dossier, size, (state, scene) => press(state, scene, keys))

/** Draws a dashboard in a state it has come to, as lines without trailing blanks. */
export const drawState = (dossier: Dossier, state: State): readonly string[] =>
  drawFrom(dossier, state.size, () => state)

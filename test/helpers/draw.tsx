import { renderToString } from 'ink'
import type { Dossier } from '../../source/model/dossier.ts'
import { Dashboard } from '../../views/dashboard.tsx'
import type { KeyName } from '../../views/keymap.ts'
import type { Size } from '../../views/layout.ts'
import type { Scene } from '../../views/scene.ts'
import { placeOf, reduce, type State } from '../../views/state.ts'
import { plainTheme } from '../../views/theme.ts'

/** Presses keys one after the other, each where the one before led. */
export function press(state: State, scene: Scene, keys: readonly KeyName[]): State {
  return keys.reduce((now, key) => {
    const command = scene.keymap.commandFor(key, placeOf(now))
    return command === null ? now : reduce(now, { type: command }, scene)
  }, state)
}

/** Draws a dashboard of a size after some keys, as lines without trailing blanks. */
export function draw(dossier: Dossier, size: Size, ...keys: readonly KeyName[]): readonly string[] {
  const screen = renderToString(
    <Dashboard
      dossier={dossier}
      theme={plainTheme}
      size={size}
      start={(state, scene) => press(state, scene, keys)}
    />,
    { columns: size.columns },
  )
  return screen.split('\n')
}

import type { Dossier } from '../../source/model/dossier.ts'
import type { KeyName } from '../../views/keymap.ts'
import type { Size } from '../../views/layout.ts'
import { type Scene, setScene } from '../../views/scene.ts'
import { type State, startState } from '../../views/state.ts'
import { monoTheme } from '../../views/theme.ts'
import { press } from './draw.tsx'

/** A dossier one goes about in by keys. */
export interface Walk {
  readonly scene: Scene
  readonly start: State
  /** The state after some keys. */
  readonly after: (...keys: readonly KeyName[]) => State
  /** The state some keys lead to from another. */
  readonly on: (state: State, ...keys: readonly KeyName[]) => State
}

/** Makes a dossier ready to go about in. */
export function walkIn(dossier: Dossier, size: Size = { columns: 120, rows: 40 }): Walk {
  const scene = setScene(dossier, monoTheme)
  const start = startState(scene, size)
  return {
    scene,
    start,
    after: (...keys) => press(start, scene, keys),
    on: (state, ...keys) => press(state, scene, keys),
  }
}

/** The keys that type some words. */
export const typed = (words: string): readonly KeyName[] =>
  Array.from(words, (letter) => (letter === ' ' ? 'space' : letter))

import { renderToString } from 'ink'
import type { Dossier } from '../../source/model/dossier.ts'
import { Dashboard } from '../../views/dashboard.tsx'
import type { Size } from '../../views/layout.ts'
import { stillDossier } from '../../views/live-dossier.ts'
import { readAloud } from '../../views/read-aloud.ts'
import { type Scene, setScene } from '../../views/scene.ts'
import { type State, startState } from '../../views/state.ts'
import { monoTheme } from '../../views/theme.ts'
import { press } from '../helpers/draw.tsx'
import { noDesk } from '../helpers/no-desk.ts'
import { type GalleryScene, openRecord } from './scenes.ts'

/** Dossiers made ready for the screen, each once. */
const ready = new WeakMap<Dossier, Scene>()

function readyScene(dossier: Dossier): Scene {
  const scene = ready.get(dossier) ?? setScene(dossier, monoTheme)
  ready.set(dossier, scene)
  return scene
}

/** Where a scene leads; null when the dossier has no record of its kind. */
function reach(of: GalleryScene, first: State, scene: Scene): State | null {
  const from = of.record === undefined ? first : openRecord(first, scene, of.record)
  if (from === null) return null
  const state = press(from, scene, of.keys ?? [])
  return of.toast === undefined ? state : { ...state, toast: of.toast }
}

/**
 * Draws a scene.
 *
 * @returns Its lines without trailing blanks; null when the dossier has no such record.
 */
export function showScene(
  of: GalleryScene,
  dossier: Dossier,
  size: Size,
): readonly string[] | null {
  const whole = readyScene(dossier)
  const reached = reach(of, startState(whole, size), whole)
  if (reached === null) return null
  const screen = renderToString(
    <Dashboard
      live={stillDossier(dossier)}
      theme={monoTheme}
      desk={noDesk}
      size={size}
      start={() => reached}
    />,
    { columns: size.columns },
  )
  return screen.split('\n').map((line) => line.trimEnd())
}

/** Says a scene as a screen reader hears it, come to from the panes. */
export function sayScene(of: GalleryScene, dossier: Dossier): readonly string[] {
  const whole = readyScene(dossier)
  const first = startState(whole, { columns: 120, rows: 40 })
  const state = reach(of, first, whole)
  if (state === null) return []
  return readAloud(state, state === first ? null : first, whole.under(state.filter))
}

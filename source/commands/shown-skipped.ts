import type { Snapshot } from '../../views/live-dossier.ts'
import type { Skipped } from '../library/unit.ts'

/** What was left out, as the screen says it. */
export const shownSkipped = ({ name, reason, remedy }: Skipped): Snapshot['skipped'][number] => ({
  source: name,
  reason,
  remedy,
})

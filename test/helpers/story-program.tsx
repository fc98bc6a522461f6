/**
 * Shows the story as its first three articles tell it; with each SIGUSR2 the next one comes in.
 * The first argument says how that is told besides.
 */
import { openDashboard } from '../../views/open-dashboard.tsx'
import type { Notice } from '../../views/tell-arrivals.ts'
import { monoTheme } from '../../views/theme.ts'
import { noDesk } from './no-desk.ts'
import { pushDossier } from './push-dossier.ts'
import { storyDossier } from './story-dossier.ts'

const live = pushDossier(storyDossier(3), {
  following: [{ source: 'feed', state: { kind: 'polling', nextTry: null } }],
})
let count = 3
process.on('SIGUSR2', () => {
  count += 1
  live.push({ dossier: storyDossier(count) })
})
const [notice = 'none', voice] = process.argv.slice(2)
process.exitCode = await openDashboard(live, {
  desk: noDesk,
  theme: monoTheme,
  notice: notice as Notice,
  isSpoken: voice === 'spoken',
})

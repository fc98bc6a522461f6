import { stillDossier } from '../../views/live-dossier.ts'
/**
 * Shows a sample dossier in this terminal, to look at:
 * `npx tsx test/helpers/show-sample.tsx [seed|hostile|empty|large]`.
 */
import { openDashboard } from '../../views/open-dashboard.tsx'
import { monoTheme } from '../../views/theme.ts'
import { emptyDossier, hostileDossier, largeDossier } from './hostile-dossier.ts'
import { noDesk } from './no-desk.ts'
import { seedDossier } from './sample-dossier.ts'

const samples = {
  seed: seedDossier,
  hostile: hostileDossier,
  empty: emptyDossier,
  large: largeDossier,
} as const

const name = process.argv[2] ?? 'seed'
const sample = Object.entries(samples).find(([key]) => key === name)?.[1] ?? seedDossier
await openDashboard(stillDossier(sample()), { desk: noDesk, theme: monoTheme })

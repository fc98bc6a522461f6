/**
 * The dashboard over records that break on SIGUSR2, run as a program of its own:
 * what is in the way of a fault in drawing is the same as in the real one.
 */
import { reportError } from '../../source/commands/report-error.ts'
import { stillDossier } from '../../views/live-dossier.ts'
import { openDashboard } from '../../views/open-dashboard.tsx'
import { monoTheme } from '../../views/theme.ts'
import { noDesk } from './no-desk.ts'
import { seedDossier } from './sample-dossier.ts'

let isBroken = false
process.on('SIGUSR2', () => {
  isBroken = true
})

const dossier = seedDossier()
const demands = dossier.demands.map(
  (demand) =>
    new Proxy(demand, {
      get(record, key) {
        if (isBroken && key === 'evidence') throw new Error('The \u001b]0;evidence\u0007 has gone.')
        return Reflect.get(record, key)
      },
    }),
)

try {
  process.exitCode = await openDashboard(stillDossier({ ...dossier, demands }), {
    desk: noDesk,
    theme: monoTheme,
  })
} catch (error) {
  process.exitCode = reportError(error)
}

import { parseArgs } from 'node:util'
import { exportDossier } from '../../source/dossier/export-dossier.ts'
import { readDossier } from './read-dossier.ts'
import { listSeedChecks } from './seed/seed-checks.ts'
import { readSeedGold, readSeedText } from './seed/seed-gold.ts'
import { viewSeed } from './seed/seed-view.ts'

const HELP = `Holds the exported dossier of the seed article against its gold, sentence by sentence.

  npx tsx test/evaluation/check-seed.ts [--faults] [--group TEXT]

  --faults       print only what does not hold
  --group TEXT   only groups that hold TEXT (parties, plan versions, demands …)
`

const { values } = parseArgs({
  options: {
    faults: { type: 'boolean', default: false },
    group: { type: 'string', default: '' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) process.stdout.write(HELP)
else checkSeed(values.group, values.faults)

function checkSeed(group: string, isBrief: boolean): void {
  const gold = readSeedGold()
  const text = readSeedText()
  const view = viewSeed(gold, exportDossier(readDossier(text)))
  const checks = listSeedChecks(gold, text).filter((check) => check.group.includes(group))
  const faults = checks.map((check) => check.fault(view))
  const lines = checks.flatMap(({ group: name, sentence }, index) => {
    const fault = faults[index] ?? null
    if (fault === null) return isBrief ? [] : [`✓ ${name.padEnd(14)} ${sentence}`]
    return [`✗ ${name.padEnd(14)} ${sentence}`, `${' '.repeat(19)}→ ${fault}`]
  })
  const holding = faults.filter((fault) => fault === null).length
  process.stdout.write([...lines, `${holding} of ${checks.length} hold`, ''].join('\n'))
  process.exitCode = holding === checks.length ? 0 : 1
}

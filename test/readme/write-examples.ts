/** Writes what the examples of the help print: `npm run readme`, after a build. */
import { writeFileSync } from 'node:fs'
import { runAllExamples } from './example-output.ts'

const path = 'source/usage/example-output.json'
writeFileSync(path, `${JSON.stringify(runAllExamples(), null, 2)}\n`)

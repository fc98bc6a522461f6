/** Brings the generated parts of the README up to date: `npm run readme`, after a build. */
import { readFileSync, writeFileSync } from 'node:fs'
import { renderReadme } from './render-readme.ts'

writeFileSync('README.md', await renderReadme(readFileSync('README.md', 'utf8')))

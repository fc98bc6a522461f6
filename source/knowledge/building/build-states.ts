import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Countries } from 'world-countries'
import { ActorFile } from '../schema/actor.ts'
import { listStates } from './list-states.ts'
import { StateSupplementFile } from './state-supplement.ts'

// Writes data/states.json anew from the package world-countries and data/states-supplement.json.
// The package's own lists of other spellings are left aside: they mix codes and other languages.

const folder = new URL('../../../data/', import.meta.url)
// The types of the package and its ES module do not agree, so it is required.
const countries: Countries = createRequire(import.meta.url)('world-countries')
const supplement = StateSupplementFile.parse(
  JSON.parse(readFileSync(new URL('states-supplement.json', folder), 'utf8')),
)

const file = ActorFile.parse({
  about:
    'States, and the territories and authorities that speak for themselves although their status ' +
    'is disputed or dependent. Made by “npm run build:states”; do not edit by hand.',
  source:
    'Names, demonyms and capitals: world-countries by Mohammed Le Doze and contributors, ' +
    'https://github.com/mledoze/countries, Open Database License 1.0. All else: ' +
    'states-supplement.json.',
  entries: listStates(countries, supplement.entries),
})

writeFileSync(new URL('states.json', folder), `${JSON.stringify(file, null, 2)}\n`)

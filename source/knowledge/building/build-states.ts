import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Countries } from 'world-countries'
import { ActorFile } from '../schema.ts'
import { mergeState } from './merge-state.ts'
import { StateSupplementFile } from './state-supplement.ts'

// Writes data/states.json anew from the package world-countries and data/states-supplement.json:
// every independent state of the package, and every entry of the supplement. The package's own
// lists of other spellings are left aside, since they mix codes and other languages.

// The types of the package and its ES module do not agree, so it is required.
const countries: Countries = createRequire(import.meta.url)('world-countries')
const folder = new URL('../../../data/', import.meta.url)
const supplements = StateSupplementFile.parse(
  JSON.parse(readFileSync(new URL('states-supplement.json', folder), 'utf8')),
).entries

const supplementOf = new Map(supplements.map((entry) => [entry.packageId ?? entry.id, entry]))
const listed = countries.filter((country) => country.independent || supplementOf.has(country.cca3))
const codes = new Set(listed.map((country) => country.cca3))
const unlisted = supplements.filter((entry) => !codes.has(entry.packageId ?? entry.id))

const states = [
  ...listed.map((country) => mergeState(country, supplementOf.get(country.cca3))),
  ...unlisted.map((entry) => mergeState(undefined, entry)),
].sort((a, b) => (a.id < b.id ? -1 : 1))

const file = ActorFile.parse({
  about:
    'States, and the territories and authorities that speak for themselves although their status ' +
    'is disputed or dependent. Made by “npm run build:states”; do not edit by hand.',
  source:
    'Names, demonyms and capitals: world-countries by Mohammed Le Doze and contributors, ' +
    'https://github.com/mledoze/countries, Open Database License 1.0. All else: ' +
    'states-supplement.json.',
  entries: states,
})

writeFileSync(new URL('states.json', folder), `${JSON.stringify(file, null, 2)}\n`)

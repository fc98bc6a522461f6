/**
 * Writes generated articles to a folder, and some that come after them to another, and prints how
 * long the processor works to read one of them once warm, in ms: the parser and all of the
 * extraction, in one thread, nothing kept.
 *
 * Usage: node test/bench/run-bundled.mjs test/bench/read-alone.ts FOLDER COUNT LATER COUNT
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { tellArticle } from '../../source/build-dossier.ts'
import { loadWorld } from '../../source/knowledge/load-world.ts'
import { loadParser } from '../../source/parsing/load-parser.ts'
import { readArticle } from '../../source/reading/read-article.ts'
import { generateArticles } from '../helpers/generate-articles.ts'

const [folder = '', count = '', later = '', more = ''] = process.argv.slice(2)
const [warmUp, measured] = [30, 60]

let written = 0
for (const { name, text } of generateArticles(Number(count) + Number(more))) {
  writeFileSync(join(written < Number(count) ? folder : later, name), text)
  written += 1
}

const world = loadWorld(resolve('data'))
const knowledge = { world, parse: loadParser(readFileSync(resolve('data/model/parser.bin'))) }
const options = { path: null, layout: world.layout, outlets: world.sources.outlet }
let start = process.cpuUsage()
let index = 0
for (const { text } of generateArticles(warmUp + measured)) {
  if (index++ === warmUp) start = process.cpuUsage()
  tellArticle(readArticle(text, options), knowledge)
}
const { user, system } = process.cpuUsage(start)
process.stdout.write(String((user + system) / 1000 / measured))

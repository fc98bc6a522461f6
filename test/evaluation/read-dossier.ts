import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildDossier, explainDossier, type Knowledge } from '../../source/build-dossier.ts'
import { loadWorld } from '../../source/knowledge/load-world.ts'
import type { Article } from '../../source/model/article.ts'
import type { Dossier } from '../../source/model/dossier.ts'
import type { ExplainedDossier } from '../../source/model/explained-dossier.ts'
import { loadParser } from '../../source/parsing/load-parser.ts'
import { readArticle } from '../../source/reading/read-article.ts'

const DATA = join(import.meta.dirname, '../../data')

let knowledge: Knowledge | null = null

/** Loads the knowledge of the world and the parser as the program ships them, once. */
export function loadKnowledge(): Knowledge {
  knowledge ??= {
    world: loadWorld(DATA),
    parse: loadParser(readFileSync(join(DATA, 'model/parser.bin'))),
  }
  return knowledge
}

/**
 * Reads one text the way the program does; an empty text gives an empty dossier.
 *
 * @param parse The parser, the program's own unless another is given.
 */
export function readDossier(text: string, parse = loadKnowledge().parse): Dossier {
  return buildDossier([articleOf(text)], { ...loadKnowledge(), parse })
}

/** Reads one text as {@link readDossier} does, with what nearly came into it. */
export function readExplained(text: string): ExplainedDossier {
  return explainDossier([articleOf(text)], loadKnowledge())
}

function articleOf(text: string): Article {
  const { layout, sources } = loadKnowledge().world
  return readArticle(text, { path: null, layout, outlets: sources.outlet })
}

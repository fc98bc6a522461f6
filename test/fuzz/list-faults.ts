import { setImmediate } from 'node:timers/promises'
import { tellArticle } from '../../source/build-dossier.ts'
import { exportDossier } from '../../source/dossier/export-dossier.ts'
import { mergeTold } from '../../source/dossier/merging/merge.ts'
import { ReaderError } from '../../source/errors.ts'
import { decodeArticles, encodeArticles } from '../../source/library/unit-codec.ts'
import type { Article } from '../../source/model/article.ts'
import type { Dossier } from '../../source/model/dossier.ts'
import type { ToldArticle } from '../../source/model/told-article.ts'
import { readArticle } from '../../source/reading/read-article.ts'
import { readBytes } from '../../source/reading/read-bytes.ts'
import { collectEvidence, listGroundingFaults } from '../evaluation/grounding.ts'
import { loadKnowledge } from '../evaluation/read-dossier.ts'
import { listArticleFaults } from '../helpers/list-article-faults.ts'
import type { HostileInput } from './hostile-input.ts'

const now = new Date('2025-12-10T12:00:00Z')

/**
 * Reads a file to its records as the program does, and lists what must never be: a crash, an
 * article that is not whole, evidence that is not what stands there, in the program's own offsets,
 * in those of the export and after a stay in the cache, an error that is no sentence.
 *
 * @returns One sentence a fault; empty for a file that is read or refused as it should be.
 */
export async function listFileFaults({ name, bytes }: HostileInput): Promise<readonly string[]> {
  const { layout, sources } = loadKnowledge().world
  const about = { name, path: name, url: null, mediaType: null, charset: null }
  try {
    const { articles, skipped } = await readBytes(bytes, about, {
      layout,
      outlets: sources.outlet,
      now,
    })
    const said = skipped.flatMap((each) => listSentenceFaults(each.reason, each.remedy))
    return [...said, ...listTellingFaults(articles)]
  } catch (error) {
    if (error instanceof ReaderError) return listSentenceFaults(error.message, error.remedy)
    return [crash(error)]
  } finally {
    // A promise that nobody waits for ends the process now, and not at some later input.
    await setImmediate()
  }
}

/** Does so for a text that is in no file, so that it may hold halves of characters. */
export function listTextFaults(text: string): readonly string[] {
  const { layout, sources } = loadKnowledge().world
  try {
    const article = readArticle(text, { path: null, layout, outlets: sources.outlet })
    return listTellingFaults([article])
  } catch (error) {
    return [crash(error)]
  }
}

function listTellingFaults(articles: readonly Article[]): readonly string[] {
  const told = articles.map((article) => tellArticle(article, loadKnowledge()))
  const dossier = mergeTold(told)
  return [
    ...articles.flatMap(listArticleFaults),
    ...listGroundingFaults(dossier),
    ...listExportFaults(dossier),
    ...listCodecFaults(told),
  ]
}

function listExportFaults(dossier: Dossier): readonly string[] {
  const points = new Map(dossier.articles.map(({ id, source }) => [id, [...source]]))
  const faults = collectEvidence(exportDossier(dossier)).filter(
    ({ article, start, end, exact }) => points.get(article)?.slice(start, end).join('') !== exact,
  )
  return faults.map(({ exact, start }) => `“${exact}” is not at ${start} in the export`)
}

function listCodecFaults(told: readonly ToldArticle[]): readonly string[] {
  const kept = encodeArticles(told)
  const path = told[0]?.article.path ?? null
  return encodeArticles(decodeArticles(kept, path)) === kept ? [] : ['the cache changes it']
}

/** What a reader is told is one line without controls, closed like a sentence. */
function listSentenceFaults(...sentences: readonly string[]): readonly string[] {
  return sentences
    .filter((said) => !/^[^\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+[.)]$/u.test(said))
    .map((said) => `no sentence: ${JSON.stringify(said)}`)
}

function crash(error: unknown): string {
  return `it crashes: ${error instanceof Error ? error.stack : String(error)}`
}

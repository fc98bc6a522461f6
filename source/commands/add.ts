import { join } from 'node:path'
import { ReaderError, UsageError } from '../errors.ts'
import { loadWorld } from '../knowledge/load-world.ts'
import { ArticleAdder } from '../library/add-article.ts'
import { addUnit, type Outcome, type ReadBytes } from '../library/add-unit.ts'
import { decodeArticleFile, isArticleFile, type Provenance } from '../library/article-file.ts'
import { openDossierFolder } from '../library/dossier-folder.ts'
import { listUnits } from '../library/list-units.ts'
import { loadFile } from '../library/load-file.ts'
import { mediaTypeOf } from '../library/media-type.ts'
import { stripControls } from '../model/strip-controls.ts'
import { readBytes } from '../reading/read-bytes.ts'
import { receiveAll } from '../reading/receive-all.ts'
import { shown, skippedFor } from '../reading/unreadable.ts'
import { isWebAddress, shownAddress } from '../reading/web-address.ts'
import { findPackageRoot } from './find-package-root.ts'
import { writeOut } from './write-out.ts'

/** An article before it is read: its bytes, and where they came from. */
interface Arrival {
  readonly bytes: Uint8Array
  readonly provenance: Provenance
}

/**
 * `peacedash add`: puts articles into a dossier folder as they come, and prints a line for each
 * once it is on the disk.
 *
 * @param operands The path of the dossier, then files, folders, addresses and `-` for standard
 *   input.
 * @returns The exit code: 1 when nothing could be added, and nothing was there already.
 * @throws {ReaderError} If there is no such dossier, or it cannot be written; the remedy says what
 *   to do.
 */
export async function runAdd(operands: readonly string[]): Promise<number> {
  const [path, ...sources] = operands
  if (path === undefined || sources.length === 0) {
    throw new UsageError(
      'add takes the path of a dossier and what to put into it.',
      'Use peacedash add DIR SOURCE…',
    )
  }
  const adder = new ArticleAdder(openDossierFolder(path))
  const read = loadReader(join(findPackageRoot(import.meta.url), 'data'))
  let isAnyIn = false
  for (const source of sources) {
    for await (const outcome of addSource(source, adder, read)) {
      if (outcome.kind !== 'skipped') isAnyIn = true
      await writeOut(`${lineOf(outcome)}\n`)
    }
  }
  return isAnyIn ? 0 : 1
}

async function* addSource(
  source: string,
  adder: ArticleAdder,
  read: ReadBytes,
): AsyncGenerator<Outcome> {
  for (const arrive of listArrivals(source)) {
    let arrival: Arrival
    try {
      arrival = await arrive()
    } catch (error) {
      yield { kind: 'skipped', ...skippedFor(source, error) }
      continue
    }
    yield* addUnit(adder, arrival.bytes, arrival.provenance, read)
  }
}

/** What a source holds, each to be had when its turn comes: memory need hold one at a time. */
function listArrivals(source: string): readonly (() => Arrival | Promise<Arrival>)[] {
  if (source === '-') return [readInput]
  if (isWebAddress(source)) return [() => fetch(source)]
  try {
    return listUnits(source).flatMap((unit) =>
      unit.kind === 'file' ? [() => loadArrival(unit.path)] : [],
    )
  } catch (error) {
    if (!(error instanceof ReaderError)) throw error
    return [() => Promise.reject(error)]
  }
}

function loadArrival(path: string): Arrival {
  const bytes = loadFile(path)
  // Out of another dossier: it comes from where it came from then.
  if (isArticleFile(path)) return decodeArticleFile(bytes, path)
  return { bytes, provenance: { ...fromHere(path), mediaType: mediaTypeOf(path) } }
}

async function readInput(): Promise<Arrival> {
  const name = 'standard input'
  return { bytes: await receiveAll(process.stdin, name), provenance: fromHere(name) }
}

async function fetch(address: string): Promise<Arrival> {
  const { fetchAddress } = await import('../reading/fetch-address.ts')
  const fetched = await fetchAddress(address)
  if (fetched.kind === 'unchanged') throw new Error('Unchanged, though nothing was said to be had.')
  const { bytes, address: url, mediaType, charset, etag, lastModified } = fetched
  const source = shownAddress(address)
  return {
    bytes,
    provenance: { ...fromHere(source), url, mediaType, charset, etag, lastModified },
  }
}

function fromHere(source: string): Provenance {
  return {
    source,
    url: null,
    mediaType: null,
    charset: null,
    received: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    etag: null,
    lastModified: null,
    item: null,
  }
}

function loadReader(data: string): ReadBytes {
  const { layout, sources } = loadWorld(data)
  const options = { layout, outlets: sources.outlet }
  return (bytes, about) => readBytes(bytes, about, { ...options, now: new Date() })
}

/** Whatever an error says: a line is for one article. */
const onOneLine = (text: string): string => stripControls(text).replace(/\s+/g, ' ')

function lineOf(outcome: Outcome): string {
  if (outcome.kind === 'skipped')
    return `skipped        ${onOneLine(outcome.reason)} ${onOneLine(outcome.remedy)}`
  const what = outcome.kind === 'added' ? 'added         ' : 'already there '
  return `${what} ${outcome.name}  ${shown(outcome.what)}`
}

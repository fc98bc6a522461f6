import { homedir } from 'node:os'
import { join } from 'node:path'
import { startMerge } from '../dossier/merging/merge.ts'
import { ReaderError } from '../errors.ts'
import { findWorkers } from '../library/find-workers.ts'
import { Library, type ReadUnitsOptions } from '../library/library.ts'
import { listUnits } from '../library/list-units.ts'
import { Slices } from '../library/slices.ts'
import type { Skipped, Unit, UnitRead } from '../library/unit.ts'
import type { Dossier } from '../model/dossier.ts'
import { receiveAll } from '../reading/receive-all.ts'
import { isWebAddress } from '../reading/web-address.ts'
import { findCacheFolder } from './cache-folder.ts'
import { findPackageRoot } from './find-package-root.ts'

/** A dossier, and what of its sources is not in it. */
export interface OpenedDossier {
  /** With empty lists when the articles are about no negotiation. */
  readonly dossier: Dossier
  /** In the order of the sources; empty when all could be read. */
  readonly skipped: readonly Skipped[]
}

/**
 * Opens the dossier of some articles: out of the cache what has not changed since it was last
 * read, the rest by reading it.
 *
 * @param sources Files, folders, addresses and `-` for standard input; none means the article that ships with
 *   the program.
 * @throws {ReaderError} When a source cannot be read at all; the remedy says what to do.
 */
export async function openDossier(
  sources: readonly string[],
  options: OpenOptions,
): Promise<OpenedDossier> {
  return openUnits(await unitsOf(sources), sources, options)
}

/** How a dossier is opened. */
type OpenOptions = { readonly useCache: boolean } & Pick<ReadUnitsOptions, 'onProgress' | 'signal'>

/**
 * Opens the dossier of units, as {@link openDossier} does.
 *
 * @param units What {@link unitsOf} gives for the sources.
 * @throws {ReaderError} When a source cannot be read at all; the remedy says what to do.
 */
export async function openUnits(
  units: readonly Unit[],
  sources: readonly string[],
  options: OpenOptions,
): Promise<OpenedDossier> {
  const library = openLibrary(options)
  try {
    const read: UnitRead[] = []
    for await (const unit of library.read(units, { ...options, now: new Date() })) {
      if (unit.told.length === 0 && isNamed(unit.unit, sources)) refuse(unit)
      read.push(unit)
    }
    read.sort((a, b) => a.place - b.place)
    if (read.every(({ told }) => told.length === 0)) read.map(refuse)

    const merge = startMerge()
    const slices = new Slices()
    for (const { told } of read) {
      merge.add(told)
      await slices.pause()
    }
    return {
      dossier: merge.dossier(),
      skipped: read.flatMap(({ skipped }) => skipped).filter((each) => !each.isOtherKind),
    }
  } finally {
    await library.close()
  }
}

/** Opens the library of this program: its data, its cache, its workers. */
export function openLibrary(options: { readonly useCache: boolean }): Library {
  const { env, platform } = process
  const root = findPackageRoot(import.meta.url)
  return new Library({
    data: join(root, 'data'),
    shipped: join(root, 'dist', 'seeds.pack'),
    cache: options.useCache ? findCacheFolder({ env, platform, home: homedir() }) : null,
    // The build sets it. Run from source, the code may change at any time, so nothing is kept.
    build: process.env.PEACEDASH_BUILD ?? null,
    workers: findWorkers(),
  })
}

/**
 * The units of sources, in their order.
 *
 * @param mayBeEmpty Whether a folder may have no articles as yet, because it is followed.
 */
export async function unitsOf(
  sources: readonly string[],
  mayBeEmpty = false,
): Promise<readonly Unit[]> {
  const named = sources.length > 0 ? sources : [join(findPackageRoot(import.meta.url), 'seeds')]
  const units: Unit[] = []
  for (const source of named) {
    if (source === '-') units.push(await standardInput())
    else if (isWebAddress(source)) units.push(await fetched(source))
    else units.push(...listUnits(source, mayBeEmpty))
  }
  return units
}

async function fetched(address: string): Promise<Unit> {
  const { fetchUnit } = await import('../library/fetch-unit.ts')
  return fetchUnit(address)
}

async function standardInput(): Promise<Unit> {
  const name = 'standard input'
  const about = { name, path: null, url: null, mediaType: null, charset: null }
  // What is handed over this way may be private: nothing of it is kept.
  return { kind: 'bytes', bytes: await receiveAll(process.stdin, name), about, root: null }
}

/** Whether it was asked for by itself, so that leaving it out would not do what was asked. */
export function isNamed(unit: Unit, sources: readonly string[]): boolean {
  return unit.kind === 'bytes' || sources.includes(unit.path)
}

export function refuse({ skipped: [first] }: UnitRead): void {
  if (first !== undefined) throw new ReaderError(first.reason, first.remedy)
}

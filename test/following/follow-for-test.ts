import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Following, type FollowOptions, follow } from '../../source/following/follow.ts'
import type { FollowChange, FollowEvent } from '../../source/following/follow-change.ts'
import { Library } from '../../source/library/library.ts'
import { isUnitName, listUnits } from '../../source/library/list-units.ts'
import type { UnitRead } from '../../source/library/unit.ts'
import { listArticleFiles } from '../../source/reading/list-article-files.ts'

/** The parser is loaded once for all tests of a file. */
const library = new Library({ data: 'data', cache: null, build: null, workers: null })
const read: FollowOptions['read'] = (units) => library.read(units, { now: new Date() })

/** Sources that are followed, with what has been told of them. */
export interface Followed extends Following {
  readonly changes: readonly FollowChange[]
  /** “arrived Talks go on”, in order. */
  readonly told: () => readonly string[]
  /** Ids of the articles there are now. */
  readonly articles: () => readonly string[]
  /** Waits until so much has been told. */
  readonly until: (isEnough: () => boolean) => Promise<void>
}

/** Follows sources by a real library. */
export function followed(
  sources: readonly string[],
  options: Partial<FollowOptions> = {},
): Followed {
  const changes: FollowChange[] = []
  const ids = new Set(options.opened?.flatMap(({ told }) => told.map(({ article }) => article.id)))
  const following = follow(sources, {
    read,
    interval: 40,
    sweepInterval: 60_000,
    chance: () => 0,
    onChange: (change) => {
      changes.push(change)
      for (const id of change.removed) ids.delete(id)
      for (const { article } of change.added) ids.add(article.id)
    },
    ...options,
  })
  return {
    ...bound(following),
    changes,
    told: () => changes.flatMap(({ events }) => events.map(sentence)),
    articles: () => [...ids],
    until: async (isEnough) => {
      const end = Date.now() + 20_000
      while (!isEnough()) {
        if (Date.now() > end)
          throw new Error(
            `Not told in time; told: ${changes.flatMap(({ events }) => events.map(sentence))}`,
          )
        await new Promise((resolve) => setTimeout(resolve, 2))
      }
    },
  }
}

function bound(following: Following): Following {
  return {
    ready: following.ready,
    states: () => following.states(),
    refresh: () => following.refresh(),
    close: () => following.close(),
  }
}

function sentence({ kind, name }: FollowEvent): string {
  return `${kind} ${name}`
}

/** Reads what is there before following begins; nothing where nothing is. */
export async function open(source: string): Promise<readonly UnitRead[]> {
  const units: UnitRead[] = []
  const isEmpty =
    statSync(source).isDirectory() && listArticleFiles(source, isUnitName).length === 0
  for await (const unit of read(isEmpty ? [] : listUnits(source))) units.push(unit)
  return units
}

/** Makes a folder. @returns Its path, and what removes it. */
export function makeFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'following-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** An article of its own. */
export const article = (title: string) => `${title}\n\nThe two sides met on Monday, it was said.\n`

/** Waits, to see that nothing comes. */
export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

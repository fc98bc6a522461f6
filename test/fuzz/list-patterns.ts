import { readdirSync, readFileSync } from 'node:fs'
import { parseAst } from 'vitest/node'

/** A regular expression as it is written in a file. */
export interface WrittenPattern {
  readonly file: string
  readonly pattern: string
  readonly flags: string
}

/** Files that run where text from outside is read: not those that train the parser or build data. */
function listSources(): readonly string[] {
  return (readdirSync('source', { recursive: true }) as string[])
    .filter((file) => file.endsWith('.ts') && !/training|building/.test(file))
    .map((file) => `source/${file}`)
    .sort()
}

/** The regular expressions of the program by the files they are written in. */
export function listPatterns(): readonly WrittenPattern[] {
  return listSources().flatMap((file) => {
    const tree = parseAst(readFileSync(file, 'utf8'), { lang: 'ts' })
    return [...expressionsIn(tree)].map((found) => ({ file, ...found }))
  })
}

function* expressionsIn(node: unknown): Generator<Omit<WrittenPattern, 'file'>> {
  if (typeof node !== 'object' || node === null) return
  if ('regex' in node && typeof node.regex === 'object') {
    yield node.regex as Omit<WrittenPattern, 'file'>
  }
  for (const child of Object.values(node)) yield* expressionsIn(child)
}

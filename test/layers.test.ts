import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'

/** Files, and what each of them tries to import. */
type Imports = Readonly<Record<string, readonly string[]>>

const forbidden: Imports = {
  'source/model/demand.ts': ['ink', 'node:fs', '../dossier/export-dossier.ts'],
  'source/knowledge/load-world.ts': ['../extraction/find.ts', '../build-dossier.ts'],
  'source/knowledge/building/build.ts': ['../../parsing/load-parser.ts'],
  'source/reading/read-article.ts': ['../extraction/find.ts', '../knowledge/load-world.ts'],
  'source/following/follow.ts': ['../library/library.ts', '../../views/state.ts', 'chokidar'],
  'source/parsing/load-parser.ts': ['../model/article.ts', '../cli.ts'],
  'source/parsing/training/train.ts': ['../../model/article.ts'],
  'source/extraction/find.ts': ['../knowledge/load-world.ts', 'node:fs', 'react'],
  'source/extraction/frames/find.ts': ['../../reading/read-article.ts', '../../build-dossier.ts'],
  'source/dossier/export-dossier.ts': ['../knowledge/schema/world.ts', 'zod'],
  'source/dossier/merging/merge.ts': ['../../extraction/extract.ts', 'node:fs'],
  'source/desk/copy-text.ts': ['../dossier/export-dossier.ts', 'ink'],
  'source/library/library.ts': ['../commands/export.ts', '../extraction/find.ts', 'ink'],
  'source/commands/export.ts': ['../cli.ts', 'ink', '../extraction/find.ts'],
  'source/build-dossier.ts': ['./reading/read-article.ts', './knowledge/load-world.ts'],
  'source/cli.ts': ['./model/dossier.ts', 'ink', 'meow', '../views/open-dashboard.tsx'],
  'source/usage/commands.ts': ['../model/demand.ts', 'zod', '../commands/export.ts'],
  'views/tables/demand-table.ts': ['../../source/commands/table.ts', 'ink'],
  'views/printed/brief-text.ts': ['react', '../dashboard.tsx', '../components/pane.tsx'],
  'views/dashboard.tsx': ['../source/extraction/find.ts', '../source/commands/export.ts'],
  'views/panes/demands.tsx': ['../../source/knowledge/schema/world.ts', 'zod'],
}

const allowed: Imports = {
  'source/model/demand.ts': ['./evidence.ts', 'zod'],
  'source/knowledge/schema/actor.ts': ['../../model/party.ts', 'zod'],
  'source/reading/read-article.ts': ['../model/article.ts', '../errors.ts'],
  'source/reading/read-html.ts': ['linkedom', '@mozilla/readability'],
  'source/following/follow.ts': ['../reading/read-bytes.ts', '../library/unit.ts', 'node:fs'],
  'source/parsing/load-parser.ts': ['wink-nlp', './tag.ts'],
  'source/extraction/frames/find.ts': ['../text/tree.ts', '../../parsing/parse.ts'],
  'source/dossier/export-dossier.ts': ['../model/dossier.ts'],
  'source/dossier/merging/merge.ts': ['../../model/article.ts', './entry.ts', '../fold-word.ts'],
  'source/desk/copy-text.ts': ['./osc52.ts', 'node:child_process', '../errors.ts'],
  'source/library/library.ts': ['../reading/read-bytes.ts', '../build-dossier.ts', './unit.ts'],
  'source/commands/export.ts': ['../dossier/export-dossier.ts', '../library/library.ts'],
  'source/cli.ts': ['./commands/export.ts', './usage/commands.ts'],
  'source/usage/read-arguments.ts': ['meow', '../errors.ts', './flags.ts'],
  'views/tables/demand-table.ts': ['../names.ts', '../../source/dossier/quotes-of-record.ts'],
  'views/panes/demands.tsx': ['../components/pane.tsx', '../../source/model/demand.ts', 'ink'],
}

const list = (imports: Imports) =>
  Object.entries(imports).flatMap(([path, names]) => names.map((name) => `${path} ← ${name}`))

/** Lints files of such imports by the rules of the project. @returns Those that are refused. */
function findRefused(imports: Imports): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'peacedash-layers-'))
  for (const file of ['.biome.json', '.gitignore']) cpSync(file, join(folder, file))
  for (const [path, names] of Object.entries(imports)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    const lines = names.map((name, index) => `export { it as it${index} } from '${name}'\n`)
    writeFileSync(join(folder, path), lines.join(''))
  }
  const lint = ['lint', '--config-path=.biome.json', '--only=style/noRestrictedImports']
  const { stdout } = spawnSync(
    resolve('node_modules/.bin/biome'),
    [...lint, '--max-diagnostics=none', '--reporter=json', '.'],
    { cwd: folder, encoding: 'utf8' },
  )
  rmSync(folder, { recursive: true })
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] }
  return diagnostics.map(({ location: { path, start } }) => {
    return `${path} ← ${imports[path]?.[start.line - 1]}`
  })
}

interface Diagnostic {
  readonly location: { readonly path: string; readonly start: { readonly line: number } }
}

test('lint refuses every import that goes against the layers', () => {
  expect(findRefused(forbidden).sort()).toEqual(list(forbidden).sort())
})

test('lint lets through the imports that go with them', () => {
  expect(findRefused(allowed)).toEqual([])
})

test('of knowledge, reading and extraction import types only', () => {
  for (const folder of ['source/reading', 'source/extraction']) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue
      const code = readFileSync(join(folder, file), 'utf8')
      const imports = code.match(/^import [^']*'[^']*knowledge\/schema\.ts'/gm) ?? []
      for (const line of imports) expect(line, join(folder, file)).toMatch(/^import type /)
    }
  }
})

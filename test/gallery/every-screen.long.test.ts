import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { widthOf } from '../../views/fit-text.ts'
import { scenes } from './scenes.ts'
import { writeGallery } from './write-gallery.tsx'

const folder = mkdtempSync(join(tmpdir(), 'peacedash-gallery-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('every screen of the gallery shows something and is no wider than its columns', {
  timeout: 300_000,
}, () => {
  const files = writeGallery(folder)
  expect(files.length).toBeGreaterThan(scenes.length)
  const faults = files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split(/^(?==== )/mu)
      .flatMap((screen): readonly string[] => {
        const [title = '', ...lines] = screen.split('\n')
        const size = title.match(/(\d+)×(\d+)/u)
        const [columns, rows] = size === null ? [Infinity, Infinity] : size.slice(1).map(Number)
        const drawn = lines.join('\n').trimEnd().split('\n')
        const where = `${file} ${title}`
        return [
          ...(drawn.join('').trim() === '' ? [`${where} is empty`] : []),
          ...(drawn.length > (rows ?? 0) ? [`${where} is too high`] : []),
          ...drawn
            .filter((line) => widthOf(line) > (columns ?? 0))
            .map((line) => `${where} is too wide: ${line}`),
        ]
      }),
  )
  expect(faults).toEqual([])
})

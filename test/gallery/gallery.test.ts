import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { widthOf } from '../../views/fit-text.ts'
import { dossiers } from './dossiers.ts'
import { scenes } from './scenes.ts'
import { showScene } from './show-scene.tsx'
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

const widths = [
  { columns: 60, rows: 20 },
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
] as const

const sample = dossiers.sample()
const story = dossiers.story()
const shown = scenes.filter(({ of }) => of === undefined || of.includes('sample'))

test.each(shown.map((scene) => [scene.name, scene] as const))(
  'the sample shows %s as before, at three widths',
  async (name, scene) => {
    const screens = (scene.sizes ?? widths).map((size) =>
      [`=== ${size.columns}×${size.rows}`, ...(showScene(scene, sample, size) ?? [])].join('\n'),
    )
    await expect(`${screens.join('\n\n')}\n`).toMatchFileSnapshot(`pictures/${name}.txt`)
  },
)

const told = scenes.filter(({ of }) => of?.length === 1 && of[0] === 'story')

test.each(
  [...told, ...scenes.filter(({ name }) => name === 'changes' || name === 'articles')].map(
    (scene) => [scene.name, scene] as const,
  ),
)('the story shows %s as before, at three widths', async (name, scene) => {
  const screens = widths.map((size) =>
    [`=== ${size.columns}×${size.rows}`, ...(showScene(scene, story, size) ?? [])].join('\n'),
  )
  const file = name.startsWith('story') ? name : `story-${name}`
  await expect(`${screens.join('\n\n')}\n`).toMatchFileSnapshot(`pictures/${file}.txt`)
})

import { expect, test } from 'vitest'
import { dossiers } from './dossiers.ts'
import { scenes } from './scenes.ts'
import { showScene } from './show-scene.tsx'

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

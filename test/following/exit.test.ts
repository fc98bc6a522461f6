import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { makeFolder } from './follow-for-test.ts'

it('lets the program end once it is closed', () => {
  const { folder, remove } = makeFolder()
  writeFileSync(join(folder, 'a.txt'), 'Talks go on\n\nThey do.\n')
  const code = `
    import { follow } from ${JSON.stringify(resolve('source/following/follow.ts'))}
    const seen = []
    const following = follow([${JSON.stringify(folder)}, 'http://127.0.0.1:9/rss'], {
      async *read(units) { for (const [place, unit] of units.entries()) { seen.push(unit.path); yield { unit, place, told: [], skipped: [] } } },
      onChange() {},
    })
    await following.ready
    await new Promise((resolve) => setTimeout(resolve, 200))
    await following.close()
    console.log(seen.length)`
  writeFileSync(join(folder, 'run.mts'), code)
  const { stdout, stderr, status } = spawnSync('npx', ['tsx', join(folder, 'run.mts')], {
    encoding: 'utf8',
    timeout: 30_000,
  })
  remove()
  expect({ stdout, stderr, status }).toEqual({ stdout: '1\n', stderr: '', status: 0 })
})

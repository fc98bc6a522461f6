import {
  appendFileSync,
  closeSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeDossierFolder } from '../../source/library/dossier-folder.ts'
import { runProgram } from '../helpers/run-program.ts'
import { article, type Followed, followed, makeFolder, open, pause } from './follow-for-test.ts'

let folder: string
let remove: () => void
let following: Followed | null = null
beforeEach(() => {
  ;({ folder, remove } = makeFolder())
})
afterEach(async () => {
  await following?.close()
  following = null
  remove()
})

const at = (name: string) => join(folder, name)
const put = (name: string, title: string) => writeFileSync(at(name), article(title))

/** Begins to follow what has been opened. */
async function start(source = folder, options = {}): Promise<Followed> {
  const since = Date.now()
  const opened = await open(source)
  following = followed([source], { opened, since, ...options })
  await following.ready
  return following
}

/** Does something and waits for what is told of it. */
async function telling(act: () => unknown, ...sentences: readonly string[]): Promise<void> {
  const { told, until } = following as Followed
  const before = told().length
  await act()
  await until(() => told().length >= before + sentences.length)
  await pause(150)
  expect(told().slice(before).sort()).toEqual([...sentences].sort())
}

describe('a folder that is followed', () => {
  it('tells of files that come, change and go, and of nothing that was there', async () => {
    put('a.txt', 'Talks go on')
    const { told, articles, states } = await start()
    await pause(150)
    expect(told()).toEqual([])
    expect(states()).toEqual([{ source: folder, state: { kind: 'watching' } }])
    await telling(() => put('b.txt', 'Talks stall'), 'arrived Talks stall')
    await telling(() => put('a.txt', 'Talks are over'), 'edited Talks are over')
    expect(articles()).toHaveLength(2)
    await telling(() => rmSync(at('b.txt')), 'gone Talks stall')
    expect(articles()).toHaveLength(1)
  })

  it('takes in any number of files at a time, without a word of Node on the screen', async () => {
    const warnings: string[] = []
    const warned = ({ message }: Error) => warnings.push(message)
    process.on('warning', warned)
    await start()
    const names = Array.from({ length: 16 }, (_, at) => `Talks of day ${at + 1}`)
    await telling(
      () => {
        for (const [index, name] of names.entries()) put(`${index}.txt`, name)
      },
      ...names.map((name) => `arrived ${name}`),
    )
    process.off('warning', warned)
    expect(warnings).toEqual([])
  })

  it('tells of all there is when nothing was opened', async () => {
    put('a.txt', 'Talks go on')
    following = followed([folder])
    await telling(() => put('b.txt', 'Talks stall'), 'arrived Talks go on', 'arrived Talks stall')
  })

  it('tells of what changed between opening and following', async () => {
    put('a.txt', 'Talks go on')
    put('b.txt', 'Talks stall')
    put('same.txt', 'Talks last')
    const opened = await open(folder)
    put('a.txt', 'Talks are over')
    rmSync(at('b.txt'))
    put('c.txt', 'Talks resume')
    following = followed([folder], { opened, since: 0 })
    await telling(() => {}, 'edited Talks are over', 'gone Talks stall', 'arrived Talks resume')
  })

  it('reads nothing again that is older than its opening', async () => {
    put('a.txt', 'Talks go on')
    utimesSync(at('a.txt'), 1, 1)
    const opened = await open(folder)
    const asked: string[] = []
    following = followed([folder], {
      opened,
      since: Date.now() + 10_000,
      read: async function* (units) {
        asked.push(...units.map((unit) => unit.kind))
      },
    })
    await following.ready
    await pause(150)
    expect(asked).toEqual([])
  })

  it('takes an atomic rename for what it is', async () => {
    put('a.txt', 'Talks go on')
    await start()
    const replace = (title: string) => () => {
      put('.a.txt.tmp', title)
      renameSync(at('.a.txt.tmp'), at('a.txt'))
    }
    await telling(replace('Talks stall'), 'edited Talks stall')
    await telling(replace('Talks resume'), 'edited Talks resume')
    const swap = () => {
      renameSync(at('a.txt'), at('a.txt~'))
      put('a.txt', 'Talks are over')
      rmSync(at('a.txt~'))
    }
    await telling(swap, 'edited Talks are over')
  })

  it('waits for a file that is written in steps', async () => {
    await start()
    const write = async () => {
      const file = openSync(at('a.txt'), 'w')
      await pause(40)
      for (const line of [
        'Talks go on\n',
        '\n',
        'The two sides met',
        ' on Monday, it was said.\n',
      ]) {
        writeSync(file, line)
        await pause(10)
      }
      closeSync(file)
    }
    await telling(write, 'arrived Talks go on')
    expect(following?.changes.at(-1)?.added[0]?.article.source).toBe(article('Talks go on'))
  })

  it('takes a file that disappears and comes back for the same', async () => {
    put('a.txt', 'Talks go on')
    await start()
    const flicker = async () => {
      rmSync(at('a.txt'))
      await pause(20)
      put('a.txt', 'Talks go on')
    }
    await telling(flicker)
    await telling(() => rmSync(at('a.txt')), 'gone Talks go on')
    await telling(() => put('a.txt', 'Talks go on'), 'arrived Talks go on')
  })

  it('goes on into folders that come, move and go', async () => {
    await start()
    mkdirSync(at('deep/deeper'), { recursive: true })
    await telling(() => put('deep/deeper/a.txt', 'Talks go on'), 'arrived Talks go on')
    await telling(() => put('deep/b.txt', 'Talks stall'), 'arrived Talks stall')
    await telling(
      () => renameSync(at('deep'), at('moved')),
      'arrived Talks go on',
      'arrived Talks stall',
      'gone Talks go on',
      'gone Talks stall',
    )
    expect(following?.articles()).toHaveLength(2)
    await telling(
      () => rmSync(at('moved'), { recursive: true }),
      'gone Talks go on',
      'gone Talks stall',
    )
    expect(following?.articles()).toEqual([])
  })

  it('keeps an article that is in two files until both are gone', async () => {
    put('a.txt', 'Talks go on')
    put('b.txt', 'Talks go on')
    await start()
    await telling(() => rmSync(at('a.txt')), 'gone Talks go on')
    expect(following?.articles()).toHaveLength(1)
    await telling(() => rmSync(at('b.txt')), 'gone Talks go on')
    expect(following?.articles()).toEqual([])
  })

  it('names what cannot be read, keeps its last edition, and forgets it when it is mended', async () => {
    put('a.txt', 'Talks go on')
    await start()
    const { changes, until, articles } = following as Followed
    writeFileSync(at('b.json'), '{"uri": "urn:x", "headl')
    await until(() => changes.length === 1)
    expect(changes[0]?.events).toEqual([])
    expect(changes[0]?.skipped.map(({ reason }) => reason)).toEqual([
      `“${at('b.json')}” is damaged: it is no valid JSON.`,
    ])
    await telling(
      () =>
        writeFileSync(
          at('b.json'),
          '{"uri": "urn:x", "headline": "Talks stall", "body_text": "It is so."}',
        ),
      'arrived Talks stall',
    )
    expect(changes.at(-1)?.skipped).toEqual([])
    writeFileSync(at('b.json'), '')
    await until(() => changes.at(-1)?.skipped.length === 1)
    expect(articles()).toHaveLength(2)
    await telling(() => rmSync(at('b.json')), 'gone Talks stall')
    expect(changes.at(-1)?.skipped).toEqual([])
  })

  it('takes in many at once, each once', async () => {
    await start()
    const names = Array.from({ length: 40 }, (_, at) => `Talks of day ${at}`)
    await telling(
      () => names.map((name, at) => put(`${at}.txt`, name)),
      ...names.map((name) => `arrived ${name}`),
    )
    expect(following?.articles()).toHaveLength(40)
  })

  it('tells of what another process puts into a dossier', async () => {
    makeDossierFolder(at('talks'))
    await start(at('talks'))
    const adding = runProgram(['add', at('talks'), '-'], { input: article('Talks go on') })
    expect(adding.code).toBe(0)
    await telling(() => {}, 'arrived Talks go on')
  })

  it('says nothing of hidden files and of other kinds', async () => {
    await start()
    await telling(() => {
      for (const name of ['.hidden.txt', 'a.docx', 'a.txt~', '4913']) put(name, 'Talks go on')
      mkdirSync(at('.git'))
      put('.git/a.txt', 'Talks go on')
      writeFileSync(at('data.json'), '{"a": 1}')
    })
    expect(following?.changes).toEqual([])
  })

  it('tells within 300 ms that a file has been written', async () => {
    await start()
    await telling(() => put('first.txt', 'The parser is loaded'), 'arrived The parser is loaded')
    const { told, until } = following as Followed
    const times: number[] = []
    for (let count = 0; count < 5; count += 1) {
      const [begin, before] = [performance.now(), told().length]
      put(`${count}.txt`, `Talks of day ${count}`)
      await until(() => told().length > before)
      times.push(performance.now() - begin)
    }
    expect(Math.min(...times)).toBeLessThan(300)
  })
})

describe('a file that is followed', () => {
  it('tells of its editions, however they are written, and of no other file', async () => {
    put('a.txt', 'Talks go on')
    await start(at('a.txt'))
    await telling(() => put('b.txt', 'Talks stall'))
    await telling(() => appendFileSync(at('a.txt'), '\nThey stall.\n'), 'edited Talks go on')
    put('.tmp', 'Talks are over')
    await telling(() => renameSync(at('.tmp'), at('a.txt')), 'edited Talks are over')
  })

  it('says that it is gone, and that it is back', async () => {
    put('a.txt', 'Talks go on')
    await start(at('a.txt'))
    const { states, until } = following as Followed
    await telling(() => rmSync(at('a.txt')), 'gone Talks go on')
    expect(states()[0]?.state).toMatchObject({
      kind: 'failing',
      reason: `“${at('a.txt')}” does not exist.`,
    })
    await telling(() => put('a.txt', 'Talks resume'), 'arrived Talks resume')
    await until(() => states()[0]?.state.kind === 'watching')
  })

  it('may be a link to one elsewhere, which is looked at now and then', async () => {
    mkdirSync(at('else'))
    put('else/a.txt', 'Talks go on')
    mkdirSync(at('here'))
    symlinkSync(at('else/a.txt'), at('here/a.txt'))
    await start(at('here/a.txt'), { sweepInterval: 50 })
    await telling(() => put('else/a.txt', 'Talks stall'), 'edited Talks stall')
  })
})

describe('a folder that is gone', () => {
  it('is followed again when it comes back', async () => {
    mkdirSync(at('talks'))
    put('talks/a.txt', 'Talks go on')
    await start(at('talks'))
    const { states, until } = following as Followed
    await telling(() => rmSync(at('talks'), { recursive: true }), 'gone Talks go on')
    await until(() => states()[0]?.state.kind === 'failing')
    mkdirSync(at('talks'))
    await until(() => states()[0]?.state.kind === 'watching')
    await telling(() => put('talks/b.txt', 'Talks resume'), 'arrived Talks resume')
  })
})

import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeFolder } from '../../source/library/make-folder.ts'
import { runProgram } from '../helpers/run-program.ts'

const home = mkdtempSync(join(tmpdir(), 'peacedash-folders-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

test('makes a folder with all above it, and leaves what is there', () => {
  const path = join(home, 'a', 'b', 'c')
  makeFolder(path, 0o700)
  expect(statSync(path).mode & 0o777).toBe(0o700)
  makeFolder(path)
  expect(statSync(path).isDirectory()).toBe(true)
})

test('says why it cannot', () => {
  writeFileSync(join(home, 'file'), '')
  expect(() => makeFolder(join(home, 'file'))).toThrow('EEXIST')
  expect(() => makeFolder(join(home, 'file', 'a', 'b'))).toThrow('ENOTDIR')
})

test.runIf(existsSync('/proc/self'))('comes to an end where no folder can be made', () => {
  expect(() => makeFolder('/proc/none/a/b')).toThrow('ENOENT')
  const { code, err } = runProgram(['new', '/proc/none/a/talks'])
  expect(code).toBe(1)
  expect(err).toMatch(/^peacedash: “\/proc\/none\/a\/talks” could not be written/u)
})

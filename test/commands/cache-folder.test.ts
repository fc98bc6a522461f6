import { expect, test } from 'vitest'
import { findCacheFolder } from '../../source/commands/cache-folder.ts'

test.each([
  ['linux', {}, '/home/ada/.cache/peacedash'],
  ['linux', { XDG_CACHE_HOME: '/var/cache/ada' }, '/var/cache/ada/peacedash'],
  ['linux', { XDG_CACHE_HOME: 'relative' }, '/home/ada/.cache/peacedash'],
  ['linux', { XDG_CACHE_HOME: '' }, '/home/ada/.cache/peacedash'],
  ['darwin', {}, '/home/ada/Library/Caches/peacedash'],
  ['darwin', { XDG_CACHE_HOME: '/caches' }, '/caches/peacedash'],
  ['win32', { LOCALAPPDATA: '/local' }, '/local/peacedash/Cache'],
  ['win32', {}, '/home/ada/AppData/Local/peacedash/Cache'],
])('finds the folder of %s with %o', (platform, env, folder) => {
  expect(findCacheFolder({ platform, env, home: '/home/ada' })).toBe(folder)
})

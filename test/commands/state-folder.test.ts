import { expect, test } from 'vitest'
import { findStateFolder } from '../../source/commands/state-folder.ts'

test.each([
  ['linux', {}, '/home/ada/.local/state/peacedash'],
  ['linux', { XDG_STATE_HOME: '/var/state/ada' }, '/var/state/ada/peacedash'],
  ['linux', { XDG_STATE_HOME: 'relative' }, '/home/ada/.local/state/peacedash'],
  ['linux', { XDG_STATE_HOME: '' }, '/home/ada/.local/state/peacedash'],
  ['darwin', {}, '/home/ada/Library/Application Support/peacedash'],
  ['darwin', { XDG_STATE_HOME: '/states' }, '/states/peacedash'],
  ['win32', { LOCALAPPDATA: '/local' }, '/local/peacedash/State'],
  ['win32', {}, '/home/ada/AppData/Local/peacedash/State'],
])('finds the folder of %s with %o', (platform, env, folder) => {
  expect(findStateFolder({ platform, env, home: '/home/ada' })).toBe(folder)
})

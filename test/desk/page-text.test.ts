import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pageText } from '../../source/desk/page-text.ts'
import { type FakePrograms, makeFakePrograms } from '../helpers/fake-programs.ts'

/** Keeps what it reads, and knows where to find the tools for that. */
const keeping = 'PATH=/usr/bin:/bin; printf "%s|" "$@" > "$DIR/$NAME.args"; cat > "$DIR/$NAME.in"'

let programs: FakePrograms
beforeEach(() => {
  programs = makeFakePrograms()
  // No pager but those a test puts there.
  vi.stubEnv('PATH', programs.folder)
})
afterEach(() => {
  vi.unstubAllEnvs()
  programs.remove()
})

describe('pageText', () => {
  it('calls PAGER with its arguments', async () => {
    programs.place('most', keeping)
    await pageText('Words.\n', { PAGER: 'most -s "a b"' })
    expect(programs.read('most.args')).toBe('-s|a b|')
    expect(programs.read('most.in')).toBe('Words.\n')
  })

  it('takes less without PAGER, and more where there is no less', async () => {
    programs.place('more', keeping)
    await pageText('Words.\n', {})
    expect(programs.read('more.in')).toBe('Words.\n')
    programs.place('less', keeping)
    await pageText('Other words.\n', { PAGER: ' ' })
    expect(programs.read('less.in')).toBe('Other words.\n')
  })

  it('says which pager was not found, and takes no other in its place', async () => {
    programs.place('less', keeping)
    await expect(pageText('Words.', { PAGER: 'most' })).rejects.toThrow(/^most was not found\.$/u)
    expect(programs.read('less.in')).toBe(null)
  })

  it('says so when there is no pager at all', async () => {
    await expect(pageText('Words.', {})).rejects.toThrow(/^more was not found\.$/u)
  })

  it('does not take more where less has failed', async () => {
    programs.place('less', 'exit 3')
    programs.place('more', keeping)
    await expect(pageText('Words.', {})).rejects.toThrow(/^less ended with 3\.$/u)
    expect(programs.read('more.in')).toBe(null)
  })
})

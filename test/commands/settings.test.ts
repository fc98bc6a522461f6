import { describe, expect, it } from 'vitest'
import { settle } from '../../source/commands/settings.ts'

describe('settle', () => {
  it('leaves everything as it comes', () => {
    expect(settle({}, {}, {})).toEqual({
      theme: { value: 'auto', from: 'default' },
      mouse: { value: false, from: 'default' },
      screenReader: { value: false, from: 'default' },
      notify: { value: 'none', from: 'default' },
    })
  })

  it('lets a flag go before the environment, and that before the configuration', () => {
    const config = { theme: 'dark', mouse: true, screenReader: false } as const
    const env = { INK_SCREEN_READER: 'true' }
    expect(settle({ theme: 'light', mouse: false }, env, config)).toEqual({
      theme: { value: 'light', from: 'flag' },
      mouse: { value: false, from: 'flag' },
      screenReader: { value: true, from: 'environment' },
      notify: { value: 'none', from: 'default' },
    })
    expect(settle({ screenReader: false }, env, config).screenReader.from).toBe('flag')
    expect(settle({}, {}, config).theme).toEqual({ value: 'dark', from: 'configuration' })
  })
})

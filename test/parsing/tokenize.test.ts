import { describe, expect, it } from 'vitest'
import { makeReadable } from '../../source/parsing/make-readable.ts'
import { tokenize } from '../../source/parsing/tokenize.ts'
import { loadWink } from '../../source/parsing/wink.ts'

const { read } = loadWink()

function words(sentence: string): string {
  return tokenize(makeReadable(sentence), read)
    .map(({ text }) => text)
    .join(' | ')
}

describe('a sentence becomes words', () => {
  it.each([
    ['They said no.', 'They | said | no | .'],
    ['They said “no.”', 'They | said | “ | no | . | ”'],
    ['It is on X.', 'It | is | on | X | .'],
    ['They left the U.S.', 'They | left | the | U.S.'],
    ['Adm. Roe met Gen. Ray.', 'Adm. | Roe | met | Gen. | Ray | .'],
    ['At 5pm, 5.30pm or 6:15pm.', 'At | 5 | pm | , | 5.30 | pm | or | 6:15 | pm | .'],
    ['US-backed 28-point plan', 'US | - | backed | 28 | - | point | plan'],
    ['a 28‑point plan', 'a | 28 | - | point | plan'],
    ['They won’t sign Oman’s text', 'They | wo | n’t | sign | Oman | ’s | text'],
    ['«We left», they said', '“ | We | left | ” | , | they | said'],
    ['nego\u00adtiations', 'negotiations'],
    ['', ''],
  ])('%s', (sentence, expected) => {
    expect(words(sentence)).toBe(expected)
  })
})

it('reads the same text the same way, whatever was read before', () => {
  const text = 'Zorblax-Quux met Zorblax.'
  const before = read(text)
  read('Zorblax-Quux Quux. Zorblax.')
  expect(read(text)).toEqual(before)
})

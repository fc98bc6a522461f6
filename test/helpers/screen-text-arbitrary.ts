import fc from 'fast-check'
import { toScreenText } from '../../views/screen-text.ts'

/** Any text as it may come to a screen: plain, accented, wide, joined, hostile. */
export const screenText: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom(
        'a',
        ' ',
        '–',
        '日',
        '한',
        'é',
        'e\u0301',
        '👍🏽',
        '👨‍👩‍👧',
        '🇺🇦',
        '…',
        '’',
      ),
      maxLength: 60,
    }),
  )
  .map(toScreenText)

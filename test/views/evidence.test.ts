import { describe, expect, it } from 'vitest'
import type { Attribution } from '../../source/model/attribution.ts'
import { evidenceLines, evidenceTitle } from '../../views/evidence-lines.ts'
import { collectNames } from '../../views/names.ts'
import { markText, showPassage } from '../../views/passage.ts'
import { sourceWords } from '../../views/said.ts'
import { setScene } from '../../views/scene.ts'
import { lineText, lineWidth } from '../../views/styled-text.ts'
import { monoTheme } from '../../views/theme.ts'
import { hostileDossier } from '../helpers/hostile-dossier.ts'
import { evidenceIn, outletVoice, sampleArticle, seedDossier } from '../helpers/sample-dossier.ts'

const scene = setScene(seedDossier(), monoTheme)
const lines = (id: string, at: number, width: number, rows: number): readonly string[] =>
  evidenceLines(scene, id, at, { width, rows }).map(lineText)

describe('evidenceLines', () => {
  it('shows a list item under what introduces it, with who says it and who answers', () => {
    expect(lines('d1', 0, 110, 12).map((line) => line.trimEnd())).toEqual([
      'The Kremlin continues to demand:',
      '• ▌Legal recognition of Russia’s territorial claims▐',
      '• Binding guarantees that Ukraine will never join NATO',
      '● ASSERTED by the outlet · TheInterviewTimes.com, 6 Dec 2025',
      '',
      '✗ Ukraine rejects “Both conditions remain non-starters for Kyiv and its Western partners.” ¶\u00A022',
    ])
  })

  it('shows words in their paragraph, and the cue that holds back', () => {
    expect(lines('n1', 0, 110, 8)).toEqual([
      'Negotiators will return for ▌a third round of discussions▐ on Saturday. Washington has emphasized that',
      'progress toward a final peace accord depends on Russia’s willingness to halt attacks and commit to measurable',
      'de-escalation — a condition the Kremlin shows no sign of accepting.',
      '▸ PLANNED “will return” by the outlet · TheInterviewTimes.com, 6 Dec 2025',
    ])
  })

  it('keeps the quoted words in view where the paragraph is too long', () => {
    const shown = lines('plan-19', 1, 60, 5)
    expect(shown).toHaveLength(5)
    expect(shown.join('\n')).toContain('▌The')
    expect(shown[0]).toMatch(/^… /u)
  })

  it('is never higher or wider than its room', () => {
    for (const { rows } of Object.values(scene.lists)) {
      for (const { id } of rows) {
        for (const [width, height] of [
          [36, 3],
          [56, 6],
          [116, 12],
          [200, 40],
        ] as const) {
          const shown = evidenceLines(scene, id, 0, { width, rows: height })
          expect(shown.length).toBeLessThanOrEqual(height)
          for (const line of shown) expect(lineWidth(line)).toBeLessThanOrEqual(width)
        }
      }
    }
  })

  it('is empty for what is not there', () => {
    expect(lines('nobody', 0, 60, 5)).toEqual([])
    expect(lines('d1', 99, 60, 5)).toEqual([])
    expect(lines('d1', 0, 60, 0)).toEqual([])
  })

  it('writes nothing that commands a terminal', () => {
    const hostile = setScene(hostileDossier(), monoTheme)
    const shown = evidenceLines(hostile, 'h1', 0, { width: 100, rows: 9 })
    expect(shown.map(lineText).join('')).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E]/u)
  })
})

describe('evidenceTitle', () => {
  const title = (id: string, at: number): string => {
    const quote = scene.quotesOf(id)[at]
    return quote === undefined ? '' : lineText(evidenceTitle(scene, quote))
  }

  it('says where the words stand', () => {
    expect(title('d1', 0)).toBe('Moscow Rejects Core Framework · ¶ 20')
  })

  it('says what they show', () => {
    expect(title('d1', 1)).toBe('✗ Ukraine rejects · Moscow Rejects Core Framework · ¶ 22')
    expect(title('plan-19', 2)).toBe('revises 28 points · From 28 Points to 19 · ¶ 12')
  })

  it('names what has no number', () => {
    expect(title('plan-19', 1)).toBe('summary')
  })
})

describe('sourceWords', () => {
  const names = collectNames(seedDossier())
  const article = sampleArticle(
    '“Enough,” officials said, according to the agency. Washington agreed.',
  )
  const at = evidenceIn(article)
  const said = (rest: Partial<Attribution>): string =>
    sourceWords({ ...outletVoice, ...rest }, names)

  it.each<[string, Partial<Attribution>, string]>([
    ['the outlet', {}, 'the outlet'],
    [
      'a person',
      { sourceKind: 'namedPerson', speakers: ['Vladimir Putin'], quoteType: 'mixed' },
      'Vladimir Putin, quoted in part',
    ],
    [
      'two people',
      { sourceKind: 'namedPerson', speakers: ['A. B.', 'C. D.'], quoteType: 'direct' },
      'A. B. and C. D., quoted',
    ],
    [
      'a party by another word',
      {
        sourceKind: 'namedInstitution',
        speakers: ['USA'],
        source: at('Washington'),
        quoteType: 'indirect',
      },
      'United States (“Washington”), paraphrased',
    ],
    [
      'unnamed officials',
      { sourceKind: 'unnamed', source: at('officials'), quoteType: 'indirect' },
      'unnamed “officials”, paraphrased',
    ],
    ['unnamed sources without words', { sourceKind: 'unnamed' }, 'unnamed sources'],
    ['nobody known', { sourceKind: 'unknown' }, 'an unclear source'],
    [
      'what came through another',
      { sourceKind: 'roleOnly', source: at('officials'), via: [at('the agency')] },
      'officials, via the agency',
    ],
  ])('names %s', (_, attribution, expected) => {
    expect(said(attribution)).toBe(expected)
  })
})

describe('showPassage', () => {
  it('shows the words around it where the article is not at hand', () => {
    const article = sampleArticle('One two three.')
    const { lines: shown } = showPassage(undefined, evidenceIn(article)('two'), [], monoTheme, 40)
    expect(shown.map(lineText)).toEqual(['One ▌two▐ three.'])
  })
})

describe('markText', () => {
  const source = 'one two three four'
  const styles = (marks: Parameters<typeof markText>[3]): readonly string[] =>
    markText(source, 0, source.length, marks).map(({ text, style }) => `${style}:${text}`)

  it('marks ranges, and where they overlap the first decides', () => {
    expect(
      styles([
        { start: 4, end: 7, style: 'quoted' },
        { start: 0, end: 13, style: 'marked' },
      ]),
    ).toEqual(['marked:one ', 'quoted:two', 'marked: three', 'text: four'])
  })

  it('puts signs around a range once, though others begin inside it', () => {
    const marks = [
      { start: 4, end: 13, style: 'quoted' as const, signs: ['▌', '▐'] as const },
      { start: 8, end: 10, style: 'marked' as const },
    ]
    expect(
      markText(source, 0, source.length, marks)
        .map(({ text }) => text)
        .join(''),
    ).toBe('one ▌two three▐ four')
  })
})

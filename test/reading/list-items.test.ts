import { describe, expect, it } from 'vitest'
import { listMark } from '../../source/reading/list-mark.ts'
import { outline, read } from './layout-of-data.ts'

const body = 'The two sides met on Monday, and mediators said that they would meet again.'

describe('list marks', () => {
  it.each([
    ['• One', '•', null],
    ['•One', '•', null],
    ['- One', '-', null],
    ['– One', '–', null],
    ['→ One', '→', null],
    ['▪ One', '▪', null],
    ['➡️ One', '➡', null],
    ['1. One', '1.', 1],
    ['12) One', '1)', 12],
    ['(3) One', '1()', 3],
    ['(b) one', 'a()', 2],
    ['iv. one', 'i.', 4],
    ['(ii) one', 'i()', 2],
    ['2️⃣ One', 'keycap️⃣', 2],
  ])('are read: %s', (text, style, number) => {
    expect(listMark(text)).toMatchObject({ style, number })
  })

  it.each([
    'One',
    '-One',
    '3.5 million people',
    'A. Smith said',
    '2025. It was',
    'I. The plan',
    '•',
    '1.',
  ])('are not seen in %s', (text) => expect(listMark(text)).toBeNull())
})

describe('list items and what introduces them', () => {
  const introductions = (text: string) => {
    const { blocks } = read(text)
    return blocks.filter(({ kind }) => kind === 'listItem').map(({ introducedBy }) => introducedBy)
  }

  it('are introduced by the paragraph that ends in a colon', () => {
    expect(introductions(`Head\n\n${body}\n\nRussia demands:\n\n• One\n• Two`)).toEqual([2, 2])
  })

  it('are introduced by a heading, or by nothing', () => {
    expect(introductions(`Head\n\n${body}\n\nKey points\n\n• One thing\n• Two`)).toEqual([2, 2])
    expect(introductions(`Head\n\n${body}\n\n• One thing\n• Two`)).toEqual([null, null])
  })

  it('are introduced by a sentence that announces or counts them', () => {
    expect(introductions(`Head\n\nIt made the following offer.\n\n• One\n• Two`)).toEqual([1, 1])
    expect(introductions(`Head\n\nIran set three new conditions.\n\n• One\n• Two`)).toEqual([1, 1])
  })

  it('are introduced through a promotion that cuts in', () => {
    expect(introductions(`Head\n\nRussia demands:\n\nMust read: Why\n\n• One\n• Two`)).toEqual([
      1, 1,
    ])
  })

  it('are introduced by the item above them when that ends in a colon', () => {
    const text = `Head\n\nThe clauses:\n\n1. One.\n\n2. It has strings:\n\n→ first;\n\n→ second.\n\n3. Three.`
    expect(introductions(text)).toEqual([1, 1, 3, 3, 1])
  })

  it('are introduced by the item above them when they stand deeper', () => {
    expect(introductions(`Head\n\nThe plan:\n- arms\n  - guns\n  - mines\n- money`)).toEqual([
      1, 2, 2, 1,
    ])
  })

  it('go on counting after a paragraph', () => {
    const text = `Head\n\nThe clauses:\n\n1. One goes.\n\n${body}\n\n2. Two stays.`
    expect(introductions(text)).toEqual([1, 1])
  })

  it('are told from numbered headings', () => {
    const article = read(
      `Head of it\n\n1. The hostages\n\n${body}\n\n2. The weapons\n\n• One.\n• Two.`,
    )
    expect(outline(article).filter((line) => line.startsWith('heading'))).toEqual([
      'heading The hostages',
      'heading The weapons',
    ])
    expect(
      read(`Head\n\nThe plan:\n1. Halt fighting\n2. Release prisoners\n\n${body}`).sections,
    ).toEqual([])
  })

  it('are found when the marks were lost in copying', () => {
    const text = `Head\n${body} It says:\nWithdrawal within 60 days\nElections in 2026\nWhat happens next\n${body}`
    expect(outline(read(text)).slice(2, 5)).toEqual([
      'listItem Withdrawal within 60 days',
      'listItem Elections in 2026',
      'heading What happens next',
    ])
    const chained = `Head\n\nThe parties agree:\n\nto cease fire;\n\nto open roads;\n\nto meet again.\n\n${body}`
    expect(introductions(chained)).toEqual([1, 1, 1])
  })

  it('are not made of the questions after “The main questions:”', () => {
    const { blocks } = read(
      `Head\n\nThe main questions:\n\nWhat is it?\n\n${body}\n\nAnd who?\n\n${body}`,
    )
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'headline',
      'paragraph',
      'heading',
      'paragraph',
      'heading',
      'paragraph',
    ])
  })
})

import { beforeAll, describe, expect, it } from 'vitest'
import type { PlanVersion } from '../../source/model/plan-version.ts'
import { paneLines } from '../../views/pane-lines.ts'
import { orderPlans } from '../../views/plan-order.ts'
import { type Scene, setScene } from '../../views/scene.ts'
import { lineText, lineWidth } from '../../views/styled-text.ts'
import { monoTheme } from '../../views/theme.ts'
import { emptyDossier, hostileDossier } from '../helpers/hostile-dossier.ts'
import { seedDossier } from '../helpers/sample-dossier.ts'

let scene: Scene
const cells = (pane: 'parties' | 'plans' | 'demands' | 'steps', id: string): readonly string[] =>
  scene.lists[pane].rows.find((row) => row.id === id)?.cells.map(lineText) ?? []

beforeAll(() => {
  scene = setScene(seedDossier(), monoTheme)
})

describe('rows of parties', () => {
  it('say name, role, people, and what they refuse or stand for', () => {
    expect(cells('parties', 'RUS')).toEqual([
      'Russia',
      'belligerent',
      'Putin · ✗ 24 points, 19 points, framework for long-term security guarantees',
    ])
    expect(cells('parties', 'EU')[2]).toBe('von der Leyen · wrote 24 points')
    expect(cells('parties', 'DEU')).toEqual(['Germany', 'supporter', ''])
  })
})

describe('rows of plan versions', () => {
  it('say points, status, authors or date, and reactions', () => {
    expect(cells('plans', 'plan-28')).toEqual(['28 points', 'superseded', 'leaked Nov 2025', ''])
    expect(cells('plans', 'plan-24')).toEqual(['24 points', 'counter', 'EU', '✗ Russia'])
  })

  it('stand under the version they revise', () => {
    expect(scene.lists.plans.rows.map(({ id }) => id).slice(0, 2)).toEqual(['plan-28', 'plan-19'])
    expect(cells('plans', 'plan-19')).toEqual([
      '└ 19 points',
      'current',
      'US + Ukraine',
      '✗ Russia (part)',
    ])
  })

  it('have the label where no points are claimed', () => {
    expect(cells('plans', 'framework')[0]).toBe('framework for long-term security guarantees')
  })
})

describe('rows of demands', () => {
  it('say party, kind, text and who answers how', () => {
    expect(cells('demands', 'd1')).toEqual([
      'Russia',
      'demand',
      'Legal recognition of Russia’s territorial claims',
      '✗ Ukraine',
    ])
    expect(cells('demands', 'd4').slice(0, 2)).toEqual(['Ukraine', 'red line'])
  })

  it('say what they hang on where nobody answers', () => {
    expect(cells('demands', 'd5')[3]).toBe('← unless Ukrainian troops withdraw')
  })

  it('say how firm they are where a text does not simply assert', () => {
    scene = setScene(hostileDossier(), monoTheme)
    expect(cells('demands', 'h1')[3]).toBe('◇ 南方共和国 ◐ hedged')
    scene = setScene(seedDossier(), monoTheme)
  })

  it('name all who speak jointly', () => {
    const dossier = seedDossier()
    const joint = {
      ...dossier,
      demands: dossier.demands.map((one) => ({ ...one, jointWith: ['USA'] })),
    }
    const row = setScene(joint, monoTheme).lists.demands.rows[0]
    expect(lineText(row?.cells[0] ?? [])).toBe('Russia, US')
  })
})

describe('rows of next steps', () => {
  it('say when first, then what, who and how firm', () => {
    expect(cells('steps', 'n1')).toEqual([
      'Sat 6 Dec ?',
      'a third round of discussions',
      'US, Ukraine',
      '▸ planned',
    ])
    expect(cells('steps', 'n2')).toEqual([
      'from 6 Dec',
      'Timelines and milestones',
      'Negotiators in Miami',
      '◐ hedged',
    ])
  })

  it('come in the order of their days, those without one last', () => {
    expect(scene.lists.steps.rows.map(({ id }) => id)).toEqual(['n1', 'n2', 'n3', 'n4', 'n5', 'n6'])
    expect(cells('steps', 'n6')[0]).toBe('no date')
  })
})

describe('paneLines', () => {
  it('marks the selected row with a sign, not by colour alone', () => {
    const lines = paneLines(scene.lists.demands, { top: 0, rows: 3, width: 70, selected: 'd2' })
    expect(lines.map((line) => lineText(line).charAt(0))).toEqual([' ', '›', ' '])
    expect(lineWidth(lines[1] ?? [])).toBe(70)
  })

  it('makes only the lines to be seen', () => {
    const window = { top: 2, rows: 4, width: 70, selected: null }
    expect(paneLines(scene.lists.demands, window)).toHaveLength(4)
  })

  it('wraps the first rows that do not fit onto lines no row needs', () => {
    const list = scene.lists.demands
    const count = list.rows.length
    const shown = (rows: number) =>
      paneLines(list, { top: 0, rows, width: 80, selected: null }).map(lineText)
    expect(shown(count)).toHaveLength(count)
    expect(shown(count)[0]).toContain('…')
    for (const rows of [count + 1, count + 3]) {
      expect(shown(rows)).toHaveLength(rows)
      expect(shown(rows)[0]).not.toContain('…')
    }
    expect(
      shown(count * 3)
        .slice(0, 6)
        .join('\n'),
    ).not.toContain('…')
  })

  it('marks a wrapped row on its first line, and shows all its lines as selected', () => {
    const window = { top: 0, rows: 40, width: 60, selected: 'd1' }
    const [first = [], second = []] = paneLines(scene.lists.demands, window)
    expect([first, second].map((line) => lineText(line).charAt(0))).toEqual(['›', ' '])
    expect([first, second].map((line) => line[0]?.style)).toEqual(['selected', 'selected'])
    expect([first, second].map(lineWidth)).toEqual([60, 60])
  })

  it('says so when there is nothing', () => {
    const { lists } = setScene(emptyDossier(), monoTheme)
    const window = { top: 0, rows: 4, width: 70, selected: null }
    expect(paneLines(lists.steps, window).map(lineText)).toEqual(['No next step found.'])
  })

  it('writes nothing that commands a terminal', () => {
    const hostile = setScene(hostileDossier(), monoTheme)
    for (const list of Object.values(hostile.lists)) {
      const lines = paneLines(list, { top: 0, rows: 9, width: 200, selected: null })
      expect(lines.map(lineText).join('')).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E]/u)
    }
  })
})

describe('orderPlans', () => {
  const plan = (id: string, ...targets: readonly string[]): PlanVersion => {
    const [first] = seedDossier().planVersions
    if (first === undefined) throw new Error('The sample has no plans.')
    const relations = targets.map((target) => ({
      type: 'revisionOf' as const,
      target,
      evidence: first.evidence,
    }))
    return { ...first, id, relations }
  }
  const order = (...plans: readonly PlanVersion[]): readonly string[] =>
    orderPlans(plans).map((placed) => `${placed.depth} ${placed.plan.id}`)

  it('puts revisions under revisions', () => {
    expect(order(plan('c', 'b'), plan('a'), plan('b', 'a'), plan('x'))).toEqual([
      '0 a',
      '1 b',
      '2 c',
      '0 x',
    ])
  })

  it('shows each version once though they revise each other', () => {
    expect(order(plan('a', 'b'), plan('b', 'a'))).toEqual(['0 a', '1 b'])
  })

  it('takes no notice of what is not there', () => {
    expect(order(plan('a', 'gone'))).toEqual(['0 a'])
  })
})

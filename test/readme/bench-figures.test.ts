import { expect, test } from 'vitest'
import { readFigures } from '../bench/read-figures.ts'
import { renderFigures } from '../bench/render-figures.ts'

const none = { ratio: null, aim: null, memory: null }

test.each([
  ['node -e 0                 119 ms', { ...none, name: 'node -e 0', times: [119] }],
  [
    'first frame, cached       646 ms    5.43 × node (aim ≤ 3.5)     99 MiB',
    {
      name: 'first frame, cached',
      times: [646],
      ratio: { value: 5.43, of: 'node' },
      aim: 3.5,
      memory: 99,
    },
  ],
  [
    'panes j/k              2.1     3.9 │     2.2     4.0 ms  × 1.05',
    {
      ...none,
      name: 'panes j/k',
      times: [2.1, 3.9, 2.2, 4],
      ratio: { value: 1.05, of: 'the seed' },
    },
  ],
  [
    'parser, wink included         12.3      11.0           6.1   10 × wink',
    {
      ...none,
      name: 'parser, wink included',
      times: [12.3],
      ratio: { value: 6.1, of: 'wink' },
      aim: 10,
    },
  ],
  [
    '  everything kept: all opened            1200 ms   10.1 × node   300 MiB',
    {
      name: 'everything kept: all opened',
      times: [1200],
      ratio: { value: 10.1, of: 'node' },
      aim: null,
      memory: 300,
    },
  ],
  [
    '  nothing kept: all read               28611 ms   1.40 × that work   300 MiB',
    {
      name: 'nothing kept: all read',
      times: [28611],
      ratio: { value: 1.4, of: 'that work' },
      aim: null,
      memory: 300,
    },
  ],
])('reads “%s”', (line, figures) => {
  expect(readFigures(`\n${line}\n`)).toEqual([figures])
})

test('reads nothing out of headings and empty lines', () => {
  expect(
    readFigures('13 articles, 9000 words, 15 rounds\n                median   best\n\n'),
  ).toEqual([])
})

test('shows times, ratio, aim and memory of each line', () => {
  const printed = 'first frame, cached       646 ms    5.43 × node (aim ≤ 3.5)     99 MiB'
  const part = { title: 'Start', measured: '2026-12-01', on: '2 processors' }
  const text = renderFigures({ start: { ...part, figures: readFigures(printed) } })
  expect(text).toContain('**Start** (2026-12-01, 2 processors)')
  expect(text).toContain('| first frame, cached | 646 | 5.43 × node | ≤ 3.5 | 99 MiB |')
})

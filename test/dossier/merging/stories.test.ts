import { expect, test } from 'vitest'
import { mergeTold } from '../../../source/dossier/merging/merge.ts'
import { tell } from '../../helpers/tell.ts'

const copy =
  'The delegations of both sides left the lakeside hotel shortly before midnight without a word to ' +
  'the reporters who had waited in the rain since noon. A waiter said that the last dinner had been ' +
  'eaten in silence. The mediator spoke of a long day and of work that was still to be done, and ' +
  'promised to call again before the weekend. Nobody had expected a text, and there was none.'
const edited = copy
  .replace('shortly before midnight', 'just before midnight')
  .replace('A waiter said', 'A waiter told the agency')
const other =
  'Farmers along the canal wonder whether the sluices will open before the cotton is sown. Most have ' +
  'borrowed for seed, and the bank in the valley has sent its first letters. The water board says ' +
  'that it waits for the ministry, and the ministry says that it waits for the neighbours.'

const storiesOf = (...told: Parameters<typeof mergeTold>[0]) => mergeTold(told).stories

test('takes reprints of one agency story, lightly edited, for one source', () => {
  const first = tell({ day: '2026-03-02', body: copy })
  const second = tell({ day: '2026-03-02', body: edited })
  expect(storiesOf(first, second, tell({ day: '2026-03-02', body: other }))).toEqual([
    { kind: 'reprints', articles: [first.article.id, second.article.id] },
  ])
})

test('takes an article that one outlet has changed for an edition of the first', () => {
  const at = (body: string) => {
    const told = tell({ day: '2026-03-02', outlet: 'The Valley Post', body })
    return { ...told, article: { ...told.article, headline: 'Talks end in silence at the lake' } }
  }
  expect(storiesOf(at(copy), at(edited))).toMatchObject([{ kind: 'editions' }])
})

test('takes two reports of one outlet on other days for two', () => {
  const at = (day: string, body: string) => tell({ day, outlet: 'The Valley Post', body })
  expect(storiesOf(at('2026-03-02', copy), at('2026-03-04', other))).toEqual([])
})

test('finds the one story over several reprints, oldest first', () => {
  const told = ['2026-03-04', '2026-03-02', '2026-03-03'].map((day) => tell({ day, body: copy }))
  const [story] = storiesOf(...told)
  expect(story?.articles).toEqual([1, 2, 0].map((at) => told[at]?.article.id))
})

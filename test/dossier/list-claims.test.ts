import { expect, test } from 'vitest'
import { isHeldBack, isUnnamedAlone, listClaims } from '../../source/dossier/list-claims.ts'
import type { Attribution } from '../../source/model/attribution.ts'
import type { CertaintyWord } from '../../source/model/certainty.ts'
import type { Dossier } from '../../source/model/dossier.ts'
import { noDossier } from '../../source/model/no-records.ts'
import type { Position } from '../../source/model/position.ts'
import type { Retelling } from '../../source/model/retelling.ts'
import { certaintyWords } from '../../source/usage/values.ts'
import {
  certain,
  evidenceIn,
  outletVoice,
  sampleArticle,
  seedDossier,
} from '../helpers/sample-dossier.ts'

const articles = ['First', 'Second', 'Third'].map((name) =>
  sampleArticle(`${name}\n\nA deal is near, officials said.`),
)
const words = (at: number) => {
  const article = articles[at]
  if (article === undefined) throw new Error('no such article')
  return evidenceIn(article)('A deal is near')
}
const saidBy = (sourceKind: Attribution['sourceKind']): Attribution => ({
  ...outletVoice,
  quoteType: 'indirect',
  sourceKind,
})
const again = (at: number, kind: Attribution['sourceKind']): Retelling => ({
  record: `position-${at}`,
  text: 'A deal is near',
  attribution: saidBy(kind),
  certainty: certain(),
  evidence: [words(at)],
})
const position = (known: Partial<Position> = {}): Position => ({
  id: 'position-0',
  party: 'USA',
  jointWith: [],
  addressees: [],
  kind: 'view',
  text: 'A deal is near',
  issue: 'other',
  attribution: saidBy('unnamed'),
  certainty: certain(),
  plover: { event: 'CONSULT', mode: null },
  rule: 'sample',
  evidence: [words(0)],
  ...known,
})
const reprints: Dossier['stories'] = [
  { kind: 'reprints', articles: articles.slice(0, 2).map(({ id }) => id) },
]
const claimOf = (known: Partial<Position>) => {
  const [claim] = listClaims({ ...noDossier(), articles, positions: [position(known)] })
  if (claim === undefined) throw new Error('no claim')
  return claim
}

test('gives a record, each answer to it and each provision as a claim of its own', () => {
  const claims = listClaims(seedDossier())
  const [answered] = seedDossier().demands.filter(({ responses }) => responses.length > 0)
  const own = claims.filter(({ entry }) => entry.id === answered?.id)
  expect(own.map(({ quotes: [{ part }] }) => part)).toEqual(['record', 'response'])
  expect(claims.some(({ quotes: [{ part }] }) => part === 'provision')).toBe(true)
  expect(listClaims(noDossier())).toEqual([])
})

test.each<[string, Partial<Position>, boolean]>([
  ['one unnamed source', {}, true],
  ['the outlet itself', { attribution: outletVoice }, false],
  ['somebody named', { attribution: saidBy('namedPerson') }, false],
  ['two articles that name nobody', { retellings: [again(2, 'unnamed')] }, false],
  ['a reprint of the same', { retellings: [again(1, 'unnamed')] }, true],
  ['a reprint that names somebody', { retellings: [again(1, 'namedPerson')] }, false],
  [
    'an article that does not say who',
    { retellings: [{ ...again(1, 'unnamed'), attribution: null }] },
    false,
  ],
])('resting on %s', (_, known, expected) => {
  expect(isUnnamedAlone(claimOf(known), reprints)).toBe(expected)
})

test('holds back what is hedged, denied or not committed, as the latest article has it', () => {
  const held = certaintyWords.filter((word) =>
    isHeldBack(claimOf({ certainty: certain(word as CertaintyWord) })),
  )
  expect(held).toEqual(['hedged', 'denied', 'not committed'])
  const retellings = [{ ...again(2, 'unnamed'), certainty: certain('hedged') }]
  expect(isHeldBack(claimOf({ retellings }))).toBe(false)
})

import { describe, expect, test } from 'vitest'
import { tellOtherField } from '../../source/extraction/field/tell-other-field.ts'
import { readArticle } from '../../source/reading/read-article.ts'
import { loadKnowledge } from '../evaluation/read-dossier.ts'

const { fields, layout, sources } = loadKnowledge().world

const tell = (text: string) =>
  tellOtherField(readArticle(text, { path: null, layout, outlets: sources.outlet }), fields)

describe('a report of another field that borrows the words of talks', () => {
  test.each([
    ['sport', 'The coach rejected the offer; the goalkeeper and the striker demanded a deal.'],
    ['courts', 'The judge refused bail. The prosecutor demanded six years, the defendant none.'],
    ['business', 'Shareholders rejected the takeover; the acquirer must raise its premium.'],
    ['cooking', 'The recipe demands butter, and the dough refuses the oven without flour.'],
    ['arts', 'In the novel two generals sign an armistice; the film and the drama refuse to.'],
    ['software', 'The server refuses the client unless both agree on a cipher in the handshake.'],
    [
      'weather and disaster',
      'The hurricane leaves; the storm refuses to, and rain fills shelters.',
    ],
    ['science and health', 'Researchers propose a vaccine; the journal rejects the laboratory.'],
    ['travel and living', 'The bride demands a garden, the groom a beach; they settle on a villa.'],
  ])('is one on %s', (field, text) => {
    expect(tell(text)?.field).toBe(field)
  })
})

describe('a report of a negotiation over what another field is about', () => {
  test.each([
    [
      'the pay of players',
      'The union of basketball players rejected the league’s offer. Owners threaten a lockout of ' +
        'the season; the mediator meets coaches and the players’ strike committee.',
    ],
    [
      'doctors’ posts',
      'Doctors will strike in hospitals. The union says ministers refuse to pay; patients, ' +
        'surgery and cancer clinics wait on the government.',
    ],
    [
      'the names of cheese',
      'Negotiators of the bloc left Montevideo over wine, cheese, meat and olive oil. The French ' +
        'minister refused; the ministry wants the recipe struck from the annex.',
    ],
    [
      'vaccines',
      'Delegates of forty countries want vaccines for virus samples in the annex. Laboratories ' +
        'and researchers object; the genome database waits for the treaty.',
    ],
    [
      'a flood',
      'Governors rejected the minister’s flood plan. The government ties money for rain and ' +
        'swollen rivers, shelters and levees to evacuation.',
    ],
    [
      'a takeover two governments quarrel over',
      'The ministry in Tokyo wants the tariff lifted before shareholders vote on the takeover. ' +
        'Washington’s negotiators say the acquirer must sell a subsidiary; the government refuses.',
    ],
  ])('such as %s stays one', (_, text) => {
    expect(tell(text)).toBeNull()
  })
})

test('a text of few words of any field may be about a negotiation', () => {
  expect(tell('The judge and the coach met.')).toBeNull()
  expect(tell('')).toBeNull()
})

test('gives the words that say so, each once, in the order of the text', () => {
  expect(tell('Chefs bake. The chef baked a cake with butter and demands an agreement.')).toEqual({
    field: 'cooking',
    words: ['chefs', 'bake', 'cake', 'butter'],
    negotiation: ['demands', 'agreement'],
  })
})

test('takes no time over a wall of letters', () => {
  expect(tell(`${'a'.repeat(200_000)} ${'b-'.repeat(100_000)}`)).toBeNull()
})

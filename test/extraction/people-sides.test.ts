import { describe, expect, it } from 'vitest'
import { readDossier } from '../evaluation/read-dossier.ts'
import { expectExactly, peopleOf } from './findings.ts'

type Row = readonly [behaviour: string, text: string, people: readonly string[]]

const sides: readonly Row[] = [
  [
    'not by a place that stands before the title',
    'Speaking in Doha, Afghan foreign minister Gul Rahimi demanded that Pakistan reopen the crossing.',
    ['Gul Rahimi of Afghanistan: foreign minister'],
  ],
  [
    'not by a place that stands after the name',
    'Armenian prime minister Ani Grigoryan in Moscow demanded that Azerbaijan free the captives.',
    ['Ani Grigoryan of Armenia: prime minister'],
  ],
  [
    'not by the capital where a title opens the next sentence',
    'Azerbaijan demanded talks in Tbilisi. Armenian President Ani Grigoryan rejected them.',
    ['Ani Grigoryan of Armenia: President'],
  ],
  [
    'by the forces called their own',
    'Eritrea and Ethiopia traded demands. President Isaias Tesfay said Eritrean troops would stay until Ethiopia withdraws.',
    ['Isaias Tesfay of Eritrea: President'],
  ],
  [
    'by the heading of the section',
    'Talks on the river\n\nSudan and Egypt demanded that Ethiopia sign a binding deal on the dam. The meeting ended late.\n\nEthiopia Holds Back\n\nPrime Minister Dawit Alemu rejected the terms on Monday.',
    ['Dawit Alemu of Ethiopia: Prime Minister'],
  ],
  [
    'by exclusion, since one state has one president',
    'Zambian President Ruth Phiri met President Joseph Banda of Malawi. Phiri demanded that Malawi reopen the road.',
    ['Ruth Phiri of Zambia: President', 'Joseph Banda of Malawi: President'],
  ],
]

const byKind: readonly Row[] = [
  [
    'by an office that only the one state of the text has',
    'Mali rejected the offer of the miners. Mali wants more.\n\nFinance Minister Issa Cissé will meet them.',
    ['Issa Cissé of Mali: Finance Minister'],
  ],
  [
    'never by a body that many states call the same',
    'Pakistan rejected the terms of India.\n\nIn Islamabad, Foreign Office spokesman Omar Raza said so.',
    ['Omar Raza of nobody: Foreign Office spokesman'],
  ],
]

const known: readonly Row[] = [
  [
    'by the world, where the text gives none',
    'Lavrov said Russia would not sign. Ukraine demanded that Moscow return the children.',
    ['Lavrov of Russia: no office'],
  ],
  [
    'by the text where it says otherwise than the world',
    'Canadian fisheries minister Sergei Lavrov demanded that Russia lower the quota.',
    ['Sergei Lavrov of Canada: fisheries minister'],
  ],
  [
    'by what they lead',
    'Zambia and Malawi met on the lake. Joseph Banda now heads the Malawian delegation.',
    ['Joseph Banda of Malawi: heads the Malawian delegation'],
  ],
  [
    'by whose side it is that someone leads',
    'The Zambian side was led by Ruth Phiri. Malawi demanded that Zambia reopen the road.',
    ['Ruth Phiri of Zambia: no office'],
  ],
  [
    'by a possessive pronoun',
    'The Copperbelt Platinum Drivers Union (CPDU) demanded a higher rate from Zambia. Nothing less will do, said its chair, Ruth Phiri.',
    ['Ruth Phiri of CPDU: chair'],
  ],
  [
    'by the rebels they speak for',
    'Colombia met the ELN in Havana. Yesid Arango, the head of the rebel delegation, demanded a truce.',
    ['Yesid Arango of National Liberation Army: head of the rebel delegation'],
  ],
  [
    'by the party right after the name',
    'Ruth Phiri, of the UAW, demanded that the United States act.',
    ['Ruth Phiri of United Auto Workers: no office'],
  ],
  [
    'by the party their office is of, before the name',
    'The head of the Arab League Nour Haddad urged Sudan to sign the truce.',
    ['Nour Haddad of Arab League: head of the Arab League'],
  ],
]

describe('people', () => {
  it.each([...byKind, ...known, ...sides])('are given a side %s', (_, text, people) => {
    expectExactly(peopleOf(text), people)
  })
})

describe('the side of a person', () => {
  const sidesIn = (text: string) =>
    Object.fromEntries(
      readDossier(text).parties.flatMap((party) =>
        party.people.map(({ name, side }) => [name, `${party.name}, ${side}`]),
      ),
    )

  it('is said, worked out, or known from the world and marked as such', () => {
    const text = [
      'Talks on the strait go on in Geneva',
      '',
      'Kenyan Foreign Minister Kofi Mwangi demanded on Monday that the United States and Iran ' +
        'withdraw their ships. Washington rejected the demand. Iran had no answer.',
      '',
      '“We shall stay,” Marco Rubio said. Kenya wants a text within a week.',
    ].join('\n')
    expect(sidesIn(text)).toMatchObject({
      'Kofi Mwangi': 'Kenya, said',
      'Marco Rubio': 'United States, known',
    })
  })
})

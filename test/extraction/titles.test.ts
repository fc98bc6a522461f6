import { describe, it } from 'vitest'
import { expectExactly, peopleOf } from './findings.ts'

type Row = readonly [behaviour: string, text: string, people: readonly string[]]

const titles: readonly Row[] = [
  [
    'of several words with one of no open class',
    'Kenyan Chief of the General Staff Kofi Owusu said Uganda must withdraw.',
    ['Kofi Owusu of Kenya: Kenyan Chief of the General Staff'],
  ],
  [
    'that a hyphen joins',
    'UN Under-Secretary-General Ana Ruiz urged Sudan to open the crossing.',
    ['Ana Ruiz of United Nations: UN Under-Secretary-General'],
  ],
  [
    'with a participle',
    'Chadian acting head Idris Moussa rejected the demand of Sudan.',
    ['Idris Moussa of Chad: Chadian acting head'],
  ],
  [
    'after the boss whose it is',
    'Nigerian President Bola Okafor will not sign, said Okafor’s spokesman, Musa Bello.',
    ['Bola Okafor of Nigeria: Nigerian President', 'Musa Bello of Nigeria: Okafor’s spokesman'],
  ],
  [
    'without the doctor behind it',
    'The Kenyan Minister of Labour, Dr Wanja Otieno, told Uganda to pay.',
    ['Wanja Otieno of Kenya: Kenyan Minister of Labour'],
  ],
  [
    'before what else its holder is',
    'The African Union’s mediator, the Kenyan judge Wanja Otieno, met both sides.',
    ['Wanja Otieno of African Union: mediator'],
  ],
  [
    'of one who is named by a particle',
    'Belgian President van den Berg told Luxembourg to pay.',
    ['van den Berg of Belgium: Belgian President'],
  ],
  [
    'before a name with a number',
    'Moroccan King Hassan III told Algeria to open the border.',
    ['Hassan III of Morocco: Moroccan King'],
  ],
  [
    'before a name that a word of kinship is part of',
    'South Korean Foreign Minister Park Son-hui told Japan to pay.',
    ['Park Son-hui of South Korea: South Korean Foreign Minister'],
  ],
]

const beside: readonly Row[] = [
  [
    'by the party they are of',
    'The envoy met Senator Ana Ruiz of Hezbollah on Monday.',
    ['Ana Ruiz of Hezbollah: Senator'],
  ],
  [
    'by those for whom they sign',
    'The text was signed by Ana Ruiz for Chile and Pablo Mora for Peru.',
    ['Ana Ruiz of Chile: no office', 'Pablo Mora of Peru: no office'],
  ],
  [
    'for each of two namesakes',
    'Kenyan minister Ali Khan met Ugandan minister Omar Khan on Monday.',
    ['Ali Khan of Kenya: minister', 'Omar Khan of Uganda: minister'],
  ],
]

describe('a title is read whole', () => {
  it.each(titles)('%s', (_, text, people) => {
    expectExactly(peopleOf(text), people)
  })
})

describe('a side is told', () => {
  it.each(beside)('%s', (_, text, people) => {
    expectExactly(peopleOf(text), people)
  })
})

const nobody: readonly Row[] = [
  ['a command', 'The General Command of Hamas rejected the demand of Israel.', []],
  ['a university', 'Kenyan teachers of Prince Ado Bell University told Uganda to pay.', []],
]

describe('no person is made of', () => {
  it.each(nobody)('%s', (_, text, people) => {
    expectExactly(peopleOf(text), people)
  })
})

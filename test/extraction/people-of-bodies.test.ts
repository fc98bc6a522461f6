import { describe, it } from 'vitest'
import { expectExactly, partiesOf, peopleOf } from './findings.ts'

type Row = readonly [behaviour: string, text: string, expected: readonly string[]]

const bodies: readonly Row[] = [
  [
    'an office that is of it',
    'Rasmus Holt, the vice-president of Kystfart, demanded that Norway drop the toll.',
    ['Rasmus Holt of KYSTFART: vice-president of Kystfart'],
  ],
  [
    'a titled person of it',
    'Senator Inés Roldán of the Civic Centre urged Bolivia to reopen the road.',
    ['Inés Roldán of CIVIC-CENTRE: Senator'],
  ],
  [
    'a name in brackets after one who speaks',
    'Anil Deshmukh (People’s Platform) said that India must publish the letter.',
    ['Anil Deshmukh of PEOPLE-S-PLATFORM: no office'],
  ],
]

const noBodies: readonly Row[] = [
  [
    'a place of learning',
    'Zambia demanded that Malawi reopen the road. Malawi refused. Ruth Phiri of the Lusaka Institute of Politics said so.',
    ['state: Zambia', 'state: Malawi'],
  ],
  [
    'a court',
    'Zambia demanded that Malawi reopen the road. Malawi refused. Justice Ruth Phiri of the Supreme Court said so.',
    ['state: Zambia', 'state: Malawi'],
  ],
  [
    'a land that someone is envoy for',
    'Zambia demanded that Malawi reopen the road. Malawi refused. Ruth Phiri, special representative for Karelia, said so.',
    ['state: Zambia', 'state: Malawi'],
  ],
  [
    'a month',
    'Zambia demanded that Malawi reopen the road. Malawi refused. Ruth Phiri, the chair of January talks, said so.',
    ['state: Zambia', 'state: Malawi'],
  ],
]

const sides: readonly Row[] = [
  [
    'of the party that is theirs by “whose”',
    'The UPQ rejected the budget. Aitor Mendia, whose UPQ lost two seats, demanded that Spain pay.',
    ['Aitor Mendia of UPQ: no office'],
  ],
  [
    'of the body that is said to be theirs',
    'The BVQ of Nalin Barwari rejected the terms. The BVQ demanded that Iraq pay.',
    ['Nalin Barwari of BVQ: no office'],
  ],
  [
    'of no land that only a movement in the text points to',
    'The ELN demanded a truce. Senator Marta Quintero called it a trick.',
    ['Marta Quintero of nobody: Senator'],
  ],
  [
    'of no land where they may as well preside over a union',
    'The ELN demanded a truce. The Planters Guild rejected it.\n\nThe Millers Guild demanded that the ELN go.\n\n“We are tired,” president Marta Quintero said.',
    ['Marta Quintero of nobody: president'],
  ],
  [
    'of the union where no state is spoken of',
    'The Teamsters demanded a raise. “They can pay,” President Paul Moreau told them.',
    ['Paul Moreau of International Brotherhood of Teamsters: President'],
  ],
  [
    'of the union, if the office is one of unions',
    'The Teamsters and Canada met. The Teamsters want a raise. “They can pay,” said International President Paul Moreau.',
    ['Paul Moreau of International Brotherhood of Teamsters: International President'],
  ],
  [
    'of the firm that is named far more than others',
    'Southwing Airlines pays less. Northwing Airlines offered 4%. Northwing Airlines would not go higher, and Northwing Airlines said so. The chief executive, Ida Lund, called it fair.',
    ['Ida Lund of NORTHWING-AIRLINES: chief executive'],
  ],
]

const next: readonly Row[] = [
  [
    'in the next sentence',
    'Rosa Quispe was early. The Peruvian transport minister had demanded that Ecuador reopen the bridge.',
    ['Rosa Quispe of Peru: Peruvian transport minister'],
  ],
  [
    'under the question that names them',
    'Peru rejected the toll.\n\nAnd Quispe?\n\nThe Ecuadorian president wants a bridge first.',
    ['Quispe of Ecuador: Ecuadorian president'],
  ],
  [
    'not where the next sentence names its holder',
    'Rosa Quispe was early. The Peruvian transport minister Juan Ramos had demanded that Ecuador reopen the bridge.',
    ['Juan Ramos of Peru: Peruvian transport minister'],
  ],
  [
    'not where two are named',
    'Rosa Quispe met Juan Ramos. The Peruvian transport minister demanded that Ecuador reopen the bridge.',
    ['Rosa Quispe of nobody: no office', 'Juan Ramos of nobody: no office'],
  ],
  [
    'in the same sentence, after “who as”',
    'Rosa Quispe, who as ports minister of Peru has to pay for it, demanded that Ecuador reopen the bridge.',
    ['Rosa Quispe of Peru: ports minister of Peru'],
  ],
]

const commission: readonly Row[] = [
  [
    'of the union that is named',
    'The EU rejected the tariff. A Commission official demanded that the United States drop it.',
    ['intergovernmental [Commission]: European Union', 'state: United States'],
  ],
  [
    'of nobody where there is another one',
    'Chad demanded that Libya reopen the road. Libya refused. EU money is short. The Electoral Commission is to be dissolved. The Commission wants a new roll.',
    ['state: Chad', 'state: Libya'],
  ],
]

describe('a body nobody listed is known by', () => {
  it.each(bodies)('%s', (_, text, people) => expectExactly(peopleOf(text), people))
})

describe('no body is known by', () => {
  it.each(noBodies)('%s', (_, text, parties) => expectExactly(partiesOf(text), parties))
})

describe('people are', () => {
  it.each(sides)('%s', (_, text, people) => expectExactly(peopleOf(text), people))
})

describe('the office of a bare name is read', () => {
  it.each(next)('%s', (_, text, people) => expectExactly(peopleOf(text), people))
})

describe('“the Commission” is', () => {
  it.each(commission)('%s', (_, text, parties) => expectExactly(partiesOf(text), parties))
})

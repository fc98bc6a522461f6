import { describe, it } from 'vitest'
import { demandsOf, expectExactly, partiesOf } from './findings.ts'

type Row = readonly [behaviour: string, text: string, expected: readonly string[]]

const parties: readonly Row[] = [
  [
    'a capital that acts stands for its government',
    'Lima demanded that Quito remove the border posts. Quito refused.',
    ['state [Lima]: Peru', 'state [Quito]: Ecuador'],
  ],
  [
    'a capital where something happens is a mere place',
    'In Vienna on Monday, Serbia urged Kosovo to drop the tariff.',
    ['state: Serbia', 'state: Kosovo'],
  ],
  [
    'a capital one travels to is a mere place',
    'Mali demanded that Algeria close the camps before its envoys flew to Cairo.',
    ['state: Mali', 'state: Algeria'],
  ],
  [
    'a seat of government acts like its state',
    'The Elysée demanded that London reopen the fishing talks. Downing Street rejected the demand.',
    ['state: France', 'state [Downing Street]: United Kingdom'],
  ],
  [
    'an armed group is a party of its kind',
    'M23 demanded that Kinshasa release its prisoners.',
    ['armed group: M23', 'state [Kinshasa]: Democratic Republic of the Congo'],
  ],
  [
    'a union and a body of employers are parties',
    'The UAW demanded that the company restore pensions. Ford, a carmaker, is not the only one; the UAW also wants the United States to act.',
    ['union: United Auto Workers', 'state: United States'],
  ],
  [
    'an organisation of states is intergovernmental',
    'ECOWAS demanded that Niger free the president. Niamey rejected the demand.',
    ['intergovernmental: Economic Community of West African States', 'state: Niger'],
  ],
  [
    'a group nobody listed is introduced with its acronym',
    'The Coastal Workers Alliance (CWAL) demanded that Honduras pay the arrears. The CWAL rejected a lower sum.',
    ['union [CWAL]: Coastal Workers Alliance', 'state: Honduras'],
  ],
  [
    'an acronym defined for a listed group is that group',
    'The Revolutionary Armed Forces of Colombia (FARC) urged Bogotá to release the prisoners. The FARC refused to disarm.',
    ['armed group [FARC]: Revolutionary Armed Forces of Colombia', 'state: Colombia'],
  ],
  [
    'a body nobody listed is known by its officer and a person',
    'NUPW chairman Ann Bell demanded that Kenya pay the arrears. The NUPW rejected a lower sum.',
    ['other: NUPW', 'state: Kenya'],
  ],
  [
    'a body nobody listed is known by a person of it',
    'Senator Juma Bell of the DPF urged Kenya to open the road. Kenya refused.',
    ['other: DPF', 'state: Kenya'],
  ],
  [
    'a body nobody listed is known by what stands before its name',
    'The farm union Agrisol demanded that Peru drop the tariff. Peru refused.',
    ['union: Agrisol', 'state: Peru'],
  ],
  [
    'an abbreviation is that of the name with its initials',
    'The Coastal Rice Growers Federation wants a tariff, and Ghana refused one. CRGF president Ama Bell demanded an answer.',
    ['other [CRGF]: Coastal Rice Growers Federation', 'state: Ghana'],
  ],
  [
    'an abbreviation means whom the text means, not whom the lists do',
    'The Social Democratic Front demanded that Cameroon hold talks. Cameroon refused. The SDF called for a boycott.',
    ['political party [SDF]: Social Democratic Front', 'state: Cameroon'],
  ],
  [
    'a defined acronym of a listed body is that of the body defined',
    'The National Rail Council (NRC) rejected the demand of Hungary. The NRC wants ten hours. Hungary refused.',
    ['company [NRC]: National Rail Council', 'state: Hungary'],
  ],
  [
    'unless the name is one of the listed body in another spelling or language',
    'The Rapid Support Force (RSF) demanded that Sudan withdraw. The Alliance Fleuve Congo (AFC) demanded that Chad hold talks. Sudan refused.',
    [
      'armed group [RSF]: Rapid Support Forces',
      'coalition [AFC]: Congo River Alliance',
      'state: Sudan',
    ],
  ],
  [
    'people without a name who want something together are a party',
    'The families demanded that Peru release the fishermen. Peru refused.',
    ['civil society: families', 'state: Peru'],
  ],
  [
    'bodies without a name are told by the word beside the noun',
    'The bishops’ conference urged Togo and Benin to talk. Togo rejected the offer.',
    ['civil society: bishops’ conference', 'state: Togo', 'state: Benin'],
  ],
  [
    'nobody knows whom “residents”, “a group of farmers” or “some unions” mean',
    'Residents want calm. A group of farmers demanded help. Some unions threatened to strike. Peru urged Chile to leave. Chile refused.',
    ['state: Peru', 'state: Chile'],
  ],
  [
    'a firm is known by those who strike at it',
    'Pilots at Northwing rejected the offer. The Pilots Guild demanded that Northwing pay more. Northwing refused.',
    ['union: Pilots Guild', 'company: Northwing'],
  ],
  [
    'an example named once does not own a description',
    'The ELN demanded that Colombia leave the valley. The ELN refused to disarm, as the FARC had done. The guerrillas want a truce. Colombia refused.',
    [
      'armed group [ELN; The guerrillas]: National Liberation Army',
      'state: Colombia',
      'armed group [FARC]: Revolutionary Armed Forces of Colombia',
    ],
  ],
  [
    'who is named before a noun for others is not those others',
    'Rwanda demanded that M23 leave. A week after Rwanda met Donald Trump, the rebels rejected the demand.',
    ['state: Rwanda', 'armed group [the rebels]: M23', 'state [Donald Trump]: United States'],
  ],
  [
    'a parallel or regional authority is not that of the state',
    'Mali demanded that Algeria close the camps. Algeria refused. The parallel cabinet wants elections.',
    ['state: Mali', 'state: Algeria'],
  ],
  [
    'in whose presence one meets takes part',
    'Mali demanded that Algeria close the camps. Algeria agreed to meet under the auspices of the African Union.',
    ['state: Mali', 'state: Algeria', 'intergovernmental: African Union'],
  ],
  [
    'a country that is only mentioned is none',
    'Botswana demanded that Namibia open the bridge. Trucks from Angola and Zambia wait there.',
    ['state: Botswana', 'state: Namibia'],
  ],
  [
    'a medium does not make its country a party',
    'Speaking to Swedish media, Latvia’s envoy demanded that Lithuania lower the fees.',
    ['state: Latvia', 'state: Lithuania'],
  ],
  [
    'a thing called after a country does not make it a party',
    'Nepal urged Bhutan to drop the French-made radar from the border.',
    ['state: Nepal', 'state: Bhutan'],
  ],
  [
    'who mediates is a mediator',
    'Kenya, which mediates, urged both sides to sign. South Sudan demanded that the SPLM-IO disarm.',
    ['state [mediator]: Kenya', 'state: South Sudan', 'armed group: SPLM-IO'],
  ],
  [
    'an adjective of what acts for nobody makes none',
    'Hungary demanded that Slovakia stop the Romanian cars at the bridge. Slovakia refused.',
    ['state: Hungary', 'state: Slovakia'],
  ],
  [
    'one unnamed diplomat who speaks does not make their country one',
    'Laos demanded that Vietnam open the port. “It will not end well,” a Belgian diplomat said. Vietnam refused.',
    ['state: Laos', 'state: Vietnam'],
  ],
  [
    'a people that does something else is none',
    'Georgia demanded that Armenia lower the toll. Armenia refused. The Swedes packed their bags.',
    ['state: Georgia', 'state: Armenia'],
  ],
  [
    'officials who act make their country one',
    'Malawi demanded that Zambia reopen the road. Zambia refused. Tanzanian officials urged Zambia to sign.',
    ['state: Malawi', 'state: Zambia', 'state: Tanzania'],
  ],
  [
    'a foreign office need not be the British one',
    'Nepal demanded that Bhutan open the pass. The Foreign Office said the talks would go on. Bhutan refused.',
    ['state: Nepal', 'state: Bhutan'],
  ],
  [
    'a party goes by the nouns that stand for it too',
    'Yemen’s government demanded that the Houthis leave the port. The Houthis refused. The government rejected the map.',
    ['state [The government]: Yemen', 'armed group: Houthis'],
  ],
  [
    'who does the same as another takes part',
    'Ghana demanded that Togo sign. Togo refused the text, and so did Chad, Niger and Mali.',
    ['state: Ghana', 'state: Togo', 'state: Chad', 'state: Niger', 'state: Mali'],
  ],
  [
    'the members of a group that is spoken of take part',
    'Ghana demanded that Togo sign before the mediators, Kenya and Angola, leave. Togo refused.',
    ['state: Ghana', 'state: Togo', 'state: Kenya', 'state: Angola'],
  ],
  [
    'whose part is named beside it takes part',
    'Ghana demanded that Togo sign. Malaysia, the facilitator, is patient. Togo refused.',
    ['state: Ghana', 'state: Togo', 'state: Malaysia'],
  ],
  [
    'who stands in one list with who acts takes part',
    'Ghana demanded that Togo sign. Togo refused the draft, the work of Ghana, Benin and Senegal.',
    ['state: Ghana', 'state: Togo', 'state: Benin', 'state: Senegal'],
  ],
  [
    'a list of where things come from or go to makes nobody a party',
    'Ghana demanded that Togo open the bridge. Trucks from Togo, Benin and Mali wait to roll to Ghana, Niger and Chad. Togo refused.',
    ['state: Ghana', 'state: Togo'],
  ],
  [
    'an organ goes for its state',
    'The Turkish presidency demanded that Greece sign. Greece refused.',
    ['state [The Turkish presidency]: Türkiye', 'state: Greece'],
  ],
  [
    'a noun that stands for either side is no name of one',
    'Peru urged Chile to sign. The Peruvian government refused. Another government rejected it.',
    ['state [The Peruvian government]: Peru', 'state: Chile'],
  ],
]

const nothing: readonly Row[] = [
  [
    'a recipe with the peoples it comes from',
    'Italian tomato soup\n\nPeel the tomatoes. The Italians demand basil. French cooks insist on thyme, and Greek cooks refuse both.',
    [],
  ],
  [
    'a match report',
    'Ghana beat Togo 2–1 in Accra on Sunday. Kwame Asante scored twice. Togo will play Benin next week.',
    [],
  ],
  ['no text at all', '', []],
  ['one side with nobody to face', 'Portugal is sunny. Portugal is warm in May.', []],
]

const meant: readonly Row[] = [
  [
    'a pronoun means the party named before it',
    'Cambodia has moved its troops. It demanded that Thailand lift the blockade.',
    ['Cambodia demand: lift the blockade'],
  ],
  [
    'a pronoun means the person named before it and so the party',
    'Tunisia met Libya in Malta. Tunisian foreign minister Leila Gharbi met reporters. She demanded that Libya reopen the crossing.',
    ['Tunisia demand: reopen the crossing'],
  ],
  [
    '“the rebels” are the armed group of the text',
    'Colombia met the ELN in Havana. The rebels demanded the release of prisoners.',
    ['National Liberation Army demand: the release of prisoners'],
  ],
  [
    '“both sides” are the two of the sentence before',
    'Armenia and Azerbaijan met in Tirana. Both sides demanded the return of prisoners.',
    ['Armenia + Azerbaijan demand: the return of prisoners'],
  ],
  [
    '“the two countries” are the two of the sentence before',
    'Chile and Bolivia met in Lima. The two countries demanded a new survey of the border.',
    ['Bolivia + Chile demand: a new survey of the border'],
  ],
  [
    'two subjects demand together',
    'Egypt and Sudan demanded that Ethiopia sign a binding deal.',
    ['Egypt + Sudan demand: sign a binding deal'],
  ],
  [
    '“the minister” is the one introduced before',
    'Peru and Ecuador met in Loja. Peruvian foreign minister Rosa Quispe saw Ecuador’s ambassador. The minister demanded the removal of the fence.',
    ['Peru demand: the removal of the fence'],
  ],
  [
    '“the union” is the one named before',
    'The UAW met United States officials. The union demanded a 20 percent raise.',
    ['United Auto Workers demand: a 20 percent raise'],
  ],
]

describe('parties', () => {
  it.each(parties)('%s', (_, text, expected) => {
    expectExactly(partiesOf(text), expected)
  })
})

describe('no party', () => {
  it.each(nothing)('comes of %s', (_, text, expected) => {
    expectExactly(partiesOf(text), expected)
  })
})

describe('whose demand it is', () => {
  it.each(meant)('%s', (_, text, expected) => {
    expectExactly(demandsOf(text), expected)
  })
})

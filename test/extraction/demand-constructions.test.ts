import { describe, it } from 'vitest'
import { demandsOf, expectExactly, responsesOf } from './findings.ts'

type Row = readonly [behaviour: string, text: string, expected: readonly string[]]

const wants: readonly Row[] = [
  [
    'what is wanted, apart from what the same side does besides',
    'Kenya met Uganda. Uganda wants the fees scrapped, and will hear of no inspection until they are gone.',
    ['Uganda demand: the fees scrapped', 'Uganda condition: until they are gone'],
  ],
  [
    'the same of a war',
    'Niger met Mali. Niamey wants the soldiers out of the hills they have taken, and will hear of no truce until they are home.',
    [
      'Niger demand: the soldiers out of the hills they have taken',
      'Niger condition: until they are home',
    ],
  ],
  [
    'the same of a trade quarrel, with a threat',
    'Peru met Chile. Chile wants the duty halved, and threatens to close its ports.',
    ['Chile demand: the duty halved', 'Chile threat: close its ports'],
  ],
  [
    'a wish for nothing before something is a condition',
    'The European Union met Norway. Norway wants no quota before the stocks have been counted.',
    ['Norway condition: no quota'],
  ],
  [
    'a wish for nothing until something, of a strike',
    'Unison met Scotland’s government. Unison wants no shift changes until the posts are filled.',
    ['Unison condition: no shift changes until the posts are filled'],
  ],
  [
    'a wish for nothing, without any such thing, is a red line',
    'Peru met Chile. Chile wants no second fence.',
    ['Chile red-line: no second fence'],
  ],
  [
    'three things of unlike build',
    'Peru met Chile. Chile wants 12 per cent over four years, a new port for the fishermen, and no closures while talks go on.',
    [
      'Chile demand: 12 per cent over four years',
      'Chile demand: a new port for the fishermen',
      'Chile demand: no closures while talks go on',
    ],
  ],
  [
    'the last thing set off',
    'Chad met Sudan. Sudan demands that Chad pay for the camps, that it open the road and, above all, that somebody come to talk.',
    [
      'Sudan demand [to Chad]: Chad pay for the camps',
      'Sudan demand: it open the road',
      'Sudan demand: somebody come to talk',
    ],
  ],
  [
    'a verb behind a name in apposition',
    'Norway met Iceland. Its envoy, Kari Olsen, calls for a smaller catch. Iceland said nothing.',
    ['Norway demand: a smaller catch'],
  ],
]

const counted: readonly Row[] = [
  [
    '“The first is …”, of hostages',
    'Mali met Algeria. Mali named two conditions. The first is the release of its officers. The second is a public apology from Algiers.',
    [
      'Mali condition: the release of its officers',
      'Mali condition: a public apology from Algiers',
    ],
  ],
  [
    '“First, …”, of a border',
    'Ghana met Togo. The Ghanaians have three demands. First, the border posts must reopen. Second, the fees go. Third, a joint commission is set up.',
    [
      'Ghana demand: the border posts must reopen',
      'Ghana demand: the fees go',
      'Ghana demand: a joint commission is set up',
    ],
  ],
  [
    '“A second demand would be …”, of a fishery',
    'Norway met Iceland. Iceland made two demands. The first was a smaller catch for trawlers. The second demand would be the right to inspect ships.',
    ['Iceland demand: a smaller catch for trawlers', 'Iceland demand: the right to inspect ships'],
  ],
  [
    'no ordinal that nothing was counted for',
    'Chad met Sudan. Two rounds were held. The first was a failure. The second is due in June.',
    [],
  ],
  [
    'points of a list after whoever wants something, past somebody unknown',
    'Talks\n\nChad met Sudan.\n\nChad has a list of things that Sudan should do. Among the points:\n\n• a ceiling on its forces by the lake\n• the return of the herds taken in May',
    [
      'Chad demand: a ceiling on its forces by the lake',
      'Chad demand: the return of the herds taken in May',
    ],
  ],
  [
    'a list under a verb taken for a noun',
    'Talks\n\nPeru met Chile.\n\nPeru further demands:\n\n• an open port for its trawlers\n• payment for the lost season',
    ['Peru demand: an open port for its trawlers', 'Peru demand: payment for the lost season'],
  ],
]

const answers: readonly Row[] = [
  [
    'a participle under a question',
    'Talks\n\nLibya met Tunisia.\n\nWhat does Tunis want?\n\nThe boats gone from its waters.',
    ['Tunisia demand: The boats gone from its waters'],
  ],
  [
    'a wage under a heading',
    'Talks\n\nUnison met Scotland’s government.\n\nWhat Unison is after\n\nPay restored to the level of 2010.',
    ['Unison demand: Pay restored to the level of 2010'],
  ],
  [
    'an answer that names nothing',
    'Talks\n\nLibya met Tunisia.\n\nWhat does Tunis want?\n\nNot much for now.',
    [],
  ],
  [
    '“there is to be no”',
    'Colombia met the ELN. There is to be no amnesty for the bombers, the Colombian president insists.',
    ['Colombia red-line: There is to be no amnesty for the bombers'],
  ],
  [
    '“there is to be no”, of a union',
    'Unison met Scotland’s government. There are to be no more night shifts, Unison insists.',
    ['Unison red-line: There are to be no more night shifts'],
  ],
  [
    '“out of the question as long as”',
    'Morocco met Algeria. Trade is out of the question for Rabat as long as the border is shut.',
    ['Morocco condition: as long as the border is shut'],
  ],
  [
    '“goes on until”',
    'Poland met Belarus. The blockade goes on until the last prisoner is home, said the Polish minister.',
    ['Poland condition: until the last prisoner is home'],
  ],
  [
    '“not something the president can accept”',
    'Cyprus met Turkey. Two states are not something the president can accept, a Cypriot spokesman said.',
    ['Cyprus red-line: Two states'],
  ],
  [
    'a position that something be done',
    'Chad met Sudan. Chad repeated its position that the camps be closed before winter.',
    ['Chad demand: the camps be closed before winter'],
  ],
  [
    'a position that only tells a view',
    'Chad met Sudan. Chad repeated its position that the camps are a burden.',
    [],
  ],
  [
    'who is told says nothing',
    'Serbia met Kosovo. Serbia has been told that the fund will stay shut as long as the envoy is free.',
    [],
  ],
  [
    '“it” after who says what their side will not do',
    'Serbia met Kosovo. The Serbian president says Serbia will never recognise Kosovo. Nor will it consent to a seat at the table.',
    ['Serbia red-line: Serbia will never recognise Kosovo', 'Serbia red-line: a seat at the table'],
  ],
  [
    'what a text goes on to lay down',
    'Rwanda met Congo. Under Qatar’s plan, Rwanda would pull its soldiers out within a month. Congo is to disband the militia.',
    [
      'Qatar demand: Rwanda would pull its soldiers out within a month',
      'Qatar demand: Congo is to disband the militia',
    ],
  ],
]

const responses: readonly Row[] = [
  [
    '“turned down all three”',
    'Chad has asked for a seat, for money and for the return of the herds. Sudan turned down all three.',
    ['Sudan rejects: a seat', 'Sudan rejects: money and for the return of the herds'],
  ],
  [
    '“a non-starter in …”',
    'Norway has asked for a smaller catch. That is a non-starter in London.',
    ['United Kingdom rejects [Norway demand]: a smaller catch'],
  ],
  [
    '“isn’t buying it”',
    'Chile wants the wells shared. Lima isn’t buying it.',
    ['Peru rejects [Chile demand]: the wells shared'],
  ],
  [
    'an answer that comes behind a colon',
    'Chile wants the wells shared. Peru’s answer came within the hour: no.',
    ['Peru rejects [Chile demand]: the wells shared'],
  ],
  [
    '“something X rules out”',
    'Chile wants the wells shared, something Peru rules out.',
    ['Peru rejects [Chile demand]: the wells shared'],
  ],
  [
    '“a demand X has rejected”',
    'Mali demands the release of its officers, a demand Algeria has repeatedly rejected.',
    ['Algeria rejects [Mali demand]: the release of its officers'],
  ],
  [
    'where somebody is due judges nothing',
    'Mali demands the release of its officers. The envoy is due in Algiers on Sunday, which many take as a no.',
    [],
  ],
]

describe('demands in many constructions', () => {
  it.each([...wants, ...counted, ...answers])('%s', (_, text, expected) => {
    expectExactly(demandsOf(text), expected)
  })
})

describe('refusals in many constructions', () => {
  it.each(responses)('%s', (_, text, expected) => {
    expectExactly(responsesOf(text), expected)
  })
})

import { describe, it } from 'vitest'
import { expectExactly, positionsOf, responsesOf } from './findings.ts'

type Row = readonly [behaviour: string, text: string, expected: readonly string[]]

const responses: readonly Row[] = [
  [
    '“said no”, and went on',
    'Niger wants the levy lifted. Chad said no and left the hall.',
    ['Chad rejects [Niger demand]: the levy lifted'],
  ],
  [
    '“nothing of the kind”',
    'Niger wants the camps shut. Chad says it will do nothing of the kind.',
    ['Chad rejects [Niger demand]: the camps shut'],
  ],
  [
    'a thing refused as something',
    'Niger wants the engineers searched. Chad rejected a search as an attempt to humble them.',
    ['Chad rejects [Niger demand]: the engineers searched'],
  ],
  [
    '“other ideas”',
    'Niger wants the road open. Chad has other ideas.',
    ['Chad rejects [Niger demand]: the road open'],
  ],
  [
    'a thing it could live with',
    'Niger wants monitors from the African Union. Chad could live with them.',
    ['Chad accepts [Niger demand]: monitors from the African Union'],
  ],
  [
    '“said no”',
    'Uganda demanded that Rwanda close the camps. Rwanda said no.',
    ['Rwanda rejects [Uganda demand]: Rwanda close the camps'],
  ],
  [
    'a verdict in apposition',
    'Uganda demanded the closure of the camps — a demand that Kigali calls unacceptable.',
    ['Rwanda rejects [Uganda demand]: the closure of the camps'],
  ],
  [
    'readiness to accept',
    'Uganda demanded the closure of the camps. Rwanda said it was ready to accept the demand.',
    ['Rwanda accepts [Uganda demand]: the closure of the camps'],
  ],
  [
    '“that is unacceptable to”',
    'Uganda demanded the closure of the camps. That is unacceptable to Rwanda.',
    ['Rwanda rejects [Uganda demand]: the closure of the camps'],
  ],
  [
    'two at once',
    'Uganda demanded the closure of the camps. Rwanda and Burundi rejected the demand.',
    ['Rwanda rejects: the closure of the camps', 'Burundi rejects: the closure of the camps'],
  ],
  [
    '“the demand” in the next sentence',
    'Kuwait wants Iraq to return the archive. Iraq rejected the demand.',
    ['Iraq rejects [Kuwait demand]: return the archive'],
  ],
  [
    '“that”',
    'Chile demanded that Bolivia open the pass. Bolivia has rejected that.',
    ['Bolivia rejects [Chile demand]: Bolivia open the pass'],
  ],
  [
    '“both conditions” for two demands',
    'Finland demanded a lower levy and the return of two ships. Estonia rejected both demands.',
    ['Estonia rejects: a lower levy', 'Estonia rejects: the return of two ships'],
  ],
  [
    'bullets answered together',
    'Border talks\n\nThe Peruvian government continues to demand:\n\n• The removal of the border fence\n• A new survey of the river mouth\n\nBoth conditions remain non-starters for Ecuador.',
    [
      'Ecuador rejects: The removal of the border fence',
      'Ecuador rejects: A new survey of the river mouth',
    ],
  ],
  [
    'an apposition behind a comma',
    'India demanded the return of the barges, a demand that Bangladesh rejected.',
    ['Bangladesh rejects [India demand]: the return of the barges'],
  ],
  [
    'a passive with its agent',
    'Sudan demanded the release of its officers. The demand was rejected by the RSF.',
    ['Rapid Support Forces rejects [Sudan demand]: the release of its officers'],
  ],
  [
    '“a non-starter for”',
    'Guyana demanded the withdrawal of the boats. The demand is a non-starter for Venezuela.',
    ['Venezuela rejects [Guyana demand]: the withdrawal of the boats'],
  ],
  [
    'a verdict with an adjective',
    'Guyana demanded the withdrawal of the boats. Venezuela called the demand unacceptable.',
    ['Venezuela rejects [Guyana demand]: the withdrawal of the boats'],
  ],
  [
    'acceptance',
    'Latvia demanded a lower transit fee. Lithuania accepted the demand.',
    ['Lithuania accepts [Latvia demand]: a lower transit fee'],
  ],
  [
    'dismissing it',
    'Armenia demanded the return of the captives. Azerbaijan dismissed the demand.',
    ['Azerbaijan rejects [Armenia demand]: the return of the captives'],
  ],
  [
    'a person who speaks for the other side',
    'Armenia demanded the return of the captives. Azerbaijani foreign minister Elnur Aliyev rejected the demand.',
    ['Azerbaijan rejects [Armenia demand]: the return of the captives'],
  ],
  [
    'an answer by a capital',
    'Armenia demanded the return of the captives. Baku turned down the demand.',
    ['Azerbaijan rejects [Armenia demand]: the return of the captives'],
  ],
  [
    'an answer that is only reported',
    'Nepal demanded the removal of the post. India reportedly rejected the demand.',
    ['India rejects [Nepal demand; hedged]: the removal of the post'],
  ],
  [
    'a relative clause',
    'Kenya demanded that Uganda leave the islands, which Uganda rejects.',
    ['Uganda rejects [Kenya demand]: Uganda leave the islands'],
  ],
  [
    '“something … has ruled out”',
    'Kenya demanded that Uganda leave the islands, something Kampala has ruled out.',
    ['Uganda rejects [Kenya demand]: Uganda leave the islands'],
  ],
  [
    '“a demand … calls absurd”',
    'Kenya demanded that Uganda leave the islands, a demand Kampala calls absurd.',
    ['Uganda rejects [Kenya demand]: Uganda leave the islands'],
  ],
  [
    'a verb without an object',
    'Kenya demanded that Uganda leave the islands. Uganda refused.',
    ['Uganda rejects [Kenya demand]: Uganda leave the islands'],
  ],
  [
    '“refused to do so”',
    'Kenya demanded that Uganda leave the islands. Uganda has flatly refused to do so.',
    ['Uganda rejects [Kenya demand]: Uganda leave the islands'],
  ],
  [
    '“have none of it”',
    'Kenya demanded that Uganda leave the islands. Uganda will have none of it.',
    ['Uganda rejects [Kenya demand]: Uganda leave the islands'],
  ],
  [
    '“not hear of it”',
    'Kenya demanded that Uganda leave the islands. Uganda will not hear of it.',
    ['Uganda rejects [Kenya demand]: Uganda leave the islands'],
  ],
  [
    '“the answer was no”',
    "Kenya demanded that Uganda leave the islands. Kampala's answer was no.",
    ['Uganda rejects [Kenya demand]: Uganda leave the islands'],
  ],
  [
    'a plain no, told',
    "Kenya demanded that Uganda leave the islands. Not a chance, said Uganda's foreign minister.",
    ['Uganda rejects [Kenya demand]: Uganda leave the islands'],
  ],
  [
    'a plain no, quoted',
    'Kenya demanded that Uganda leave the islands. "Never," Uganda\'s president replied.',
    ['Uganda rejects [Kenya demand]: Uganda leave the islands'],
  ],
  [
    '“will not” cut short',
    "Kenya demanded that Uganda leave the islands. Uganda won't.",
    ['Uganda rejects [Kenya demand]: Uganda leave the islands'],
  ],
  [
    'an idea scoffed at',
    'Kenya demanded that Uganda leave the islands. Uganda scoffed at the idea.',
    ['Uganda rejects [Kenya demand]: Uganda leave the islands'],
  ],
  [
    'what it is called',
    'Kenya demanded that Uganda leave the islands. Uganda called it blackmail.',
    ['Uganda rejects [Kenya demand]: Uganda leave the islands'],
  ],
  [
    'a heading and a fragment',
    'Kenya demanded that Uganda leave the islands.\n\nAnd Uganda?\n\nWants to hear none of it.',
    ['Uganda rejects [Kenya demand]: Uganda leave the islands'],
  ],
  [
    'the second of two',
    'Finland demanded a lower levy and the return of two ships. Estonia rejected the second demand.',
    ['Estonia rejects: the return of two ships'],
  ],
  [
    'readiness to live with it',
    'Kenya demanded that Uganda leave the islands. Uganda said it could live with that.',
    ['Uganda accepts [Kenya demand]: Uganda leave the islands'],
  ],
  [
    'what is judged as a text, for the clauses told right before',
    'Libya floated a formula with Chad: no patrols for a year, then a cap of forty scouts. Chad turned it down.',
    ['Chad rejects: no patrols for a year', 'Chad rejects: a cap of forty scouts'],
  ],
  [
    'a red line on the same thing',
    'Kenya demanded that Uganda leave the islands. Uganda says it will not leave the islands.',
    ['Uganda rejects [Kenya demand]: Uganda leave the islands'],
  ],
]

const none: readonly Row[] = [
  [
    'where a refusal is denied',
    'Uganda demanded the closure of the camps. Rwanda did not reject the demand.',
    [],
  ],
  [
    'in an offer of something else',
    'Uganda demanded the closure of the camps. Rwanda offered to rename two of them.',
    [],
  ],
  [
    'of the one who makes it',
    'Chile demanded that Bolivia open the pass. Chile rejected criticism of the delay.',
    [],
  ],
  [
    'where the text gives no answer',
    'Chile demanded that Bolivia open the pass. Bolivia held a carnival in Oruro.',
    [],
  ],
  [
    'in a refusal of something else',
    'Chile demanded that Bolivia open the pass. Peru rejected a fishing quota proposed by Ecuador.',
    [],
  ],
  [
    'in an answer that is still awaited',
    'Chile demanded that Bolivia open the pass. Bolivia has yet to respond to the demand.',
    [],
  ],
  [
    'from an agreement to meet',
    'Kenya demanded that Uganda leave the islands. Uganda and Kenya agreed to meet again.',
    [],
  ],
  [
    'in a denial of something told',
    'Kenya demanded that Uganda leave the islands. Uganda rejected reports that its soldiers had fled.',
    [],
  ],
  [
    'in a no that was never said',
    'Kenya demanded that Uganda leave the islands. Uganda never formally said no.',
    [],
  ],
]

const positions: readonly Row[] = [
  [
    'of a concession, and no demand',
    'Kuwait wants Iraq to return the archive. Kuwait no longer asks for inspectors of its own at the border.',
    ['Kuwait concession: inspectors of its own at the border'],
  ],
  [
    'of refusal',
    'Kuwait wants Iraq to return the archive. Iraq rejected the demand.',
    ['Iraq rejection: rejected the demand'],
  ],
  [
    'of warning',
    'Kuwait wants Iraq to return the archive. Iraq warned that the archive may be lost.',
    ['Iraq warning: the archive may be lost'],
  ],
  [
    'of offer',
    'Kuwait wants Iraq to return the archive. Iraq offered to send copies of the papers.',
    ['Iraq offer: send copies of the papers'],
  ],
  [
    'of view',
    'Kuwait wants Iraq to return the archive. Iraq said that the papers belong to its people.',
    ['Iraq view: the papers belong to its people'],
  ],
  [
    'of welcome',
    'Kuwait wants Iraq to return the archive. Jordan welcomed the talks.',
    ['Jordan acceptance: welcomed the talks'],
  ],
]

describe('an answer to a demand', () => {
  it.each(responses)('is read from %s', (_, text, expected) => {
    expectExactly(responsesOf(text), expected)
  })

  it.each(none)('is not read %s', (_, text, expected) => {
    expectExactly(responsesOf(text), expected)
  })
})

describe('any other stance is kept as a position', () => {
  it.each(positions)('%s', (_, text, expected) => {
    expectExactly(positionsOf(text), expected)
  })
})

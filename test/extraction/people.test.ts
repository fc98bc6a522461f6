import { describe, it } from 'vitest'
import { expectExactly, peopleOf } from './findings.ts'

type Row = readonly [behaviour: string, text: string, people: readonly string[]]

const introduced: readonly Row[] = [
  [
    'on the side the words before tell',
    'The talks were led on the Peruvian side by the army chief, Luis Bell, and on the Chilean side by Ana Soto, the envoy.',
    ['Luis Bell of Peru: army chief', 'Ana Soto of Chile: envoy'],
  ],
  [
    'of one whose surname looks like a pronoun',
    'Chinese Vice Premier He Lifeng urged Brazil to drop the tariff.',
    ['He Lifeng of China: Vice Premier'],
  ],
  [
    'of one with a form of address between two names',
    'Somali President Hassan Sheikh Mohamud rejected the demand of Kenya.',
    ['Hassan Sheikh Mohamud of Somalia: President'],
  ],
  [
    'whose given name looks like a rank',
    'Afghan Foreign Minister Amir Khan Muttaqi told Pakistan to open the crossing.',
    ['Amir Khan Muttaqi of Afghanistan: Foreign Minister'],
  ],
  [
    'a minister for the affairs of a land is not of that land',
    'Juan Soto, the minister for Chilean affairs, said Peru wants a truce with Chile. Peru agreed.',
    ['Juan Soto of nobody: minister for Chilean affairs'],
  ],
  [
    'with what they chair for somebody',
    'The Pilots Guild demanded that Kenya pay. Jack Fletcher, who chairs its doctors committee, agreed.',
    ['Jack Fletcher of PILOTS-GUILD: chairs its doctors committee'],
  ],
  [
    'of nobody where it is said whose they are, and who that is is unknown',
    'Kenya urged Uganda to talk. Lucas Asu of the Interim Government denied it had signed.',
    ['Lucas Asu of nobody: no office'],
  ],
  [
    'not in a place or a paper',
    'KUALA LUMPUR, Monday - Malaysian minister Tan Soo told Le Monde that Kenya must open the London Underground talks.',
    ['Tan Soo of Malaysia: minister'],
  ],
  [
    'before the name, after the party’s adjective',
    'Ghanaian foreign minister Samuel Ablakwa rejected the border terms of Togo on Friday.',
    ['Samuel Ablakwa of Ghana: foreign minister'],
  ],
  [
    'before the name, after the party’s possessive',
    'Chile’s trade envoy Paula Estévez told Peru that the tariff must go.',
    ['Paula Estévez of Chile: trade envoy'],
  ],
  [
    'before the name, after an abbreviation of the party',
    'UN envoy Hanna Tetteh urged both governments to accept the ceasefire.',
    ['Hanna Tetteh of United Nations: envoy'],
  ],
  [
    'of several words, with what it modifies',
    'Kenyan deputy prime minister Musalia Wetang’ula demanded that Uganda reopen the bridge.',
    ['Musalia Wetang’ula of Kenya: deputy prime minister'],
  ],
  [
    'after the name, in apposition with the party behind it',
    'Ilse Verbruggen, the foreign minister of Belgium, demanded that Luxembourg withdraw the tax.',
    ['Ilse Verbruggen of Belgium: foreign minister'],
  ],
  [
    'after the name, in apposition with the party before it',
    'Tomás Arriaga, Bolivia’s chief negotiator, said Chile must open the port.',
    ['Tomás Arriaga of Bolivia: chief negotiator'],
  ],
  [
    'after the name, with an indefinite article and an adjective',
    'Mr Daniyar Sadykov, a Kazakh negotiator, told Uzbekistan that the water quota must fall.',
    ['Daniyar Sadykov of Kazakhstan: negotiator'],
  ],
  [
    'over a comma, before the name',
    'Peru’s foreign minister, Lucía Huamán, demanded that Ecuador remove the posts.',
    ['Lucía Huamán of Peru: foreign minister'],
  ],
  [
    'by a relative clause',
    'Petra Lindqvist, who leads the Swedish delegation, demanded that Denmark lift the fees.',
    ['Petra Lindqvist of Sweden: leads the Swedish delegation'],
  ],
  [
    'with an organisation behind it',
    'Nour El-Din, head of the Arab League mission, urged Sudan to sign the truce.',
    ['Nour El-Din of Arab League: head'],
  ],
  [
    'with a rank before the name',
    'Rwandan General Eric Mugabo said Burundi must withdraw its troops.',
    ['Eric Mugabo of Rwanda: General'],
  ],
  [
    'with office and rank before the name',
    'Thai army chief General Somchai Rattanakosin said Cambodia must pull back its guns.',
    ['Somchai Rattanakosin of Thailand: army chief General'],
  ],
  [
    'for an armed group',
    'Houthi spokesman Yahya al-Amri rejected the demand of Saudi Arabia.',
    ['Yahya al-Amri of Houthis: spokesman'],
  ],
  [
    'with “former”, which stays with the office',
    'Former Nigerian president Bukola Adeyemi urged Niger to accept the timetable.',
    ['Bukola Adeyemi of Nigeria: Former Nigerian president'],
  ],
]

const possessed: readonly Row[] = [
  [
    'of a person with a title',
    'Mexican President Elena Robledo’s envoy Javier Montes demanded that Guatemala reopen the crossing.',
    ['Elena Robledo of Mexico: President', 'Javier Montes of Mexico: envoy'],
  ],
  [
    'of a person named before',
    'Indian prime minister Arjun Mehta demanded access to the port. Mehta’s adviser Kavita Rao said Sri Lanka must agree.',
    ['Arjun Mehta of India: prime minister', 'Kavita Rao of India: adviser'],
  ],
]

const lists: readonly Row[] = [
  [
    'two people with an office each under one adjective',
    'Moroccan foreign minister Karim Benjelloun and defence minister Salma Idrissi demanded that Algeria withdraw its troops.',
    ['Karim Benjelloun of Morocco: foreign minister', 'Salma Idrissi of Morocco: defence minister'],
  ],
  [
    'two people of two parties',
    'Serbian President Milan Jović and Croatian Prime Minister Ivana Horvat agreed to meet in Vienna; Serbia demanded the return of the archives.',
    ['Milan Jović of Serbia: President', 'Ivana Horvat of Croatia: Prime Minister'],
  ],
  [
    'a list with offices over commas',
    'Finland sent Aino Virtanen, the trade minister, and Mikko Salo, the central bank governor, and demanded that Estonia lower the levy.',
    ['Aino Virtanen of Finland: trade minister', 'Mikko Salo of Finland: central bank governor'],
  ],
]

const named: readonly Row[] = [
  [
    'an honorific, which is no office',
    'Dutch prime minister Joost de Wit demanded a lower levy from Belgium. Mr de Wit spoke in Utrecht.',
    ['Joost de Wit of Netherlands: prime minister'],
  ],
  [
    'particles in the name',
    'EU trade commissioner Annelies van den Broek demanded that India lower the tariff.',
    ['Annelies van den Broek of European Union: trade commissioner'],
  ],
  [
    'an Arabic article with a hyphen',
    'Iraqi foreign minister Mustafa al-Jubouri demanded that Turkey release more water.',
    ['Mustafa al-Jubouri of Iraq: foreign minister'],
  ],
  [
    'a double surname with a hyphen',
    'Spanish foreign minister Carmen Ruiz-Ocampo demanded that Britain open the fence.',
    ['Carmen Ruiz-Ocampo of Spain: foreign minister'],
  ],
  [
    'an initial in the middle',
    'US envoy Robert J. Halloran demanded that Panama lower the toll.',
    ['Robert J. Halloran of United States: envoy'],
  ],
  [
    'a surname first, with a hyphen in the given name',
    'South Korean foreign minister Kang Min-seo demanded that Japan lift the curbs.',
    ['Kang Min-seo of South Korea: foreign minister'],
  ],
  [
    'letters with marks',
    'Turkish foreign minister Çağla Şimşek demanded that Greece reopen the airspace.',
    ['Çağla Şimşek of Türkiye: foreign minister'],
  ],
]

const same: readonly Row[] = [
  [
    'when the surname stands alone later',
    'Colombian president Andrés Quintero demanded that Venezuela release the crews. Quintero said the border would stay shut.',
    ['Andrés Quintero of Colombia: president'],
  ],
  [
    'when the surname is spelt in another way',
    'Ukrainian foreign minister Andrii Sydorenko demanded that Hungary lift its veto. Sidorenko will travel to Brussels.',
    ['Andrii Sydorenko of Ukraine: foreign minister'],
  ],
  [
    'when the surname ends in -yy, -iy or -y',
    'Ukrainian president Viktor Malynskyy demanded that Hungary lift its veto. Malynsky will travel to Brussels, where Malynskiy is expected on Monday.',
    ['Viktor Malynskyy of Ukraine: president'],
  ],
  [
    'when the full name comes after the bare surname',
    'Lula-era adviser Celso Prado returns. Brazilian foreign minister Marina Tavares demanded that Paraguay lower the price. Tavares left early.',
    ['Celso Prado of nobody: adviser', 'Marina Tavares of Brazil: foreign minister'],
  ],
  [
    'when the name is set in capitals in the headline',
    'TAVARES TURNS DOWN PARAGUAY PRICE\n\nASUNCION - Brazilian foreign minister Marina Tavares rejected the price that Paraguay demands.',
    ['Marina Tavares of Brazil: foreign minister'],
  ],
]

describe('people', () => {
  it.each(introduced)('are found with an office %s', (_, text, people) => {
    expectExactly(peopleOf(text), people)
  })

  it.each(possessed)('take the party of whom they work for: an envoy %s', (_, text, people) => {
    expectExactly(peopleOf(text), people)
  })

  it.each(lists)('are told apart in coordination: %s', (_, text, people) => {
    expectExactly(peopleOf(text), people)
  })

  it.each(named)('keep their whole name: %s', (_, text, people) => {
    expectExactly(peopleOf(text), people)
  })

  it.each(same)('are one person %s', (_, text, people) => {
    expectExactly(peopleOf(text), people)
  })
})

const nobody: readonly Row[] = [
  [
    'months, days and feasts',
    'Laos demanded that Vietnam open the dam by Friday, 5 December, before Easter Sunday.',
    [],
  ],
  [
    'companies, ships and newspapers',
    'Norway demanded that Iceland free the trawler Havbris Star, the Nordlys Tidende reported.',
    [],
  ],
  [
    'offices without a name',
    'The Tunisian foreign minister demanded that Libya reopen the crossing, a spokesman said.',
    [],
  ],
  [
    'places of two words',
    'Guyana demanded that Venezuela leave Puerto Nuevo and the Lower Essequibo basin.',
    [],
  ],
]

describe('no person', () => {
  it.each(nobody)('is made of %s', (_, text, people) => {
    expectExactly(peopleOf(text), people)
  })
})

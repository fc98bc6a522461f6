/** An article made up of templates, as a file would hold it. */
export interface GeneratedArticle {
  /** Name of a file: date, outlet and running number. */
  readonly name: string
  readonly text: string
}

interface Talks {
  readonly city: string
  readonly plan: string
  /** The two that negotiate and the one between them. */
  readonly a: Side
  readonly b: Side
  readonly between: Side
}

interface Side {
  readonly name: string
  readonly adjective: string
  readonly capital: string
  readonly minister: string
}

const talks: readonly Talks[] = [
  {
    city: 'Geneva',
    plan: 'ceasefire plan',
    a: side('Ethiopia', 'Ethiopian', 'Addis Ababa', 'Lemma Bekele'),
    b: side('Eritrea', 'Eritrean', 'Asmara', 'Yonas Tesfay'),
    between: side('Norway', 'Norwegian', 'Oslo', 'Ingrid Dahl'),
  },
  {
    city: 'Doha',
    plan: 'framework agreement',
    a: side('Armenia', 'Armenian', 'Yerevan', 'Aram Sarkisian'),
    b: side('Azerbaijan', 'Azerbaijani', 'Baku', 'Rashad Aliyev'),
    between: side('Qatar', 'Qatari', 'Doha', 'Khalid al-Mansour'),
  },
  {
    city: 'Vienna',
    plan: 'border accord',
    a: side('Venezuela', 'Venezuelan', 'Caracas', 'Rafael Ortega'),
    b: side('Guyana', 'Guyanese', 'Georgetown', 'Desmond Clarke'),
    between: side('Brazil', 'Brazilian', 'Brasília', 'Helena Duarte'),
  },
]

function side(name: string, adjective: string, capital: string, minister: string): Side {
  return { name, adjective, capital, minister }
}

const outlets = ['Harbour Post', 'Northern Courier', 'Civic Ledger', 'Lakeside Times', 'Daily Span']

const wishes = [
  'withdraw its troops from the border zone',
  'release all prisoners of war',
  'open the river crossings to aid convoys',
  'accept international monitors along the frontier',
  'recognise its sovereignty over the disputed districts',
  'lift the blockade of the port',
  'let the displaced families return',
  'freeze the deployment of heavy weapons',
  'pay for the rebuilding of the destroyed villages',
  'end its support for the armed groups in the hills',
] as const

const provisions = [
  'a ceasefire along the whole frontier',
  'the exchange of all prisoners',
  'an international monitoring mission',
  'security guarantees for both sides',
  'the phased lifting of sanctions',
  'the return of refugees',
  'a fund for reconstruction',
  'the withdrawal of heavy weapons',
] as const

const colour = [
  'The hall was kept cool and the curtains drawn, and the delegates walked in by different doors.',
  'Traders in the old market said they had heard such news before and would wait for the buses to run.',
  'A light rain fell on the lake for most of the afternoon, and the photographers sheltered under the trees.',
  'The last round ended without a joint statement, after a long night that both delegations called useful.',
  'Aid agencies counted four trucks at the crossing, where forty used to pass before the fighting.',
  'In the districts along the river, schools stayed shut for another week and the clinics ran on generators.',
] as const

/** Pseudo-random numbers in [0, 1); the same seed gives the same row. @see Mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'].concat([
  'September',
  'October',
  'November',
  'December',
])
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/**
 * Makes articles of about 300 words that follow a few negotiations over many days and outlets, so
 * that parties, demands, versions of plans and next steps come again in other words.
 *
 * @param count How many; 0 gives none.
 * @param seed The same seed gives the same articles, and the first of many are those of few.
 * @returns No two alike.
 */
export function* generateArticles(count: number, seed = 1): Generator<GeneratedArticle> {
  for (let index = 0; index < count; index++) yield generateArticle(index, seed)
}

function generateArticle(index: number, seed: number): GeneratedArticle {
  const random = randomFrom(seed * 1_000_003 + index)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  const number = (from: number, to: number) => from + Math.floor(random() * (to - from + 1))

  const { city, plan, a, b, between } = talks[index % talks.length]!
  // Several articles a day, as a wire has them.
  const day = new Date(Date.UTC(2026, 0, 5 + Math.floor(index / 12)))
  const date = `${day.getUTCDate()} ${months[day.getUTCMonth()]} ${day.getUTCFullYear()}`
  const today = weekdays[day.getUTCDay()]!
  const later = weekdays[(day.getUTCDay() + number(2, 4)) % 7]!
  const [one, other] = random() < 0.5 ? [a, b] : [b, a]
  const points = 8 + (Math.floor(index / 60) % 20)
  const fewer = Math.max(3, points - number(1, 5))
  const wish = pick(wishes)
  const second = pick(wishes.filter((it) => it !== wish))
  const part = pick(provisions)
  const gone = pick(provisions.filter((it) => it !== part))
  const outlet = pick(outlets)

  const headline = pick([
    `${one.name} and ${other.name} edge towards a ${points}-point ${plan} in ${city}`,
    `${other.name} turns down ${one.adjective} terms as talks in ${city} go on`,
    `${between.name} puts a revised ${plan} to ${one.name} and ${other.name}`,
    `${one.capital} wants ${other.name} to move first, envoys say in ${city}`,
  ])
  const lead = pick([
    `Negotiators from ${one.name} and ${other.name} met for a ${pick(['second', 'third', 'fourth'])} day on ${today} to discuss a ${points}-point ${plan} drafted by ${between.name}.`,
    `${between.name} presented a ${points}-point ${plan} to ${one.name} and ${other.name} on ${today}, diplomats said.`,
    `Talks between ${one.name} and ${other.name} resumed in ${city} on ${today} over a ${plan} of ${points} points proposed by ${between.name}.`,
  ])
  const demand = pick([
    `${one.name} demanded that ${other.name} ${wish}.`,
    `${one.adjective} Foreign Minister ${one.minister} insisted that ${other.name} must ${wish}.`,
    `“${other.name} must ${wish},” said ${one.adjective} Foreign Minister ${one.minister}.`,
    `${one.capital} called on ${other.name} to ${wish} before any signing.`,
  ])
  const answer = pick([
    `${other.name} rejected the demand as unacceptable.`,
    `${other.adjective} Foreign Minister ${other.minister} said his government would not accept it.`,
    `${other.capital} rejected the demand, but offered to discuss it in the next round.`,
  ])
  const counter = pick([
    `In return, ${other.name} wants ${one.name} to ${second}.`,
    `${other.name} said it would sign only if ${one.name} agreed to ${second}.`,
    `${other.minister} warned that ${other.name} would leave the talks unless ${one.name} agreed to ${second}.`,
  ])
  const text = pick([
    `The plan provides for ${part}. A passage on ${gone} was removed from the draft.`,
    `Under the proposal, there would be ${part}; ${gone} was left for the two presidents to settle.`,
    `The revised text has ${fewer} points instead of ${points} and calls for ${part}. ${one.name} accepted it, while ${other.name} asked for more time.`,
  ])
  const step = pick([
    `The delegations will meet again in ${city} on ${later}.`,
    `${between.adjective} Foreign Minister ${between.minister} is expected to travel to ${other.capital} on ${later}.`,
    `A further round of talks is planned for ${later}, officials said.`,
  ])
  const told = pick([
    `${between.minister} told reporters that about ${number(2, 90)} villages and ${number(11, 990)} prisoners were on the lists the two sides had exchanged.`,
    `A diplomat who asked not to be named said that ${number(2, 9)} of the ${points} points were still open after ${number(3, 19)} hours of talks.`,
    `According to ${between.adjective} officials, the two sides had agreed on ${number(2, 7)} points and put ${number(1, 4)} in brackets.`,
  ])
  const paragraphs = [
    `${city.toUpperCase()}, ${date} (${outlet}) — ${lead} ${told}`,
    `${demand} ${answer} ${counter}`,
    pick(colour),
    text,
    `${pick(colour)} ${step}`,
    `“We have come a long way since ${pick(['the spring', 'last year', 'the winter'])}, and nobody wants to go back,” ${one.minister} said. ${one.name} may ask for changes of its own, ${pick(['an aide', 'an adviser', 'a member of the delegation'])} added.`,
    `${pick([`In ${b.capital}, the opposition asked what the delegation had given away.`, `In ${a.capital}, several thousand people marched for an end to the war.`])} ${between.minister} met both delegations again on ${today} evening. ${pick([`“Each side knows what the other can sell at home,” he said.`, `${between.name} would guarantee the first ${number(2, 9)} months of the deal, he said.`])}`,
    `${pick(colour)} ${pick(colour)} ${pick(colour)}`,
    `The number of this report is ${index + 1}.`,
  ]
  const isoDay = day.toISOString().slice(0, 10)
  return {
    name: `${isoDay}-${outlet.toLowerCase().replace(' ', '-')}-${index + 1}.txt`,
    text: `${headline}\n\n${paragraphs.join('\n\n')}\n`,
  }
}

import type { Node, Sentence } from '../text/sentence.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { OfficeWords } from './office-words.ts'

/** A run of words that looks like the name of a person: indices of the sentence, end exclusive. */
export interface NameRun {
  readonly from: number
  readonly to: number
}

const PARTICLE =
  /^(von|van|der|den|de|del|della|di|da|dos|bin|bint|ibn|ben|al|el|ul|ur|la|le|ter|af|y)$/i
const CALENDAR =
  /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Ramadan|Eid|Sukkot|Passover)$/
const NEVER =
  /^(The|A|An|In|On|At|But|And|Or|If|As|For|It|Its|He|She|They|We|I|You|His|Her|Their|Our|This|That|These|Those|Both|No|Not|Nor|Yes|So|Then|There|Here|What|When|Where|Who|Why|How|After|Before|Under|By|From|To|With|Without|Mr|Mrs|Ms|North|South|East|West|Article|Phase|Act|Annex|Chapter|Board|Council|Committee|Ministry|Minister|Agreement|Plan|Accord|Treaty|Sea|River|Strait|Gulf|Bay|Island|Islands|Region|Province|State|Street|Hotel|Palace|Airport|University|Institute|Television|Radio|News|Times|Post|Journal|Agency|Press|Conference|Summit|Forum|Middle|Central|Western|Eastern|Northern|Southern|Road|House|Route|Corridor|Crossing|Strip|Bank|Dam|Line|War|Day|Union|Party|Parties|Government|Commission|Member|Members|Side|Chamber|Parliament|Congress|Senate|Ministers|Minister|Foreign|Defence|Defense|Interior|Army|Front|Force|Forces|Group|Movement|Company|Inc|Ltd|Corp|Prime|States|Office|Mechanism|Left|Right|Underground|Excellency|Head|Court|Tribunal|Embassy|Assembly|Resources|Security|Affairs|Directorate|Bureau|Department|Rovers|Body|Centre|Center|Church|Federation|Association|Confederation|Guild|Coalition|Alliance|Workers|Employers|Bishops|Teachers|Authority|Organization|Organisation|Fund|Reserve|Supreme|Official|Officials|Gazette|Trade|Labour|Labor|Economic|Social|General|Live|Update|Questions|Speaking|Asked|Meanwhile|However|Also|Still|Now|Later|Earlier|Today|Tonight|Yesterday|Tomorrow|Good|Morning|Evening)$/

/** What is called after people: “Prince Ado Audu University”. */
const SEAT =
  /^(University|Institute|Hotel|Palace|Airport|Street|Road|Bridge|Dam|Hospital|School|College|Stadium|Foundation|Square)$/

const touches = (a: Node | undefined, b: Node | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start

/**
 * Finds the runs of capitalised words that can be names of people: no title,
 * no place or actor of the gazetteer, no day or month.
 */
export function findNames(
  source: string,
  sentence: Sentence,
  gazetteer: Gazetteer,
  offices: OfficeWords,
): readonly NameRun[] {
  const { nodes } = sentence
  const covered = coveredByActors(source, nodes, gazetteer)
  const isName = (index: number): boolean => {
    const node = nodes[index]
    if (node === undefined || !/^\p{Lu}/u.test(node.text)) return false
    if (isChineseName(index)) return true
    if (CALENDAR.test(node.text) || NEVER.test(node.text)) return false
    const before = nodes[index - 1]
    // “Foreign Minister Amir Khan”
    const isRankName =
      before && /^(Amir|Sultan|Malik|Earl|Dean)$/.test(node.text) && offices.isHead(before)
    if (offices.endsTitle(node) && !isGivenName(index) && !isRankName && !isInside(index))
      return false
    // “General Command”: no general of that name.
    if (before && offices.isCollective(node) && offices.endsTitle(before)) return false
    if (covered.has(index) && !continuesName(index)) return false
    if (node.upos === 'PROPN') return true
    return (
      (index > 0 || PARTICLE.test(nodes[1]?.text ?? '')) &&
      ['ADJ', 'NOUN', 'X', 'VERB', 'INTJ'].includes(node.upos) &&
      /\p{Ll}/u.test(node.text)
    )
  }
  // “Hassan Sheikh Mohamud”: a form of address between two names.
  const isInside = (index: number): boolean => {
    const [before, node, next] = nodes.slice(index - 1, index + 2)
    return (
      index > 0 &&
      /^(Sheikh|Haji|Hajji|Sayed|Sayyid|Sardar|Malik|Amir|Emir|Sultan|Mullah|Shah|Khan|Mirza|Bey|Pasha)$/.test(
        node?.text ?? '',
      ) &&
      [before, next].every(
        (one) =>
          one?.upos === 'PROPN' &&
          /^\p{Lu}\p{Ll}/u.test(one.text) &&
          !covered.has(one.index) &&
          !offices.endsTitle(one) &&
          !offices.isModifier(one) &&
          !NEVER.test(one.text),
      )
    )
  }
  // “He Lifeng”, “General Secretary To Lam”: surnames that look like small words.
  const isChineseName = (index: number): boolean => {
    const [node, next] = [nodes[index], nodes[index + 1]]
    const isName = next !== undefined && /^\p{Lu}\p{Ll}/u.test(next.text) && !covered.has(index + 1)
    if (!node || !isName || offices.endsTitle(next) || CALENDAR.test(next.text)) return false
    if (NEVER.test(next.text)) return false
    if (/^(He|She)$/.test(node.text)) return next.upos === 'PROPN'
    const before = nodes[index - 1]
    return (
      /^(To|An|So|No|Do|You|My|On|In)$/.test(node.text) &&
      before !== undefined &&
      offices.endsTitle(before)
    )
  }
  // “Choe Son-hui”: a word of office with a small one hung on, after the surname.
  const isGivenName = (index: number): boolean => {
    const [before, node, mark, rest] = nodes.slice(index - 1, index + 3)
    return (
      index > 0 &&
      before?.upos === 'PROPN' &&
      !offices.endsTitle(before) &&
      !offices.isModifier(before) &&
      mark?.text === '-' &&
      touches(node, mark) &&
      /^\p{Ll}/u.test(rest?.text ?? '') &&
      touches(mark, rest as Node)
    )
  }
  // “Michael Jordan”: an actor's name right after a first name belongs to the person.
  const continuesName = (index: number): boolean => {
    // “Abdul-Malik al-Houthi”
    const isNisba = nodes[index - 1]?.text === '-' && /^(al|el)$/.test(nodes[index - 2]?.text ?? '')
    const last = isNisba ? index - 3 : index - 1
    const before = nodes[last]
    return (
      before !== undefined &&
      /^\p{Lu}\p{Ll}/u.test(before.text) &&
      before.upos === 'PROPN' &&
      !covered.has(last) &&
      !offices.endsTitle(before) &&
      !offices.isModifier(before) &&
      !NEVER.test(before.text) &&
      !CALENDAR.test(before.text)
    )
  }
  const runs: NameRun[] = []
  for (let at = 0; at < nodes.length; at++) {
    const startsWithArticle =
      /^(al|el)$/i.test(nodes[at]?.text ?? '') && nodes[at + 1]?.text === '-' && isName(at + 2)
    // “President von der Leyen”
    const startsWithParticle =
      /^(von|van|de|del|della|di|da|dos|der|den|ter)$/.test(nodes[at]?.text ?? '') &&
      at > 0 &&
      offices.endsTitle(nodes[at - 1] as Node) &&
      followsToName(nodes, at, isName)
    if (!isName(at) && !startsWithArticle && !startsWithParticle) continue
    let to = startsWithArticle ? at + 3 : at + 1
    for (;;) {
      const node = nodes[to]
      const before = nodes[to - 1]
      if (node === undefined) break
      if (isName(to)) to++
      // “Abdul-Malik”, “al-Burhan”: hyphens without blanks.
      else if (node.text === '-' && touches(before, node) && touches(node, nodes[to + 1]))
        to += isName(to + 1) || isGivenPart(nodes[to + 1]?.text ?? '') ? 2 : 0
      else if (PARTICLE.test(node.text) && followsToName(nodes, to, isName)) to++
      // “Mohammed VI”
      else if (/^(?=[IVX])(X{0,2})(I[XV]|V?I{0,3})$/.test(node.text)) to++
      else break
      if (nodes[to - 1] === before) break
    }
    // One word that ends on a capital is an abbreviation.
    const run = nodes.slice(at, to)
    const isShouted = run.length > 1 && run.every(({ text }) => /^\p{Lu}{3,}$/u.test(text))
    if (SEAT.test(nodes[to]?.text ?? '')) at = to
    // “KUALA LUMPUR”, “Transat A.T.”
    else if (isShouted || /^(?:\p{Lu}\.){2,}$/u.test(run.at(-1)?.text ?? '')) at = to - 1
    else if (to - at > 1 || !/\p{L}\p{Lu}$/u.test(nodes[at]?.text ?? ''))
      runs.push({ from: at, to })
    at = to - 1
  }
  return runs
}

/** What can follow a hyphen in a name (“Son-hui”), and does not make an adjective of it (“-led”). */
const isGivenPart = (text: string): boolean => /^\p{L}/u.test(text) && !ADJECTIVE.test(text)

const ADJECTIVE =
  /^(speaking|led|backed|based|held|run|linked|sponsored|funded|born|occupied|controlled|brokered|mediated|owned|dominated|style|wide|bound|allied|aligned|affiliated|educated|made|trained|era|general|elect|designate|in|friendly|imposed|supplied|built|hosted|drafted|proposed|appointed|ruled|administered|majority)$/

/** Whether a particle leads on to a name, perhaps over further particles and hyphens. */
function followsToName(
  nodes: readonly Node[],
  index: number,
  isName: (index: number) => boolean,
): boolean {
  let at = index + 1
  while (PARTICLE.test(nodes[at]?.text ?? '') || nodes[at]?.text === '-') at++
  return at - index <= 4 && isName(at)
}

function coveredByActors(
  source: string,
  nodes: readonly Node[],
  gazetteer: Gazetteer,
): ReadonlySet<number> {
  const covered = new Set<number>()
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as Node
    const form = gazetteer.at(source, node.start)
    if (form === null) continue
    const end = node.start + form.text.length
    while (at < nodes.length && (nodes[at] as Node).start < end) covered.add(at++)
    at--
  }
  return covered
}

import type { World } from '../../knowledge/schema/world.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { dealsIn } from './deals-in.ts'
import type { Gazetteer } from './gazetteer.ts'
import { introducedActor } from './introduced-actor.ts'
import { type RoleWords, roleWords } from './role-words.ts'

const CAPITAL = /^\p{Lu}[\p{L}\p{N}&'’-]*$/u
/** What people work at without its being a party to talks by that name. */
const PLACE =
  /^(Airport|Hospital|University|College|School|Station|Region|Province|District|Valley|County|Island|City|Street|Terminal|Harbour|Harbor|Bay|River|Park|State|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/

/**
 * Adds the firms whose people strike or bargain, where the firm itself says or wants something:
 * “pilots at Northwing rejected … Northwing offered”, “Northwing pilots”.
 */
export function findEmployers(
  source: string,
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
  world: World,
): void {
  const roles = roleWords(world.roles)
  for (const sentence of sentences)
    for (const node of sentence.nodes) {
      if (!isCrew(node, roles) && !isPayOffer(node)) continue
      const run = after(node, sentence) ?? before(node, sentence) ?? owner(node, sentence)
      const [first] = run ?? []
      if (!run || !first) continue
      const known = gazetteer.at(source, first.start)
      if (run.some(({ text }) => PLACE.test(text))) continue
      const name = source.slice(first.start, run.at(-1)?.end)
      // “Transat A.T. replied” for Air Transat
      const last = run.at(-1)?.text ?? name
      const short = last.length > 4 && gazetteer.at(last, 0) === null ? last : name
      const called = [...new Set([name, short])]
      if (!called.some((one) => isActing(one, sentences, world))) continue
      if (known !== null && (known.text !== name || known.actor.kind !== 'company')) continue
      gazetteer.add(
        known?.actor ?? introducedActor(name, 'company'),
        called.map((one) => [one, 'name']),
      )
    }
}

/** “pilots”, “workers”, “staff”. */
const isCrew = (node: Node, roles: RoleWords): boolean =>
  /^(NN|NNS)$/.test(node.xpos) &&
  /(s|men|staff|crew|workforce)$/.test(node.lower) &&
  roles.has(node, 'craft', 'labour') &&
  !/^(members|unions|residents)$/.test(node.lower)

/** “contract offer”, “pay deal”: what an employer puts to its people. */
const isPayOffer = ({ lemma, before }: Node): boolean =>
  /^(offer|proposal|deal|package)$/.test(lemma) &&
  /^(contract|pay|wage|salary|wages)$/.test(before?.lower ?? '')

/** Whose people or offer it is: “Northwing's St. Paul welders”, “Northwing's latest pay offer”. */
function owner(node: Node, { nodes }: Sentence): readonly Node[] | null {
  const mark = nodes.slice(Math.max(0, node.index - 5), node.index).find(isMark)
  if (mark === undefined) return null
  let from = mark.index
  while (from > 0 && isNameWord(nodes[from - 1])) from--
  return from < mark.index && mark.index - from < 4 ? nodes.slice(from, mark.index) : null
}

const isMark = ({ text }: Node): boolean => /^['’]s?$/.test(text)

/** The capitalised words after “at”, “for”. */
function after({ index }: Node, { nodes }: Sentence): readonly Node[] | null {
  if (!/^(at|for|with)$/.test(nodes[index + 1]?.lower ?? '')) return null
  let from = index + 2
  if (nodes[from]?.lower === 'the') from++
  return capitals(nodes, from)
}

/** What begins the name of a place: “St. Louis machinists” work for no Louis. */
const OF_PLACE = /^(St|Ste|Mt|Ft|Pt)\.?$/

/** The capitalised words right before. */
function before({ index }: Node, { nodes }: Sentence): readonly Node[] | null {
  let from = index
  while (from > 0 && isNameWord(nodes[from - 1])) from--
  if (OF_PLACE.test(nodes[from - 1]?.text ?? '')) return null
  return from < index && index - from < 4 ? nodes.slice(from, index) : null
}

/** A capitalised word that is no verb at the start of the sentence (“Striking …”). */
const isNameWord = (node: Node | undefined): boolean =>
  node !== undefined &&
  CAPITAL.test(node.text) &&
  (node.upos === 'PROPN' || node.index > 0) &&
  !(node.index === 0 && /(ing|ed)$/.test(node.text))

function capitals(nodes: readonly Node[], from: number): readonly Node[] | null {
  let to = from
  while (to - from < 4 && CAPITAL.test(nodes[to]?.text ?? '') && nodes[to]?.upos === 'PROPN') to++
  return to > from ? nodes.slice(from, to) : null
}

/** Whether a name is anywhere the subject of a clause of dealing, or owns an offer. */
const isActing = (name: string, sentences: readonly Sentence[], world: World): boolean =>
  sentences.some(({ text, nodes, start }, at) => {
    const index = text.indexOf(name)
    if (index < 0) return false
    if (OWNED.test(text.slice(index + name.length))) return true
    const sentence = sentences[at] as Sentence
    return nodes.some(
      (node) =>
        node.start >= start + index &&
        node.end <= start + index + name.length &&
        dealsIn(node, sentence, world.predicates),
    )
  })

const OWNED =
  /^['’]s? (?:\p{L}+ ){0,2}(?:offer|proposal|plan|demand|terms|management|chief|boss|spokes|chair)/u

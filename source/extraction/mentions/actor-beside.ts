import type { Node, Sentence } from '../text/sentence.ts'
import type { NameRun } from './find-names.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { OfficeWords } from './office-words.ts'
import type { Title } from './read-title.ts'

interface Tools {
  readonly source: string
  readonly gazetteer: Gazetteer
  readonly offices: OfficeWords
}

/** How many words an actor's name, with what leads on to it, can be long. */
const REACH = 9

/** “Secretary-General of the United Nations X”: an office of a party right before the name. */
export function officeOfActor({ nodes }: Sentence, { from }: NameRun, tools: Tools): Title | null {
  const end = nodes[from - 1]?.end
  for (let at = from - 1; at > 1 && from - at < REACH; at--) {
    const form = tools.gazetteer.at(tools.source, nodes[at]?.start ?? 0)
    if (!form || (nodes[at]?.start ?? 0) + form.text.length !== end) continue
    let of = at - 1
    if (nodes[of]?.lower === 'the') of--
    const head = nodes[of - 1]
    if (!/^(of|for)$/.test(nodes[of]?.lower ?? '') || !head || !tools.offices.isHead(head)) continue
    let start = of - 1
    while (start > 0 && /^(ADJ|NOUN|PROPN)$/.test(nodes[start - 1]?.upos ?? '')) start--
    return { from: start, to: from, side: 'before' }
  }
  return null
}

/**
 * The party a name is set beside without an office: “the union's X”, “X, of the union”, “X (Kenya)”,
 * and in lists of those who sign “X, African Union”.
 */
export function actorBeside(
  { nodes }: Sentence,
  { from, to }: NameRun,
  tools: Tools,
): string | null {
  const at = (index: number) => tools.gazetteer.at(tools.source, nodes[index]?.start ?? -1)
  if (/^['’]s?$/.test(nodes[from - 1]?.text ?? '') && to - from > 1) {
    for (let index = from - 2; index >= Math.max(0, from - REACH); index--) {
      const form = at(index)
      const ends = (nodes[index]?.start ?? 0) + (form?.text.length ?? 0)
      if (form && form.kind !== 'demonym' && ends === nodes[from - 2]?.end) return form.actor.id
    }
  }
  const opener = nodes[to]?.text
  if (opener === 'of' || opener === 'for') return actorServed(nodes, to, tools)
  if (opener !== ',' && opener !== '(') return null
  const isOf = /^(of|from|for)$/.test(nodes[to + 1]?.lower ?? '')
  let start = to + (isOf ? 2 : 1)
  if (nodes[start]?.lower === 'the') start++
  const form = at(start)
  if (!form || form.kind === 'demonym' || (form.kind === 'city' && !isOf)) return null
  const end = (nodes[start]?.start ?? 0) + form.text.length
  const next = nodes.find((node) => node.start >= end)
  // “X, Kenya and Uganda” goes on with states: only an organisation can stand so by itself.
  // “X (Greens, Germany)”: of what body, then of what land.
  if (opener === '(' && next?.text === ',' && form.actor.kind !== 'state') return form.actor.id
  const isAlone = opener === '(' ? next?.text === ')' : !next || /^[,.;]$/.test(next.text)
  return isAlone && (isOf || opener === '(' || (form.actor.kind !== 'state' && !next))
    ? form.actor.id
    : null
}

/** “Anna Bell of the Labour Party”, “signed by Anna Bell for Kenya and …”. */
function actorServed(nodes: readonly Node[], at: number, tools: Tools): string | null {
  const start = nodes[at + 1]?.lower === 'the' ? at + 2 : at + 1
  const form = tools.gazetteer.at(tools.source, nodes[start]?.start ?? -1)
  if (!form || form.kind === 'demonym' || form.kind === 'city') return null
  const end = (nodes[start]?.start ?? 0) + form.text.length
  const next = nodes.find((node) => node.start >= end)
  if (next && /^(['’]s?|\p{Lu}.*)$/u.test(next.text)) return null
  // “thanked Anna Bell for Kenya …” goes on; a list of those who sign does not.
  const isListed = !next || /^([,.;]|and)$/.test(next.lower)
  return nodes[at]?.lower === 'of' || isListed ? form.actor.id : null
}

import { baseOf } from '../text/tree.ts'
import { headOfRun } from './mention.ts'
import type { Candidate, PeopleTools } from './person-candidate.ts'

/** Whether the words around a name show that it is a person's. */
export function isIntroduced(
  { sentence, run, before, after, beside, name }: Candidate,
  { offices, known, names, givenNames }: PeopleTools,
): boolean {
  if (before) return true
  const words = name.split(/[\s-]/).length
  if ((after || beside !== null) && words >= 2) return true
  if (words >= 2 && isOfBody(sentence, run)) return true
  const nodes = sentence.nodes.slice(run.from, run.to)
  const next = sentence.nodes[run.to]
  // “the Smith plan” is about a text; else whoever every reader knows needs no title.
  if (
    headOfRun(nodes).relation !== 'compound' &&
    !givenNames.has(name) &&
    known.sideOf(name, names) !== null
  )
    return true
  // “Smith's spokesman”, “Smith's government”.
  if (next && /^['’]s?$/.test(next.text)) {
    const owned = sentence.nodes.slice(run.to + 1, run.to + 5)
    return owned.some(
      (node) => offices.isHead(node) || offices.isCollective(node) || OWNED.test(node.lower),
    )
  }
  const head = headOfRun(nodes)
  const speaks =
    baseOf(head.relation) === 'nsubj' &&
    head.head !== null &&
    SPEECH.test(head.head.lemma) &&
    nodes.every((node) => /^\p{Lu}|^-$|^\p{Ll}{1,3}$/u.test(node.text))
  const isBesideSpeech = [sentence.nodes[run.from - 1], next].some((n) => n && SPEECH.test(n.lemma))
  return words >= 2 ? speaks || isBesideSpeech : speaks && isBesideSpeech
}

/** “Anna Bell, whose party …”, “the PNV of Anna Bell”. */
function isOfBody({ nodes }: Candidate['sentence'], { from, to }: Candidate['run']): boolean {
  if (nodes[to]?.text === ',' && nodes[to + 1]?.lower === 'whose') return true
  return nodes[from - 1]?.lower === 'of' && /^\p{Lu}{2,}$/u.test(nodes[from - 2]?.text ?? '')
}

/** What people of public life have: “Smith's 20-point plan”. */
const OWNED =
  /^(plan|proposal|draft|offer|deal|team|visit|words|remarks|allies|party|camp|demand|demands|aides)$/

/** Verbs of saying and dealing whose subject is someone. */
export const SPEECH =
  /^(say|tell|add|warn|declare|insist|argue|claim|note|stress|announce|write|post|state|reply|call|vow|urge|demand|deny|accuse|threaten|want|hope|refuse|reject|accept|agree|promise|offer|meet|explain|complain|suggest|propose|believe|think|confirm|acknowledge|reiterate|describe|repeat|undertake)$/

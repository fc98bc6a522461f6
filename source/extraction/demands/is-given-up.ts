import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import type { Node } from '../text/sentence.ts'
import { baseOf } from '../text/tree.ts'

/** Verbs by which one gives up the demand that is their object: “has dropped its demand”. */
const DROPPING =
  /^(drop|withdraw|abandon|shelve|renounce|waive|relinquish|scrap|retract|forgo|forsake|ditch|rescind|forfeit)$/

/** Verbs, with a word after them, of moving away from it: “backed away from its call”. */
const LEAVING = /^(back|step|walk|move|retreat|climb|row|pull|shift|resile|let|recede|come)$/

/** What leads in the demand that is left: “from its call”, “off its claim”, “go of its claim”. */
const FROM = /^(from|off|of|on)$/

/**
 * The clause in which a party gives up a demand that a noun names: “has dropped its demand for X”,
 * “backs away from its call for X”, “the demand for X has been withdrawn”.
 *
 * @returns Null where it is kept, or only might be given up.
 */
export function givenUpIn(noun: Node, context: Context): Frame | null {
  const verb = noun.head
  const frame = verb && context.frameAt(verb)
  if (!verb || !frame || !isAsserted(frame)) return null
  const relation = baseOf(noun.relation)
  const isObject = relation === 'obj' || (frame.passive && /^nsubj/.test(relation))
  if (isObject && DROPPING.test(verb.lemma)) return frame
  const particle = frame.sentence.nodes[verb.index + 1]?.lower ?? ''
  if (isObject && verb.lemma === 'give' && particle === 'up') return frame
  if (isObject && verb.lemma === 'put' && particle === 'aside') return frame
  const isOblique =
    /^(obl|nmod)$/.test(relation) &&
    noun.children.some((c) => c.relation === 'case' && FROM.test(c.lower))
  if (isOblique && LEAVING.test(verb.lemma) && isAway(verb.lemma, particle)) return frame
  return null
}

/** “backed away from”, “climbed down from”, “let go of”, but not “moved to”. */
const isAway = (lemma: string, particle: string): boolean =>
  lemma === 'retreat' || lemma === 'resile' || lemma === 'recede'
    ? particle === 'from'
    : lemma === 'let'
      ? particle === 'go'
      : /^(away|back|down|off)$/.test(particle)

/** Told as done: not denied, not left to the future or to a condition. */
const isAsserted = (frame: Frame): boolean =>
  !frame.negated &&
  frame.modality === 'asserted' &&
  frame.tense !== 'future' &&
  (frame.finite || frame.passive) &&
  frame.conditions.length === 0 &&
  !/\?\s*["”]?$/.test(frame.sentence.text) &&
  (frame.governor === null || frame.governor.classes.has('say'))

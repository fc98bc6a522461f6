import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bestCorrectTransition, goldTreeOf } from '../../../source/parsing/training/oracle.ts'
import { TransitionState } from '../../../source/parsing/transition-state.ts'
import { applyTransition, transitionsOver } from '../../../source/parsing/transitions.ts'

const set = transitionsOver(['root', 'obj', 'nsubj'])
const scores = new Float32Array(1 + 2 * set.relationCount)

/** A tree without crossing arcs over the words from `start` up to `end`, hung on `head`. */
function hang(heads: number[], start: number, end: number, head: number, draw: () => number): void {
  if (start >= end) return
  const top = start + Math.floor(draw() * (end - start))
  heads[top] = head
  hang(heads, start, top, top, draw)
  hang(heads, top + 1, end, top, draw)
}

const projectiveTrees = fc
  .tuple(
    fc.integer({ min: 1, max: 12 }),
    fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
  )
  .map(([length, stream]) => {
    const heads = new Array<number>(length).fill(-1)
    hang(heads, 0, length, -1, () => stream.next().value as number)
    return heads
  })

it('leads to the gold tree, whatever tree without crossing arcs it is', () => {
  fc.assert(
    fc.property(projectiveTrees, (heads) => {
      const relations = heads.map((head, index) => (head < 0 ? 0 : 1 + (index % 2)))
      const gold = goldTreeOf(heads, relations)
      const state = new TransitionState()
      state.begin(heads.length)
      while (!state.isDone) {
        applyTransition(state, set, bestCorrectTransition(state, gold, set, scores))
      }
      const places = heads.map((_, index) => index + 1)
      expect(places.map((place) => state.heads[place])).toEqual(places.map((p) => gold.heads[p]))
      expect(places.map((place) => state.relations[place])).toEqual(relations)
    }),
  )
})

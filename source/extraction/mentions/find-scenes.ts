import type { Article } from '../../model/article.ts'
import type { Sentence } from '../text/sentence.ts'

/** The number of the passage a sentence stands in; pronouns do not reach out of it. */
export type SceneOf = (sentence: Sentence) => number

/** Passages begin at headings and at the stamps of a live blog. */
export function findScenes({ blocks }: Article): SceneOf {
  let scene = 0
  const scenes = blocks.map(({ kind }) => {
    if (kind === 'heading' || kind === 'liveStamp') scene++
    return scene
  })
  return ({ block }) => scenes[block] ?? 0
}

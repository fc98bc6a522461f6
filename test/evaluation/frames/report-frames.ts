import { readContext } from '../../../source/extraction/context.ts'
import { readArticle } from '../../../source/reading/read-article.ts'
import { loadKnowledge } from '../read-dossier.ts'
import { readFrameGold } from './frame-gold.ts'
import { type FrameScore, type Share, scoreFrames, sumFrameScores } from './score-frames.ts'

/** Reads the clauses of the judged articles the way the program does, and scores them. */
export function measureFrames(): FrameScore {
  const knowledge = loadKnowledge()
  const { layout, sources } = knowledge.world
  return sumFrameScores(
    readFrameGold().map((gold) => {
      const article = readArticle(gold.text, { path: null, layout, outlets: sources.outlet })
      return scoreFrames(gold, readContext(article, knowledge).frames)
    }),
  )
}

/** Lays out the score of the clauses; with their faults one a line when these are wanted. */
export function reportFrames(score: FrameScore, withFaults: boolean): string {
  const lines = [
    `clauses found           ${share(score.found)}, ${score.spurious} that are none`,
    `their subject           ${share(score.subject)}`,
    `  where it is sure      ${share(score.sureSubject)}`,
    `their complement        ${share(score.complement)}`,
    `who says them           ${share(score.attribution)}, ${score.falseAttributions} falsely`,
    ...(withFaults ? ['', ...score.faults] : []),
  ]
  return `${lines.join('\n')}\n`
}

const share = ({ right, of }: Share): string =>
  `${right}/${of}`.padStart(8) + `${Math.round((100 * right) / Math.max(1, of))} %`.padStart(7)

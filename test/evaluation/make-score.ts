import type { ArticleScore } from './article-score.ts'

/** A score with one of each finding: some of four demands matched, and no next steps sought. */
export function makeScore(article: string, matched: number): ArticleScore {
  return {
    article,
    counts: {
      demands: { gold: 4, found: 4, matched },
      nextSteps: { gold: 0, found: 0, matched: 0 },
    },
    accuracies: { demandKind: { right: 1, of: matched } },
    findings: [
      { type: 'demands', verdict: 'miss', what: 'a', quote: 'b', nearest: 'c' },
      { type: 'demands', verdict: 'extra', what: 'd', quote: null, nearest: 'e' },
    ],
    strays: null,
    warnings: [],
  }
}

import type { Context } from '../context.ts'
import type { Sentence } from '../text/sentence.ts'
import type { StatementDraft } from './find-statements.ts'

/** Longest passage of an answer that makes one statement, in UTF-16 code units. */
const LONGEST = 400

/** What is answered in an interview: each answer is one statement, a long one several. */
export function findAnswers({ interview, sentences }: Context): readonly StatementDraft[] {
  if (interview === null) return []
  const found: StatementDraft[] = []
  for (const block of interview.answers) {
    let run: Sentence[] = []
    const close = (): void => {
      const [first] = run
      const last = run.at(-1)
      if (first && last)
        found.push({
          span: { start: first.start, end: last.end },
          mode: 'direct',
          by: interview.by,
          sentence: first,
          rule: 'an answer in an interview',
        })
      run = []
    }
    for (const sentence of sentences.filter((one) => one.block === block)) {
      if (run[0] && sentence.end - run[0].start > LONGEST) close()
      run.push(sentence)
    }
    close()
  }
  return found
}

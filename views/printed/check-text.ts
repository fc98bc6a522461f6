import type { Fault, Mismatch, Verification } from '../../source/dossier/verify-evidence.ts'
import { articleName } from '../article-words.ts'
import { countWords } from '../count-words.ts'
import { kindOf, titleOf } from '../record-words.ts'
import { toScreenText } from '../screen-text.ts'
import { type StyledLine, segment } from '../styled-text.ts'
import type { TableSource } from '../tables/table-source.ts'
import { wrapLine } from '../wrap-line.ts'
import { type BriefEntry, type BriefSection, bare, cite, section } from './brief.ts'
import { comfortable, sectionLines } from './brief-text.ts'
import { careSections, recordLine } from './check-sections.ts'
import { paint } from './paint.ts'

/** What was checked, and what came of it. */
export interface Checked {
  readonly verification: Verification
  readonly source: TableSource
  /** What was left out of the sources, and why. */
  readonly skipped: readonly { readonly reason: string; readonly remedy: string }[]
}

/** Says in one line whether everything holds. */
function verdictOf({ quotations, articles, faults, wordless }: Verification): StyledLine {
  const where = countWords(articles, 'article')
  if (quotations === 0 && wordless.length === 0) {
    return [segment(`There is no quotation to check in ${where}.`, 'strong')]
  }
  if (faults.length === 0 && wordless.length === 0) {
    const verb = quotations === 1 ? 'holds' : 'hold'
    return [segment(`${countWords(quotations, 'quotation')} in ${where} ${verb}.`, 'strong')]
  }
  const count = faults.length + wordless.length
  const verb = count === 1 ? 'does' : 'do'
  const words = `${countWords(count)} of ${countWords(quotations, 'quotation')} in ${where} ${verb} not hold.`
  return [segment(words, 'rejects')]
}

/** Says what about a quotation is not as it should be. */
function mismatchWords(mismatch: Mismatch): string {
  switch (mismatch.is) {
    case 'article gone':
      return 'no file gives the text it is of any more: it was changed after it was read'
    case 'digest':
      return 'the article is not the text whose digest it is named after'
    case 'words':
      return mismatch.found === ''
        ? 'nothing stands there now'
        : `there stands “${toScreenText(mismatch.found)}”`
    case 'wording':
      return `“${toScreenText(mismatch.shown)}” is not in it, nor in what else it rests on`
    case 'prefix':
      return 'other words stand before it'
    case 'suffix':
      return 'other words stand after it'
    case 'section':
      return 'it stands in another section'
    case 'paragraph':
      return 'it stands in another paragraph'
  }
}

/** A quotation that does not hold: why, in which file, and what stands on it. */
function faultEntry({ evidence, records, mismatches }: Fault, source: TableSource): BriefEntry {
  const article = source.index.articles.get(evidence.article)
  const file = article === undefined ? '' : toScreenText(article.path ?? articleName(article))
  const line = (words: StyledLine): BriefEntry => ({ lead: words, cited: null, under: [] })
  const standing = records.flatMap((id) => {
    const entry = source.index.find(id)
    if (entry === undefined) return []
    const words = `stands for ${kindOf(entry)} · ${titleOf(entry, source.names)}`
    return [line([segment(words)])]
  })
  return {
    lead: [segment('✗', 'rejects')],
    cited: cite(bare(evidence), source),
    under: [
      ...mismatches.map((one) => line([segment(mismatchWords(one), 'rejects')])),
      ...(file === '' ? [] : [line([segment(`in ${file}`)])]),
      ...standing,
    ],
  }
}

function faultSections({ verification, source }: Checked): readonly BriefSection[] {
  const { faults, wordless } = verification
  const bareRecords = wordless.map((id): BriefEntry => {
    const entry = source.index.find(id)
    const what = entry === undefined ? [segment(toScreenText(id))] : recordLine(entry, source)
    return { lead: [segment('✗ no words: ', 'rejects'), ...what], cited: null, under: [] }
  })
  return section(`Do not hold: ${faults.length + wordless.length}`, [
    ...faults.map((fault) => faultEntry(fault, source)),
    ...bareRecords,
  ])
}

const skippedSection = (skipped: Checked['skipped']): readonly BriefSection[] =>
  section(
    `Left out: ${skipped.length}`,
    skipped.map(({ reason, remedy }) => ({
      lead: [segment(toScreenText(`${reason} ${remedy}`))],
      cited: null,
      under: [],
    })),
  )

/**
 * Prints what came of a check: the verdict, what does not hold and why, what to be careful with,
 * what was left out.
 *
 * @param checked Any dossier with its verification.
 * @param options Width of a line in cells, from 20, and whether looks are wanted.
 * @returns Lines ended by a line feed, no wider than that; nothing is cut.
 */
export function checkText(
  checked: Checked,
  options: { readonly width: number; readonly hasColour: boolean },
): string {
  const width = Math.min(options.width, comfortable)
  const sections = [
    ...faultSections(checked),
    ...careSections(checked.source),
    ...skippedSection(checked.skipped),
  ]
  const lines = [
    ...wrapLine(verdictOf(checked.verification), width),
    ...sections.flatMap((one) => sectionLines(one, width)),
  ]
  return lines.map((line) => `${paint(line, options.hasColour).trimEnd()}\n`).join('')
}

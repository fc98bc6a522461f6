import { escapeMarkdown } from '../../source/dossier/escape-markdown.ts'
import { countWords } from '../count-words.ts'
import { lineText } from '../styled-text.ts'
import type { Brief, BriefEntry, BriefSection, Cited } from './brief.ts'
import { noNegotiation } from './no-negotiation.ts'
import { webAddress } from './web-address.ts'

function citedWords({ words, where, url, said }: Cited): string {
  const address = webAddress(url)
  const place = escapeMarkdown(where === '' && address !== null ? 'source' : where)
  const linked = address === null || place === '' ? place : `[${place}](<${address}>)`
  const by = escapeMarkdown(lineText(said))
  return [`“${escapeMarkdown(words)}”`, linked, by === '' ? '' : `– ${by}`]
    .filter((part) => part !== '')
    .join(' ')
}

function entryLines({ lead, cited, under }: BriefEntry, depth: number): readonly string[] {
  const what = escapeMarkdown(lineText(lead))
  const isHead = cited === null && under.length > 0
  const head = what === '' ? '' : isHead ? `**${what}**` : what
  const words = [head, cited === null ? '' : citedWords(cited)].filter((part) => part !== '')
  return [
    `${'  '.repeat(depth)}- ${words.join(': ')}`,
    ...under.flatMap((one) => entryLines(one, depth + 1)),
  ]
}

const sectionLines = ({ title, entries, more }: BriefSection): readonly string[] => [
  '',
  `## ${title}`,
  '',
  ...entries.flatMap((entry) => entryLines(entry, 0)),
  ...(more === null
    ? []
    : [`- … and ${countWords(more.count)} more: \`peacedash ${more.command}\``]),
]

/**
 * Prints a brief as Markdown, for a live blog or a wiki.
 *
 * @param brief Any brief.
 * @returns Headings and nested lists; every quotation with its source, linked where the address is
 *   known.
 */
export function briefMarkdown({ title, origin, sections }: Brief): string {
  const lines = [
    `# ${escapeMarkdown(title)}`,
    ...(origin === '' ? [] : ['', escapeMarkdown(origin)]),
    ...(sections.length === 0 ? ['', escapeMarkdown(noNegotiation)] : []),
    ...sections.flatMap(sectionLines),
  ]
  return `${lines.join('\n')}\n`
}

import { countWords } from '../count-words.ts'
import { cutText } from '../fit-text.ts'
import type { StyledLine } from '../styled-text.ts'
import type { Brief, BriefEntry, BriefSection, Cited } from './brief.ts'
import { noNegotiation } from './no-negotiation.ts'
import { webAddress } from './web-address.ts'

/** Signs that mean something to HTML, in text as in attributes. */
const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')

/** Letters of the title of a page, which stands on a tab; the whole stands above the page. */
const longestTitle = 70

/** Looks of the page: that of the reader’s browser, light or dark, and black on white on paper. */
const style = `
:root { color-scheme: light dark; }
body { font: 1rem/1.45 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1rem; text-transform: uppercase; letter-spacing: .05em; border-bottom: 1px solid; margin: 1.6rem 0 .5rem; }
ul { margin: 0; padding-left: 1.1rem; }
li { margin: .25rem 0; break-inside: avoid; }
q { quotes: "“" "”" "‘" "’"; }
.name { font-weight: 600; }
.where, .said, .origin, .more { opacity: .75; font-size: .9em; }
.rejects, .denied { color: #b3261e; }
.accepts { color: #1b6e3c; }
.hedged, .notCommitted { color: #8a5a00; }
@media (prefers-color-scheme: dark) {
  .rejects, .denied { color: #ff8a80; }
  .accepts { color: #7bd99a; }
  .hedged, .notCommitted { color: #f0c060; }
}
@media print {
  :root { color-scheme: light; }
  body { font-size: 10pt; margin: 0; max-width: none; }
  h2 { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
}
`

const styled = (line: StyledLine): string =>
  line
    .map(({ text, style }) =>
      style === 'text' || style === 'quiet'
        ? escapeHtml(text)
        : `<span class="${style}">${escapeHtml(text)}</span>`,
    )
    .join('')

function citedHtml({ words, where, url, said }: Cited): string {
  const address = webAddress(url)
  const place = escapeHtml(where === '' && address !== null ? 'source' : where)
  const linked =
    address === null || place === '' ? place : `<a href="${escapeHtml(address)}">${place}</a>`
  return [
    `<q>${escapeHtml(words)}</q>`,
    linked === '' ? '' : `<span class="where">${linked}</span>`,
    said.length === 0 ? '' : `<span class="said">${styled(said)}</span>`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function entryHtml({ lead, cited, under }: BriefEntry): string {
  const words = [styled(lead), cited === null ? '' : citedHtml(cited)].filter((part) => part !== '')
  const further = under.length === 0 ? '' : `\n${listHtml(under)}\n`
  return `<li>${words.join(' ')}${further}</li>`
}

const listHtml = (entries: readonly BriefEntry[], more = ''): string =>
  `<ul>\n${entries.map(entryHtml).join('\n')}${more}\n</ul>`

function sectionHtml({ title, entries, more }: BriefSection): string {
  const rest =
    more === null
      ? ''
      : `\n<li class="more">… and ${countWords(more.count)} more: <code>peacedash ${escapeHtml(more.command)}</code></li>`
  return `<section>\n<h2>${escapeHtml(title)}</h2>\n${listHtml(entries, rest)}\n</section>`
}

/**
 * Prints a brief as a page of its own that needs nothing from elsewhere and prints well.
 *
 * @param brief Any brief.
 * @returns An HTML document; what comes from articles is text in it, never markup.
 */
export function briefHtml({ title, origin, sections }: Brief): string {
  const content =
    sections.length === 0
      ? `<p>${escapeHtml(noNegotiation)}</p>`
      : sections.map(sectionHtml).join('\n')
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(cutText(title, longestTitle))}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
${origin === '' ? '' : `<p class="origin">${escapeHtml(origin)}</p>`}
</header>
<main>
${content}
</main>
</body>
</html>
`
}

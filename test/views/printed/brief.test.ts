import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { describe, expect, test } from 'vitest'
import type { Dossier } from '../../../source/model/dossier.ts'
import { widthOf } from '../../../views/fit-text.ts'
import type { BriefEntry } from '../../../views/printed/brief.ts'
import { briefHtml } from '../../../views/printed/brief-html.ts'
import { briefMarkdown } from '../../../views/printed/brief-markdown.ts'
import { briefText } from '../../../views/printed/brief-text.ts'
import { makeBrief } from '../../../views/printed/make-brief.ts'
import { toTableSource } from '../../../views/tables/table-source.ts'
import {
  emptyDossier,
  hostileDossier,
  largeDossier,
  nothing,
} from '../../helpers/hostile-dossier.ts'
import { seedDossier } from '../../helpers/sample-dossier.ts'
import { storyDossier } from '../../helpers/story-dossier.ts'

const briefOf = (dossier: Dossier) => makeBrief(toTableSource(dossier))

const dossiers: readonly (readonly [string, Dossier])[] = [
  ['the seed', seedDossier()],
  ['a story of several articles', storyDossier()],
  ['a hostile article', hostileDossier()],
  ['much', largeDossier()],
  ['an article about no negotiation', emptyDossier()],
  ['nothing', nothing],
]

const leaves = (entry: BriefEntry): readonly BriefEntry[] =>
  entry.under.length === 0 ? [entry] : [entry, ...entry.under.flatMap(leaves)]

describe.each(dossiers)('the brief of %s', (_, dossier) => {
  const brief = briefOf(dossier)

  test.each([20, 40, 80, 200])('fits %i cells', (width) => {
    const lines = briefText(brief, { width, hasColour: false }).split('\n')
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width)
  })

  test('proves every last thing it says by words of an article', () => {
    const sections = brief.sections.filter(({ title }) => title !== 'Articles')
    for (const entry of sections.flatMap(({ entries }) => entries).flatMap(leaves)) {
      if (entry.under.length === 0) expect(entry.cited?.words ?? '').not.toBe('')
    }
  })

  test('holds no control character in any form', () => {
    for (const text of [
      briefText(brief, { width: 80, hasColour: false }),
      briefMarkdown(brief),
      briefHtml(brief),
    ]) {
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
    }
  })

  test('is a valid page', async () => {
    const loader = new StaticConfigLoader({ extends: ['html-validate:recommended'] })
    const report = await new HtmlValidate(loader).validateString(briefHtml(brief))
    const messages = report.results.flatMap((result) => result.messages.map((one) => one.message))
    expect(messages).toEqual([])
  })
})

test('shows the most contested of much, and says which command prints the rest', () => {
  const text = briefText(briefOf(largeDossier()), { width: 80, hasColour: false })
  expect(text).toMatch(/… and [\d,]+ more: peacedash demands/)
  expect(text.split('\n').length).toBeLessThan(200)
})

test('says so of an article about no negotiation', () => {
  expect(briefText(briefOf(emptyDossier()), { width: 80, hasColour: false })).toContain(
    'No negotiation found',
  )
})

test('what an article says is text in the page, never markup', () => {
  const dossier = seedDossier()
  const [article] = dossier.articles
  if (article === undefined) throw new Error('The seed has no article.')
  const headline = `<script>alert("1")</script> & 'more'`
  const url = 'javascript:alert(1)'
  const html = briefHtml(briefOf({ ...dossier, articles: [{ ...article, headline, url }] }))
  expect(html).not.toContain('<script')
  expect(html).not.toContain('javascript:alert(1)"')
  expect(html).toContain('&lt;script&gt;')
})

test('an address of the web is a link in page and Markdown', () => {
  const dossier = seedDossier()
  const articles = dossier.articles.map((one) => ({ ...one, url: 'https://example.org/a?b=1&c=2' }))
  const brief = briefOf({ ...dossier, articles })
  expect(briefHtml(brief)).toContain('href="https://example.org/a?b=1&amp;c=2"')
  expect(briefMarkdown(brief)).toContain('(<https://example.org/a?b=1&c=2>)')
})

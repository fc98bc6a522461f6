import { z } from 'zod'
import { Article, Section } from './article.ts'
import { Dossier } from './dossier.ts'
import { DOSSIER_SCHEMA } from './dossier-schema-name.ts'

const inCodePoints = (what: string) =>
  z
    .int()
    .min(0)
    .meta({ description: `${what}, in Unicode code points from 0.` })

/** A section, its place counted as other programs count. */
const ExportedSection = Section.extend({
  start: inCodePoints('Where the heading starts'),
  end: inCodePoints('Where the heading ends, exclusive'),
}).meta({ id: 'Section', description: 'A section, by its heading.' })

/** What is exported of an article: what it says of itself, not its text, which is in its file. */
export const ExportedArticle = Article.omit({ source: true, blocks: true })
  .extend({
    sections: z.array(ExportedSection).meta({ description: 'Sections, in the order of the text.' }),
  })
  .meta({
    id: 'Article',
    description: 'A news article without its text; names follow IPTC ninjs 3 where it has one.',
  })
export type ExportedArticle = z.infer<typeof ExportedArticle>

/**
 * A dossier as other programs read it. It differs from a {@link Dossier} in the articles, and in
 * the unit of every offset: Unicode code points, from 0.
 */
export const ExportedDossier = Dossier.extend({
  schema: z.literal(DOSSIER_SCHEMA).meta({ description: 'Name and version of this form.' }),
  articles: z.array(ExportedArticle).meta({ description: 'Oldest first.' }),
}).meta({
  title: 'A dossier of peacedash',
  description:
    'The records of a set of articles about a negotiation, each with the exact words it stands ' +
    'on. Offsets count the Unicode code points of the text of the article, from 0.',
})
export type ExportedDossier = z.infer<typeof ExportedDossier>

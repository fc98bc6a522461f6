import { z } from 'zod'
import { Span } from './evidence.ts'

export const BlockKind = z
  .enum([
    'headline',
    'standfirst',
    'meta',
    'heading',
    'paragraph',
    'listItem',
    'promo',
    'caption',
    'liveStamp',
  ])
  .meta({ description: 'What the block is in the layout.' })
export type BlockKind = z.infer<typeof BlockKind>

/** One block of layout. Blocks never overlap and, with the blanks between, tile the source. */
export const Block = Span.extend({
  kind: BlockKind,
  contentStart: z
    .int()
    .min(0)
    .meta({ description: 'Where the words start after a list mark, number or dateline.' }),
  section: z
    .int()
    .min(0)
    .nullable()
    .meta({ description: 'Index of the section it stands in; null before the first heading.' }),
  introducedBy: z
    .int()
    .min(0)
    .nullable()
    .meta({ description: 'Index of the block that introduces this list item, else null.' }),
  paragraph: z
    .int()
    .min(1)
    .nullable()
    .meta({ description: 'Running number of paragraphs and list items, from 1; else null.' }),
}).meta({ description: 'A block of layout: headline, paragraph, list item, promotion and so on.' })
export type Block = z.infer<typeof Block>

export const Section = Span.extend({
  heading: z.string().meta({ description: 'Words of the heading.' }),
}).meta({ description: 'A section, by its heading; the span is that of the heading.' })
export type Section = z.infer<typeof Section>

/** What the text was read out of. */
export const ArticleFormat = z.enum(['text', 'markdown', 'html', 'feed', 'ninjs', 'email', 'pdf'])
export type ArticleFormat = z.infer<typeof ArticleFormat>

/** Where the same text, letter for letter, came from besides. */
export const Copy = z
  .object({
    path: z.string().nullable().meta({ description: 'File it was read from, if any.' }),
    url: z.string().nullable().meta({ description: 'Where it was published, if known.' }),
    outlet: z.string().nullable().meta({ description: 'Who published it there, if known.' }),
  })
  .meta({
    id: 'Copy',
    description: 'Where the same text, letter for letter, came from besides.',
  })
export type Copy = z.infer<typeof Copy>

/** A news article as read: the text untouched, and what its layout says of it. */
export const Article = z
  .object({
    id: z.string().meta({ description: 'SHA-256 of the source text, in hexadecimal.' }),
    source: z.string().meta({ description: 'The text as read, not normalised.' }),
    format: ArticleFormat.meta({ description: 'What the text was read out of.' }),
    normalised: z.boolean().meta({
      description:
        'True when letters were changed to get readable words (hyphens at line ends joined, ' +
        'ligatures undone), so that a quotation may differ from the file letter by letter.',
    }),
    path: z.string().nullable().meta({ description: 'File it was read from, if any.' }),
    uri: z
      .string()
      .nullable()
      .meta({
        description:
          'What stays the same over its editions: the URI of ninjs, the id of a feed item, the ' +
          'address of a page; null when nothing tells.',
      }),
    versionCreated: z.iso.datetime({ offset: true }).nullable().meta({
      description: 'When this edition was published, to the second; null when only a day is known.',
    }),
    copies: z.array(Copy).optional().meta({
      description: 'Where the same text came from besides; absent when from nowhere else.',
    }),
    headline: z.string().nullable().meta({ description: 'Headline; null when there is none.' }),
    standfirst: z.string().nullable().meta({ description: 'Summary under the headline.' }),
    byline: z.string().nullable().meta({ description: 'Author line.' }),
    outlet: z.string().nullable().meta({ description: 'Who published it, as the text says.' }),
    place: z.string().nullable().meta({ description: 'Place of the dateline.' }),
    published: z.iso
      .date()
      .nullable()
      .meta({ description: 'Date of publication or dateline, ISO 8601; null when unknown.' }),
    url: z.string().nullable().meta({ description: 'Where it was published, if known.' }),
    language: z.string().meta({ description: 'BCP 47 tag.' }),
    blocks: z.array(Block).meta({ description: 'Blocks of layout, in the order of the text.' }),
    sections: z.array(Section).meta({ description: 'Sections, in the order of the text.' }),
  })
  .meta({ description: 'A news article; names follow IPTC ninjs 3 where it has one.' })
export type Article = z.infer<typeof Article>

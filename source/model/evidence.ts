import { z } from 'zod'

/**
 * Half-open range of a source text, in UTF-16 code units from 0. A `Span` is a
 * place; an {@link Evidence} is a place together with the words found there.
 */
export const Span = z
  .object({
    start: z.int().min(0).meta({ description: 'First code unit of the range.' }),
    end: z.int().min(0).meta({ description: 'Code unit after the last one of the range.' }),
  })
  .meta({ description: 'Half-open range [start, end) of the unnormalised source text.' })
export type Span = z.infer<typeof Span>

/**
 * The exact words a record stands on, with what is needed to find them again.
 *
 * Holds always: `source.slice(start, end) === exact`.
 *
 * @see W3C Web Annotation Data Model, 2017: TextQuoteSelector, TextPositionSelector.
 */
export const Evidence = z
  .object({
    article: z.string().meta({ description: 'Id of the article the words stand in.' }),
    start: z.int().min(0).meta({ description: 'Where the words start in the source text.' }),
    end: z.int().min(1).meta({ description: 'Where the words end in the source text, exclusive.' }),
    exact: z.string().min(1).meta({ description: 'The words, letter for letter.' }),
    prefix: z.string().meta({ description: 'Up to 32 code units before the words.' }),
    suffix: z.string().meta({ description: 'Up to 32 code units after the words.' }),
    section: z
      .string()
      .nullable()
      .meta({ description: 'Heading of the section the words stand in; null before the first.' }),
    paragraph: z
      .int()
      .min(1)
      .nullable()
      .meta({ description: 'Number of the paragraph or list item, from 1; null in a headline.' }),
  })
  .meta({
    id: 'Evidence',
    description: 'A quotation of the source: TextQuoteSelector and TextPositionSelector.',
  })
export type Evidence = z.infer<typeof Evidence>

import { z } from 'zod'

/** A file of `data/`: where its facts come from, then its entries. */
export const entryFile = <T extends z.ZodType>(entry: T) =>
  z.strictObject({
    about: z.string().min(1).meta({ description: 'What the file holds and how it is used.' }),
    source: z.string().min(1).meta({ description: 'Where its facts come from, with licence.' }),
    entries: z.array(entry).min(1),
  })

/** A list of words or phrases. */
export const words = z.array(z.string().min(1))

import { z } from 'zod'
import { findClashes } from '../../views/find-clashes.ts'
import { type CommandId, commandIds, isKeyName } from '../../views/keymap.ts'
import { makeKeymap } from '../../views/make-keymap.ts'
import { notices } from '../../views/tell-arrivals.ts'
import { themeNames } from '../../views/theme.ts'
import { ReaderError } from '../errors.ts'

const Key = z.string().refine(isKeyName, {
  error: ({ input }) =>
    `“${input}” is no key; keys are written j, G, ?, enter, esc, tab, shift+tab, ctrl+d, pagedown.`,
})

/** What a reader can set for good. */
export const Config = z
  .strictObject({
    theme: z.enum(themeNames).optional().meta({ description: 'How it is to look.' }),
    mouse: z.boolean().optional().meta({ description: 'Whether the mouse selects.' }),
    screenReader: z
      .boolean()
      .optional()
      .meta({ description: 'Whether changes are told line by line.' }),
    notify: z.enum(notices).optional().meta({
      description: 'How one is told of what comes in while one looks elsewhere.',
    }),
    keys: z.partialRecord(z.enum(commandIds), z.array(Key)).optional().meta({
      description: 'Keys by command, in place of its own; an empty list takes them away.',
    }),
  })
  .meta({ description: 'Configuration of peacedash.' })
export type Config = z.infer<typeof Config>

const remedy = (path: string): string =>
  `Mend ${path}, or use peacedash config to see what can be set.`

/** “keys.zoom[0]” as a reader finds it in the file. */
const entryName = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (name, step) =>
      typeof step === 'number'
        ? `${name}[${step}]`
        : `${name}${name === '' ? '' : '.'}${String(step)}`,
    '',
  )

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault)
    throw new ReaderError(`The configuration ${path} is no JSON: ${why}.`, remedy(path))
  }
}

/**
 * Reads the text of a configuration.
 *
 * @param text Text of the file.
 * @param path Path of the file, for what is said of it.
 * @returns The configuration.
 * @throws {ReaderError} When it is no JSON or an entry is wrong; it names the entry.
 */
export function parseConfig(text: string, path: string): Config {
  const parsed = Config.safeParse(parse(text.replace(/^\uFEFF/u, ''), path))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
    const entry = entryName([...(issue?.path ?? []), ...unknown])
    const why = unknown.length > 0 ? 'there is no such entry' : (issue?.message ?? 'it is wrong')
    const sentence = why.replace(/\.?$/u, '.')
    throw new ReaderError(`In ${path}, ${entry || 'the whole'}: ${sentence}`, remedy(path))
  }
  const { keys = {} } = parsed.data
  const [clash] = findClashes(makeKeymap(keys), Object.keys(keys) as CommandId[])
  if (clash !== undefined) {
    const { key, command, other } = clash
    throw new ReaderError(
      `In ${path}, keys.${command}: ${key} already means ${other} in the same place.`,
      `Give ${other} another key too, or choose another one for ${command}.`,
    )
  }
  return parsed.data
}

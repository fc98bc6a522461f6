import { z } from 'zod'
import { DOSSIER_SCHEMA } from './dossier-schema-name.ts'
import { Evidence } from './evidence.ts'
import { ExportedDossier } from './exported-dossier.ts'

/** What an exported quotation counts in; inside the program it is UTF-16 code units. */
const exportedEvidence: Readonly<Record<string, string>> = {
  start: 'Where the words start in the text of the article, in Unicode code points from 0.',
  end: 'Where the words end there, exclusive, in Unicode code points.',
  prefix: 'Up to 32 UTF-16 code units before the words.',
  suffix: 'Up to 32 UTF-16 code units after the words.',
}

/**
 * Describes the exported form of a dossier.
 *
 * @returns Its JSON Schema: every field described, none allowed that is not in it.
 * @see JSON Schema, draft 2020-12.
 */
export function describeExport(): object {
  const { $schema, ...schema } = z.toJSONSchema(ExportedDossier, {
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema !== Evidence) return
      for (const [name, description] of Object.entries(exportedEvidence)) {
        const field = jsonSchema.properties?.[name]
        if (typeof field === 'object') field.description = description
      }
    },
  })
  return { $schema, $id: `urn:${DOSSIER_SCHEMA.replace('/', ':')}`, ...schema }
}

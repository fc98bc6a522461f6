import { describeExport } from '../model/describe-export.ts'
import { printJson } from './print-json.ts'
import { writeOut } from './write-out.ts'

/**
 * `peacedash schema`: prints the JSON Schema of what `peacedash export` prints.
 *
 * @returns The exit code.
 */
export function runSchema(): Promise<number> {
  return writeOut(printJson(describeExport()))
}

/** Months as dates are written with them. */
export const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/**
 * Writes a day as people write it.
 *
 * @param iso Day, ISO 8601.
 * @returns Day, month and year (“6 Dec 2025”).
 */
export function dayWords(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`
}

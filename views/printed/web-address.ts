import { stripControls } from '../../source/model/strip-controls.ts'

/**
 * An address that may be made a link: of the web, and nothing else, since an article may say
 * anything of itself.
 *
 * @param url Address an article gives; null: none.
 * @returns The address as a browser writes it; null when it is no http or https address.
 */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(stripControls(url))) return null
  const { protocol, href } = new URL(stripControls(url))
  return protocol === 'http:' || protocol === 'https:' ? href : null
}

type Json = Readonly<Record<string, unknown>>

/** An object of ninjs of any version. Null: it does not say. */
export interface NinjsItem {
  readonly uri: string
  readonly version: string | null
  readonly type: string | null
  /** `usable`, `withheld` or `canceled`. */
  readonly status: string
  /** When it may be used first. */
  readonly embargoed: string | null
  readonly headline: string | null
  readonly description: string | null
  /** Plain or HTML. */
  readonly body: string | null
  readonly byline: string | null
  readonly outlet: string | null
  readonly place: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly language: string | null
}

/** Roles that stand for the main one, where several texts are given. */
const mainRoles = ['', 'main', 'html', 'richtext', 'xhtml', 'text', 'plain']

/**
 * Reads an object of ninjs whatever its version: 1.x has `headline` and `body_xhtml`, 2.x
 * `headlines[]` and `bodies[]` in lower case, 3.x the same in camel case.
 *
 * @param object An object of ninjs.
 * @see IPTC ninjs 1.5, 2.1 and 3.0.
 */
export function ninjsItem(object: Json): NinjsItem {
  const item = lowered(object)
  return {
    uri: String(item.uri),
    version: textOf(item.version),
    type: textOf(item.type),
    status: (textOf(item.pubstatus) ?? 'usable').toLowerCase().replace(/^cancelled$/, 'canceled'),
    embargoed: textOf(item.embargoed),
    headline: mainOf(item, 'headline', 'headlines') ?? textOf(item.title),
    description: mainOf(item, 'description', 'descriptions'),
    body: mainOf(item, 'body', 'bodies'),
    byline: (textOf(item.by) ?? textOf(item.byline))?.replace(/^by\s+/i, '') ?? null,
    outlet: outletOf(item),
    place: textOf(item.located),
    published: textOf(item.firstcreated) ?? textOf(item.versioncreated),
    modified: textOf(item.versioncreated),
    language: textOf(item.language),
  }
}

/** Markup goes before plain text: it says what a heading and a list is. */
function mainOf(item: Json, single: string, several: string): string | null {
  const list = (Array.isArray(item[several]) ? item[several] : []).filter(isObject).map(lowered)
  const ranked = list
    .map((each) => ({
      value: textOf(each.value),
      role: textOf(each.role)?.toLowerCase() ?? '',
      isHtml: /html/i.test(textOf(each.contenttype) ?? ''),
    }))
    .filter(({ value }) => value !== null)
  const main = ranked.filter(({ role }) => mainRoles.includes(role))
  const chosen = [...main.filter(({ isHtml }) => isHtml), ...main, ...ranked][0]
  if (chosen !== undefined) return chosen.value
  const keys = [`${single}_xhtml`, `${single}_html`, single, `${single}_text`]
  const others = Object.keys(item).filter((key) => key.startsWith(`${single}_`))
  return [...keys, ...others].map((key) => textOf(item[key])).find((text) => text !== null) ?? null
}

function outletOf(item: Json): string | null {
  const sources = [item.infosources, item.infosource].find(Array.isArray) ?? []
  const named = sources.filter(isObject).map((source) => textOf(source.name))
  return textOf(item.copyrightholder) ?? named.find((name) => name !== null) ?? null
}

function lowered(object: Json): Json {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key.toLowerCase(), value]),
  )
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

import { type Draft, draftOf, skipOpening } from './draft.ts'
import { isOneOf, type Layout, opensWith } from './layout.ts'
import { isDateLine, isDivider, isLiveStamp, leadingStampLength, lineAddress } from './line-form.ts'
import { listMark } from './list-mark.ts'
import { isOutletName, type OutletNames } from './outlet-names.ts'
import { labelLength, readDatelineLine } from './read-dateline.ts'
import type { Line } from './split-lines.ts'

/** Longer than this a line is a paragraph whatever words it opens with. */
const longestFurniture = 300
const markdownHeading = /^#{1,6}\s+(?=\S)/
const boldLine = /^(\*\*|__)(?=\S)[^*_]+\1:?$/
const credit =
  /[[(]([^[\]()/]{2,60})\/([^[\]()]{2,60})[\])]\.?$|\|\s*(?:photo|image|picture|credit)s?\b[^|]{0,80}$/i
const closingCredit =
  /\bcontributed (?:to this (?:report|story|article|dispatch)|reporting)[^.]{0,60}\.?$|^\(*[\w.+-]+@[\w.-]+[;)\s]*$/i
const bareCredit = /^(?:[—–-]\s*)?[([]?([^()[\]]{2,40}?)[)\]]?$/

/**
 * Settles what a line is where its own form tells, whatever stands around it.
 *
 * @param line A line.
 * @param layout Words of layout.
 * @param names How outlets are told.
 * @returns A draft whose kind is null where only the neighbours can tell.
 */
export function settleOwnForm(line: Line, layout: Layout, names: OutletNames): Draft {
  const { text } = line
  const draft = draftOf(line)
  if (isLiveStamp(text)) return { ...draft, kind: 'liveStamp' }
  if (isMeta(text.replace(/^[—–-]+\s+(?=\S)/, ''), layout, names)) return { ...draft, kind: 'meta' }
  const heading = markdownHeading.exec(text)
  if (heading !== null) return { ...skipOpening(draft, heading[0].length), kind: 'heading' }
  if (isOneOf(text, layout.summaryHeading)) return { ...draft, kind: 'heading' }
  if (boldLine.test(text)) return { ...skipOpening(draft, 2), kind: 'heading' }
  const mark = listMark(text)
  const bare = mark === null ? text : text.slice(mark.length)
  const isPromo = text.length <= longestFurniture && opensWith(bare, layout.promo)
  if (mark !== null && !isPromo)
    return { ...skipOpening(draft, mark.length), kind: 'listItem', mark }
  if (isCaption(text, layout, names)) return { ...draft, kind: 'caption' }
  if (isPromo) return { ...draft, kind: 'promo' }
  const quoted = /^(?:>\s*)+(?=\S)/.exec(text)?.[0].length ?? 0
  return skipOpening(draft, quoted || leadingStampLength(text) || labelLength(text))
}

function isMeta(text: string, layout: Layout, names: OutletNames): boolean {
  if (isDivider(text) || isDateLine(text) || lineAddress(text) !== null) return true
  if (readDatelineLine(text, names) !== null || closingCredit.test(text)) return true
  const name = bareCredit.exec(text)?.[1]
  if (name !== undefined && name !== text && isOutletName(name, { ...names, suffixes: [] })) {
    return true
  }
  return text.length <= longestFurniture && opensWith(text, layout.meta)
}

function isCaption(text: string, layout: Layout, names: OutletNames): boolean {
  if (text.startsWith('![') || opensWith(text, layout.caption)) return true
  const match = credit.exec(text)
  if (match === null) return false
  const owners = [match[1], match[2]].filter((owner) => owner !== undefined)
  const isOwner = (owner: string) =>
    /\b(?:photo|images?|pool)\b/i.test(owner) || isOutletName(owner, names)
  return owners.length === 0 || owners.some(isOwner)
}

/** Tags past this many are dropped: no article has them, and a tree of them is slow. */
const mostTags = 100_000
/** Elements open at once past which the tags of further ones are dropped. */
const deepest = 200

/** Elements without an end tag, and those that the next of their kind ends. */
const unclosed = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd td th tr thead tbody tfoot option optgroup rt rp html body head'
  ).split(' '),
)
const tags = /<(\/?)([a-z][\w:-]*)(?![\w:-])([^<>]*)>/gi

/**
 * Markup of which a tree can be made and gone through in reasonable time: tags nested past all
 * reason, and tags without end, are dropped; the text between them is kept.
 *
 * @param html Any markup. Most is given back as it is.
 */
export function tameMarkup(html: string): string {
  if ((html.match(/<[a-z]/gi)?.length ?? 0) < deepest) return html
  let [count, open, dropped] = [0, 0, 0]
  return html.replace(tags, (tag, slash: string, name: string, rest: string) => {
    count += 1
    if (count > mostTags) return ' '
    if (unclosed.has(name.toLowerCase()) || rest.endsWith('/')) return tag
    if (slash === '/') {
      if (dropped === 0) open = Math.max(0, open - 1)
      else dropped -= 1
      return dropped === 0 && open >= 0 ? tag : ' '
    }
    if (open < deepest) {
      open += 1
      return tag
    }
    dropped += 1
    return ' '
  })
}

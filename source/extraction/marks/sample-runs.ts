/** Words of a run. Four in a row seldom recur by chance, and survive light editing. */
const runLength = 4
/** One run in so many is kept, chosen by its value, so that all articles keep the same ones. */
const keptOneIn = 4

/**
 * Samples the runs of words of a text, by which a reprint is told.
 *
 * @param text The text of an article.
 * @returns Numbers, sorted, each once: one for about every fourth run of four words, whatever
 *   case and punctuation; empty for fewer words than a run has.
 * @see Broder 1997, On the resemblance and containment of documents (shingles, mod m).
 */
export function sampleRuns(text: string): readonly number[] {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hash)
  const kept = new Set<number>()
  for (let at = 0; at + runLength <= words.length; at++) {
    let run = 0
    for (let next = at; next < at + runLength; next++) {
      run = Math.imul(run ^ (words[next] ?? 0), 0x85ebca6b)
      run = (run ^ (run >>> 15)) >>> 0
    }
    if (run % keptOneIn === 0) kept.add(run)
  }
  return [...kept].sort((a, b) => a - b)
}

/** FNV-1a over the code units of a word. */
function hash(word: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < word.length; at++) {
    value = Math.imul(value ^ word.charCodeAt(at), 0x01000193)
  }
  return value >>> 0
}

import { describe, expect, it } from 'vitest'
import { type Notice, tellArrivals } from '../../views/tell-arrivals.ts'
import { pushDossier } from '../helpers/push-dossier.ts'
import { storyDossier } from '../helpers/story-dossier.ts'

/** Listens to what is written to the terminal as a story goes on. */
function listen(notice: Notice) {
  const live = pushDossier(storyDossier(3))
  const written: string[] = []
  const stop = tellArrivals(live, notice, (text) => written.push(text))
  return { live, written, stop }
}

describe('tellArrivals', () => {
  it('rings once for articles that come together, and for nothing else', () => {
    const { live, written, stop } = listen('bell')
    live.push({ following: [] })
    expect(written).toEqual([])
    live.push({ dossier: storyDossier(5) })
    live.push({ following: null })
    expect(written).toEqual(['\u0007'])
    stop()
    live.push({ dossier: storyDossier(3) })
    live.push({ dossier: storyDossier(4) })
    expect(written).toEqual(['\u0007'])
  })

  it('does not ring for what is read at the start', () => {
    const { live, written } = listen('bell')
    live.push({ dossier: storyDossier(5), progress: { done: 5, total: 9, elapsedMs: 10 } })
    live.push({ progress: null })
    expect(written).toEqual([])
  })

  it('says in the title how many are new, until they are looked at, and gives it back', () => {
    const { live, written, stop } = listen('title')
    expect(written).toEqual(['\u001B[22;2t', '\u001B]2;peacedash\u001B\\'])
    live.push({ dossier: storyDossier(5) })
    expect(written.at(-1)).toBe(
      '\u001B]2;2 new: Meeting Put Off as Union Softens – peacedash\u001B\\',
    )
    live.look(storyDossier(5).articles.map(({ id }) => id))
    expect(written.at(-1)).toBe('\u001B]2;peacedash\u001B\\')
    stop()
    expect(written.at(-1)).toBe('\u001B[23;2t')
  })

  it('lets no headline end the title or write to the terminal', () => {
    const { live, written } = listen('title')
    const dossier = storyDossier(4)
    const articles = dossier.articles.map((article, at) =>
      at === 3 ? { ...article, headline: 'a\u0007b\u001B]52;c;ZXZpbA==\u001B\\c\u009Cd' } : article,
    )
    live.push({ dossier: { ...dossier, articles } })
    expect(written.at(-1)).toMatch(/^\u001B\]2;[^\u0000-\u001f\u007f-\u009f]*\u001B\\$/u)
  })

  it('says nothing when it is not asked to', () => {
    const { live, written, stop } = listen('none')
    live.push({ dossier: storyDossier(5) })
    stop()
    expect(written).toEqual([])
  })
})

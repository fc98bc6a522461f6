import type { Change } from '../../../source/model/change.ts'
import type { Dossier } from '../../../source/model/dossier.ts'
import type { GoldChange, GoldCluster, GoldQuote, StoryGold } from './story-gold.ts'
import { listTellings, QuoteFinder, type Telling } from './told-records.ts'

/** What was to be found, what of it was, and what was found beside it. */
export interface Tally {
  readonly gold: number
  readonly found: number
  readonly extra: number
}

/** How well a dossier puts a story together. */
export interface StoryScore {
  /** Mentions of the gold that are a record at all, by kind. */
  readonly coverage: Readonly<Record<string, Tally>>
  /** Pairs of mentions that are records: together in gold, of those in the dossier, and wrongly. */
  readonly pairs: Readonly<Record<string, Tally>>
  readonly notSame: Tally
  readonly sources: Tally
  readonly lineage: Tally
  readonly people: Tally
  readonly changes: Tally
  readonly tensions: Tally
  readonly superseded: Tally
  /** What is wrong, a line each. */
  readonly findings: readonly string[]
}

/** Scores the dossier of a story against its gold. */
export function scoreStory(dossier: Dossier, gold: StoryGold): StoryScore {
  const finder = new QuoteFinder(dossier)
  const tellings = listTellings(dossier)
  const findings: string[] = []
  const say = (what: string, ...parts: readonly (string | null | undefined)[]) =>
    findings.push(
      `${what}: ${parts
        .filter((part) => !!part)
        .join(' | ')
        .replace(/\s+/g, ' ')}`,
    )
  const find = (quote: GoldQuote, kind: GoldCluster['kind']): Telling | null =>
    finder.find(quote, kind, tellings)
  const placed = gold.clusters.map((cluster) => ({
    cluster,
    found: cluster.mentions.map((mention) => ({ mention, telling: find(mention, cluster.kind) })),
  }))
  const idOf = new Map(
    placed.map(({ cluster, found }) => [
      `${cluster.kind} ${cluster.label}`,
      found.flatMap(({ telling }) => telling?.cluster ?? []),
    ]),
  )

  return {
    coverage: scoreCoverage(),
    pairs: scorePairs(),
    notSame: scoreNotSame(),
    sources: scoreSources(),
    lineage: scoreLineage(),
    people: scorePeople(),
    changes: scoreChanges(),
    tensions: scoreTensions(),
    superseded: scoreSuperseded(),
    findings,
  }

  function scoreCoverage(): Record<string, Tally> {
    const byKind: Record<string, Tally> = {}
    for (const { cluster, found } of placed) {
      const { gold: all, found: known } = byKind[cluster.kind] ?? { gold: 0, found: 0 }
      const hit = found.filter(({ telling }) => telling !== null).length
      byKind[cluster.kind] = { gold: all + found.length, found: known + hit, extra: 0 }
      for (const { mention, telling } of found) {
        if (telling === null)
          say(`no ${cluster.kind}`, cluster.label, mention.article, mention.quote)
      }
    }
    return byKind
  }

  /** Pairs of records, each known by the labels of the gold that its words give. */
  function scorePairs(): Record<string, Tally> {
    const byKind: Record<string, Tally> = {}
    for (const kind of ['demand', 'plan', 'step', 'statement', 'event'] as const) {
      const labels = new Map<Telling, Set<string>>()
      for (const { cluster, found } of placed.filter((one) => one.cluster.kind === kind)) {
        for (const { telling } of found) {
          if (telling === null) continue
          labels.set(telling, (labels.get(telling) ?? new Set()).add(cluster.label))
        }
      }
      byKind[kind] = tallyPairs(kind, [...labels])
    }
    return byKind
  }

  function tallyPairs(
    kind: string,
    records: readonly (readonly [Telling, ReadonlySet<string>])[],
  ): Tally {
    let together = 0
    let right = 0
    let wrong = 0
    records.forEach(([a, left], at) => {
      for (const [b, labels] of records.slice(at + 1)) {
        const isSame = [...left].some((label) => labels.has(label))
        const isJoined = a.cluster === b.cluster
        const names = [...left, '/', ...labels].join(' ')
        if (isSame) together++
        if (isSame && isJoined) right++
        if (isSame && !isJoined) say(`apart ${kind}`, names, a.text, b.text)
        if (!isSame && isJoined) {
          wrong++
          say(`joined ${kind}`, names, a.text, b.text)
        }
      }
    })
    return { gold: together, found: right, extra: wrong }
  }

  function scoreNotSame(): Tally {
    let known = 0
    let wrong = 0
    for (const { kind, a, b, why } of gold.notSame) {
      const left = find(a, kind as GoldCluster['kind'])
      const right = find(b, kind as GoldCluster['kind'])
      if (left === null || right === null || left === right) continue
      known++
      if (left.cluster !== right.cluster) continue
      wrong++
      say('not the same', why, left.text, right.text)
    }
    return { gold: known, found: known - wrong, extra: wrong }
  }

  function scoreSources(): Tally {
    const key = (kind: string, ids: readonly string[]) => [kind, ...ids.toSorted()].join(' ')
    const wanted = gold.sameSource.map(({ kind, articles }) =>
      key(
        kind,
        articles.map((file) => finder.articleOf(file)),
      ),
    )
    const given = dossier.stories.map(({ kind, articles }) => key(kind, articles))
    for (const one of wanted) if (!given.includes(one)) say('story missed', one)
    for (const one of given) if (!wanted.includes(one)) say('story invented', one)
    return tally(wanted, given)
  }

  function scoreLineage(): Tally {
    const given = dossier.planVersions.flatMap(({ id, relations }) =>
      relations.map(({ type, target }) => `${id} ${type} ${target}`),
    )
    let found = 0
    const used = new Set<string>()
    for (const { from, to, relation } of gold.lineage) {
      const pairs = (idOf.get(`plan ${from}`) ?? []).flatMap((a) =>
        (idOf.get(`plan ${to}`) ?? []).map((b) => `${a} ${relation} ${b}`),
      )
      const hit = pairs.find((pair) => given.includes(pair))
      if (hit === undefined) say('lineage missed', from, relation, to)
      else {
        found++
        for (const pair of pairs) used.add(pair)
      }
    }
    const extra = given.filter((one) => !used.has(one))
    for (const one of extra) say('lineage besides', one)
    return { gold: gold.lineage.length, found, extra: extra.length }
  }

  function scorePeople(): Tally {
    const people = dossier.parties.flatMap(({ people: own }) => own)
    let found = 0
    let extra = 0
    for (const { name, spellings } of gold.people) {
      const isOneOf = (given: string) =>
        spellings.some((one) => one.includes(given) || given.includes(one))
      const given = people.filter((one) => isOneOf(one.name))
      if (given.length === 1) found++
      if (given.length === 0) say('person missed', name)
      if (given.length > 1) {
        extra++
        say('person twice', name, ...given.map((one) => one.name))
      }
    }
    return { gold: gold.people.length, found, extra }
  }

  function scoreChanges(): Tally {
    const given = dossier.changes.filter(({ kind }) => kind !== 'new')
    const matches = (wanted: GoldChange, change: Change): boolean =>
      change.recordKind === wanted.recordKind &&
      change.kind === wanted.kind &&
      (wanted.aspect === null || change.aspect === wanted.aspect) &&
      change.article === finder.articleOf(wanted.article) &&
      (idOf.get(`${wanted.recordKind} ${wanted.cluster}`) ?? []).includes(change.record)
    const missed = gold.changes.filter((wanted) => !given.some((one) => matches(wanted, one)))
    for (const one of missed)
      say(
        'change missed',
        one.kind,
        one.aspect,
        one.cluster,
        one.article,
        one.before?.quote,
        one.after?.quote,
      )
    const allowed = [...gold.changes, ...(gold.changesTolerated ?? [])]
    const extra = given.filter((one) => !allowed.some((wanted) => matches(wanted, one)))
    for (const { kind, aspect, before, after, recordKind } of extra)
      say(
        'change invented',
        kind,
        aspect,
        recordKind,
        before?.words,
        after?.words,
        before?.evidence.exact,
        after?.evidence.exact,
      )
    return {
      gold: gold.changes.length,
      found: gold.changes.length - missed.length,
      extra: extra.length,
    }
  }

  function scoreTensions(): Tally {
    const across = dossier.tensions.filter(({ a, b }) => a.article !== b.article)
    const matches = (wanted: StoryGold['tensions'][number], one: (typeof across)[number]) =>
      one.kind === wanted.kind &&
      ((finder.cover(wanted.a, [one.a]) > 0 && finder.cover(wanted.b, [one.b]) > 0) ||
        (finder.cover(wanted.a, [one.b]) > 0 && finder.cover(wanted.b, [one.a]) > 0))
    const missed = gold.tensions.filter((wanted) => !across.some((one) => matches(wanted, one)))
    for (const one of missed) say('tension missed', one.kind, one.a.quote, one.b.quote)
    const extra = across.filter((one) => !gold.tensions.some((wanted) => matches(wanted, one)))
    for (const one of extra) say('tension invented', one.kind, one.over, one.a.exact, one.b.exact)
    return {
      gold: gold.tensions.length,
      found: gold.tensions.length - missed.length,
      extra: extra.length,
    }
  }

  function scoreSuperseded(): Tally {
    let found = 0
    for (const { step, reason, by } of gold.superseded) {
      const telling = find(step, 'step')
      const record = dossier.nextSteps.find(({ id }) => id === telling?.cluster)
      const isMoved =
        reason === 'put off' &&
        dossier.changes.some((one) => one.record === record?.id && one.aspect === 'date')
      if (record?.superseded?.reason === reason || isMoved) found++
      else
        say(
          'still ahead',
          reason,
          step.quote,
          by?.quote,
          record === undefined ? 'no step' : record.superseded?.reason,
        )
    }
    return { gold: gold.superseded.length, found, extra: 0 }
  }
}

function tally(wanted: readonly string[], given: readonly string[]): Tally {
  const found = wanted.filter((one) => given.includes(one)).length
  return {
    gold: wanted.length,
    found,
    extra: given.filter((one) => !wanted.includes(one)).length,
  }
}

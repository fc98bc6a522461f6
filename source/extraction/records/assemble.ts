import type { PredicateName } from '../../knowledge/schema.ts'
import type { Plover } from '../../model/act.ts'
import type { Certainty } from '../../model/certainty.ts'
import type { Demand, Response } from '../../model/demand.ts'
import type { Evidence, Span } from '../../model/evidence.ts'
import type { Guarantee } from '../../model/guarantee.ts'
import type { Hedge } from '../../model/hedge.ts'
import type { NextStep } from '../../model/next-step.ts'
import type { OpenIssue } from '../../model/open-issue.ts'
import type { Party } from '../../model/party.ts'
import type { PlanVersion, Provision } from '../../model/plan-version.ts'
import type { Position } from '../../model/position.ts'
import type { Statement } from '../../model/statement.ts'
import type { Takeaway } from '../../model/takeaway.ts'
import type { Tension } from '../../model/tension.ts'
import { contains } from '../cite.ts'
import type { DemandDraft } from '../demands/demand-draft.ts'
import type { Judgement } from '../judgements/judgement.ts'
import type { OpenIssueDraft } from '../plans/find-open-issues.ts'
import type { PlacedItem, PlanDraft } from '../plans/plan-draft.ts'
import type { PositionDraft } from '../positions/position-draft.ts'
import type { StepDraft } from '../steps/step-draft.ts'
import type { GuaranteeDraft } from './find-guarantees.ts'
import type { HedgeDraft } from './find-marked-hedges.ts'
import type { PartyDraft } from './find-parties.ts'
import type { StatementDraft } from './find-statements.ts'
import type { TensionDraft } from './find-tensions.ts'
import { readAttribution } from './read-attribution.ts'
import { readCertainty } from './read-certainty.ts'
import { type RecordTools, recordId } from './tools.ts'

/** Turns drafts into records: words into evidence, places into ids. */
export class Assembler {
  readonly #tools: RecordTools
  readonly #planIds = new Map<PlanDraft, string>()
  readonly #uses = new Map<string, number>()

  constructor(tools: RecordTools, plans: readonly PlanDraft[]) {
    this.#tools = tools
    for (const plan of plans)
      this.#planIds.set(plan, this.#id('plan', plan.cluster.mentions[0]?.start ?? 0))
  }

  /** An id that no other record has: a second one of a kind at one place gets a number. */
  #id(type: string, start: number): string {
    const id = recordId(type, this.#tools.context.article.id, start)
    const uses = (this.#uses.get(id) ?? 0) + 1
    this.#uses.set(id, uses)
    return uses === 1 ? id : `${id}-${uses}`
  }

  #text(span: Span): string {
    const words = span.end > span.start ? this.#tools.context.cite(span).exact : ''
    return words.replace(/\s+/g, ' ').trim()
  }

  /** Evidence for places, none twice, what repeats a longer one left out. */
  #cite(...spans: readonly (Span | null)[]): Evidence[] {
    const { cite } = this.#tools.context
    const kept: Span[] = []
    for (const span of spans) {
      if (span === null || span.end <= span.start) continue
      if (!kept.some((one) => one.start === span.start && one.end === span.end)) kept.push(span)
    }
    return kept.map(cite)
  }

  #issue(...texts: readonly string[]): Demand['issue'] {
    for (const text of texts) {
      const issue = this.#tools.readIssue(text)
      if (issue !== 'other') return issue
    }
    return 'other'
  }

  #plover(family: PredicateName | null): Plover {
    const entry = family ? this.#tools.context.predicates.classOf(family) : undefined
    return { event: entry?.plover ?? 'CONSULT', mode: entry?.mode ?? null }
  }

  party(draft: PartyDraft): Party {
    const actor = this.#tools.context.gazetteer.actor(draft.id)
    return {
      id: draft.id,
      name: actor?.name ?? draft.id,
      kind: actor?.kind ?? 'other',
      role: draft.role,
      aliases: [...draft.aliases],
      people: draft.people.map((person) => ({
        name: person.name.replace(/\s+/g, ' '),
        office: person.office?.replace(/\s+/g, ' ') ?? null,
        evidence: this.#cite(...person.introductions),
      })),
      evidence: this.#cite(...draft.evidence),
    }
  }

  demand(draft: DemandDraft): Demand {
    const [party = '', ...jointWith] = draft.parties
    const { context, hedges } = this.#tools
    const sentence = this.#text(draft.because[0] ?? draft.span)
    return {
      id: this.#id(draft.kind, draft.span.start),
      party,
      jointWith,
      addressees: [...new Set(draft.addressees)].filter((id) => !draft.parties.includes(id)),
      text: this.#text(draft.span),
      kind: draft.kind,
      issue: this.#issue(this.#text(draft.span), sentence),
      condition: draft.condition ? context.cite(draft.condition) : null,
      responses: draft.responses.flatMap((one) => this.#responses(one)),
      attribution: readAttribution(draft.reportedBy, context.cite),
      certainty: readCertainty(
        {
          sentence: draft.sentence,
          scope: draft.frame?.sentence === draft.sentence ? draft.frame.clause : draft.span,
          frame: draft.frame ?? undefined,
        },
        hedges,
        context.cite,
      ),
      plover: this.#plover(draft.family),
      rule: draft.rule,
      evidence: this.#cite(draft.span, ...draft.because),
    }
  }

  #responses(judgement: Judgement): Response[] {
    return judgement.parties.map((party) => ({
      party,
      stance: judgement.stance,
      attribution: readAttribution(judgement.frame.reportedBy, this.#tools.context.cite),
      certainty: this.#certainty(judgement),
      plover: this.#plover(judgement.stance === 'rejects' ? 'reject' : 'accept'),
      evidence: this.#cite(judgement.span),
    }))
  }

  #certainty({ frame, sentence, span }: Judgement): Certainty {
    const { context, hedges } = this.#tools
    return readCertainty({ sentence, scope: span, frame }, hedges, context.cite)
  }

  position(draft: PositionDraft): Position {
    const [party = '', ...jointWith] = draft.parties
    const { context, hedges } = this.#tools
    return {
      id: this.#id(draft.kind, draft.span.start),
      party,
      jointWith,
      addressees: [...draft.addressees],
      kind: draft.kind,
      text: this.#text(draft.span),
      issue: this.#issue(this.#text(draft.span)),
      attribution: readAttribution(draft.reportedBy, context.cite),
      certainty: readCertainty(
        { sentence: draft.sentence, scope: draft.span, frame: draft.frame ?? undefined },
        hedges,
        context.cite,
      ),
      plover: this.#plover(draft.family),
      rule: draft.rule,
      evidence: this.#cite(draft.span, ...draft.because),
    }
  }

  plan(draft: PlanDraft): PlanVersion {
    const { cluster } = draft
    const { context, hedges } = this.#tools
    const mentions = [...cluster.mentions].sort((a, b) => a.start - b.start)
    const relations: PlanVersion['relations'] = []
    for (const [type, link] of [
      ['revisionOf', cluster.revises],
      ['counterTo', cluster.counters],
    ] as const) {
      const target = [...this.#planIds].find(([plan]) => plan.cluster === link?.target)?.[1]
      if (link && target) relations.push({ type, target, evidence: this.#cite(...link.evidence) })
    }
    const first = mentions[0]
    return {
      id: this.#planIds.get(draft) ?? '',
      label: this.#label(draft),
      points: cluster.points,
      authors: [...cluster.authors],
      status: cluster.status ?? 'proposed',
      dates: draft.dates.map(({ event, when, span }) => ({
        event,
        when,
        evidence: this.#cite(span),
      })),
      provisions: unique(draft.provisions).map((item) => this.#provision(item)),
      removed: draft.removed.map((item) => this.#provision(item)),
      heldBack: draft.heldBack.map((item) => ({
        ...this.#provision(item),
        heldFor: item.heldFor ? context.cite(item.heldFor) : null,
      })),
      relations,
      reactions: draft.reactions.flatMap((one) =>
        one.parties.map((party) => ({
          party,
          stance: one.stance,
          scope: one.scope,
          attribution: readAttribution(one.frame.reportedBy, context.cite),
          certainty: this.#certainty(one),
          evidence: this.#cite(one.span),
        })),
      ),
      certainty: first
        ? readCertainty(
            { sentence: first.sentence, scope: first, frame: first.frame ?? undefined },
            hedges,
            context.cite,
          )
        : { factuality: 'CT+', word: 'asserted', cue: null },
      rule:
        cluster.points === null
          ? 'a text named by author, status or act'
          : 'a text named by its points',
      evidence: this.#cite(...mentions),
    }
  }

  /** “28-point draft”: the number first, else the shortest telling mention. */
  #label({ cluster }: PlanDraft): string {
    const nouns = cluster.mentions.map((mention) => mention.noun)
    const usual = [...nouns].sort((a, b) => countOf(nouns, b) - countOf(nouns, a))[0]
    const named = cluster.mentions.filter((mention) =>
      cluster.points === null ? mention.noun === usual : mention.points === cluster.points,
    )
    const texts = (named.length > 0 ? named : cluster.mentions).map((mention) => {
      const numbered =
        cluster.points === null ? null : /\b\S+-point .*/.exec(this.#text(mention))?.[0]
      const words = (numbered ?? this.#text(mention)).replace(
        /^(?:(?:the|a|an|its|their|that|this|his|her|own|all)\s+)+/i,
        '',
      )
      return (
        words.split(/\s+(?:with|on|by|that|which|to|in|leaked|drawn|worked|after|from)\s+/)[0] ??
        words
      )
    })
    return (
      texts.filter((text) => text.length > 3).sort((a, b) => a.length - b.length)[0] ??
      texts[0] ??
      ''
    )
  }

  #provision(item: PlacedItem): Provision {
    const { context, hedges } = this.#tools
    const { because, span } = item
    const scope = {
      start: Math.min(item.scope.start, span.start),
      end: Math.max(item.scope.end, span.end),
    }
    return {
      text: this.#text(span),
      issue: this.#issue(this.#text(span)),
      certainty: readCertainty({ sentence: item.sentence, scope }, hedges, context.cite),
      evidence: this.#cite(span, because),
    }
  }

  openIssue(draft: OpenIssueDraft, plans: readonly PlanDraft[]): OpenIssue {
    const { context, hedges } = this.#tools
    const plan = plans.find((one) =>
      one.heldBack.some((item) => item.span.start === draft.span.start),
    )
    return {
      id: this.#id('open', draft.span.start),
      text: this.#text(draft.span),
      issue: this.#issue(this.#text(draft.span)),
      heldFor: draft.heldFor ? context.cite(draft.heldFor) : null,
      plan: plan ? (this.#planIds.get(plan) ?? null) : null,
      certainty: readCertainty(
        { sentence: draft.frame.sentence, scope: draft.span },
        hedges,
        context.cite,
      ),
      rule: draft.rule,
      evidence: this.#cite(draft.span, draft.because),
    }
  }

  step(draft: StepDraft): NextStep {
    const { context, hedges } = this.#tools
    const certainty = readCertainty(
      {
        sentence: draft.sentence,
        scope: contains(draft.because, draft.what)
          ? draft.because
          : { start: draft.because.start, end: draft.because.end },
        planned: true,
      },
      hedges,
      context.cite,
    )
    return {
      id: this.#id('step', draft.what.start),
      what: this.#text(draft.what),
      who: [...draft.who],
      actor: draft.actor ? context.cite(draft.actor) : null,
      when: draft.when,
      attribution: readAttribution(draft.reportedBy, context.cite),
      certainty:
        draft.tentative && certainty.word === 'planned'
          ? { ...certainty, word: 'hedged', factuality: 'PR+' }
          : certainty,
      rule: draft.rule,
      evidence: this.#cite(draft.what, draft.because),
    }
  }

  guarantee(draft: GuaranteeDraft): Guarantee {
    const { context, hedges } = this.#tools
    return {
      id: this.#id('guarantee', draft.span.start),
      guarantor: draft.guarantor,
      beneficiary: draft.beneficiary,
      component: draft.component,
      text: this.#text(draft.span),
      status:
        draft.plan?.cluster.status === 'agreed' ? 'agreed' : draft.plan ? 'proposed' : 'unclear',
      plan: draft.plan ? (this.#planIds.get(draft.plan) ?? null) : null,
      certainty: readCertainty(
        { sentence: draft.sentence, scope: draft.span },
        hedges,
        context.cite,
      ),
      rule: draft.rule,
      evidence: this.#cite(draft.span, draft.because),
    }
  }

  statement(draft: StatementDraft): Statement {
    const { context, hedges } = this.#tools
    const { by } = draft
    const speaker =
      by.people.map((person) => person.name).join('; ') ||
      (by.source ? this.#text(by.source) : null)
    return {
      id: this.#id('statement', draft.span.start),
      speaker,
      parties: [...by.parties],
      words: this.#text(draft.span).replace(/^(?:“([^“”]*)”|"([^"]*)")$/, '$1$2'),
      mode: draft.mode,
      attribution: {
        ...readAttribution(by, context.cite),
        content: context.cite(draft.span),
        quoteType: draft.mode,
      },
      certainty: readCertainty(
        { sentence: draft.sentence, scope: draft.span },
        hedges,
        context.cite,
      ),
      rule: draft.rule,
      evidence: this.#cite(draft.span, by.source && by.cue ? around(by.source, by.cue) : null),
    }
  }

  hedge(draft: HedgeDraft): Hedge {
    return {
      id: this.#id('hedge', draft.span.start),
      cue: this.#tools.context.cite(draft.cue),
      evidence: this.#cite(draft.span),
    }
  }

  takeaway(span: Span): Takeaway {
    return {
      id: this.#id('takeaway', span.start),
      text: this.#text(span),
      evidence: this.#cite(span),
    }
  }

  tension(draft: TensionDraft): Tension {
    const { cite } = this.#tools.context
    return {
      id: this.#id('tension', draft.a.start),
      kind: draft.kind,
      over: this.#text(draft.over),
      records: draft.plans.map((plan) => this.#planIds.get(plan) ?? '').filter((id) => id !== ''),
      a: cite(draft.a),
      b: cite(draft.b),
    }
  }
}

const countOf = (words: readonly string[], word: string): number =>
  words.filter((one) => one === word).length

const around = (a: Span, b: Span): Span | null => {
  const span = { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
  return span.end - span.start < 160 ? span : null
}

/** Provisions that say the same passage once. */
function unique(items: readonly PlacedItem[]): readonly PlacedItem[] {
  return items.filter(
    (item, index) =>
      !items.some(
        (other, at) =>
          at < index && other.span.start < item.span.end && item.span.start < other.span.end,
      ),
  )
}

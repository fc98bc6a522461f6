function tableOf(lines: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  for (const line of lines.trim().split(/[\n;]/)) {
    const [base, ...forms] = line.trim().split(/\s+/)
    for (const form of forms) table.set(form, base!)
  }
  return table
}

/** Verbs whose forms follow no rule: first the base form, then the others. */
export const IRREGULAR_VERBS = tableOf(`
add added adding; err erred erring; put putting; set setting; cut cutting; hit hitting
be am is are was were been being 's 're 'm; have has had having 've; do does did done doing
arise arose arisen; awake awoke awoken; bear bore borne born; beat beaten; become became; begin began begun
bend bent; beset; bid bade bidden bidding; bind bound; bite bit bitten; bleed bled; blow blew blown
break broke broken; breed bred; bring brought; broadcast; build built; burn burnt; buy bought
catch caught; choose chose chosen; cling clung; come came; creep crept; deal dealt; dig dug
draw drew drawn; dream dreamt; drink drank drunk; drive drove driven; dwell dwelt; eat ate eaten
fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fling flung; fly flew flown flies
forbid forbade forbidden; forecast forecasting; foresee foresaw foreseen; forego forewent foregone; forgo forwent forgone
forget forgot forgotten; forgive forgave forgiven; forsake forsook forsaken; freeze froze frozen
get got gotten; give gave given; go went gone goes; grind ground; grow grew grown; hang hung
hear heard; hide hid hidden; hold held; keep kept; kneel knelt; know knew known; lay laid; lead led
lean leant; leap leapt; learn learnt; leave left; lend lent; lie lay lain lying; light lit; lose lost losing
make made; mean meant; meet met; mislead misled; mistake mistook mistaken; outdo outdid outdone
overcome overcame; oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown
override overrode overridden; overrun overran; partake partook; pay paid; prove proven; repay repaid
rebuild rebuilt; redraw redrew redrawn; rethink rethought; retake retook retaken; rewrite rewrote rewritten
ride rode ridden; ring rang rung; rise rose risen; run ran; say said; see saw seen; seek sought; sell sold
send sent; sew sewn; shake shook shaken; shed shed; wed wed; shine shone; shoot shot; show shown; shrink shrank shrunk
sing sang sung singing; sink sank sunk; sit sat; sleep slept; slide slid; speak spoke spoken; speed sped
spell spelt; spend spent; spill spilt; spin spun; spring sprang sprung; stand stood; steal stole stolen
stick stuck; sting stung; strike struck stricken; strive strove striven; swear swore sworn; sweep swept
swell swollen; swim swam swum; swing swung; take took taken; teach taught; tear tore torn; tell told
think thought; throw threw thrown; tie tying; tread trod trodden; undergo underwent undergone
understand understood; undertake undertook undertaken; undo undid undone; uphold upheld; wake woke woken
wear wore worn; weave wove woven; weep wept; win won; wind wound; withdraw withdrew withdrawn
withhold withheld; withstand withstood; wring wrung; write wrote written; die dying; vie vying
can ca; will wo 'll; would 'd`)

/** Verbs that look like the past of another: “to lay”, “to found”, “to resent”. */
export const OWN_BASE: ReadonlySet<string> = new Set(
  'bore fell felt found ground lay rent resent saw wound'.split(' '),
)

/** Nouns whose plurals follow no rule: first the singular, then the plural. */
export const IRREGULAR_NOUNS = tableOf(`
man men; woman women; child children; foot feet; tooth teeth; mouse mice; goose geese; ox oxen
life lives; wife wives; knife knives; half halves; self selves; leaf leaves; loaf loaves; shelf shelves
thief thieves; wolf wolves; calf calves; crisis crises; basis bases; analysis analyses; thesis theses
hypothesis hypotheses; emphasis emphases; criterion criteria; phenomenon phenomena; spokesman spokesmen
spokeswoman spokeswomen; chairman chairmen; gunman gunmen; congressman congressmen; statesman statesmen
businessman businessmen; policeman policemen; fisherman fishermen; movie movies; cookie cookies`)

/** Comparatives and superlatives that follow no rule: first the plain form. */
export const IRREGULAR_DEGREES = tableOf(`
good better best; bad worse worst; far farther farthest further furthest; old elder eldest`)

/** Nouns without a singular of the same meaning, or with one like their plural. */
export const ONLY_PLURAL: ReadonlySet<string> = new Set(
  `clothes earnings economics ethics goods grassroots headquarters jeans means media news outskirts
  people politics premises proceeds regards savings series species statistics whereabouts`.split(
    /\s+/,
  ),
)

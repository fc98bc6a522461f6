function listOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** Titles and ranks before a name. A sentence never ends with one. */
export const TITLES = listOf(`
  Adm Amb Asst Atty Brig Brigs Capt Cdr Cllr Cmdr Col Cols Comdr Cpl Dep Det Dr Drs Eng Engr Ens Fr Gen
  Gens Gov Govs Hon Rt Ven
  Insp Lt Maj Messrs Mlle Mme Mr Mrs Ms Msgr Mt Mx Pres Prof Profs Pte Pvt Rep Reps Rev Sen Sens Sgt
  Shri Smt Spc Sra Srta Ste Supt`)

/** Before a number: of an article, a page, a thing, about so many. */
export const BEFORE_NUMBER = listOf(`
  No Nos no nos Art art Arts arts Sec sec Secs Para para Paras paras Ch ch Chap chap Fig fig Figs figs
  Vol vol Vols vols p pp Res res Reg reg Op op ca c approx Approx est Est v Ver ver`)

/** Months and days of the week: before a number or each other they end nothing. */
export const IN_DATES = listOf(`
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun`)

/** Never at the end of a sentence. */
export const BEFORE_ANYTHING = listOf('vs viz cf eg ie i.e e.g I.e E.g')

/**
 * What stands within names or at the end of a sentence: companies, generations, states.
 * Whether it ends one is told by the word that follows.
 */
export const IN_NAMES = listOf(`
  Inc Ltd Corp Co Cos Bros Jr Sr Pty St Dept Univ Ave Blvd Rd Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind
  Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo al
  Ph.D M.D B.A M.A`)

/**
 * Words with which sentences begin and names do not: after `U.S.` or `Inc.` they tell
 * that a new sentence begins.
 */
export const SENTENCE_STARTERS = listOf(`
  A According Additionally Afterwards Again All Also Although Among An And Another Any Are As Asked At
  Because Before Being Beyond Both But By Can Could Despite Did Do Does During Each Earlier Either Even
  Every Everyone Few Finally For From Further Furthermore Given Had Has Have Having He Hence Her Here
  His How However I If In Indeed Instead Into Is It Its Just Last Later Like Many Meanwhile Meantime
  More Moreover Most Much My Neither Never Nevertheless Next No None Nor Not Nothing Now Of On Once One
  Only Or Other Others Otherwise Our Out Over Perhaps Rather Recently Separately Several She Should
  Since So Some Someone Soon Still Such Than That The Their Then There Therefore These They This Those
  Though Through Throughout Thus Till To Today Together Tomorrow Two Three Under Unless Unlike Until
  Upon Was We Were What When Whenever Where Whereas Whether Which While Who Whoever Whose Why Will With
  Within Without Would Yes Yesterday Yet You Your`)

/** Ordinary words that wink, with a full stop behind them, takes for abbreviations. */
export const NOT_ABBREVIATED = listOf(`
  no in ill mass miss wash fig figs sat sun mar apt ark gal ala jan ha hon oct rep reps col art`)

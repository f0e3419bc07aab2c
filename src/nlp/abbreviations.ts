/** How an abbreviation behaves before a capital letter or a digit. */
export const AbbreviationKind = {
  /** Never ends a sentence: Mr., e.g. */
  inside: 1,
  /** Belongs to the number that follows, ends a sentence otherwise: No. 5, Jan. 6. */
  beforeNumber: 2,
  /** May end a sentence; does so where the next word is one that begins sentences: etc., Inc., U.S. */
  either: 3,
} as const

export type AbbreviationKind = (typeof AbbreviationKind)[keyof typeof AbbreviationKind]

/** What a language adds to the rules of sentence ends. Words are in lower case, abbreviations without their last full stop. */
export interface SentenceHabits {
  readonly abbreviations: ReadonlyMap<string, AbbreviationKind>
  /** Words that begin sentences and hardly ever a name. */
  readonly starters: ReadonlySet<string>
  /** Whether a number with a full stop is an ordinal: 7. Dezember. */
  readonly ordinals: boolean
}

interface HabitWords {
  readonly inside?: string
  readonly number?: string
  readonly either?: string
  readonly starters?: string
}

const COMMON: HabitWords = {
  inside: 'mr mrs ms messrs dr prof st e.g i.e vs cf viz',
  number: 'no nos nr fig figs p pp vol vols art ca approx sec eq ch',
  either: 'etc al inc ltd co corp jr sr ph.d m.a b.a a.m p.m bros dept',
}

const ENGLISH_STARTERS =
  'the this that these those there here it he she they we you i in on at by for from to as if when while where after before since although though because but and or so yet however a an his her its their our my your what who why how no not all some many most one another both each other such then thus also now despite during according meanwhile moreover furthermore with under over is are was were do does did can could will would should may please let see'

const BY_LANGUAGE: Readonly<Record<string, HabitWords>> = {
  en: {
    inside: 'mt gen sen rep reps gov lt col maj capt cpt cmdr adm sgt cpl pvt rev hon pres supt insp amb sec.-gen esp incl v',
    number: 'jan feb mar apr jun jul aug sept sep oct nov dec para paras ver',
    either: 'ft assn ave blvd rd sq est dist univ govt intl mfg',
    starters: ENGLISH_STARTERS,
  },
  de: {
    inside:
      'z d u bzw ggf evtl inkl exkl vgl hl hr fr frl dipl ing med jur phil rer nat z.b d.h u.a i.d.r s.o s.u v.a m.e o.ä sog usf abs abt tel str ev',
    number: 'jan feb mär apr jun jul aug sept sep okt nov dez s bd kap nrn rn',
    either: 'usw b h a ä o u.ä v.chr n.chr chr mio mrd gmbh',
    starters:
      'der die das den dem des ein eine einer einem einen er sie es wir ihr ich in im an am auf aus bei mit nach von vor zu für über unter und aber doch oder denn wenn als da dann dort hier so auch nur nicht dies diese dieser dieses was wer wie wo warum seit während nachdem obwohl trotz laut man sein seine ihre allerdings jedoch daher deshalb außerdem zudem',
  },
  fr: {
    inside: 'm mm mme mmes mlle mlles me mgr st ste p.ex av j.-c env cf dir éd coll',
    number: 'janv févr avr juil sept oct nov déc n t chap',
    either: 'ex apr adj',
    starters:
      'le la les un une des du de il elle ils elles on nous vous je ce cet cette ces c en dans sur sous pour par avec sans mais et ou où donc or ni car si quand lorsque comme après avant depuis selon à au aux son sa ses leur leurs notre votre pourtant cependant ainsi enfin puis',
  },
  es: {
    inside: 'sr sra srta sres sras d dª dña dra dres ud uds vd vds fr lic gral p.ej p ej av avda c prov ntra excmo ee',
    number: 'ene feb mar abr jun jul ago sept oct nov dic núm núms pág págs cap tel vol',
    either: 'uu ee.uu a.c d.c s.a pdta',
    starters:
      'el la los las un una unos unas él ella ellos ellas en con por para de del al a y o pero si no se su sus es son fue era este esta estos estas ese esa eso esto como cuando donde aunque según desde hasta tras sin sobre entre también además así mientras sin',
  },
  it: {
    inside: 'sig sigg sig.ra sig.na dott dott.ssa avv ing arch on p.es es geom rag cav ecc.mo sen mons',
    number: 'gen feb mar apr mag giu lug ago set ott nov dic n pag pagg cap',
    either: 'ecc a.c d.c s.p.a s.r.l',
    starters:
      'il lo la i gli le un uno una egli lui lei loro noi voi in con per da di del della a al e o ma se non si è sono questo questa questi queste quello come quando dove anche così mentre dopo prima tra fra su',
  },
  pt: {
    inside: 'sr sra srta srs dr dra drs exmo exma eng prof profa d av p.ex ex gen cel des min',
    number: 'jan fev mar abr jun jul ago set out nov dez pág págs cap núm n tel',
    either: 'a.c d.c s.a ltda cia',
    starters:
      'o a os as um uma uns umas ele ela eles elas em no na nos nas com por para de do da e ou mas se não seu sua é são foi este esta isso isto esse essa como quando onde embora segundo desde até após sem sobre entre também além assim enquanto ao à',
  },
  nl: {
    inside: 'dhr mevr mw drs ir mr ing bijv d.w.z o.a m.b.t t.a.v i.v.m i.p.v z.g zgn resp ca',
    number: 'jan feb mrt apr jun jul aug sept okt nov dec blz',
    either: 'enz e.d a.u.b n.v b.v v.chr n.chr',
    starters:
      'de het een hij zij ze het we wij ik je jij in op aan bij met na van voor naar om te en maar of want als toen dan daar hier er dit dat deze die zo ook niet wat wie hoe waar waarom sinds terwijl hoewel volgens',
  },
  ru: {
    inside: 'т ул проф акад доц г-н г-жа св см ср напр т.е т.к т.н т.ч ст пос дер обл просп пл пер корп',
    number: 'стр рис табл гл пп илл',
    either: 'д п е к н ч им г гг в вв др т.д т.п р руб коп тыс млн млрд кг см мин сек н.э до.н.э э пр',
    starters:
      'в во на с со по для из от к о об у за при до после и а но или если когда где как что это этот эта эти он она оно они мы вы я его её ее их так также однако поэтому затем потом тогда там здесь не все всё под над между через около согласно кроме',
  },
  pl: {
    inside: 'np tzn tj m.in ul al św prof dr inż mgr hab gen płk ks p.o ok por',
    number: 'str rys tab nr poz',
    either: 'itd itp r w ww tys mln mld zł godz',
    starters:
      'w we na z ze po do od i a ale lub jeśli gdy gdzie jak to ten ta te on ona ono oni my wy ja jego jej ich tak także jednak nie pod nad między przez',
  },
}

const WITH_ORDINALS = new Set(['de', 'da', 'no', 'nb', 'nn', 'fi', 'cs', 'sk', 'hu', 'pl', 'sl', 'hr', 'sr', 'bs', 'et', 'lv', 'is', 'tr'])

/** The habits of a language by its primary subtag; of a language not listed, what all have in common. */
export function sentenceHabits(language: string): SentenceHabits {
  const own = BY_LANGUAGE[language] ?? {}
  const abbreviations = new Map<string, AbbreviationKind>()
  for (const words of [COMMON, own]) {
    addAll(abbreviations, words.either, AbbreviationKind.either)
    addAll(abbreviations, words.number, AbbreviationKind.beforeNumber)
    addAll(abbreviations, words.inside, AbbreviationKind.inside)
  }
  const starters = own.starters ?? (language === '' ? ENGLISH_STARTERS : '')
  return { abbreviations, starters: new Set(starters.split(' ')), ordinals: WITH_ORDINALS.has(language) }
}

function addAll(to: Map<string, AbbreviationKind>, words: string | undefined, kind: AbbreviationKind): void {
  if (words !== undefined) for (const word of words.split(' ')) to.set(word, kind)
}

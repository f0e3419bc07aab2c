/** Irregular forms of English verbs and nouns, lemma first. Regular forms are the stemmer's business. */
const FORMS = `
arise arose arisen; awake awoke awoken; be am is are was were been being; bear bore borne born; beat beaten; become became;
begin began begun beginning; bend bent; bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred;
bring brought; build built; burn burnt; buy bought; catch caught; choose chose chosen; cling clung; come came; creep crept;
cut cutting; deal dealt; dig dug digging; do did done does; draw drew drawn; dream dreamt; drink drank drunk; drive drove driven driving;
eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fling flung; fly flew flown flies;
forbid forbade forbidden; forget forgot forgotten forgetting; forgive forgave forgiven; freeze froze frozen; get got gotten getting;
give gave given giving; go went gone goes; grind ground; grow grew grown; hang hung; have has had having; hear heard; hide hid hidden hiding;
hit hitting; hold held; keep kept; kneel knelt; know knew known; lay laid; lead led; lean leant; leap leapt; learn learnt; leave left leaving;
lend lent; let letting; lie lay lain lying; light lit; lose lost losing; make made making; mean meant; meet met; mow mown; overtake overtook overtaken;
pay paid; prove proven; put putting; quit quitting; read; ride rode ridden riding; ring rang rung; rise rose risen rising; run ran running;
saw sawn; say said says; see saw seen; seek sought; sell sold; send sent; set setting; sew sewn; shake shook shaken shaking; shed shedding;
shine shone; shoot shot; show shown; shrink shrank shrunk; shut shutting; sing sang sung; sink sank sunk; sit sat sitting; sleep slept;
slide slid sliding; smell smelt; sow sown; speak spoke spoken; speed sped; spend spent; spill spilt; spin spun spinning; spit spat; split splitting;
spoil spoilt; spread; spring sprang sprung; stand stood; steal stole stolen; stick stuck; sting stung; stink stank stunk; strike struck stricken striking;
strive strove striven; swear swore sworn; sweep swept; swell swollen; swim swam swum swimming; swing swung; take took taken taking;
teach taught; tear tore torn; tell told; think thought; throw threw thrown; tread trod trodden; understand understood; undertake undertook undertaken;
upset upsetting; wake woke woken waking; wear wore worn; weave wove woven; weep wept; win won winning; wind wound; withdraw withdrew withdrawn;
wring wrung; write wrote written writing;
child children; crisis crises; foot feet; goose geese; half halves; knife knives; leaf leaves; life lives; loaf loaves; man men; medium media;
mouse mice; ox oxen; person people; phenomenon phenomena; shelf shelves; thief thieves; tooth teeth; wife wives; wolf wolves; woman women
`

/** Lemmas by irregular form: `went` → [`go`]; the lemma itself is no form of its own here. */
export function irregularLemmas(): Map<string, string[]> {
  const lemmas = new Map<string, string[]>()
  for (const entry of FORMS.split(';')) {
    const [lemma, ...forms] = entry.trim().split(/\s+/)
    if (lemma === undefined) continue
    for (const form of forms) lemmas.set(form, [...(lemmas.get(form) ?? []), lemma])
  }
  return lemmas
}

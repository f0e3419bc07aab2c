/** Kinds of entities that knowledge holds. */
export type EntityKind = 'country' | 'person' | 'organisation' | 'product' | 'place' | 'office'

/** How a form names its entity. */
export type FormRole =
  /** The name or an accepted variant. */
  | 'name'
  /** The acronym of an organisation. */
  | 'acronym'
  /** An adjective of a country: Ukrainian. */
  | 'demonym'
  /** A noun for a country's people: Ukrainians. */
  | 'people'
  /** The capital of a country. */
  | 'capital'
  /** Another city of a country. */
  | 'city'
  /** The currency of a country. */
  | 'currency'
  /** A family name alone. */
  | 'family'
  /** A given name alone; only a hint for misspelt names. */
  | 'given'
  /** A machine rendering that can mean nothing else. */
  | 'garbled'
  /** A machine rendering that is also ordinary words or another name. */
  | 'doubtful'
  /** A rendering word for word, ordinary words that count only as a name beside what it is. */
  | 'literal'
  /** A form made from a native form through a third language: pinyin of a Chinese rendering. */
  | 'transliterated'
  /** The same through a Japanese, Korean or Russian rendering. */
  | 'romanised'
  /** The name as another language of Latin letters spells it: Gorbatschow, Poutine. */
  | 'foreign-spelling'
  /** An acronym as another language has it: OTAN, OON. */
  | 'foreign-acronym'

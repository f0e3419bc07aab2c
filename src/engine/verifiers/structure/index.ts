import type { StructureRule } from '../../../pack/generated/schema-types.ts'
import { adjacentNames } from './adjacent-names.ts'
import type { StructureCheck } from './check.ts'
import { doubledPunctuation } from './doubled-punctuation.ts'
import { doubledWord } from './doubled-word.ts'
import { joinedTwice } from './joined-twice.ts'
import { mixedScript } from './mixed-script.ts'
import { modalWithoutVerb } from './modal-without-verb.ts'
import { mojibake } from './mojibake.ts'
import { repeatedSentence } from './repeated-sentence.ts'
import { sourceRemains } from './source-remains.ts'
import { spaceBeforePunctuation } from './space-before-punctuation.ts'
import { verblessSentence } from './verbless-sentence.ts'

/** The structure checks by the name that rules call them by; a name in the schema without a check does not compile. */
export const structureChecks: Readonly<Record<StructureRule['check'], StructureCheck>> = {
  'adjacent-names': adjacentNames,
  'doubled-punctuation': doubledPunctuation,
  'doubled-word': doubledWord,
  'joined-twice': joinedTwice,
  'mixed-script': mixedScript,
  'modal-without-verb': modalWithoutVerb,
  mojibake,
  'repeated-sentence': repeatedSentence,
  'source-remains': sourceRemains,
  'space-before-punctuation': spaceBeforePunctuation,
  'verbless-sentence': verblessSentence,
}

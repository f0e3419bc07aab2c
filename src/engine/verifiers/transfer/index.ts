import type { TransferRule } from '../../../pack/generated/schema-types.ts'
import type { TransferCheck } from './check.ts'
import { untranslated } from './untranslated.ts'

/** The transfer checks by the name that rules call them by; a name in the schema without a check does not compile. */
export const transferChecks: Readonly<Record<TransferRule['check'], TransferCheck>> = {
  untranslated,
}

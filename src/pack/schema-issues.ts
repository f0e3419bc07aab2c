import { fieldsByPlace } from './generated/fields.ts'
import { validate } from './generated/validate.js'
import type { Issue } from './issue.ts'
import { childPointer, isRecord, pointerKeys, valueAt } from './pointer.ts'
import { type Failure, reduceErrors } from './reduce-errors.ts'
import { subject, valueIssue } from './value-issue.ts'
import { listOf, nearest, shown } from './words.ts'

/** What the schema finds wrong with the data of a pack file, each mistake once. Empty where it is sound. */
export function schemaIssues(data: unknown): Issue[] {
  if (validate(data)) return []
  const failures = reduceErrors(validate.errors ?? [])
  const issues: Issue[] = []
  for (const failure of failures) if (!isMisspelt(failure, failures, data)) issues.push(issueOf(failure, data))
  return issues
}

/** Whether the field said to be missing stands there under a name that is close to it, which another issue says. */
function isMisspelt(failure: Failure, failures: readonly Failure[], data: unknown): boolean {
  if (failure.keyword !== 'required') return false
  const missing = [failure, ...failure.others].map((error) => String(error.params.missingProperty))
  return failures.some((other) => {
    if (other.keyword !== 'additionalProperties' || other.instancePath !== failure.instancePath) return false
    const meant = nearest(String(other.params.additionalProperty), knownFields(data, other.instancePath))
    return meant !== undefined && missing.includes(meant)
  })
}

function issueOf(failure: Failure, data: unknown): Issue {
  const pointer = failure.instancePath
  switch (failure.keyword) {
    case 'required':
      return missingIssue(failure, data)
    case 'additionalProperties':
      return unknownFieldIssue(pointer, String(failure.params.additionalProperty), data)
    case 'propertyNames':
      return keyIssue(pointer, String(failure.params.propertyName))
    case 'discriminator':
      return kindIssue(failure, data)
    default:
      return valueIssue(failure, data)
  }
}

function missingIssue(failure: Failure, data: unknown): Issue {
  const pointer = failure.instancePath
  const missing = [failure, ...failure.others].map((error) => String(error.params.missingProperty))
  const value = valueAt(data, pointer)
  const fields = isRecord(value) ? Object.keys(value) : []
  const known = knownFields(data, pointer)
  const misspelt =
    known.length === 0
      ? nearest(
          missing[0] ?? '',
          fields.filter((field) => field !== 'id'),
        )
      : undefined
  if (misspelt !== undefined) return unknownFieldIssue(pointer, misspelt, data, missing)
  const one = missing.length === 1
  const message = one ? `${missing[0]} is missing` : `${subject(pointer)} needs ${listOf(missing)}`
  const forKind = missing[0] === 'kind' && pointer.startsWith('/rules')
  const advice = forKind ? `add kind: ${listOf(ruleKinds())}` : one ? 'add it' : 'add one of them'
  // The place of what is missing is what names the object: its id, else its first key.
  const sign = fields.includes('id') ? 'id' : fields[0]
  const place = sign === undefined ? pointer : childPointer(pointer, sign)
  return { code: 'PACK_REQUIRED', message, advice, pointer, place, atKey: sign !== 'id' }
}

function unknownFieldIssue(pointer: string, field: string, data: unknown, known: readonly string[] = knownFields(data, pointer)): Issue {
  const base = { code: 'PACK_UNKNOWN_FIELD', pointer: childPointer(pointer, field), atKey: true }
  if (known.includes(field)) {
    return {
      ...base,
      message: `the field “${field}” does not go with the other fields here`,
      advice: 'take it out, or make it an entry of its own',
    }
  }
  return { ...base, message: `the field “${field}” is not known`, advice: fieldAdvice(pointer, field, known) }
}

function fieldAdvice(pointer: string, field: string, known: readonly string[]): string {
  const kinds = ruleKinds().filter((kind) => fieldsByPlace[`/rules/${kind}`]?.includes(field))
  if (kinds.length > 0 && /^\/rules\/\d+$/.test(pointer)) return `it is for rules of kind ${listOf(kinds, 'and')}`
  const meant = nearest(field, known)
  if (meant !== undefined) return `did you mean “${meant}”?`
  return known.length === 0 ? 'take it out' : `use ${listOf(known)}, or take it out`
}

function keyIssue(pointer: string, key: string): Issue {
  const message = `${shown(key)} is not allowed as a key of ${subject(pointer)}`
  return {
    code: 'PACK_FORMAT',
    message,
    advice: 'use a language tag such as zh or pt-BR',
    pointer: childPointer(pointer, key),
    atKey: true,
  }
}

function kindIssue(failure: Failure, data: unknown): Issue {
  const tag = String(failure.params.tag)
  const pointer = childPointer(failure.instancePath, tag)
  const value = valueAt(data, pointer)
  const meant = typeof value === 'string' ? nearest(value, ruleKinds()) : undefined
  const advice = meant === undefined ? `use ${listOf(ruleKinds())}` : `did you mean “${meant}”?`
  return { code: 'PACK_ENUM', message: `${tag} ${shown(value)} is not allowed`, advice, pointer }
}

function ruleKinds(): string[] {
  return Object.keys(fieldsByPlace).flatMap((place) => /^\/rules\/([a-z]+)$/.exec(place)?.[1] ?? [])
}

/** The fields that may stand in an object; none where that depends on a kind that is not known. */
function knownFields(data: unknown, pointer: string): readonly string[] {
  const place = pointerKeys(pointer).map((key) => (/^\d+$/.test(key) ? '*' : key))
  if (place[0] === 'rules' && place.length > 1) {
    const kind = valueAt(data, `/rules/${pointerKeys(pointer)[1]}/kind`)
    place[1] = typeof kind === 'string' ? kind : '*'
  }
  return fieldsByPlace[place.length === 0 ? '' : `/${place.join('/')}`] ?? []
}

import type { SchemaError } from './generated/validate.js'
import type { Issue } from './issue.ts'
import { pointerKeys, valueAt } from './pointer.ts'
import type { Failure } from './reduce-errors.ts'
import { kindOf, listOf, nearest, shown } from './words.ts'

/** What is wrong with a single value that the schema does not take. */
export function valueIssue(failure: Failure, data: unknown): Issue {
  const pointer = failure.instancePath
  const value = valueAt(data, pointer)
  const name = subject(pointer)
  const wanted = listOf([...new Set([failure, ...failure.others].flatMap((error) => wantedBy(error)))])
  const base = { pointer, advice: `use ${wanted}` }
  switch (failure.keyword) {
    case 'type':
      return { ...base, code: 'PACK_TYPE', message: `${name} is ${kindOf(value)}`, advice: typeAdvice(failure, value, wanted) }
    case 'enum':
    case 'const':
      return { ...base, code: 'PACK_ENUM', message: `${name} ${shown(value)} is not allowed`, advice: enumAdvice(failure, value, wanted) }
    case 'pattern':
    case 'format':
      return { ...base, code: 'PACK_FORMAT', message: `${name} ${shown(value)} is not allowed` }
    case 'minimum':
    case 'maximum':
      return { ...base, code: 'PACK_RANGE', message: `${name} ${shown(value)} is out of range` }
    case 'minLength':
      return { ...base, code: 'PACK_LENGTH', message: `${name} is empty`, advice: 'write a text' }
    case 'maxLength':
      return {
        ...base,
        code: 'PACK_LENGTH',
        message: `${name} is longer than ${String(failure.params.limit)} characters`,
        advice: 'make it shorter',
      }
    case 'minItems': {
      const count = Array.isArray(value) ? value.length : 0
      const message = count === 0 ? `${name} is an empty list` : `${name} has only ${count} ${count === 1 ? 'entry' : 'entries'}`
      return { ...base, code: 'PACK_LENGTH', message, advice: `give at least ${String(failure.params.limit)}` }
    }
    default:
      return { ...base, code: 'PACK_VALUE', message: `${name}: ${failure.message ?? failure.keyword}`, advice: 'see rules.schema.json' }
  }
}

function enumAdvice(failure: Failure, value: unknown, wanted: string): string {
  const allowed = Array.isArray(failure.params.allowedValues) ? failure.params.allowedValues.map(String) : []
  const meant = allowed.length > 8 && typeof value === 'string' ? nearest(value, allowed) : undefined
  return meant === undefined ? `use ${wanted}` : `did you mean “${meant}”?`
}

function typeAdvice(failure: Failure, value: unknown, wanted: string): string {
  const types = [failure, ...failure.others].map((error) => error.params.type)
  if (types.includes('string') && (typeof value === 'number' || typeof value === 'boolean')) return 'put it in quotes'
  if (types.includes('string') && types.length === 1 && typeof value === 'object' && value !== null)
    return 'write a text, in quotes if it begins with a bracket or holds “: ”'
  if (types.includes('array') && types.length === 1 && typeof value === 'string')
    return 'write it as a list, each entry on a line that begins with -'
  return `write ${wanted}`
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'an object with fields',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
}

/** What each pattern of the schema asks for, in words. */
export const formatWords: Readonly<Record<string, string>> = {
  '^[a-z0-9]+(-[a-z0-9]+)*$': 'lower-case words joined by hyphens, such as card-neck',
  '^[A-Z]{2,4}$': 'a country code such as UZ',
  '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$': 'a language tag such as zh or pt-BR',
  '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$': 'a year, a month (2021-11) or a day (2021-11-04)',
  "^[\\p{L}\\p{N}'’]+(\\|[\\p{L}\\p{N}'’]+)*\\??$":
    'single words joined by |, such as snake|serpent, with ? at the end if they may be missing',
  uri: 'an address such as https://example.org/page',
}

function wantedBy(error: SchemaError): string[] {
  const { params } = error
  if (error.keyword === 'type') return [TYPE_WORDS[String(params.type)] ?? String(params.type)]
  if (error.keyword === 'enum' && Array.isArray(params.allowedValues)) return params.allowedValues.map(String)
  if (error.keyword === 'const') return [String(params.allowedValue)]
  if (error.keyword === 'pattern') return [formatWords[String(params.pattern)] ?? `what matches ${String(params.pattern)}`]
  if (error.keyword === 'format') return [formatWords[String(params.format)] ?? `a ${String(params.format)}`]
  if (error.keyword === 'minimum') return [`a whole number from ${String(params.limit)}`]
  if (error.keyword === 'maximum') return [`a whole number up to ${String(params.limit)}`]
  return []
}

/** How a message calls the node of a pointer: by its key, `an entry of match` in a list. */
export function subject(pointer: string): string {
  const keys = pointerKeys(pointer)
  const last = keys.at(-1)
  if (last === undefined) return 'the file'
  return /^\d+$/.test(last) ? `an entry of ${keys.findLast((key) => !/^\d+$/.test(key)) ?? 'the list'}` : last
}

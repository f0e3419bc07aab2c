import type { SchemaError } from './generated/validate.js'

/** An error of the validator after its echoes are gone; `others` are those of the other shapes that the value might have had. */
export interface Failure extends SchemaError {
  readonly others: readonly SchemaError[]
}

/**
 * Of what a validator says where a value may have one of several shapes, keeps what is wrong with the shape that was meant.
 *
 * ajv reports every shape the value fails, then the choice itself (`anyOf`); the shape meant is the one with the fewest errors
 * that the value’s own type allows.
 */
export function reduceErrors(errors: readonly SchemaError[]): Failure[] {
  const kept: Failure[] = []
  for (const [at, error] of errors.entries()) {
    if (error.keyword === 'anyOf') {
      const within: Failure[] = []
      while (kept.length > 0 && isWithin(kept.at(-1)?.instancePath ?? '', error.instancePath)) {
        const last = kept.pop()
        if (last !== undefined) within.unshift(last)
      }
      kept.push(...chooseShape(within, error))
    } else if (!isEcho(error, errors[at + 1], kept)) kept.push({ ...error, others: [] })
  }
  return kept
}

function isSameKind(one: SchemaError, other: SchemaError): boolean {
  return one.keyword === other.keyword && one.instancePath === other.instancePath
}

function isWithin(path: string, parent: string): boolean {
  return path === parent || path.startsWith(`${parent}/`)
}

/** Errors that say again, or less well, what another one says. */
function isEcho(error: SchemaError, next: SchemaError | undefined, kept: readonly Failure[]): boolean {
  if (error.keyword === 'oneOf' || error.keyword === 'if') return true
  // A missing tag is reported as a missing field already.
  if (error.keyword === 'discriminator' && error.params.tagValue === undefined) {
    return kept.some((other) => other.instancePath === error.instancePath && other.params.missingProperty === error.params.tag)
  }
  return next?.keyword === 'propertyNames' && next.instancePath === error.instancePath && error.keyword !== 'propertyNames'
}

function chooseShape(within: readonly Failure[], choice: SchemaError): Failure[] {
  const here = choice.instancePath
  const typeErrors = within.filter((error) => error.keyword === 'type' && error.instancePath === here)
  const rest = within.filter((error) => !typeErrors.includes(error))
  const scalar = rest.filter(
    (error) => error.instancePath === here && error.keyword !== 'required' && error.keyword !== 'additionalProperties',
  )
  if (rest.length === 0 || scalar.length > 0) return merged(scalar.length > 0 ? [...scalar, ...typeErrors] : typeErrors)
  return fewest(rest, choice.schemaPath)
}

/** One failure out of several on the same single value: `use sentence, paragraph, document or a whole number`. */
function merged(errors: readonly Failure[]): Failure[] {
  const [first, ...others] = errors
  return first === undefined ? [] : [{ ...first, others: [...first.others, ...others] }]
}

/** The errors of the shape that fails least; those of shapes that are defined elsewhere count for all. */
function fewest(errors: readonly Failure[], choicePath: string): Failure[] {
  const groups = new Map<string, Failure[]>()
  const shared: Failure[] = []
  for (const error of errors) {
    const branch = error.schemaPath.startsWith(`${choicePath}/`) ? error.schemaPath.slice(choicePath.length + 1).split('/')[0] : undefined
    if (branch === undefined) shared.push(error)
    else groups.set(branch, [...(groups.get(branch) ?? []), error])
  }
  const sizes = [...groups.values()].map((group) => group.length)
  const candidates = [...groups.values()].filter((group) => group.length === Math.min(...sizes))
  const [best = [], ...ties] = candidates
  const chosen = best.map((error) => ({
    ...error,
    others: [...error.others, ...ties.flatMap((group) => group.filter((other) => isSameKind(other, error)))],
  }))
  return [...chosen, ...shared]
}

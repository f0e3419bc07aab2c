/** The primary subtag of a BCP 47 tag, lower case: `pt-BR` → `pt`. */
export function primaryLanguage(tag: string): string {
  return (tag.split(/[-_]/)[0] ?? tag).toLowerCase()
}

/**
 * Whether a rule for the languages `wanted` reads text in `actual`.
 * No wish fits everything, an unknown language fits every wish; `pt` fits `pt-BR`, `pt-BR` does not fit `pt-PT`.
 */
export function languageFits(wanted: readonly string[] | undefined, actual: string | undefined): boolean {
  if (wanted === undefined || actual === undefined) return true
  const tag = actual.toLowerCase().replaceAll('_', '-')
  return wanted.some((want) => {
    const lower = want.toLowerCase()
    return tag === lower || tag.startsWith(`${lower}-`)
  })
}

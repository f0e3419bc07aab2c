/** Whether a rule id fits an id or glob: `*` stands for any characters but `/`, `**` for any; `zh-en` alone for the whole pack. */
export function matchesGlob(glob: string, id: string): boolean {
  if (glob === id || glob === '*' || glob === '**' || id.startsWith(`${glob}/`)) return true
  if (!glob.includes('*')) return false
  const parts = glob.split(/(\*+)/)
  const source = parts.map((part) => (part.startsWith('**') ? '.*' : part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')))
  return new RegExp(`^${source.join('')}$`).test(id)
}

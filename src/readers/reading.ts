import type { Directive, Languages, ReadResult, Unit, UnitKind } from '../core/document.ts'
import type { Problem } from '../core/problem.ts'
import type { MappedText } from '../core/source-map.ts'
import type { Span } from '../core/span.ts'
import { parseDirective } from './directives.ts'

const WORD = /[\p{L}\p{N}]/u

/** A unit found, before it has its number. */
export interface Found {
  readonly kind: UnitKind
  readonly target: MappedText
  readonly key?: string
}

/** Gathers what a reader finds in a file that is one document. */
export class Reading {
  private readonly units: Unit[] = []
  private readonly directives: Directive[] = []
  private readonly problems: Problem[] = []

  private readonly text: string
  private readonly path: string

  /** `text` is the file's text, for code frames. */
  constructor(text: string, path: string) {
    this.text = text
    this.path = path
  }

  /** Adds a unit under the next number; a text without a letter or digit is no unit. */
  unit(found: Found): void {
    if (!WORD.test(found.target.text)) return
    this.units.push({ id: String(this.units.length + 1), ...found })
  }

  /** Adds the directive that a comment holds, or a notice where it is misspelt. */
  comment(comment: string, span: Span): void {
    const parsed = parseDirective(comment, span)
    if (parsed === undefined) return
    if ('directive' in parsed) this.directives.push(parsed.directive)
    else {
      this.notice(
        'READ_DIRECTIVE',
        span,
        `“${parsed.unknown}” is not a directive`,
        'Use mtlint-disable, -enable, -disable-line, -disable-next-line or -disable-file.',
      )
    }
  }

  /** Adds a problem that loses no prose. */
  notice(code: string, span: Span, message: string, advice: string): void {
    this.problems.push({ code, message, advice, path: this.path, span, text: this.text, failure: false })
  }

  /** Everything found, as one document named by the path. */
  result(languages: Languages): ReadResult {
    const { path, units, directives, problems } = this
    return { documents: [{ id: path, languages, units }], directives, problems }
  }
}

/** Languages known from outside, with what the file says where the target language is not known. */
export function withTarget(languages: Languages, target: string | undefined): Languages {
  return languages.target !== undefined || target === undefined || target === '' ? languages : { ...languages, target }
}

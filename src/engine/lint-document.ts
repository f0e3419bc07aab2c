import { documentFacts } from '../analysis/document-facts.ts'
import type { Document } from '../core/document.ts'
import { type Finding, type LevelSetting, levelOf as levelByEvidence, type RuleId } from '../core/finding.ts'
import type { Span } from '../core/span.ts'
import type { World } from '../knowledge/world.ts'
import { CharTable } from '../nlp/characters.ts'
import { createSentenceSplitter, type SentenceSplitter } from '../nlp/segment.ts'
import { copyTokens, Tokenizer } from '../nlp/tokenize.ts'
import type { Tokens } from '../nlp/tokens.ts'
import type { Candidate } from './candidate.ts'
import { numberWords } from './class-index.ts'
import { type DocumentContext, documentLanguages, readsLanguages, ruleOf } from './context.ts'
import { HitIndex } from './hit-index.ts'
import type { Inflected } from './inflected.ts'
import { MentionsByRole } from './mentions-by-role.ts'
import type { PackRule } from '../pack/types.ts'
import { type KindedFinding, resolveOverlaps } from './overlap.ts'
import type { Program } from './program.ts'
import { requiredWords } from './regex-words.ts'
import { fill } from './suggestions.ts'
import { type ScanSetting, scanSource, scanUnit, type UnitScan } from './unit-scan.ts'
import { verifyConsistency } from './verifiers/consistency.ts'
import { verifyGloss } from './verifiers/gloss.ts'
import { verifyKnowledge } from './verifiers/knowledge.ts'
import { verifyName } from './verifiers/name.ts'
import { verifyPair } from './verifiers/pair.ts'
import { verifyPhrase } from './verifiers/phrase.ts'
import { type RegexEngine, verifyRegex } from './verifiers/regex.ts'
import { verifyStructure } from './verifiers/structure.ts'
import { verifyTransfer } from './verifiers/transfer.ts'

/** What a document linter is made of. */
export interface LinterParts {
  readonly program: Program
  readonly world: World
  /** Lemmas by language. */
  readonly inflected: ReadonlyMap<string, Inflected>
  /** Needed where the program has regex rules. */
  readonly regexEngine?: RegexEngine
  /** The level the configuration gives a rule; undefined: by its evidence. */
  levelOf(id: RuleId): LevelSetting | undefined
}

/** The rules on for a pair of languages. */
interface ActiveRules {
  readonly all: ReadonlySet<number>
  /** Those that look at every document: no word of a text wakes them. */
  readonly unbidden: readonly number[]
}

const NO_INFLECTED: Inflected = { lemmasOf: () => [] }

/** Reads documents with the rules of one program. Holds the buffers that every text is cut up in. */
export class DocumentLinter {
  private readonly parts: LinterParts
  private readonly tokenizer: Tokenizer
  private readonly splitters = new Map<string, SentenceSplitter>()
  private readonly numbers: ReadonlySet<number>
  private readonly active = new Map<string, ActiveRules>()

  constructor(parts: LinterParts) {
    this.parts = parts
    this.tokenizer = new Tokenizer(new CharTable(), parts.program.vocabulary)
    this.numbers = numberWords(parts.program.vocabulary)
  }

  /** The findings of one document, in order, one for one mistake. */
  lint(document: Document): readonly Finding[] {
    const active = this.activeRules(document)
    const context = this.contextOf(document, active.all)
    const candidates = this.verify(context, active)
    return resolveOverlaps(candidates.map((candidate) => this.findingOf(candidate)))
  }

  /** The rules that read a pair of languages: many documents share one. */
  private activeRules(document: Document): ActiveRules {
    const { source, target } = document.languages
    const key = `${source ?? ''} ${target ?? ''}`
    const known = this.active.get(key)
    if (known !== undefined) return known
    const { program } = this.parts
    const all = new Set<number>()
    program.packRules.forEach((packRule, rule) => {
      if (readsLanguages(packRule, source, target) && this.parts.levelOf(packRule.id) !== 'off') all.add(rule)
    })
    const found = { all, unbidden: [...all].filter((rule) => isUnbidden(ruleOf(program, rule))) }
    this.active.set(key, found)
    return found
  }

  private contextOf(document: Document, active: ReadonlySet<number>): DocumentContext {
    const { program, world } = this.parts
    const languages = documentLanguages(document)
    const tokens = document.units.map((unit) => copyTokens(this.tokenizer.tokenize(unit.target.text)))
    const scans = this.scanAll(tokens, active, languages.target ?? 'en')
    const sources = this.scanSources(document, active, languages.source)
    const inflected = this.parts.inflected.get(languages.target ?? 'en') ?? NO_INFLECTED
    const sentences = new Map<number, readonly Span[]>()
    const textOf = (unit: number): string => document.units[unit]?.target.text ?? ''
    return {
      document,
      program,
      world,
      facts: documentFacts(scans, world),
      scans,
      hits: new HitIndex(scans),
      mentions: new MentionsByRole(scans),
      sources,
      sourceLanguage: languages.source,
      targetLanguage: languages.target,
      tokensOf: (unit) => {
        const found = tokens[unit]
        if (found === undefined) throw new Error(`no unit ${unit}`)
        return found
      },
      lemmasOf: (tokens, token) => inflected.lemmasOf(tokens, token),
      sentencesOf: (unit) => {
        const known = sentences.get(unit) ?? this.splitterFor(languages.target ?? 'en').split(textOf(unit))
        sentences.set(unit, known)
        return known
      },
      partsOfSpeech: (tokens: Tokens, token: number) => program.wordClasses[tokens.word[token] ?? 0] ?? 0,
    }
  }

  private scanAll(units: readonly Tokens[], active: ReadonlySet<number>, language: string): readonly UnitScan[] {
    const setting = this.settingFor(active, language)
    return units.map((tokens) => scanUnit(setting, tokens))
  }

  private scanSources(document: Document, active: ReadonlySet<number>, language: string | undefined): DocumentContext['sources'] {
    const setting = this.settingFor(active, language ?? 'en')
    return document.units.map(({ source }) =>
      source === undefined ? undefined : scanSource(setting, this.tokenizer.tokenize(source), this.parts.program.sources),
    )
  }

  private settingFor(active: ReadonlySet<number>, language: string): ScanSetting {
    const { program, world, inflected } = this.parts
    const isActive = (rule: number): boolean => active.has(rule)
    return { program, world, inflected: inflected.get(language) ?? NO_INFLECTED, numbers: this.numbers, isActive }
  }

  /** What the rules say that the text has woken, and those that no word wakes. */
  private verify(context: DocumentContext, active: ActiveRules): readonly Candidate[] {
    const woken = new Set([...active.unbidden, ...context.hits.rules, ...context.sources.flatMap((places) => [...(places?.keys() ?? [])])])
    const structure: number[] = []
    const transfer: number[] = []
    const candidates: Candidate[] = []
    for (const rule of [...woken].sort((a, b) => a - b)) {
      switch (ruleOf(context.program, rule).kind) {
        case 'phrase':
          candidates.push(...verifyPhrase(context, rule))
          break
        case 'gloss':
          candidates.push(...verifyGloss(context, rule))
          break
        case 'pair':
          candidates.push(...verifyPair(context, rule))
          break
        case 'regex':
          if (this.parts.regexEngine !== undefined) candidates.push(...verifyRegex(context, rule, this.parts.regexEngine))
          break
        case 'knowledge':
          candidates.push(...verifyKnowledge(context, rule))
          break
        case 'name':
          candidates.push(...verifyName(context, rule))
          break
        case 'consistency':
          candidates.push(...verifyConsistency(context, rule))
          break
        case 'structure':
          structure.push(rule)
          break
        case 'transfer':
          transfer.push(rule)
      }
    }
    return [...candidates, ...verifyStructure(context, structure), ...verifyTransfer(context, transfer)]
  }

  private findingOf(candidate: Candidate): KindedFinding {
    const { id, rule } = ruleOf(this.parts.program, candidate.rule)
    const severity = candidate.severity ?? rule.severity
    const confidence = candidate.confidence ?? rule.confidence
    const set = this.parts.levelOf(id)
    const level = set === undefined || set === 'off' ? levelByEvidence(severity, confidence) : set
    const [best] = candidate.suggestions
    const values = { suggestion: best?.text ?? '', source: candidate.source ?? '', ...candidate.values }
    const finding: Finding = {
      ruleId: id,
      unit: candidate.unit,
      span: { start: candidate.span.start, end: candidate.span.end },
      message: fill(rule.message, values),
      severity,
      confidence,
      category: rule.category,
      level,
      suggestions: candidate.suggestions,
      related: candidate.related ?? [],
      ...(candidate.source === undefined ? {} : { source: candidate.source }),
    }
    return { finding, kind: rule.kind }
  }

  private splitterFor(language: string): SentenceSplitter {
    const known = this.splitters.get(language) ?? createSentenceSplitter(language)
    this.splitters.set(language, known)
    return known
  }
}

/** Whether no word of a text wakes a rule, so that it looks at every document. */
export function isUnbidden(packRule: PackRule): boolean {
  switch (packRule.kind) {
    case 'name':
    case 'consistency':
    case 'structure':
    case 'transfer':
      return true
    case 'knowledge':
    case 'regex': {
      const { rule } = packRule
      if (rule.kind === 'regex') return rule.match.some((source) => requiredWords(source).length === 0)
      return rule.kind === 'knowledge' && (rule.check === 'acronym' || rule.check === 'gender')
    }
    default:
      return false
  }
}

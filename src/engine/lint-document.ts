import { documentFacts } from '../analysis/document-facts.ts'
import type { Document } from '../core/document.ts'
import { type Finding, type LevelSetting, levelOf as levelByEvidence, type RuleId } from '../core/finding.ts'
import type { Span } from '../core/span.ts'
import type { World } from '../knowledge/world.ts'
import { CharTable } from '../nlp/characters.ts'
import { createSentenceSplitter, type SentenceSplitter } from '../nlp/segment.ts'
import { Tokenizer } from '../nlp/tokenize.ts'
import type { Tokens } from '../nlp/tokens.ts'
import type { Candidate } from './candidate.ts'
import { numberWords } from './class-index.ts'
import { type DocumentContext, documentLanguages, readsLanguages, ruleOf } from './context.ts'
import { HitIndex } from './hit-index.ts'
import type { Inflected } from './inflected.ts'
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

const NO_INFLECTED: Inflected = { lemmasOf: () => [] }

/** Reads documents with the rules of one program. Holds the buffers that every text is cut up in. */
export class DocumentLinter {
  private readonly parts: LinterParts
  private readonly tokenizer: Tokenizer
  private readonly splitters = new Map<string, SentenceSplitter>()
  private readonly numbers: ReadonlySet<number>

  constructor(parts: LinterParts) {
    this.parts = parts
    this.tokenizer = new Tokenizer(new CharTable(), parts.program.vocabulary)
    this.numbers = numberWords(parts.program.vocabulary)
  }

  /** The findings of one document, in order, one for one mistake. */
  lint(document: Document): readonly Finding[] {
    const active = this.activeRules(document)
    const context = this.contextOf(document, active)
    const candidates = this.verify(context, active)
    return resolveOverlaps(candidates.map((candidate) => this.findingOf(candidate)))
  }

  private activeRules(document: Document): ReadonlySet<number> {
    const { source, target } = document.languages
    const active = new Set<number>()
    this.parts.program.packRules.forEach((packRule, rule) => {
      if (this.parts.levelOf(packRule.id) !== 'off' && readsLanguages(packRule, source, target)) active.add(rule)
    })
    return active
  }

  private contextOf(document: Document, active: ReadonlySet<number>): DocumentContext {
    const { program, world } = this.parts
    const languages = documentLanguages(document)
    const scans = this.scanAll(document, active, languages.target ?? 'en')
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
      sources,
      sourceLanguage: languages.source,
      targetLanguage: languages.target,
      tokensOf: (unit) => this.tokenizer.tokenize(textOf(unit)),
      lemmasOf: (tokens, token) => inflected.lemmasOf(tokens, token),
      sentencesOf: (unit) => {
        const known = sentences.get(unit) ?? this.splitterFor(languages.target ?? 'en').split(textOf(unit))
        sentences.set(unit, known)
        return known
      },
      partsOfSpeech: (tokens: Tokens, token: number) => program.wordClasses[tokens.word[token] ?? 0] ?? 0,
    }
  }

  private scanAll(document: Document, active: ReadonlySet<number>, language: string): readonly UnitScan[] {
    const setting = this.settingFor(active, language)
    return document.units.map((unit) => scanUnit(setting, this.tokenizer.tokenize(unit.target.text)))
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

  private verify(context: DocumentContext, active: ReadonlySet<number>): readonly Candidate[] {
    const woken = new Set(context.hits.rules)
    const named = new Set(context.sources.flatMap((places) => [...(places?.keys() ?? [])]))
    const structure: number[] = []
    const candidates: Candidate[] = []
    for (const rule of active) {
      const { rule: definition } = ruleOf(context.program, rule)
      switch (definition.kind) {
        case 'phrase':
          if (woken.has(rule)) candidates.push(...verifyPhrase(context, rule))
          break
        case 'gloss':
          if (woken.has(rule) || named.has(rule)) candidates.push(...verifyGloss(context, rule))
          break
        case 'pair':
          if (named.has(rule)) candidates.push(...verifyPair(context, rule))
          break
        case 'regex':
          if (
            this.parts.regexEngine !== undefined &&
            (woken.has(rule) || definition.match.some((source) => requiredWords(source).length === 0))
          ) {
            candidates.push(...verifyRegex(context, rule, this.parts.regexEngine))
          }
          break
        case 'knowledge':
          if (woken.has(rule) || definition.check === 'acronym' || definition.check === 'gender')
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
      }
    }
    return [...candidates, ...verifyStructure(context, structure)]
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

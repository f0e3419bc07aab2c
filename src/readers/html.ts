import { readHtmlUnits } from './html-units.ts'
import type { Reader } from './reader.ts'
import { Reading, withTarget } from './reading.ts'

/**
 * Reads HTML: text between block elements, with entities decoded and white space as browsers show it, and
 * the attributes that are prose. The html element's lang is the target language where none is given.
 */
export const readHtml: Reader = (text, options) => {
  const reading = new Reading(text, options.path)
  const base = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const language = readHtmlUnits(base === 0 ? text : text.slice(base), base, options.languages.target, reading)
  return reading.result(withTarget(options.languages, language))
}

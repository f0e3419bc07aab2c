/**
 * Characters that steer a terminal or hide what stands in a text: C0 and C1 controls, delete, bidirectional controls,
 * line separators, invisible marks, tag characters, lone surrogates. The joiners that scripts and emoji need stay.
 */
const UNSAFE =
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|[\ud800-\udfff]/gu

/** A text made safe for one line of a terminal: unsafe characters become visible escapes such as `\x1b`, `\n`, `\u202e`. */
export function escapeTerminal(text: string): string {
  return text.replace(UNSAFE, escapeCharacter)
}

function escapeCharacter(character: string): string {
  if (character === '\n') return '\\n'
  if (character === '\r') return '\\r'
  if (character === '\t') return '\\t'
  const code = character.codePointAt(0) ?? 0
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`
}

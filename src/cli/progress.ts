import { escapeTerminal } from '../report/escape.ts'
import type { OnProgress } from '../node/mtlint.ts'
import type { Io } from './output.ts'

const WIDTH = 24
const INTERVAL = 80
const NAME = 40
const CLEAR = '\r\u001b[K'

/**
 * A bar on stderr for several files, drawn anew at most every 80 ms and wiped at the end.
 * Undefined where nobody watches.
 */
export function progressBar(io: Io): OnProgress | undefined {
  if (!io.interactive) return undefined
  let last = 0
  return (done, total, path) => {
    if (total < 2) return
    const now = Date.now()
    if (done === total) void io.err(CLEAR)
    else if (now - last >= INTERVAL) {
      last = now
      const full = Math.round((done / total) * WIDTH)
      const name = path.length > NAME ? `…${path.slice(1 - NAME)}` : path
      void io.err(`${CLEAR}${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done}/${total} ${escapeTerminal(name)}`)
    }
  }
}

#!/usr/bin/env node
import { run } from './program.ts'

/** Last resort: whatever was not foreseen ends in one line, not in a stack trace. */
function fail(error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const message = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
  const shown = process.env['MTLINT_DEBUG'] === '1' ? stack : `mtlint: this should not have happened: ${message}`
  const advice = 'Please report it, with the command and the file if you can; MTLINT_DEBUG=1 shows more.'
  process.stderr.write(`${shown}\n${advice}\n`)
  process.exitCode = 2
}

process.on('uncaughtException', fail)
process.on('unhandledRejection', fail)

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  fail(error)
}

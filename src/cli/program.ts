import { Command, CommanderError, Option } from 'commander'
import { formatNames } from '../report/index.ts'
import { EXPLAIN_HELP, HELP, KNOWS_HELP, RULES_HELP, TEST_HELP } from './help.ts'
import * as parse from './options.ts'
import type { ExplainOptions } from './explain-command.ts'
import type { KnowsOptions } from './knows-command.ts'
import type { RulesOptions } from './rules-command.ts'
import type { TestOptions } from './test-command.ts'
import { type Io, processIo } from './output.ts'

/** Runs the command with its arguments, without `node` and the script. Gives the exit code. `openIo` is for tests. */
export async function run(args: readonly string[], openIo: (colour: boolean | undefined) => Io = processIo): Promise<number> {
  const state: State = { code: 0, openIo, out: '', err: '' }
  try {
    await buildProgram(state, args.includes('--version') || args.includes('-V') ? await versionText() : '').parseAsync(args, {
      from: 'user',
    })
    return state.code
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    const io = openIo(undefined)
    await io.out(state.out)
    await io.err(state.err)
    return error.exitCode === 0 ? 0 : 2
  }
}

async function versionText(): Promise<string> {
  const { version } = await import('../node/version.ts')
  return version()
}

interface State {
  code: number
  readonly openIo: (colour: boolean | undefined) => Io
  /** What commander has to say: help on stdout, errors on stderr. */
  out: string
  err: string
}

function buildProgram(state: State, version: string): Command {
  const program = new Command('mtlint')
    .description(
      'Finds what a machine translator got wrong: reads translated text, points at mistranslations, says why and what to write instead.',
    )
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        state.out += text
      },
      writeErr: (text) => {
        state.err += text
      },
    })
    .showHelpAfterError('See mtlint --help.')
    .version(version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .argument('[paths...]', 'files, folders or patterns; - for stdin')
    .addHelpText('after', HELP)
  addOutputOptions(program)
  addRuleOptions(program)
  addInputOptions(program)
  program.action(async (paths: string[], options: parse.LintOptions & ColourOption) => {
    const { lintCommand } = await import('./lint-command.ts')
    state.code = await lintCommand(paths, options, state.openIo(options.color), options.color)
  })
  addRulesCommand(program, state)
  addExplainCommand(program, state)
  addTestCommand(program, state)
  addKnowsCommand(program, state)
  return program
}

interface ColourOption {
  readonly color?: boolean
}

function addOutputOptions(command: Command): void {
  command.optionsGroup('Output and exit code:')
  command
    .addOption(new Option('-f, --format <name>', 'how to show findings').choices([...formatNames]).default('stylish'))
    .option('-o, --output-file <path>', 'write findings to a file instead of stdout')
    .addOption(
      new Option('--fail-on <level>', 'lowest level that makes the exit code 1')
        .choices(['error', 'warning', 'info', 'never'])
        .default('error'),
    )
    .option('--max-warnings <count>', 'more warnings than this make the exit code 1', parse.parseCount)
    .option('--max-penalty <number>', 'a higher MQM penalty per 1,000 words over all files makes the exit code 1', parse.parseAmount)
    .option('-q, --quiet', 'show errors only')
  addColourOption(command)
}

function addColourOption(command: Command): void {
  command.option('--color', 'use colours, also where the output is no terminal').option('--no-color', 'use no colours')
  // Neither given: undefined, so that the terminal and the environment decide.
  command.setOptionValue('color', undefined)
}

function addRuleOptions(command: Command): void {
  command.optionsGroup('Languages, rules, config:')
  command
    .option('-s, --source-lang <tag>', 'language translated from (default: as config or file say, else any)', parse.parseLanguage)
    .option('-t, --target-lang <tag>', 'language of the text (default: as config or file say, else detected)', parse.parseLanguage)
    .option('-p, --packs <path|package>', 'add a rule pack: a folder or an npm package (repeatable)', parse.collect)
    .option('-r, --rule <id: level>', 'set a rule or pattern to error, warning, info or off (repeatable)', parse.parseRule)
    .option('-c, --config <path>', 'use this config (default: mtlint.config.{yaml,yml,json,mjs} or package.json upward from each file)')
    .option('--no-config', 'use no config')
    .option('--allow-bad-rules', 'go on when rules of a pack are unsound: they are left out, the exit code is not 2')
}

function addInputOptions(command: Command): void {
  command.optionsGroup('Input:')
  command
    .option('--stdin', 'lint what comes in on stdin')
    .option('--stdin-filename <path>', 'name for that text, which also says its format and config')
    .option('--ext <list>', 'endings to look for in folders, such as .txt,.md', parse.parseEndings)
    .option('--no-ignore', 'lint what .mtlintignore and the config leave alone')
    .option('--fields <list>', 'fields of JSON Lines records, such as id=key,target=translation', parse.parseFields)
}

function addRulesCommand(program: Command, state: State): void {
  const command = program.command('rules').description('list the rules').addHelpText('after', RULES_HELP)
  command
    .option('--pack <name>', 'only rules of this pack (repeatable)', parse.collect)
    .option('--kind <kind>', 'only rules of this kind (repeatable)', parse.collect)
    .addOption(new Option('--level <level>', 'only rules that report at this level').choices(['error', 'warning', 'info', 'off']))
    .option('--counts', 'show how many there are of each pack, kind and level')
    .addOption(new Option('-f, --format <name>', 'how to show them').choices(['text', 'json']).default('text'))
  addRuleOptions(command)
  addColourOption(command)
  command.action(async (options: RulesOptions & ColourOption) => {
    const { rulesCommand } = await import('./rules-command.ts')
    state.code = await rulesCommand(options, state.openIo(options.color))
  })
}

function addExplainCommand(program: Command, state: State): void {
  const command = program.command('explain').description('explain a rule').argument('<rule>', 'its id').addHelpText('after', EXPLAIN_HELP)
  addRuleOptions(command)
  addColourOption(command)
  command.action(async (rule: string, options: ExplainOptions & ColourOption) => {
    const { explainCommand } = await import('./explain-command.ts')
    state.code = await explainCommand(rule, options, state.openIo(options.color))
  })
}

function addTestCommand(program: Command, state: State): void {
  const command = program.command('test').description("run rules' examples").addHelpText('after', TEST_HELP)
  command.argument('[packs...]', 'paths or npm packages of packs, or names of shipped ones; default: all shipped')
  command.option('--allow-bad-rules', 'go on when rules of a pack are unsound')
  addColourOption(command)
  command.action(async (packs: string[], options: TestOptions & ColourOption) => {
    const { testCommand } = await import('./test-command.ts')
    state.code = await testCommand(packs, options, state.openIo(options.color))
  })
}

function addKnowsCommand(program: Command, state: State): void {
  const command = program.command('knows').description('tell what mtlint knows of a name').addHelpText('after', KNOWS_HELP)
  command
    .argument('[names...]', 'names, each one argument')
    .option('--stdin', 'read a name a line from stdin')
    .option('--json', 'write a JSON line a name: {"name", "known", "suggestions"}')
  addRuleOptions(command)
  addColourOption(command)
  command.action(async (names: string[], options: KnowsOptions & ColourOption) => {
    const { knowsCommand } = await import('./knows-command.ts')
    state.code = await knowsCommand(names, options, state.openIo(options.color))
  })
}

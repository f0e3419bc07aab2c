/** What follows the options in `mtlint --help`. */
export const HELP: string = `
Examples:
  $ mtlint article.txt                        lint a text; languages are detected
  $ mtlint --source-lang zh docs              lint a folder (.txt .md .html .jsonl …) translated from Chinese
  $ mtlint 'news/**/*.md' --fail-on warning   a pattern; warnings fail too
  $ mtlint --format json units.jsonl          a record a line: {"id", "doc", "source", "target"}
  $ cat draft.md | mtlint --stdin --stdin-filename draft.md
  $ mtlint --packs ./house-rules article.txt  add rules of your own
  $ mtlint explain zh-en/card-neck            why a rule exists and what to write instead

Levels:
  error     a serious mistranslation, almost surely one
  warning   serious and likely, or a small one
  info      a guess: worth a look
  Set them with --rule 'zh-en/*: warning', or in mtlint.config.yaml:

    languages: {source: zh, target: en}
    packs: [./house-rules]
    rules:
      zh-en/card-neck: error
      structure/*: off
    ignore: [drafts/]

In Markdown and HTML a comment silences rules:
  <!-- mtlint-disable-next-line zh-en/card-neck -- quoted on purpose -->
  <!-- mtlint-disable --> … <!-- mtlint-enable -->, also -disable-line and -disable-file

Exit code: 0 nothing at or above --fail-on; 1 findings; 2 something could not be read or is misconfigured.
`

/** What follows the options in `mtlint rules --help`. */
export const RULES_HELP: string = `
Examples:
  $ mtlint rules --pack zh-en              the rules of a pack
  $ mtlint rules --level error --format json
  $ mtlint rules --counts                  how many there are
`

/** What follows the options in `mtlint explain --help`. */
export const EXPLAIN_HELP: string = `
Examples:
  $ mtlint explain zh-en/card-neck
  $ mtlint explain card-neck               the pack may be left out where one rule only has the name
`

/** What follows the options in `mtlint test --help`. */
export const TEST_HELP: string = `
A bad example has to give exactly one finding of its rule at exactly the [[marked]] span, its fix and good
examples none, a missed one none yet; no other rule may fire on any of them.

Examples:
  $ mtlint test                 every shipped rule
  $ mtlint test zh-en           one shipped pack
  $ mtlint test ./house-rules   a pack of your own, beside the shipped rules
`

/** What follows the options in `mtlint knows --help`. */
export const KNOWS_HELP: string = `
Examples:
  $ mtlint knows "Mu Xin"                  who that is, why it is flagged, what it may stand for
  $ mtlint knows --source-lang ru Gitler   a name that came through Russian; also zh (default), ja, ko
  $ mtlint knows --stdin --json            a name a line in, a JSON line a name out
`

#!/usr/bin/env bash
# Packs the package, installs the tarball in an empty folder, and uses it there: command, Node API, schema.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

tarball=$(cd "$root" && npm pack --silent --pack-destination "$folder" | tail -n 1)
cd "$folder"
npm init --yes >/dev/null
npm install --ignore-scripts --no-audit --no-fund --silent "./$tarball"

printf 'Troops gathered along the Russian-Uzbek border in April.\n' >text.txt
if npx --no-install mtlint --no-config --format compact text.txt >found.txt; then
  echo 'check-package: the installed command found nothing' >&2
  exit 1
fi
grep -q 'text.txt:1:27: error .*\[knowledge/border\]' found.txt || { cat found.txt >&2; exit 1; }

cat >api.mjs <<'END'
import { lintText } from 'mtlint'
const result = await lintText('The Slovenian capital Bratislava was quiet.', { path: 'a.txt', languages: { target: 'en' } })
if (result.findings[0]?.ruleId !== 'knowledge/capital') throw new Error(JSON.stringify(result.findings))
END
node api.mjs
test -f node_modules/mtlint/rules.schema.json
echo 'check-package: the installed package works'

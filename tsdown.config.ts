import { defineConfig, type UserConfig } from 'tsdown'

const common: UserConfig = {
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Only the parts that mtlint uses end up in the bundle: users install neither.
  deps: { alwaysBundle: [/^natural/, 'pinyin-pro', 'wanakana', 'stopwords-iso', 'underscore'] },
}

const packages: UserConfig = {
  ...common,
  name: 'packs',
  entry: { 'build-packs': 'scripts/build-packs.ts' },
  outDir: 'node_modules/.cache/mtlint',
  fixedExtension: true,
  dts: false,
}

const product: UserConfig = {
  ...common,
  name: 'product',
  entry: { 'cli/main': 'src/cli/main.ts', index: 'src/index.ts' },
  outDir: 'dist',
  fixedExtension: false,
  dts: { oxc: true },
}

const config: UserConfig[] = defineConfig([packages, product]) as UserConfig[]

export default config

// The contract and the stories as Node can run them: bundled by esbuild into a file that is nobody's source.
import {build} from 'esbuild';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {pathToFileURL} from 'node:url';

const folder = 'node_modules/.cache/clearboard';

async function bundled(name, contents, plugins = []) {
  const outfile = `${folder}/${name}-${process.pid}.mjs`;
  await build({
    stdin: {contents, resolveDir: '.', loader: 'ts'},
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['zod/mini'],
    logLevel: 'warning',
    plugins,
  });
  return import(pathToFileURL(outfile).href);
}

/** The reader and the schemas it reads by, with the JSON Schemas made from them, what is said in them, and the guards by kind of document. */
export const contract = () => {
  const modules = ['json-schema', 'read', 'descriptions/envelope', 'descriptions/words'].map((name) => `export * from './src/contract/${name}.js';`);
  modules.push("export {clean} from './src/contract/guard.js'; export {findLeak} from './src/contract/leak.js'; export {heatFormRules} from './src/contract/heat-form-rules.js';");
  const nouns = readdirSync('src/contract/guards').map((name) => name.replace('.ts', '')).filter((noun) => !['board', 'shared'].includes(noun));
  const guards = nouns.map((noun, index) => `import * as guard${index} from './src/contract/guards/${noun}.js';`);
  const listed = nouns.map((noun, index) => `'${noun}': Object.values(guard${index})[0]`);
  return bundled('contract', [...modules, ...guards, `export const guards = {${listed.join(', ')}};`].join('\n'));
};

/** What each problem is called, by language. */
export const problemWords = async () => (await bundled('problems', `import {problems as a} from './src/language/zh-hans/problems.js';
import {problems as b} from './src/language/zh-hant/problems.js';
import {problems as c} from './src/language/en/problems.js';
export const words = {'zh-Hans': a.wrong, 'zh-Hant': b.wrong, en: c.wrong};`)).words;

/** Stories are plain modules: their data is had without what draws it. */
const dataOnly = {
  name: 'data-only',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^lit|\/register(\/|\.js)/}, ({path}) => ({path, namespace: 'data-only'}));
    onLoad({filter: /.*/, namespace: 'data-only'}, () => ({contents: 'module.exports = {}', loader: 'js'}));
  },
};

/** Every document that a story shows or a demo board holds, with where it comes from. */
export async function everyday() {
  const names = existsSync('stories') ? readdirSync('stories').filter((name) => name.endsWith('.stories.ts')) : [];
  const {modules} = await bundled('stories', [
    ...names.map((name, index) => `import * as story${index} from './stories/${name}';`),
    `export const modules = {${names.map((name, index) => `${JSON.stringify(name)}: story${index}`).join(', ')}};`,
  ].join('\n'), [dataOnly]);
  const told = Object.entries(modules).flatMap(([file, module]) => Object.entries(module).flatMap(([name, {args}]) => (args?.data === undefined ? [] : [[`${file} ${name}`, args.data]])));
  const boards = readdirSync('demo/boards').map((name) => [`demo/boards/${name}`, JSON.parse(readFileSync(`demo/boards/${name}`, 'utf8'))]);
  const widgets = boards.flatMap(([name, board]) => (board.sections ?? []).flatMap((section, i) => section.widgets.map((widget, j) => [`${name} ${i}/${j}`, widget])));
  return [...told, ...boards, ...widgets];
}

// Makes the pages: every contender bundled by itself, as a page of its own would be; Clearboard from this checkout.
import {existsSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {build as vite} from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));

/** Builds the library as it is published, into a folder of its own. */
export async function buildLibrary(folder, mode) {
  process.chdir(root);
  await vite({root, mode, logLevel: 'warn', build: {outDir: join(folder, mode), sourcemap: false}});
}

/** The address a page would use, and where it lies in the folder just built. */
const ours = (folder) => ({
  name: 'clearboard',
  setup: ({onResolve}) => onResolve({filter: /^clearboard\//}, ({path}) => {
    const name = path.slice('clearboard/'.length);
    return {path: join(folder, 'npm', name === 'contract' ? 'contract/index.js' : `${name}.js`)};
  }),
});

/** Checks that are compiled before they are shipped. */
const compiled = {
  name: 'compiled',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^compiled:/}, ({path}) => ({path: path.slice('compiled:'.length), namespace: 'compiled'}));
    onLoad({filter: /^ajv$/, namespace: 'compiled'}, async () => ({contents: (await import('./read/ajv.build.mjs')).compiledAjv(), resolveDir: here}));
  },
};

const options = (folder) => ({
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'chrome130',
  conditions: ['production', 'browser'],
  define: {'process.env.NODE_ENV': '"production"', global: 'globalThis'},
  loader: {'.css': 'text', '.less': 'empty', '.wasm': 'file', '.eot': 'dataurl', '.gif': 'dataurl', '.ttf': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl', '.svg': 'text', '.png': 'dataurl'},
  external: ['node:*', 'fs', 'path', 'ws'],
  nodePaths: [join(root, 'node_modules')],
  plugins: [ours(folder), compiled],
  legalComments: 'none',
  logLevel: 'error',
});

const page = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>page</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css"><div id="root"></div><script type="module" src="/page.js"></script><script type="module" src="x.js"></script></html>`;

const usual = (work, name) => join(here, work, `${name}.mjs`);
const demanded = (work, name) => join(here, 'on-demand', work, `${name}.mjs`);

/** A contender's page at some work; none when it has not been written for it. */
export const pageOf = (work, name) => [usual(work, name), demanded(work, name)].find((path) => existsSync(path));

/** Whether it is measured only when it is named, with packages of its own. */
export const isOnDemand = (work, name) => pageOf(work, name) === demanded(work, name);

/** One folder a contender, with its script and its page; code asked for on demand is inside, so that nothing has to be fetched while the clock runs. */
export async function bundlePages(folder, work, contenders) {
  await build({...options(folder), entryPoints: [join(here, 'page.mjs')], outfile: join(folder, 'page.js')});
  // A page says which type it is set in; who is silent about it inherits, and pays for finding no other face than the floor does.
  await writeFile(join(folder, 'page.css'), 'html, body { background: #fff; font-family: sans-serif; margin: 0; } #root { height: 600px; overflow: hidden; width: 1200px; }');
  for (const name of contenders) {
    const place = join(folder, work, name);
    await mkdir(place, {recursive: true});
    await build({...options(folder), entryPoints: [pageOf(work, name)], outfile: join(place, 'x.js')});
    await writeFile(join(place, 'index.html'), page);
  }
}

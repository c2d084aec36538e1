// Builds what the sources have outgrown, and nothing else.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync} from 'node:fs';
import {build} from 'vite';

const steps = {
  npm: {output: 'dist/npm/index.js', run: () => build({mode: 'npm', logLevel: 'warn'})},
  // One step: the first of the two empties the folder they share.
  embed: {
    output: 'dist/embed/clearboard.classic.js',
    run: async () => {
      await build({mode: 'embed', logLevel: 'warn'});
      await build({mode: 'classic', logLevel: 'warn'});
    },
  },
  schema: {
    output: 'schema',
    run: () => {
      const {status} = spawnSync(process.execPath, ['src/contract/json-schema.build.mjs'], {stdio: ['ignore', 'ignore', 'inherit']});
      if (status !== 0) throw new Error('The JSON Schema files could not be made.');
    },
  },
};

/** Names, times and sizes of every source: a removed file counts as a change, too. */
const sources = () => {
  const files = readdirSync('src', {recursive: true}).map((path) => `src/${path}`).concat('vite.config.ts', 'package.json', 'tsconfig.json').sort();
  return files.map((path) => [path, statSync(path)]).filter(([, stat]) => stat.isFile()).map(([path, stat]) => `${path} ${stat.mtimeMs} ${stat.size}`).join('\n');
};

/** @param {readonly ('npm' | 'embed' | 'schema')[]} names */
export async function ensureBuilt(names) {
  const cache = 'node_modules/.cache/clearboard';
  mkdirSync(cache, {recursive: true});
  for (const name of names) {
    const {output, run} = steps[name];
    const stamp = `${cache}/built-${name}.txt`;
    const now = sources();
    if (existsSync(output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) continue;
    await run();
    writeFileSync(stamp, now);
  }
}

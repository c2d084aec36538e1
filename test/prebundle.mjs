// Packages that tests load, bundled once: a page then asks for a few files instead of hundreds.
import {build} from 'esbuild';
import * as geo from '../src/chart/geo.build.mjs';
import * as xlsx from '../src/export/xlsx.build.mjs';
import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';

const folder = 'node_modules/.cache/clearboard/packages';
const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;

const packages = [
  'lit',
  'lit/async-directive.js',
  'lit/directive.js',
  'lit/directive-helpers.js',
  'lit/static-html.js',
  ...readdirSync('node_modules/lit/directives').filter((file) => file.endsWith('.js')).map((file) => `lit/directives/${file}`),
  'zod/mini',
  'echarts/core',
  'echarts/charts',
  'echarts/components',
  'echarts/renderers',
  'axe-core',
  'chai',
  'culori',
  'fast-check',
  'write-excel-file/browser',
];

const file = (name) => name.replace(/\.js$/, '').replaceAll('/', '_');

/** A plugin that answers bare imports; one build for all packages, so that there is one lit. */
export async function prebundle() {
  const stamp = `${folder}/stamp.json`;
  const wanted = JSON.stringify([packages, ['lit', 'zod', 'echarts', 'axe-core', 'chai', 'culori', 'fast-check', 'write-excel-file', 'esbuild'].map(version), String(xlsx.mend), String(geo.mend)]);
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    await build({
      entryPoints: Object.fromEntries(packages.map((name) => [file(name), name])),
      outdir: folder,
      bundle: true,
      splitting: true,
      format: 'esm',
      // Production code, as readers get it.
      conditions: ['production', 'browser'],
      plugins: [xlsx, geo].map(({mend, mendedFiles}, index) => ({name: `mended-${index}`, setup: (build) => build.onLoad({filter: mendedFiles}, ({path}) => ({contents: mend(path, readFileSync(path, 'utf8'))}))})),
      define: {'process.env.NODE_ENV': '"production"'},
      logLevel: 'error',
    });
    writeFileSync(stamp, wanted);
  }
  return {
    name: 'prebundle',
    resolveImport: ({source}) => (packages.includes(source) ? `/${folder}/${file(source)}.js` : undefined),
  };
}

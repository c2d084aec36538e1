import {readFileSync, readdirSync} from 'node:fs';
import {basename, dirname, join, relative, resolve} from 'node:path';
import {parseAst, type Plugin, type UserConfig} from 'vite';
import * as geo from './src/chart/geo.build.mjs';
import * as xlsx from './src/export/xlsx.build.mjs';

// Three builds, one per mode:
//   npm      ESM for bundlers: lit, zod and echarts stay outside, one entry per widget, readable.
//   embed    a self-contained module for a script tag, with chunks loaded when needed.
//   classic  one plain script for pages that cannot write type="module".

/**
 * We serve Chromium 86; CSS inside templates is not lowered, so write it plain there. For any target below 98 the bundler
 * writes every #private and every ?. the long way, because of rare bugs and newer forms: test/dist.node.mjs forbids those.
 */
const target = 'chrome98';

/** How our code imports from our code: at once, or ever. */
const atOnce = /^(?:import|export) (?!type )[^;]*? from '(\.[^']+)\.js';/gm;
const ever = /(?:^(?:import|export) (?!type )[^;]*? from |import\()'(\.[^']+)\.js'/gm;

const shared = {target, cssTarget: 'chrome86', modulePreload: false, copyPublicDir: false, emptyOutDir: true} as const;

/** src/register/ has one file per widget, beside the function they all call. */
const widgets = () => readdirSync('src/register').filter((file) => file.endsWith('.ts') && file !== 'define.ts').map((file) => basename(file, '.ts'));

const npm = (): UserConfig => ({
  plugins: [mended()],
  build: {
    ...shared,
    outDir: 'dist/npm',
    sourcemap: true,
    minify: false,
    lib: {
      entry: {
        index: 'src/index.ts',
        register: 'src/register.ts',
        'contract/index': 'src/contract/index.ts',
        ...Object.fromEntries(widgets().map((noun) => [`register/${noun}`, `src/register/${noun}.ts`])),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: [/^lit($|\/)/, /^@lit\//, /^zod($|\/)/, /^echarts($|\/)/],
      output: {entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js'},
    },
  },
});

// Lib mode, because it leaves out Vite's preload helper, whose <link> tags no page asked for; but in
// lib mode an ES module keeps its white space, so full minifying is asked of the bundler itself.
const embed = (): UserConfig => ({
  ...standalone,
  plugins: [...standalone.plugins, ownList(), together()],
  build: {
    ...shared,
    outDir: 'dist/embed',
    lib: {entry: {clearboard: 'src/embed.ts'}, formats: ['es']},
    // Chunks are imported by relative paths, so the folder works anywhere on any site.
    // Notes to minifiers are of no use to a browser; and a chunk that a page loads by itself may lend to others.
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {minify: true, comments: {annotation: false}, entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', codeSplitting: {includeDependenciesRecursively: false, groups: [base, plot, clocks, lists, ...widgets().map(own)]}},
    },
  },
});

/**
 * What every page with a widget loads is one chunk, since many small ones compress badly: all that an element imports that
 * has no picture of its own. What two widgets share besides that is a chunk for the two.
 */
const base = {name: 'base', test: (id: string) => /^\0rolldown|node_modules\/(?:lit|lit-html|lit-element|@lit\/reactive-element)\/(?!.*directive)|lit-html\/directive\.js$|^\0own$/.test(id) || everywhere.has(relative('.', id))};

const everywhere = closureOf(
  ...['src/controller/widget.ts', 'src/controller/given.ts', 'src/view/frame.ts', 'src/view/widget-styles.ts', 'src/model/about.ts', 'src/contract/guards/shared.ts'],
  // Rules so short that a chunk of their own would cost more than they do.
  ...['src/register/define.ts', 'src/contract/share.ts', 'src/contract/whole-day.ts', 'src/contract/problem.ts', 'src/model/work.ts', 'src/model/figure.ts', 'src/model/balance.ts', 'src/model/described.ts', 'src/view/printed.ts', 'src/model/bar.ts'],
);

/** What one kind of widget alone needs at once is one chunk, too, however much of it its later parts share. */
function own(noun: string): {readonly name: string; readonly test: (id: string) => boolean} {
  const others = new Set(widgets().flatMap((other) => (other === noun || other === 'board' ? [] : [...follow([`src/register/${other}.ts`], ever)])));
  const files = new Set([...closureOf(`src/register/${noun}.ts`)].filter((file) => !everywhere.has(file) && !others.has(file)));
  return {name: noun, test: (id) => files.has(relative('.', id)) || relative('.', id) === `src/contract/${noun}-rules.ts`};
}

/** Files, with all that they import at once: neither types nor what loads later. */
function closureOf(...files: readonly string[]): ReadonlySet<string> {
  return follow(files, atOnce);
}

/** Files, with all that they import in the way a pattern finds. */
function follow(files: readonly string[], imports: RegExp): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const code = readFileSync(file, 'utf8');
    for (const [, path] of code.matchAll(imports)) visit(join(dirname(file), `${path}.ts`));
  };
  files.forEach(visit);
  return found;
}

/** What counts deadlines and says where they stand is one chunk, for whoever has any. */
const clocks = {name: 'clocks', test: /src\/(?:model\/(?:deadline|moment|light|case-limit)|view\/chip|controller\/limit-sets)\.ts/};

/** What stands over long lists, and works on them in slices, is one more. */
const lists = {name: 'lists', test: /src\/(?:view\/tools-styles|controller\/(?:late-styles|slices))\.ts/};

/** What draws on axes is one more, for the widgets that do; ECharts itself is another, which comes when a drawing is near the screen. */
const plot = {name: 'plot', minShareCount: 2, test: /src\/chart\/chart\.ts|src\/view\/plot|src\/model\/(?:plot|trend-axis)\.ts|src\/contract\/period\.ts|async-directive/};

const classic = (): UserConfig => ({
  ...standalone,
  plugins: [...standalone.plugins, besideIt()],
  build: {
    ...shared,
    outDir: 'dist/embed',
    emptyOutDir: false, // the embed build lives there too
    lib: {entry: 'src/classic.ts', formats: ['iife'], name: 'Clearboard', fileName: () => 'clearboard.classic.js'},
    rolldownOptions: {output: {minify: true, codeSplitting: false}},
  },
});

const standalone = {
  plugins: [plainTemplates(), noGlobals(), mended()],
  define: {'process.env.NODE_ENV': '"production"'},
} satisfies UserConfig;

/** Lit and zod keep names on the page for other copies of themselves. A page that embeds us gets one global, which is ours. */
function noGlobals(): Plugin {
  const litNames = /(?:\b[\w$]+\.)?\b(litHtmlVersions|litElementVersions|reactiveElementVersions|litPropertyMetadata)\b/g;
  return {
    name: 'no-globals',
    resolveId: (source) => (source === 'virtual:own' ? '\0own' : null),
    load: (id) => (id === '\0own' ? 'export const own = {};' : null),
    transform(code, id) {
      const own = /node_modules\/(?:lit|lit-html|lit-element|@lit\/reactive-element)\//.test(id)
        ? code.replace(litNames, 'own.$1')
        : /node_modules\/zod\/v4\/core\/(?:core|registries)\.js/.test(id)
          ? code.replace(/\bglobalThis\b/g, 'own')
          : code;
      return own === code ? null : {code: `import {own} from 'virtual:own';${own}`, map: null};
    },
  };
}

/**
 * The classic script is one file, but for ECharts, twice as large as all the rest and needed by few pages: it takes the
 * chunks of the embed build beside it. Alone it says in the drawing's place that the table has the figures.
 */
function besideIt(): Plugin {
  let folder = '';
  return {
    name: 'beside-it',
    enforce: 'pre',
    configResolved: ({root, build}) => {
      folder = resolve(root, build.outDir);
    },
    resolveId(source, importer) {
      const [, name] = /^\.\/(lines|geo)\.js$/.exec(source) ?? [];
      if (name === undefined || importer === undefined || !/src\/chart\/(?:chart|map)\.ts$/.test(importer)) return null;
      const chunk = readdirSync(`${folder}/chunks`).find((file) => file.startsWith(`${name}-`));
      if (chunk === undefined) throw new Error('The classic script needs the embed build in its folder.');
      return {id: `./chunks/${chunk}`, external: true};
    },
  };
}

/** The script itself asks for widgets before it has what they share, so it carries a list of them of its own. */
function ownList(): Plugin {
  return {
    name: 'own-list',
    enforce: 'pre',
    resolveId: (source, importer) => (source === './catalog.js' && importer?.endsWith('src/board/discover.ts') ? `${resolve('src/board/catalog.ts')}?own` : null),
  };
}

/**
 * What the chunk of a widget or of a drawing imports is asked for together with it, not when it has come and been read: on a phone each such step
 * costs a tenth of a second. What all widgets need is named once, at the end of the script.
 */
function together(): Plugin {
  return {
    name: 'together',
    generateBundle(_, bundle) {
      const chunks = new Map(Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one] as const] : [])));
      const needs = (name: string, found = new Set<string>()): ReadonlySet<string> => {
        for (const one of chunks.get(name)?.imports ?? []) if (!found.has(one)) needs(one, found.add(one));
        return found;
      };
      const defines = (name: string) => chunks.get(name)?.moduleIds.some((id) => /\/src\/(?:register|chart)\//.test(id));
      for (const [name, chunk] of chunks) {
        const from = dirname(name);
        const ask = (one: string) => `import(\`./${relative(from, one)}\`)`;
        const here = new Set([name, ...needs(name)]);
        const late = new Map(chunk.dynamicImports.filter(defines).map((one) => [one, [...needs(one)].filter((other) => !here.has(other))]));
        const common = chunk.isEntry ? [...late.values()].reduce((some, others) => some.filter((one) => others.includes(one))) : [];
        chunk.code = chunk.code.replace(/\bimport\([`"](\.[^`"]+)[`"]\)/g, (whole, path: string) => {
          const others = (late.get(join(from, path)) ?? []).filter((one) => !common.includes(one));
          return others.length === 0 ? whole : `(${[...others.map(ask), whole].join()})`;
        }) + common.map(ask).join(';');
      }
    },
  };
}

/** The spreadsheet library and ECharts' maps without what our policy refuses; see there. */
function mended(): Plugin {
  return {
    name: 'mended',
    transform(code, id) {
      const mender = [xlsx, geo].find(({mendedFiles}) => mendedFiles.test(id));
      return mender ? {code: mender.mend(id, code), map: null} : null;
    },
  };
}

/** Collapses the indentation inside html``, svg`` and css`` that no minifier may touch. */
function plainTemplates(): Plugin {
  type Node = {type?: string; start: number; end: number; [key: string]: unknown};
  return {
    name: 'plain-templates',
    enforce: 'post',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !/\b(?:html|svg|css)`/.test(code)) return null;
      const edits: {start: number; end: number; text: string}[] = [];
      const visit = (node: unknown): void => {
        if (Array.isArray(node)) return node.forEach(visit);
        if (typeof node !== 'object' || node === null) return;
        const {type, tag, quasi} = node as Node & {tag?: {name?: string}; quasi?: {quasis: Node[]}};
        if (type === 'TaggedTemplateExpression' && quasi && ['html', 'svg', 'css'].includes(tag?.name ?? '')) {
          for (const part of quasi.quasis) {
            const raw = (part as Node & {value: {raw: string}}).value.raw;
            // Where the text begins differs between parsers (with or without the ` or }).
            const start = code.indexOf(raw, part.start);
            edits.push({start, end: start + raw.length, text: tag?.name === 'css' ? plainCss(raw) : plainHtml(raw)});
          }
        }
        for (const value of Object.values(node)) visit(value);
      };
      visit(parseAst(code));
      edits.sort((a, b) => b.start - a.start);
      for (const {start, end, text} of edits) code = code.slice(0, start) + text + code.slice(end);
      return {code, map: null};
    },
  };
}

/** A run of white space is one space: what a browser shows anyway, unless the text is preformatted. */
const plainHtml = (raw: string) => /<(?:pre|textarea)\b/.test(raw) ? raw : raw.replace(/<!--[^]*?-->/g, '').replace(/\s+/g, ' ');

/** Strings stay as they are, and so does a value of one space (`--x: ;`), which Chromium 86 would refuse when empty. A nought before a point goes. */
const plainCss = (raw: string) => raw
  .replace(/("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|(?:\/\*[^]*?\*\/|\s)+/g, (_, string?: string) => string ?? ' ')
  .replace(/("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|(?<!:) ?([{};,]) ?/g, (_, string?: string, mark?: string) => string ?? mark ?? '')
  .replace(/("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|: (?!;)|(?<=[ :,(-])0(?=\.\d)/g, (found, string?: string) => string ?? (found === '0' ? '' : ':'))
  .replace(/;}/g, '}');

const builds: Record<string, () => UserConfig> = {npm, embed, classic};

// Storybook reads this file too, in a mode of its own, and must inherit none of the builds.
export default ({mode}: {mode: string}): UserConfig => builds[mode]?.() ?? {};

// Writes src/contract/guards/*.ts from the schemas. The files are kept in the repository, because every tool that
// reads the sources needs them; test/contract/guards.node.mjs fails when they no longer say what the schemas say.
import {build} from 'esbuild';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';

const bundle = 'node_modules/.cache/clearboard/guards.mjs';
const combinators = ['anything', 'boolean', 'either', 'exact', 'list', 'none', 'nothing', 'number', 'only', 'record', 'row', 'shape', 'whole', 'words'];

/** Patterns of days, moments, periods and versions, which hold no personal number; fractions of a second without end might, and get the closer look. */
const TIMES = /^\/\^(\(\?:\(\?:\\d|--|\(\\d\{4\}|clearboard)/;

/** Every guard file by its name, as text. */
export async function guards() {
  await build({entryPoints: ['src/contract/guards.source.ts'], outfile: bundle, bundle: true, format: 'esm', platform: 'node', packages: 'external', logLevel: 'warning'});
  const {documents, parts} = await import(`${pathToFileURL(bundle).href}?${Date.now()}`);
  const named = new Map(Object.entries(parts).map(([name, schema]) => [schema, name]));
  const files = {shared: sharedFile(parts, named)};
  for (const [noun, {name, schema, own = {}, rules = false, late = false, source}] of Object.entries(documents)) {
    const all = new Map([...named, ...Object.entries(own).map(([key, part]) => [part, key])]);
    const stem = name[0].toLowerCase() + name.slice(1);
    const module = source ?? noun;
    const type = `${name}${source ? '' : 'Document'}`;
    const fields = ['guard', ...(rules ? [`rules: ${stem}Rules`] : []), ...(late ? [`late: ${stem}LateRules`] : []), `schema: () => import('../${module}.js').then(({${stem}Schema}) => ${stem}Schema)`];
    const body = [
      ...Object.entries(own).map(([key, part]) => `const ${key}: Guard = ${write(part, all, true)};\n`),
      `const guard: Guard = ${write(schema, all)};\n`,
      `/** How an element reads what contract/${module}.ts describes. */\nexport const ${stem}Contract: Contract<${type}> = {${fields.join(', ')}};\n`,
    ].join('\n');
    const imports = ["import type {Contract} from '../accept.js';", `import type {${type}} from '../${module}.js';`, ...(rules ? [`import {${late ? `${stem}LateRules, ` : ''}${stem}Rules} from '../${noun}-rules.js';`] : [])];
    files[noun] = file(noun, body, Object.keys(parts), imports);
  }
  return files;
}

function sharedFile(parts, named) {
  const body = Object.entries(parts).map(([name, schema]) => `export const ${name}${schema._zod ? ': Guard' : ''} = ${write(schema, named, true)};\n`).join('\n');
  return file('shared', body, []);
}

function file(noun, body, parts, imports = []) {
  const uses = (names) => names.filter((name) => new RegExp(`\\b${name}\\b(?!:)`).test(body.replace(/'[^']*'|\/(?:[^/\\\n]|\\.)+\//g, '')));
  const lines = ['// Made from the schemas by `npm run guards`; do not edit.', ...imports, `import {${uses(combinators).join(', ')}, type Guard} from '../guard.js';`];
  const shared = uses(parts);
  if (noun !== 'shared' && shared.length > 0) lines.push(`import {${shared.join(', ')}} from './shared.js';`);
  return `${lines.join('\n')}\n\n${body}`;
}

/** A schema as an expression of guard.ts. `top` writes out a part that has a name of its own. */
function write(schema, named, top = false) {
  if (!schema._zod) return fieldsOf(schema, named);
  if (!top && named.has(schema)) return named.get(schema);
  const {def} = schema._zod;
  const inner = (part) => write(part, named);
  switch (def.type) {
    case 'object': return object(def, inner, named);
    case 'array': return call('list', [inner(def.element), ...limits(def.checks, 'min_length', 'max_length')]);
    case 'union': return call('either', def.options.map(inner));
    case 'nullable': return call('either', [inner(def.innerType), 'nothing']);
    case 'tuple': return call('row', def.items.map(inner));
    case 'never': return 'none';
    case 'record': return call('record', [inner(def.keyType), inner(def.valueType)]);
    case 'enum': return call('only', Object.values(def.entries).map(quote));
    case 'literal': return call('only', def.values.map(quote));
    case 'string': return string(schema);
    case 'number': return number(schema);
    case 'boolean': return 'boolean';
    case 'null': return 'nothing';
    case 'unknown': case 'any': return 'anything';
    default: throw new Error(`A guard cannot say “${def.type}” yet.`);
  }
}

function object({shape, catchall}, inner, named) {
  // The envelope's optional fields are shared by every document.
  const envelope = [...named].find(([, name]) => name === 'envelope')?.[0];
  const enveloped = envelope !== undefined && Object.keys(envelope).every((key) => shape[key] === envelope[key]);
  const listed = Object.entries(shape).filter(([key, part]) => !(enveloped && key in envelope && part._zod.def.type === 'optional'));
  const fields = listed.map(([key, part]) => ({key, optional: part._zod.def.type === 'optional', part: part._zod.def.type === 'optional' ? part._zod.def.innerType : part}));
  const of = (optional) => `{${[...(optional && enveloped ? ['...envelope'] : []), ...fields.filter((field) => field.optional === optional).map(({key, part}) => property(key, inner(part)))].join(', ')}}`;
  return call('shape', [of(false), of(true), ...(catchall ? [inner(catchall)] : [])]);
}

/** The optional fields of the envelope as plain fields, to be spread into the shape of a document. */
const fieldsOf = (fields, named) => `{${Object.entries(fields).filter(([, part]) => part._zod.def.type === 'optional').map(([key, part]) => property(key, write(part._zod.def.innerType, named))).join(', ')}}`;

const property = (key, value) => (key === value ? key : `${/^[A-Za-z_]\w*$/.test(key) ? key : quote(key)}: ${value}`);

function string(schema) {
  const {def} = schema._zod;
  const checks = [...(def.checks ?? []).map((check) => check._zod.def), ...(def.check === 'string_format' ? [def] : [])];
  const patterns = checks.filter(({check}) => check === 'string_format').map(({pattern}) => `/${pattern.source}/${pattern.flags.replace(/[gy]/g, '')}`);
  const [least, most] = [checks.find(({check}) => check === 'min_length')?.minimum ?? 0, checks.find(({check}) => check === 'max_length')?.maximum ?? Infinity];
  known(checks, ['string_format', 'min_length', 'max_length']);
  if (checks.length === 1 && patterns.length === 1 && TIMES.test(patterns[0])) return call('exact', [patterns[0].replace(/\\d\+/g, '\\d{1,9}')]);
  return call('words', [String(least), most === Infinity ? 'undefined' : String(most), ...patterns]);
}

function number(schema) {
  const {def} = schema._zod;
  const checks = [...(def.checks ?? []).map((check) => check._zod.def), ...(def.check === 'number_format' ? [def] : [])];
  known(checks, ['number_format', 'greater_than', 'less_than']);
  const int = checks.some(({check}) => check === 'number_format');
  const bound = (kind) => {
    const found = checks.find(({check}) => check === kind);
    if (found && !found.inclusive) throw new Error('A guard knows inclusive bounds only.');
    return found?.value;
  };
  const [least, most] = [bound('greater_than'), bound('less_than')];
  return call(int ? 'whole' : 'number', [least ?? (most === undefined ? '' : 'undefined'), most ?? ''].map(String));
}

const limits = (checks = [], min, max) => {
  const defs = checks.map((check) => check._zod.def);
  const least = defs.find(({check}) => check === min)?.minimum;
  const most = defs.find(({check}) => check === max)?.maximum;
  return least === undefined && most === undefined ? [] : [String(least ?? 0), ...(most === undefined ? [] : [String(most)])];
};

const known = (checks, names) => {
  for (const {check} of checks) if (!names.includes(check)) throw new Error(`A guard cannot check “${check}” yet.`);
};

function call(name, args) {
  // Nought is where lists and texts begin anyway; of numbers it is a bound.
  const idle = ['list', 'words'].includes(name) ? ['', '0', 'Infinity'] : ['', '{}'];
  while (args.length > 0 && idle.includes(args[args.length - 1]) && !(name === 'shape' && args.length === 1)) args.pop();
  return `${name}(${args.join(', ')})`;
}

const quote = (value) => (typeof value === 'string' ? `'${value.replace(/[\\']/g, '\\$&')}'` : String(value));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const files = await guards();
  rmSync('src/contract/guards', {recursive: true, force: true});
  mkdirSync('src/contract/guards', {recursive: true});
  for (const [noun, text] of Object.entries(files)) writeFileSync(`src/contract/guards/${noun}.ts`, text);
  console.log(`guards: ${Object.keys(files).join(', ')}`);
}

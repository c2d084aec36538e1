// The published JSON Schemas: valid, complete in themselves, the same to every validator, and every property in words.
import {Ajv2020} from 'ajv/dist/2020.js';
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {test} from 'node:test';
import {contract} from './bundled.mjs';

const {documents, envelope, jsonSchemas, words} = await contract();
const schemas = Object.entries(jsonSchemas());

/** Every schema inside a schema, with the path of the property it describes; forms of one value share a path. */
function* within(schema, path) {
  yield [schema, path];
  for (const [name, property] of Object.entries(schema.properties ?? {})) yield* within(property, path === '' ? name : `${path}.${name}`);
  for (const keyword of ['anyOf', 'oneOf', 'allOf']) for (const form of schema[keyword] ?? []) yield* within(form, path);
  if (schema.items) yield* within(schema.items, `${path}[]`);
  for (const [index, item] of (schema.prefixItems ?? []).entries()) yield* within(item, `${path}[${index}]`);
  if (schema.additionalProperties) yield* within(schema.additionalProperties, `${path}.*`);
}

/** All of a published schema; `home` is the kind of document that a path belongs to, or `$defs` for parts of documents. */
const parts = (type, schema) => [[type, schema], ...Object.entries(schema.$defs)].flatMap(([name, part]) =>
  name in documents ? [...within(part, '')].map(([inner, path]) => ({home: name, inner, path})) : [...within(part, name)].map(([inner, path]) => ({home: '$defs', inner, path})));

const all = schemas.flatMap(([type, schema]) => parts(type, schema));

/** `中文。English.`, line by line. */
const bilingual = (text) => text.split('\n').every((line) => /^[^]*\p{Script=Han}[^]*。[A-Z][^。]*\.$/u.test(line));

test('there is a schema for every kind of document and no other', () => {
  assert.deepEqual(schemas.map(([type]) => type).sort(), ['board', 'case-ledger', 'case-timeline', 'clearance-gauge', 'disclosure-list', 'heat-map', 'phase-track', 'ranking-table', 'scorecard', 'stat-cards', 'task-forces', 'trend-chart', 'warning-panel']);
});

for (const [type, schema] of schemas) {
  test(`${type}: is valid draft 2020-12, compiles in ajv's strict mode, and refers to nothing outside`, () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(schema.$id, `clearboard/1/${type}.json`);
    const ajv = new Ajv2020({strict: true, allowUnionTypes: true});
    assert.equal(ajv.validateSchema(schema), true, ajv.errorsText());
    ajv.compile(schema);
    for (const {inner} of parts(type, schema)) if (inner.$ref) assert.match(inner.$ref, /^#\/\$defs\/[\w-]+$/);
  });

  test(`${type}: every named part is used`, () => {
    const used = new Set(parts(type, schema).flatMap(({inner}) => inner.$ref ?? []));
    assert.deepEqual(Object.keys(schema.$defs).filter((name) => !used.has(`#/$defs/${name}`)), []);
  });

  test(`${type}: every property and every named part is described in Chinese and in English`, () => {
    const named = new Set([schema, ...Object.values(schema.$defs)]);
    const silent = parts(type, schema).flatMap(({home, inner, path}) => [
      ...(named.has(inner) && !inner.description ? [`${home} ${path}`] : []),
      ...(inner.description && !bilingual(inner.description) ? [`${home} ${path}: ${inner.description}`] : []),
      ...Object.entries(inner.properties ?? {}).flatMap(([name, {description}]) => (description ? [] : [`${home} ${path}.${name}`])),
    ]);
    assert.deepEqual(silent, []);
  });

  test(`${type}: patterns mean the same in every language, and no format is left to a validator's taste`, () => {
    for (const {inner, path} of parts(type, schema)) {
      assert.equal(inner.format, undefined, path);
      if (inner.pattern === undefined) continue;
      assert.doesNotThrow(() => new RegExp(inner.pattern, 'u'), inner.pattern);
      // Lookaround is unknown to RE2; \d, \w and \b follow Unicode in some languages; \u is not known to all.
      assert.doesNotMatch(inner.pattern.replaceAll('\\\\', ''), /\(\?[=!<]|\\[dDwWbBuUpPcC/]/, path);
      if (inner.pattern !== '\\S') assert.match(inner.pattern, /^\^.*\$$/, path);
    }
  });
}

test('no description is without its property', () => {
  const met = new Set(all.map(({home, path}) => `${home} ${path}`));
  const idle = (paths) => paths.filter((path) => !met.has(path));
  assert.deepEqual(idle(Object.keys(words).map((path) => `$defs ${path}`)), []);
  for (const [type, {prose}] of Object.entries(documents)) {
    assert.deepEqual(idle(Object.keys(prose.properties).map((path) => (path.startsWith('#') ? `$defs ${path.slice(1)}` : `${type} ${path}`))), []);
    assert.deepEqual(idle(Object.keys(envelope).map((path) => `${type} ${path}`)), []);
  }
});

test('every rule across fields is said where it binds', () => {
  for (const [type, {prose}] of Object.entries(documents)) {
    for (const [code, [path, says]] of Object.entries(prose.rules)) {
      assert.ok(all.some((part) => part.home === type && part.path === path && part.inner.description?.includes(says)), `${type}: ${code}`);
      assert.ok(bilingual(says), says);
    }
  }
});

test('no source but the maker of the schemas takes their prose along', () => {
  const takers = readdirSync('src', {recursive: true}).map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('.ts') && /from '[^']*(\/json-schema|descriptions\/)/.test(readFileSync(`src/${path}`, 'utf8')));
  assert.deepEqual(takers.filter((path) => !path.startsWith('contract/descriptions/')), ['contract/json-schema.ts']);
});

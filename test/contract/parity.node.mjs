// Three judges of one contract give one verdict: `read`, the published JSON Schema by way of ajv (up to the rules that it
// states in prose), and the guards by which elements accept (up to fields that nobody knows).
import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {isDeepStrictEqual} from 'node:util';
import {seed} from '../seed.mjs';
import {broken, sound} from './broken.mjs';
import {contract, everyday, problemWords} from './bundled.mjs';
import {accepted, changed, changes, copyOf, paths, replaced, traps} from './documents.mjs';

const {clean, documents, findLeak, guards, heatFormRules, jsonSchemas, proseRules, read} = await contract();
const schemas = jsonSchemas();
const runs = Number(process.env.RUNS ?? 1000);

/** What `read` refuses before any schema looks: sizes, depth, keys, personal data, the version. */
const beforehand = new Set(['leak', 'text_too_long', 'too_deep', 'forbidden_key', 'newer_contract', 'not_json_value', 'too_many_values', 'too_many_problems']);

const compile = (schema) => new Ajv2020({strict: true, allowUnionTypes: true}).compile(schema);
const validators = Object.fromEntries(Object.entries(schemas).map(([type, schema]) => [type, compile(schema)]));

/** Whether a problem is of a rule that the schema states in prose: its code, and its place where zod has such a code, too. */
function isProse({code, path}, type) {
  const kinds = type === 'board' ? Object.values(documents) : [documents[type]];
  const [inside] = /^(\/sections\/\d+\/widgets\/\d+)?/.exec(path);
  return kinds.some(({prose}) => Object.keys(prose.rules).some((rule) => {
    const [ruled, at] = rule.split(' ');
    return ruled === code && (at === undefined || matches(at, path.slice(inside.length), prose.properties));
  }));
}

/** Whether a pointer is at `rows[].*`; a star is a field that the contract does not name itself. */
function matches(at, path, known) {
  const steps = path.split('/').slice(1);
  const wanted = at.replaceAll('[]', '.[]').split('.');
  if (steps.length !== wanted.length) return false;
  const star = wanted.indexOf('*');
  const named = star >= 0 && wanted.slice(0, star).concat(steps[star]).join('.').replaceAll('.[]', '[]') in known;
  return !named && wanted.every((step, i) => step === '*' || (step === '[]' ? /^\d+$/.test(steps[i]) : step === steps[i]));
}

const tally = {accepted: 0, refused: 0, 'refused by a rule in prose': 0, 'refused beforehand': 0};

/** Nothing when the judges agree; otherwise what each of them says. */
function quarrel(type, document, validate = validators[type], contract = guards[type]) {
  const reading = read(documents[type].schema, copyOf(document));
  const shaped = validate(document);
  if (!reading.ok && reading.problems.every(({code}) => beforehand.has(code))) {
    tally['refused beforehand'] += 1;
    return contract && clean(contract.guard, document) ? {read: reading.problems, guard: 'accepts'} : undefined;
  }
  if (shaped !== reading.ok) {
    if (reading.ok) return {read: 'accepts', ajv: validate.errors};
    if (!reading.problems.every((problem) => isProse(problem, type))) return {read: reading.problems, ajv: 'accepts'};
    tally['refused by a rule in prose'] += 1;
  } else tally[shaped ? 'accepted' : 'refused'] += 1;
  return contract && guarded(contract, document, reading, shaped);
}

/** A guard accepts what the schema accepts and nothing is dropped from, unless it looks like a personal number; then its rules say what the schema's say. */
function guarded({guard, rules, late}, document, reading, shaped) {
  if (!clean(guard, document)) return reading.ok && !suspicious(document) && isDeepStrictEqual(reading.value, document) ? {read: 'accepts all of it', guard: 'refuses'} : undefined;
  if (!shaped) return {read: reading.problems, guard: 'accepts'};
  // Rules that come later are at hand here.
  const told = [...(rules?.(document) ?? []), ...(late?.(document) ? heatFormRules(document) : [])];
  const wanted = reading.ok ? [] : reading.problems;
  const named = (problems) => problems.map(({code, path}) => `${code} ${path}`).sort();
  return isDeepStrictEqual(named(told), named(wanted)) ? undefined : {read: wanted, rules: told};
}

/** What may need a closer look: many digits, or what nobody sees, or a character of a wrong encoding. */
const suspicious = (document) => /([0-9０-９][^]{0,3}){11}|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]/.test(JSON.stringify(document));

function agree(type, document) {
  const found = quarrel(type, document);
  if (found) assert.fail(`${JSON.stringify(found).slice(0, 1000)}\n${JSON.stringify(document).slice(0, 2000)}`);
}

const samples = await everyday();
const typed = (type) => samples.filter(([, document]) => document?.type === type);

before(() => console.log(`parity: SEED=${seed}`));
after(() => console.log(`parity: ${JSON.stringify(tally)}`));

test('the documents of demo boards and stories get one verdict', () => {
  assert.ok(samples.length > 10);
  for (const [name, document] of samples) {
    for (const type of Object.keys(documents)) {
      const found = quarrel(type, document);
      assert.deepEqual(found, undefined, `${name} as ${type}`);
    }
  }
});

test('a text is read as the value it stands for', () => {
  for (const [name, document] of samples.filter(([, document]) => typeof document === 'object')) {
    for (const type of Object.keys(documents)) {
      const {schema} = documents[type];
      assert.deepEqual(read(schema, JSON.stringify(document)), read(schema, JSON.parse(JSON.stringify(document))), `${name} as ${type}`);
    }
  }
});

test('no kind of document takes what is none', () => {
  for (const type of Object.keys(documents)) for (const trap of [...traps, Object.create(null), [[[]]]]) agree(type, trap);
});

test('every rule in prose is one that `read` holds, that ajv cannot see, and that has words in every language', async () => {
  const words = await problemWords();
  for (const document of sound) assert.deepEqual(read(documents[document.type].schema, document).problems, undefined);
  assert.deepEqual(Object.keys(broken).sort(), proseRules);
  for (const [rule, examples] of Object.entries(broken)) {
    for (const [document, path] of examples) {
      const {ok, problems} = read(documents[document.type].schema, copyOf(document));
      const [code] = rule.split(' ');
      assert.deepEqual([ok, problems.map((problem) => [problem.code, problem.path])], [false, [[code, path]]], rule);
      assert.equal(validators[document.type](document), true, rule);
      agree(document.type, document);
      agree('board', {type: 'board', title: '看板', sections: [{widgets: [document]}]});
      for (const [language, wrong] of Object.entries(words)) assert.ok(wrong[code], `${code} has no words in ${language}`);
    }
  }
});

test('numbers at the edge of JSON get one verdict as text, too', () => {
  const cards = (figure) => `{"type": "stat-cards", "title": "数字", "cards": [{"label": "件数", "figure": ${figure}}]}`;
  const verdicts = ['1e999', '-1e999', '-0', '1e-999', '1E2', '0.1', '9007199254740993', '{"value": "1e9"}', '{"value": "-0.10"}'].map((figure) => {
    const text = cards(figure);
    const {ok} = read(documents['stat-cards'].schema, text);
    assert.equal(validators['stat-cards'](JSON.parse(text)), ok, text);
    return ok;
  });
  assert.deepEqual(verdicts, [false, false, true, true, true, true, true, false, true]);
});

for (const type of Object.keys(schemas).filter((type) => type !== 'board')) {
  test(`${type}: every trap in every place of a document gets one verdict`, () => {
    const document = fc.sample(accepted(schemas[type]), {seed: 1, numRuns: 200}).sort((a, b) => paths(b).length - paths(a).length).find((sample) => paths(sample).length <= 40);
    for (const path of paths(document)) for (const trap of traps) agree(type, replaced(document, path, trap));
  });
}

for (const type of Object.keys(documents)) {
  test(`${type}: whatever its schema can make, and whatever becomes of that, gets one verdict`, () => {
    fc.assert(fc.property(accepted(schemas[type]), changes, (document, list) => agree(type, changed(document, list))), {seed, numRuns: runs});
  });

  test(`${type}: whatever becomes of a document from everyday gets one verdict`, () => {
    const documents = typed(type).map(([, document]) => document);
    if (documents.length === 0) return;
    fc.assert(fc.property(fc.constantFrom(...documents), changes, (document, list) => agree(type, changed(document, list))), {seed, numRuns: runs});
  });
}

test('no guard takes a personal number for a text without a closer look, however it is written', () => {
  const numbers = fc.constantFrom(['110105', '19491231', '002X'], ['11010519491231002', 'X'], ['138', '1234', '5678'], ['+86', '13812345678'], ['6222', '0212', '3456', '7890', '128']);
  const between = fc.constantFrom('', '', ' ', '-', '.', '·', '\u3000', ' - ', '   ', '\u200b', '\u00ad\ufeff\u200d\u2060\u200b');
  const unseen = fc.constantFrom('', '', '\u200b', '\u200b\u200b\u200b\u200b\u200b', '\u00ad');
  const wide = fc.constantFrom((text) => text, (text) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)));
  const written = fc.tuple(numbers, between, unseen, fc.nat(9), wide, fc.constantFrom('', '身份证', '电话：', 'Tel '), fc.constantFrom('', '。', ' 号'))
    .map(([groups, gap, hidden, at, write, start, end]) => {
      const text = groups.join(gap);
      return start + write(text.slice(0, at) + hidden + text.slice(at)) + end;
    });
  const places = (text) => [
    {type: 'stat-cards', title: text, cards: []},
    {type: 'stat-cards', title: '数字', cards: [{label: '案件', figure: {value: 1, raw: text}, definition: text}]},
    {type: 'ranking-table', title: '排名', rank: {method: 'none'}, columns: [{key: 'x', label: '备注', kind: 'text'}], rows: [{unit: '甲', x: text}]},
    {type: 'ranking-table', title: '排名', rank: {method: 'none'}, columns: [], rows: {columns: {unit: [text]}}},
    {type: 'ranking-table', title: '排名', rank: {method: 'none'}, columns: [], rows: [{unit: '甲', [text]: 1}]},
    {type: 'heat-map', title: '热力图', rows: {items: [text]}, columns: {items: []}, values: []},
    {type: 'case-timeline', title: '时间线', cases: [{label: '案件', steps: [{kind: text, text}]}]},
    {type: 'clearance-gauge', title: '清零', stocks: [{scope: text, start: 1, cleared: 1, left: 0, goal: {kind: 'zero'}}]},
  ];
  let found = 0;
  fc.assert(fc.property(written, (text) => {
    if (!findLeak(text)) return;
    found += 1;
    for (const document of places(text)) assert.equal(clean(guards[document.type].guard, document), false, JSON.stringify(document));
  }), {seed, numRuns: 5 * runs});
  assert.ok(found > runs / 10, `${found} of ${5 * runs}`);
});

/** A schema that says something else than `read`; the judges must fall out over it. */
const caught = (type, what, spoil) =>
  test(`is caught: ${type}, ${what}`, () => {
    const schema = structuredClone(schemas[type]);
    spoil(schema);
    const validate = compile(schema);
    const judged = fc.property(accepted(schemas[type]), changes, (document, list) => quarrel(type, changed(document, list), validate) === undefined);
    assert.ok(fc.check(judged, {seed: 1, numRuns: 20_000, endOnFailure: true}).failed);
  });

caught('stat-cards', 'a list that need not be there', (schema) => schema.required.pop());
caught('stat-cards', 'names without a limit', ({$defs}) => delete $defs.label.maxLength);
caught('stat-cards', 'blank names', ({$defs}) => delete $defs.label.pattern);
caught('stat-cards', 'a limit counted in UTF-16', ({$defs}) => ($defs.label.maxLength = 399));
caught('stat-cards', 'days of any month', ({$defs}) => ($defs.day.pattern = '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'));
caught('stat-cards', 'unknown fields refused', (schema) => (schema.additionalProperties = false));
caught('stat-cards', 'null refused as a figure', ({$defs}) => $defs.quantity.anyOf.splice($defs.quantity.anyOf.findIndex(({type}) => type?.includes?.('null')), 1, {type: 'number'}));
caught('clearance-gauge', 'counts below nought', ({$defs}) => delete $defs.count.minimum);
caught('clearance-gauge', 'halves', ({$defs}) => ($defs.count.type = 'number'));
caught('ranking-table', 'a method that nobody knows', ({properties}) => delete properties.rank.properties.method.enum);
caught('heat-map', 'a place of three coordinates', ({properties}) => delete properties.reasons.items.properties.at.maxItems);
caught('case-timeline', 'a channel that nobody knows', ({properties}) => delete properties.cases.items.properties.channel.enum);
caught('board', 'sections that need not be there', (schema) => (schema.required = ['title', 'type']));

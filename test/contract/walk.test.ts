import {assert} from 'chai';
import fc from 'fast-check';
import {pointer} from '../../src/contract/problem.js';
import {inspect, type Limits} from '../../src/contract/walk.js';

const limits: Limits = {depth: 20, text: 200, problems: 10};
const seventeen = '41018519900307001';
const person = `${seventeen}${'10X98765432'[[7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2].reduce((sum, weight, i) => sum + weight * Number(seventeen[i]), 0) % 11]!}`;
const phone = '13800000000';
const found = (value: unknown, within: Partial<Limits> = {}) => inspect(value, {...limits, ...within});

describe('pointer', () => {
  it('escapes as RFC 6901 says', () => {
    assert.equal(pointer([]), '');
    assert.equal(pointer(['a/b~c', 0, '']), '/a~1b~0c/0/');
  });
});

describe('inspect', () => {
  it('finds nothing wrong with any JSON that carries no personal number', () => {
    fc.assert(fc.property(fc.jsonValue({maxDepth: 8, noUnicodeString: false}), (value) => {
      const codes = found(value, {text: 1e6}).map(({code}) => code);
      return codes.every((code) => code === 'leak' || code === 'forbidden_key');
    }));
    assert.deepEqual(found({type: 'text', rows: [[1, 2.5, null, true], []], none: {}, absent: undefined}), []);
  });

  it('names the place of a personal number and never the number', () => {
    const wanted = (path: string, kind: string) => [{code: 'leak', path, values: {kind}}];
    assert.deepEqual(found({'a/b': [{text: 'x'}, {text: `身份证${person}`}]}), wanted('/a~1b/1/text', 'identity_number'));
    assert.deepEqual(found(`电话${phone}`), wanted('', 'mobile_number'));
    assert.deepEqual(found({rows: [1, 2, [phone]]}), wanted('/rows/2/0', 'mobile_number'));
  });

  it('tells a leaking key of its parent and leaves what is under it alone', () => {
    const problems = found({rows: [{[`姓名${person}`]: {deeper: [phone]}, next: phone}]});
    assert.deepEqual(problems.map(({path}) => path), ['/rows/0', '/rows/0/next']);
    assert.notInclude(JSON.stringify(problems), person);
  });

  it('never echoes a text or a faulty key, wherever it stands', () => {
    const nested = fc.letrec((tie) => ({
      value: fc.oneof({maxDepth: 5}, fc.constantFrom(person, phone, `电话：${phone}`), fc.integer(), fc.array(tie('value'), {maxLength: 4}), fc.dictionary(fc.constantFrom('a', 'phone', person, phone, '__proto__', 'constructor'), tie('value'))),
    })).value;
    fc.assert(fc.property(nested, (value) => {
      const told = JSON.stringify(found(value, {problems: 1000}));
      return ![person, phone, '__proto__', 'constructor'].some((secret) => told.includes(secret));
    }));
  });

  it('lets a telephone field carry a telephone, also as a column of them, and nothing worse', () => {
    for (const field of ['phone', 'supervisionPhone', 'objectionPhone']) {
      assert.deepEqual(found({[field]: phone}), []);
      assert.deepEqual(found({columns: {[field]: [phone, phone]}}), []);
      assert.deepEqual(found({[field]: `${phone} ${person}`}).map(({values}) => values?.kind), ['identity_number']);
      assert.lengthOf(found({[field]: {text: phone}}), 1);
    }
    assert.lengthOf(found({Phone: phone}), 1);
  });

  it('refuses the keys of the prototype, once and without naming them', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const value: unknown = JSON.parse(`{"a": [{"ok": 1, "${key}": {"polluted": "${phone}"}}]}`);
      assert.deepEqual(found(value), [{code: 'forbidden_key', path: '/a/0'}]);
    }
    assert.notProperty({}, 'polluted');
    assert.deepEqual(found({rows: [{a: 1}, {a: 1}, JSON.parse('{"__proto__": 1}'), {a: 1}]}), [{code: 'forbidden_key', path: '/rows/2'}]);
  });

  it('counts levels, and goes on beside one that is too deep', () => {
    assert.deepEqual(found([[[]]], {depth: 3}), []);
    assert.deepEqual(found({a: [[1]], b: [phone]}, {depth: 2}).map(({code, path}) => `${code} ${path}`), ['too_deep /a/0', 'leak /b/0']);
    assert.deepEqual(found([], {depth: 0}), [{code: 'too_deep', path: '', values: {limit: 0}}]);
  });

  it('ends at once on 200,000 levels', () => {
    const problems = found(JSON.parse('['.repeat(200_000) + ']'.repeat(200_000)));
    assert.deepEqual(problems, [{code: 'too_deep', path: '/0'.repeat(20), values: {limit: 20}}]);
  });

  it('ends on a value that contains itself, however often', () => {
    const ring: Record<string, unknown> = {};
    ring['a'] = ring;
    assert.deepEqual(found(ring).map(({code}) => code), ['too_deep']);
    const twice: unknown[] = [];
    twice.push(twice, twice);
    assert.lengthOf(found(twice), 11);
  });

  it('ends on a value that holds one part beyond all counting', () => {
    let part: unknown = 1;
    for (let i = 0; i < 3; i += 1) part = Array<unknown>(10_000).fill(part);
    assert.deepEqual(found(part).map(({code}) => code), ['too_many_values']);
  });

  it('measures texts and keys', () => {
    assert.deepEqual(found(['x'.repeat(200), 'x'.repeat(201)]), [{code: 'text_too_long', path: '/1', values: {limit: 200, length: 201}}]);
    assert.deepEqual(found({a: {['k'.repeat(201)]: phone}}), [{code: 'text_too_long', path: '/a', values: {limit: 200, length: 201}}]);
  });

  it('knows what is no JSON', () => {
    class Row {}
    for (const value of [new Date(), new Map(), new Set(), new Row(), new Uint8Array(2), /x/, () => 1, Symbol('x'), BigInt(1), Promise.resolve()]) {
      assert.deepEqual(found({a: value}), [{code: 'not_json_value', path: '/a'}]);
    }
    assert.deepEqual(found(Object.assign(Object.create(null) as object, {a: 1})), []);
  });

  it('takes the plain objects of another frame for what they are', () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const foreign = (frame.contentWindow as Window & typeof globalThis).JSON;
    assert.deepEqual(found(foreign.parse(`{"a": [{"b": "${phone}"}]}`)).map(({path}) => path), ['/a/0/b']);
    frame.remove();
  });

  it('runs a getter once, and outlives one that throws', () => {
    let runs = 0;
    assert.deepEqual(found({get a() { return (runs += 1); }}), []);
    assert.equal(runs, 1);
    const hostile = {b: [{get a(): string { throw new Error(phone); }}]};
    assert.deepEqual(found(hostile), [{code: 'not_json_value', path: '/b/0/a'}]);
    assert.deepEqual(found(new Proxy({}, {ownKeys: () => { throw new Error(phone); }})), [{code: 'not_json_value', path: ''}]);
  });

  it('names so many problems and then says that there are more', () => {
    assert.lengthOf(found(Array<string>(10).fill(phone)), 10);
    const problems = found(Array<string>(1000).fill(phone));
    assert.lengthOf(problems, 11);
    assert.deepEqual(problems[10], {code: 'too_many_problems', path: '', values: {limit: 10}});
    const manyKeys = Object.fromEntries(Array.from({length: 1000}, (_, i) => [`k${i} ${phone}`, 1]));
    assert.lengthOf(found(manyKeys), 11);
  });
});

// Documents to judge: made at random from a JSON Schema, broken at random, and made of known traps.
import fc from 'fast-check';

/** Texts for the patterns that a schema names; inline patterns are of the envelope, the decimals, and the contract. */
const texts = {
  text: ['说明', 'x', '＊', '多行\n文字'],
  label: ['甲街道', '𠮷'.repeat(200), 'a'.repeat(200), ' 前后空格 '],
  key: ['rate', '比率', '_a-1', 'unit', 'toString'],
  code: ['410185001', '0', 'a_b-c'],
  day: ['2021-11-30', '2020-02-29', '2000-02-29', '0000-01-01', '9999-12-31'],
  instant: ['2021-11-30T18:00:00+08:00', '2021-11-30T18:00:00.5Z', '2020-02-29T23:59:59-23:59'],
  partialDay: ['--12-20', '--02-31'],
  period: ['2020', '2020-H1', '2023-Q1', '2021-04', '2021-W53', '2021-04-31', '2021-11-10/2021-12-31', '../2021-04-30'],
  link: ['https://example.gov.cn/a?b#c', 'http://例子', '/a', 'a/b:c', '.', '?q', '#', './a:b', '../x'],
  unit: ['起', '%', '个'.repeat(20)],
};
const inline = [['^[+0-9][0-9 ()-]', ['0000-1234567', '12333转8001', '+86 (10) 12345678']], ['^clearboard', ['clearboard/1', 'clearboard/1.0', 'clearboard/1.9999']], ['^[A-Za-z0-9_-]{1,64}$', ['a', 'A-1_b']], ['^-?[0-9]{1,18}', ['0', '-0.5', '1487.4', '999999999999999999.12345678']]];

/** Documents that a JSON Schema accepts, as far as it can say. */
export function accepted(root) {
  const made = new Map();
  const of = (schema) => {
    if (!made.has(schema)) made.set(schema, make(schema));
    return made.get(schema);
  };
  const text = ({pattern, maxLength = 400}) => {
    const known = inline.find(([start]) => pattern?.startsWith(start))?.[1];
    if (pattern && !known && pattern !== '\\S') throw new Error(`No text is known for ${pattern}.`);
    return known ? fc.constantFrom(...known) : fc.constantFrom('x', '示例', 'x'.repeat(maxLength), '𠮷'.repeat(maxLength), ...(pattern ? [] : ['', ' ']));
  };
  const number = ({type, minimum = -1e9, maximum = 1e9}) => {
    const small = fc.integer({min: Math.max(minimum, -20), max: Math.min(maximum, 120)});
    return type === 'integer' ? fc.oneof(small, fc.constantFrom(minimum, maximum)) : fc.oneof(small, fc.double({min: minimum, max: maximum, noNaN: true}), fc.constantFrom(-0, 1e300, 5e-324));
  };
  const object = ({properties = {}, required = [], additionalProperties}) => {
    const fields = Object.entries(properties).filter(([, schema]) => JSON.stringify(schema.not) !== '{}');
    const needed = fields.filter(([name]) => required.includes(name));
    const known = fc.record(Object.fromEntries(fields.map(([name, schema]) => [name, of(schema)])), {requiredKeys: needed.map(([name]) => name)});
    // Most fields are left out of most documents, so that they stay small.
    const sparse = fc.tuple(known, fc.array(fc.nat(99), {minLength: fields.length, maxLength: fields.length}), fc.constantFrom(10, 40, 100))
      .map(([full, dice, share]) => Object.fromEntries(Object.entries(full).filter(([name], index) => required.includes(name) || dice[index] < share)));
    if (!additionalProperties) return sparse;
    return fc.tuple(sparse, fc.dictionary(fc.constantFrom('rate', 'count', '比率', 'toString'), of(additionalProperties), {maxKeys: 3})).map(([fixed, more]) => ({...more, ...fixed}));
  };
  const make = (schema) => {
    if (schema.$ref) {
      const name = schema.$ref.split('/').pop();
      return texts[name] ? fc.constantFrom(...texts[name]) : of(root.$defs[name]);
    }
    if (schema.anyOf ?? schema.oneOf) return fc.oneof(...(schema.anyOf ?? schema.oneOf).map(of));
    if ('const' in schema) return fc.constant(schema.const);
    if (schema.enum) return fc.constantFrom(...schema.enum);
    if (Array.isArray(schema.type)) return fc.oneof(...schema.type.map((type) => of({...schema, type})));
    switch (schema.type) {
      case 'object': return object(schema);
      case 'array': return schema.prefixItems ? fc.tuple(...schema.prefixItems.map(of)) : fc.array(of(schema.items), {minLength: schema.minItems ?? 0, maxLength: Math.min(schema.maxItems ?? Infinity, Math.max(3, schema.minItems ?? 0))});
      case 'string': return text(schema);
      case 'number': case 'integer': return number(schema);
      case 'boolean': return fc.boolean();
      case 'null': return fc.constant(null);
      default: throw new Error(`Nothing is known to make for ${JSON.stringify(schema).slice(0, 200)}`);
    }
  };
  return make(root);
}

/** Values that schemas, validators and JSON itself may see differently. */
export const traps = [
  undefined, null, true, false, 0, -0, 1, -1, 1.5, 0.1 + 0.2, 12, 13, 5000, 5001, 2 ** 53 - 1, 2 ** 53, -(2 ** 53), 1e21, 1e308, JSON.parse('1e999'), JSON.parse('-1e999'),
  '', ' ', '\u3000', '\u00a0\n', '\u200b', '\u0000', 'x', '1', '98.4', '-1.50', '1.', '.5', '1e3', '0x1', '１', '１４８７.４', 'x'.repeat(200), 'x'.repeat(201), '𠮷'.repeat(200), '𠮷'.repeat(201), '个'.repeat(21), '\ud800',
  'x'.repeat(2000), 'x'.repeat(2049), 'x'.repeat(20_000), 'x'.repeat(20_001), '𠮷'.repeat(15_000), '乱\ufffd码', '1\u200b\u200b\u200b\u200b3812345678', '2021-11-30T18:00:00.11010519491231002X', '2021-11-30T18:00:00.110105194912310038Z', '13812345678-x', 'public', 'Public', 'leaders', 'zero', 'none', 'yoy', 'suppressed', 'board', 'stat-cards', 'clearboard/1', 'clearboard/2', 'clearboard/1.12345', 'clearboard/01',
  '2021-02-29', '2020-02-29', '1900-02-29', '2021-04-31', '2021-00-10', '2021-11-30\n', ' 2021-11-30', '２０２１-11-30', '21-11-30', '2021/11/30', '2021-11-30T18:00:00+08:00', '2021-11-30T18:00+08:00', '2021-11-30T18:00:00', '2021-11-30t18:00:00z',
  '2021-11-30T24:00:00Z', '2021-11-30T18:00:60Z', '--12-20', '--13-20', '--12-32', '12-20', '2020', '2020-H3', '2020-Q5', '2021-W00', '2021-W54', '2021-13', '2021-99-99/2021-12-31', '../2021-04-30', '2021-11-10/..', 'toString', 'unit',
  'javascript:alert(1)', 'JavaScript:alert(1)', 'data:,x', '//evil.example', '/\\evil.example', 'https://a@b', 'https://', 'https:///a', 'HTTPS://a', 'a b', 'a:b', './a:b', '1:a', ':', '\u0009/a', 'mailto:a',
  '13812345678', '410185199003070011',
  [], {}, [null], [[]], [0], [0, 0], [0, 0, 0], ['x'], [{}], {missing: 'suppressed'}, {missing: null}, {missing: 'unknown'}, {value: '1.5'}, {value: 1, missing: 'not_reported'}, {value: {}}, {text: 'x', href: '/a'}, {text: 'x'}, {href: '/a'},
  {text: 'x', href: 'javascript:1', value: 1}, {value: 1, text: 'x'}, {event: '春节前'}, {event: '春节前', resolved: '2022-01-31'}, {date: '--01-16', yearOffset: 1}, {date: '--01-16'}, {date: '--01-16', yearOffset: 11}, {reason: 'x'}, {notComparable: ''},
  {label: 'x'}, {length: 1, 0: 'x'}, {n: 1}, {from: 1}, {from: 0, to: 1}, {kind: 'text'}, {kind: 'zero'}, {columns: {unit: []}}, {columns: {unit: ['x'], rate: [1]}}, {columns: {unit: ['x'], rate: {}}},
];

const keys = ['unknown', 'toString', 'hasOwnProperty', '__proto__', 'constructor', 'title', 'type', 'unit', 'rate', 'text', 'href', 'value', 'missing', 'kind', 'at', 'code', '', '0', '13812345678'];

/** One thing done to a document: where (of all its places, in order), what, and with what. */
const change = fc.record({
  where: fc.nat(),
  other: fc.nat(),
  how: fc.constantFrom('delete', 'replace', 'replace', 'replace', 'swap', 'copy', 'insert', 'rename', 'wrap', 'duplicate', 'nudge'),
  key: fc.constantFrom(...keys),
  trap: fc.constantFrom(...traps),
});

/** What is done to a document before it is judged; nothing, now and then. */
export const changes = fc.oneof(
  {weight: 1, arbitrary: fc.constant([])},
  {weight: 6, arbitrary: fc.array(change, {minLength: 1, maxLength: 1})},
  {weight: 3, arbitrary: fc.array(change, {minLength: 2, maxLength: 4})},
);

/** A deep copy that keeps -0, infinity and a key named __proto__. */
export const copyOf = (value) => {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== 'object' || value === null) return value;
  const copy = {};
  for (const key of Object.keys(value)) put(copy, key, copyOf(value[key]));
  return copy;
};

const put = (owner, key, value) => Object.defineProperty(owner, key, {value, enumerable: true, writable: true, configurable: true});

const placesOf = (value, places = []) => {
  if (typeof value !== 'object' || value === null) return places;
  for (const key of Object.keys(value)) {
    places.push([value, key]);
    placesOf(value[key], places);
  }
  return places;
};

/** The keys to every place of a document. */
export const paths = (value, above = []) => (typeof value !== 'object' || value === null ? [] : Object.keys(value).flatMap((key) => [[...above, key], ...paths(value[key], [...above, key])]));

/** A document with something else in one place; it stays as it is. */
export function replaced(document, path, value) {
  const copy = copyOf(document);
  const owner = path.slice(0, -1).reduce((inner, key) => inner[key], copy);
  put(owner, path[path.length - 1], copyOf(value));
  return copy;
}

/** A document with changes made to it; it stays as it is. */
export function changed(document, list) {
  const copy = copyOf(document);
  for (const {where, other, how, key, trap} of list) {
    const places = placesOf(copy);
    if (places.length === 0) return copy;
    const [owner, at] = places[where % places.length];
    const value = owner[at];
    const [otherOwner, otherAt] = places[other % places.length];
    const listed = Array.isArray(owner);
    if (how === 'delete') listed ? owner.splice(Number(at), 1) : delete owner[at];
    else if (how === 'replace') put(owner, at, copyOf(trap));
    else if (how === 'swap') {
      const [mine, theirs] = [copyOf(value), copyOf(otherOwner[otherAt])];
      put(owner, at, theirs);
      put(otherOwner, otherAt, mine);
    } else if (how === 'copy') put(owner, at, copyOf(otherOwner[otherAt]));
    else if (how === 'insert') listed ? owner.splice(Number(at), 0, copyOf(trap)) : put(owner, key, copyOf(trap));
    else if (how === 'rename' && !listed) {
      delete owner[at];
      put(owner, key, value);
    } else if (how === 'wrap') put(owner, at, [value]);
    else if (how === 'duplicate' && listed) owner.push(copyOf(value));
    else if (how === 'nudge') put(owner, at, typeof value === 'number' ? value + (other % 3) - 1.5 : typeof value === 'string' ? value.repeat((other % 3) + 1) : [value, value]);
  }
  return copy;
}

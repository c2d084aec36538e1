import {assert} from 'chai';
import fc from 'fast-check';
import * as z from 'zod/mini';
import {accept} from '../../src/contract/accept.js';
import {heatMapContract} from '../../src/contract/guards/heat-map.js';
import {statCardsContract} from '../../src/contract/guards/stat-cards.js';
import {read} from '../../src/contract/read.js';
import {limits} from '../../src/contract/reading.js';
import {statCardsSchema} from '../../src/contract/stat-cards.js';

const good = {type: 'stat-cards', title: '甲县', cards: [{label: '受理线索', figure: 42, unit: '条'}]};

/** What is wrong with a text or a value, as `code place values`. */
const wrong = (input: unknown, schema: z.ZodMiniType = statCardsSchema) => {
  const reading = read(schema, input);
  return reading.ok ? [] : reading.problems.map(({code, path, values}) => [code, path, ...(values ? [JSON.stringify(values)] : [])].join(' '));
};

describe('reading', () => {
  it('takes text and values alike', () => {
    assert.deepEqual(read(statCardsSchema, JSON.stringify(good)), {ok: true, value: good} as never);
    assert.deepEqual(read(statCardsSchema, good), {ok: true, value: good} as never);
  });

  it('does not read again what it has read', () => {
    const first = read(statCardsSchema, good);
    assert.isTrue(first.ok);
    if (first.ok) assert.equal((read(statCardsSchema, first.value) as typeof first).value, first.value);
    assert.notEqual(first.ok && first.value, good as never);
  });

  it('does not take what it has read as one thing for another', () => {
    const other = z.object({type: z.literal('other')});
    const first = read(statCardsSchema, good);
    assert.deepEqual(wrong(first.ok && first.value, other), ['wrong_type /type {"expected":"other"}']);
  });

  it('keeps unknown fields out, and the prototype of every object clean', () => {
    const reading = read(statCardsSchema, '{"type":"stat-cards","title":"甲","cards":[],"colour":"red"}');
    assert.isFalse(reading.ok && 'colour' in reading.value);
    assert.deepEqual(wrong('{"type":"stat-cards","title":"甲","cards":[],"__proto__":{"polluted":1}}'), ['forbidden_key ']);
    assert.notProperty({}, 'polluted');
  });
});

describe('a text that is not JSON', () => {
  for (const [what, text, problem] of [
    ['nothing', '', 'empty_text '],
    ['blanks', ' \n\t', 'empty_text '],
    ['only a byte order mark', '\ufeff', 'empty_text '],
    ['a web page', '\n <!DOCTYPE html>', 'is_html '],
    ['curly quotes', '{\n  “type”: “stat-cards”\n}', 'curly_quotes  {"line":2,"column":3}'],
    ['a quotation that only ends curly', '{"type": "stat-cards”}', 'curly_quotes  {"line":1,"column":23}'],
    ['quotes as entities', '{&quot;type&quot;:1}', 'curly_quotes  {"line":1,"column":2}'],
    ['a no-break space', '{"type":\u00a0"stat-cards"}', 'no_break_space  {"line":1,"column":9}'],
    ['a no-break space as an entity', '{&nbsp;"type":1}', 'no_break_space  {"line":1,"column":2}'],
    ['an ideographic space', '{"type":1}\u3000', 'no_break_space  {"line":1,"column":11}'],
    ['a zero-width space', '{\u200b"type":1}', 'no_break_space  {"line":1,"column":2}'],
    ['a full-width colon', '{"type"：1}', 'fullwidth_punctuation  {"line":1,"column":8}'],
    ['a full-width comma', '{"type":1，"title":2}', 'fullwidth_punctuation  {"line":1,"column":10}'],
    ['full-width brackets', '｛"type":1｝', 'fullwidth_punctuation  {"line":1,"column":1}'],
    ['a comma after the last field', '{"type":1,\n}', 'trailing_comma  {"line":2,"column":1}'],
    ['a comma after the last item', '[1, 2, ]', 'trailing_comma  {"line":1,"column":8}'],
    ['half a document', '{"type":"stat-cards","cards":[{"la', 'not_json  {"line":1,"column":35}'],
    ['a missing comma', '{"type":1\n"title":2}', 'not_json  {"line":2,"column":1}'],
    ['a missing quotation mark', '{"type": "stat-cards,\n"title": 2}', 'not_json  {"line":1,"column":22}'],
    ['a comment', '{"type":1} // note', 'not_json  {"line":1,"column":12}'],
    ['single quotes', "{'type':1}", 'not_json  {"line":1,"column":2}'],
    ['a bare key', '{type:1}', 'not_json  {"line":1,"column":2}'],
    ['brackets that do not match', '{"cards":[1}', 'not_json  {"line":1,"column":12}'],
    ['a wrong escape', '"\\x"', 'not_json  {"line":1,"column":3}'],
    ['a wrong number', '[01]', 'not_json  {"line":1,"column":3}'],
    ['a word of JavaScript', '[NaN]', 'not_json  {"line":1,"column":2}'],
  ] as const) {
    it(`is told by what was likely done to it, and where: ${what}`, () => {
      assert.deepEqual(wrong(text), [problem]);
    });
  }

  it('is refused for its encoding where characters were lost, also where it is still JSON', () => {
    assert.deepEqual(wrong('{"title":"\n\ufffd'), ['not_utf8  {"line":2,"column":1}']);
    assert.deepEqual(wrong('{"type":"stat-cards","title":"\ufffd","cards":[]}'), ['not_utf8  {"line":1,"column":31}']);
  });

  it('may have curly quotes and full-width marks inside its words', () => {
    assert.deepEqual(wrong(JSON.stringify({...good, title: '“六稳”“六保”：推进，\u00a0落实；'})), []);
  });

  it('is counted in lines as an editor counts them', () => {
    assert.deepEqual(wrong('{\r\n\r\n  x'), ['not_json  {"line":3,"column":3}']);
  });

  it('has its fault found where the engine finds it, for any text', () => {
    const piece = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"\\u00e9\\n"', '"\\', '"', '1', '-0.5e+3', '01', 'true', 'null', ' ', '\n', '\t', 'x', '，', '\u00a0');
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 14}), (pieces) => {
        const text = pieces.join('');
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        const [problem] = wrong(text, z.unknown());
        assert.equal(problem === undefined, valid, text);
        const place = /"line":(\d+),"column":(\d+)/.exec(problem ?? '');
        if (!place) return;
        // What stands before the fault is the beginning of some JSON; with the character at fault it is not.
        const lines = text.split('\n');
        const fault = lines.slice(0, Number(place[1]) - 1).reduce((sum, line) => sum + line.length + 1, 0) + Number(place[2]) - 1;
        assert.isAtMost(fault, text.length);
        if (fault < text.length) assert.isFalse(begins(text.slice(0, fault + 1)), `${text} is JSON still at ${fault}`);
      }),
      {numRuns: 3000},
    );
  });

  it('does no harm by its length', () => {
    const long = 2 ** 22;
    for (const text of [`{"a":"${'x'.repeat(long)}`, `{"a":"${'\\n'.repeat(long)}`, `[1,${'1'.repeat(long)}x`, `{${' '.repeat(long)}x`, '['.repeat(long / 8)]) {
      assert.match(wrong(text).join(), /^not_json/);
    }
    assert.deepEqual(wrong(' '.repeat(limits.length + 5)), [`too_large  {"limit":${limits.length},"by":5}`]);
  });
});

/** Whether some JSON begins so: tried by closing what is open, for texts of a few characters. */
function begins(text: string): boolean {
  const stack: string[] = [];
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at]!;
    if (quoted) {
      if (mark === '\\') at += 1;
      else if (mark === '"') quoted = false;
    } else if (mark === '"') quoted = true;
    else if (mark === '{') stack.push('}');
    else if (mark === '[') stack.push(']');
    else if (mark === '}' || mark === ']') stack.pop();
  }
  const close = stack.reverse().join('');
  return ['', '"', 'u0041"', '\\"', '"x":0', ':0', '0', '""', '"":0', '":0', '":""', 'u0041":0', '\\":0'].some((middle) => {
    try {
      JSON.parse(text + middle + close);
      return true;
    } catch {
      return false;
    }
  });
}

describe('a value of the wrong shape', () => {
  const cards = (...list: unknown[]) => ({...good, cards: list});
  for (const [what, input, problems] of [
    ['null', null, ['invalid_type  {"expected":"object"}']],
    ['a list', [], ['invalid_type  {"expected":"object"}']],
    ['a text in JSON', '"stat-cards"', ['invalid_type  {"expected":"object"}']],
    ['a field that is missing', {type: 'stat-cards', cards: []}, ['required /title']],
    ['a field that must not be null', {...good, title: null}, ['invalid_type /title {"expected":"string"}']],
    ['another widget’s document, and nothing else about it', {type: 'heat-map'}, ['wrong_type /type {"expected":"stat-cards"}']],
    ['no type', {title: '甲', cards: []}, ['required /type']],
    ['a type that is no text', {...good, type: 7}, ['invalid_value /type {"allowed":"stat-cards"}']],
    ['a word outside a closed set', {...good, visibility: 'everybody'}, ['invalid_value /visibility {"allowed":"public internal leaders"}']],
    ['a blank name', {...good, title: ' '}, ['invalid_format /title']],
    ['a name that is too long', {...good, title: '长'.repeat(201)}, ['too_big /title {"limit":200}']],
    ['a number that JSON can write and nobody can mean', '{"type":"stat-cards","title":"甲","cards":[{"label":"a","figure":1e999}]}', ['invalid_type /cards/0/figure']],
    ['a figure as text', cards({label: 'a', figure: '42'}), ['invalid_type /cards/0/figure']],
    ['a figure in full with a wrong qualifier', cards({label: 'a', figure: {value: 1, qualifier: '超'}}), ['invalid_value /cards/0/figure/qualifier {"allowed":"eq approx gt gte lt lte over"}']],
    ['a figure in full with money in words', cards({label: 'a', figure: {value: '1487.4万元'}}), ['invalid_format /cards/0/figure/value']],
    ['a day that there is not', {...good, asOf: '2021-02-30'}, ['invalid_format /asOf']],
    ['a time without its offset', {...good, asOf: '2021-11-30T18:00:00'}, ['invalid_format /asOf']],
    ['a period', {...good, period: '2021年'}, ['invalid_format /period']],
    ['a link that runs', {...good, publisher: {name: '甲', url: 'javascript:alert(1)'}}, ['invalid_format /publisher/url']],
    ['several at once, in the order of the document', cards({figure: 1}, {label: '', figure: 2}, 3), ['required /cards/0/label', 'invalid_format /cards/1/label', 'invalid_type /cards/2 {"expected":"object"}']],
  ] as const) {
    it(`is told by what it should be, and where: ${what}`, () => {
      assert.deepEqual(wrong(input), problems as unknown as string[]);
    });
  }

  it('has its place written as a JSON Pointer', () => {
    assert.deepEqual(wrong({'a/b~c': [1]}, z.object({'a/b~c': z.array(z.string())})), ['invalid_type /a~1b~0c/0 {"expected":"string"}']);
  });

  it('of several allowed forms is told of the one it comes nearest to', () => {
    const form = z.object({form: z.union([z.string(), z.object({date: z.string(), offset: z.number()}), z.object({event: z.string()})])});
    assert.deepEqual(wrong({form: 7}, form), ['invalid_type /form']);
    assert.deepEqual(wrong({form: {date: '--12-20', offset: 'x'}}, form), ['invalid_type /form/offset {"expected":"number"}']);
  });

  it('may break a rule of our own, told by its code and its figures', () => {
    const even = z.number().check(z.refine((n) => n % 2 === 0, {error: 'odd', params: {by: 1}}));
    assert.deepEqual(wrong([2, 3], z.array(even)), ['odd /1 {"by":1}']);
  });

  it('is named ten thousand times at most', () => {
    const problems = wrong({...good, cards: Array.from({length: 20_000}, () => 7)});
    assert.lengthOf(problems, limits.problems + 1);
    assert.equal(problems[limits.problems], `too_many_problems  {"limit":${limits.problems}}`);
  });

  it('is never a reason to throw, whatever it is, and its problems never repeat it', () => {
    const secret = 'ZQX7';
    fc.assert(
      fc.property(fc.anything({withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, withSet: true, withSparseArray: true, withTypedArray: true}), fc.constantFrom('title', 'cards', 'type', 'asOf', 'period', 'notes', 'publisher'), (value, key) => {
        for (const input of [value, {...good, [key]: value}, {...good, [key]: `${secret}${String(value === null)}`}, {...good, cards: [{label: secret.repeat(60), figure: {value: secret, unit: secret.repeat(9)}}]}]) {
          assert.notInclude(wrong(input).join(), secret);
        }
      }),
      {numRuns: 400},
    );
  });

  it('whose getter throws is no value', () => {
    const trap = {...good, get title(): string {
      throw new Error('trap');
    }};
    assert.deepEqual(wrong(trap), ['not_json_value /title']);
    const proxy = new Proxy(good, {ownKeys: () => { throw new Error('trap'); }});
    assert.lengthOf(wrong(proxy), 1);
  });
});

describe('an element, which carries no schema library,', () => {
  it('accepts at once what the schema accepts', () => {
    assert.deepEqual(accept(statCardsContract, good), {ok: true, value: good} as never);
  });

  it('takes at once what read accepted, if it is of its own kind', async () => {
    const reading = read(statCardsSchema, good);
    if (!reading.ok) return assert.fail();
    assert.deepEqual(accept(statCardsContract, reading.value), reading);
    assert.isFalse((await accept(heatMapContract, reading.value)).ok);
  });

  it('explains as the schema does', async () => {
    for (const input of [null, [], {...good, title: ''}, {type: 'heat-map'}, '{“type”}', {...good, extra: 1}]) {
      assert.deepEqual(await accept(statCardsContract, input), read(statCardsSchema, input));
    }
  });
});

import {assert} from 'chai';
import fc from 'fast-check';
import {asRead} from '../../src/model/names.js';
import {byFigures} from '../../src/model/radix.js';
import {inOrder} from '../../src/model/rank.js';
import {textRanks} from '../../src/model/text-ranks.js';
import {finish} from '../../src/model/work.js';

const {compare} = new Intl.Collator('zh-u-co-pinyin', {numeric: true, sensitivity: 'base'});

/** Holds the ranks of texts against the browser's own dictionary: who is alike, who comes first, who has none. */
function agree(texts: readonly (string | undefined)[]): void {
  const ranks = finish(textRanks(texts.length, (row) => texts[row], 'pinyin'));
  const read = texts.map((text) => asRead(text ?? ''));
  const sorted = finish(byFigures(inOrder(texts.length), ranks, false));
  assert.deepEqual([...sorted].sort((a, b) => a - b), [...texts.keys()]);
  assert.deepEqual([...ranks].map(Number.isNaN), read.map((text) => text === ''));
  const named = [...sorted].filter((row) => read[row] !== '');
  named.slice(1).forEach((row, at) => {
    const before = named[at]!;
    const way = compare(read[before]!, read[row]!);
    assert.equal(Math.sign(ranks[before]! - ranks[row]!), way, `${texts[before]} before ${texts[row]}`);
    if (way === 0) assert.isBelow(before, row);
  });
}

const oneOf = (characters: string, most: number) => fc.array(fc.constantFrom(...characters), {maxLength: most}).map((all) => all.join(''));

describe('ranks of texts', () => {
  it('are those of a dictionary, for short texts of few characters, some of them alike', () => {
    fc.assert(fc.property(fc.array(fc.option(oneOf('甲乙丙长沙东阿aAáａb0129', 8), {nil: undefined}), {maxLength: 60}), agree), {numRuns: 300});
  });

  it('and for long ones that differ only where they are read on, inside a figure and a place’s name, too', () => {
    const long = fc.tuple(fc.constantFrom('甲', '乙', '甲乙'), fc.integer({min: 34, max: 42}), oneOf('0017东阿丙', 6), fc.constantFrom('', '丙'.repeat(39), '0'.repeat(40)), oneOf('甲019长乐', 5));
    fc.assert(fc.property(fc.array(long.map(([first, times, next, more, last]) => first.repeat(times) + next + more + last), {maxLength: 30}), agree), {numRuns: 300});
    agree(['阿', '丙', '巴', '额'].map((next) => `${'甲'.repeat(39)}东${next}`));
  });

  it('and for texts of more characters than are told as pairs, and than a number has room for, that differ at their ends', () => {
    fc.assert(
      fc.property(fc.noBias(fc.uint16Array({min: 0x4e00, max: 0x55ff, minLength: 10_000, maxLength: 10_000})), (codes) => {
        const characters = Array.from(codes, (code) => String.fromCharCode(code));
        const texts = Array.from({length: 400}, (_, at) => characters.slice(24 * at, 24 * at + 24).join(''));
        agree([...texts, ...texts.map((text, at) => text.slice(0, -1) + characters[9600 + at]!), ...texts.slice(0, 20)]);
      }),
      // Ten thousand numbers are not made fewer: what fails says so at once.
      {numRuns: 5, endOnFailure: true},
    );
  });

  it('and for few texts that come again and again', () => {
    fc.assert(fc.property(fc.array(oneOf('甲长沙12', 3), {minLength: 1, maxLength: 3}), fc.array(fc.nat(2), {minLength: 12, maxLength: 60}), (some, which) => agree(which.map((at) => some[at % some.length]))), {numRuns: 100});
  });

  it('are found in parts, none of which takes long', () => {
    const work = textRanks(20_000, (row) => `甲${row % 9000}号`, 'pinyin');
    let parts = 0;
    while (work.next().done !== true) parts += 1;
    assert.isAbove(parts, 40);
  });
});

import {assert} from 'chai';
import fc from 'fast-check';
import {asGiven, inOrder, ranking, type RankMethod} from '../../src/model/rank.js';
import {byFigures} from '../../src/model/radix.js';
import {finish} from '../../src/model/work.js';

const none = () => 0;
const NO = Number.NaN;
const rankBy = (...asked: Parameters<typeof ranking>) => finish(ranking(...asked));
const ranks = (values: readonly number[], method: RankMethod, descending = true) => [...rankBy([{values: Float64Array.from(values), descending}], method, none).ranks];

describe('ranks', () => {
  for (const [where, values, standard, dense, ordinal] of [
    ['nowhere', [98, 97, 96, 95], [1, 2, 3, 4], [1, 2, 3, 4], [1, 2, 3, 4]],
    ['at the top', [98, 98, 96, 95], [1, 1, 3, 4], [1, 1, 2, 3], [1, 2, 3, 4]],
    ['in the middle', [98, 97, 97, 95], [1, 2, 2, 4], [1, 2, 2, 3], [1, 2, 3, 4]],
    ['at the end', [98, 97, 95, 95], [1, 2, 3, 3], [1, 2, 3, 3], [1, 2, 3, 4]],
    ['of three, and of two', [97, 98, 97, 95, 97, 95], [2, 1, 2, 5, 2, 5], [2, 1, 2, 3, 2, 3], [2, 1, 3, 5, 4, 6]],
    ['of all', [98, 98, 98, 98], [1, 1, 1, 1], [1, 1, 1, 1], [1, 2, 3, 4]],
    ['with some that have no value', [NO, 97, NO, 97, 98], [0, 2, 0, 2, 1], [0, 2, 0, 2, 1], [0, 2, 0, 3, 1]],
    ['of one', [98], [1], [1], [1]],
    ['of none', [], [], [], []],
    ['of nobody ranked', [NO, NO], [0, 0], [0, 0], [0, 0]],
  ] as const) {
    it(`by each method, ties ${where}`, () => {
      assert.deepEqual(ranks(values, 'standard'), [...standard], 'standard');
      assert.deepEqual(ranks(values, 'dense'), [...dense], 'dense');
      assert.deepEqual(ranks(values, 'ordinal'), [...ordinal], 'ordinal');
    });
  }

  it('begin with the least where less is better', () => {
    assert.deepEqual(ranks([6.2, 15.6, 7, 7], 'standard', false), [1, 4, 2, 2]);
  });

  it('tell apart what looks alike when rounded, and not nought from minus nought', () => {
    assert.deepEqual(ranks([99.94, 99.95, 99.94], 'standard'), [2, 1, 2]);
    assert.deepEqual(ranks([0, -0], 'standard'), [1, 1]);
  });

  it('are changed by a tie-breaker, and shared by those equal in it too', () => {
    const rate = {values: Float64Array.of(98, 98, 98, 98, 95), descending: true};
    const days = {values: Float64Array.of(7, 6, 7, NO, 5), descending: false};
    assert.deepEqual([...rankBy([rate, days], 'standard', none).ranks], [2, 1, 2, 4, 5]);
  });

  it('leave those who share one in the order asked for, which is no rank', () => {
    const {order, ranks: shared} = rankBy([{values: Float64Array.of(98, 98, 98), descending: true}], 'standard', (a, b) => b - a);
    assert.deepEqual([[...order], [...shared]], [[2, 1, 0], [1, 1, 1]]);
  });

  it('that are given set the order, and nought comes last', () => {
    assert.deepEqual([...finish(asGiven(Uint32Array.of(3, 0, 1, 3), (a, b) => a - b))], [2, 0, 3, 1]);
  });

  const values = fc.array(fc.oneof(fc.integer({min: -3, max: 3}), fc.double({noNaN: true, noDefaultInfinity: true}), fc.constant(NO)), {maxLength: 60});
  const methods = fc.constantFrom<RankMethod>('standard', 'dense', 'ordinal');

  it('agree with the values, whatever they are', () => {
    fc.assert(
      fc.property(values, methods, fc.boolean(), (all, method, descending) => {
        const {order, ranks: given} = rankBy([{values: Float64Array.from(all), descending}], method, none);
        assert.deepEqual([...order].sort((a, b) => a - b), [...all.keys()], 'every row is there once');
        for (const a of all.keys()) {
          assert.equal(given[a] === 0, Number.isNaN(all[a]), 'only what has no value has no rank');
          for (const b of all.keys()) {
            if (all[a]! === all[b]!) assert.isTrue(method === 'ordinal' || given[a] === given[b], 'equal values share a rank');
            else if (all[a]! > all[b]! === descending && !Number.isNaN(all[a]) && !Number.isNaN(all[b])) assert.isBelow(given[a]!, given[b]!);
          }
        }
        const better = (row: number) => all.filter((value) => (descending ? value > all[row]! : value < all[row]!));
        for (const row of all.keys()) {
          if (Number.isNaN(all[row]) || method === 'ordinal') continue;
          assert.equal(given[row], 1 + (method === 'standard' ? better(row).length : new Set(better(row).map((value) => value + 0)).size));
        }
      }),
      {numRuns: 300},
    );
  });
});

describe('sorting', () => {
  const figures = fc.array(fc.oneof(fc.integer({min: -3, max: 3}), fc.double({noNaN: true}), fc.constantFrom(NO, -0, Infinity, -Infinity)), {maxLength: 60});

  it('loses and invents no row, keeps the order of what is alike, and puts what is missing last both ways', () => {
    fc.assert(
      fc.property(figures, fc.boolean(), (all, descending) => {
        const sorted = [...finish(byFigures(inOrder(all.length), Float64Array.from(all), descending))];
        assert.deepEqual([...sorted].sort((a, b) => a - b), [...all.keys()]);
        sorted.slice(1).forEach((row, index) => {
          const [before, value] = [all[sorted[index]!]!, all[row]!];
          if (Number.isNaN(value)) return assert.isTrue(!Number.isNaN(before) || sorted[index]! < row);
          assert.isFalse(Number.isNaN(before));
          assert.isTrue(before === value ? sorted[index]! < row : before > value === descending);
        });
      }),
      {numRuns: 300},
    );
  });

  it('agrees with a sort that compares, whatever bits the figures differ in and whatever order they stood in', () => {
    // Of a kind: hundredths, days, numbers of rows, parts of one, the widest there are.
    const kinds = [fc.integer({min: 0, max: 5e9}).map((cents) => cents / 100), fc.integer({min: 20_260_101, max: 20_261_231}), fc.nat(300), fc.double({min: 0, max: 1, noNaN: true}), fc.double({noNaN: true}), fc.constantFrom(2 ** 31, 2 ** 32, 2 ** 33, 2 ** 53, -(2 ** 31))];
    const filled = fc.constantFrom(...kinds).chain((kind) => fc.array(fc.oneof({weight: 9, arbitrary: kind}, fc.constant(NO)), {maxLength: 80}));
    fc.assert(
      fc.property(filled, fc.boolean(), fc.integer({min: 1, max: 97}), (all, descending, step) => {
        const order = all.length % step === 0 || step % 2 === 0 ? inOrder(all.length).reverse() : inOrder(all.length);
        const place = (row: number) => order.indexOf(row);
        const [a, b] = descending ? [-1, 1] : [1, -1];
        const expected = [...order].sort((x, y) => Number(Number.isNaN(all[x])) - Number(Number.isNaN(all[y])) || (all[x]! > all[y]! ? a : all[x]! < all[y]! ? b : place(x) - place(y)));
        assert.deepEqual([...finish(byFigures(order, Float64Array.from(all), descending))], expected);
      }),
      {numRuns: 500},
    );
  });

  it('starts from the order there is', () => {
    assert.deepEqual([...finish(byFigures(Uint32Array.of(2, 1, 0), Float64Array.of(7, 7, 9), false))], [1, 0, 2]);
  });
});

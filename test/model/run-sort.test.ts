import {assert} from 'chai';
import fc from 'fast-check';
import {runSort} from '../../src/model/run-sort.js';

describe('rows that are alike', () => {
  it('are put in order as by a stable sort, whatever stands before and behind them', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 3000}), fc.nat(40), fc.nat(40), fc.integer({min: 1, max: 30}), (count, before, behind, values) => {
        const all = before + count + behind;
        const order = Uint32Array.from({length: all}, (_, place) => (place * 7919) % 104_729);
        const compare = (a: number, b: number) => (a % values) - (b % values);
        const expected = [...order.subarray(0, before), ...[...order.subarray(before, before + count)].sort(compare), ...order.subarray(before + count)];
        for (const part of runSort(order, before, before + count, compare)) assert.isUndefined(part);
        assert.deepEqual([...order], expected);
      }),
      {numRuns: 60},
    );
  });

  it('are compared in many parts, so that a million of them never keep a reader waiting', () => {
    const count = 60_000;
    const order = Uint32Array.from({length: count}, (_, place) => count - place);
    let compared = 0;
    let most = 0;
    const work = runSort(order, 0, count, (a, b) => {
      compared += 1;
      return a - b;
    });
    for (let done = false; !done; ) {
      const before = compared;
      done = work.next().done === true;
      most = Math.max(most, compared - before);
    }
    assert.deepEqual([order[0], order[count - 1]], [1, count]);
    assert.isAtMost(most, 10_000, 'comparisons in one go');
  });
});

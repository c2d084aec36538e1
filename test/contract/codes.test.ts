import {assert} from 'chai';
import fc from 'fast-check';
import {Codes} from '../../src/contract/codes.js';

/** What a set says of the same codes. */
const bySet = (codes: readonly string[]) => {
  const met = new Set<string>();
  return codes.map((code) => !met.has(code) && met.add(code) !== undefined);
};

describe('codes', () => {
  const one = fc.oneof({weight: 8, arbitrary: fc.nat(300).map((number) => `P${String(number).padStart(4, '0')}`)}, {weight: 1, arbitrary: fc.constantFrom('P1', '0001', 'P00001', 'Q0001', 'P000a', 'x', '410185', '第0001')});

  for (const few of [true, false]) {
    it(`are known when they come again, ${few ? 'few' : 'many'} of them`, () => {
      fc.assert(
        fc.property(fc.array(one, {maxLength: 300}), (codes) => {
          const met = new Codes(few ? codes.length : 1_000_000);
          assert.deepEqual(codes.map((code) => met.add(code)), bySet(codes));
        }),
        {numRuns: 300},
      );
    });
  }

  it('of eighteen figures are told apart by all of them', () => {
    const met = new Codes(100_000);
    const codes = ['91410100MA0000001X', '914101000000000011', '914101010000000011', '914101000000000011', '914101000000000012'];
    assert.deepEqual(codes.map((code) => met.add(code)), [true, true, true, false, true]);
  });
});

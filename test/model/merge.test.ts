import {assert} from 'chai';
import fc from 'fast-check';
import type {HeatMapDocument} from '../../src/contract/heat-map.js';
import {matrixOf} from '../../src/model/matrix.js';
import {merged} from '../../src/model/merge.js';

const document = (rows: number, columns: number, values: readonly (number | null)[], merge?: 'max' | 'mean' | 'sum'): HeatMapDocument => ({
  type: 'heat-map',
  title: '线索',
  rows: {items: Array.from({length: rows}, String)},
  columns: {items: Array.from({length: columns}, String)},
  values: [...values],
  scale: {kind: 'classes', classes: [{from: 1}, {from: 5}, {from: 10}, {from: 20}]},
  ...(merge && {merge}),
});
const levels = (one: HeatMapDocument, down: number, across: number) => [...merged(one, matrixOf(one), down, across)];

describe('cells that share a pixel', () => {
  const values = [1, 9, 4, 2, 3, null, 4, 20];
  for (const [rule, expected] of [[undefined, [1, 3]], ['max', [1, 3]], ['mean', [0, 1]], ['sum', [2, 3]]] as const) {
    it(`show the ${rule ?? 'greatest, when nothing is said,'} of them`, () => assert.deepEqual(levels(document(2, 4, values, rule), 1, 2), [...expected]));
  }

  it('show that nothing is known only where nothing is known of any', () => {
    const one = document(1, 4, [null, null, null, 3]);
    assert.deepEqual(levels(one, 1, 2), [matrixOf(one).levels[0], 0]);
  });

  it('show a figure below nought as what it is', () => {
    assert.deepEqual(levels(document(1, 4, [-5, -9, 0, -1]), 1, 2), [1, 0], 'the second pixel holds a nought, which is more than less than nought');
  });

  it('are never dropped: the greatest figure of all is always on the picture, and a pixel for each cell is the picture itself', () => {
    const value = fc.option(fc.integer({min: 0, max: 30}), {nil: null});
    const sized = fc.tuple(fc.integer({min: 1, max: 30}), fc.integer({min: 1, max: 30})).chain(([rows, columns]) => fc.tuple(fc.constant(rows), fc.constant(columns), fc.integer({min: 1, max: rows}), fc.integer({min: 1, max: columns}), fc.array(value, {minLength: rows * columns, maxLength: rows * columns})));
    fc.assert(
      fc.property(sized, ([rows, columns, down, across, all]) => {
        const one = document(rows, columns, all);
        const matrix = matrixOf(one);
        const whole = levels(one, rows, columns).every((level, index) => level === matrix.levels[index]);
        const known = all.flatMap((value) => value ?? []);
        return whole && (known.length === 0 || levels(one, down, across).includes(matrix.levelOf(Math.max(...known))));
      }),
    );
  });
});

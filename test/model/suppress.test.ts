import {assert} from 'chai';
import {isSmall, suppressAll, suppressed} from '../../src/model/suppress.js';

describe('a small number', () => {
  it('is one or two, not nought, not three, not what is missing', () => {
    assert.deepEqual([0, 1, 2, 3, null].map((n) => isSmall(n)), [false, true, true, false, false]);
    assert.isFalse(isSmall({missing: 'not_reported'}));
    assert.isTrue(isSmall({value: '2', unit: '人'}));
    assert.isTrue(isSmall(9, 10));
  });

  it('goes with all that its source said of it', () => {
    assert.deepEqual(suppressed({value: 2, raw: '两人', unit: '人'}), {missing: 'suppressed'});
    assert.equal(suppressed(3), 3);
    assert.equal(suppressed(0), 0);
  });
});

describe('small numbers with their total', () => {
  const revealed = (cells: readonly (number | null)[], total: number | undefined, below = 3) => suppressAll(cells, total, below).revealed;

  it('are told by it where there is one of them', () => {
    assert.isTrue(revealed([2, 10, 5], 17));
    assert.deepEqual(suppressAll([2, 10, 0], 12).cells, [{missing: 'suppressed'}, 10, 0]);
  });

  it('are told by it where all must be the least or the most', () => {
    assert.isTrue(revealed([1, 1, 10], 12));
    assert.isTrue(revealed([2, 2, 10], 14));
    assert.isFalse(revealed([1, 2, 10], 13));
    assert.isFalse(revealed([1, 2, 3, 10], 16, 5));
  });

  it('are kept where there is no total, where another part is missing, and where none is small', () => {
    assert.isFalse(revealed([2, 10], undefined));
    assert.isFalse(revealed([2, null], 12));
    assert.isFalse(revealed([3, 10], 13));
  });
});

import {assert} from 'chai';
import type {Quantity} from '../../src/contract/quantity.js';
import {bound, givesAway, hidden, isSmall} from '../../src/contract/suppress.js';

describe('a small number', () => {
  it('is one or two, not nought, not three, not what is missing', () => {
    assert.deepEqual([0, 1, 2, 3, null].map((n) => isSmall(n)), [false, true, true, false, false]);
    assert.isFalse(isSmall({missing: 'not_reported'}));
    assert.isTrue(isSmall({value: '2', unit: '人'}));
    assert.isTrue(isSmall(9, 10));
  });

  it('counts somebody: money, shares, days and points do not', () => {
    assert.deepEqual(['人', '件', '户次', '', '元', '万元', '%', '天', '分'].map((unit) => isSmall(2, 3, unit)), [true, true, true, true, false, false, false, false, false]);
    assert.isFalse(isSmall(1.5, 3, '件'));
    assert.isFalse(isSmall({value: 2, unit: '万元'}, 3, '人'), 'its own unit is the one that counts');
  });

  it('is told by a share of it or by it', () => {
    assert.isTrue(isSmall({numerator: 2, denominator: 66}, 3, '%'));
    assert.isTrue(isSmall({value: 50, numerator: 1, denominator: 2}, 3, '%'));
    assert.isFalse(isSmall({numerator: 0, denominator: 66}, 3, '%'));
    assert.isFalse(isSmall({numerator: 3, denominator: 3}, 3, '%'));
  });

  it('goes with all that its source said of it', () => {
    assert.deepEqual(hidden({value: 2, raw: '两人', unit: '人'}), {missing: 'suppressed'});
    assert.equal(hidden(3), 3);
    assert.equal(hidden(0), 0);
    assert.deepEqual(hidden({value: 3, qualifier: 'lt'}), {value: 3, qualifier: 'lt'}, 'less than three is what may be said');
  });

  it('is less than three where a document names no other bound, and nothing where it wants none', () => {
    assert.deepEqual([true, false, undefined, 5].map(bound), [3, undefined, undefined, 5]);
  });
});

describe('small numbers with their total', () => {
  const revealed = (cells: readonly (Quantity | undefined)[], total: Quantity | undefined, below = 3) => givesAway(cells, total, below);

  it('are told by it where there is one of them', () => {
    assert.isTrue(revealed([2, 10, 5], 17));
    assert.isTrue(revealed([1, {value: 10}], {value: '11'}));
  });

  it('are told by it where all must be the least or the most', () => {
    assert.isTrue(revealed([1, 1, 10], 12));
    assert.isTrue(revealed([2, 2, 10], 14));
    assert.isFalse(revealed([1, 2, 10], 13));
    assert.isFalse(revealed([1, 2, 3, 10], 16, 5));
  });

  it('are kept where there is no total, where another part is missing, where none is small, where the total is small itself', () => {
    assert.isFalse(revealed([2, 10], undefined));
    assert.isFalse(revealed([2, null], 12));
    assert.isFalse(revealed([2, undefined], 12));
    assert.isFalse(revealed([3, 10], 13));
    assert.isFalse(revealed([2, 0], 2));
  });
});

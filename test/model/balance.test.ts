import {assert} from 'chai';
import {imbalanceOf} from '../../src/model/balance.js';

describe('parts and their whole', () => {
  it('that agree say nothing', () => {
    assert.isUndefined(imbalanceOf([{label: '一般', n: 18}, {label: '严重', n: 8}], 26));
  });

  it('that differ say by how much, either way, and write the sum out', () => {
    assert.deepEqual(imbalanceOf([{label: '无', n: 40}, {label: '一般', n: 26}, {label: '严重', n: 8}], 66), {difference: 8, parts: '无 40 + 一般 26 + 严重 8', total: 74});
    assert.deepEqual(imbalanceOf([{label: '存量', n: 1200}, {label: '办结', n: 70, minus: true}], 1140), {difference: 10, parts: '存量 1,200 − 办结 70', total: 1130});
  });

  it('with an unknown part or whole are never filled in', () => {
    assert.isUndefined(imbalanceOf([{label: '一般', n: 18}, {label: '严重', n: undefined}], 26));
    assert.isUndefined(imbalanceOf([{label: '一般', n: 18}], undefined));
    assert.isUndefined(imbalanceOf([], 26));
  });
});

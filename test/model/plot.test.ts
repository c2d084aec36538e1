import {assert} from 'chai';
import {heightOn, panelOf, stepsOf} from '../../src/model/plot.js';

describe('a vertical axis', () => {
  const axis = (unit: string, ...values: readonly number[]) => {
    const {low, high, step} = panelOf(unit, values);
    return [low, high, step];
  };

  it('has nought on it, and round steps, not more than five of them', () => {
    assert.deepEqual(axis('件', 28, 96), [0, 100, 20]);
    assert.deepEqual(axis('件', 28, 131), [0, 150, 50]);
    assert.deepEqual(axis('万元', 1204.6, 2911.3), [0, 3000, 1000]);
    assert.deepEqual(axis('个', -30, 45), [-40, 60, 20]);
    assert.deepEqual(axis('人', 0.1, 0.4), [0, 0.4, 0.1]);
  });

  it('of counts has whole steps', () => {
    assert.deepEqual(axis('件', 1, 3), [0, 3, 1]);
    assert.deepEqual(axis('件', 1, 12), [0, 12, 3]);
    assert.deepEqual(axis('件', 0, 0), [0, 1, 1]);
  });

  it('of shares that all lie in the upper half begins above nought, and ends at a hundred', () => {
    assert.deepEqual(axis('%', 91.2, 99), [90, 100, 2]);
    assert.deepEqual(axis('%', 62, 100), [60, 100, 10]);
    assert.deepEqual(axis('%', 100), [80, 100, 20]);
    assert.deepEqual(axis('%', 40, 99), [0, 100, 20]);
    assert.deepEqual(axis('%', 55, 58), [55, 58, 1]);
  });

  it('of shares over a hundred goes as far', () => {
    assert.deepEqual(axis('%', 98, 104.2), [0, 125, 25]);
  });

  it('stands the largest and the smallest numbers there are, and none at all', () => {
    for (const values of [[1e308, -1e308], [5e-324], [], [1e308, 5e-324], [-5]]) {
      const panel = panelOf('件', values);
      const steps = stepsOf(panel);
      assert.isTrue([panel.low, panel.high, panel.step, ...steps].every(Number.isFinite), String(values));
      assert.isAtMost(steps.length, 12);
      assert.isTrue(values.every((value) => heightOn(panel, value) >= -1e-9 && heightOn(panel, value) <= 1 + 1e-9), String(values));
    }
  });

  it('names its steps as they are written', () => {
    assert.deepEqual(stepsOf(panelOf('人', [0.1, 0.4])), [0, 0.1, 0.2, 0.3, 0.4]);
  });
});

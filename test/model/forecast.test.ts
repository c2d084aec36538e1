import {assert} from 'chai';
import {forecastOf, LEAST_POINTS} from '../../src/model/forecast.js';

const samples = (...points: readonly (readonly [number, number])[]) => points.map(([x, y]) => ({x, y}));

describe('the forecast to zero', () => {
  it('of points on a line is where the line comes to zero, with no range', () => {
    assert.deepEqual(forecastOf(samples([0, 10], [1, 8], [2, 6], [3, 4], [4, 2])), {ok: true, zero: 5, early: 5, late: 5});
  });

  // By hand: the ten slopes in order are −5, −3.5, −3, −8/3, −8/3, −2.5, −2, −2, −1.5, −1; their median is
  // (−8/3 − 2.5)/2 = −2.58333. What it leaves of the points is 20, 20.58333, 22.16667, 19.75, 20.33333, in the middle
  // 20.33333: zero at 20.33333/2.58333 = 7.87097. Kendall's variance is 5 × 4 × 15/18 = 16.66667, so that
  // M₁ = (10 − 1.644854 × 4.082483)/2 = 1.642456 and M₂ + 1 = 9.357544: slopes −4.036316 and −1.321228.
  it('is the line through the middle of all slopes, with Sen’s range', () => {
    const found = forecastOf(samples([0, 20], [1, 18], [2, 17], [3, 12], [4, 10]));
    assert.isTrue(found.ok);
    if (!found.ok) return;
    assert.closeTo(found.zero, 7.870968, 1e-5);
    // What −4.036316 leaves: 20, 22.036316, 25.072632, 24.108948, 26.145264; in the middle 24.108948.
    assert.closeTo(found.early, 24.108948 / 4.036316, 1e-5);
    // What −1.321228 leaves: 20, 19.321228, 19.642456, 15.963684, 15.284912; in the middle 19.321228.
    assert.closeTo(found.late!, 19.321228 / 1.321228, 1e-4);
  });

  it('is not turned by one odd report', () => {
    const found = forecastOf(samples([0, 100], [1, 90], [2, 80], [3, 700], [4, 60], [5, 50], [6, 40]));
    assert.isTrue(found.ok && Math.abs(found.zero - 10) < 0.5, JSON.stringify(found));
  });

  it('has no latest day where the slowest course in its range never comes to zero', () => {
    const found = forecastOf(samples([0, 20], [1, 22], [2, 14], [3, 19], [4, 12]));
    assert.isTrue(found.ok && found.late === undefined && found.early < found.zero, JSON.stringify(found));
  });

  it('refuses fewer points than its range needs, also where several are of one day', () => {
    assert.equal(LEAST_POINTS, 5);
    assert.deepEqual(forecastOf(samples([0, 10], [1, 8], [2, 6], [3, 4])), {ok: false, why: 'too_few'});
    assert.deepEqual(forecastOf([]), {ok: false, why: 'too_few'});
    assert.deepEqual(forecastOf(samples([0, 10], [0, 9], [0, 8], [0, 7], [1, 6])), {ok: false, why: 'too_few'});
  });

  it('refuses a stock that grows, or stays', () => {
    assert.deepEqual(forecastOf(samples([0, 1], [1, 2], [2, 3], [3, 4], [4, 5])), {ok: false, why: 'not_falling'});
    assert.deepEqual(forecastOf(samples([0, 3], [1, 3], [2, 3], [3, 3], [4, 3])), {ok: false, why: 'not_falling'});
  });

  it('refuses a line that has come to zero while the stock has not', () => {
    assert.deepEqual(forecastOf(samples([0, 100], [1, 80], [2, 60], [3, 40], [4, 20], [5, 2], [6, 2], [7, 2])), {ok: false, why: 'past_zero'});
  });
});

import {assert} from 'chai';
import fc from 'fast-check';
import type {HeatScale} from '../../src/contract/heat-map.js';
import {scan} from '../../src/model/scan.js';
import {stepOf, stepsOf} from '../../src/model/scale.js';

type Values = readonly (number | null)[];
const bounds = (values: Values, scale?: HeatScale) => stepsOf(scale, values, scan(values)).map(({from}) => from);
const upTo = (most: number, least = 1) => Array.from({length: most - least + 1}, (_, index) => least + index);

describe('one look at a matrix', () => {
  it('finds the extremes, where they are and how often, and passes over what is missing', () => {
    const {most, least, known, zeros, low, high} = scan([3, null, 0, 9, -1, 9, null, 3]);
    assert.deepEqual([most, least], [{value: 9, count: 2, at: [3, 5]}, {value: -1, count: 1, at: [4]}]);
    assert.deepEqual([known, zeros, low, high], [6, 1, -1, 9]);
  });

  it('names the first three places of a tie, and counts them all', () => {
    assert.deepEqual(scan([5, 5, 5, 5]).most, {value: 5, count: 4, at: [0, 1, 2]});
  });

  for (const [values, decimals] of [[[1, 20], 0], [[1, 2.5], 1], [[0.25, 97.3], 2], [[1 / 3], 3], [[1e300, -0], 0], [[], 0]] as const) {
    it(`${JSON.stringify(values)} needs ${decimals} decimals`, () => assert.equal(scan(values).decimals, decimals));
  }
});

describe('classes', () => {
  for (const [what, values, expected] of [
    ['people count in tens', upTo(42), [0, 10, 20, 30, 40]],
    ['whole numbers have no broken bounds', upTo(7), [0, 2, 4, 6]],
    ['few values are few classes', [1, 2, 3], [1, 2, 3]],
    ['one value is one class', [7, 7, null, 0], [7]],
    ['rates begin near the least of them', [88.5, 91, 94, 96, 99.9], [87.5, 90, 92.5, 95, 97.5]],
    ['values below nought are classes too', upTo(10, -10), [-10, -5, 0, 5, 10]],
    ['nought alone has none', [0, 0, null], []],
    ['nothing has none', [null], []],
    ['thousandths', [0.001, 0.002, 0.003], [0.001, 0.0015, 0.002, 0.0025, 0.003]],
    ['as far as numbers go', [-1e308, 1e308], [-1e308]],
  ] as const) it(what, () => assert.deepEqual(bounds(values), [...expected]));

  it('grow with the values where equal ones would press most cells into one', () => {
    const skewed = [...Array.from({length: 20}, () => upTo(10)).flat(), 20, 30, 40, 50, 60, 70, 80, 90, 100, 200];
    const found = bounds(skewed);
    assert.deepEqual(found, [1, 4, 7, 9, 10]);
    const one = bounds([...upTo(50), 1e9]);
    assert.isAtMost(one[4]!, 50, 'one figure far above the rest does not wash them out');
  });

  it('of quantiles hold about equally many cells, and their bounds are values', () => {
    assert.deepEqual(bounds(upTo(100), {kind: 'quantiles'}), [1, 21, 41, 61, 81]);
    assert.deepEqual(bounds([1, 1, 1, 1, 9], {kind: 'quantiles'}), [1, 9]);
    assert.deepEqual(bounds([...Array<number>(99).fill(1), 9], {kind: 'quantiles'}), [1, 9]);
  });

  it('have a bound at the midpoint that was asked for', () => {
    assert.include(bounds(upTo(42), {kind: 'steps', midpoint: 17}), 17);
  });

  it('on both sides of a midpoint differ in colour, and are stronger with the distance from it', () => {
    const tones = (values: Values, scale: HeatScale) => stepsOf(scale, values, scan(values)).map(({from, tone}) => [from, tone]);
    assert.deepEqual(tones(upTo(10, -10), {kind: 'steps', midpoint: 0}), [[-10, 10], [-5, 8], [0, 1], [5, 3], [10, 5]]);
    assert.deepEqual(tones([1], {kind: 'classes', midpoint: 96, classes: [{from: 60}, {from: 80}, {from: 96}]}), [[60, 12], [80, 8], [96, 1]]);
    assert.deepEqual(tones(upTo(9), {kind: 'steps', midpoint: 20}).map(([, tone]) => tone! > 7), [true, true, true, true, true]);
  });

  it('of quantiles go through the midpoint in the place of the bound nearest to it', () => {
    assert.deepEqual(bounds(upTo(100), {kind: 'quantiles', midpoint: 50}), [1, 21, 50, 61, 81]);
    assert.deepEqual(bounds(upTo(100), {kind: 'quantiles', midpoint: 500}), [1, 21, 41, 61, 81]);
  });

  it('given one by one are taken as given', () => {
    assert.deepEqual(bounds([5], {kind: 'classes', classes: [{from: 3}, {from: 6}, {from: 13}]}), [3, 6, 13]);
  });

  it('the first takes whatever is less, the last whatever is more, a bound belongs to the class above', () => {
    const steps = stepsOf({kind: 'classes', classes: [{from: 3}, {from: 6}, {from: 13}]}, [], scan([]));
    assert.deepEqual([-9, 2.9, 3, 5.9, 6, 12, 13, 1e9].map((value) => stepOf(steps, value)), [0, 0, 0, 0, 1, 1, 2, 2]);
    assert.deepEqual(steps.map(({tone}) => tone), [1, 3, 5]);
  });

  it('of any values at all are one to five, rise, differ in tone, and leave no value out', () => {
    const value = fc.oneof(fc.constant(null), fc.constant(0), fc.integer({min: -50, max: 50}), fc.double({noNaN: true, noDefaultInfinity: true}), fc.integer());
    const kind = fc.constantFrom<HeatScale | undefined>(undefined, {kind: 'steps'}, {kind: 'quantiles'}, {kind: 'steps', midpoint: 12.5});
    fc.assert(
      fc.property(fc.array(value, {minLength: 1, maxLength: 200}), kind, (values, scale) => {
        const seen = scan(values);
        const steps = stepsOf(scale, values, seen);
        if (seen.low > seen.high) return steps.length === 0;
        const rising = steps.every(({from, tone}, index) => index === 0 || (from > steps[index - 1]!.from && tone !== steps[index - 1]!.tone));
        const inside = values.every((value) => typeof value !== 'number' || value === 0 || value >= steps[stepOf(steps, value)]!.from || stepOf(steps, value) === 0);
        return steps.length >= 1 && steps.length <= 5 && rising && inside;
      }),
      {numRuns: 2000, examples: [[[1.797693134632e308, 1.797693134664e308], undefined]]},
    );
  });
});

import {assert} from 'chai';
import {accept} from '../../src/contract/accept.js';
import {trendChartContract} from '../../src/contract/guards/trend-chart.js';
import {spanOf} from '../../src/contract/period.js';
import {read} from '../../src/contract/read.js';
import {trendChartSchema} from '../../src/contract/trend-chart.js';

const one = {label: '案件', unit: '件', values: [3, null]};
const documentOf = (more: object, ...series: readonly object[]) => ({type: 'trend-chart', title: '趋势', periods: ['2021-01', '2021-02'], series, ...more});

/** What the schema finds, which is what the guard and its rules let an element find. */
async function codes(input: unknown): Promise<readonly string[]> {
  const [full, light] = [read(trendChartSchema, input), await accept(trendChartContract, input)];
  assert.deepEqual(light.ok ? [] : light.problems, full.ok ? [] : full.problems);
  return full.ok ? [] : full.problems.map(({code, path}) => `${code} ${path}`);
}

const day = (text: string) => Date.parse(text) / 86_400_000;

describe('a trend as a document', () => {
  it('takes figures as they are reported, missing, or with their source’s words', async () => {
    assert.deepEqual(await codes(documentOf({}, {...one, values: [{value: 20, qualifier: 'over', raw: '20余件'}, {missing: 'suppressed'}], compare: {values: [null, 2]}, provisional: 1, target: {value: 5}})), []);
  });

  it('takes one series to eight', async () => {
    assert.deepEqual(await codes(documentOf({})), ['too_small /series']);
    assert.deepEqual(await codes(documentOf({}, ...Array<object>(8).fill(one))), []);
    assert.deepEqual(await codes(documentOf({}, ...Array<object>(9).fill(one))), ['too_big /series']);
  });

  it('refuses periods out of order, twice, or of no calendar', async () => {
    const periods = (...list: readonly string[]) => codes({...documentOf({}, {...one, values: list.map(() => 1)}), periods: list});
    assert.deepEqual(await periods('2021-01', '2021-02', '2021-Q2', '2022', '../2022-12-31'), ['period_order /periods/4']);
    assert.deepEqual(await periods('2021-02', '2021-01'), ['period_order /periods/1']);
    assert.deepEqual(await periods('2021-01', '2021-01'), ['period_order /periods/1']);
    assert.deepEqual(await periods('2021-02-29', '2021-03-01'), ['period_order /periods/0']);
    assert.deepEqual(await periods('2021-W52', '2022-W01', '2022-01-10'), []);
  });

  it('refuses rows of another length than the periods', async () => {
    assert.deepEqual(await codes(documentOf({}, {...one, values: [1]}, {...one, compare: {values: [1, 2, 3]}})), ['unequal_series /series/0/values', 'unequal_series /series/1/compare/values']);
  });

  it('refuses a third unit', async () => {
    const of = (unit: string) => ({...one, unit});
    assert.deepEqual(await codes(documentOf({}, of('件'), of('人'), of('件'))), []);
    assert.deepEqual(await codes(documentOf({}, of('件'), of('人'), of('万元'), of('元'))), ['too_many_units /series/2/unit', 'too_many_units /series/3/unit']);
  });

  it('refuses shares outside 0 to 100, unless the words of the source are kept', async () => {
    assert.deepEqual(await codes(documentOf({}, {...one, unit: '%', values: [104, -1]})), ['share_out_of_range /series/0/values/0', 'share_out_of_range /series/0/values/1']);
    assert.deepEqual(await codes(documentOf({}, {...one, unit: '%', values: [{value: 104, raw: '100%以上'}, 100]})), []);
  });
});

describe('the days of a period', () => {
  const days: readonly (readonly [string, string, string])[] = [
    ['2021', '2021-01-01', '2021-12-31'],
    ['2021-H2', '2021-07-01', '2021-12-31'],
    ['2020-Q1', '2020-01-01', '2020-03-31'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    // Weeks of GB/T 7408: the first one holds 4 January, and may begin in the year before.
    ['2020-W01', '2019-12-30', '2020-01-05'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2021-W17', '2021-04-26', '2021-05-02'],
    ['2021-11-10/2021-12-31', '2021-11-10', '2021-12-31'],
    ['2021-11-10', '2021-11-10', '2021-11-10'],
  ];
  for (const [period, first, last] of days) it(period, () => assert.deepEqual(spanOf(period), {first: day(first), last: day(last)}));

  it('of what is cumulative begin before all others', () => {
    assert.deepEqual(spanOf('../2021-04-30'), {first: -Infinity, last: day('2021-04-30')});
  });

  it('are none where no calendar has them', () => {
    for (const period of ['2021-02-29', '2021-04-31', '2021-12-31/2021-11-10', '2021-02-30/2021-03-01', 'x']) assert.isUndefined(spanOf(period), period);
  });
});

import {assert} from 'chai';
import {china} from '../../src/calendar/china.js';
import type {ClearanceGaugeDocument, Stock} from '../../src/contract/clearance-gauge.js';
import {languageOf} from '../../src/language/language.js';
import {plain} from '../../src/language/number.js';
import {clearanceGaugeModel} from '../../src/model/clearance-gauge.js';
import {historyOf} from '../../src/model/clearance-history.js';

const days = ['2021-11-10', '2021-11-12', '2021-11-17', '2021-11-19', '2021-11-24', '2021-11-26', '2021-12-01'];
const history = (...left: readonly (Stock['left'])[]) => left.map((value, index) => ({at: days[index]!, left: value}));

const stock: Stock = {scope: '平台转办', start: 100, cleared: 36, left: 64, goal: {kind: 'zero'}, deadline: '2021-12-31', baseline: '2021-11-10', pace: {basis: 'days', from: '2021-11-10'}};

function modelOf(more: Partial<Stock>, {audience = 'internal', today = '2021-12-01', asOf = '2021-12-01'}: {audience?: 'internal' | 'public'; today?: string; asOf?: string} = {}) {
  const document: ClearanceGaugeDocument = {type: 'clearance-gauge', visibility: 'public', title: '清零', asOf, stocks: [{...stock, ...more}]};
  return clearanceGaugeModel(document, {language: languageOf('zh-CN')!, now: Date.parse(`${today}T08:00:00+08:00`), calendar: china, audience}, historyOf);
}
const summary = (...args: Parameters<typeof modelOf>) => plain(modelOf(...args).summary);
const doubts = (...args: Parameters<typeof modelOf>) => modelOf(...args).notes.filter(({kind}) => kind === 'doubt').map(({text}) => plain(text));
const burnOf = (...args: Parameters<typeof modelOf>) => {
  const burn = modelOf(...args).stocks[0]!.burn;
  if (typeof burn !== 'object') throw new Error('no course');
  return burn;
};

describe('the pace of a stock', () => {
  // 2021-11-10 to 12-31 are 52 days, both counted; to 12-01 they are 22: 42.3 %. In working days 38 and 16: 42.1 %.
  it('says by how many points the share is behind or ahead of the time elapsed, as both are shown', () => {
    assert.include(summary({}), '滞后时序进度6.3个百分点（42.3%）');
    assert.include(summary({cleared: 50, left: 50}), '快于时序进度7.7个百分点（42.3%）');
    assert.include(summary({pace: {basis: 'workdays', from: '2021-11-10'}}), '滞后时序进度6.1个百分点（42.1%）');
    assert.include(modelOf({}).stocks[0]!.lines.flat().map(({text}) => plain(text)).join(), '时序进度42.3%（按日历日），滞后6.3个百分点');
  });

  it('says no points where the share is known only as more than a figure, or both look alike', () => {
    assert.include(summary({share: {value: 60, qualifier: 'gt'}}), '快于时序进度（42.3%）');
    // 42.31 % of the stock and 42.307 % of the time are both shown as 42.3.
    assert.include(summary({start: 10_000, cleared: 4231, left: 5769}), '快于时序进度（42.3%）');
  });

  it('says what should be left by now of a stock that is to come to zero, rounded down to one place', () => {
    // 100 × (1 − 22/52) = 57.69.
    assert.include(summary({history: history(100, 64)}), '按时序进度，2021年12月1日应余57.6件');
    assert.notInclude(summary({history: history(100, 64), goal: {kind: 'as_required'}}), '应余');
    assert.notInclude(summary({history: history(100, 64)}, {today: '2022-01-01', asOf: '2022-01-01'}), '应余');
  });

  it('draws the line of the time elapsed from the evening before its first day to the deadline', () => {
    const target = burnOf({history: history(100, 64)}).plot.lines.find(({manner}) => manner === 'target')!;
    const day = (text: string) => Date.parse(text) / 86_400_000;
    assert.deepEqual(target.points[0], [day('2021-11-09'), 100]);
    assert.deepEqual(target.points[target.points.length - 1], [day('2021-12-31'), 0]);
    const workdays = burnOf({history: history(100, 64), pace: {basis: 'workdays', from: '2021-11-10'}}).plot.lines.find(({manner}) => manner === 'target')!.points;
    const at = (text: string) => workdays.find(([x]) => x === day(text))![1]!;
    assert.equal(at('2021-11-12'), at('2021-11-14'), 'nothing is due over a weekend');
    assert.closeTo(at('2021-11-15'), 100 * (1 - 4 / 38), 1e-9);
    assert.isUndefined(burnOf({history: history(100, 64), goal: {kind: 'as_required'}}).plot.lines.find(({manner}) => manner === 'target'), 'only zero has a target');
  });
});

describe('the course of a stock', () => {
  it('says where it began and where it stands', () => {
    assert.include(summary({history: history(100, 90, null, 80, 70, {missing: 'suppressed'}, 64)}), '。余数由2021年11月10日的100件降至2021年12月1日的64件，其中2日无数据；');
    assert.include(summary({history: history(null, 64)}), '仅有2021年11月12日的余数，为64件，其中1日无数据');
    assert.include(summary({history: history(null)}), '各日余数均无数据');
  });

  it('leaves gaps as gaps', () => {
    const {lines, remarks} = burnOf({history: history(100, null, {missing: 'suppressed'}, 64)}).plot;
    assert.deepEqual(lines.find(({manner}) => manner === 'data')!.points.map(([, y]) => y), [100, null, null, 64]);
    assert.deepEqual(remarks.map(({text}) => text), ['×', '＊']);
  });

  it('puts days in order and says so', () => {
    const shuffled = [...history(100, 90, 64)].reverse();
    assert.deepEqual(burnOf({history: shuffled}).plot.lines.find(({manner}) => manner === 'data')!.points.map(([, y]) => y), [100, 90, 64]);
    assert.deepEqual(doubts({history: shuffled}), ['各日余数未按日期先后填报，已按日期绘出']);
    assert.isEmpty(doubts({history: history(100, 90, 64)}));
  });

  it('of two figures for a day draws the last, and tells both', () => {
    const twice = [...history(100, 90), {at: '2021-11-12', left: 88}];
    assert.deepEqual(burnOf({history: twice}).plot.lines.find(({manner}) => manner === 'data')!.points.map(([, y]) => y), [100, 88]);
    assert.deepEqual(doubts({history: twice}), ['2021年11月12日填报了不止一个余数（90件、88件），以最后填报的绘出']);
    assert.isEmpty(doubts({history: [...history(100, 90), {at: '2021-11-12', left: 90}]}), 'the same twice is the same');
  });

  it('says that a figure is not the one reported for the baseline or for now, or lies after the data', () => {
    assert.deepEqual(doubts({history: [{at: '2021-11-10', left: 99}, {at: '2021-12-01', left: 60}, {at: '2021-12-02', left: 59}]}), [
      '有数据截至日之后（2021年12月2日）的余数，请核对',
      '2021年11月10日的余数99件与填报的100件不一致，以发布单位口径为准',
      '2021年12月1日的余数60件与填报的64件不一致，以发布单位口径为准',
    ]);
  });

  it('stands in the table, a row a day', async () => {
    const {rowCount, row} = await modelOf({history: history(100, {missing: 'suppressed'}, 64)}).table();
    const rows = Array.from({length: rowCount}, (_, index) => row(index).map(({text}) => plain(text)));
    assert.deepEqual(rows.slice(-3), [['余（2021年11月10日）', '100件'], ['余（2021年11月12日）', '＊'], ['余（2021年11月17日）', '64件']]);
  });
});

describe('the forecast of a stock', () => {
  const falling = history(100, 96, 86, 82, 72, 68, 58);
  const forecast = {method: 'theil_sen'} as const;

  it('is made only where the document asks, and never for the public', () => {
    const asked = {history: falling, forecast, cleared: 42, left: 58};
    // Two a day: 58 are gone 29 days after 1 December.
    assert.include(summary(asked), '按最近7个点推算（Theil–Sen 法），约2021年12月30日清零，90% 区间为2021年12月30日至2021年12月30日，早于期限1天；推算仅供内部参考。');
    assert.notMatch(summary({...asked, forecast: undefined}), /推算/);
    assert.notMatch(summary(asked, {audience: 'public'}), /推算/);
    assert.isUndefined(burnOf(asked, {audience: 'public'}).plot.lines.find(({manner}) => manner === 'forecast'));
    assert.notInclude(JSON.stringify(modelOf(asked, {audience: 'public'})), '2021年12月30日');
  });

  it('counts in working days where the pace does', () => {
    // 10, 12, 17, 19, 24, 26 November and 1 December are 0, 2, 5, 7, 10, 12, 15 working days on: four a day, so that
    // 40 are gone 10 working days after 1 December.
    const asked = {history: history(100, 92, 80, 72, 60, 52, 40), forecast, cleared: 60, left: 40, pace: {basis: 'workdays', from: '2021-11-10'} as const};
    assert.include(summary(asked), '约2021年12月15日清零');
  });

  it('uses as many of the last points as the document says', () => {
    assert.include(summary({history: falling, forecast: {...forecast, points: 5}, cleared: 42, left: 58}), '按最近5个点推算');
  });

  it('refuses in words: too few points, no fall, zero long past, more than a year', () => {
    const asked = (...left: readonly Stock['left'][]) => summary({history: history(...left), forecast});
    assert.include(asked(100, 96, 86, 82), '有确数的点只有4个，少于推算所需的5个，不作推算');
    assert.include(asked(100, {value: 96, qualifier: 'approx'}, 86, null, {missing: 'suppressed'}, 82, 70), '有确数的点只有4个', 'only exact figures count');
    assert.include(asked(60, 61, 61, 62, 63, 64, 64), '最近7个点未见减少，不作推算');
    assert.include(asked(100, 60, 20, 2, 2, 2, 2), '早应清零');
    assert.include(asked(100, 100, 99, 99, 99, 98, 98), '一年内不能清零');
  });

  it('says nothing of what has come to zero', () => {
    assert.notMatch(summary({history: history(100, 80, 60, 40, 20, 10, 0), forecast, cleared: 100, left: 0}), /推算|应余/);
  });
});

import {assert} from 'chai';
import {china} from '../../src/calendar/china.js';
import type {TrendChartDocument} from '../../src/contract/trend-chart.js';
import {languageOf, loadLanguage} from '../../src/language/language.js';
import {plain} from '../../src/language/number.js';
import {trendChartModel} from '../../src/model/trend-chart.js';

const setting = {language: languageOf('zh-CN')!, now: Date.parse('2021-12-01T08:00:00+08:00'), calendar: china, audience: 'public'} as const;
type Series = TrendChartDocument['series'][number];
const months = (n: number) => Array.from({length: n}, (_, index) => `2021-${String(index + 1).padStart(2, '0')}`);
const documentOf = (series: readonly Partial<Series>[], more: Partial<TrendChartDocument> = {}): TrendChartDocument => ({
  type: 'trend-chart',
  title: '走势',
  periods: months(series[0]?.values?.length ?? 0),
  series: series.map((one) => ({label: '案件', unit: '件', values: [], ...one})),
  ...more,
});
const modelOf = (...args: Parameters<typeof documentOf>) => trendChartModel(documentOf(...args), setting);
const summary = (...args: Parameters<typeof documentOf>) => plain(modelOf(...args).summary);
const rows = async (...args: Parameters<typeof documentOf>) => {
  const {rowCount, row, columns} = await modelOf(...args).table();
  return [columns.map(({label, unit}) => (unit === undefined ? label : `${label}/${unit}`)), ...Array.from({length: rowCount}, (_, index) => row(index).map(({text}) => plain(text)))];
};

describe('the sentence of a trend', () => {
  it('says where a series began, where it stands, and its extremes in between', () => {
    assert.equal(summary([{values: [31, 40, 12, 28]}]), '案件由2021年1月的31件降至2021年4月的28件，最高40件（2021年2月），最低12件（2021年3月）。');
    assert.equal(summary([{values: [31, 20, 31]}]), '案件2021年1月31件，2021年3月仍为31件，最低20件（2021年2月）。');
    assert.equal(summary([{values: [null, 7, null]}]), '案件仅2021年2月有数据，为7件，2期未报送。');
  });

  it('gives no least where a smaller figure may be suppressed, and says why figures are missing', () => {
    assert.equal(summary([{values: [31, 12, {missing: 'suppressed'}, null, 28]}]), '案件由2021年1月的31件降至2021年5月的28件，1期未报送，1期因数值过小隐去。');
  });

  it('says the change, the comparison, the target and the provisional figures as reported', () => {
    assert.equal(
      summary([{label: '办结率', unit: '%', values: [91, {value: 99, qualifier: 'gt'}], change: {kind: 'yoy', value: 2.5, unit: 'points', reported: true}, compare: {values: [90, 94.1]}, target: {value: 96}, provisional: 1}]),
      '办结率由2021年1月的91%升至2021年2月的超99%，同比上升2.5个百分点（原文数据），上年同期94.1%，目标96%以上（达标），最近1期为初步数。',
    );
  });

  it('of more than three series says the last figures, a period once', () => {
    const four = ['甲', '乙', '丙', '丁'].map((label, index) => ({label, values: [9, index === 3 ? null : index]}));
    assert.equal(summary(four), '2021年2月，甲0件，乙1件，丙2件；2021年1月，丁9件。');
  });

  it('says what happened meanwhile, in order, and counts more than three events', () => {
    const events = [{at: '2021-02-10', label: '行动启动'}, {at: '2021-01', label: '方案印发', kind: 'policy' as const}];
    assert.match(summary([{values: [3, 2]}], {events}), /；期间：2021年1月方案印发；2021年2月10日行动启动。$/);
    assert.match(summary([{values: [3, 2]}], {events: [...events, ...events]}), /；期间共有4项政策和行动，见图和表。$/);
  });

  it('says that there is nothing', () => {
    const model = modelOf([{values: [null, {missing: 'not_yet_due'}]}]);
    assert.equal(plain(model.summary), '案件：各期均无数据，1期未报送，1期未到期。');
    assert.isTrue(model.empty);
  });

  it('speaks English', async () => {
    const model = trendChartModel(documentOf([{values: [31, 28], provisional: 1}]), {...setting, language: await loadLanguage('en')});
    assert.equal(model.summary.replace(/\u00a0/g, ' '), '案件 down from 31 件 (January 2021) to 28 件 (February 2021), the last figure is provisional.');
  });
});

describe('the drawing of a trend', () => {
  const points = (...args: Parameters<typeof documentOf>) => modelOf(...args).plot.lines.map(({manner, points}) => [manner, ...points.map(([, y]) => y)]);

  it('leaves a gap where a period has no figure, and where one is left out', () => {
    assert.deepEqual(points([{values: [1, null, 3]}]), [['data', 1, null, 3]]);
    assert.deepEqual(points([{values: [1, 2, 3]}], {periods: ['2021-01', '2021-02', '2021-04']}), [['data', 1, 2, null, 3]]);
    assert.deepEqual(points([{values: [1, 2, 3]}], {periods: ['2021-W51', '2021-W52', '2022-W01']}), [['data', 1, 2, 3]], 'weeks go on over the new year');
    assert.deepEqual(points([{values: [1, 2, 3]}], {periods: ['2021-11-10', '2021-11-12', '2021-11-30']}), [['data', 1, 2, 3]], 'days are wherever they are');
  });

  it('joins provisional figures to the last final one', () => {
    assert.deepEqual(points([{values: [5, 4, 3, 2], provisional: 2}]), [['provisional', 4, 3, 2], ['data', 5, 4]]);
    assert.deepEqual(points([{values: [5, null, 3], provisional: 1}]), [['provisional', 3], ['data', 5, null]]);
    assert.deepEqual(points([{values: [5, 4], provisional: 9}]), [['provisional', 5, 4]]);
  });

  it('marks missing figures on the axis, and writes out those with words of their source', () => {
    const {remarks} = modelOf([{values: [1, null, {missing: 'suppressed'}, {value: 20, qualifier: 'over'}, 0]}]).plot;
    assert.deepEqual(remarks.map(({text, y}) => [plain(text), y]), [['×', undefined], ['＊', undefined], ['20余件', 20]]);
  });

  it('stands an event where its day is in its period', () => {
    const {plot, places, events} = modelOf([{values: [1, 2, 3]}], {events: [{at: '2021-02-14', label: '甲'}, {at: '2021-01-01', label: '乙'}, {at: '2020-12-31', label: '丙'}, {at: '2021-03', label: '丁'}]});
    assert.deepEqual(events.map(({no, period, text}) => [no, period, plain(text)]), [['', -1, '2020年12月31日丙'], ['1', 0, '2021年1月1日乙'], ['2', 1, '2021年2月14日甲'], ['3', 2, '2021年3月丁']]);
    const at = plot.uprights.map(({x}) => x - places[0]!);
    // 1 January is half a day into its 31; 14 February 13.5 days into its 28; a month stands at its middle.
    assert.closeTo(at[0]!, 0.5 / 31 - 0.5, 1e-9);
    assert.closeTo(at[1]!, 1 + 13.5 / 28 - 0.5, 1e-9);
    assert.closeTo(at[2]!, 2, 1e-9);
  });

  it('gives each unit an axis, and says where one does not begin at nought', () => {
    const {plot, notes} = modelOf([{values: [31, 28]}, {label: '办结率', unit: '%', values: [91, 94], target: {value: 96}}]);
    assert.deepEqual(plot.panels.map(({unit, low, high}) => [unit, low, high]), [['件', 0, 40], ['%', 91, 96]]);
    assert.deepEqual(notes.map(({text}) => plain(text)), ['%：纵轴不从零起，自91%起']);
  });

  it('says every point in a sentence', () => {
    const model = modelOf([{values: [31, null, {missing: 'suppressed'}, 28], provisional: 1, compare: {label: '2020年同月', values: [40, 41, 42, null]}, target: {value: 30, qualifier: 'lte'}}], {events: [{at: '2021-01-20', label: '行动启动'}]});
    assert.deepEqual([0, 1, 2, 3].map((column) => plain(model.spot(0, column).sentence)), [
      '2021年1月，案件31件；2020年同月40件；2021年1月20日行动启动',
      '2021年2月，案件：未报送；2020年同月41件',
      '2021年3月，案件：数值过小，不予显示；2020年同月42件',
      '2021年4月，案件28件（初步数）；2020年同月未报送；目标30件以下（达标）',
    ]);
  });
});

describe('the table of a trend', () => {
  it('has a row for every period, then targets, changes, and events outside of all periods', async () => {
    assert.deepEqual(
      await rows([{values: [31, null], compare: {values: [40, 41]}}, {label: '办结率', unit: '%', values: [{value: 99, qualifier: 'gt'}, 98], target: {value: 96}, change: {kind: 'mom', value: -1, unit: 'points'}, provisional: 1}], {events: [{at: '2021-01-20', label: '启动', kind: 'action'}, {at: '2022-01-05', label: '复查'}]}),
      [
        ['时期', '案件/件', '案件 · 上年同期/件', '办结率/%', '事件'],
        ['2021年1月', '31', '40', '超99', '行动：2021年1月20日启动'],
        ['2021年2月', '未报送', '41', '98（初步数）', ''],
        ['目标', '—', '—', '目标96%以上（达标）', ''],
        ['变化', '—', '—', '环比下降1个百分点', ''],
        ['事件', '—', '—', '—', '2022年1月5日复查'],
      ],
    );
  });
});

it('a share over a hundred is shown in its source’s words, and doubted', () => {
  const {notes} = modelOf([{label: '覆盖率', unit: '%', values: [{value: 104.2, raw: '100%以上'}, 98]}]);
  assert.deepEqual(notes.map(({text, kind}) => [kind, plain(text)]), [['doubt', '“覆盖率”按原文列示（100%以上），占比超过 100%，以发布单位口径为准']]);
});

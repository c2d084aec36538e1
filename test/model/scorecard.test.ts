import {assert} from 'chai';
import {china} from '../../src/calendar/china.js';
import {read} from '../../src/contract/read.js';
import {scorecardSchema} from '../../src/contract/scorecard.js';
import {languageOf, loadLanguage} from '../../src/language/language.js';
import {plain} from '../../src/language/number.js';
import {scorecardModel} from '../../src/model/scorecard.js';
import {differenceOf, wholeOf} from '../../src/model/score-sum.js';
import type {Setting} from '../../src/model/setting.js';

const scales = [
  {key: 'gov', name: '政府考核等级', short: '政府考核', grades: [{value: 'A'}, {value: 'B'}, {value: 'C'}]},
  {key: 'firm', name: '企业诚信等级', short: '企业诚信', grades: [{value: 'A'}, {value: 'B'}, {value: 'C'}]},
];

function modelOf(groups: readonly object[], more: object = {}, setting: Partial<Setting> = {}) {
  const reading = read(scorecardSchema, {type: 'scorecard', title: '考核', groups, ...more});
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return scorecardModel(reading.value, {language: languageOf('zh-CN')!, calendar: china, audience: 'public', now: Date.parse('2021-12-31T12:00:00+08:00'), ...setting});
}
const group = (...indicators: readonly object[]) => ({label: '制度', indicators: indicators.map((one) => ({label: '甲', ...one}))});
const mark = (indicator: object, more: object = {}) => modelOf([group(indicator)], more).groups[0]!.rows[0]!.marks[0]!;
const notes = (groups: readonly object[], more: object = {}, audience: 'public' | 'internal' = 'internal') => modelOf(groups, more, {audience}).notes.map(({text}) => plain(text));

describe('an indicator', () => {
  for (const [indicator, value, wanted, status] of [
    [{figure: 97.2, unit: '%', target: {value: 96}}, '97.2%', '目标96%以上', '达标'],
    [{figure: 95.9, unit: '%', target: {value: 96}}, '95.9%', '目标96%以上', '未达标'],
    [{figure: {value: 96, qualifier: 'gt'}, unit: '%', target: {value: 96, qualifier: 'gt'}}, '超96%', '目标超96%', '达标'],
    [{figure: {numerator: 9999, denominator: 10_000}, unit: '个', target: {value: 100}}, '99.9%', '目标100%以上', '未达标'],
    [{figure: null, unit: '%', target: {value: 96}}, '未报送', '目标96%以上', ''],
    [{figure: 0, unit: '件'}, '0件', '', ''],
    [{answer: 'yes', expects: 'yes'}, '是', '应为是', '达标'],
    [{answer: 'no', expects: 'no'}, '否', '应为否', '达标'],
    [{answer: 'partly', expects: 'yes'}, '部分', '应为是', '未达标'],
    [{answer: 'not_applicable', expects: 'yes'}, '不适用', '应为是', ''],
    [{answer: 'no'}, '否', '', ''],
    [{answer: null, expects: 'yes'}, '未报送', '应为是', ''],
    [{score: 9.5, full: 10}, '9.5/10分', '', ''],
    [{}, '未报送', '', ''],
  ] as const) {
    it(`says its value, what is wanted, and whether it is reached: ${JSON.stringify(indicator)}`, () => {
      const one = mark(indicator);
      assert.deepEqual([plain(one.value.text), plain(one.wanted), one.status], [value, wanted, status]);
    });
  }

  it('is drawn on the one scale of a hundred only where it is a share', () => {
    assert.deepEqual(mark({figure: 97, unit: '%', target: {value: 96}}).bar, {from: 0, width: 97, target: 96});
    assert.isUndefined(mark({figure: 97, unit: '分'}).bar);
  });

  it('says what a share is of', () => {
    assert.deepEqual(mark({figure: {numerator: 157, denominator: 157, basis: '占在建项目'}, unit: '个'}).details.map(({text}) => plain(text)), ['占在建项目157 / 157个']);
  });

  it('says what was taken off, what backs it, and a veto whether it applies or not', () => {
    const {details, vetoed} = mark({figure: 3, deductions: [{points: 2, reason: '逾期'}], evidence: '照片', veto: {triggered: false, reason: '发生即否决'}});
    assert.deepEqual(details.map(({text}) => plain(text)), ['一票否决：未触发（发生即否决）', '扣2分：逾期', '佐证：照片']);
    assert.isFalse(vetoed);
    assert.match(plain(modelOf([group({answer: 'yes', veto: {triggered: true, reason: '瞒报'}})]).summary), /甲：一票否决：已触发（瞒报）。$/);
  });
});

describe('eight slots', () => {
  it('are eight, whatever is listed: those not there are shown as missing', () => {
    const model = modelOf([{label: '八率', slots: 8, indicators: [{label: '实名制管理率', figure: 0, unit: '%'}, {label: '总包代发率', figure: null}]}]);
    const {rows} = model.groups[0]!;
    assert.lengthOf(rows, 8);
    assert.deepEqual(rows.map(({listed}) => listed), [true, true, false, false, false, false, false, false]);
    assert.equal(plain(rows[7]!.label), '第8项');
    assert.equal(plain(model.summary), '1类8项，未报送1项，未载明6项。');
  });

  it('in the table are eight rows, missing and not nought', async () => {
    const table = await modelOf([{label: '八率', slots: 8, indicators: []}]).table();
    assert.equal(table.rowCount, 8);
    assert.deepEqual(table.row(0)[2], {text: '未载明', missing: 'not_reported'});
  });

  it('with nine are doubted', () => {
    assert.deepEqual(notes([{label: '八率', slots: 1, indicators: [{label: '甲'}, {label: '乙'}]}]), ['“八率”应有1项，列出2项']);
  });
});

describe('grades', () => {
  it('never stand without their scale, and scales with the same letters are told apart', () => {
    const model = modelOf([group({figure: 10, unit: '家', grade: {scale: 'firm', value: 'C'}})], {scales, total: {grades: [{scale: 'gov', value: 'A'}]}});
    assert.equal(plain(model.summary), '政府考核A级；1类1项。');
    assert.equal(plain(model.groups[0]!.rows[0]!.marks[0]!.details[0]!.text), '企业诚信C级');
    assert.deepEqual([model.total!.grades[0]!.order, model.scales.map(({order}) => order)], [0, [0, 1]]);
    assert.include(model.notes.map(({text}) => text), '政府考核等级、企业诚信等级是不同的评级，字母相同，含义不同');
  });

  it('are not made from a score, nor a score from them', () => {
    const {total} = modelOf([group({score: 100, full: 100})], {scales, total: {score: 59, full: 100, grades: [{scale: 'gov', value: 'A'}], rank: {n: 1, of: 32}}});
    assert.deepEqual([plain(total!.score), plain(total!.grades[0]!.text), plain(total!.rank)], ['59/100分', '政府考核A级', '第1名（共32个单位）']);
  });
});

describe('a whole', () => {
  for (const [parts, full, value] of [
    [[{score: 9.5}, {score: 8}], undefined, 17.5],
    [[{score: 0.1}, {score: 0.2}], undefined, 0.3],
    [[{score: 95, weight: 50}, {score: 90, weight: 50}], undefined, 92.5],
    [[{score: 92.5, weight: 40}, {score: 88, weight: 60}], 100, 89.8],
    [[{score: 9, full: 10, weight: 10}, {score: 18, full: 20, weight: 20}], 30, 27],
    [[{score: 9}, {score: undefined}], undefined, undefined],
    [[{score: 9, weight: 10}, {score: 8}], undefined, undefined],
    [[{score: 9, full: 0, weight: 10}], undefined, undefined],
    [[], undefined, undefined],
  ] as const) {
    it(`is reckoned by its rule: ${JSON.stringify(parts)}`, () => {
      const whole = wholeOf(parts.map((part) => ({label: '甲', ...part})), full);
      if (value === undefined) assert.isUndefined(whole);
      else assert.closeTo(whole!.value, value, 1e-9);
    });
  }

  it('differs from what is stated beyond its rounding alone', () => {
    assert.isUndefined(differenceOf(0.3, {value: 0.1 + 0.2, weighted: false}));
    assert.equal(differenceOf(92, {value: 92.4, weighted: false}), 0.4);
    assert.isUndefined(differenceOf(92, {value: 92.4, weighted: true}), 'a mean may be rounded');
    assert.equal(differenceOf({value: '92.0'}, {value: 92.4, weighted: true}), 0.4, 'to as many places as it is stated');
    assert.isUndefined(differenceOf({value: 92, qualifier: 'gt'}, {value: 95, weighted: false}));
  });

  const groups = [{label: '一', full: 10, score: 9, indicators: [{label: '甲', full: 5, score: 5}, {label: '乙', full: 5, score: 4, deductions: [{points: 1, reason: '逾期'}]}]}, {label: '二', full: 10, indicators: [{label: '丙', full: 10, score: 8}]}];

  it('that adds up is not doubted, with what is taken off and given besides', () => {
    assert.isEmpty(notes(groups, {total: {score: 17.5, full: 20, deductions: [{points: 0.5, reason: '迟报'}], bonuses: [{points: 1, reason: '推广'}]}}));
  });

  it('that does not is shown as stated, doubted in one line, and in full for internal readers', () => {
    const more = {total: {score: 19, full: 20}};
    assert.equal(plain(modelOf(groups, more).total!.score), '19/20分');
    assert.deepEqual(notes(groups, more, 'public'), ['分项与合计相差2分，以发布单位口径为准']);
    assert.deepEqual(notes(groups, more), ['分项与合计相差2分，以发布单位口径为准', '总分：一 9 + 二 8 = 17，与原文19不符']);
  });

  it('is checked for groups, full scores and deductions, too', () => {
    const odd = (first: object, indicator: object = {}) => notes([{...groups[0], ...first, indicators: [{label: '甲', full: 5, score: 5}, {label: '乙', full: 5, score: 4, deductions: [{points: 1, reason: '逾期'}], ...indicator}]}]);
    assert.deepEqual(odd({}), []);
    assert.include(odd({score: 8}).join(), '一：甲 5 + 乙 4 = 9，与原文8不符');
    assert.include(odd({full: 12}).join(), '一：满分：甲 5 + 乙 5 = 10，与原文12不符');
    assert.include(odd({score: 8.5}, {score: 3.5}).join(), '乙：5 − 1 = 4，与原文3.5不符');
    assert.include(odd({score: 11}, {score: 6}).join(), '“乙”得分6超过满分5');
  });

  it('has weights that come to a hundred', () => {
    const weighted = (a: number, b: number) => notes([{label: '一', weight: a, indicators: [{label: '甲', score: 90}]}, {label: '二', weight: b, indicators: [{label: '乙', score: 80}]}]);
    assert.deepEqual(weighted(40, 60), []);
    assert.deepEqual(weighted(40, 50), ['类别的权重之和为90%，不是 100%']);
  });
});

describe('several units', () => {
  const units = [{name: '甲镇'}, {name: '乙镇'}];
  const groups = [group({label: '实名制', unit: '%', target: {value: 96}, marks: [{figure: 97, score: 10}, {figure: 90, score: 8}]}, {label: '代发', marks: [{score: 10}, {score: null}]})];

  it('stand side by side, each with its own total', async () => {
    const model = modelOf(groups, {units, totals: [{score: 20}, {score: 18}]});
    assert.equal(plain(model.summary), '甲镇20分；乙镇18分；1类2项，达标1项，未达标1项（乙镇实名制90%，目标96%以上），未报送1项。');
    const table = await model.table();
    assert.deepEqual(table.columns.map(({label}) => label), ['指标', '类别', '目标', '甲镇', '乙镇']);
    assert.equal(plain(table.row(0)[4]!.text), '90%；未达标；8分');
    for (let index = 0; index < table.rowCount; index += 1) assert.lengthOf(table.row(index), 5);
  });

  it('are checked one by one', () => {
    assert.deepEqual(notes(groups, {units, totals: [{score: 21}, {score: 18}]}, 'public'), ['甲镇：分项与合计相差1分，以发布单位口径为准']);
  });
});

describe('what the source states of its groups', () => {
  it('7类17项 stands beside what is listed', () => {
    const model = modelOf([], {stated: {groups: 7, indicators: 17}, scales, total: {grades: [{scale: 'gov', value: 'A'}]}});
    assert.equal(plain(model.summary), '政府考核A级；7类17项。');
    assert.include(model.notes.map(({text}) => plain(text)), '原文为7类17项，此处列出0类0项');
  });
});

it('a scorecard without anything is empty, and says so', () => {
  const {empty, summary} = modelOf([]);
  assert.deepEqual([empty, summary], [true, '暂无指标。']);
});

it('a scorecard speaks English and traditional Chinese', async () => {
  const said = async (lang: string) => plain(modelOf([group({figure: 95, unit: '%', target: {value: 96}})], {scales, total: {score: 90, full: 100, grades: [{scale: 'gov', value: 'A'}]}}, {language: await loadLanguage(lang)}).summary);
  assert.equal(await said('en'), 'Total 90 / 100, 政府考核: grade A; 1 group, 1 indicator, 1 not met (甲 95%, Target ≥96%).');
  assert.equal(await said('zh-TW'), '總分90/100分，政府考核A級；1類1項，未達標1項（甲95%，目標96%以上）。');
});

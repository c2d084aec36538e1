import {assert} from 'chai';
import {china} from '../../src/calendar/china.js';
import type {ClearanceGaugeDocument} from '../../src/contract/clearance-gauge.js';
import {languageOf} from '../../src/language/language.js';
import {plain} from '../../src/language/number.js';
import {clearanceGaugeModel} from '../../src/model/clearance-gauge.js';

/** 南谯区, as its report on the winter campaign has it. */
const document: ClearanceGaugeDocument = {
  type: 'clearance-gauge',
  title: '清零进度',
  visibility: 'public',
  final: true,
  asOf: {missing: 'redacted_in_source'},
  stocks: [
    {
      scope: '有隐患项目',
      unit: '个',
      start: 26,
      cleared: 24,
      writtenOff: 24,
      left: 2,
      inJudicial: 2,
      goal: {kind: 'text', text: '隐患销号'},
      levels: [{label: '一般', start: 18, left: 1}, {label: '严重', start: 8, left: 1}],
      population: {
        label: '在建项目',
        count: 66,
        unit: '个',
        measure: '无欠薪比例',
        from: {value: 60.6, unit: '%', numerator: 40, denominator: 66},
        to: {value: 97, unit: '%', numerator: 64, denominator: 66},
        parts: [{label: '无欠薪', start: 40, left: 64}, {label: '一般', start: 18, left: 1}, {label: '严重', start: 8, left: 1}],
      },
    },
  ],
  notes: [{text: '原文另有“一般欠薪项目26个”。', audience: 'internal'}],
};

const setting = {language: languageOf('zh-CN')!, now: Date.parse('2026-05-01T12:00:00+08:00'), calendar: china, audience: 'public'} as const;
const model = clearanceGaugeModel(document, setting);
const [stock] = model.stocks;

describe('南谯: 26 projects with hazards, 2 left, both in court', () => {
  it('says it in one sentence, without a deadline that the source does not name', () => {
    assert.equal(
      plain(model.summary),
      '有隐患项目26个，已销号24个（92.3%），余2个均在司法程序；一般由18降至1，严重由8降至1；在建项目66个，无欠薪比例由60.6%（40/66）升至97%（64/66），无欠薪由40升至64。',
    );
    assert.notMatch(model.summary, /期限|还有|到期|时序/);
  });

  it('has reached its goal but for the courts: a state and words of its own', () => {
    assert.equal(stock?.status, 'reached_with_judicial');
    assert.equal(stock?.state, '其余均在司法程序');
  });

  it('draws 92.3% cleared, the rest in court, and no target, for the source names none', () => {
    const {kind, done, court, target, elapsed, beyond, figure, caption, said, meter} = stock!.dial;
    assert.equal(kind, 'share');
    assert.closeTo(done, 92.307, 0.001);
    assert.closeTo(done + court, 100, 1e-9);
    assert.deepEqual({target, elapsed, beyond}, {target: false, elapsed: undefined, beyond: 0});
    assert.deepEqual([figure.text, caption, said].map(plain), ['92.3%', '余2个', '92.3%，余2个，其余均在司法程序']);
    assert.equal(meter?.max, 100);
  });

  it('keeps levels and population beside it, the share as reported', () => {
    assert.deepEqual(
      stock?.lines.map((line) => line.map(({text}) => plain(text))),
      [['存量26个', '已销号24个'], ['一般18 → 1', '严重8 → 1'], ['目标：隐患销号'], ['在建项目66个', '无欠薪比例60.6% → 97%（原文数据）', '无欠薪40 → 64']],
    );
  });

  it('lists every fact in its table, figures as numbers', async () => {
    const table = await model.table();
    const rows = Array.from({length: table.rowCount}, (_, index) => table.row(index).map(({text}) => plain(text)));
    assert.deepEqual(table.columns.map(({label}) => label), ['项目', '有隐患项目']);
    assert.deepEqual(rows, [
      ['目标', '隐患销号'],
      ['状态', '其余均在司法程序'],
      ['存量', '26个'],
      ['已办结', '24个'],
      ['已销号', '24个'],
      ['余', '2个'],
      ['司法程序中', '2个'],
      ['清零进度', '92.3%'],
      ['一般（起始）', '18个'],
      ['一般（现状）', '1个'],
      ['严重（起始）', '8个'],
      ['严重（现状）', '1个'],
      ['在建项目', '66个'],
      ['无欠薪比例（起始）', '60.6%（40/66）'],
      ['无欠薪比例（现状）', '97%（64/66）'],
      ['在建项目：无欠薪（起始）', '40个'],
      ['在建项目：无欠薪（现状）', '64个'],
      ['在建项目：一般（起始）', '18个'],
      ['在建项目：一般（现状）', '1个'],
      ['在建项目：严重（起始）', '8个'],
      ['在建项目：严重（现状）', '1个'],
    ]);
    assert.equal(table.row(2)[1]?.value, 26);
    assert.equal(table.row(14)[1]?.value, 97);
  });

  it('raises no doubt: 26 − 24 = 2, 18 + 8 = 26, 40 + 18 + 8 = 66 = 64 + 1 + 1, and 97 is within a tenth of 64 ÷ 66', () => {
    assert.deepEqual(model.notes, []);
    assert.deepEqual(clearanceGaugeModel(document, {...setting, audience: 'internal'}).notes.map(({kind}) => kind), ['remark']);
  });
});

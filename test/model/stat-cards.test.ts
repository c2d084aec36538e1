import {assert} from 'chai';
import {china} from '../../src/calendar/china.js';
import {read} from '../../src/contract/read.js';
import {statCardsSchema, type StatCardsDocument} from '../../src/contract/stat-cards.js';
import {loadLanguage, languageOf, type Language} from '../../src/language/language.js';
import {plain} from '../../src/language/number.js';
import type {Audience} from '../../src/model/audience.js';
import type {Setting} from '../../src/model/setting.js';
import {statCardsModel} from '../../src/model/stat-cards.js';

const chinese = languageOf('zh-CN')!;

function document_(cards: readonly object[], more: object = {}): StatCardsDocument {
  const reading = read(statCardsSchema, {type: 'stat-cards', title: '全年处理欠薪案件', cards, ...more});
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

const modelOf = (cards: readonly object[], more: object = {}, setting: Partial<Setting> = {}) =>
  statCardsModel(document_(cards, more), {language: chinese, calendar: china, audience: 'public', now: Date.parse('2021-05-01T00:00:00+08:00'), ...setting});

/** The one card's figure, what stands beside it, its change and its target, as a reader finds them. */
const card = (given: object, language: Language = chinese) => {
  const {figure, beside, change, target, missing} = modelOf([{label: 'a', ...given}], {}, {language}).cards[0]!;
  return [figure.text, beside, change?.text, target?.text, missing].map((text) => text && plain(text.replace(/\u00a0/g, ' ')));
};
const yoy = (value: number | null, more: object = {}) => ({kind: 'yoy', value, reported: true, ...more});

const pingdingshan = [
  {label: '处理欠薪案件', figure: 225, unit: '起', change: yoy(-36.9)},
  {label: '涉及农民工', figure: 2548, unit: '名', change: yoy(-33.5)},
  {label: '追讨工资', figure: {value: '1487.4'}, unit: '万元', change: yoy(-48.9)},
];

describe('stat cards', () => {
  it('say Pingdingshan’s year as its bulletin does, and judge nothing by its sign', () => {
    const model = modelOf(pingdingshan, {period: '2020', issueNo: '工作简报第2期'});
    assert.equal(plain(model.summary), '处理欠薪案件225起，同比下降36.9%（原文数据）；涉及农民工2,548名，同比下降33.5%（原文数据）；追讨工资1,487.4万元，同比下降48.9%（原文数据）。');
    assert.equal(model.context, '2020年 · 工作简报第2期');
    assert.deepEqual(model.cards.map(({change}) => [change?.direction, change?.judgement]), [['down', 'none'], ['down', 'none'], ['down', 'none']]);
    assert.deepEqual(model.notes, []);
  });

  it('keep the same facts in their table, figures as figures', async () => {
    const table = await modelOf(pingdingshan).table();
    assert.deepEqual(table.columns.map(({label}) => label), ['指标', '数值', '变化', '目标']);
    assert.equal(table.rowCount, 3);
    assert.deepEqual(table.row(2).map(({text, value}) => [plain(text), value]), [['追讨工资', undefined], ['1,487.4万元', '1487.4'], ['同比下降48.9%（原文数据）', -48.9], ['—', undefined]]);
    assert.deepEqual(table.row(9), []);
  });

  describe('a share', () => {
    it('of parts shows the parts, and the percentage beside them', () => {
      assert.deepEqual(card({figure: {numerator: 157, denominator: 157}, unit: '个'}).slice(0, 2), ['157 / 157个', '100%']);
      assert.deepEqual(card({figure: {numerator: 1380, denominator: 3426, basis: '占检查户次'}, unit: '户次'}).slice(0, 2), ['1,380 / 3,426户次', '占检查户次40.2%']);
    });

    it('that is not all is never a hundred per cent', () => {
      assert.equal(card({figure: {numerator: 9999, denominator: 10_000}})[1], '99.9%');
      assert.equal(card({figure: {numerator: 999_999_999, denominator: 1_000_000_000}})[1], '99.9%');
    });

    it('that is reported stands as reported, with its parts beside it', () => {
      assert.deepEqual(card({figure: {value: 60.6, numerator: 40, denominator: 66}, unit: '%'}).slice(0, 2), ['60.6%', '40 / 66']);
    });

    it('of nothing is not applicable, neither nought nor a hundred', () => {
      assert.deepEqual(card({figure: {numerator: 0, denominator: 0}, unit: '件'}), ['不适用', '0 / 0件', undefined, undefined, 'not_applicable']);
    });

    it('over a hundred without the source’s words is refused', () => {
      for (const card of [{label: 'a', figure: 104.2, unit: '%'}, {label: 'a', figure: {numerator: 67, denominator: 66}}, {label: 'a', figure: {value: -1, unit: '%'}}]) {
        assert.throws(() => document_([card]), 'share_out_of_range');
      }
    });

    it('over a hundred is shown with the source’s words, and doubted', () => {
      const notes = (figure: object, unit = '%') => modelOf([{label: '完成率', figure, unit}]).notes;
      assert.deepEqual(notes({value: 104.2, raw: '100%以上'}), [{text: '“完成率”按原文列示（100%以上），占比超过 100%，以发布单位口径为准', kind: 'doubt'}]);
      assert.lengthOf(notes({numerator: 67, denominator: 66, raw: '67个'}, '个'), 1);
      assert.deepEqual([notes({value: 100}), notes({value: 104.2}, '分'), notes({numerator: 66, denominator: 66}, '个')], [[], [], []]);
    });
  });

  describe('a figure', () => {
    for (const [figure, unit, text] of [
      [0, '件', '0件'],
      [{value: 99, qualifier: 'gt'}, '%', '超99%'],
      [{value: 360, qualifier: 'over'}, '万元', '360余万元'],
      [{value: '123456789012345.67'}, '元', '123,456,789,012,345.67元'],
      [{value: 3, unit: '人次'}, '件', '3人次'],
    ] as const) {
      it(`is said as reported: ${text}`, () => {
        assert.equal(card({figure, unit})[0], text);
      });
    }

    it('that is missing says why, and a suppressed one is explained', async () => {
      const model = modelOf([
        {label: '甲', figure: null},
        {label: '乙', figure: {missing: 'redacted_in_source'}},
        {label: '丙', figure: {missing: 'not_yet_due'}},
        {label: '丁', figure: {missing: 'suppressed'}, unit: '件'},
        {label: '戊', figure: 0, unit: '件'},
      ]);
      assert.deepEqual(model.cards.map(({figure, missing}) => [figure.text.replace(/\u202f/g, ''), missing]), [
        ['未报送', 'not_reported'],
        ['未披露', 'redacted_in_source'],
        ['未到期', 'not_yet_due'],
        ['＊', 'suppressed'],
        ['0件', undefined],
      ]);
      assert.equal(plain(model.summary), '甲未报送；乙未披露；丙未到期；丁数值过小，不予显示；戊0件。');
      assert.deepEqual(model.notes, [{text: '＊：数值过小，不予显示', kind: 'remark'}]);
      assert.deepEqual((await model.table()).row(3)[1], {text: '＊', missing: 'suppressed'});
      assert.deepEqual((await model.table()).row(4)[1], {text: '0\u202f件', value: 0});
    });

    it('that says it is missing is so, whatever else it says', () => {
      assert.deepEqual(card({figure: {value: 7, missing: 'suppressed'}})[0], '＊');
    });
  });

  describe('a change', () => {
    for (const [change, polarity, text, judgement] of [
      [yoy(18.44), undefined, '同比上升18.44%（原文数据）', 'none'],
      [yoy(18.44), 'higher_better', '同比上升18.44%（原文数据）', 'good'],
      [yoy(18.44), 'lower_better', '同比上升18.44%（原文数据）', 'bad'],
      [yoy(-48.9), 'higher_better', '同比下降48.9%（原文数据）', 'bad'],
      [yoy(0), 'higher_better', '同比持平（原文数据）', 'none'],
      [{kind: 'mom', value: -0.8, unit: 'points'}, 'lower_better', '环比下降0.8个百分点', 'good'],
      [{kind: 'vs_baseline', value: -24, unit: 'own'}, undefined, '较基期下降24个', 'none'],
      [{kind: 'yoy', value: null, reason: '上年无此项统计'}, 'higher_better', '同比：上年无此项统计', 'none'],
      [{kind: 'yoy', value: null}, undefined, '同比：—', 'none'],
    ] as const) {
      it(`is said in words without a sign, and judged by declared polarity alone: ${text} ${polarity ?? ''}`, () => {
        const {change: said} = modelOf([{label: 'a', figure: 7, unit: '个', change, ...(polarity && {polarity})}]).cards[0]!;
        assert.deepEqual([plain(said!.text), said!.judgement], [text, judgement]);
      });
    }
  });

  describe('a target', () => {
    for (const [figure, target, text] of [
      [95.9, {value: 96}, '目标96%以上（未达标）'],
      [96, {value: 96}, '目标96%以上（达标）'],
      [{value: 99, qualifier: 'gt'}, {value: 99, qualifier: 'gt'}, '目标超99%（达标）'],
      [{value: 4, qualifier: 'lt'}, {value: 4, qualifier: 'lt', label: '控制在'}, '控制在不足4%（达标）'],
      [4, {value: 4, qualifier: 'lt'}, '目标不足4%（未达标）'],
      [null, {value: 96}, '目标96%以上'],
      [{numerator: 9999, denominator: 10_000, unit: '个'}, {value: 100}, '目标100%以上（未达标）'],
    ] as const) {
      it(`is judged in words: ${JSON.stringify(figure)} against ${text}`, () => {
        assert.equal(card({figure, unit: '%', target})[3], text);
      });
    }

    it('is part of the sentence and of the table', async () => {
      const model = modelOf([{label: '按期办结率', figure: {value: 99, qualifier: 'gt'}, unit: '%', target: {value: 96}}]);
      assert.equal(plain(model.summary), '按期办结率超99%，目标96%以上（达标）。');
      assert.equal(plain((await model.table()).row(0)[3]!.text), '目标96%以上（达标）');
    });
  });

  it('without a card are empty, and say so', async () => {
    const {empty, summary, table: made} = modelOf([]);
    const table = await made();
    assert.deepEqual([empty, summary, table.rowCount], [true, '暂无指标。', 0]);
  });

  it('say remarks to those they are for', () => {
    const notes = [{text: '公开'}, {text: '内部', audience: 'internal'}];
    const said = (audience: Audience) => modelOf([], {notes}, {audience}).notes.map(({text}) => text);
    assert.deepEqual([said('public'), said('internal'), said('leaders')], [['公开'], ['公开', '内部'], ['公开', '内部']]);
  });

  it('say when newer figures were promised and have not come', () => {
    const said = (today: string) => modelOf([], {nextUpdateDue: '2021-04-30'}, {now: Date.parse(today)}).notes.map(({text}) => text);
    assert.deepEqual([said('2021-04-30T23:59:59+08:00'), said('2021-05-01T00:00:00+08:00')], [[], ['应于2021年4月30日更新，尚未更新']]);
  });

  it('say where they come from', () => {
    const {about} = modelOf([], {publisher: {name: '市根治欠薪办', url: 'https://example.gov.cn/'}, asOf: '2021-11-30T18:00:00+08:00', period: {missing: 'redacted_in_source'}, definition: '按户次', demo: true});
    assert.deepEqual(about.lines.map(({label, text}) => `${label}：${text}`), ['发布单位：市根治欠薪办', '数据截至：2021年11月30日 18:00', '统计期：未载明', '口径：按户次']);
    assert.isTrue(about.demo);
  });

  it('speak English', async () => {
    const language = await loadLanguage('en');
    assert.equal(modelOf(pingdingshan.slice(0, 2), {}, {language}).summary.replace(/\u00a0/g, ' '), '处理欠薪案件 225 起, year on year down 36.9% (as reported); 涉及农民工 2,548 名, year on year down 33.5% (as reported).');
    assert.deepEqual(card({figure: {value: 99, qualifier: 'gt'}, unit: '%', target: {value: 96}}, language).slice(0, 4), ['>99%', undefined, undefined, 'Target ≥96% (met)']);
    const said = modelOf([{label: '在办案件', figure: 42, unit: '件', trend: {values: [60, 51, 42]}}, {label: '仲裁', figure: null, change: {kind: 'yoy', value: null, reason: '无此项'}}], {}, {language}).summary;
    assert.equal(said.replace(/\u00a0/g, ' '), '在办案件 42 件, last 3 periods from 60 to 42 件; 仲裁 not reported, year on year: 无此项.');
  });

  it('speak traditional Chinese', async () => {
    const language = await loadLanguage('zh-TW');
    assert.equal(plain(modelOf([{label: '按期辦結率', figure: {value: 99, qualifier: 'gt'}, unit: '%', change: {kind: 'mom', value: 1.2, unit: 'points', reported: true}}], {}, {language}).summary), '按期辦結率逾99%，環比上升1.2個百分點（原文數據）。');
  });
});

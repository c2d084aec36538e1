import {assert} from 'chai';
import {china} from '../../src/calendar/china.js';
import type {HeatMapDocument} from '../../src/contract/heat-map.js';
import {languageOf, loadLanguage} from '../../src/language/language.js';
import {plain} from '../../src/language/number.js';
import {heatMapModel} from '../../src/model/heat-map.js';

/** The matrix of the look this widget was drawn after: 3 cells not reported, 9 suppressed, 4 of nought. */
const document: HeatMapDocument = {
  type: 'heat-map',
  title: '欠薪线索热力',
  measure: '欠薪线索',
  unit: '条',
  rows: {label: '镇街', items: ['甲镇', '乙镇', '丙镇', {label: '丁镇', code: '441900004'}, '戊镇', '己镇', '庚镇']},
  columns: {label: '月份', items: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月']},
  values: [
    [42, 31, 6, 4, 3, 5, 7, 6, 8, 11, 19, 28],
    [21, 18, 4, 3, null, 4, 3, 5, 6, 7, 12, 16],
    [33, 24, 9, 6, 5, 7, 8, 9, 10, 12, 21, 26],
    [12, 8, 3, 0, null, null, 3, 4, 3, 5, 8, 11],
    [9, 6, 0, 0, null, null, null, null, 4, 5, 7, 9],
    [18, 14, 5, 4, 3, 3, 4, 6, 6, 8, 13, 17],
    [7, 5, null, 0, null, 3, null, null, 4, null, 6, 8],
  ].flat(),
  reasons: [[1, 4], [3, 4], [3, 5], [4, 4], [6, 2], [6, 4], [6, 6], [6, 7], [6, 9]].map((at) => ({at, missing: 'suppressed' as const})),
};

const setting = {language: languageOf('zh-CN')!, now: Date.parse('2022-01-05T12:00:00+08:00'), calendar: china, audience: 'public'} as const;
const model = (more: Partial<HeatMapDocument> = {}, language = setting.language) => heatMapModel({...document, ...more}, {...setting, language});
const small = (values: readonly (number | null)[], more: Partial<HeatMapDocument> = {}) =>
  model({rows: {items: ['甲镇', '乙镇']}, columns: {items: ['1月', '2月']}, values: [...values], reasons: [], ...more});
const summary = ({summary}: {readonly summary: string}) => plain(summary);
const legend = ({classes}: ReturnType<typeof model>) => classes.map(({label, count, tone}) => plain(`${tone} ${label} ${count}`));

describe('the sentence of a heat map', () => {
  it('says the most and where, the noughts, what is missing and what is suppressed', () => {
    assert.equal(summary(model()), '1月甲镇最多（42条）；4格为零；3格未报送；9格因数值过小隐去。');
  });

  it('says no least when something less may be suppressed', () => {
    assert.equal(summary(small([9, 4, 3, null], {reasons: [{at: [1, 1], missing: 'suppressed'}]})), '1月甲镇最多（9条）；1格因数值过小隐去。');
    assert.equal(summary(small([9, 4, 3, null])), '1月甲镇最多（9条）；1月乙镇最少（3条）；1格未报送。');
  });

  it('names the places of a tie, and counts them when they are many', () => {
    assert.equal(summary(small([9, 9, 3, 4])), '1月甲镇、2月甲镇并列最多（9条）；1月乙镇最少（3条）。');
    assert.equal(summary(model({values: document.values.map((_, index) => (index < 20 ? 9 : 3)), reasons: []})), '最多为9条，共20格；最少为3条，共64格。');
  });

  it('says that all are equal, that all are nought, and that there is nothing', () => {
    assert.equal(summary(small([5, 5, 5, 5])), '有数据的各格均为5条。');
    assert.equal(summary(small([0, 0, 0, 0])), '有数据的各格均为0条。');
    assert.equal(summary(small([null, null, null, null])), '各格均无数据；4格未报送。');
  });

  it('calls a rate high, and begins with the bad end', () => {
    const rates = {unit: '%', polarity: 'higher_better' as const, columns: {items: ['劳务', '建筑']}};
    assert.equal(summary(small([100, 88.5, 97, 99], rates)), '甲镇建筑最低（88.5%）；甲镇劳务最高（100%）。');
  });

  it('is said in the other languages too', async () => {
    assert.equal(summary(model({}, await loadLanguage('zh-TW'))), '1月甲镇最多（42条）；4格為零；3格未報送；9格因數值過小隱去。');
    assert.equal(summary(model({}, await loadLanguage('en'))), '甲镇, 1月 has the most (42\u00a0条); nil in 4 cells; 3 cells not reported; 9 cells withheld because the figure is small.');
  });
});

describe('a cell', () => {
  it('says its row, column, figure and share of the row, and whether the row is whole', () => {
    assert.equal(plain(model().sentence(0, 0)), '甲镇 · 1月：42条，占全行24.7%');
    assert.equal(plain(model().sentence(1, 0)), '乙镇 · 1月：21条，占全行已显示数21.2%');
  });

  it('says why there is no figure', () => {
    assert.equal(model().sentence(4, 5), '戊镇 · 6月：未报送');
    assert.equal(model().sentence(6, 2), '庚镇 · 3月：＊（数值过小，不予显示）');
    assert.equal(plain(model().sentence(3, 3)), '丁镇 · 4月：0条，占全行已显示数0%');
  });

  it('has no share where figures may not be added', () => {
    assert.equal(small([1, 2, 3, 4], {unit: '%'}).sentence(0, 0), '甲镇 · 1月：1%');
    assert.equal(plain(small([1, 2, 3, 4], {totals: false}).sentence(0, 0)), '甲镇 · 1月：1条');
    assert.equal(plain(small([1, 3, -3, 4]).sentence(0, 0)), '甲镇 · 1月：1条');
    assert.equal(plain(small([0, 0, 3, 4]).sentence(0, 0)), '甲镇 · 1月：0条');
    assert.equal(plain(small([1, 3, 3, 4], {unit: '小时', totals: true}).sentence(0, 0)), '甲镇 · 1月：1小时，占全行25%');
  });

  it('is marked with its figure, with ＊, or not at all', () => {
    const {mark} = small([1234, 0, null, null], {reasons: [{at: [1, 0], missing: 'suppressed'}]});
    assert.deepEqual([0, 1, 2, 3].map(mark), ['1,234', '0', '＊', '']);
  });
});

describe('the legend of a heat map', () => {
  it('says each class with its cells, nought apart, and every cell is in one', () => {
    assert.deepEqual(legend(model()), ['0 0 4格', '1 3–4 17格', '2 5–7 20格', '3 8–14 18格', '4 15–29 10格', '5 30以上 3格', '6 未报送 3格', '7 隐去 9格']);
  });

  it('has a class for every reason that occurs', () => {
    const reasons = [{at: [0, 0], missing: 'suppressed'}, {at: [0, 1], missing: 'not_applicable'}, {at: [1, 0], missing: 'redacted_in_source'}] as const;
    assert.deepEqual(legend(small([null, null, null, 5], {reasons: reasons.map(({at, missing}) => ({at: [...at], missing}))})), ['3 5 1格', '6 未披露 1格', '6 不适用 1格', '7 隐去 1格']);
  });

  it('says given classes as they are given, and owns up to what they do not hold', () => {
    const classes = [{from: 3, to: 5}, {from: 6, to: 12, label: '多'}, {from: 13, to: 20}];
    assert.deepEqual(legend(small([3, 4, 6, 20], {scale: {kind: 'classes', classes}})), ['1 3–5 2格', '3 多 1格', '5 13–20 1格']);
    assert.deepEqual(legend(small([1, 4, 6, 21], {scale: {kind: 'classes', classes}})), ['1 5以下 2格', '3 多 1格', '5 13以上 1格']);
  });

  it('ends a class of tenths at a tenth, and of endless fractions at the next bound', () => {
    assert.deepEqual(legend(small([60.1, 79.9, 80, 95], {scale: {kind: 'classes', classes: [{from: 60}, {from: 80}]}})), ['1 60–79.9 2格', '5 80以上 2格']);
    assert.deepEqual(legend(small([1 / 3, 0.5, 0.75, 1], {scale: {kind: 'classes', classes: [{from: 0}, {from: 0.5}]}})), ['1 不足0.5 1格', '5 0.5以上 3格']);
  });

  it('does not put a dash between numbers below nought', () => {
    assert.deepEqual(legend(small([-9, -1, 3, 9], {scale: {kind: 'classes', classes: [{from: -10}, {from: 0}]}})), ['1 −10 至 −1 2格', '5 0以上 2格']);
  });
});

describe('the table of a heat map', () => {
  it('has the same figures, and reasons in words', async () => {
    const table = await model().table();
    assert.equal(table.rowCount, 7);
    assert.deepEqual(table.columns.slice(0, 2), [{label: '镇街'}, {label: '1月', numeric: true, unit: '条'}]);
    assert.deepEqual(table.row(6).slice(0, 7), [
      {text: '庚镇'},
      {text: '7', value: 7},
      {text: '5', value: 5},
      {text: '＊ 隐去', missing: 'suppressed'},
      {text: '0', value: 0},
      {text: '＊ 隐去', missing: 'suppressed'},
      {text: '3', value: 3},
    ]);
    assert.deepEqual(table.row(4)[6], {text: '未报送', missing: 'not_reported'});
  });

  it('has totals when the document says so, and says whether they are of all cells', async () => {
    const whole = await small([1, 2, 3, 4], {totals: true}).table();
    assert.equal(whole.columns[3]?.label, '合计');
    assert.deepEqual([0, 1, 2].map((row) => whole.row(row).map(({text}) => text)), [['甲镇', '1', '2', '3'], ['乙镇', '3', '4', '7'], ['合计', '4', '6', '10']]);
    assert.equal((await small([1, 2, null, 4], {totals: true}).table()).columns[3]?.label, '已显示合计');
    assert.equal((await small([0.1, 0.2, 3, 4], {totals: true}).table()).row(0)[3]?.text, '0.3');
  });
});

describe('figures below nought on a scale that runs one way', () => {
  it('are the weakest classes, and the greatest figure the strongest', () => {
    const {classes, levels} = small([-9, -1, 3, 9], {polarity: 'lower_better'});
    assert.deepEqual(classes.map(({tone}) => tone), [1, 2, 4, 5]);
    assert.deepEqual([...levels], [0, 1, 2, 3]);
  });
});

describe('names that are alike', () => {
  it('are told by their codes where they have them', () => {
    const {rows, notes} = model({rows: {items: [{label: '新村', code: '1'}, {label: '新村', code: '2'}, '丙镇', '丁镇', '戊镇', '己镇', '庚镇']}});
    assert.deepEqual(rows.slice(0, 3), ['新村 1', '新村 2', '丙镇']);
    assert.deepEqual(notes, []);
  });

  it('are a doubt where nothing tells them apart', () => {
    const {notes} = model({rows: {items: ['东村', '东村', '丙镇', '丁镇', '戊镇', '己镇', '庚镇']}});
    assert.deepEqual(notes, [{text: '东村不止一项，名称相同，请核对', kind: 'doubt'}]);
  });
});

describe('days and regions', () => {
  const days: Partial<HeatMapDocument> = {form: 'calendar', rows: {items: ['全县']}, columns: {items: ['2021-02-10', '2021-02-11', '2021-02-20']}, values: [3, 0, 7], reasons: []};
  const regions: Partial<HeatMapDocument> = {form: 'tiles', rows: {items: ['甲镇', '乙镇', '丙镇']}, columns: {items: ['2021年']}, values: [6, 3, null], reasons: []};

  it('are said by their own name alone, with their share of all', () => {
    assert.equal(summary(model(days)), '2021年2月20日最多（7条）；1格为零。');
    assert.equal(plain(model(days).sentence(0, 2)), '2021年2月20日：7条，占全部70%');
    assert.equal(summary(model(regions)), '甲镇最多（6条）；乙镇最少（3条）；1格未报送。');
    assert.equal(plain(model(regions).sentence(1, 0)), '乙镇：3条，占全部已显示数33.3%');
    assert.equal(model(regions).context, '欠薪线索 · 2021年 · 条');
  });

  it('of a calendar lie by week, with what kind of day each is', async () => {
    const grid = (await model(days).lay!())(false);
    assert.deepEqual([grid.rows.length, grid.columns.length], [7, 2]);
    // A Wednesday, a Thursday off, and a Saturday that is worked.
    assert.deepEqual([...grid.levels].flatMap((level, index) => (level === 255 ? [] : [index])), [4, 6, 11]);
    assert.deepEqual([4, 6, 11].map((index) => grid.sign!(index)), ['', 'off', 'work']);
    assert.equal(plain(grid.sentence(5, 1)), '2021年2月20日星期六（调休上班）：7条，占全部70%');
    assert.deepEqual(grid.at(3, 0), [0, 1]);
    assert.deepEqual(grid.signs!.map(({label, count}) => plain(label + count)), ['节假日1 天', '调休上班1 天']);
    assert.deepEqual((await model(days).table()).row(1).map(({text}) => text), ['2021年2月11日', '节假日', '0']);
  });

  it('of tiles lie where they are put', async () => {
    const grid = (await model({...regions, rows: {items: [{label: '甲镇', at: [1, 0]}, {label: '乙镇', at: [0, 1]}, {label: '丙镇', at: [1, 1]}]}}).lay!())(false);
    assert.deepEqual([...grid.levels].map((level) => level === 255), [true, false, false, false]);
    assert.deepEqual([1, 2].map((index) => grid.name!(index)), ['乙镇', '甲镇']);
    assert.match(grid.sentence(1, 1), /^丙镇：未报送/);
  });
});

describe('a heat map', () => {
  it('says what it is about beside its title', () => {
    assert.equal(model().context, '欠薪线索 · 镇街 × 月份 · 条');
  });

  it('without rows is empty', () => {
    assert.isTrue(model({rows: {items: []}, values: [], reasons: []}).empty);
  });

  it('is sorted into classes once, whoever looks', () => {
    assert.equal(heatMapModel(document, setting).levels, heatMapModel(document, {...setting, now: setting.now + 86_400_000}).levels);
  });

  it('takes a million cells', async () => {
    const many = {...document, rows: {items: Array.from({length: 1000}, (_, row) => `${row}`)}, columns: {items: Array.from({length: 1000}, (_, column) => `${column}`)}, values: Array.from({length: 1e6}, (_, index) => (index * 7919) % 1000), reasons: []};
    const {table: made, levels} = heatMapModel(many, setting);
    const table = await made();
    assert.equal(levels.length, 1e6);
    assert.equal(table.row(999).length, 1001);
  });
});

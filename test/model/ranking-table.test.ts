import {assert} from 'chai';
import {china} from '../../src/calendar/china.js';
import type {RankingTableDocument} from '../../src/contract/ranking-table.js';
import {languageOf, loadLanguage} from '../../src/language/language.js';
import {plain} from '../../src/language/number.js';
import fc from 'fast-check';
import {movedBy} from '../../src/model/ranking-figure.js';
import {finish} from '../../src/model/work.js';
import {MOVE, RANK, UNIT} from '../../src/model/ranking-heads.js';
import {rankingTableModel} from '../../src/model/ranking-table.js';
import type {Audience} from '../../src/model/audience.js';
import {ranking, rankingModel} from '../rankings.js';

const language = languageOf('zh-CN')!;

const rate = {key: 'rate', label: '按期办结率', kind: 'rate', polarity: 'higher_better', target: {value: 96}, digits: 1};
const byRate = {method: 'standard', by: 'rate'};
const town = (unit: string, value: unknown, more: object = {}) => ({unit, rate: value, ...more});
const towns = (...values: readonly unknown[]) => values.map((value, index) => town(`${'甲乙丙丁戊己'[index] ?? ''}镇`, value));

/** The rows of the picture as a reader finds them, in the order of the document. */
const seen = (model: ReturnType<typeof rankingModel>) =>
  Array.from(model.order, model.row).map(({unit, cells: [rank, ...cells]}) => [(rank?.tied ?? '') + (rank?.missing ? '' : (rank?.text ?? '')), unit, ...cells.map(({text}) => plain(text))]);
const summary = (given: object, audience?: Audience) => plain(rankingModel(given, audience).summary);
const notes = (given: object, audience?: Audience) => rankingModel(given, audience).notes.map(({text, kind}) => `${kind}: ${plain(text)}`);

describe('the sentence of a ranking', () => {
  const said = (...values: readonly unknown[]) => summary({rank: byRate, columns: [rate], rows: towns(...values)});

  it('names who leads, who shares the last place below the target, and who did not report', () => {
    assert.equal(summary({rank: byRate, columns: [rate], rows: [...towns(100, 98, 88, 88), {unit: '壬乡', unranked: 'not_reported'}]}), '甲镇居首（100.0%）；2个单位并列第3，低于目标96%；1个单位未报送：壬乡。');
  });

  it('counts all who miss the target, not only the last', () => {
    assert.equal(said(100, 95, 88), '甲镇居首（100.0%）；丙镇列第3（88.0%）；2个单位低于目标96%。');
    assert.equal(said(100, 97), '甲镇居首（100.0%）；乙镇列第2（97.0%）。');
  });

  it('says a shared first place, a place that all share, and one who is alone', () => {
    assert.equal(said(100, 100, 97), '甲镇、乙镇并列居首（100.0%）；丙镇列第3（97.0%）。');
    assert.equal(said(100, 100, 100, 100, 97), '4个单位并列居首（100.0%）；戊镇列第5（97.0%）。');
    assert.equal(said(100, 100, 100), '3个单位数值相同（100.0%），均为并列第1。');
    assert.equal(said(100), '仅甲镇参加排名（100.0%）。');
    assert.equal(said(null, null), '没有单位参加排名；2个单位未报送：甲镇、乙镇。');
    assert.equal(said(), '暂无单位。');
  });

  it('gives each reason for standing outside the ranking', () => {
    const rows = [...towns(100, 97, {missing: 'suppressed'}, {numerator: 0, denominator: 0}), {unit: '戊镇', rate: 99, unranked: {reason: '11月新设'}}, {unit: '己镇', unranked: 'no_cases'}];
    assert.equal(summary({rank: byRate, columns: [rate], rows}), '甲镇居首（100.0%）；乙镇列第2（97.0%）；1个单位未排名（数值过小，不予显示）：丙镇；1个单位未排名（不适用）：丁镇；1个单位未排名（11月新设）：戊镇；1个单位未排名（无案件）：己镇。');
  });

  it('says above the target where less is better', () => {
    const days = {key: 'days', label: '平均办结时长', kind: 'count', unit: '天', polarity: 'lower_better', target: {value: 9}};
    const rows = [{unit: '甲镇', days: 12}, {unit: '乙镇', days: 6}];
    assert.equal(summary({rank: {method: 'standard', by: 'days'}, columns: [days], rows}), '乙镇居首（6天）；甲镇列第2（12天），高于目标9天。');
  });

  it('lists what a table without ranks holds', () => {
    assert.equal(summary({rank: {method: 'none'}, columns: [rate, {key: 'open', label: '在办', kind: 'count'}], rows: towns(1, 2)}), '2个单位，列按期办结率、在办。');
  });

  it('is complete in English and in Traditional Chinese', async () => {
    const given = {rank: byRate, columns: [rate], rows: [...towns(100, 98, 88, 88), {unit: '壬乡', unranked: 'not_reported'}]};
    assert.equal(rankingModel(given, 'public', await loadLanguage('en')).summary, '甲镇 leads (100.0%); 2 units tied 3rd, below the target of 96%; 1 unit not reported: 壬乡.');
    assert.equal(plain(rankingModel(given, 'public', await loadLanguage('zh-TW')).summary), '甲镇居首（100.0%）；2個單位並列第3，低於目標96%；1個單位未報送：壬乡。');
  });
});

describe('ranks in a ranking', () => {
  it('go by values that are not rounded, and the reader is told when that shows', () => {
    const given = {rank: byRate, columns: [rate], rows: towns({numerator: 9995, denominator: 10_000}, {numerator: 9994, denominator: 10_000}, 90)};
    assert.deepEqual(seen(rankingModel(given)), [['1', '甲镇', '99.9%'], ['2', '乙镇', '99.9%'], ['3', '丙镇', '90.0%']]);
    assert.deepEqual(notes(given), ['remark: 个别数值显示相同而名次不同，名次以未取整的数值为准']);
    assert.deepEqual(notes({...given, rows: towns(99.9, 99.9, 90)}), []);
  });

  it('say how they came about, with the tie-breakers by name', () => {
    const days = {key: 'days', label: '平均办结时长', kind: 'count', polarity: 'lower_better'};
    const {context, about} = rankingModel({period: '2021-11', rank: {...byRate, tieBreakers: [{by: 'days'}]}, columns: [rate, days], rows: [town('甲镇', 98, {days: 7}), town('乙镇', 98, {days: 6})]});
    assert.equal(plain(context), '2个单位 · 2021年11月 · 同分比平均办结时长');
    const [method] = about.lines.filter(({label}) => label === '排名办法');
    assert.equal(method?.text, '按期办结率从高到低，以未取整的数值计算；数值相同名次并列，其后名次顺延；同分比平均办结时长');
  });

  it('shared are in the order of codes', () => {
    const rows = [town('丙镇', 98, {code: '3'}), town('甲镇', 98, {code: '1'}), town('乙镇', 98, {code: '2'})];
    assert.deepEqual(seen(rankingModel({rank: byRate, columns: [rate], rows})), [['并列1', '甲镇', '98.0%'], ['并列1', '乙镇', '98.0%'], ['并列1', '丙镇', '98.0%']]);
  });

  it('compare money in whatever unit it comes, show it in the one of its column, and leave out what cannot be compared', () => {
    const paid = {key: 'rate', label: '追回工资', kind: 'money', unit: '万元'};
    const given = {rank: byRate, columns: [paid], rows: towns(8100, {value: '0.81', unit: '亿元'}, {value: '9652', unit: '元'}, {value: 3, unit: '人'})};
    assert.deepEqual(seen(rankingModel(given)), [['并列1', '甲镇', '8,100'], ['并列1', '乙镇', '8,100'], ['3', '丙镇', '0.97'], ['', '丁镇', '3人']]);
    assert.deepEqual(notes(given), ['doubt: “追回工资”有计量单位不是“万元”的数值，未参加排名和比较']);
  });

  it('are shared by all who are alike, whatever the method but one behind the other', () => {
    const shown = (method: string) => seen(rankingModel({rank: {method, by: 'rate'}, columns: [rate], rows: towns(98, 98, 98)})).map(([rank]) => rank);
    assert.deepEqual([shown('standard'), shown('dense'), shown('ordinal')], [['并列1', '并列1', '并列1'], ['并列1', '并列1', '并列1'], ['1', '2', '3']]);
  });

  it('that are given may leave places out, which is told as that and not as another order', () => {
    const given = (...ranks: readonly (number | null)[]) => notes({rank: {...byRate, given: true}, columns: [rate], rows: [99, 98, 98, 90].map((value, index) => ({unit: `${index}`, rate: value, rank: ranks[index]}))});
    const gap = ['doubt: 名次有空缺，未连续，以发布单位口径为准'];
    const order = ['doubt: 部分名次与数值次序不一致，以发布单位口径为准'];
    assert.deepEqual(given(1, 2, 2, 4), []);
    assert.deepEqual(given(1, 3, 3, 9), gap);
    assert.deepEqual(given(2, 3, 3, 5), gap, 'the first of all ranks is missing');
    assert.deepEqual(given(1, 2, 3, 4), order, 'equal values, two ranks');
    assert.deepEqual(given(1, 2, 2, 2), order, 'different values, one rank');
    assert.deepEqual(given(1, 2, 2, null), order, 'a value and no rank');
  });

  it('that are given stand, and are doubted where they do not follow the values', () => {
    const given = {rank: {...byRate, given: true}, columns: [rate], rows: [town('甲镇', 99, {rank: 1}), town('乙镇', 96, {rank: 2}), town('丙镇', 97, {rank: 3})]};
    const model = rankingModel(given);
    assert.deepEqual(seen(model).map(([rank, unit]) => [rank, unit]), [['1', '甲镇'], ['2', '乙镇'], ['3', '丙镇']]);
    assert.deepEqual(model.sort, {key: RANK, descending: false});
    assert.deepEqual(notes(given), ['doubt: 部分名次与数值次序不一致，以发布单位口径为准']);
    assert.deepEqual(notes(given, 'internal'), ['doubt: 部分名次与数值次序不一致，以发布单位口径为准：乙镇列第2，按数值应为第3；丙镇列第3，按数值应为第2']);
    assert.deepEqual(notes({...given, rows: [town('甲镇', 99, {rank: 1}), town('乙镇', 96, {rank: 2})]}), []);
  });

  it('moved up, down or not, are new, back again, or cannot be compared', () => {
    const moved = [3, 1, 3, 'new', 'reentered', {notComparable: '区划调整'}, null].map((previousRank, index) => town(`${index}镇`, 100 - index, {previousRank}));
    const {row, heads} = rankingModel({period: '2021-11', rank: byRate, columns: [rate], rows: moved});
    assert.deepEqual(moved.map((_, index) => row(index).cells[1]!).map(({symbol, text, said, judgement}) => [symbol, plain(text), said && plain(said), judgement]), [
      ['▲', '2', '上升2位', 'good'],
      ['▼', '1', '下降1位', 'bad'],
      ['—', '持平', '持平', undefined],
      [undefined, '首次参评', undefined, undefined],
      [undefined, '恢复参评', undefined, undefined],
      [undefined, '不可比：区划调整', undefined, undefined],
      [undefined, '—', undefined, undefined],
    ]);
    assert.equal(heads.find(({key}) => key === MOVE)?.label, '较上月');
  });

  it('moved are neither good nor bad where nothing is better', () => {
    const {row} = rankingModel({rank: byRate, columns: [{...rate, polarity: 'neutral'}], rows: [town('甲镇', 9, {previousRank: 2}), town('乙镇', 8, {previousRank: 1})]});
    assert.deepEqual([row(0).cells[1]?.judgement, row(1).cells[1]?.judgement], ['', '']);
  });
});

describe('cells of a ranking', () => {
  const cell = (column: object, value: unknown) => {
    const {text, symbol = '', judgement = '', said = ''} = rankingModel({rank: {method: 'none'}, columns: [{label: '项', ...column, key: 'it'}], rows: [{unit: '甲镇', ...(value !== undefined && {it: value})}]}).row(0).cells[0]!;
    return [plain(text), symbol, judgement, plain(said)];
  };

  it('are judged by a target only where the column says which way is better', () => {
    assert.deepEqual(cell(rate, 95.9), ['95.9%', '▼', 'bad', '95.9%（低于目标）']);
    assert.deepEqual(cell(rate, 96), ['96.0%', '', '', '']);
    assert.deepEqual(cell({...rate, polarity: 'neutral'}, 50), ['50.0%', '', '', '']);
    assert.deepEqual(cell({kind: 'count', polarity: 'lower_better', target: {value: 3}}, 4), ['4', '▲', 'bad', '4（高于目标）']);
    assert.deepEqual(cell({...rate, target: {value: 99, qualifier: 'gt'}}, {value: 99, qualifier: 'gt'}), ['超99.0%', '', '', '']);
    assert.deepEqual(cell({...rate, target: {value: 99, qualifier: 'gt'}}, 99), ['99.0%', '▼', 'bad', '99.0%（低于目标）']);
    assert.deepEqual(cell({...rate, target: {value: 96, qualifier: 'gt'}}, {numerator: 9604, denominator: 10_000}), ['96.0%', '', '', '96.0%（9,604/10,000）']);
  });

  it('are judged by the highest threshold they reach, with a symbol and a word', () => {
    const column = {kind: 'count', thresholds: [{at: 10, judgement: 'bad', label: '约谈线'}, {at: 5, judgement: 'warn'}]};
    assert.deepEqual(cell(column, 4), ['4', '', '', '']);
    assert.deepEqual(cell(column, 5), ['5', '◆', 'warn', '5（预警）']);
    assert.deepEqual(cell(column, 12), ['12', '✕', 'bad', '12（约谈线）']);
    assert.deepEqual(cell({kind: 'level', thresholds: [{at: 'A', judgement: 'good', label: 'A级'}]}, 'A'), ['A级', '✓', 'good', '']);
  });

  it('keep missing, suppressed, nought and unsaid apart', () => {
    const column = {kind: 'count'};
    assert.deepEqual([null, {missing: 'suppressed'}, 0, undefined, {missing: 'redacted_in_source'}, {raw: '20余起'}].map((value) => cell(column, value)[0]), ['未报送', '＊', '0', '—', '未披露', '20余起']);
  });

  it('cut a rate, so that almost all is not all, and say a few cases as their parts', () => {
    assert.equal(cell({kind: 'rate', digits: 1}, 99.96)[0], '99.9%');
    assert.equal(cell({kind: 'rate', digits: 1}, 98.7)[0], '98.7%');
    assert.equal(cell({kind: 'rate'}, {numerator: 9999, denominator: 10_000})[0], '99.9%');
    assert.equal(cell({kind: 'rate'}, {numerator: 2, denominator: 3})[0], '2/3');
    assert.equal(cell({kind: 'money', digits: 1}, {value: '1487.46'})[0], '1,487.5');
    assert.equal(cell({kind: 'money'}, {value: '1487.40', qualifier: 'over'})[0], '1,487.40余');
  });

  it('say a change by its sign and judge it by polarity', () => {
    assert.deepEqual(cell({kind: 'change', unit: '%'}, -36.9), ['36.9%', '▼', '', '下降36.9%']);
    assert.deepEqual(cell({kind: 'change', unit: '%', polarity: 'lower_better'}, 3), ['3%', '▲', 'bad', '上升3%']);
    assert.deepEqual(cell({kind: 'change', unit: '%'}, 0), ['持平', '', '', '']);
  });

  it('tell what stands behind a share, and an amount that was converted', () => {
    assert.deepEqual(cell(rate, {value: 98.4, numerator: 181, denominator: 184}), ['98.4%', '', '', '98.4%（181/184）']);
    assert.deepEqual(cell(rate, {numerator: 160, denominator: 184, basis: '以应办结为基数'}), ['86.9%', '▼', 'bad', '86.9%（160/184，以应办结为基数；低于目标）']);
    assert.deepEqual(cell({kind: 'rate'}, {numerator: 12, denominator: 13}), ['12/13', '', '', '']);
    assert.deepEqual(cell({kind: 'money', unit: '万元'}, {value: '9652.35', unit: '元'}), ['0.97', '', '', '0.97（9,652.35元）']);
    assert.deepEqual(cell({kind: 'money', unit: '元', shownIn: '亿元'}, {value: '36000000', qualifier: 'over'}), ['0.36余', '', '', '']);
    assert.deepEqual(cell({kind: 'money', unit: '元', shownIn: '万元', digits: 1}, 2_103_456.78), ['210.3', '', '', '']);
    assert.deepEqual(cell({kind: 'count', unit: '件', shownIn: '万元'}, 5), ['5', '', '', ''], 'what is no money is not converted');
  });

  it('of money choose the greatest unit that its greatest amount fills, once for all', () => {
    const unitOf = (...amounts: readonly (number | null)[]) => rankingModel({rank: {method: 'none'}, columns: [{key: 'm', label: '金额', kind: 'money', unit: '元', shownIn: 'auto'}], rows: amounts.map((m, index) => ({unit: `${index}`, m}))}).heads[1]!.unit;
    assert.deepEqual([unitOf(9999.99, 1), unitOf(10_000, 1), unitOf(99_999_999), unitOf(1e8, 3), unitOf(-2e8), unitOf(0), unitOf(null), unitOf()], ['元', '万元', '万元', '亿元', '亿元', '元', '元', '元']);
  });

  it('have bars from one origin on one scale, and series on one scale, broken where a figure is missing', () => {
    const columns = [{key: 'n', label: '数', kind: 'count', bar: true, target: {value: 5}}, {key: 'p', label: '率', kind: 'rate', bar: true}, {key: 't', label: '走势', kind: 'trend'}];
    const {row} = rankingModel({rank: {method: 'none'}, columns, rows: [{unit: '甲镇', n: -2, p: 50, t: [0, null, 10, 5]}, {unit: '乙镇', n: 8, p: 25, t: [5, 5]}]});
    assert.deepEqual(row(0).cells[0]?.bar, {from: 0, width: 20, target: 70});
    assert.deepEqual(row(1).cells[0]?.bar, {from: 20, width: 80, target: 70});
    assert.deepEqual(row(1).cells[1]?.bar, {from: 0, width: 25, target: undefined});
    assert.deepEqual(row(0).cells[2]?.line, {path: 'M3 19M41.67 3L61 11', end: [61, 11]});
    assert.equal(plain(row(0).cells[2]?.said ?? ''), '近4期：0、—、10、5');
    assert.equal(plain(row(1).cells[2]?.text ?? ''), '不足3期');
  });
});

describe('an amount in another unit', () => {
  it('has the same digits, its point moved', () => {
    assert.deepEqual([movedBy('1487.4', -4), movedBy('0.81', 4), movedBy('-5', -8), movedBy(12_345_678, -4), movedBy('100', 8), movedBy(0, -4), movedBy('0.00', 4)], ['0.14874', '8100', '-0.00000005', '1234.5678', '10000000000', '0', '0']);
    assert.equal(movedBy(1e21, -4), '100000000000000000');
  });

  it('comes back as it was', () => {
    fc.assert(fc.property(fc.bigInt({min: -(10n ** 17n), max: 10n ** 17n}), fc.integer({min: 0, max: 8}), fc.constantFrom(-8, -4, 4, 8), (digits, places, by) => {
      const text = movedBy(String(digits), -places);
      assert.equal(movedBy(movedBy(text, by), -by), text);
    }));
  });
});

describe('what a ranking keeps to itself', () => {
  const given = {rank: byRate, columns: [rate], rows: [town('甲镇', 88, {flags: [{kind: 'criticised', reason: '连续垫底', times: 2}]})]};

  it('is the flags, from a public audience', async () => {
    const model = rankingModel(given);
    assert.deepEqual([model.row(0).chips, model.row(0).criticised], [[], false]);
    assert.notInclude(JSON.stringify([(await model.table()).columns, (await model.table()).row(0)]), '批评');
    assert.notInclude(JSON.stringify([model.row(0), (await model.table()).row(0)]), '垫底');
  });

  it('unless the reader is internal, or the document says that flags are public', async () => {
    for (const model of [rankingModel(given, 'internal'), rankingModel({...given, flagVisibility: 'public'})]) {
      assert.deepEqual(model.row(0).chips.map(({text, reason}) => [plain(text), reason]), [['通报批评（连续2期）', '连续垫底']]);
      assert.equal(plain((await model.table()).row(0).map(({text}) => text).join(' ')), '甲镇 1 88.0%（低于目标） 通报批评（连续2期）：连续垫底');
    }
  });
});

describe('the order a reader asks for', () => {
  const {order, sorted, row} = rankingModel({rank: byRate, columns: [rate, {key: 'when', label: '日期', kind: 'date'}], rows: [town('丁镇', 97, {previousRank: 1, when: '2021-11-02'}), town('乙镇', null), town('丙镇', 99, {previousRank: 3, when: '2021-10-30'}), town('甲镇', 97, {previousRank: 'new'})]});
  const names = async (...sorts: readonly (readonly [key: string, descending: boolean])[]) => Array.from(finish(await sorted(sorts.map(([key, descending]) => ({key, descending})), 'pinyin')), (at) => row(at).unit).join('');

  it('follows any column, missing last both ways, and the ranks where it does not decide', async () => {
    assert.equal(Array.from(order, (at) => row(at).unit).join(''), '丙镇丁镇甲镇乙镇');
    assert.equal(await names(['rate', false]), '丁镇甲镇丙镇乙镇');
    assert.equal(await names(['when', true]), '丁镇丙镇甲镇乙镇');
    assert.equal(await names(['when', false]), '丙镇丁镇甲镇乙镇');
    assert.equal(await names([UNIT, false]), '丙镇丁镇甲镇乙镇');
    assert.equal(await names([RANK, true]), '丁镇甲镇丙镇乙镇');
    assert.equal(await names([MOVE, true]), '丙镇丁镇甲镇乙镇');
  });

  it('stays where it is by a column that does not exist', async () => {
    assert.equal(await names(['nothing', true]), '丙镇丁镇甲镇乙镇');
  });

  it('follows several columns, the first of them first', async () => {
    assert.equal(await names(['rate', false], ['when', true]), '丁镇甲镇丙镇乙镇');
    assert.equal(await names(['rate', false], [UNIT, false]), '丁镇甲镇丙镇乙镇');
    assert.equal(await names(['rate', false], [UNIT, true]), '甲镇丁镇丙镇乙镇');
  });
});

describe('rows written as columns', () => {
  const objects = [{unit: '甲镇', code: '1', rate: 98, previousRank: 2}, {unit: '乙镇', code: '2', rate: 99, previousRank: 'new'}, {unit: '丙镇', code: '3', rate: null, unranked: 'no_cases'}];
  const columns = {unit: ['甲镇', '乙镇', '丙镇'], code: ['1', '2', '3'], rate: [98, 99, null], previousRank: [2, 'new', null], unranked: [null, null, 'no_cases']};

  it('mean the same as rows', async () => {
    const [a, b] = [objects, {columns}].map((rows) => rankingModel({rank: byRate, columns: [rate], rows}));
    assert.equal(a!.summary, b!.summary);
    assert.deepEqual(seen(a!), seen(b!));
    assert.deepEqual([0, 1, 2].map((await a!.table()).row), [0, 1, 2].map((await b!.table()).row));
  });

  it('are looked at only when they are drawn, but for what ranks them', () => {
    const looked: number[] = [];
    const name = new Proxy(Array.from({length: 500}, (_, index) => `项目${index}`), {get: (names, key) => (typeof key === 'string' && /^\d+$/.test(key) && looked.push(Number(key)), Reflect.get(names, key) as unknown)});
    const value = ranking({rank: byRate, columns: [rate], rows: {columns: {unit: ['x'], rate: [1]}}});
    const written = {...value, rows: {columns: {unit: name, rate: name.map((_, index) => index)}}} as RankingTableDocument;
    looked.length = 0;
    const model = rankingTableModel(written, {language, calendar: china, now: 0, audience: 'public'});
    assert.deepEqual(looked, [499, 0], 'the sentence names the first and the last');
    model.row(7);
    assert.deepEqual(looked, [499, 0, 7]);
  });
});

describe('the table of a ranking', () => {
  it('lists every fact, row by row in the document’s order', async () => {
    const rows = [town('甲镇', 98, {code: '1', open: 3}), town('乙镇', 98, {code: '2', open: null}), {unit: '丙镇', unranked: 'no_cases'}];
    const table = await rankingModel({rank: byRate, columns: [rate, {key: 'open', label: '在办', kind: 'count', unit: '件'}], rows}).table();
    assert.deepEqual(table.columns, [{label: '单位'}, {label: '代码'}, {label: '名次', numeric: false}, {label: '按期办结率', numeric: true}, {label: '在办', unit: '件', numeric: true}]);
    assert.deepEqual([0, 1, 2].map((index) => table.row(index).map(({text}) => plain(text)).join(' ')), ['甲镇 1 并列第1 98.0% 3', '乙镇 2 并列第1 98.0% 未报送', '丙镇 — 未排名（无案件） 无案件 —']);
    assert.deepEqual(table.row(0).map(({value}) => value), [undefined, undefined, 1, 98, 3]);
  });

  it('doubts a share over a hundred', () => {
    assert.deepEqual(notes({rank: byRate, columns: [rate], rows: towns(104.2, 97)}), ['doubt: “按期办结率”有超过 100% 的数值，按原文列示，以发布单位口径为准']);
  });
});

import {assert} from 'chai';
import fc from 'fast-check';
import {csvOf} from '../../src/export/csv.js';
import {tableClip, textClip} from '../../src/export/clip.js';
import {takeaway} from '../../src/language/zh-hans/export.js';
import {languageOf, loadLanguage} from '../../src/language/language.js';
import {plain} from '../../src/language/number.js';
import {linesOf} from '../../src/model/ranking-lines.js';
import {loadMore} from '../../src/model/ranking-more.js';
import type {Audience} from '../../src/model/audience.js';
import {finish} from '../../src/model/work.js';
import {rankingModel} from '../rankings.js';

const language = languageOf('zh-CN')!;

type Model = ReturnType<typeof rankingModel>;

const rate = {key: 'rate', label: '办结率', kind: 'rate', polarity: 'higher_better', digits: 1};
const open = {key: 'open', label: '在办', kind: 'count', unit: '件', summed: true};
const paid = {key: 'paid', label: '追回工资', kind: 'money', unit: '万元', summed: true};
const days = {key: 'days', label: '平均时长', kind: 'count', unit: '天'};
const byRate = {method: 'standard', by: 'rate'};

const base = {
  rank: byRate,
  columns: [rate, open, paid, days],
  groups: {list: [{name: '城区'}, {name: '山区'}]},
  totals: {},
  rows: [
    {unit: '丁乡', group: '山区', rate: {numerator: 18, denominator: 20}, open: 4, paid: '', days: 9},
    {unit: '甲街道', group: '城区', rate: {numerator: 49, denominator: 50}, open: 3, paid: {value: '0.1'}, days: 5},
    {unit: '乙街道', group: '城区', rate: {numerator: 30, denominator: 30}, open: 6, paid: {value: '0.2'}, days: 7},
    {unit: '丙乡', group: '山区', unranked: 'not_reported'},
  ].map((row) => (row.paid === '' ? {...row, paid: {value: '20.05'}} : row)),
};

const none: ReadonlySet<number> = new Set();
/** The lines of the picture: each name, and behind it what the cells say. */
const seen = (model: Model, closed = none) =>
  Array.from(model.together?.lines?.(model.order, closed) ?? model.order, model.row).map(({unit, sum, cells}) => [unit + (sum ? `（${plain(sum.units)}）` : ''), ...cells.map(({said, text, missing}) => plain(missing === 'suppressed' ? text : (said ?? text)))]);
const notes = (given: object, audience?: Audience) => rankingModel(given, audience).notes.map(({text, kind}) => `${kind}: ${plain(text)}`);
const summary = (given: object, audience?: Audience) => plain(rankingModel(given, audience).summary);
const listed = async (model: Model) => {
  const table = await model.table();
  return Array.from({length: table.rowCount}, (_, at) => table.row(at).map(({text}) => plain(text)));
};

describe('before the code for units together has come', () => {
  it('a ranking with groups says no more than is certain, and asks for that code', () => {
    // Runs first: nothing has loaded it yet.
    const model = rankingModel({...base, groups: {ranks: 'each'}});
    assert.equal(plain(model.summary), '4个单位，列办结率、在办、追回工资、平均时长。');
    assert.isFunction(model.more);
    assert.isUndefined(model.together);
    assert.isUndefined(rankingModel({...base, groups: undefined, totals: undefined}).more);
  });

  it('its table waits for that code', async () => {
    assert.lengthOf(await listed(rankingModel(base)), 7);
  });
});

describe('groups in a ranking', () => {
  before(loadMore);

  it('stand in their stated order, each with its units in the order of their ranks and what they come to', () => {
    assert.deepEqual(seen(rankingModel(base)), [
      ['城区（2个单位）', '', '98.7%（79/80）', '9', '0.3', '—（不可相加）'],
      ['乙街道', '1', '100.0%（30/30）', '6', '0.2', '7'],
      ['甲街道', '2', '98.0%（49/50）', '3', '0.1', '5'],
      ['山区（2个单位）', '', '18/20（不含1个无数据的单位）', '4（不含1个无数据的单位）', '20.05（不含1个无数据的单位）', '—（不可相加）'],
      ['丁乡', '3', '18/20', '4', '20.05', '9'],
      ['丙乡', '未排名（未报送）', '未报送', '—', '—', '—'],
      ['合计（4个单位）', '', '97.0%（97/100；不含1个无数据的单位）', '13（不含1个无数据的单位）', '20.35（不含1个无数据的单位）', '—（不可相加）'],
    ]);
    assert.deepEqual(notes(base), ['remark: 办结率、在办、追回工资的合计不含无数据的单位']);
  });

  it('close to one line, and open again', () => {
    const model = rankingModel(base);
    assert.deepEqual(seen(model, new Set([0])).map(([name]) => name), ['城区（2个单位）', '山区（2个单位）', '丁乡', '丙乡', '合计（4个单位）']);
    assert.deepEqual(seen(model, new Set([0, 1])).map(([name]) => name), ['城区（2个单位）', '山区（2个单位）', '合计（4个单位）']);
    assert.deepEqual([rankingModel(base).together?.closed, rankingModel({...base, groups: {closed: true}}).together?.closed], [[], [0, 1]]);
  });

  it('keep their order whatever the units are sorted by, and their figures whatever is searched for', async () => {
    const model = rankingModel(base);
    const sorted = finish(await model.sorted([{key: 'open', descending: false}], 'pinyin'));
    const names = (order: Uint32Array) => Array.from(model.together!.lines!(order, none), model.row).map(({unit}) => unit);
    assert.deepEqual(names(sorted), ['城区', '甲街道', '乙街道', '山区', '丁乡', '丙乡', '合计']);
    const found = finish(await model.found(sorted, '丁'));
    assert.deepEqual(names(found), ['山区', '丁乡', '合计']);
    assert.deepEqual(names(new Uint32Array()), [], 'nobody found, no lines');
  });

  it('come from a column of words, those that say none last', () => {
    const area = {key: 'area', label: '片区', kind: 'level'};
    const rows = [{unit: '甲镇', rate: 9, area: null}, {unit: '乙镇', rate: 8, area: 'B'}, {unit: '丙镇', rate: 7, area: 'A'}, {unit: '丁镇', rate: 6, area: 'B'}];
    assert.deepEqual(seen(rankingModel({rank: byRate, columns: [rate, area], groups: {by: 'area'}, rows})).map(([name]) => name), ['B（2个单位）', '乙镇', '丁镇', 'A（1个单位）', '丙镇', '未分组（1个单位）', '甲镇']);
  });

  it('are ranked as one, or each by itself where the document says so', () => {
    const given = {...base, totals: undefined, groups: {ranks: 'each', list: [{name: '山区'}]}};
    const model = rankingModel(given);
    assert.deepEqual(seen(model).map(([name, rank]) => `${name} ${rank}`), ['山区（2个单位） ', '丁乡 1', '丙乡 未排名（未报送）', '城区（2个单位） ', '乙街道 1', '甲街道 2']);
    assert.equal(plain(model.summary), '各组分别排名；山区丁乡居首（18/20）；城区乙街道居首（100.0%）；1个单位未报送：丙乡。');
    assert.match(model.about.lines.find(({label}) => label === '排名办法')!.text, /各组分别排名$/);
  });

  it('do not make ties of equal ranks in different groups', () => {
    const rows = [98, 97, 98, 98].map((value, index) => ({unit: `${'甲乙丙丁'[index] ?? ''}镇`, rate: value, group: index < 2 ? '一' : '二'}));
    const model = rankingModel({rank: byRate, columns: [rate], groups: {ranks: 'each'}, rows});
    assert.deepEqual(seen(model).map(([name, rank]) => `${name} ${rank}`), ['一（2个单位） ', '甲镇 1', '乙镇 2', '二（2个单位） ', '丙镇 并列第1', '丁镇 并列第1']);
  });

  it('may have given ranks, held against the values of each group', () => {
    const rows = [98, 97, 99, 90].map((value, index) => ({unit: `${'甲乙丙丁'[index] ?? ''}镇`, rate: value, rank: 1 + (index % 2), group: index < 2 ? '一' : '二'}));
    assert.deepEqual(notes({rank: byRate, columns: [rate], groups: {ranks: 'each'}, rows}), []);
    assert.deepEqual(notes({rank: byRate, columns: [rate], groups: {}, rows}), ['doubt: 部分名次与数值次序不一致，以发布单位口径为准']);
  });

  it('of nobody say so, of one have a line of their own', () => {
    assert.equal(summary({...base, rows: []}), '暂无单位。');
    assert.deepEqual(seen(rankingModel({...base, rows: base.rows.slice(0, 1)})).map(([name]) => name), ['山区（1个单位）', '丁乡', '合计（1个单位）']);
  });

  it('are told in English and in Traditional Chinese', async () => {
    const given = {...base, groups: {ranks: 'each'}, droppedOut: [{unit: '戊乡', rank: 3}]};
    assert.equal(rankingModel(given, 'public', await loadLanguage('en')).summary, 'Each group is ranked by itself; 山区: 丁乡 leads (18/20); 城区: 乙街道 leads (100.0%); 1 unit not reported: 丙乡; 1 unit no longer ranked: 戊乡.');
    assert.equal(plain(rankingModel(given, 'public', await loadLanguage('zh-TW')).summary), '各組分別排名；山区丁乡居首（18/20）；城区乙街道居首（100.0%）；1個單位未報送：丙乡；1個單位退出排名：戊乡。');
  });
});

describe('totals of a ranking', () => {
  before(loadMore);
  const rows = [{unit: '甲镇', rate: {value: 98, numerator: 49, denominator: 50}, open: 3, paid: {value: '1.26'}}, {unit: '乙镇', rate: {value: 90, numerator: 9, denominator: 10}, open: 6, paid: {value: '2.26'}}];
  const given = (cells: object, more: object = {}) => ({rank: byRate, columns: [rate, open, paid], rows, totals: {cells}, ...more});

  it('stand last, or first under a name of their own', () => {
    assert.deepEqual(seen(rankingModel({...base, groups: undefined, totals: {place: 'first', label: '全县'}})).map(([name]) => name), ['全县（4个单位）', '乙街道', '甲街道', '丁乡', '丙乡']);
  });

  it('that are given stand, and are doubted where their parts come to something else', () => {
    assert.deepEqual(notes(given({open: 9, rate: {value: 96.6, numerator: 58, denominator: 60}, paid: 3.52})), []);
    assert.deepEqual(notes(given({open: 10})), ['doubt: “合计”的在办与各单位之和相差1件，以发布单位口径为准']);
    assert.deepEqual(notes(given({open: 10}), 'internal'), ['doubt: “合计”的在办与各单位之和相差1件，以发布单位口径为准：给出10件，算得9件']);
    assert.deepEqual(notes(given({rate: 95})), ['doubt: “合计”的办结率与分子、分母之和算得的不一致，以发布单位口径为准']);
    assert.deepEqual(notes(given({rate: 95}), 'internal'), ['doubt: “合计”的办结率与分子、分母之和算得的不一致，以发布单位口径为准：给出95.0%，算得96.6%（58/60）']);
    assert.equal(seen(rankingModel(given({open: 10})))[2]?.[3], '10');
  });

  it('that are off by no more than rounding are told as rounded', () => {
    assert.deepEqual(notes(given({paid: 3.5})), [], 'rounded itself');
    assert.deepEqual(notes(given({paid: {value: '3.53'}})), ['remark: 因四舍五入，分项之和与合计可能不等']);
    assert.deepEqual(notes(given({paid: {value: '3.54'}})), ['doubt: “合计”的追回工资与各单位之和相差0.02万元，以发布单位口径为准']);
    assert.deepEqual(notes(given({paid: {value: '35200', unit: '元'}})), [], 'in another unit');
  });

  it('are given for groups, too', () => {
    const grouped = {...base, groups: {list: [{name: '城区', cells: {open: 8}}]}};
    assert.include(notes(grouped), 'doubt: “城区”的在办与各单位之和相差1件，以发布单位口径为准');
    assert.equal(seen(rankingModel(grouped))[0]?.[3], '8');
  });

  it('never add up shares without their parts, averages, or what nobody declared', () => {
    const bare = {rank: byRate, columns: [rate, {...open, summed: undefined}, days], rows: [{unit: '甲镇', rate: 98, open: 1, days: 2}, {unit: '乙镇', rate: {numerator: 9, denominator: 10}, open: 2, days: 3}], totals: {}};
    assert.deepEqual(seen(rankingModel(bare))[2], ['合计（2个单位）', '', '—（缺分子、分母，不能合计）', '—（不可相加）', '—（不可相加）']);
    assert.deepEqual(seen(rankingModel({...bare, columns: [rate, open], rows: [{unit: '甲镇'}]}))[1], ['合计（1个单位）', '', '—（均无数据）', '—（均无数据）']);
  });

  it('say about of what is known only about', () => {
    assert.equal(seen(rankingModel({rank: {method: 'none'}, columns: [open], rows: [{unit: '甲镇', open: {value: 30, qualifier: 'over'}}, {unit: '乙镇', open: 5}], totals: {}}))[2]?.[1], '约35');
  });

  it('tell internal readers when they give a suppressed figure away', () => {
    const told = given({open: 9}, {rows: [rows[0], {...rows[1], open: {missing: 'suppressed'}}]});
    assert.deepEqual(notes(told), []);
    assert.deepEqual(notes(told, 'internal'), ['doubt: 由“合计”的在办可以推算出未予显示的数值，公开前请核对']);
  });

  it('equal their parts, whatever those are', () => {
    const figure = fc.oneof(fc.integer({min: 0, max: 1_000_000}), fc.integer({min: 0, max: 100_000_000}).map((n) => ({value: (n / 100).toFixed(2)})), fc.constant(null));
    fc.assert(fc.property(fc.array(fc.record({amount: figure, group: fc.constantFrom('一', '二', '三')}), {minLength: 1, maxLength: 30}), (all) => {
      const model = rankingModel({rank: {method: 'none'}, columns: [{key: 'amount', label: '金额', kind: 'money', unit: '元', summed: true}], groups: {}, totals: {}, rows: all.map((row, index) => ({unit: `单位${String(index)}`, ...row}))});
      const cents = (value: unknown) => Math.round(100 * Number(typeof value === 'object' ? ((value as {value?: string} | null)?.value ?? 0) : value));
      const lines = Array.from(model.together!.lines!(model.order, none), model.row);
      const sum = (some: typeof all) => some.reduce((so, {amount}) => so + cents(amount), 0);
      for (const {unit, sum: line, cells} of lines) {
        if (!line) continue;
        const parts = line.group === undefined ? all : all.filter(({group}) => group === unit);
        if (parts.some(({amount}) => amount !== null)) assert.equal(cents(cells[0]?.value), sum(parts), unit);
        else assert.equal(cells[0]?.missing, 'not_applicable');
      }
    }));
  });
});

describe('lines of groups', () => {
  it('hold every row of an order once, in its order, after the line of its group', () => {
    const rows = fc.array(fc.nat(3), {maxLength: 40});
    fc.assert(fc.property(rows, fc.constantFrom('first', 'last', undefined), fc.array(fc.nat(3)), (of, totals, shut) => {
      const order = Uint32Array.from(of.keys()).reverse();
      const closed = new Set(shut);
      const lines = [...linesOf(order, closed, Uint32Array.from(of), 4, of.length, totals)];
      const kept = [...order].filter((row) => !closed.has(of[row]!));
      assert.deepEqual(lines.filter((line) => line < of.length).sort((a, b) => a - b), [...kept].sort((a, b) => a - b));
      assert.equal(lines.filter((line) => line === of.length).length, totals && of.length > 0 ? 1 : 0);
      let group = -1;
      let before = Infinity;
      for (const line of lines) {
        if (line > of.length) {
          assert.isAbove(line - of.length - 1, group, 'groups in their order');
          [group, before] = [line - of.length - 1, Infinity];
        } else if (line < of.length) {
          assert.equal(of[line], group);
          assert.isBelow(line, before, 'rows in theirs');
          before = line;
        }
      }
    }));
  });
});

describe('the last places', () => {
  before(loadMore);
  const marked = (values: readonly (number | null)[], n: number, straddle: 'all' | 'none', method = 'standard') => {
    const model = rankingModel({rank: {method, by: 'rate', lastN: {n, straddle}}, columns: [rate], rows: values.map((value, index) => ({unit: `${index}`, rate: value}))}, 'internal');
    return values.map((_, index) => (model.row(index).chips.length > 0 ? 'x' : '.')).join('');
  };

  it('are so many, and all or none of a tie across the line', () => {
    assert.equal(marked([99, 98, 97, 96, 95], 2, 'all'), '...xx');
    assert.equal(marked([99, 98, 97, 97, 95], 2, 'all'), '..xxx');
    assert.equal(marked([99, 98, 97, 97, 95], 2, 'none'), '....x');
    assert.equal(marked([99, 95, 95, 95, 95], 2, 'all'), '.xxxx');
    assert.equal(marked([99, 95, 95, 95, 95], 2, 'none'), '.....');
    assert.equal(marked([99, 98, 97, 97, 95], 3, 'none'), '..xxx', 'a tie within the line');
    assert.equal(marked([99, 98, 97, null, 97], 2, 'all'), '..x.x', 'who is not ranked is not last');
    assert.equal(marked([99, 98, 97, 97, 95], 2, 'all', 'dense'), '..xxx');
    assert.equal(marked([99, 98, 97, 97, 95], 2, 'none', 'ordinal'), '....x', 'equal values are a tie, whatever their ranks');
  });

  it('never reach the first place', () => {
    assert.equal(marked([99, 99, 99], 2, 'all'), '...');
    assert.equal(marked([99, 99, 95], 5, 'all'), '..x');
    assert.equal(marked([99], 3, 'all'), '.');
    assert.equal(marked([], 3, 'all'), '');
  });

  it('are counted in each group where groups are ranked by themselves', () => {
    const rows = [99, 98, 97, 90, 80].map((value, index) => ({unit: `${index}`, rate: value, group: index < 3 ? '一' : '二'}));
    const model = rankingModel({rank: {...byRate, lastN: {n: 1, straddle: 'all'}}, columns: [rate], groups: {ranks: 'each'}, rows}, 'internal');
    assert.deepEqual(rows.map((_, index) => model.row(index).chips.length), [0, 0, 1, 0, 1]);
  });

  it('are named with their rule to those who may see flags, and to nobody else', async () => {
    const rows = [99, 97, 97].map((value, index) => ({unit: `${'甲乙丙'[index] ?? ''}镇`, rate: value, flags: index === 2 ? [{kind: 'bottom', reason: '连续三月'}] : []}));
    const given = {rank: {...byRate, lastN: {n: 1, straddle: 'all'}}, columns: [rate], rows};
    assert.equal(summary(given, 'internal'), '甲镇居首（99.0%）；2个单位并列第2；2个单位排名靠后：乙镇、丙镇。');
    assert.match(plain(rankingModel(given, 'internal').about.lines[0]!.text), /末1名标记“排名靠后”，并列跨过界线的全部标记$/);
    assert.deepEqual(rankingModel(given, 'internal').row(2).chips.length, 1, 'who is flagged already is not flagged twice');
    const model = rankingModel(given);
    const all = {model, table: await model.table(), notes: model.notes, words: language.words, say: takeaway};
    const {html, text} = await tableClip(all);
    const out = JSON.stringify([model.summary, model.about, model.notes, model.together, await listed(model), model.row(1), model.row(2), html, text, textClip(all), await (await csvOf(all)).text()]);
    for (const word of ['靠后', '末1', '连续三月', '通报']) assert.notInclude(plain(out), word);
    assert.include(summary({...given, flagVisibility: 'public'}), '排名靠后：乙镇、丙镇');
  });
});

describe('units that dropped out', () => {
  before(loadMore);
  const given = {...base, droppedOut: [{unit: '戊乡', code: '9', rank: 3, reason: '撤并'}, {unit: '己乡'}]};

  it('are told below the picture, in the sentence, and in the table', async () => {
    const model = rankingModel(given);
    assert.deepEqual(model.together?.below.map(({label, text}) => [label, plain(text)]), [['退出排名', '戊乡（上期第3，撤并）；己乡']]);
    assert.match(plain(model.summary), /；2个单位退出排名：戊乡、己乡。$/);
    assert.deepEqual((await listed(model)).slice(-2), [['戊乡', '9', '—', '退出排名（撤并）', '—', '—', '—', '—'], ['己乡', '—', '—', '退出排名', '—', '—', '—', '—']]);
  });

  it('are told where they stood, beside the changes of others', async () => {
    const model = rankingModel({rank: byRate, columns: [rate], rows: [{unit: '甲镇', rate: 9, previousRank: 2}], droppedOut: [{unit: '乙镇', rank: 1}]});
    assert.deepEqual((await listed(model))[1], ['乙镇', '退出排名', '上期第1', '—']);
  });
});

describe('what leaves the page', () => {
  before(loadMore);
  const shape = fc.record({values: fc.array(fc.record({rate: fc.integer({min: 0, max: 100}), open: fc.nat(50), group: fc.constantFrom('一', '二', undefined)}), {minLength: 1, maxLength: 12}), place: fc.constantFrom('first', 'last'), each: fc.constantFrom('each', 'whole')});

  it('is what is on the screen with every group open, line by line', async () => {
    await fc.assert(fc.asyncProperty(shape, async ({values, place, each}) => {
      const model = rankingModel({rank: byRate, columns: [rate, open], groups: {ranks: each}, totals: {place}, rows: values.map(({group, ...row}, index) => ({unit: `单位${String(index)}`, ...row, ...(group !== undefined && {group})}))});
      const screen = seen(model);
      const table = await listed(model);
      assert.deepEqual(table.map(([name, , ...cells]) => [name, ...cells]), screen);
      const all = {model, table: await model.table(), notes: model.notes, words: language.words, say: takeaway};
      const lines = (await tableClip(all)).text.split('\r\n').map((line) => line.split('\t'));
      const from = lines.findIndex(([first]) => first === '单位') + 1;
      assert.deepEqual(lines.slice(from, from + table.length), table);
    }), {numRuns: 40});
  });
});

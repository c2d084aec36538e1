import {assert} from 'chai';
import {adviceOn, namesIn} from '../../src/contract/advice.js';
import type {Envelope} from '../../src/contract/envelope.js';
import {seemsToName} from '../../src/contract/names-in-prose.js';
import {withoutSmall} from '../../src/contract/small-cells.js';

const hidden = {missing: 'suppressed'};
const rid = (document: object) => withoutSmall({title: '表', suppressBelow: true, ...document});
const left = (document: object) => rid(document).document as unknown as Readonly<Record<string, never>>;
const told = (document: object) => rid(document).revealed.map(({code, path}) => `${code} ${path}`);

describe('a document without its small numbers', () => {
  it('is the same where it wants none, and where nobody asked', () => {
    for (const suppressBelow of [undefined, false]) {
      const document = {type: 'stat-cards', title: '表', suppressBelow, cards: [{label: '人数', figure: 1}]} as unknown as Envelope;
      assert.strictEqual(withoutSmall(document).document, document);
    }
    assert.deepEqual(rid({type: 'phase-track', phases: []}).revealed, []);
  });

  it('has cards without small counts, and without changes or last periods that tell them', () => {
    const {cards} = left({
      type: 'stat-cards',
      cards: [
        {label: '少', figure: 2, unit: '人', change: {kind: 'yoy', value: 100}, trend: {values: [9, 8]}},
        {label: '原少', figure: 5, unit: '人', change: {kind: 'mom', value: 4, unit: 'own'}},
        {label: '倍增', figure: 4, unit: '人', change: {kind: 'mom', value: 100}},
        {label: '曾少', figure: 9, unit: '人', trend: {values: [1, 9]}},
        {label: '钱', figure: 2, unit: '万元', change: {kind: 'mom', value: 100}},
      ],
    });
    assert.deepEqual(cards, [
      {label: '少', figure: hidden, unit: '人', trend: {values: [9, 8]}},
      {label: '原少', figure: 5, unit: '人'},
      {label: '倍增', figure: 4, unit: '人'},
      {label: '曾少', figure: 9, unit: '人'},
      {label: '钱', figure: 2, unit: '万元', change: {kind: 'mom', value: 100}},
    ] as never);
  });

  const columns = [{key: 'n', label: '件数', kind: 'count'}, {key: 'rate', label: '率', kind: 'rate'}, {key: 'sum', label: '金额', kind: 'money', unit: '元'}, {key: 'months', label: '近况', kind: 'trend', unit: '件'}, {key: 'why', label: '说明', kind: 'text'}];
  const ranking = {type: 'ranking-table', rank: {method: 'none'}, columns};

  it('has rankings without them, row by row and column by column', () => {
    const rows = [{unit: '甲', n: 2, rate: {numerator: 1, denominator: 9}, sum: 1, months: [4, 2], why: '2人'}, {unit: '乙', n: 3, rate: 2, sum: 2, months: [4, 5], why: '无'}];
    const first = {n: hidden, rate: hidden, sum: 1, months: hidden, why: '2人'};
    const {rows: kept} = left({...ranking, rows}) as unknown as {rows: readonly object[]};
    assert.deepEqual(kept, [{unit: '甲', ...first}, rows[1]!]);
    assert.strictEqual(kept[1], rows[1], 'a row that has none is not made anew');
    const lists = Object.fromEntries(['unit', ...columns.map(({key}) => key)].map((key) => [key, rows.map((row) => (row as Record<string, unknown>)[key])]));
    const {rows: other} = left({...ranking, rows: {columns: lists}}) as unknown as {rows: {columns: Record<string, readonly unknown[]>}};
    for (const [key, cell] of Object.entries(first)) assert.deepEqual(other.columns[key]![0], cell, key);
  });

  it('says which totals and sums of groups of a ranking give one away', () => {
    const rows = [{unit: '甲', group: '城区', n: 2}, {unit: '乙', group: '城区', n: 8}, {unit: '丙', group: '郊区', n: 1}, {unit: '丁', group: '郊区', n: 2}];
    const groups = {list: [{name: '城区', cells: {n: 10}}, {name: '郊区', cells: {n: 3}}]};
    assert.deepEqual(told({...ranking, rows, groups, totals: {cells: {n: 13}}}), ['reveals_small /groups/list/0/cells/n']);
    assert.deepEqual(told({...ranking, rows: rows.slice(0, 2), totals: {cells: {n: 10}}}), ['reveals_small /totals/cells/n']);
    assert.deepEqual(left({...ranking, rows, totals: {cells: {n: 2}}}).totals, {cells: {n: hidden}} as never);
  });

  it('has heat maps with a reason in the place of each', () => {
    const {values, reasons} = left({type: 'heat-map', unit: '件', rows: {items: ['甲', '乙']}, columns: {items: ['1月', '2月']}, values: [0, 2, null, 3], reasons: [{at: [1, 0], missing: 'not_yet_due'}]});
    assert.deepEqual([values, reasons], [[0, null, null, 3], [{at: [1, 0], missing: 'not_yet_due'}, {at: [0, 1], missing: 'suppressed'}]] as never);
    assert.deepEqual(left({type: 'heat-map', unit: '%', rows: {items: ['甲']}, columns: {items: ['1月']}, values: [2]}).values, [2] as never);
  });

  it('has warnings, trends, scorecards, cases, stocks and lists without them', () => {
    const panel = {type: 'warning-panel', unit: '家', scheme: {name: '', levels: []}, counts: [{level: 'r', count: 1, previous: 4, trend: {values: [2, 4]}}, {level: 'y', count: 9, previous: 3}], total: {count: 10, previous: 7, issued: 2}};
    assert.deepEqual(left(panel).counts, [{level: 'r', count: hidden, previous: 4}, {level: 'y', count: 9, previous: 3}] as never);
    assert.deepEqual(left(panel).total, {count: 10, previous: 7, issued: hidden} as never);
    assert.deepEqual(told(panel), ['reveals_small /total/count']);
    const trend = left({type: 'trend-chart', periods: [], series: [{label: '件', unit: '件', values: [5, 1], change: {kind: 'mom', value: -80}, compare: {values: [2, 9]}}]}) as unknown as {series: readonly object[]};
    assert.deepEqual(trend.series, [{label: '件', unit: '件', values: [5, hidden], compare: {values: [hidden, 9]}}]);
    const score = left({type: 'scorecard', groups: [{label: '组', indicators: [{label: '人数', unit: '人', figure: 1, marks: [{figure: 2}, {figure: 7}]}]}]}) as unknown as {groups: readonly {indicators: readonly object[]}[]};
    assert.deepEqual(score.groups[0]!.indicators, [{label: '人数', unit: '人', figure: hidden, marks: [{figure: hidden}, {figure: 7}]}]);
    const cases = {type: 'case-timeline', reported: {people: 12}, cases: [{label: '甲', claimed: {people: 2, money: 2}, steps: [{kind: 'paid', people: 1, money: 1}]}, {label: '乙', claimed: {people: 10}, steps: []}]};
    assert.deepEqual(left(cases).cases, [{label: '甲', claimed: {people: hidden, money: 2}, steps: [{kind: 'paid', people: hidden, money: 1}]}, {label: '乙', claimed: {people: 10}, steps: []}] as never);
    assert.deepEqual(told(cases), ['reveals_small /reported/people']);
    const stock = {type: 'clearance-gauge', stocks: [{scope: '甲', start: 2, cleared: 1, left: 1, people: {start: 20, cleared: 18, left: 2}}]};
    assert.deepEqual(left(stock).stocks, [{scope: '甲', start: 2, cleared: 1, left: 1, people: {start: 20, cleared: 18, left: hidden}}] as never, 'a stock is bound by its sum');
    assert.deepEqual(told(stock), ['reveals_small /stocks/0/people/start']);
    assert.deepEqual(left({type: 'case-ledger', items: [{item: '甲', claimed: {people: 2, money: 2}}]}).items, [{item: '甲', claimed: {people: hidden, money: 2}}] as never);
    const forces = {type: 'task-forces', measures: [{label: '案件', unit: '件'}, {label: '金额', unit: '万元'}], forces: [{counts: [1, 1]}, {counts: [8, 2]}, {}], total: [9, 3]};
    assert.deepEqual(left(forces).forces, [{counts: [hidden, 1]}, {counts: [8, 2]}, {}] as never);
    assert.deepEqual(told(forces), [], 'one that counts nothing keeps the others');
    assert.deepEqual(told({...forces, forces: forces.forces.slice(0, 2)}), ['reveals_small /total/0']);
    assert.deepEqual(left({type: 'disclosure-list', entries: [{id: 'a', people: 2, amount: 2}, {id: 'b', people: 0}]}).entries, [{id: 'a', people: hidden, amount: 2}, {id: 'b', people: 0}] as never);
  });
});

describe('a text that seems to name a person', () => {
  for (const text of ['农民工张三等38人反映工资被拖欠', '经查，李小明、王五等12名工人投诉', '联系人：赵六，电话见上', '投诉人周杰称，公司欠薪', '班组长陈建国与其协商', '张三来电反映', '刘德华先生来访', '工人欧阳修（男）', '包工頭陳大文']) {
    it(`is flagged: ${text}`, () => assert.isTrue(seemsToName(text)));
  }
  for (const text of ['农民工工资问题高度重视，', '负责人管理不到位', '张某等3人反映', '劳动者方面，', '农民工工资专用账户', '涉及农民工38人', '项目经理未到岗', '督促总包单位先行清偿', '王某某来电', '向农民工支付工资', '班组长杨**', '农民工任何时候', '负责人安排专人', '示例第1建筑劳务有限公司', '']) {
    it(`is not: ${text || 'nothing'}`, () => assert.isFalse(seemsToName(text)));
  }

  it('is told by its place and never by its words, a hundred times at most', () => {
    assert.deepEqual(namesIn({notes: [{text: '工人张三，'}], title: '表'}), [{code: 'name_in_prose', path: '/notes/0/text'}]);
    assert.lengthOf(namesIn(Array.from({length: 300}, () => '工人张三，')), 100);
  });
});

describe('what an author should look at', () => {
  const list = {type: 'disclosure-list', title: '名单', entries: [{id: 'a', creditCode: '91350100M000100Y4Z', facts: '拖欠工人张三、李四等的工资'}]};

  it('is told of one document', () => {
    assert.deepEqual(adviceOn(list as unknown as Envelope), [{code: 'wrong_credit_code', path: '/entries/0/creditCode'}, {code: 'name_in_prose', path: '/entries/0/facts'}]);
  });

  it('is told of every widget of a board by its place in the file, as the board has it', () => {
    const panel = {type: 'warning-panel', title: '预警', scheme: {name: '', levels: []}, counts: [{level: 'r', count: 1}, {level: 'y', count: 9}], total: {count: 10}};
    const board = {type: 'board', title: '看板', definition: '联系人：赵六', suppressBelow: true, sections: [{text: '张三来电反映', widgets: [panel, {...panel, suppressBelow: false}, list]}]};
    assert.deepEqual(adviceOn(board as unknown as Envelope).map(({code, path}) => `${code} ${path}`), [
      'name_in_prose /definition',
      'name_in_prose /sections/0/text',
      'reveals_small /sections/0/widgets/0/total/count',
      'wrong_credit_code /sections/0/widgets/2/entries/0/creditCode',
      'name_in_prose /sections/0/widgets/2/entries/0/facts',
    ]);
  });
});

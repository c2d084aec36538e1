import {assert} from 'chai';
import {china} from '../../src/calendar/china.js';
import type {ClearanceGaugeDocument, Stock} from '../../src/contract/clearance-gauge.js';
import {languageOf, loadLanguage} from '../../src/language/language.js';
import {plain} from '../../src/language/number.js';
import {clearanceGaugeModel} from '../../src/model/clearance-gauge.js';
import type {Setting} from '../../src/model/setting.js';

const setting: Setting = {language: languageOf('zh-CN')!, now: Date.parse('2021-11-30T12:00:00+08:00'), calendar: china, audience: 'public'};
const at = (day: string): Setting => ({...setting, now: Date.parse(`${day}T12:00:00+08:00`)});

const platform: Stock = {scope: '国家平台转办', start: 120, cleared: 70, left: 50, goal: {kind: 'zero'}, deadline: '2021-12-31'};
const documentOf = (...stocks: Stock[]): ClearanceGaugeDocument => ({type: 'clearance-gauge', title: '清零进度', stocks});

const modelOf = (stock: Partial<Stock>, where = setting) => clearanceGaugeModel(documentOf({...platform, ...stock}), where);
const summaryOf = (stock: Partial<Stock>, where = setting) => plain(modelOf(stock, where).summary);
const dialOf = (stock: Partial<Stock>, where = setting) => modelOf(stock, where).stocks[0]!.dial;
const linesOf = (stock: Partial<Stock>, where = setting) => modelOf(stock, where).stocks[0]!.lines.flat().map(({text}) => plain(text));
const notesOf = (stock: Partial<Stock>, audience: Setting['audience'] = 'public') => modelOf(stock, {...setting, audience}).notes.map(({text}) => plain(text));

describe('the sentence of a gauge', () => {
  it('says what there was, what is cleared, what is left and how long there is', () => {
    assert.equal(summaryOf({}), '国家平台转办120件，已办结70件（58.3%），余50件；距2021年12月31日清零还有31天（23个工作日）。');
  });

  it('sets those in court and those written off apart', () => {
    assert.include(summaryOf({writtenOff: 58, inJudicial: 4}), '已办结70件（其中销号58件）（58.3%），余50件（其中4件在司法程序）');
  });

  it('tells new cases beside the stock', () => {
    assert.include(summaryOf({new: 20, left: 70}), '已办结70件（58.3%），余70件，另有新增20件');
  });

  it('says on the last day, after it and without a day what can be said', () => {
    assert.include(summaryOf({}, at('2021-12-31')), '清零今日到期');
    assert.include(summaryOf({}, at('2022-01-10')), '清零期限2021年12月31日已过10天');
    assert.include(summaryOf({deadline: '--12-20'}), '目标为12月20日清零');
    assert.include(summaryOf({deadline: {event: '春节前'}}), '目标为春节前清零');
    assert.include(summaryOf({deadline: undefined}), '目标为清零');
  });

  it('marks working days of a year without announced holidays', () => {
    assert.include(summaryOf({deadline: '2031-01-20'}, at('2030-12-10')), '（29个工作日，暂定）');
  });

  it('says that nothing was to be cleared, and that nothing is known', () => {
    assert.equal(summaryOf({start: 0, cleared: 0, left: 0}), '国家平台转办：无应清零事项。');
    assert.equal(summaryOf({start: null, cleared: null, left: null}), '国家平台转办：暂无数据；距2021年12月31日清零还有31天（23个工作日）。');
  });

  it('reads a share as its source qualifies it', () => {
    assert.equal(
      summaryOf({scope: '全国平台线索', unit: '条', start: 3559, cleared: null, left: null, share: {value: 99, qualifier: 'gt'}, shareLabel: '按期办结率', deadline: undefined, goal: {kind: 'as_required'}}),
      '全国平台线索3,559条，按期办结率超99%；目标为按要求办结。',
    );
  });

  it('reads every goal differently', () => {
    const read = (goal: Stock['goal']) => linesOf({goal, overdue: 0}).find((text) => text.includes('12月31日'));
    assert.deepEqual(
      ([{kind: 'zero'}, {kind: 'dynamic', within: {n: 5, unit: 'workdays'}}, {kind: 'as_required'}, {kind: 'basically'}, {kind: 'text', text: '大幅压减'}] as const).map(read),
      ['清零', '动态清零（5个工作日内办结）', '按要求办结', '基本解决', '大幅压减'].map((goal) => `2021年12月31日前${goal}`),
    );
  });

  it('tells a few stocks in short', () => {
    const festival: Stock = {...platform, scope: '存量', deadline: {event: '春节前', resolved: '2022-01-31'}, writtenOff: 58};
    assert.equal(
      plain(clearanceGaugeModel(documentOf(platform, festival), setting).summary),
      '国家平台转办120件，已办结70件（58.3%），余50件，距2021年12月31日清零还有23个工作日；存量120件，已办结70件（58.3%），余50件，距春节前清零还有44个工作日。',
    );
  });

  it('counts many by their state, the late ones first and by name', () => {
    const stocks = [{...platform, cleared: 120, left: 0}, {...platform, scope: '甲镇', deadline: '2021-11-20'}, platform, {...platform, scope: '乙镇', left: 50, inJudicial: 50}];
    assert.equal(plain(clearanceGaugeModel(documentOf(...stocks), setting).summary), '共4项：期限已过，未清零1项（甲镇余50件）；办理中1项；其余均在司法程序1项；已清零1项。');
  });

  it('says it in English', async () => {
    const english = {...setting, language: await loadLanguage('en')};
    assert.equal(
      summaryOf({scope: 'Platform cases', inJudicial: 4}, english).replace(/\u00a0/g, ' '),
      'Platform cases 120, cleared 70 (58.3%), 50 left, of which 4 in court; 31 days (23 working) to the goal (zero) by 31 December 2021.',
    );
    assert.include(summaryOf({people: {start: 914, cleared: 512, left: 402}}, english), '; people 914, settled 512, left 402');
    const four = ['A', 'B', 'C', 'D'].map((scope, index) => ({...platform, scope, ...(index < 2 && {cleared: 120, left: 0})}));
    assert.equal(clearanceGaugeModel(documentOf(...four), english).summary, '4 stocks: under way: 2; at zero: 2.');
  });
});

describe('what is drawn', () => {
  it('only zero has a target', () => {
    const kinds = ['zero', 'as_required', 'basically', 'dynamic'] as const;
    assert.deepEqual(kinds.map((kind) => dialOf({goal: {kind}}).target), [true, false, false, false]);
  });

  it('all but one does not look like all, and one not like none', () => {
    assert.isBelow(dialOf({start: 10_000, cleared: 9999, left: 1}).done, 99);
    assert.equal(dialOf({start: 10_000, cleared: 9999, left: 1}).figure.text, '99.9%');
    assert.isAbove(dialOf({start: 10_000, cleared: 1, left: 9999}).done, 1);
    assert.equal(dialOf({cleared: 0, left: 120}).done, 0);
    assert.equal(dialOf({cleared: 120, left: 0}).done, 100);
  });

  it('those in court stand behind those cleared, and never beyond the end', () => {
    assert.closeTo(dialOf({inJudicial: 12}).court, 10, 1e-9);
    assert.closeTo(dialOf({inJudicial: 500}).court, 100 - 700 / 12, 1e-9);
    assert.equal(dialOf({}).court, 0);
  });

  it('the pace is marked where it is held against the share', () => {
    const pace = {basis: 'days', from: '2021-11-10'} as const;
    assert.closeTo(dialOf({pace}).elapsed!, 2100 / 52, 1e-9);
    assert.isUndefined(dialOf({pace, goal: {kind: 'basically'}}).elapsed);
    assert.include(linesOf({pace, goal: {kind: 'basically'}}), '时序进度40.3%（按日历日）');
    assert.isUndefined(dialOf({pace}, at('2022-01-10')).elapsed);
  });

  it('more than 99 is drawn open to more, and read so', () => {
    const {beyond, figure, said, meter} = dialOf({share: {value: 99, qualifier: 'gt'}, start: null, cleared: null, left: null});
    assert.deepEqual([beyond, plain(figure.text), plain(said), meter?.now], [1, '超99%', '超99%', 99]);
    assert.equal(dialOf({share: {value: 30, qualifier: 'lt'}}).beyond, -1);
  });

  it('a moving whole is drawn as what came against what went, with what is left as the figure', () => {
    const {kind, figure, inflow, done, meter, said} = dialOf({goal: {kind: 'dynamic'}, start: 3, new: 33, cleared: 27, left: 9, overdue: 1});
    assert.deepEqual([kind, plain(figure.text), inflow, done, meter?.now, meter?.max, plain(said)], ['flow', '9件', 100, 75, 27, 36, '余9件，有超期未办结']);
  });

  it('nothing to clear, nothing known and nothing cleared are three pictures', () => {
    assert.deepEqual([dialOf({start: 0, cleared: 0, left: 0}).kind, dialOf({start: 0, cleared: 0, left: 0}).figure.text], ['none', '无存量']);
    assert.deepEqual([dialOf({start: null, cleared: null, left: null}).kind, dialOf({start: null, cleared: null, left: null}).figure.text], ['missing', '未载明']);
    assert.deepEqual([dialOf({start: 4, cleared: {missing: 'suppressed'}, left: {missing: 'suppressed'}}).figure.text], ['＊']);
    assert.deepEqual([dialOf({cleared: 0, left: 120}).kind, dialOf({cleared: 0, left: 120}).figure.text], ['share', '0%']);
    assert.isUndefined(dialOf({start: 0, cleared: 0, left: 0}).meter);
  });

  it('a plan without figures states none; where others report, or the document says so, a figure is not reported', async () => {
    const blank = {start: null, cleared: null, left: null};
    const figures = (...stocks: Partial<Stock>[]) => (where = setting) => clearanceGaugeModel(documentOf(...stocks.map((stock) => ({...platform, ...stock}))), where).stocks.map(({dial}) => dial.figure.text);
    assert.deepEqual(figures(blank, blank)(), ['未载明', '未载明']);
    assert.deepEqual(figures(blank, {})(), ['未报送', '58.3%']);
    assert.deepEqual(figures({...blank, left: {missing: 'not_reported'}})(), ['未报送']);
    assert.deepEqual(figures({...blank, left: {missing: 'not_yet_due'}})(), ['未到期']);
    for (const [lang, word] of [['zh-Hant', '未載明'], ['en', 'not stated']] as const) {
      assert.deepEqual(figures(blank)({...setting, language: await loadLanguage(lang)}), [word]);
    }
    assert.equal(dialOf(blank).caption, '', 'what is not stated is not “open”');
  });

  it('without a known whole it says what is left and no share', () => {
    const {kind, figure, meter} = dialOf({start: {value: 20, qualifier: 'over'}, cleared: 7, left: 5});
    assert.deepEqual([kind, plain(figure.text), meter], ['count', '5件', undefined]);
  });

  it('levels are parts of the same whole, as long as each was', () => {
    const levelsOf = (levels: NonNullable<Stock['levels']>) => modelOf({start: 20, cleared: 15, left: 5, levels}).stocks[0]!.levels;
    assert.deepEqual(levelsOf([{label: '一般', start: 12, left: 3}, {label: '严重', start: 8, left: 2}]), [{from: 0, cleared: 45, left: 15}, {from: 60, cleared: 30, left: 10}]);
    // One that grew is drawn as it was, and its words say the rest.
    assert.deepEqual(levelsOf([{label: '一般', start: 12, left: 0}, {label: '严重', start: 8, left: 9}]), [{from: 0, cleared: 60, left: 0}, {from: 60, cleared: 0, left: 40}]);
    assert.isEmpty(levelsOf([{label: '一般', start: 12, left: 3}, {label: '严重', start: 8, left: null}]));
  });

  it('the same figure is not repeated beside the picture', () => {
    const lines = linesOf({inJudicial: 50, left: 50});
    assert.isFalse(lines.some((text) => text.includes('50')));
  });
});

describe('the doubts of a gauge', () => {
  it('are none when the figures fit', () => {
    assert.deepEqual(notesOf({new: 5, reopened: 2, excluded: [{reason: '重复', count: 3}], left: 54}), []);
  });

  it('are one neutral line for the public, and the arithmetic for internal readers', () => {
    assert.deepEqual(notesOf({left: 42}), ['分项与合计相差8件，以发布单位口径为准']);
    assert.deepEqual(notesOf({left: 42, new: 1}, 'internal'), ['分项与合计相差9件，以发布单位口径为准', '存量 120 + 新增 1 − 已办结 70 = 51，填报余42，相差9件']);
  });

  it('are still one line for the public where several sums miss, and one each for internal readers', () => {
    const levels = [{label: '一般', start: 90, left: 30}, {label: '严重', start: 31, left: 12}];
    assert.deepEqual(notesOf({left: 42, levels}), ['分项与合计相差8件、1件，以发布单位口径为准']);
    assert.lengthOf(notesOf({left: 42, levels}, 'internal'), 3);
    assert.deepEqual(notesOf({left: 41, levels: [{label: '一般', start: 90, left: 30}, {label: '严重', start: 30, left: 2}]}), ['分项与合计相差9件，以发布单位口径为准'], 'the same difference is said once');
  });

  it('are shown where more was cleared than there was and than came', () => {
    const {dial} = modelOf({cleared: 200, new: 60, left: 0}).stocks[0]!;
    assert.deepEqual(notesOf({cleared: 200, new: 60, left: 0}), ['分项与合计相差20件，以发布单位口径为准']);
    assert.deepEqual(notesOf({cleared: 200, new: 60, left: 0}, 'internal').slice(1), ['存量 120 + 新增 60 − 已办结 200 = −20，填报余0，相差20件', '已办结200件，多于应清零的120件，未计算清零进度']);
    assert.equal(dial.kind, 'count', 'no share is drawn');
  });

  it('look at levels, population, and what is within another count', () => {
    assert.deepEqual(notesOf({levels: [{label: '一般', start: 90, left: 30}, {label: '严重', start: 31, left: 20}]}), ['分项与合计相差1件，以发布单位口径为准']);
    assert.deepEqual(notesOf({population: {label: '在建项目', count: 66, unit: '个', parts: [{label: '无', start: 40, left: 64}, {label: '一般', start: 26, left: 1}, {label: '严重', start: 8, left: 1}]}}), ['分项与合计相差8个，以发布单位口径为准']);
    assert.deepEqual(notesOf({writtenOff: 71}), ['分项与合计相差1件，以发布单位口径为准']);
    assert.deepEqual(notesOf({inJudicial: 53}), ['分项与合计相差3件，以发布单位口径为准']);
  });

  it('say nothing of sums with an unknown or approximate term', () => {
    assert.deepEqual(notesOf({start: null, left: 42}), []);
    assert.deepEqual(notesOf({start: {value: 120, qualifier: 'approx'}, left: 42}), []);
  });

  it('tell editors when more was cleared than there was, and that no share is computed', () => {
    assert.isTrue(notesOf({cleared: 130, new: 60}, 'internal').some((text) => text.includes('未计算清零进度')));
    assert.deepEqual(notesOf({cleared: 130, new: 60}), []);
  });

  it('hold a reported share against its parts, a tenth of a point apart', () => {
    const off = (value: number) => notesOf({population: {label: '在建项目', count: 66, measure: '无欠薪比例', to: {value, numerator: 64, denominator: 66}}}, 'internal');
    assert.deepEqual(off(97), []);
    assert.deepEqual(off(96.9), []);
    assert.deepEqual(off(97.1), ['无欠薪比例（现状）按原文列示为97.1%，复算为96.9%']);
    assert.deepEqual(notesOf({share: 60}, 'internal'), ['清零进度按原文列示为60%，复算为58.3%']);
  });

  it('confess a share over a hundred and data from before the deadline', () => {
    assert.deepEqual(notesOf({share: {value: 104, raw: '100%以上'}, start: null}), ['“清零进度”按原文列示（100%以上），占比超过 100%，以发布单位口径为准']);
    const stale = clearanceGaugeModel({...documentOf(platform), asOf: '2021-11-30'}, at('2022-01-10'));
    assert.deepEqual(stale.notes.map(({text}) => plain(text)), ['数据截至2021年11月30日，早于期限，期限届满时的情况未载明']);
  });

  it('name their stock where there are several', () => {
    const {notes} = clearanceGaugeModel(documentOf(platform, {...platform, scope: '甲镇', left: 49}), setting);
    assert.deepEqual(notes.map(({text}) => plain(text)), ['甲镇：分项与合计相差1件，以发布单位口径为准']);
  });
});

describe('the table of a gauge', () => {
  it('has a column for every stock, and a dash where a stock has no such fact', async () => {
    const table = await clearanceGaugeModel(documentOf(platform, {...platform, scope: '甲镇', deadline: undefined, people: {start: 914, left: 402}}), setting).table();
    const rows = Array.from({length: table.rowCount}, (_, index) => table.row(index).map(({text}) => plain(text)));
    assert.deepEqual(table.columns.map(({label}) => label), ['项目', '国家平台转办', '甲镇']);
    assert.deepEqual(rows.find(([label]) => label === '期限'), ['期限', '2021年12月31日', '—']);
    assert.deepEqual(rows.find(([label]) => label === '涉及人数：余'), ['涉及人数：余', '—', '402人']);
    assert.isUndefined(rows.find(([label]) => label === '新增'));
  });

  it('keeps missing apart from nought', async () => {
    const table = await modelOf({cleared: {missing: 'suppressed'}, left: 0}).table();
    const cells = Array.from({length: table.rowCount}, (_, index) => table.row(index));
    assert.deepEqual(cells.find(([head]) => head?.text === '已办结')?.[1], {text: '＊', missing: 'suppressed'});
    assert.equal(cells.find(([head]) => head?.text === '余')?.[1]?.value, 0);
  });
});

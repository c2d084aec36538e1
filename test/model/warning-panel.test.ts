import {assert} from 'chai';
import {china} from '../../src/calendar/china.js';
import {read} from '../../src/contract/read.js';
import {warningPanelSchema, type WarningPanelDocument} from '../../src/contract/warning-panel.js';
import {languageOf, loadLanguage} from '../../src/language/language.js';
import {plain} from '../../src/language/number.js';
import type {Setting} from '../../src/model/setting.js';
import {warningPanelModel} from '../../src/model/warning-panel.js';
import {anqing2013, baoying, city2025, schemes, zhongxiang} from '../../stories/warning-schemes.js';

const scheme = {
  name: '两色预警',
  levels: [
    {key: 'y', label: '黄', colour: 'yellow', severity: 1, limit: {n: 5, unit: 'workdays'}, responsible: '镇街'},
    {key: 'r', label: '红', colour: 'red', severity: 2, limit: {n: 24, unit: 'hours'}},
  ],
};

function panel(more: object = {}): WarningPanelDocument {
  const reading = read(warningPanelSchema, {type: 'warning-panel', title: '预警', unit: '家', scheme, ...more});
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

const setting = (more: Partial<Setting> = {}): Setting => ({language: languageOf('zh-CN')!, calendar: china, audience: 'public', now: Date.parse('2021-11-30T12:00:00+08:00'), ...more});
const modelOf = (more: object = {}, given: Partial<Setting> = {}) => warningPanelModel(panel(more), setting(given));
const summary = (more: object, given?: Partial<Setting>) => plain(modelOf(more, given).summary);
const counts = (y: unknown, r: unknown) => [{level: 'y', count: y}, {level: 'r', count: r}];

describe('the local schemes', () => {
  it('are six ways to colour, in seven papers, the gravest first', () => {
    const orders = Object.fromEntries(Object.entries(schemes).map(([place, scheme]) => [place, modelOf({scheme}).levels.map(({colour}) => colour).join(' ')]));
    assert.deepEqual(orders, {
      baoying: 'red orange yellow',
      gaoyou: 'red orange yellow',
      zhongxiang: 'black red yellow',
      anqing2013: 'red yellow green',
      anqing2008: 'red yellow',
      city2025: 'red yellow blue',
      guizhou: 'red yellow',
    });
    // 安庆 2008 has cards, of which two make a graver one; the product of Guizhou has two colours and no rule between them.
    assert.deepEqual(modelOf({scheme: schemes.anqing2008}).moves.map(({name, when}) => [name, when]), [['升级：黄牌→红牌', '两次黄牌']]);
    assert.isEmpty(modelOf({scheme: schemes.guizhou}).moves);
    assert.deepEqual(modelOf({scheme: schemes.anqing2008}).levels.map(({name}) => name), ['红牌', '黄牌']);
  });

  it('宝应 2019: 39, 32 and 44 firms, the gravest first, added up by nobody', () => {
    const text = summary({scheme: baoying, counts: [{level: 'yellow', count: 44}, {level: 'orange', count: 32}, {level: 'red', count: 39}]});
    assert.equal(text, '红色预警39家；橙色预警32家；黄色预警44家。');
  });

  it('安庆 2013: level one is the mildest, and its colour is said', () => {
    const model = modelOf({scheme: anqing2013});
    assert.deepEqual(model.levels.map(({name, grade}) => [name, grade]), [['三级（红）', '最重'], ['二级（黄）', ''], ['一级（绿）', '最轻']]);
    assert.equal(plain(model.summary), '“三级预警”分3级，由重到轻为三级（红）、二级（黄）、一级（绿）；未载各级数量。');
    assert.isUndefined(model.levels[0]!.figure, 'no count is no nought');
  });

  it('钟祥: black is graver than red; what is watched is no warning', () => {
    const model = modelOf({scheme: zhongxiang, watched: [{label: '项目', figure: 115, unit: '个'}, {label: '农民工', figure: 3979, unit: '人'}]});
    assert.deepEqual(model.levels.map(({colour, symbol}) => [colour, symbol]), [['black', '✖'], ['red', '▲'], ['yellow', '●']]);
    assert.deepEqual(model.around.map(({label, figure}) => label + plain(figure.text)), ['项目115个', '农民工3,979人']);
  });

  it('a city 2025: 71 issued and 71 lifted', () => {
    assert.match(summary({scheme: city2025, total: {issued: 71, lifted: 71}}), /未载各级数量；本期发出71家，解除71家。$/);
  });

  it('平顶山: three colours that the source does not name are not invented', () => {
    const model = modelOf({scheme: {name: '三色预警', levels: []}});
    assert.isTrue(model.empty);
    assert.equal(model.summary, '“三色预警”各级的颜色和标准未载明。');
  });

  it('are part of where the data come from', () => {
    assert.deepEqual(modelOf({scheme: baoying}).about.lines.map(({label}) => label), ['方案', '资料来源']);
  });
});

describe('a level', () => {
  it('without a figure, with nought and with a suppressed one are three things', () => {
    assert.equal(summary({counts: counts(0, null)}), '红未报送；黄0家。');
    assert.equal(summary({counts: [{level: 'y', count: {missing: 'suppressed'}}]}), '红未报送；黄数值过小，不予显示。');
  });

  for (const [previous, text] of [
    [3, '较上周增加2家'],
    [9, '较上周减少4家'],
    [5, '与上周持平'],
    [null, '上周未报送，不比较'],
    [{value: 3, qualifier: 'over'}, '上周未报送，不比较'],
  ] as const) {
    it(`is compared with the period before: ${text}`, () => {
      const {levels} = modelOf({against: '上周', counts: [{level: 'y', count: 5, previous}]});
      assert.equal(plain(levels[1]!.change!.text), text);
    });
  }

  it('is not compared where its own count is missing, and never judged', () => {
    assert.isUndefined(modelOf({counts: [{level: 'y', count: null, previous: 5}]}).levels[1]!.change);
    assert.notProperty(modelOf({counts: [{level: 'y', count: 7, previous: 5}]}).levels[1]!.change, 'judgement');
  });

  it('says what came up to it and what was lifted from it', () => {
    assert.equal(summary({counts: [{level: 'r', count: 3, raised: 2, lifted: 0}]}), '红3家，升级至本级2家，解除0家；黄未报送。');
  });

  it('says its time to respond, and by whom', () => {
    assert.deepEqual(modelOf().levels.map(({facts}) => facts.map(({label, text}) => plain(label + text))), [['响应时限24小时内'], ['响应时限5个工作日内', '响应单位镇街']]);
  });
});

describe('the rules between levels', () => {
  it('are raising, lowering, warning and lifting by severity', () => {
    const transitions = [{from: 'y', to: 'r', when: '两次'}, {from: 'r', to: 'y', when: '已付'}, {to: 'y', when: '欠薪'}, {from: 'y', when: '付清'}];
    assert.deepEqual(modelOf({scheme: {...scheme, transitions}}).moves.map(({name}) => name), ['升级：黄→红', '降级：红→黄', '列入：黄', '解除：黄']);
  });
});

describe('a total', () => {
  it('that its levels do not come to is shown, doubted in one line, and in full for internal readers', () => {
    const more = {counts: counts(3, 1), total: {count: 6}};
    assert.deepEqual(modelOf(more).notes.map(({text}) => plain(text)), ['分项与合计相差2家，以发布单位口径为准']);
    assert.deepEqual(modelOf(more, {audience: 'internal'}).notes.map(({text}) => plain(text)), ['分项与合计相差2家，以发布单位口径为准', '红 1 + 黄 3 = 4，与原文合计6家不符']);
  });

  it('that is off by as much in two sums is doubted once where the figures are not told', () => {
    const more = {counts: counts(3, 1), total: {count: 6, previous: 5, issued: 4, lifted: 5}};
    assert.deepEqual(modelOf(more).notes.map(({text}) => plain(text)), ['分项与合计相差2家，以发布单位口径为准']);
    assert.lengthOf(modelOf(more, {audience: 'internal'}).notes, 3);
  });

  it('that its course does not come to is doubted, too', () => {
    const more = {total: {count: 6, previous: 5, issued: 4, lifted: 1}};
    assert.match(plain(modelOf(more, {audience: 'internal'}).notes[1]!.text), /^上期 5 \+ 列入 4 − 解除 1 = 8，与现有6家不符$/);
    assert.isEmpty(modelOf({total: {count: 8, previous: 5, issued: 4, lifted: 1}}).notes);
  });

  it('is checked against nothing that is missing or about so many', () => {
    assert.isEmpty(modelOf({counts: counts(3, null), total: {count: 6}}).notes);
    assert.isEmpty(modelOf({counts: counts(3, {value: 2, qualifier: 'over'}), total: {count: 6}}).notes);
  });
});

describe('subjects', () => {
  const subject = (more: object = {}) => ({name: '示例建工', level: 'y', since: '2021-11-23', ...more});
  const listed = (subjects: readonly object[], given: Partial<Setting> = {}) => modelOf({subjects}, {audience: 'internal', ...given}).subjects!.list;
  const light = (more: object, now = '2021-11-30T12:00:00+08:00') => plain(listed([subject(more)], {now: Date.parse(now)})[0]!.light?.text ?? '');

  it('never reach the public: not the model, not the sentence, not the table', async () => {
    const more = {counts: counts(1, 0), subjects: [subject({reason: '欠薪两个月', responsible: '某局', note: '内部'})]};
    const model = modelOf(more);
    assert.isUndefined(model.subjects);
    const table = await model.table();
    const everything = JSON.stringify(model) + JSON.stringify(table.columns) + JSON.stringify(Array.from({length: table.rowCount}, (_, index) => table.row(index)));
    assert.notMatch(everything, /示例建工|两个月|某局|内部/);
    assert.include(JSON.stringify(modelOf(more, {audience: 'leaders'})), '示例建工');
  });

  it('have their time from the level, in working days', () => {
    assert.equal(light({}), '今日到期', '2021-11-23 + 5 working days = 2021-11-30');
    assert.equal(light({since: '2021-11-22'}), '已超期1个工作日');
    assert.equal(light({since: '2021-11-26'}), '剩3个工作日');
    assert.equal(light({}, '2021-12-01T00:00:00+08:00'), '已超期1个工作日');
  });

  it('have their time by the hour, to the instant', () => {
    const since = '2021-11-29T13:00:00+08:00';
    assert.equal(light({level: 'r', since}), '今日到期');
    assert.equal(light({level: 'r', since}, '2021-11-30T13:00:01+08:00'), '已超期');
  });

  it('have the day that a paper states, before any that is counted', () => {
    assert.equal(light({due: '2021-12-03'}), '剩3个工作日');
    assert.equal(light({due: '--12-03'}), '', 'a day without its year has no clock');
  });

  it('that have answered are judged by that day, and lifted ones rest', () => {
    assert.equal(light({respondedAt: '2021-11-30'}), '按期响应');
    assert.equal(light({since: '2021-11-15', respondedAt: '2021-11-30'}), '超期6个工作日响应');
    assert.equal(light({state: 'answered'}), '', 'nobody says when');
    const [lifted] = listed([subject({liftedAt: '2021-11-29'})]);
    assert.deepEqual([lifted!.lifted, lifted!.overdue, lifted!.light], [true, false, undefined]);
    assert.isFalse(listed([subject({liftedAt: '2021-12-02'})])[0]!.lifted, 'not yet');
  });

  it('stand by level, the overdue first and the lifted last', () => {
    const all = [subject({name: 'a', state: 'lifted', level: 'r'}), subject({name: 'b'}), subject({name: 'c', since: '2021-11-01'}), subject({name: 'd', level: 'r', since: '--11-01'})];
    assert.equal(listed(all).map(({name}) => name).join(''), 'dcba');
  });

  it('say that they were raised, and are counted in the sentence', () => {
    const model = modelOf({subjects: [subject({level: 'r', before: 'y', since: '2021-11-01'}), subject({state: 'lifted'})]}, {audience: 'internal'});
    assert.include(model.subjects!.list[0]!.facts.map(({label, text}) => label + text), '升级黄→红');
    assert.match(plain(model.summary), /预警对象2个，其中超期未响应1个、已解除1个。$/);
  });

  it('beyond the counts, or lifted before they were warned, are told to internal readers', () => {
    const notes = (audience: 'public' | 'internal') => modelOf({counts: counts(1, 0), subjects: [subject(), subject({liftedAt: '2021-11-01'}), subject({level: 'r'})]}, {audience}).notes.map(({text}) => plain(text));
    assert.deepEqual(notes('internal'), ['名单中红有1家，多于上报的0家', '“示例建工”的解除时间早于列入时间']);
    assert.isEmpty(notes('public'));
  });

  it('are provisional beyond the holidays announced so far', () => {
    const model = modelOf({subjects: [subject({since: '2027-11-10'})]}, {audience: 'internal', now: Date.parse('2027-11-11T00:00:00+08:00')});
    assert.match(model.subjects!.list[0]!.due, /（暂定）$/);
    assert.include(model.notes.map(({text}) => text).join(), '暂定');
  });
});

describe('the table of warnings', () => {
  it('has levels, the total, the rules, then subjects, and no column that nobody fills', async () => {
    const more = {counts: counts(3, 1), total: {count: 4}, scheme: {...scheme, transitions: [{from: 'y', to: 'r', when: '两次'}]}, subjects: [{name: '示例建工', level: 'y'}]};
    const open = await modelOf(more).table();
    assert.deepEqual(open.columns.map(({label}) => label), ['级别', '数量', '条件', '响应时限', '响应单位']);
    assert.deepEqual(Array.from({length: open.rowCount}, (_, index) => open.row(index)[0]!.text), ['红', '黄', '合计', '升级：黄→红']);
    assert.deepEqual(open.row(1)[1], {text: '3', value: 3});
    const inside = await modelOf(more, {audience: 'internal'}).table();
    assert.equal(inside.row(4)[0]!.text, '示例建工');
    for (let index = 0; index < inside.rowCount; index += 1) assert.lengthOf(inside.row(index), inside.columns.length);
    assert.deepEqual(inside.row(99), []);
  });
});

it('warnings speak English and traditional Chinese', async () => {
  const more = {counts: [{level: 'r', count: 3, previous: 1}], against: '上周'};
  assert.equal(summary(more, {language: await loadLanguage('en')}).replace(/\u00a0/g, ' '), '红 (red) 3 家, 2 家 more than 上周; 黄 (yellow) not reported.');
  assert.equal(summary(more, {language: await loadLanguage('zh-TW')}), '红3家，較上周增加2家；黄未報送。');
  assert.match(summary({...more, scheme: {...scheme, levels: scheme.levels.map((level) => ({...level, label: level.key}))}}, {language: await loadLanguage('zh-TW')}), /^r（紅）3家/);
});

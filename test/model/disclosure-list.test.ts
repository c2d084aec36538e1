import {assert} from 'chai';
import {china} from '../../src/calendar/china.js';
import {disclosureListSchema, type DisclosureListDocument} from '../../src/contract/disclosure-list.js';
import {read} from '../../src/contract/read.js';
import {withoutSmall} from '../../src/contract/small-cells.js';
import {languageOf, loadLanguage} from '../../src/language/language.js';
import {plain} from '../../src/language/number.js';
import {findEntries, searchKeys, type Wanted} from '../../src/model/disclosure-find.js';
import {disclosureListModel, type DisclosureListModel} from '../../src/model/disclosure-list.js';
import type {Setting} from '../../src/model/setting.js';
import {finish} from '../../src/model/work.js';
import {full, head, listed, many, violating} from '../../stories/disclosure-lists.js';

const {demo: _invented, ...real} = head;

function documentOf(input: unknown): DisclosureListDocument {
  const reading = read(disclosureListSchema, input);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

const at = (moment: string) => Date.parse(moment.includes('T') ? moment : `${moment}T12:00:00+08:00`);
const setting = (more: Partial<Setting> = {}): Setting => ({language: languageOf('zh-CN')!, calendar: china, audience: 'public', now: at('2026-03-31'), ...more});
const modelOf = (input: unknown, more: Partial<Setting> = {}) => disclosureListModel(documentOf(input), setting(more));
const ids = ({survey, document}: DisclosureListModel) => Array.from(survey.order, (index) => document.entries[index]!.id);

/** Everything a model says anywhere: on the page, as a table, as a file. */
async function everything(model: DisclosureListModel): Promise<string> {
  const table = await model.table();
  const rows = Array.from({length: table.rowCount}, (_, index) => table.row(index).map(({text}) => text));
  const {document: _document, survey, ...said} = model;
  return JSON.stringify([said, Array.from(survey.order, model.entry), survey.withdrawals, rows, await model.json!()]);
}

describe('what is published', () => {
  it('stands with the newest first, and is counted by its list', () => {
    const model = modelOf(full);
    assert.deepEqual(ids(model), ['b-1', 'b-2', 'v-6', 'v-7', 'b-3', 'b-5', 'b-4']);
    assert.equal(plain(model.summary), '现公布7条：拖欠农民工工资失信联合惩戒名单5条、重大劳动保障违法行为2条；最近一条于2026年3月12日列入；另有已撤销1条、提前移出1条、公布期满1条，不再显示。');
  });

  it('of one day keeps the order of the file', () => {
    assert.deepEqual(ids(modelOf({...head, entries: [listed(3), listed(1), listed(2)]})), ['b-3', 'b-1', 'b-2']);
  });

  it('may be nothing, or one', () => {
    const none = modelOf({...head, entries: []});
    assert.isTrue(none.empty);
    assert.equal(none.summary, '现在没有公布的条目。');
    assert.match(plain(modelOf({...head, entries: [violating(1)]}).summary), /^现公布1条：重大劳动保障违法行为1条；/);
  });

  it('says what the law has published and the file leaves out', () => {
    const {creditCode: _code, address: _address, persons: _persons, decisionNo: _no, handling: _handling, ...bare} = violating(1) as Record<string, unknown>;
    const entry = modelOf({...head, entries: [bare]}).entry(0);
    assert.deepEqual([...entry.subject, ...entry.decision].filter(({text}) => text === '未载明').map(({label}) => label), ['统一社会信用代码', '地址', '法定代表人', '处理情况', '决定文号']);
  });

  it('marks a credit code whose check symbol is wrong, and tells the author where', () => {
    const model = modelOf({...head, entries: [listed(1), listed(2, {creditCode: '91350100M000100Y4Z'})]});
    assert.equal(model.entry(1).wrongCode, '校验不符');
    assert.isUndefined(model.entry(0).wrongCode);
    assert.deepEqual(model.notes.map(({text, kind}) => `${kind} ${plain(text)}`), ['doubt 1条的统一社会信用代码校验不符，已逐条注明，以发布单位核实为准']);
    assert.deepEqual(model.problems, [{code: 'wrong_credit_code', path: '/entries/1/creditCode'}]);
  });

  it('has no small numbers where the document wants none, and tells nought from them', async () => {
    const input = {...head, suppressBelow: 3, entries: [listed(1, {people: 2}), listed(2, {people: 3}), listed(3, {people: 0})]};
    const model = disclosureListModel(withoutSmall(documentOf(input)).document, setting());
    assert.deepEqual([0, 1, 2].map((index) => plain(model.entry(index).involved[0]!.text)), ['＊', '3人', '0人']);
    assert.deepEqual(((await model.json!()) as DisclosureListDocument).entries.map(({people}) => people), [{missing: 'suppressed'}, 3, 0]);
    assert.isTrue(model.notes.some(({text}) => text === '＊：数值过小，不予显示'));
  });
});

describe('an entry ends', () => {
  const input = {...real, entries: [listed(1, {name: '将满公司', creditCode: '91350100M000100Y43', publishUntil: '2026-03-31'}), listed(2)]};
  const shown = (more: Partial<Setting>, document: object = input) => ids(modelOf(document, more)).includes('b-1');

  it('with the last moment of its last day in Shanghai', () => {
    assert.isTrue(shown({now: at('2026-03-31T23:59:59.999+08:00')}));
    assert.isFalse(shown({now: at('2026-04-01T00:00:00+08:00')}));
    assert.isFalse(shown({now: at('2026-03-31T16:00:00Z')}), 'wherever the reader is');
  });

  it('when any clock says so: the visitor’s, the server’s, the page’s', () => {
    assert.isFalse(shown({now: at('2026-03-31'), latest: at('2026-04-01')}));
    assert.isFalse(shown({now: at('2026-04-01'), latest: at('2026-03-31')}));
    assert.isFalse(shown({now: at('2026-03-31'), pinned: true, latest: at('2026-04-01')}), 'a page that stands at an older day brings nobody back');
  });

  it('also in a document of a closed period', () => {
    assert.isFalse(shown({now: at('2026-04-01')}, {...input, final: true, asOf: '2026-03-01'}));
  });

  it('by the page’s day alone where its employer is invented', () => {
    assert.isTrue(shown({now: at('2026-03-31'), pinned: true, latest: at('2030-01-01')}, {...input, demo: true}));
    assert.isFalse(shown({now: at('2026-03-31'), latest: at('2030-01-01')}, {...input, demo: true}));
  });

  it('without a trace of whom: not in a sentence, a table, a file or a search', async () => {
    const model = modelOf(input, {now: at('2026-04-01')});
    const all = await everything(model);
    for (const secret of ['将满公司', '91350100M000100Y43', 'b-1"']) assert.notInclude(all, secret);
    assert.match(plain(model.summary), /另有公布期满1条，不再显示。$/);
    assert.isEmpty(finish(findEntries(finish(searchKeys(model.document, model.survey.order)), model.survey.order, model.survey.facets, {query: '将满', chosen: {}})).rows);
    assert.deepEqual(model.linked('b-1'), {text: '链接所指的条目公布期已满，不再显示', lines: []});
  });

  it('at once when it is revoked, whatever its days, and shows reason and paper without the name', async () => {
    const revoked = {at: '2027-01-01', reason: '撤销将满公司（91350100M000100Y43，演示甲）的列入决定', docNo: '示府复决〔2026〕3号'};
    const model = modelOf({...input, entries: [{...input.entries[0], revoked}, listed(2, {persons: [{name: '演示丙', role: 'principal'}]})]});
    const all = await everything(model);
    for (const secret of ['将满公司', '91350100M000100Y43', '演示甲']) assert.notInclude(all, secret);
    assert.deepEqual(model.withdrawals.map(({text, lines}) => [text, ...lines.map((line) => line.text)]), [['2027年1月1日撤销', '撤销该对象（该对象，该对象）的列入决定', '示府复决〔2026〕3号']]);
    const linked = model.linked('b-1');
    assert.isTrue('text' in linked && linked.text.includes('已撤销') && linked.lines.length === 2);
  });

  it('at once when it is revoked without a reason, which is said', () => {
    const model = modelOf({...head, entries: [listed(1, {revoked: {at: '2026-03-01'}})]});
    assert.deepEqual(model.withdrawals[0]!.lines.map(({text}) => text), ['理由未载明']);
    assert.deepEqual(model.problems!.map(({code}) => code), ['withdrawn_without_reason']);
  });

  it('early from the day of its removal on', () => {
    const removed = {...real, entries: [listed(1, {removed: {at: '2026-04-01', reason: '改正', docNo: '1号'}})]};
    assert.isTrue(shown({now: at('2026-03-31')}, removed));
    assert.isFalse(shown({now: at('2026-04-01')}, removed));
  });

  it('also where the file has only how', () => {
    const model = modelOf({...head, entries: [], withdrawn: [{id: 'b-0', how: 'removed', at: '2026-01-05', reason: '经申请', docNo: '9号'}]});
    assert.isFalse(model.empty);
    assert.equal(plain(model.summary), '现在没有公布的条目；另有提前移出1条，不再显示。');
    assert.deepEqual(model.linked('b-0'), {text: '链接所指的条目已提前移出，不再显示', lines: [{label: '理由', text: '经申请'}, {label: '文号', text: '9号'}]});
  });
});

describe('persons on a list', () => {
  const input = {...head, entries: [listed(1, {persons: [{name: '演示甲', role: 'legal_representative'}, {name: '欧阳演示', role: 'other', source: 'https://example.gov.cn/who'}, {name: '司马演示', role: 'official', post: '监察员'}]})]};

  it('are named as the law has it; others are masked for the public, in every form', async () => {
    const all = await everything(modelOf(input));
    assert.include(all, '演示甲');
    for (const secret of ['欧阳演示', '司马演示', 'gov.cn/who']) assert.notInclude(all, secret);
    assert.include(all, '欧阳**');
  });

  it('are named to internal readers', async () => {
    assert.include(await everything(modelOf(input, {audience: 'internal'})), '欧阳演示');
  });

  it('are masked as the page says, and not as the document says', async () => {
    const masking = {shows: () => false, mask: () => '某某'};
    const all = await everything(modelOf({...input, masking: 'none'}, {masking, audience: 'internal'}));
    for (const secret of ['演示甲', '欧阳演示', '司马演示']) assert.notInclude(all, secret);
  });
});

describe('looking for an entry', () => {
  const model = modelOf({...full, entries: [...full.entries, listed(11, {name: 'Sample ＡＢＣ劳务公司', registrationNo: '410000123'})]});
  const keys = finish(searchKeys(model.document, model.survey.order));
  const look = (query: string, chosen: Wanted['chosen'] = {}) => finish(findEntries(keys, model.survey.order, model.survey.facets, {query, chosen}));
  const found = (query: string, chosen: Wanted['chosen'] = {}) => Array.from(look(query, chosen).rows, (index) => model.document.entries[index]!.id);

  it('finds parts of a name or a code, in any case and width, every word of several', () => {
    assert.deepEqual(found('第3'), ['b-3']);
    assert.deepEqual(found('000006x'), ['v-6']);
    assert.deepEqual(found('sample abc'), ['b-11']);
    assert.deepEqual(found('ａｂｃ'), ['b-11']);
    assert.deepEqual(found('0000123'), ['b-11']);
    assert.deepEqual(found('第3 建筑'), ['b-3']);
    assert.isEmpty(found('第3 制造'));
    assert.lengthOf(found('  '), 8);
  });

  it('chooses by list, year, authority and state, and counts what else there would be', () => {
    assert.deepEqual(model.survey.facets.map(({values}) => values), [
      ['blacklist', 'major_violation'],
      ['2026', '2025', '2024'],
      ['示例县人力资源和社会保障局', '示例市人力资源和社会保障局'],
      ['active', 'corrected', 'objection_pending'],
    ]);
    assert.deepEqual(found('', {kind: 1}), ['v-6', 'v-7']);
    assert.deepEqual(found('', {kind: 1, year: 1}), ['v-7']);
    assert.deepEqual(look('', {kind: 1}).counts.map((counts) => [...counts]), [[6, 2], [1, 1, 0], [0, 2], [2, 0, 0]]);
    assert.deepEqual(look('', {kind: 1, year: 2}).counts.map((counts) => [...counts]), [[1, 0], [1, 1, 0], [0, 0], [0, 0, 0]]);
  });
});

describe('what is taken away', () => {
  it('has every statutory field in a column of its own, with the stable id', async () => {
    const {columns, rowCount, row} = await modelOf(full).table();
    assert.deepEqual(columns.map(({label}) => label), ['公布对象', '标识', '种类', '主体', '统一社会信用代码', '注册号', '地址', '法定代表人及责任人员', '列入事由或主要违法事实', '涉及人数', '欠薪金额', '处理情况', '决定文号', '作出决定的机关', '决定日期', '法律依据', '列入日期', '公布截止', '状态', '更正', '异议受理', '监督电话']);
    assert.equal(rowCount, 7);
    assert.deepEqual(row(0).slice(0, 2).map(({text}) => text), ['示例第1建筑劳务有限公司（演示）', 'b-1']);
    assert.deepEqual([row(0)[9]!.value, row(0)[10]!.value], [125, '2330555']);
  });

  it('says definition, licence, revisions and whom to call', () => {
    assert.includeMembers(modelOf(full).about.lines.map(({label}) => label), ['口径', '使用许可', '更正', '异议受理', '监督电话']);
  });

  it('is as JSON a document again, that shows the same', async () => {
    const model = modelOf(full);
    const again = modelOf(JSON.parse(JSON.stringify(await model.json!())) as unknown);
    assert.deepEqual(ids(again), ids(model));
    assert.deepEqual(again.survey.withdrawals, model.survey.withdrawals);
  });

  it('holds no internal remark for the public', async () => {
    const input = {...full, notes: [{text: '内部备注', audience: 'internal'}, {text: '公开备注'}]};
    const all = await everything(modelOf(input));
    assert.include(all, '公开备注');
    assert.notInclude(all, '内部备注');
    assert.include(await everything(modelOf(input, {audience: 'internal'})), '内部备注');
  });
});

describe('a list in other words', () => {
  for (const lang of ['en', 'zh-Hant']) {
    it(`is said in ${lang}`, async () => {
      const model = modelOf(full, {language: await loadLanguage(lang)});
      assert.notMatch(JSON.stringify([model.summary, model.entry(0)]), /undefined|NaN/);
      if (lang === 'en') assert.match(plain(model.summary), /^7 entries published now: Joint-punishment list .* \(5\).*; no longer shown: 1 revoked.*1 expired\.$/);
    });
  }

  it('of very many is looked through once a day', () => {
    const document = documentOf(many(3000));
    const one = disclosureListModel(document, setting());
    assert.equal(disclosureListModel(document, setting({now: at('2026-03-31T18:00:00+08:00')})).survey, one.survey);
    assert.notEqual(disclosureListModel(document, setting({now: at('2027-04-01')})).survey, one.survey);
  });
});

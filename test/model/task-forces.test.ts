import {assert} from 'chai';
import fc from 'fast-check';
import {china} from '../../src/calendar/china.js';
import {read} from '../../src/contract/read.js';
import {taskForcesSchema} from '../../src/contract/task-forces.js';
import {languageOf, loadLanguage} from '../../src/language/language.js';
import {plain} from '../../src/language/number.js';
import type {Setting} from '../../src/model/setting.js';
import {findForces, findPairs, findParties} from '../../src/model/task-force-find.js';
import {taskForcesModel} from '../../src/model/task-forces.js';
import {county, dengfeng, pairedCity, zhongshan} from '../../stories/task-forces.js';

function modelOf(document: object, setting: Partial<Setting> = {}) {
  const reading = read(taskForcesSchema, {type: 'task-forces', title: '专班', forces: [], ...document});
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return taskForcesModel(reading.value, {language: languageOf('zh-CN')!, calendar: china, audience: 'public', now: Date.parse('2021-12-23T12:00:00+08:00'), ...setting});
}
type Model = ReturnType<typeof modelOf>;
const notesOf = (model: Model) => model.notes.map(({text}) => plain(text));
const units = (...names: readonly string[]) => names.map((name) => ({key: name, name}));
const posts = (...keys: readonly string[]) => keys.map((key) => ({key, post: key}));
async function rowsOf(model: Model) {
  const table = await model.table();
  return [table.columns.map(({label}) => label), ...Array.from({length: table.rowCount}, (_, index) => table.row(index).map(({text}) => plain(text)))];
}

describe('登封’s seven forces', () => {
  const model = modelOf(dengfeng);

  it('are seven, the office that takes the rest is not counted, and one person leads four', () => {
    assert.equal(plain(model.summary), '7个工作专班，由4人领导，牵头单位10个、成员单位3个；市委常委、常务副市长领导最多，共4个；市人社局参与最多，共7个；另有4人未领导工作专班；其余事项由联席会议办公室承接。');
  });

  for (const [post, led] of [
    ['市委常委、常务副市长', ['一', '二', '五', '六']],
    ['市委常委、副市长', ['三']],
    ['副市长（其一）', ['四']],
    ['副市长（其三）', ['七']],
    ['副市长（其二）', []],
    ['副市长、市公安局局长', []],
    ['市委副书记、市长（召集人）', []],
  ] as const) {
    it(`${post} leads ${led.length === 0 ? 'none' : led.join('、')}`, () => {
      const {held, n} = model.leaders.find(({label}) => label === post)!;
      assert.deepEqual(held.leader.map((place) => model.forces[place]!.no), [...led]);
      assert.equal(n, led.length);
    });
  }

  for (const [name, lead] of [
    ['根治拖欠农民工工资问题', ['市人社局', '市住建局']],
    ['政府投资项目、事业单位欠薪问题', ['市发展改革委', '市财政局']],
    ['公共服务单位欠薪问题', ['市城管局']],
    ['教育培训机构欠薪问题', ['市教育局']],
    ['煤炭企业欠薪问题', ['市应急局']],
    ['国有企业项目欠薪问题', ['市国资服务中心']],
    ['民企中小企业、招商引资政策兑现及“万人助万企”反映欠薪问题', ['市工信局', '市商务局']],
  ] as const) {
    it(`${name} is led by ${lead.join('、')}`, () => {
      assert.deepEqual(model.forces.find((force) => force.name === name)!.holders.lead.map(({label}) => label), [...lead]);
    });
  }

  it('name nobody: posts that several have are told apart, and it is said', () => {
    assert.include(notesOf(model), '职务同为“副市长”的有3人，以“其一”“其二”区分');
    const all = JSON.stringify([model.forces, model.leaders]);
    for (const name of ['刘宁', '王泽文', '侯惠婷', '吉喆', '冯巧云', '陈耀宗']) assert.notInclude(all, name);
  });

  it('show beside a leader and a unit in how many others they are; a collective stands for many and is counted as none', () => {
    const [first] = model.forces;
    assert.deepEqual(first!.holders.leader.map(({more}) => plain(more)), ['领导4个工作专班']);
    assert.deepEqual(first!.holders.lead.map(({label, more, mark}) => [label, plain(more), mark]), [['市人社局', '参与7个工作专班', '×7'], ['市住建局', '', '×1']]);
    assert.deepEqual(first!.holders.member.map(({more}) => more), ['', '', '']);
  });

  it('are all in the table, with those who lead none', async () => {
    const rows = await rowsOf(model);
    assert.deepEqual(rows[0], ['名称', '类别', '领导', '副职', '牵头单位', '成员单位', '职责']);
    assert.deepEqual(rows[1]!.slice(0, 5), ['一根治拖欠农民工工资问题', '—', '市委常委、常务副市长', '市人社局局长', '市人社局、市住建局']);
    assert.deepEqual(rows.slice(9).map((row) => [row[0], row[2]]), [['未承担', '市委副书记、市长（召集人）'], ['未承担', '副市长（其二）'], ['未承担', '副市长、市公安局局长']]);
  });
});

describe('中山’s 23 and 23', () => {
  const model = modelOf(zhongshan);

  it('are one to one, and nobody makes up who is paired with whom', async () => {
    assert.equal(plain(model.summary), '“一对一”包干：成员单位23个与镇街23个一对一，原文未载明对应名单。');
    assert.isEmpty(model.pairing!.lines);
    assert.include(notesOf(model), '原文未列名：镇街23个、成员单位23个');
    assert.deepEqual(await rowsOf(model), [['名称', '类别', '“一对一”包干'], ['成员单位', '—', '23'], ['镇街', '—', '23']]);
  });

  it('of a fictitious city are 23 pairs, every one from both sides, and 529 cells with a sentence', () => {
    const {pairing, summary, notes} = modelOf(pairedCity);
    assert.equal(plain(summary), '“一对一”包干：成员单位23个与镇街23个一对一，结对23对。');
    assert.isEmpty(notes);
    const {rows, columns, mark, sentence} = pairing!;
    const cells = rows.members.flatMap((_, row) => columns.members.map((__, column) => [mark(row, column), sentence(row, column)] as const));
    assert.lengthOf(cells, 529);
    assert.lengthOf(cells.filter(([one]) => one === 'pair'), 23);
    assert.lengthOf(new Set(cells.map(([, text]) => text)), 529);
    assert.equal(sentence(0, 2), '甲街道与市科技局：结对');
    assert.equal(sentence(0, 0), '甲街道与市发展改革局：未结对');
    for (const {partners} of [...rows.members, ...columns.members]) assert.lengthOf(partners, 1);
  });
});

describe('a pairing', () => {
  const sides = (rows: readonly string[], columns: readonly string[]) => ({rows: {label: '镇街', units: rows}, columns: {label: '部门', units: columns}});
  const all = units('甲', '乙', '丙', '子', '丑', '寅');
  const paired = (pairs: readonly (readonly [string, string])[] | undefined, more: object = {}) =>
    modelOf({units: all, pairing: {...sides(['甲', '乙', '丙'], ['子', '丑', '寅']), ...(pairs && {pairs: pairs.map(([row, column]) => ({row, column}))}), ...more}});

  it('one to one doubts who has none and who has several, from both sides', () => {
    const model = paired([['甲', '子'], ['甲', '丑'], ['乙', '丑']], {rule: 'one_to_one'});
    assert.equal(plain(model.summary), '结对：部门3个与镇街3个一对一，结对3对，镇街未结对1个，部门未结对1个，镇街对应多个的1个，部门对应多个的1个。');
    assert.deepEqual(model.notes.map(({text, kind}) => [plain(text), kind]), [['镇街未结对1个：丙', 'doubt'], ['部门未结对1个：寅', 'doubt'], ['镇街对应多个的1个：甲（2个）', 'doubt'], ['部门对应多个的1个：丑（2个）', 'doubt']]);
    assert.deepEqual([model.pairing!.mark(0, 0), model.pairing!.mark(0, 1), model.pairing!.mark(1, 1), model.pairing!.mark(2, 2)], ['double', 'double', 'double', 'none']);
    assert.equal(plain(model.pairing!.sentence(0, 1)), '甲与丑：结对；对应多个：甲（2个）、丑（2个）');
  });

  it('of any other kind remarks who has none, and several are as it should be', () => {
    const model = paired([['甲', '子'], ['甲', '丑'], ['乙', '丑'], ['丙', '寅']]);
    assert.isEmpty(model.notes);
    assert.equal(model.pairing!.mark(0, 1), 'pair');
    assert.deepEqual(paired([['甲', '子'], ['乙', '丑'], ['丙', '丑']]).notes.map(({text, kind}) => [plain(text), kind]), [['部门未结对1个：寅', 'remark']]);
  });

  it('that nobody stated is not one of nobody', async () => {
    assert.match(plain(paired(undefined).summary), /原文未载明对应名单。$/);
    assert.match(plain(paired([]).summary), /结对0对，镇街未结对3个，部门未结对3个。$/);
    assert.deepEqual((await rowsOf(paired(undefined))).slice(1).map((row) => row[2]), ['未载明', '未载明', '未载明']);
    assert.deepEqual((await rowsOf(paired([]))).slice(1).map((row) => row[2]), ['未结对', '未结对', '未结对', '未结对', '未结对', '未结对']);
  });

  it('says what the source counts and does not list, and empty sides', () => {
    const model = modelOf({units: all, pairing: {...sides([], []), rows: {label: '镇街', units: ['甲'], stated: 3}, pairs: []}});
    assert.deepEqual(notesOf(model), ['镇街原文称3个，此处列出1个', '部门的名单是空的', '镇街未结对1个：甲']);
    assert.isFalse(model.empty);
  });

  it('may have leaders on a side, and a unit on both, that is not paired with itself', () => {
    const model = modelOf({leaders: posts('县长'), units: units('甲', '乙'), pairing: {...sides(['甲', '乙'], ['县长', '甲']), pairs: [{row: '甲', column: '县长', note: '重点镇'}, {row: '乙', column: '甲'}]}});
    assert.equal(model.pairing!.mark(0, 1), 'self');
    assert.deepEqual(model.pairing!.lines.map(({name, partners, note}) => [name, partners, note]), [['甲', ['县长'], '重点镇'], ['乙', ['甲'], '']]);
  });

  it('is the same from either side, whatever it is: every pair stands once in a row and once in a column', () => {
    const places = fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(5)), {selector: ([row, column]) => row * 6 + column, maxLength: 36});
    fc.assert(fc.property(places, fc.boolean(), (list, oneToOne) => {
      const [rows, columns] = [['甲', '乙', '丙', '丁', '戊', '己'], ['子', '丑', '寅', '卯', '辰', '巳']];
      const {pairing, notes} = modelOf({units: units(...rows, ...columns), pairing: {...sides(rows, columns), rule: oneToOne ? 'one_to_one' : 'any', pairs: list.map(([row, column]) => ({row: rows[row], column: columns[column]}))}});
      const marks = rows.flatMap((_, row) => columns.map((__, column) => pairing!.mark(row, column)));
      assert.equal(marks.filter((mark) => mark !== 'none').length, list.length);
      for (const side of ['rows', 'columns'] as const) assert.equal(pairing![side].members.reduce((sum, {partners}) => sum + partners.length, 0), list.length);
      // One to one without a doubt is a pair for each.
      if (oneToOne) assert.equal(notes.length === 0, list.length === 6 && new Set(list.map(([row]) => row)).size === 6 && new Set(list.map(([, column]) => column)).size === 6);
      else assert.isFalse(marks.includes('double'));
    }));
  });
});

describe('leaders and units', () => {
  it('and forces say the same of each other, whatever the document is', () => {
    const keys = fc.subarray(['甲', '乙', '丙', '丁']);
    const force = fc.record({leaders: fc.subarray(['一', '二', '三']), deputies: fc.subarray(['一', '二', '三']), lead: keys, members: keys, rest: fc.boolean()});
    fc.assert(fc.property(fc.array(force, {maxLength: 8}), (list) => {
      const model = modelOf({leaders: posts('一', '二', '三'), units: units('甲', '乙', '丙', '丁'), forces: list.map((one, at) => ({...one, key: `f${at}`, name: `专班${at}`}))});
      for (const party of [...model.leaders, ...model.units]) {
        for (const part of ['leader', 'deputy', 'lead', 'member'] as const) {
          assert.deepEqual(party.held[part], model.forces.filter(({holders}) => holders[part].some(({key}) => key === party.key)).map(({place}) => place));
        }
        const own = new Set((model.leaders.includes(party) ? party.held.leader : [...party.held.lead, ...party.held.member]).filter((place) => !model.forces[place]!.rest));
        assert.equal(party.n, own.size, 'each force is counted once');
      }
    }));
  });

  it('are posts where no published source names the person, whoever looks; with one, the name follows the post', () => {
    const leaders = [{key: 'a', post: '县长', person: {name: '欧阳示例', role: 'official', source: '示例政办〔2021〕1号'}}, {key: 'b', post: '局长', person: {name: '赵示例', role: 'official'}}];
    for (const audience of ['public', 'internal'] as const) assert.deepEqual(modelOf({leaders}, {audience}).leaders.map(({label}) => plain(label)), ['县长欧阳示例', '局长']);
    assert.deepEqual(notesOf(modelOf({leaders}, {audience: 'internal'})), ['1人的姓名没有写明公开来源，只列职务']);
    assert.isEmpty(notesOf(modelOf({leaders})));
  });

  it('are posts alone on a page whose own rules show no names', () => {
    const leaders = [{key: 'a', post: '县长', person: {name: '欧阳示例', role: 'official', source: '示例政办〔2021〕1号'}}];
    assert.deepEqual(modelOf({leaders}, {masking: {shows: () => false, mask: (name) => name}}).leaders.map(({label}) => label), ['县长']);
  });

  it('have the cases in their charge named for internal readers alone; the public is told how many', () => {
    const forces = [{key: 'f', name: '积案专班', covers: [{label: '甲街道'}, {label: '某项目案', kind: 'case'}, {label: '某酒店案', kind: 'case'}]}];
    const said = (audience: 'public' | 'internal') => modelOf({forces}, {audience}).forces[0]!.covers.map(({label, text}) => `${label}：${plain(text)}`);
    assert.deepEqual(said('public'), ['包保片区：甲街道', '包案：2件']);
    assert.deepEqual(said('internal'), ['包保片区：甲街道', '包案：某项目案、某酒店案']);
  });

  it('that are named twice in one force are counted once, and doubted', () => {
    const model = modelOf({leaders: posts('县长'), units: units('甲', '乙'), forces: [{key: 'f', name: '专班', leaders: ['县长'], deputies: ['县长'], lead: ['甲'], members: ['甲', '乙']}]});
    assert.deepEqual(notesOf(model), ['“专班”的领导与副职中都有县长，按一人计', '“专班”的牵头单位与成员单位中都有甲，按一个单位计']);
    assert.equal(model.units[0]!.n, 1);
    assert.deepEqual(model.forces[0]!.holders.member.map(({label}) => label), ['乙']);
  });
});

describe('forces', () => {
  it('without a leader or without units are named in a note; who takes the rest needs none', () => {
    const model = modelOf({units: units('甲'), leaders: posts('县长'), forces: [{key: 'a', name: '一班', lead: ['甲']}, {key: 'b', name: '二班', leaders: ['县长']}, {key: 'c', name: '办公室', rest: true}]});
    assert.deepEqual(notesOf(model), ['1个专班未载明领导：一班', '1个专班未载明单位：二班']);
  });

  it('that are none are said to be none', () => {
    const {empty, summary, readings} = modelOf({});
    assert.deepEqual([empty, summary, readings], [true, '暂无专班。', []]);
  });

  it('have their figures as reported: missing, suppressed and nought are three things', async () => {
    const model = modelOf({measures: [{label: '在办', unit: '件'}, {label: '金额', unit: '万元'}], forces: [{key: 'a', name: '一班', counts: [0, {missing: 'suppressed'}]}, {key: 'b', name: '二班', counts: [{value: 20, qualifier: 'over'}, null]}, {key: 'c', name: '三班'}]});
    assert.deepEqual(model.forces.map(({counts}) => counts.map(({said, missing}) => [plain(said.text), missing])), [[['0件', undefined], ['＊', 'suppressed']], [['20余件', undefined], ['未报送', 'not_reported']], [['未报送', 'not_reported'], ['未报送', 'not_reported']]]);
    const table = await model.table();
    assert.deepEqual(table.columns.slice(-2).map(({label, unit, numeric}) => [label, unit, numeric]), [['在办', '件', true], ['金额', '万元', true]]);
    assert.deepEqual(table.row(0).slice(-2).map(({value, missing}) => value ?? missing), [0, 'suppressed']);
  });

  it('stand in the table with their total as stated, below the forces', async () => {
    const rows = await rowsOf(modelOf(county));
    const total = rows.find(([first]) => first === '合计');
    assert.deepEqual(total?.slice(-3), ['86件', '51件', '612.4万元']);
    assert.isUndefined((await rowsOf(modelOf({...county, total: undefined}))).find(([first]) => first === '合计'));
  });

  it('that come to their total are not doubted, tenths neither', () => {
    assert.isEmpty(notesOf(modelOf(county, {audience: 'internal'})));
    assert.include(plain(modelOf(county).summary), '合计在办案件86件、已办结51件、涉及金额612.4万元');
  });

  it('that do not are shown as stated, doubted in one line, and in full for internal readers', () => {
    const odd = {...county, total: [90, 51, {value: '612.5'}]};
    const lines = ['分项与合计相差4件，以发布单位口径为准', '分项与合计相差0.1万元，以发布单位口径为准'];
    assert.deepEqual(notesOf(modelOf(odd)), lines);
    const detail = notesOf(modelOf(odd, {audience: 'internal'})).slice(2);
    assert.deepEqual(detail, ['在办案件：一 34 + 二 12 + 三 15 + 四 13 + 五 5 + 六 4 + 县治欠办 3 = 86，与公布的90不符；一案可能由几个专班共同承担', '涉及金额：一 268 + 二 143.5 + 三 97.6 + 四 61.3 + 五 22 + 六 18 + 县治欠办 2 = 612.4，与公布的612.5不符；一案可能由几个专班共同承担']);
    assert.isEmpty(notesOf(modelOf({...county, total: [{value: 90, qualifier: 'approx'}, null, {value: '612.4'}]})), 'about so many is in no sum');
  });
});

describe('many', () => {
  it('are named up to twelve in a note, and counted beyond', () => {
    const names = (count: number) => notesOf(modelOf({forces: Array.from({length: count}, (_, at) => ({key: `F${at}`, name: `组${at + 1}`, lead: ['甲']})), units: units('甲')}))[0];
    assert.match(names(12)!, /组11、组12$/);
    assert.notMatch(names(13)!, /组13/);
    assert.match(names(13)!, /组12.*13/);
  });

  it('notes of one row stand in one line, each of them', () => {
    const pair = (column: string, note: string) => ({row: '甲', column, note});
    const {pairing} = modelOf({units: units('甲', '子', '丑'), pairing: {rows: {label: '镇街', units: ['甲']}, columns: {label: '部门', units: ['子', '丑']}, pairs: [pair('子', '工程'), pair('丑', '工厂')]}});
    assert.equal(pairing!.lines[0]!.note, '工程；工厂');
  });
});

describe('the search', () => {
  const model = modelOf(county);
  const found = (query: string, chosen?: string) => findForces(model.forces, query, chosen).map(({no, name}) => no || name);

  it('finds forces by leader, unit, district and name, by every word', () => {
    assert.deepEqual(found('分管工业'), ['四', '五']);
    assert.deepEqual(found('公安局'), ['一', '四', '六']);
    assert.deepEqual(found('公安局 常务'), ['一', '六']);
    assert.deepEqual(found('丁镇'), ['四']);
    assert.deepEqual(found('水库'), []);
    assert.lengthOf(found('  '), 7);
  });

  it('takes full-width and common letters, figures and brackets for the same', () => {
    const {forces} = modelOf({...county, forces: [{key: 'F', name: 'ＰＰＰ项目（2021）'}]});
    for (const query of ['ppp', 'ＰＰＰ', '(2021)', '（２０２１）']) assert.lengthOf(findForces(forces, query, undefined), 1, query);
    assert.lengthOf(findForces(forces, 'pp 2022', undefined), 0);
  });

  it('shows all of one leader, and no other whose post sounds alike', () => {
    const two = modelOf(dengfeng);
    assert.deepEqual(findForces(two.forces, '', 'vice1').map(({no}) => no), ['四']);
    assert.deepEqual(findForces(two.forces, '', 'executive').map(({no}) => no), ['一', '二', '五', '六']);
  });

  it('finds leaders by the forces they lead, those with most first', () => {
    assert.deepEqual(findParties(model.leaders, model.forces, '').map(({key, n}) => [key, n]), [['L1', 3], ['L3', 2], ['L2', 1], ['L4', 0], ['L5', 0]]);
    assert.deepEqual(findParties(model.leaders, model.forces, '工业').map(({key}) => key), ['L3']);
  });

  it('finds pairs from either side', () => {
    const {lines} = modelOf(pairedCity).pairing!;
    assert.deepEqual(findPairs(lines, '科技').map(({name}) => name), ['甲街道']);
    assert.deepEqual(findPairs(lines, '甲街道').map(({partners}) => partners), [['市科技局']]);
  });

  it('does not know the case it may not name', () => {
    assert.isEmpty(found('商业综合体'));
  });
});

it('two hundred forces are counted, and their leaders too', () => {
  const forces = Array.from({length: 200}, (_, at) => ({key: `f${at}`, name: `项目${at}`, leaders: [`L${at % 40}`]}));
  const model = modelOf({forces, leaders: posts(...Array.from({length: 40}, (_, at) => `L${at}`))});
  assert.match(plain(model.summary), /^200个专班，由40人领导；L0、L1、L2等40个领导最多，各5个。$/);
  assert.equal(plain(notesOf(model)[0]!).slice(0, 20), '200个专班未载明单位：项目0、项目1、');
});

it('forces speak English and traditional Chinese', async () => {
  const said = async (lang: string) => plain(modelOf(county, {language: await loadLanguage(lang)}).summary).replace(/\u00a0/g, ' ');
  assert.equal(await said('en'), '6 task forces, led by 3 persons, 8 lead units and 4 member units; 县委常委、常务副县长 leads most: 3; 县人社局 takes part in most: 6; 2 more lead no task force; all else goes to 县治欠办; in total 在办案件 86 件, 已办结 51 件, 涉及金额 612.4 万元.');
  assert.equal(await said('zh-TW'), '6個專班，由3人領導，牽頭單位8個、成員單位4個；县委常委、常务副县长領導最多，共3個；县人社局參與最多，共6個；另有2人未領導專班；其餘事項由县治欠办承接；合計在办案件86件、已办结51件、涉及金额612.4万元。');
});

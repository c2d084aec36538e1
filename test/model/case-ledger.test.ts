import {assert} from 'chai';
import fc from 'fast-check';
import {china} from '../../src/calendar/china.js';
import {caseLedgerSchema, type CaseLedgerDocument} from '../../src/contract/case-ledger.js';
import {read} from '../../src/contract/read.js';
import {languageOf, loadLanguage} from '../../src/language/language.js';
import {plain} from '../../src/language/number.js';
import {caseLedgerModel, type CaseLedgerModel} from '../../src/model/case-ledger.js';
import {limitSetsAtHand} from '../../src/model/case-limits.js';
import {paymentOf} from '../../src/model/ledger-stand.js';
import type {Setting} from '../../src/model/setting.js';
import {entries, full, head, many, problem} from '../../stories/case-ledgers.js';

function documentOf(input: unknown): CaseLedgerDocument {
  const reading = read(caseLedgerSchema, input);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

const at = (moment: string) => Date.parse(moment.includes('T') ? moment : `${moment}T12:00:00+08:00`);
const setting = (more: Partial<Setting> = {}): Setting => ({language: languageOf('zh-CN')!, calendar: china, audience: 'public', now: at('2021-11-30'), ...more});
const modelOf = (input: unknown, more: Partial<Setting> = {}) => caseLedgerModel(documentOf(input), setting(more), limitSetsAtHand);
const ledger = (items: readonly object[], more: Partial<Setting> = {}) => modelOf({...head, items}, more);
const one = (more: object, of: Partial<Setting> = {}) => ledger([problem(more)], of).item(0);
const ids = ({survey, document}: CaseLedgerModel) => Array.from(survey.order, (index) => document.items[index]!.id);
const clocks = (more: object, of: Partial<Setting> = {}) => {
  const {light, stand} = one(more, of);
  return [stand.clock?.deadline?.day, light && plain(light.text)];
};

/** Everything a model says anywhere. */
async function everything(model: CaseLedgerModel): Promise<string> {
  const table = await model.table();
  const {document: _document, voice: _voice, survey, ...said} = model;
  return JSON.stringify([said, Array.from(survey.order, (index) => {
    const {stand: _stand, ...item} = model.item(index);
    return item;
  }), table.columns, Array.from({length: table.rowCount}, (_, index) => table.row(index))]);
}

describe('不解决不销账', () => {
  const verdicts: readonly (readonly [string, object, readonly string[]])[] = [
    ['paid in full', {verified: {money: 61000}, paid: {money: 61000}}, []],
    ['paid in another unit', {verified: {money: {value: '6.1', unit: '万元'}}, paid: {money: {value: '61000.00'}}}, []],
    ['paid more', {verified: {money: 100}, paid: {money: 120}}, []],
    ['one fen short', {verified: {money: {value: '100.00'}}, paid: {money: {value: '99.99'}}}, ['支付少于应付']],
    ['paid half', {verified: {money: 61000}, paid: {money: 30500}}, ['支付少于应付']],
    ['paid what was verified, not what was claimed', {claimed: {money: 90000}, verified: {money: 61000}, paid: {money: 61000}}, []],
    ['paid less than claimed, where nothing is verified', {claimed: {money: 90000}, paid: {money: 61000}}, ['支付少于应付']],
    ['known to be less than what is owed', {verified: {money: 61000}, paid: {money: {value: 61000, qualifier: 'lt'}}}, ['支付少于应付']],
    ['paid to fewer people', {verified: {people: 5, money: 61000}, paid: {people: 4, money: 61000}}, ['支付少于应付']],
    ['paid to people, money not stated', {verified: {people: 5, money: 61000}, paid: {people: 5}}, ['支付情况未载明']],
    ['paid in money, people not stated', {verified: {people: 5, money: 61000}, paid: {money: 61000}}, []],
    ['nothing paid', {verified: {money: 61000}, paid: {money: 0}}, ['未支付']],
    ['payment not stated', {claimed: {money: 61000}}, ['支付情况未载明']],
    ['payment not reported', {claimed: {money: 61000}, paid: {money: {missing: 'not_reported'}}}, ['支付情况未载明']],
    ['payment not stated, goal reached', {claimed: {money: 61000}, goalMet: true}, ['支付情况未载明']],
    ['nothing owed, goal reached', {goalMet: true}, []],
    ['nothing owed, goal not reached', {goalMet: false}, ['整改目标未达到']],
    ['paid, goal not reached', {verified: {money: 1}, paid: {money: 1}, goalMet: false}, ['整改目标未达到']],
    ['nothing stated', {}, ['支付和整改情况均未载明']],
    ['nothing owed at all', {verified: {money: 0}}, ['支付和整改情况均未载明']],
    ['agreed and not paid', {state: 'agreed', verified: {money: 61000}}, ['支付情况未载明']],
    ['still in court', {state: 'in_judicial', goalMet: true}, ['仍在司法程序中']],
    ['a line of feedback awaited', {goalMet: true, tracks: [{name: '属地', repliedAt: '2021-11-20'}, {name: '部门'}]}, ['反馈未齐']],
    ['a line of feedback sent back', {goalMet: true, tracks: [{name: '属地', state: 'returned', repliedAt: '2021-11-20'}]}, ['反馈未齐']],
    ['all lines in', {goalMet: true, tracks: [{name: '属地', state: 'accepted'}, {name: '部门', repliedAt: '2021-11-20'}]}, []],
    ['several of them', {verified: {money: 2}, paid: {money: 1}, goalMet: false, tracks: [{name: '属地'}], state: 'in_judicial'}, ['支付少于应付', '整改目标未达到', '反馈未齐', '仍在司法程序中']],
    ['too small to be shown on both sides', {verified: {people: {missing: 'suppressed'}}, paid: {people: {missing: 'suppressed'}}}, []],
    ['owed to many, paid to too few to be shown', {verified: {people: 9}, paid: {people: {missing: 'suppressed'}}}, ['支付少于应付']],
  ];
  for (const [name, more, doubts] of verdicts) {
    it(`${doubts.length === 0 ? 'accepts' : 'doubts'}: ${name}`, () => {
      const item = one({...more, writeOff: {at: '2021-11-22'}});
      assert.deepEqual(item.doubts, doubts);
      assert.equal(item.state.text, doubts.length === 0 ? '已销号' : '销号存疑');
      assert.equal(item.state.tone, doubts.length === 0 ? 'good' : 'bad');
    });
    it(`accepts with a reason: ${name}`, () => {
      assert.equal(one({...more, writeOff: {at: '2021-11-22', reason: '经查不属实'}}).state.text, '已销号');
    });
    it(`asks the same of a state alone: ${name}`, () => {
      if ('state' in more) return;
      assert.deepEqual(one({...more, state: 'written_off'}).doubts, doubts);
    });
  }

  it('doubts what was written off before it was registered, whatever the reason', () => {
    assert.deepEqual(one({received: '2021-11-10', goalMet: true, writeOff: {at: '2021-11-09'}}).doubts, ['销号早于登记']);
    assert.deepEqual(one({received: '2021-11-10', writeOff: {at: '2021-11-09', reason: '并案'}}).doubts, ['销号早于登记']);
    assert.deepEqual(one({received: '2021-11-10', goalMet: true, writeOff: {at: '2021-11-10'}}).doubts, []);
    assert.deepEqual(one({received: '--11-10', goalMet: true, writeOff: {at: '2021-11-09'}}).doubts, [], 'without a year nobody knows');
  });

  it('has a doubtful entry neither done in time nor at work: it has no light', () => {
    const {light, stand} = one({due: {day: '2021-11-29'}, rectifiedAt: '2021-11-20', verified: {money: 5}, writeOff: {at: '2021-11-22'}});
    assert.isUndefined(light);
    assert.equal(stand.stage, 'doubtful');
    assert.isUndefined(stand.pressing);
  });

  it('is not asked before the day of writing off has come', () => {
    const item = one({verified: {money: 5}, state: 'written_off', writeOff: {at: '2021-12-01'}, due: {day: '2021-11-29'}});
    assert.deepEqual([item.state.text, item.doubts, plain(item.light!.text)], ['整改中', [], '已超期1个工作日']);
  });

  it('counts as written off, whose day the source leaves out', () => {
    assert.equal(one({goalMet: true, writeOff: {at: {missing: 'redacted_in_source'}}}).state.text, '已销号');
    assert.equal(one({goalMet: true, writeOff: {}}).state.text, '已销号');
    assert.equal(one({goalMet: true, writeOff: {at: '--11-20'}}).state.text, '已销号');
  });

  const amount = fc.record({owed: fc.integer({min: 1, max: 10 ** 9}), paid: fc.option(fc.integer({min: 0, max: 10 ** 9}), {nil: undefined})});
  it('never lets less than was owed look paid, to the fen, in whatever units', () => {
    const inUnit = (fen: number, unit: string) => (unit === '分' ? {value: fen, unit} : unit === '元' ? {value: (fen / 100).toFixed(2), unit} : {value: (fen / 1e6).toFixed(6), unit});
    const units = fc.constantFrom('分', '元', '万元');
    fc.assert(fc.property(amount, units, units, ({owed, paid}, a, b) => {
      const payment = paymentOf({verified: {money: inUnit(owed, a)}, ...(paid !== undefined && {paid: {money: inUnit(paid, b)}})});
      assert.equal(payment, paid === undefined ? 'unstated' : paid >= owed ? 'paid' : paid === 0 ? 'unpaid' : 'underpaid');
    }));
  });

  it('has every entry counted once, and those in doubt apart', () => {
    const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, {nil: undefined});
    const entry = fc.record({
      state: maybe(fc.constantFrom('registered', 'rectifying', 'agreed', 'in_judicial', 'suspended', 'rectified', 'written_off')),
      goalMet: maybe(fc.boolean()),
      verified: maybe(fc.record({money: fc.integer({min: 0, max: 3})})),
      paid: maybe(fc.record({money: fc.integer({min: 0, max: 3})})),
      due: maybe(fc.record({day: fc.constantFrom('2021-11-01', '2021-11-30', '2021-12-02', '2022-01-31')})),
      rectifiedAt: maybe(fc.constantFrom('2021-11-20', '2021-12-20')),
      writeOff: maybe(fc.record({at: fc.constantFrom('2021-11-25', '2021-12-25'), reason: maybe(fc.constant('并案'))}, {requiredKeys: ['at']})),
      tracks: maybe(fc.array(fc.record({name: fc.constant('属地'), repliedAt: maybe(fc.constant('2021-11-20')), due: maybe(fc.constant({day: '2021-11-29'}))}), {maxLength: 2})),
    });
    fc.assert(fc.property(fc.array(entry, {maxLength: 12}), (some) => {
      const items = some.map((more) => JSON.parse(JSON.stringify(problem(more))) as object);
      const model = ledger(items);
      const {counts, order} = model.survey;
      assert.equal(counts.open + counts.rectified + counts.doubtful + counts.written_off, items.length);
      assert.isAtMost(counts.overdue + counts.soon, counts.open);
      const stands = Array.from(order, (index) => model.item(index));
      const rank = ['open', 'doubtful', 'rectified', 'written_off'];
      stands.forEach(({stand, state, light, doubts}, place) => {
        if (place > 0) assert.isAtMost(rank.indexOf(stands[place - 1]!.stand.stage), rank.indexOf(stand.stage), 'open first, written off last');
        assert.equal(state.text === '已销号', stand.stage === 'written_off');
        assert.equal(doubts.length > 0, stand.stage === 'doubtful');
        if (stand.stage === 'doubtful') assert.isUndefined(light);
        if (stand.stage === 'written_off') {
          const {writeOff, verified, paid, goalMet} = model.document.items[order[place]!]!;
          const owed = Number((verified?.money as number | undefined) ?? 0);
          assert.isTrue(writeOff?.reason !== undefined || (owed > 0 ? Number(paid?.money ?? -1) >= owed : goalMet === true), 'a reason, the money, or the goal');
        }
      });
      assert.equal(counts.overdue, stands.filter(({stand, light}) => stand.stage === 'open' && light?.tone === 'bad' && stand.pressing !== undefined).length);
      assert.sameMembers([...order], items.map((_, index) => index));
    }), {numRuns: 300});
  });
});

describe('deadlines of a ledger', () => {
  const golden: readonly (readonly [string, object, readonly [string | undefined, string | undefined]])[] = [
    ['given, today', {due: {day: '2021-11-30'}}, ['2021-11-30', '今日到期']],
    ['given, two working days ahead', {due: {day: '2021-12-02'}}, ['2021-12-02', '剩2个工作日']],
    ['given, over a weekend', {due: {day: '2021-11-26'}}, ['2021-11-26', '已超期2个工作日']],
    ['ten working days from the day of entry', {received: '2021-11-10', due: {n: 10, unit: 'workdays', basis: '指令书'}}, ['2021-11-24', '已超期4个工作日']],
    ['thirty days from a day of its own', {due: {n: 30, unit: 'days', from: '2021-11-05', basis: '指令书'}}, ['2021-12-05', '剩3个工作日']],
    ['three months', {received: '2021-11-10', due: {n: 3, unit: 'months', basis: '协议'}}, ['2022-02-10', '剩48个工作日']],
    ['sixty working days by the nation’s rules', {received: '2021-11-10', due: {after: 'filed'}}, ['2022-02-08', '剩46个工作日']],
    ['of a step the law has no limit for', {due: {after: 'hearing'}}, [undefined, undefined]],
    ['from a day without its year', {received: '--11-10', due: {n: 10, unit: 'workdays', basis: '指令书'}}, [undefined, undefined]],
    ['by an event', {due: {day: {event: '春节前', resolved: '2022-01-31'}}}, ['2022-01-31', '剩44个工作日']],
    ['none', {}, [undefined, undefined]],
    ['put right in time', {due: {day: '2021-11-26'}, rectifiedAt: '2021-11-24'}, ['2021-11-26', '按期完成']],
    ['put right late', {due: {day: '2021-11-15'}, rectifiedAt: '2021-11-18'}, ['2021-11-15', '超期3个工作日完成']],
    ['put right, nobody knows when', {due: {day: '2021-11-15'}, state: 'rectified'}, ['2021-11-15', undefined]],
    ['written off in time', {due: {day: '2021-11-26'}, goalMet: true, writeOff: {at: '2021-11-26'}}, ['2021-11-26', '按期完成']],
    ['suspended, since when is not said', {due: {day: '2021-11-15'}, state: 'suspended'}, ['2021-11-15', '中止计算']],
  ];
  for (const [name, more, expected] of golden) {
    it(`are computed or given: ${name}`, () => {
      const item = modelOf({...head, timeLimits: 'national', items: [problem(more)]}).item(0);
      assert.deepEqual([item.stand.clock?.deadline?.day, item.light && plain(item.light.text)], [...expected]);
    });
  }

  it('turn at midnight in Shanghai, and hours at their moment', () => {
    const due = {day: '2021-11-30'};
    assert.deepEqual(clocks({due}, {now: at('2021-11-30T23:59:59+08:00')}), ['2021-11-30', '今日到期']);
    assert.deepEqual(clocks({due}, {now: at('2021-12-01T00:00:00+08:00')}), ['2021-11-30', '已超期1个工作日']);
    const hours = {received: '2021-11-30T09:00:00+08:00', due: {n: 2, unit: 'hours', basis: '急件'}};
    assert.deepEqual(clocks(hours, {now: at('2021-11-30T11:00:00+08:00')}), ['2021-11-30', '今日到期']);
    assert.deepEqual(clocks(hours, {now: at('2021-11-30T11:00:01+08:00')}), ['2021-11-30', '已超期']);
    assert.equal(ledger([problem(hours)], {now: at('2021-11-30T10:00:00+08:00')}).survey.until, at('2021-11-30T11:00:00+08:00') + 1);
  });

  it('are moved by a pause of k working days by exactly k', () => {
    const base = {received: '2021-11-01', due: {n: 10, unit: 'workdays', basis: '指令书'}};
    assert.equal(clocks(base)[0], '2021-11-15');
    assert.equal(clocks({...base, pauses: [{from: '2021-11-08', to: '2021-11-11'}]})[0], '2021-11-18');
    assert.deepEqual(clocks({...base, pauses: [{from: '2021-11-08', reason: '住院'}]}), [undefined, '中止计算']);
  });

  it('that cross into a year whose holidays nobody knows are provisional, and say so', () => {
    const model = ledger([problem({received: '2029-12-01', due: {n: 60, unit: 'workdays', basis: '条例'}})], {now: at('2029-12-02')});
    assert.match(model.item(0).light!.text, /暂定$/);
    assert.isTrue(model.notes.some(({text}) => text.startsWith('“暂定”期限')));
    assert.isFalse(modelOf(full).notes.some(({text}) => text.startsWith('“暂定”期限')));
  });

  it('may be replaced by the page', () => {
    const sets = {national: [{after: 'filed', until: ['closed'], n: 1, unit: 'days' as const, basis: '新规定'}]};
    const model = caseLedgerModel(documentOf({...head, timeLimits: 'national', items: [problem({received: '2021-11-10', due: {after: 'filed'}})]}), setting(), sets);
    assert.equal(model.item(0).stand.clock?.deadline?.day, '2021-11-11');
    assert.isUndefined(model.wants);
    assert.equal(caseLedgerModel(model.document, setting()).wants, 'national', 'nothing is at hand yet');
  });
});

describe('双轨反馈', () => {
  const track = (more: object) => ({name: '属地', sent: '2021-11-15', due: {n: 10, unit: 'workdays', basis: '督办函要求'}, ...more});
  const lineOf = (more: object) => {
    const {state, light} = one({tracks: [track(more)]}).tracks[0]!;
    return [state.text, light && plain(light.text)];
  };

  it('has a deadline and a state for each line', () => {
    assert.deepEqual(lineOf({}), ['待反馈', '已超期1个工作日']);
    assert.deepEqual(lineOf({repliedAt: '2021-11-25'}), ['已反馈', '按期完成']);
    assert.deepEqual(lineOf({repliedAt: '2021-11-25', state: 'accepted'}), ['已认可', '按期完成']);
    assert.deepEqual(lineOf({repliedAt: '2021-11-30'}), ['已反馈', '超期1个工作日完成']);
    assert.deepEqual(lineOf({repliedAt: '2021-11-25', state: 'returned'}), ['退回重报', '已超期1个工作日']);
    assert.deepEqual(lineOf({state: 'replied'}), ['已反馈', undefined]);
    assert.deepEqual(lineOf({repliedAt: '2021-12-03'}), ['待反馈', '已超期1个工作日'], 'a day to come has not come');
    assert.deepEqual(lineOf({state: 'waiting', repliedAt: '2021-11-25'}), ['已反馈', '按期完成'], 'what has come has come');
  });

  it('presses as the entry itself does, and is named where it presses more', () => {
    const item = one({due: {day: '2021-12-20'}, tracks: [track({repliedAt: '2021-11-25'}), {name: '派驻纪检监察组', due: {day: '2021-11-26'}}]});
    assert.deepEqual([item.lightOf, plain(item.light!.text), item.stand.pressing], ['派驻纪检监察组反馈', '已超期2个工作日', 1]);
    assert.include(plain(item.sentence), '派驻纪检监察组反馈已超期2个工作日');
    assert.equal(one({due: {day: '2021-11-20'}, tracks: [track({})]}).lightOf, '');
  });

  it('keeps an entry open that is put right but not answered', () => {
    const {stand, state} = one({rectifiedAt: '2021-11-20', due: {day: '2021-11-26'}, tracks: [track({})]});
    assert.deepEqual([stand.stage, state.text, stand.pressing], ['open', '整改完成，待销号', 0]);
  });

  it('is counted in the sentence, late ones too', () => {
    assert.include(plain(ledger([problem({tracks: [track({}), track({due: {day: '2021-12-30'}})]})]).summary), '待反馈2条，其中超期1条');
  });
});

describe('a ledger', () => {
  const model = modelOf(full);

  it('has open entries first, by light and deadline, then those in doubt, put right, written off, the latest first', () => {
    assert.deepEqual(ids(model), ['01', '02', '03', '04', '07', '05', '06', '14', '11', '12', '08', '09', '13', '10']);
  });

  it('says in one sentence what is open, late, to be written off, written off and in doubt', () => {
    assert.equal(plain(model.summary), '台账共14项：未销号8项（已超期2项、即将到期1项）、整改完成待销号1项、已销号3项、销号存疑2项；待反馈1条，其中超期1条；最紧迫的是“安置房工地拖欠农民工工资”，已超期4个工作日。');
    assert.deepEqual(model.counts.map(({key, figure}) => [key, figure]), [['open', '8'], ['overdue', '2'], ['soon', '1'], ['rectified', '1'], ['doubtful', '2'], ['written_off', '3']]);
  });

  it('may be empty, or all done', () => {
    assert.equal(ledger([]).summary, '暂无数据。');
    assert.isTrue(ledger([]).empty);
    assert.equal(plain(ledger([problem({goalMet: true, writeOff: {}})]).summary), '台账共1项：未销号0项、已销号1项。');
  });

  it('holds what its source states of all against its entries, and mends neither', () => {
    assert.deepEqual(model.notes.map(({text}) => plain(text)), ['不解决不销账：2项已作销号，但支付、整改目标或反馈不足以说明已经解决，又无理由，按“销号存疑”单独统计', '公布已销号4项，台账中可确认3项']);
    const stated = (reported: object, unit?: string) => modelOf({...head, items: [problem()], reported, ...(unit && {unit})}).notes.map(({text}) => plain(text));
    assert.deepEqual(stated({items: 2}, '件'), ['公布共2件，台账所列1件']);
    assert.deepEqual(stated({items: 1, writtenOff: 0}), []);
    assert.deepEqual(stated({items: {value: 20, qualifier: 'over'}}), [], 'what is about so much is not held against anything');
    assert.deepEqual(stated({items: null}), []);
  });

  it('keeps apart what is missing, suppressed and nought', () => {
    const {involved} = one({claimed: {people: 0, money: {value: 360, unit: '万元', qualifier: 'over'}}, verified: {people: {missing: 'suppressed'}, money: null}, paid: {money: {missing: 'not_yet_due'}}});
    assert.deepEqual(involved.map(({label, text}) => `${label} ${plain(text)}`), ['反映 0人、360余万元', '核实 人数＊、金额未报送', '支付 金额未到期']);
  });

  it('has every fact in its table, in the same order, numbers as numbers', async () => {
    const {columns, rowCount, row} = await model.table();
    assert.deepEqual(columns.map(({label}) => plain(label)), ['问题或线索', '编号', '类别', '来源', '登记', '反映人数', '反映金额', '核实人数', '核实金额', '支付人数', '支付金额', '整改目标', '责任单位', '期限', '时限状态', '状态', '存疑原因', '进展', '反馈与佐证', '中止', '整改完成', '销号', '销号单位', '销号理由']);
    assert.equal(rowCount, 14);
    assert.deepEqual(row(0).slice(5, 11).map(({value}) => value), [25, 268000, 22, '251360.50', 10, 118000]);
    const doubtful = Array.from({length: rowCount}, (_, index) => row(index)).filter((cells) => cells[15]!.text === '销号存疑').map((cells) => [cells[1]!.text, cells[14]!.text, cells[16]!.text]);
    assert.deepEqual(doubtful, [['11', '', '支付少于应付'], ['12', '', '支付情况未载明；整改目标未达到']]);
    assert.equal(row(7)[5]!.missing, 'suppressed');
    for (let index = 0; index < rowCount; index += 1) assert.lengthOf(row(index), columns.length);
    assert.deepEqual(row(99), []);
  });

  it('tells the public no employer, post, paper or evidence that is not public; and internal readers all of it', async () => {
    const secrets = ['示例建筑劳务公司', '示例置业公司', '分管副', '镇长', '组长', '示劳监字', '示治欠督', '示治欠销', '已约谈', '资金紧张', '银行回单', '支付凭证', '01-b.pdf'];
    const said = await everything(model);
    for (const secret of secrets) assert.notInclude(said, secret);
    for (const open of ['第一批工资发放公示', '销号公示', '首批 10 人']) assert.include(said, open);
    const inside = await everything(modelOf({...full, visibility: 'internal'}, {audience: 'internal'}));
    for (const secret of secrets) assert.include(inside, secret);
    const {columns, row} = await modelOf(full, {audience: 'internal'}).table();
    assert.includeMembers(columns.map(({label}) => label), ['用人单位', '案号', '责任人职务', '批准人职务', '文号', '内部说明']);
    assert.lengthOf(row(0), columns.length);
  });

  it('is told in every language, with no word of another', async () => {
    for (const lang of ['en', 'zh-Hant']) {
      const language = await loadLanguage(lang);
      const other = modelOf(full, {language});
      assert.notInclude(await everything(other), 'undefined');
      if (lang === 'zh-Hant') assert.match(other.summary, /^台賬共/);
      else assert.match(other.summary, /^14.entries in the ledger: 8.entries open \(2.entries overdue, 1.entry due soon\)/);
    }
  });

  it('has the deadline of a doubtful light of the law said inside the office', () => {
    const limits = [{after: 'filed', until: ['closed'], n: 10, unit: 'workdays' as const, basis: '某办法', evidence: 'unverified' as const}];
    const said = (audience: 'public' | 'internal') => modelOf({...head, timeLimits: limits, items: [problem({due: {after: 'filed'}})]}, {audience}).item(0).dates[0]!.text;
    assert.include(said('internal'), '条文未经核对');
    assert.notInclude(said('public'), '条文未经核对');
  });

  it('looks at ten thousand entries once, as long as nothing turns', () => {
    const document = documentOf(many(10_000));
    const first = caseLedgerModel(document, setting());
    const {counts} = first.survey;
    assert.equal(counts.open + counts.rectified + counts.doubtful + counts.written_off, 10_000);
    assert.strictEqual(caseLedgerModel(document, setting({now: at('2021-11-30T12:01:00+08:00')})).survey, first.survey);
    assert.notStrictEqual(caseLedgerModel(document, setting({now: at('2021-12-01')})).survey, first.survey, 'a new day is another ledger');
    assert.notStrictEqual(caseLedgerModel(document, setting({now: at('2021-11-29')})).survey, first.survey, 'so is the day before');
  });

  it('shows what its story holds: every state once or more', () => {
    assert.sameMembers([...new Set(Array.from(model.survey.order, (index) => model.item(index).stand.state))], ['registered', 'assigned', 'rectifying', 'agreed', 'in_judicial', 'suspended', 'rectified', 'written_off', 'doubtful']);
    assert.lengthOf(entries, 14);
  });
});

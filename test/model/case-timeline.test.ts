import {assert} from 'chai';
import {calendarOf} from '../../src/calendar/calendar.js';
import {china} from '../../src/calendar/china.js';
import type {Case, CaseTimelineDocument, Step} from '../../src/contract/case-timeline.js';
import {languageOf, loadLanguage} from '../../src/language/language.js';
import {plain} from '../../src/language/number.js';
import {loadCaseMore} from '../../src/model/case-more.js';
import {caseTimelineModel} from '../../src/model/case-timeline.js';
import type {Setting} from '../../src/model/setting.js';

const noon = (day: string) => Date.parse(`${day}T12:00:00+08:00`);
const setting: Setting = {language: languageOf('zh-CN')!, now: noon('2021-11-30'), calendar: china, audience: 'public'};
const at = (day: string): Setting => ({...setting, now: noon(day)});

const documentOf = (cases: readonly Case[], more: Partial<CaseTimelineDocument> = {}): CaseTimelineDocument => ({type: 'case-timeline', title: '案件办理', cases: [...cases], ...more});
const modelOf = (one: Partial<Case>, where = setting) => caseTimelineModel(documentOf([{label: '甲案', steps: [], ...one}]), where);
const stepsOf = (steps: Step[], where = setting, one: Partial<Case> = {}) => modelOf({...one, steps}, where).cases[0]!.steps;
const stepOf = (step: Step, where = setting) => stepsOf([step], where)[0]!;
const chipsOf = (step: Step, where = setting) => stepOf(step, where).chips.map(({tone, text}) => `${tone} ${plain(text)}`);
const lightOf = (step: Step, where = setting) => stepOf(step, where).standing?.light;
const stateOf = (one: Partial<Case>, where = setting) => modelOf(one, where).cases[0]!.state;
const notesOf = (document: CaseTimelineDocument, where = setting) => caseTimelineModel(document, where).notes.map(({text}) => plain(text));

const order: Step = {kind: 'ordered', at: '2021-12-01', due: {n: 10, unit: 'days', basis: '责令改正通知书'}};

before(loadCaseMore);

describe('a step with a clock', () => {
  it('tells a screen reader its place, name, date, deadline and light', () => {
    const steps: Step[] = [{kind: 'clue_received', at: '2021-11-20'}, {kind: 'filed', at: '2021-11-22'}, order];
    assert.equal(plain(stepsOf(steps, at('2021-12-16'))[2]!.sentence), '第3步，责令改正，2021年12月1日，期限12月11日，已超期4个工作日。');
  });

  it('is on time, due soon, due today and late by what day it is', () => {
    assert.deepEqual(chipsOf(order, at('2021-12-01')), ['running 剩7个工作日']);
    assert.deepEqual(chipsOf(order, at('2021-12-08')), ['soon 剩2个工作日']);
    assert.deepEqual(chipsOf(order, at('2021-12-11')), ['soon 今日到期']);
    assert.deepEqual(chipsOf(order, at('2021-12-12')), ['bad 已超期']);
    assert.deepEqual(chipsOf(order, at('2021-12-16')), ['bad 已超期4个工作日']);
  });

  it('that the step starts runs until it is done, in time or late', () => {
    assert.deepEqual(chipsOf({...order, done: '2021-12-11'}, at('2021-12-20')), ['good 按期完成']);
    assert.deepEqual(chipsOf({...order, done: '2021-12-14'}, at('2021-12-20')), ['bad 超期2个工作日完成']);
    assert.deepEqual(chipsOf({...order, end: '2021-12-10'}, at('2021-12-20')), ['good 按期完成']);
    assert.deepEqual(chipsOf({...order, done: '2021-12-10'}, at('2021-12-08')), ['soon 剩2个工作日'], 'what is still to come is not done');
  });

  it('that began before the step is met by the step itself', () => {
    const accepted: Step = {kind: 'accepted', at: '2021-11-05', due: {n: 5, unit: 'workdays', from: '2021-11-01', basis: '规定'}};
    assert.equal(lightOf(accepted), 'done');
    assert.deepEqual(chipsOf({...accepted, at: '2021-11-10'}), ['bad 超期2个工作日完成']);
    assert.equal(lightOf({...accepted, at: '2021-11-01'}), 'overdue', 'one that begins with the step is started by it');
  });

  it('of a given day is met by a step that comes after it, else it runs on', () => {
    assert.deepEqual(chipsOf({kind: 'ordered', at: '2021-09-10', due: {day: '2021-09-06'}}), ['bad 超期4个工作日完成']);
    assert.equal(lightOf({kind: 'ordered', at: '2021-11-20', due: {day: '2021-12-20'}}), 'on_time');
    assert.equal(lightOf({kind: 'ordered', at: '2021-11-20', due: {day: '2021-11-20'}}), 'overdue');
  });

  it('of a step to come counts from the day it names', () => {
    const revisit: Step = {kind: 'revisited', due: {n: 5, unit: 'workdays', from: '2021-11-26', basis: '规程'}};
    assert.deepEqual(chipsOf(revisit), ['soon 剩3个工作日']);
    assert.equal(stepOf(revisit).look, 'next');
    assert.equal(stepOf(revisit).date, '待办');
    assert.equal(stepOf(revisit, at('2021-12-20')).look, 'late');
  });

  it('stops when the case ends, and not before', () => {
    const ended = (end: string, day: Step['at']) => stepsOf([order, {kind: end, at: day}], at('2021-12-20'))[0]!.standing;
    assert.deepEqual(ended('closed', '2021-12-10')?.light, 'done');
    assert.deepEqual(ended('closed', '2021-12-16')?.light, 'done_late');
    assert.deepEqual(ended('closed', '2021-12-25')?.light, 'overdue');
    assert.isUndefined(ended('closed', '--12-10'));
    assert.deepEqual(ended('paid', '2021-12-10')?.light, 'overdue');
  });

  it('has none without a whole date, and says how long there is', () => {
    for (const when of ['--12-20', {date: '--01-16', yearOffset: 1}, {event: '春节前'}, {missing: 'not_reported' as const}]) {
      const step = stepOf({...order, at: when});
      assert.isUndefined(step.standing);
      assert.equal(plain(step.lines[0]!), '时限10日（责令改正通知书）');
    }
    assert.equal(lightOf({...order, at: {event: '国庆后', resolved: '2021-10-08'}}), 'overdue');
    assert.isUndefined(lightOf({...order, done: '--12-05'}, at('2021-12-20')));
    assert.isUndefined(lightOf({kind: 'accepted', at: '--11-05', due: {n: 5, unit: 'workdays', from: '2021-11-01', basis: '规定'}}));
  });

  it('stands still while the case is suspended, by its steps or by what the document says', () => {
    const filed: Step = {kind: 'investigating', at: '2021-09-01', due: {n: 30, unit: 'workdays', basis: '条例'}};
    const suspended: Step = {kind: 'suspended', at: '2021-09-08'};
    assert.equal(stepsOf([filed], at('2021-11-30'))[0]!.standing?.light, 'overdue');
    assert.deepEqual(stepsOf([filed, suspended])[0]!.chips.map(({text}) => text), ['中止计算']);
    assert.equal(stepsOf([filed, suspended, {kind: 'resumed', at: '2021-11-22'}])[0]!.standing?.light, 'on_time');
    assert.equal(stepsOf([filed], setting, {pauses: [{from: '2021-09-08'}]})[0]!.standing?.light, 'paused');
    assert.isUndefined(stepsOf([filed, {kind: 'suspended', at: '--09-08'}])[0]!.standing, 'a suspension of unknown days leaves nothing to count');
  });

  it('is provisional beyond the last announced holidays, and says so once more below', () => {
    const late: Step = {kind: 'investigating', at: '2026-12-14', due: {n: 60, unit: 'workdays', basis: '条例'}};
    assert.deepEqual(chipsOf(late, at('2026-12-20')), ['running 剩56个工作日 · 暂定']);
    assert.lengthOf(modelOf({steps: [late]}, at('2026-12-20')).notes, 1);
    const covered = calendarOf({coveredUntil: '2027-12-31', years: {2026: {off: [], work: []}, 2027: {off: ['2027-01-01'], work: []}}});
    assert.notInclude(chipsOf(late, {...at('2026-12-20'), calendar: covered}).join(), '暂定');
  });

  it('of hours runs on the clock of Shanghai', () => {
    const transfer: Step = {kind: '移送', at: '2021-11-29T18:30:00+08:00', due: {n: 24, unit: 'hours', basis: '规定'}};
    assert.equal(plain(stepOf(transfer).lines[0]!), '期限11月30日 18:30（24小时，规定）');
    assert.equal(lightOf(transfer), 'due_today');
    assert.equal(lightOf(transfer, {...setting, now: Date.parse('2021-11-30T18:31:00+08:00')}), 'overdue');
  });

  it('turns at midnight in Shanghai', () => {
    assert.equal(lightOf(order, {...setting, now: Date.parse('2021-12-11T23:59:59+08:00')}), 'due_today');
    assert.equal(lightOf(order, {...setting, now: Date.parse('2021-12-12T00:00:00+08:00')}), 'overdue');
  });
});

describe('the state of a case', () => {
  it('is agreed, and says of payment only what the source does', () => {
    const agreed = {steps: [{kind: 'mediated', at: '2021-11-01'}]};
    assert.equal(stateOf(agreed).text, '已达成还款协议，支付情况原文未载明');
    assert.equal(stateOf({...agreed, paid: {money: {missing: 'not_reported'}}}).text, '已达成还款协议，支付情况原文未载明');
    assert.equal(stateOf({...agreed, paid: {money: {missing: 'not_yet_due'}}}).text, '已达成还款协议，未到约定支付期');
    assert.equal(stateOf({...agreed, paid: {money: 0}}).text, '已达成还款协议');
  });

  it('knows of a payment to come from its clock', () => {
    const steps: Step[] = [{kind: 'mediated', at: '2021-11-01'}, {kind: 'paid', due: {day: '2021-12-02', basis: '还款协议'}}];
    assert.equal(stateOf({steps}).text, '已达成还款协议，未到约定支付期');
    assert.equal(stateOf({steps}, at('2021-12-06')).text, '已达成还款协议');
    assert.equal(stateOf({steps: [{kind: 'mediated', at: '2021-11-01', due: {day: '2021-12-02'}}]}).text, '已达成还款协议，未到约定支付期');
    assert.equal(stateOf({steps: [{kind: 'mediated', at: '2021-11-01', due: {day: '2021-11-02'}}]}).text, '已达成还款协议，支付情况原文未载明');
  });

  it('is paid in part when less is paid than was verified or agreed to', () => {
    const steps = [{kind: 'paid', at: '2021-11-01'}];
    assert.deepEqual(stateOf({steps, verified: {money: 100}, paid: {money: 99}}), {tone: 'soon', text: '部分支付'});
    assert.deepEqual(stateOf({steps, claimed: {money: 200}, verified: {money: 100}, paid: {money: 100}}), {tone: 'good', text: '已支付'});
    assert.equal(stateOf({steps, agreed: {money: 100}, paid: {money: 50}}).text, '部分支付');
  });

  it('is said by its last step of another name when no step moves it', () => {
    assert.equal(stateOf({steps: [{kind: '约谈', at: '2021-11-01'}, {kind: '走访'}]}).text, '约谈');
    assert.equal(stateOf({steps: [{kind: 'filed'}]}).text, '待办');
    assert.equal(stateOf({steps: []}).text, '暂无步骤');
  });

  it('does not count steps to come', () => {
    assert.equal(stateOf({steps: [{kind: 'filed', at: '2021-11-01'}, {kind: 'closed', at: '2021-12-24'}]}).text, '已立案');
    assert.deepEqual(stepOf({kind: 'closed', at: '2021-12-24'}).chips, [{tone: 'mark', text: '待办'}]);
    assert.equal(stepOf({kind: 'closed', at: '2021-12-24'}).look, 'next');
  });

  it('is no success when the case was closed without the payment its standard asks for', () => {
    assert.deepEqual(stateOf({standard: '拿到欠薪、群众满意', steps: [{kind: 'closed', at: '2021-11-01'}]}), {tone: 'mark', text: '已办结'});
    assert.equal(stateOf({standard: '拿到欠薪、群众满意', paid: {money: 100}, steps: [{kind: 'closed', at: '2021-11-01'}]}).tone, 'good');
  });
});

describe('what presses most', () => {
  const due = (kind: string, day: string): Step => ({kind, at: '2021-11-01', due: {day}});
  const pressing = (...steps: Step[]) => modelOf({steps}).cases[0]!.pressing?.text;

  it('is what is longest overdue, then what is due first', () => {
    assert.equal(pressing(due('甲', '2021-11-25'), due('乙', '2021-11-10'), due('丙', '2021-12-01')), '乙');
    assert.equal(pressing(due('甲', '2021-12-30'), due('乙', '2021-12-20'), due('丙', '2021-12-24')), '乙');
    assert.equal(pressing(due('甲', '2021-12-30'), due('乙', '2021-11-30')), '乙');
  });

  it('is nothing when every clock has stopped', () => {
    assert.isUndefined(pressing({...due('甲', '2021-11-25'), done: '2021-11-26'}, {kind: 'filed', at: '2021-11-01'}));
  });
});

describe('steps', () => {
  it('stand in the order of the source, and dates that run back are noted there', () => {
    const steps = stepsOf([{kind: 'filed', at: '2021-11-10'}, {kind: 'investigating', at: '2021-11-02', end: '2021-11-01'}]);
    assert.deepEqual(steps.map(({name}) => name), ['立案', '调查']);
    assert.deepEqual(steps[1]!.doubts, ['日期早于前面的步骤', '结束早于开始']);
    assert.include(modelOf({steps: [{kind: 'closed', at: '2021-11-10'}, {kind: 'filed', at: '2021-11-02'}]}).notes.map(({text}) => plain(text)), '有2处步骤的先后或日期存疑，已在该处注明');
  });

  it('run back on their own track alone', () => {
    const steps: Step[] = [{kind: 'dual_assigned', at: '2021-11-01'}, {kind: 'filed', lane: 'territory', at: '2021-11-10'}, {kind: '反馈', lane: 'industry', at: '2021-11-05'}, {kind: '汇总', at: '2021-11-08'}];
    assert.deepEqual(stepsOf(steps).map(({doubts}) => doubts.length), [0, 0, 0, 1]);
  });

  it('at the same minute keep their order', () => {
    const minute = '2021-11-10T09:30:00+08:00';
    assert.deepEqual(stepsOf([{kind: 'accepted', at: minute}, {kind: 'filed', at: minute}]).map(({name, doubts}) => name + doubts.join()), ['受理', '立案']);
  });

  it('of a name of their own are shown by it, even one that every object has', () => {
    assert.deepEqual(stepsOf([{kind: '约谈总包单位', at: '2021-11-10'}, {kind: 'constructor', at: '2021-11-11'}]).map(({name}) => name), ['约谈总包单位', 'constructor']);
  });

  it('say the year when it changes, and in full in the table', async () => {
    const model = modelOf({steps: [{kind: 'filed', at: '2020-12-30'}, {kind: 'suspended', at: '2020-12-31'}, {kind: 'resumed', at: '2021-01-04', end: '2021-01-05'}]});
    assert.deepEqual(model.cases[0]!.steps.map(({date}) => date), ['2020年12月30日', '12月31日', '2021年1月4日至1月5日']);
    assert.equal((await model.table()).row(2)[2]?.text, '2020年12月31日');
  });

  it('of the far past and the far future do not break', () => {
    assert.equal(lightOf({kind: 'filed', at: '1900-01-02', due: {n: 60, unit: 'workdays', basis: '条例'}}), 'overdue');
    assert.equal(stepOf({kind: 'filed', at: '2999-12-31', due: {n: 60, unit: 'days', basis: '条例'}}).look, 'next');
    assert.isUndefined(lightOf({kind: 'filed', at: '0001-01-01', due: {n: 60, unit: 'days', basis: '条例'}}));
  });

  it('stand on two tracks side by side between steps of both', () => {
    const steps: Step[] = [{kind: 'dual_assigned'}, {kind: '督办', lane: 'industry'}, {kind: 'filed', lane: 'territory'}, {kind: 'closed'}];
    assert.deepEqual(
      modelOf({steps}).cases[0]!.runs.map((tracks) => tracks.map((track) => `${track.label}:${track.steps.map(({name}) => name).join()}`)),
      [[':双交办'], ['属地查处:立案', '行业督办:督办'], [':办结']],
    );
  });

  it('show internal words and numbers of papers to internal readers only', () => {
    const step: Step = {kind: 'ordered', at: '2021-11-10', text: '责令付清', internalText: '已电话催办', docNo: '示人社监令〔2021〕12号'};
    assert.deepEqual(stepOf(step).lines, ['责令付清']);
    assert.deepEqual(stepOf(step, {...setting, audience: 'internal'}).lines, ['责令付清', '已电话催办', '示人社监令〔2021〕12号']);
  });
});

describe('the sentence of many cases', () => {
  const late = (label: string): Case => ({label, steps: [{kind: 'filed', at: '2021-09-01', due: {n: 10, unit: 'workdays', basis: '条例'}}]});
  const paid = (label: string): Case => ({label, steps: [{kind: 'paid', at: '2021-11-01'}]});

  it('counts states and lights, and names the first that are late', () => {
    const cases = [late('甲'), paid('乙'), late('丙'), late('丁'), late('戊')];
    assert.equal(plain(caseTimelineModel(documentOf(cases), setting).summary), '5件：已立案4件、已支付1件；已超期4件（甲、丙、丁、…）。');
  });

  it('says nothing of lights where none runs', () => {
    assert.equal(plain(caseTimelineModel(documentOf([paid('甲'), paid('乙'), paid('丙'), paid('丁')]), setting).summary), '4件：已支付4件。');
  });

  it('of none says that there is none', () => {
    const model = caseTimelineModel(documentOf([]), setting);
    assert.equal(model.summary, '暂无案件。');
    assert.isTrue(model.empty);
    assert.notInclude(model.context, '0');
  });
});

describe('totals', () => {
  const cases: Case[] = [{label: '甲', verified: {people: 3, money: 12345.67}, steps: []}, {label: '乙', paid: {people: 2, money: {value: '10', unit: '万元'}}, steps: []}];
  const doubtsOf = (reported: CaseTimelineDocument['reported'], more: Case[] = []) => notesOf(documentOf([...cases, ...more], {reported}));

  it('that add up are not doubted, nor rounded ones', () => {
    assert.deepEqual(doubtsOf({cases: 2, people: 5, money: 112345.67}), []);
    assert.deepEqual(doubtsOf({money: {value: '11.23', unit: '万元'}}), []);
    assert.deepEqual(doubtsOf({money: {value: 11, unit: '万元', qualifier: 'over'}}), []);
  });

  it('that differ are doubted to the cent', () => {
    assert.deepEqual(doubtsOf({money: {value: '112345.60'}}), ['分项与合计相差0.07元，以发布单位口径为准']);
    assert.deepEqual(doubtsOf({people: 6}), ['分项与合计相差1人，以发布单位口径为准']);
    assert.deepEqual(doubtsOf({cases: {value: 3, unit: '宗'}, people: 6}), ['分项与合计相差1宗，以发布单位口径为准']);
  });

  it('are not held against cases whose figures are not all known', () => {
    assert.deepEqual(doubtsOf({money: 5}, [{label: '丙', claimed: {money: null}, steps: []}]), []);
    assert.deepEqual(doubtsOf({money: 5}, [{label: '丙', claimed: {money: {value: 3, qualifier: 'approx'}}, steps: []}]), []);
  });
});

describe('in other languages', () => {
  it('says the same', async () => {
    const one: Case = {label: 'A', claimed: {people: 3, money: null}, steps: [{...order, at: '2021-11-10'}]};
    const english = caseTimelineModel(documentOf([one]), {...setting, language: await loadLanguage('en')});
    assert.equal(english.summary.replace(/\u00a0/g, ' '), 'A: ordered to rectify (claimed 3 people and money not reported), “Order to rectify” 7 working days overdue.');
    const traditional = caseTimelineModel(documentOf([one]), {...setting, language: await loadLanguage('zh-TW')});
    assert.equal(plain(traditional.summary), 'A：已責令改正（主張3人、金額未報送），「責令改正」已超期7個工作日。');
  });
});

import {assert} from 'chai';
import {china} from '../../src/calendar/china.js';
import {phaseTrackSchema, type PhaseTrackDocument} from '../../src/contract/phase-track.js';
import {read} from '../../src/contract/read.js';
import {languageOf} from '../../src/language/language.js';
import {plain} from '../../src/language/number.js';
import {daysOf} from '../../src/model/phase-days.js';
import {phaseTrackModel} from '../../src/model/phase-track.js';
import {settingFor, type Setting} from '../../src/model/setting.js';

const setting = (day: string): Setting => ({language: languageOf('zh-CN')!, calendar: china, audience: 'public', now: Date.parse(day.includes('T') ? day : `${day}T12:00:00+08:00`)});

function plan(phases: readonly object[], more: object = {}): PhaseTrackDocument {
  const reading = read(phaseTrackSchema, {type: 'phase-track', title: '阶段', phases, ...more});
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

const modelOf = (document: PhaseTrackDocument, day: string) => phaseTrackModel(document, settingFor(document, setting(day)));
const days = (phases: readonly object[], day: string) => daysOf(plan(phases).phases, day, china);
const states = (phases: readonly object[], day: string) => days(phases, day).map(({status}) => status);

/** 登政办〔2021〕35号 */
const phases = [
  {no: 1, name: '集中治理', from: '2021-11-10', to: '2021-12-31', goals: ['清零'], milestones: [{label: '排查', at: {event: '12月底之前', resolved: '2021-12-31'}}]},
  {no: 2, name: '巩固提升', from: '2022-01-01', to: '2022-02-06'},
  {no: 3, name: '动态清零', from: '2022-02-07', to: '2022-03-31'},
  {no: 4, name: '总结规范', from: '2022-04-01', to: '2022-04-30'},
];
const dengfeng = plan(phases, {madeOn: '2021-12-15', publishedAt: '2021-12-23'});

describe('the phases of 登封', () => {
  it('have the days and working days of the calendar', () => {
    assert.deepEqual(days(phases, '2021-12-23').map(({size}) => [size?.days, size?.n, size?.provisional]), [[52, 38, false], [37, 21, false], [53, 39, false], [30, 21, false]]);
  });

  it('begin and end by Shanghai’s day', () => {
    const at = (moment: string) => modelOf(dengfeng, moment).phases.map(({status}) => status);
    assert.deepEqual(at('2021-11-09T23:59:59+08:00'), ['upcoming', 'upcoming', 'upcoming', 'upcoming']);
    assert.deepEqual(at('2021-11-10T00:00:00+08:00'), ['active', 'upcoming', 'upcoming', 'upcoming']);
    assert.deepEqual(at('2021-12-31T23:59:59+08:00'), ['active', 'upcoming', 'upcoming', 'upcoming']);
    assert.deepEqual(at('2022-01-01T00:00:00+08:00'), ['done', 'active', 'upcoming', 'upcoming']);
    assert.deepEqual(at('2022-05-01T00:00:00+08:00'), ['done', 'done', 'done', 'done']);
  });

  it('say today’s place and that the plan came when its first phase had begun, both days', () => {
    const {summary, notes} = modelOf(dengfeng, '2021-12-23');
    assert.equal(
      plain(summary),
      '4个阶段，2021年11月10日至2022年4月30日，共172天；今天是第44天，正处于“集中治理”，距本阶段结束还有8天（6个工作日）。',
    );
    assert.deepEqual(notes.map(({kind}) => kind), ['remark']);
    assert.equal(plain(notes[0]!.text), '“集中治理”自2021年11月10日开始；本方案2021年12月15日成文（开始后第36天），2021年12月23日发布（开始后第44天）。');
  });

  it('say nothing of a plan that came in time', () => {
    const early = modelOf(plan(phases, {madeOn: '2021-11-01', publishedAt: '2021-11-10T09:00:00+08:00'}), '2021-12-23');
    assert.deepEqual(early.notes, []);
    // 17:00 UTC is the next day in Shanghai.
    assert.include(modelOf(plan(phases, {publishedAt: '2021-11-10T17:00:00Z'}), '2021-12-23').notes[0]!.text, '11月11日发布');
  });

  it('count to the next beginning before, and are over after', () => {
    assert.include(plain(modelOf(dengfeng, '2021-11-08').summary), '172天；距“集中治理”开始还有2天（2个工作日）。');
    assert.include(plain(modelOf(dengfeng, '2021-12-31').summary), '今天是第52天，正处于“集中治理”，今日结束。');
    assert.include(plain(modelOf(dengfeng, '2022-05-01').summary), '共172天；各阶段均已结束。');
  });

  it('are judged at their own time when the plan is closed', () => {
    assert.include(plain(modelOf(plan(phases, {final: true, asOf: '2022-01-31'}), '2026-01-01').summary), '2022年1月31日是第83天，正处于“巩固提升”，距本阶段结束还有6天（0个工作日）');
  });

  it('are drawn to scale, today in the middle of its day', () => {
    const track = modelOf(dengfeng, '2021-12-23').track!;
    assert.deepEqual(track.segments.map(({from, width, lane}) => [from, width, lane]), [[0, 30.23, 0], [30.23, 21.51, 0], [51.74, 30.82, 0], [82.56, 17.44, 0]]);
    assert.deepEqual(track.marks.map(({kind, at, label}) => [kind, at, label]), [['today', 25.29, '今天 12月23日'], ['made', 20.64, '成文 12月15日'], ['published', 25.29, '发布 12月23日']]);
    assert.closeTo(track.segments[0]!.elapsed, (44 / 172) * 100, 0.02);
    assert.deepEqual(track.segments.slice(1).map(({elapsed}) => elapsed), [0, 0, 0]);
    assert.deepEqual(track.points, [29.94]);
  });

  it('say of a milestone that its day has passed, from the day after it, and never that it was met', () => {
    const at = (day: string) => modelOf(dengfeng, day).phases[0]!.milestones.map(({text, outcome}) => [plain(text), outcome]);
    assert.deepEqual(at('2021-12-31'), [['12月底之前（2021年12月31日）：排查', 'open']]);
    assert.deepEqual(at('2022-01-01'), [['12月底之前（2021年12月31日）：排查（节点已过，完成情况未载明）', 'passed']]);
    const masked = modelOf(plan([{name: '甲', milestones: [{label: '小结', at: '--12-30'}]}]), '2022-01-20');
    assert.equal(masked.phases[0]!.milestones[0]!.outcome, 'open');
  });

  it('say nothing of what became of goals, since the plan does not', () => {
    const {phases, summary} = modelOf(dengfeng, '2022-05-01');
    assert.deepEqual(phases[0]!.goals, [{text: '清零', outcome: 'open'}]);
    assert.notMatch(summary, /完成/);
  });

  it('keep every fact in their table', async () => {
    const table = await modelOf(dengfeng, '2021-12-23').table();
    assert.deepEqual(table.columns.map(({label}) => label), ['阶段', '起止', '天数', '工作日', '状态', '目标', '时间节点']);
    assert.deepEqual(table.row(0).map(({text}) => plain(text)), ['1集中治理', '2021年11月10日至2021年12月31日', '52', '38', '进行中，距本阶段结束还有8天（6个工作日）', '清零', '12月底之前（2021年12月31日）：排查']);
    assert.deepEqual(table.row(1).map(({value}) => value).slice(2, 4), [37, 21]);
    assert.deepEqual(table.row(9), []);
  });
});

describe('what became of goals and milestones', () => {
  const at = '2021-12-31';
  const reported = [
    {name: '甲', from: '2021-11-10', to: at, goals: [{text: '清零', outcome: 'missed'}, {text: '回访', outcome: 'partly'}, '台账', {text: '报送', metOn: '2021-12-30'}], milestones: [{label: '排查', at, metOn: '2022-01-05'}, {label: '建账', at, metOn: at}, {label: '约谈', at, outcome: 'missed'}, {label: '通报', at, outcome: 'met'}, {label: '小结', at}]},
    {name: '乙', from: '2022-01-01', to: '2022-02-28', goals: ['巩固'], milestones: [{label: '总结', at: '2022-02-28'}]},
  ];
  const model = modelOf(plan(reported), '2022-01-10');
  const told = (all: readonly {text: string; outcome: string}[]) => all.map(({text, outcome}) => `${outcome} ${plain(text)}`);

  it('is said as it is reported, with the day and by how much it was late', () => {
    assert.deepEqual(told(model.phases[0]!.milestones), [
      'met 2021年12月31日：排查（2022年1月5日完成，晚于节点5天）',
      'met 2021年12月31日：建账（2021年12月31日完成）',
      'missed 2021年12月31日：约谈（未完成）',
      'met 2021年12月31日：通报（已完成）',
      'passed 2021年12月31日：小结（节点已过，完成情况未载明）',
    ]);
  });

  it('is not reported of a goal only where others are, and once its phase has ended', () => {
    assert.deepEqual(told(model.phases[0]!.goals), ['missed 清零（未完成）', 'partly 回访（部分完成）', 'passed 台账（完成情况未载明）', 'met 报送（2021年12月30日完成）']);
    assert.deepEqual(told(model.phases[1]!.goals), ['open 巩固']);
    assert.deepEqual(told(model.phases[1]!.milestones), ['open 2022年2月28日：总结']);
  });

  it('is counted in the sentence and stands in the table', async () => {
    assert.include(plain(model.summary), '；目标和节点已完成4项、部分完成1项、未完成2项、完成情况未载明2项。');
    const [, , , , , goals, milestones] = (await model.table()).row(0).map(({text}) => plain(text));
    assert.include(goals, '清零（未完成）；回访（部分完成）');
    assert.include(milestones, '约谈（未完成）');
  });

  it('is doubted where it is said to have been met on a day that has not come', () => {
    const early = modelOf(plan(reported), '2022-01-04');
    assert.deepEqual(early.notes.map(({kind, text}) => [kind, plain(text)]), [['doubt', '“排查”的完成日期2022年1月5日尚未到，请核对']]);
    assert.deepEqual(model.notes, []);
  });
});

describe('a phase', () => {
  const when = (given: object, day = '2022-01-20') => plain(modelOf(plan([{name: '甲', ...given}]), day).phases[0]!.when);

  it('known by its length alone has days of the campaign, and no dates, state or countdown', () => {
    const lengths = [{name: '甲', length: {n: 60, unit: 'days'}}, {name: '乙', length: {n: 30, unit: 'days'}}];
    const model = modelOf(plan(lengths), '2022-01-20');
    assert.deepEqual(model.phases.map((phase) => [plain(phase.when), phase.status, phase.left, phase.size]), [['第1–60天', 'unknown', '', ''], ['第61–90天', 'unknown', '', '']]);
    assert.deepEqual(model.track!.segments.map(({from, width}) => [from, width]), [[0, 66.67], [66.67, 33.33]]);
    assert.deepEqual(model.track!.marks, []);
    assert.include(model.summary, '日期未全部载明');
    assert.equal(when({length: {n: 60, unit: 'days'}}), '第1–60天');
  });

  it('is not chained to a length in another unit, or to a phase with a day', () => {
    const mixed = [{name: '甲', length: {n: 60, unit: 'days'}}, {name: '乙', length: {n: 20, unit: 'workdays'}}];
    assert.deepEqual(modelOf(plan(mixed), '2022-01-20').phases.map((phase) => plain(phase.when)), ['为期60天', '为期20个工作日']);
    assert.isUndefined(days([{name: '甲', from: '2022-01-01'}, mixed[0]!], '2022-01-20')[1]!.nth);
  });

  it('counts its first day, in days, working days and months', () => {
    const last = (length: object, from = '2021-11-10') => days([{name: '甲', from, length}], '2021-11-10')[0]!.last;
    assert.equal(last({n: 52, unit: 'days'}), '2021-12-31');
    assert.equal(last({n: 38, unit: 'workdays'}), '2021-12-31');
    assert.equal(last({n: 1, unit: 'workdays'}), '2021-11-10');
    assert.equal(last({n: 2, unit: 'months'}), '2022-01-09');
    assert.equal(days([{name: '甲', to: '2021-12-31', length: {n: 52, unit: 'days'}}], '2021-11-10')[0]!.first, '2021-11-10');
    assert.equal(when({from: '2021-11-10', length: {n: 60, unit: 'days'}}), '2021年11月10日至2022年1月8日，为期60天');
  });

  it('that ends in an event keeps its words, and has a countdown only when the event has a day', () => {
    const resolved = [{name: '甲', from: '2021-11-10', to: {event: '春节前', resolved: '2022-01-31'}}];
    assert.equal(when(resolved[0]!), '2021年11月10日至春节前（2022年1月31日）');
    assert.equal(days(resolved, '2022-01-20')[0]!.left?.days, 11);
    const open = [{name: '甲', from: '2021-11-10', to: {event: '春节前'}, length: {n: 60, unit: 'days'}}];
    assert.equal(when(open[0]!), '2021年11月10日至春节前，为期60天');
    assert.deepEqual(days(open, '2022-01-20').map(({status, left, last}) => [status, left, last]), [['active', undefined, undefined]]);
    assert.isUndefined(modelOf(plan(open), '2022-01-20').track);
  });

  it('that nobody ends is not said to go on when a later one has begun', () => {
    const two = [{name: '甲', from: '2021-11-10', to: {event: '任务完成时'}}, {name: '乙', from: '2022-01-01'}];
    assert.deepEqual(states(two, '2021-12-31'), ['active', 'upcoming']);
    assert.deepEqual(states(two, '2022-01-01'), ['unknown', 'active']);
  });

  it('with masked days says them, and judges nothing by them', () => {
    assert.equal(when({from: '--12-21', to: {date: '--01-16', yearOffset: 1}}), '12月21日至次年1月16日');
    assert.equal(when({}), '未载明');
    assert.deepEqual(states([{name: '甲', from: '--12-21', to: '--12-31', length: {n: 5, unit: 'days'}}], '2022-01-20'), ['unknown']);
  });

  it('whose days contradict its length shows both', () => {
    const model = modelOf(plan([{name: '甲', from: '2021-11-10', to: '2021-12-31', length: {n: 60, unit: 'days'}}]), '2021-12-01');
    assert.deepEqual(model.notes.map(({kind, text}) => [kind, plain(text)]), [['doubt', '“甲”原文为期60天，按起止日期计为52天，以发布单位口径为准']]);
    assert.deepEqual(modelOf(plan([{name: '甲', from: '2021-11-10', to: '2021-12-31', length: {n: 38, unit: 'workdays'}}]), '2021-12-01').notes, []);
  });

  it('beyond the holidays announced is provisional, and says so', () => {
    const model = modelOf(plan([{name: '甲', from: '2090-01-01', to: '2090-01-31'}]), '2090-01-10');
    assert.include(model.phases[0]!.size, '暂定');
    assert.include(model.notes[0]!.text, '暂定');
  });

  it('beside another lies in a lane of its own', () => {
    const {track} = modelOf(plan([{name: '甲', from: '2022-01-01', to: '2022-01-10'}, {name: '乙', from: '2022-01-10', to: '2022-01-20'}, {name: '丙', from: '2022-01-11', to: '2022-01-20'}]), '2022-01-10');
    assert.deepEqual([track?.lanes, track?.segments.map(({lane}) => lane)], [2, [0, 1, 0]]);
    assert.include(modelOf(plan([{name: '甲', from: '2022-01-01', to: '2022-01-10'}, {name: '乙', from: '2022-01-10', to: '2022-01-20'}]), '2022-01-10').summary, '正处于“甲”、“乙”');
  });

  it('between two others is waited for', () => {
    assert.include(plain(modelOf(plan([{name: '甲', from: '2022-01-01', to: '2022-01-10'}, {name: '乙', from: '2022-01-20', to: '2022-01-25'}]), '2022-01-15').summary), '今天是第15天，距“乙”开始还有5天');
  });

  it('is missing from an empty plan, which is said', () => {
    const model = modelOf(plan([]), '2022-01-15');
    assert.deepEqual([model.summary, model.empty, model.track], ['暂无阶段安排。', true, undefined]);
  });
});

import {assert} from 'chai';
import fc from 'fast-check';
import {china} from '../../src/calendar/china.js';
import {dayNumber, dayOf} from '../../src/calendar/day.js';
import type {Case, CaseTimelineDocument, Step} from '../../src/contract/case-timeline.js';
import {languageOf} from '../../src/language/language.js';
import {plain} from '../../src/language/number.js';
import {limitSetsAtHand} from '../../src/model/case-limits.js';
import {loadCaseMore} from '../../src/model/case-more.js';
import {caseTimelineModel} from '../../src/model/case-timeline.js';
import {deadlineOf} from '../../src/model/deadline.js';
import type {Setting} from '../../src/model/setting.js';
import {addWorkdays, workdaysBetween} from '../../src/model/workday.js';

const at = (day: string): Setting => ({language: languageOf('zh-CN')!, now: Date.parse(`${day}T12:00:00+08:00`), calendar: china, audience: 'public'});
const documentOf = (steps: Step[], more: Partial<Case> = {}, timeLimits?: CaseTimelineDocument['timeLimits']): CaseTimelineDocument => ({type: 'case-timeline', title: '案件', cases: [{label: '甲案', steps, ...more}], ...(timeLimits && {timeLimits})});
const caseOf = (steps: Step[], day: string, more: Partial<Case> = {}, timeLimits?: CaseTimelineDocument['timeLimits']) => caseTimelineModel(documentOf(steps, more, timeLimits), at(day)).cases[0]!;
const duesOf = (...given: Parameters<typeof caseOf>) => caseOf(...given).course.found.map(({clock}) => clock?.deadline?.day);

before(loadCaseMore);

describe('limits of the law', () => {
  const course: Step[] = [{kind: 'clue_received', at: '2022-01-28'}, {kind: 'accepted', at: '2022-02-08'}, {kind: 'filed', at: '2021-11-10'}];

  it('give a clock to each step that states none, by the nation’s rules', () => {
    assert.deepEqual(duesOf(course, '2022-02-10', {}, 'national'), ['2022-02-09', undefined, '2022-02-08']);
    assert.deepEqual(duesOf(course, '2022-02-10'), [undefined, undefined, undefined]);
  });

  it('differ by province', () => {
    assert.deepEqual(duesOf([{kind: 'clue_received', at: '2021-11-01'}, {kind: 'filed', at: '2021-11-05'}], '2021-11-10', {}, 'henan'), ['2021-11-08', '2021-12-05']);
    assert.equal(limitSetsAtHand.zhejiang[0]!.basis, '浙江省劳动保障监察条例第二十三条');
  });

  it('say their articles, and how surely each is known', () => {
    const [line] = caseOf([{kind: 'filed', at: '2021-11-10'}], '2021-11-12', {}, 'national').steps[0]!.lines;
    assert.equal(plain(line!), '期限2022年2月8日（60个工作日，劳动保障监察条例第十七条）');
    for (const set of Object.values(limitSetsAtHand)) for (const {basis, evidence, until, n} of set) assert.isTrue(basis !== '' && evidence !== undefined && until.length > 0 && n > 0);
  });

  it('that nobody has checked in the text say so to internal readers', () => {
    const lines = (audience: Setting['audience']) => caseTimelineModel(documentOf([{kind: 'clue_received', at: '2021-11-01'}], {}, 'national'), {...at('2021-11-02'), audience}).cases[0]!.steps[0]!.lines.join();
    assert.notInclude(lines('public'), '未经核对');
    assert.include(lines('internal'), '未经核对');
  });

  it('are met by the first step that the law asks for, in time or late', () => {
    const light = (accepted: string) => caseOf([{kind: 'clue_received', at: '2021-11-01'}, {kind: 'accepted', at: accepted}], '2021-11-30', {}, 'national').course.found[0]!.clock!.standing!.light;
    assert.equal(light('2021-11-08'), 'done');
    assert.equal(light('2021-11-09'), 'done_late');
  });

  it('may be a list of the document’s own, and step back behind what a step states', () => {
    const own = [{after: 'filed', until: ['closed'], n: 10, unit: 'days' as const, basis: '示例办法'}];
    assert.deepEqual(duesOf([{kind: 'filed', at: '2021-11-10'}], '2021-11-12', {}, own), ['2021-11-20']);
    assert.deepEqual(duesOf([{kind: 'filed', at: '2021-11-10', due: {day: '2021-11-13'}}], '2021-11-12', {}, own), ['2021-11-13']);
  });
});

describe('an extension', () => {
  const steps = (extension: Step): Step[] => [{kind: 'filed', at: '2021-11-10', due: {n: 60, unit: 'workdays', basis: '第十七条'}}, extension];

  it('is added to the limit that runs, and has no clock of its own', () => {
    assert.deepEqual(duesOf(steps({kind: 'extended', at: '2022-01-20', due: {n: 30, unit: 'workdays', basis: '第十七条'}}), '2022-01-25'), ['2022-03-22', undefined]);
    assert.deepEqual(duesOf([{kind: 'filed', at: '2021-11-10'}, {kind: 'extended', at: '2022-01-20'}], '2022-01-25', {}, 'national'), ['2022-03-22', undefined]);
  });

  it('that was not granted yet changes nothing', () => {
    assert.equal(duesOf(steps({kind: 'extended', at: '2022-01-28', due: {n: 30, unit: 'workdays', basis: '第十七条'}}), '2022-01-25')[0], '2022-02-08');
  });
});

describe('a minimum', () => {
  const shown = (end?: string): Step[] => [{kind: '公示', at: '2021-11-10', ...(end && {end}), due: {n: 5, unit: 'days', basis: '办法', least: true}}];
  const light = (day: string, end?: string) => caseOf(shown(end), day).course.found[0]!.clock!.standing!.light;

  it('must last: its last day counts whole', () => {
    assert.equal(light('2021-11-15'), 'lasting');
    assert.equal(light('2021-11-16'), 'lasted');
    assert.equal(light('2021-11-20', '2021-11-15'), 'lasted');
    assert.equal(light('2021-11-20', '2021-11-14'), 'cut_short');
  });

  it('is never overdue, and what cut it short is doubted', () => {
    assert.isUndefined(caseOf(shown(), '2021-12-30').pressing);
    assert.deepEqual(caseOf(shown('2021-11-14'), '2021-12-30').steps[0]!.doubts, ['持续时间短于规定']);
  });
});

describe('a case that is closed', () => {
  const closed: Step[] = [{kind: 'filed', at: '2021-10-01'}, {kind: 'paid', at: '2021-10-20'}, {kind: 'closed', at: '2021-10-21'}];
  const chips = (steps: Step[]) => caseOf(steps, '2021-11-30', {standard: '拿到欠薪、群众满意'}).flags.map(({text}) => text);

  it('by a standard that asks for it says whether workers are satisfied', () => {
    assert.deepEqual(chips(closed), ['满意情况未载明']);
    assert.deepEqual(chips([...closed, {kind: 'revisited', at: '2021-11-01', satisfied: true}]), ['群众满意']);
  });

  it('must not be written off after a revisit that failed, unless it was reopened', () => {
    const doubts = (...more: Step[]) => caseOf([...closed, {kind: 'revisited', at: '2021-11-01', satisfied: false}, ...more], '2021-11-30', {standard: '拿到欠薪、群众满意'}).steps.flatMap((step) => step.doubts);
    assert.deepEqual(doubts({kind: 'written_off', at: '2021-11-02'}), ['回访不满意，未重新办理即销号']);
    assert.deepEqual(doubts({kind: 'reopened', at: '2021-11-02'}, {kind: 'paid', at: '2021-11-05'}, {kind: 'closed', at: '2021-11-06'}, {kind: 'written_off', at: '2021-11-07'}), []);
  });

  it('as a duplicate or as no arrears ends, and its clocks with it', () => {
    for (const kind of ['duplicate', 'not_arrears']) {
      const one = caseOf([{kind: 'clue_received', at: '2021-11-01', due: {n: 5, unit: 'workdays', basis: '规定'}}, {kind, at: '2021-11-03'}], '2021-11-30');
      assert.equal(one.state.text, '已剔除');
      assert.isUndefined(one.pressing);
    }
  });
});

it('a pause of k working days moves a due date by exactly k', () => {
  const first = dayNumber('2018-03-01');
  fc.assert(
    fc.property(fc.integer({min: 0, max: 2000}), fc.integer({min: 2, max: 90}), fc.integer({min: 1, max: 60}), fc.integer({min: 1, max: 60}), (start, n, before, k) => {
      const from = addWorkdays(dayOf(first + start), 1, china).day;
      fc.pre(before < n);
      const pausedFrom = addWorkdays(from, before, china).day;
      const to = addWorkdays(pausedFrom, k, china).day;
      assert.equal(workdaysBetween(pausedFrom, to, china).n, k);
      const limit = {n, unit: 'workdays' as const};
      const [plainEnd, pausedEnd] = [deadlineOf({limit, from}, china).day!, deadlineOf({limit, from, pauses: [{from: pausedFrom, to}]}, china).day!];
      assert.equal(workdaysBetween(plainEnd, pausedEnd, china).n, k);
    }),
  );
});

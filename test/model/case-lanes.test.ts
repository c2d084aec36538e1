import {assert} from 'chai';
import fc from 'fast-check';
import {china} from '../../src/calendar/china.js';
import {calendarOf} from '../../src/calendar/calendar.js';
import {startOfDay} from '../../src/calendar/day.js';
import type {Case, CaseTimelineDocument} from '../../src/contract/case-timeline.js';
import {languageOf} from '../../src/language/language.js';
import {caseTools} from '../../src/language/zh-hans/case-tools.js';
import {axisOf} from '../../src/model/case-axis.js';
import {emsOf, lanesOf} from '../../src/model/case-lanes.js';
import {findCases, groupCases, groupDue} from '../../src/model/case-lines.js';
import {linesOf} from '../../src/model/lines.js';
import {loadCaseMore} from '../../src/model/case-more.js';
import {caseTimelineModel} from '../../src/model/case-timeline.js';
import {CLOSEST, fitted, panned, reaching, WIDEST, zoomed, type Window} from '../../src/model/case-window.js';
import {finish} from '../../src/model/work.js';
import type {Setting} from '../../src/model/setting.js';

const language = languageOf('zh-CN')!;
const now = Date.parse('2021-11-30T12:00:00+08:00');
const setting: Setting = {language, now, calendar: china, audience: 'public'};
const documentOf = (cases: Case[]): CaseTimelineDocument => ({type: 'case-timeline', title: '案件', cases});
const modelOf = (...cases: Case[]) => caseTimelineModel(documentOf(cases), setting);
const year: Window = {from: startOfDay('2021-01-01'), to: startOfDay('2022-01-01')};
const lanes = (one: Case, window = year, ems = 60) => {
  const model = modelOf(one);
  return lanesOf(one, model.caseAt(0).course, {window, ems, now, nameOf: (step) => model.caseAt(0).steps[step]!.name});
};

before(loadCaseMore);

describe('a stretch of time', () => {
  const day = 86_400_000;

  it('holds all that is dated and today, but not what lies centuries away', () => {
    const {from, to} = fitted(startOfDay('1900-01-01'), startOfDay('2999-12-31'), now);
    assert.isTrue(from < now && to > now && to - from <= 1.1 * WIDEST);
    const near = fitted(now - 30 * day, now + 5 * day, now);
    assert.isTrue(near.from <= now - 30 * day && near.to >= now + 5 * day && near.to - near.from < 45 * day);
    assert.isTrue(Number.isFinite(fitted(Infinity, -Infinity, now).from), 'nothing dated');
  });

  it('is looked at closer and wider, from ten years to an hour, around what is pointed at', () => {
    fc.assert(
      fc.property(fc.double({min: 0, max: 1, noNaN: true}), fc.integer({min: -60, max: 60}), (share, turns) => {
        const window = zoomed(year, 1.6 ** turns, share);
        const length = window.to - window.from;
        assert.isTrue(length >= CLOSEST - 1 && length <= WIDEST + 1);
        const point = year.from + (year.to - year.from) * share;
        assert.closeTo((point - window.from) / length, share, 1e-6);
      }),
    );
  });

  it('goes along, never beyond 1900 and 2999, and comes to what is wanted', () => {
    assert.equal(panned(year, 1).from, year.to);
    assert.equal(panned(year, -1000).from, Date.UTC(1900, 0, 1));
    assert.equal(panned(year, 5000).to, Date.UTC(3000, 0, 1));
    assert.strictEqual(reaching(year, now).from, year.from);
    const there = reaching(year, startOfDay('2025-06-01'));
    assert.isTrue(there.from < startOfDay('2025-06-01') && there.to > startOfDay('2025-06-01'));
  });
});

describe('an axis of time', () => {
  const words = (window: Window, most = 12) => axisOf(window, most, language.words, caseTools).map(({text, over}) => over + text);

  it('names months in a year, days in a month, hours in a day', () => {
    assert.deepEqual(words(year, 13).slice(0, 3), ['2021年1月', '2月', '3月']);
    assert.deepEqual(words({from: startOfDay('2021-11-28'), to: startOfDay('2021-12-03')}, 6), ['2021年11月28日', '11月29日', '11月30日', '12月1日', '12月2日', '12月3日']);
    assert.deepEqual(words({from: now, to: now + 3_600_000}, 6), ['2021年11月30日12:00', '12:10', '12:20', '12:30', '12:40', '12:50', '13:00']);
  });

  it('has no more labels than there is room for, in order, at whatever length', () => {
    fc.assert(
      fc.property(fc.integer({min: Date.UTC(1901, 0, 1), max: Date.UTC(2990, 0, 1)}), fc.double({min: 1, max: 200_000, noNaN: true}), fc.integer({min: 3, max: 30}), (from, hours, most) => {
        const ticks = axisOf({from, to: from + hours * 3_600_000}, most, language.words, caseTools);
        assert.isAtMost(ticks.length, most * 1.5 + 3);
        ticks.forEach(({at}, index) => assert.isTrue(at >= 0 && at <= 100 && (index === 0 || at > ticks[index - 1]!.at)));
      }),
    );
  });
});

describe('a lane', () => {
  it('runs from the first step to now, or to the end of the case', () => {
    const [open] = lanes({label: '甲', steps: [{kind: 'filed', at: '2021-03-01'}]});
    assert.deepEqual(open!.stretches.map(({look, to}) => [look, Math.round(to)]), [['run', 91]]);
    const [closed] = lanes({label: '甲', steps: [{kind: 'filed', at: '2021-03-01'}, {kind: 'closed', at: '2021-07-02'}]});
    assert.equal(Math.round(closed!.stretches[0]!.to), 50);
  });

  it('stands still while the case is suspended, and is late from the deadline on', () => {
    const [lane] = lanes({label: '甲', steps: [{kind: 'filed', at: '2021-03-01'}, {kind: 'suspended', at: '2021-04-01'}, {kind: 'resumed', at: '2021-05-01'}, {kind: 'ordered', at: '2021-06-01', due: {day: '2021-07-01'}}]});
    assert.deepEqual(lane!.stretches.map(({look, from}) => [look, Math.round(from)]), [['run', 16], ['paused', 25], ['late', 50]]);
    assert.deepEqual(lane!.marks.map(({look}) => look), ['done', 'done', 'done', 'late', 'over']);
  });

  it('merges neighbours of one kind with a count, and what stands in one place', () => {
    const walks = ['2021-03-01', '2021-04-01', '2021-05-01'].map((at) => ({kind: '走访', at}));
    assert.deepEqual(lanes({label: '甲', steps: walks})[0]!.marks.map(({count, text}) => [count, text]), [[3, '走访 ×3']]);
    const same = [{kind: 'filed', at: '2021-03-01'}, {kind: 'ordered', at: '2021-03-01'}];
    assert.deepEqual(lanes({label: '甲', steps: same})[0]!.marks.map(({count, text}) => [count, text]), [[2, '责令改正 +1']]);
  });

  it('are two where a case was assigned twice; steps of neither stand on both', () => {
    const found = lanes({label: '甲', steps: [{kind: 'dual_assigned', at: '2021-03-01'}, {kind: 'filed', lane: 'territory', at: '2021-05-01'}, {kind: '约谈', lane: 'industry', at: '2021-07-01'}, {kind: '约谈', lane: 'industry', at: '2021-09-01'}]});
    assert.deepEqual(found.map(({lane, marks}) => [lane, marks.length]), [['territory', 2], ['industry', 2]]);
  });

  it('has words that never run into one another, nor out of it', () => {
    const dates = fc.array(fc.integer({min: 0, max: 364}), {maxLength: 60});
    fc.assert(
      fc.property(dates, fc.integer({min: 8, max: 120}), (days, ems) => {
        const steps = days.map((n, index) => ({kind: ['filed', 'ordered', '约谈总包单位', 'paid'][index % 4]!, at: new Date(Date.UTC(2021, 0, 1) + n * 86_400_000).toISOString().slice(0, 10)}));
        const {marks} = lanes({label: '甲', steps}, year, ems)[0]!;
        let free = -1e-6;
        for (const {from, text} of [...marks].sort((a, b) => a.from - b.from)) {
          if (text === '') continue;
          const [start, width] = [(from / 100) * ems, emsOf(text) * 0.86];
          assert.isAtLeast(start + 0.02, free);
          assert.isAtMost(start + width, Math.max(ems, width + 0.6));
          free = start + width;
        }
      }),
    );
  });

  it('tells when something lies beyond what is looked at', () => {
    const one: Case = {label: '甲', steps: [{kind: 'filed', at: '1900-01-01'}, {kind: 'closed', at: '2999-12-31'}]};
    assert.deepEqual(lanes(one).map(({before, after, marks}) => [before, after, marks.length]), [[true, true, 0]]);
  });
});

describe('many cases', () => {
  const cases: Case[] = [
    {id: 'a', label: '甲案', unit: '甲街道', channel: 'petition', steps: [{kind: 'ordered', at: '2021-10-01', due: {day: '2021-10-20'}}]},
    {id: 'b', label: '乙案', unit: '乙镇', steps: [{kind: 'filed', at: '2021-11-26', due: {n: 5, unit: 'workdays', basis: '规定'}}]},
    {id: 'c', label: '丙案', unit: '甲街道', channel: 'petition', steps: [{kind: 'closed', at: '2021-10-01'}]},
  ];
  let model: ReturnType<typeof modelOf>;
  before(() => {
    model = modelOf(...cases);
  });
  const labels = (by: 'unit' | 'channel' | 'state' | 'light') => groupCases(model, findCases(model, ''), by, caseTools).map(({label, items}) => `${label} ${[...items].join()}`);

  it('stand together by unit, by source, by state and by light', () => {
    assert.deepEqual(labels('unit'), ['甲街道 0,2', '乙镇 1']);
    assert.deepEqual(labels('channel'), ['信访 0,2', '未载明 1']);
    assert.deepEqual(labels('state'), ['已立案 1', '已责令改正 0', '已办结 2']);
    assert.deepEqual(labels('light'), ['已超期 0', '即将到期 1', '无在计期限 2']);
  });

  it('are found, fold, and are due in their order', () => {
    assert.deepEqual([...findCases(model, '甲街道 丙')], [2]);
    const groups = groupCases(model, findCases(model, ''), 'unit', caseTools);
    assert.deepEqual([...linesOf(groups, new Set()).lines], [-1, 0, 2, -2, 1]);
    assert.deepEqual([...linesOf(groups, new Set(['甲街道'])).lines], [-1, -2, 1]);
    assert.deepEqual(groupDue(model, findCases(model, ''), caseTools).map(({label, items}) => `${label} ${items.length}`), ['已超期 1', '即将到期 1']);
  });

  it('beyond three hundred are looked at later, and told the same', () => {
    const many = documentOf(Array.from({length: 301}, (_, index) => ({...cases[index % 3]!, id: `n${index}`})));
    const before = caseTimelineModel(many, setting);
    assert.equal(before.summary.replace(/\s/g, ''), '301件。');
    finish(before.study!());
    const after = caseTimelineModel(many, setting);
    assert.isUndefined(after.study);
    assert.include(after.summary, '已超期');
    assert.isDefined(caseTimelineModel(many, {...setting, now: now + 86_400_000}).study, 'lights turn with the day');
  });

  it('have lights, if provisional ones, by a calendar that covers nothing', () => {
    const nothing = calendarOf({coveredUntil: '1900-12-31', years: {'1900': {off: [], work: []}}});
    const found = caseTimelineModel(documentOf(cases), {...setting, calendar: nothing}).survey!;
    assert.deepEqual(found.due, [1, 0, 0, 0, 1, 0]);
    assert.isTrue(found.provisional);
  });

  it('with five thousand steps, with none, with two at one minute: each is a case like any other', () => {
    const long: Case = {label: '长', steps: Array.from({length: 5000}, () => ({kind: '走访', at: '2021-05-01T09:30:00+08:00'}))};
    const odd = modelOf(long, {label: '空', steps: []});
    assert.equal(odd.caseAt(0).runs[0]![0]!.steps.length, 1, 'identical neighbours are told once');
    assert.equal(odd.caseAt(1).state.text, '暂无步骤');
    assert.deepEqual(lanes(long)[0]!.marks.map(({count}) => count), [5000]);
  });
});

import {assert} from 'chai';
import {china} from '../../src/calendar/china.js';
import type {Stock} from '../../src/contract/clearance-gauge.js';
import {paceOf, reckon, shareOfStock, timeLeftOf} from '../../src/model/clearance-status.js';

const zero: Stock = {scope: '国家平台转办', start: 120, cleared: 70, left: 50, goal: {kind: 'zero'}};
const due: Stock = {...zero, deadline: '2021-12-31'};
const paced: Stock = {...due, pace: {basis: 'days', from: '2021-11-10'}};

const status = (stock: Stock, today = '2021-11-30', asOf?: string) => reckon(stock, today, asOf, china).verdict.status;

describe('where a stock stands', () => {
  it('with nothing to clear there are no cases, whatever the goal', () => {
    for (const kind of ['zero', 'dynamic', 'as_required', 'basically'] as const) assert.equal(status({...due, start: 0, cleared: 0, left: 0, goal: {kind}}, '2022-01-01'), 'no_cases');
  });

  it('nothing left is reached, before the deadline and after it', () => {
    const done = {...due, cleared: 120, left: 0};
    assert.equal(status(done, '2021-11-30'), 'reached');
    assert.equal(status(done, '2022-01-10'), 'reached');
  });

  it('one left after the deadline is missed, on its last day it is not', () => {
    const one = {...due, cleared: 119, left: 1};
    assert.equal(status(one, '2021-12-31'), 'open');
    assert.equal(status(one, '2022-01-01'), 'missed');
  });

  it('all that is left in court is a state of its own, also after the deadline', () => {
    assert.equal(status({...due, inJudicial: 50}, '2022-01-10'), 'reached_with_judicial');
  });

  it('one outside of court among those left keeps the stock open, and missed after the deadline', () => {
    assert.equal(status({...due, inJudicial: 49}), 'open');
    assert.equal(status({...due, inJudicial: 49}, '2022-01-10'), 'missed');
  });

  it('"about 50" in court does not say that all are', () => {
    assert.equal(status({...due, left: {value: 50, qualifier: 'approx'}, inJudicial: 50}), 'open');
  });

  it('everything closed as required can be missed; basically solved and goals in words name no number to miss', () => {
    assert.equal(status({...due, goal: {kind: 'as_required'}}, '2022-01-10'), 'missed');
    assert.equal(status({...due, goal: {kind: 'basically'}}, '2022-01-10'), 'open');
    assert.equal(status({...due, goal: {kind: 'text', text: '大幅压减'}}, '2022-01-10'), 'open');
  });

  it('dynamic clearing is judged by what is past its own time, not by a share of a whole that moves', () => {
    const dynamic: Stock = {scope: '新增', start: 0, new: 36, cleared: 29, left: 7, goal: {kind: 'dynamic'}};
    assert.equal(status(dynamic), 'open');
    assert.equal(status({...dynamic, overdue: 0}), 'on_track');
    assert.equal(status({...dynamic, overdue: 1}), 'behind');
    assert.equal(status({...dynamic, cleared: 36, left: 0}), 'reached');
  });

  it('a partial date and an event without its day have no light', () => {
    for (const deadline of ['--12-20', {event: '春节前'}, {date: '--01-16', yearOffset: 1}]) assert.equal(status({...zero, deadline}, '2099-01-01'), 'open');
    assert.equal(status({...zero, deadline: {event: '春节前', resolved: '2022-01-31'}}, '2022-02-01'), 'missed');
  });

  it('nothing reported is no data; an unknown rest is not missed', () => {
    assert.equal(status({...due, start: null, cleared: null, left: null}), 'no_data');
    assert.equal(status({...due, left: null}, '2022-01-10'), 'open');
    assert.equal(status({...due, start: 4, cleared: {missing: 'suppressed'}, left: {missing: 'suppressed'}}), 'no_data');
  });
});

describe('the pace of time', () => {
  const elapsed = (stock: Stock, day: string) => paceOf(stock, day, china)?.elapsed;

  it('counts both the first day and the last: 52 days and 38 working days from 10 November to 31 December 2021', () => {
    assert.equal(elapsed(paced, '2021-11-10'), 100 / 52);
    assert.equal(elapsed(paced, '2021-12-31'), 100);
    const workdays: Stock = {...paced, pace: {basis: 'workdays', from: '2021-11-10'}};
    assert.equal(elapsed(workdays, '2021-11-10'), 100 / 38);
    assert.equal(elapsed(workdays, '2021-11-30'), (100 * 15) / 38);
    assert.equal(elapsed(workdays, '2021-11-28'), (100 * 13) / 38);
  });

  it('is nought before it begins and a hundred after the deadline', () => {
    assert.equal(elapsed(paced, '2021-11-01'), 0);
    assert.equal(elapsed(paced, '2022-03-01'), 100);
  });

  it('is none without a day to count to', () => {
    assert.isUndefined(elapsed({...paced, deadline: '--12-31'}, '2021-11-30'));
    assert.isUndefined(elapsed({...due}, '2021-11-30'));
  });

  it('is provisional where the holidays are not announced, and natural days never are', () => {
    const far: Stock = {...zero, deadline: '2031-01-20', pace: {basis: 'workdays', from: '2030-11-01'}};
    assert.isTrue(paceOf(far, '2030-12-10', china)?.provisional);
    assert.isFalse(paceOf({...far, pace: {basis: 'days', from: '2030-11-01'}}, '2030-12-10', china)?.provisional);
  });

  it('divides ahead from behind on unrounded figures', () => {
    const half: Stock = {...paced, start: 52, cleared: 26, left: 26};
    assert.equal(status(half, '2021-12-05'), 'on_track');
    assert.equal(reckon(half, '2021-12-05', undefined, china).verdict.because, 'level');
    assert.equal(status(half, '2021-12-06'), 'behind');
    assert.equal(status(half, '2021-12-04'), 'on_track');
  });

  it('is taken where the data are from: what was done by then is held against the time gone by then', () => {
    const half: Stock = {...paced, start: 52, cleared: 26, left: 26};
    assert.equal(status(half, '2021-12-20', '2021-12-05'), 'on_track');
    assert.equal(status(half, '2021-12-20'), 'behind');
    assert.equal(status(half, '2021-12-05', '2021-12-20'), 'on_track');
  });

  it('a share known only as more than a figure below the pace proves neither', () => {
    const reported: Stock = {...paced, start: null, cleared: null, left: null};
    assert.equal(status({...reported, share: {value: 60, qualifier: 'gt'}}, '2021-12-05'), 'on_track');
    assert.equal(status({...reported, share: {value: 50, qualifier: 'gt'}}, '2021-12-05'), 'on_track');
    assert.equal(status({...reported, share: {value: 40, qualifier: 'gt'}}, '2021-12-05'), 'open');
    assert.equal(status({...reported, share: {value: 40, qualifier: 'lt'}}, '2021-12-05'), 'behind');
    assert.equal(status({...reported, share: {value: 60, qualifier: 'lt'}}, '2021-12-05'), 'open');
    assert.equal(status({...reported, share: 40}, '2021-12-05'), 'behind');
  });

  it('a share over a hundred proves nothing', () => {
    assert.equal(status({...paced, share: {value: 104, raw: '100%以上'}}), 'open');
  });
});

describe('the share cleared', () => {
  const shown = (stock: Stock) => shareOfStock(stock)?.shown.value;

  it('is cleared ÷ (start + reopened − excluded), rounded down', () => {
    assert.equal(shown(zero), 58.3);
    assert.equal(shown({...zero, start: 10_000, cleared: 9999, left: 1}), 99.9);
    assert.equal(shown({...zero, start: 64, reopened: 2, excluded: [{reason: '不属实', count: 2}, {reason: '重复', count: 1}], cleared: 49, left: 14}), 77.7);
  });

  it('does not fall because of what is new', () => {
    assert.equal(shown({...zero, new: 30, left: 80}), 58.3);
  });

  it('is as the source reports it where it does', () => {
    assert.deepEqual(shareOfStock({...zero, share: {value: 99, qualifier: 'gt'}})?.shown, {unit: '%', value: 99, qualifier: 'gt'});
    assert.equal(shareOfStock({...zero, share: {value: 99, qualifier: 'gt'}})?.bound, 1);
  });

  it('is none of nothing, of what is only about known, of a moving whole, and of less than was cleared', () => {
    assert.isUndefined(shareOfStock({...zero, start: 0, cleared: 0, left: 0}));
    assert.isUndefined(shareOfStock({...zero, start: {value: 20, qualifier: 'over'}}));
    assert.isUndefined(shareOfStock({...zero, goal: {kind: 'dynamic'}}));
    assert.isUndefined(shareOfStock({...zero, cleared: 121}));
  });
});

describe('the time left', () => {
  it('is told in days and in working days: 44 of them from 30 November to Spring Festival 2022', () => {
    const festival: Stock = {...zero, deadline: {event: '春节前', resolved: '2022-01-31'}};
    assert.deepEqual(timeLeftOf(festival, '2021-11-30', china), {day: '2022-01-31', days: 62, workdays: 44, provisional: false});
  });

  it('is below nought after the deadline, and data from before it are stale', () => {
    assert.equal(timeLeftOf(due, '2022-01-10', china)?.days, -10);
    assert.isTrue(reckon(due, '2022-01-10', '2021-11-30', china).stale);
    assert.isFalse(reckon(due, '2022-01-10', '2021-12-31', china).stale);
    assert.isFalse(reckon(due, '2021-12-31', '2021-11-30', china).stale);
  });
});

import {assert} from 'chai';
import fc from 'fast-check';
import {china} from '../../src/calendar/china.js';
import {dayNumber, dayOf} from '../../src/calendar/day.js';
import {deadlineOf, type Clock, type Deadline, type Limit} from '../../src/model/deadline.js';
import {addWorkdays, workdaysBetween} from '../../src/model/workday.js';

const limit = (n: number, unit: Limit['unit']): Limit => ({n, unit});
const due = (clock: Clock) => deadlineOf(clock, china);
const dayDue = (day: string, provisional = false): Deadline => ({day, provisional, paused: false});

const someDay = fc.integer({min: dayNumber('2018-01-01'), max: dayNumber('2025-06-30')}).map(dayOf);
const later = (day: string, n: number) => dayOf(dayNumber(day) + n);

describe('a suspension', () => {
  const from = '2026-03-02';
  const ten = (...pauses: NonNullable<Clock['pauses']>) => due({limit: limit(10, 'workdays'), from, pauses});

  it('of three working days makes the due day three working days later', () => {
    assert.deepEqual(ten(), dayDue('2026-03-16'));
    assert.deepEqual(ten({from: '2026-03-05', to: '2026-03-10'}), dayDue('2026-03-19'));
  });

  it('not yet ended leaves no due day', () => {
    assert.deepEqual(ten({from: '2026-03-05'}), {provisional: false, paused: true});
  });

  it('that begins on the due day stops the clock, the day after it no more', () => {
    assert.isTrue(ten({from: '2026-03-16'}).paused);
    assert.deepEqual(ten({from: '2026-03-17'}), dayDue('2026-03-16'));
  });

  it('that overlaps another counts once, in whatever order they come', () => {
    const whole = ten({from: '2026-03-05', to: '2026-03-12'});
    assert.deepEqual(ten({from: '2026-03-09', to: '2026-03-12'}, {from: '2026-03-05', to: '2026-03-10'}), whole);
    assert.deepEqual(ten({from: '2026-03-05', to: '2026-03-12'}, {from: '2026-03-06', to: '2026-03-09'}), whole);
  });

  it('before the start costs only what reaches past it', () => {
    assert.deepEqual(ten({from: '2026-02-02', to: '2026-02-10'}), dayDue('2026-03-16'));
    assert.deepEqual(ten({from: '2026-02-25', to: '2026-03-05'}), dayDue('2026-03-18'));
  });

  it('that ends before it begins, or holds no days, changes nothing', () => {
    assert.deepEqual(ten({from: '2026-03-09', to: '2026-03-05'}), dayDue('2026-03-16'));
    assert.deepEqual(ten({from: '2026-03-09', to: '2026-03-09'}), dayDue('2026-03-16'));
    assert.deepEqual(ten({from: '--03-09', to: '2026-03-12'}), dayDue('2026-03-16'));
  });

  it('does not hide that days before it were not announced', () => {
    const clock = (to?: string) => ({limit: limit(10, 'workdays'), from: '2017-12-20', pauses: [{from: '2017-12-25', to}]});
    assert.deepEqual(due(clock('2018-03-01')), dayDue('2018-03-12', true));
    assert.deepEqual(due(clock()), {provisional: true, paused: true});
  });

  const pauseIn = fc.record({start: someDay, n: fc.integer({min: 1, max: 120}), after: fc.nat(), length: fc.integer({min: 0, max: 90})});

  it('of k working days moves a due date in working days by exactly k', () => {
    fc.assert(
      fc.property(pauseIn, ({start, n, after, length}) => {
        const {day: plain = ''} = due({limit: limit(n, 'workdays'), from: start});
        const first = later(start, 1 + (after % (dayNumber(plain) - dayNumber(start))));
        const back = later(first, length);
        const k = workdaysBetween(later(first, -1), later(back, -1), china).n;
        const moved = due({limit: limit(n, 'workdays'), from: start, pauses: [{from: first, to: back}]}).day;
        assert.equal(moved, addWorkdays(plain, k, china).day);
      }),
    );
  });

  it('of k days makes a limit in natural days k days longer', () => {
    fc.assert(
      fc.property(pauseIn, ({start, n, after, length}) => {
        const first = later(start, 1 + (after % n));
        const moved = due({limit: limit(n, 'days'), from: start, pauses: [{from: first, to: later(first, length)}]});
        assert.deepEqual(moved, due({limit: limit(n + length, 'days'), from: start}));
      }),
    );
  });
});

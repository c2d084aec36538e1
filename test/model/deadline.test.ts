import {assert} from 'chai';
import fc from 'fast-check';
import {calendarOf} from '../../src/calendar/calendar.js';
import {china} from '../../src/calendar/china.js';
import {dayNumber, dayOf} from '../../src/calendar/day.js';
import {deadlineOf, type Clock, type Deadline, type Limit} from '../../src/model/deadline.js';

const at = (time: string) => Date.parse(`${time}+08:00`);
const limit = (n: number, unit: Limit['unit']): Limit => ({n, unit});
const due = (clock: Clock) => deadlineOf(clock, china);
const dayDue = (day: string, provisional = false): Deadline => ({day, provisional, paused: false});

const someDay = fc.integer({min: dayNumber('2018-01-01'), max: dayNumber('2025-06-30')}).map(dayOf);
const later = (day: string, n: number) => dayOf(dayNumber(day) + n);

describe('a limit in working days', () => {
  it('runs past holidays and over make-up days', () => {
    assert.deepEqual(due({limit: limit(60, 'workdays'), from: '2021-11-10'}), dayDue('2022-02-08'));
  });

  it('is provisional when it crosses into a year not announced', () => {
    assert.deepEqual(due({limit: limit(20, 'workdays'), from: '2026-12-20'}), dayDue('2027-01-15', true));
  });

  it('starts on the day it is in Shanghai', () => {
    const from = at('2022-01-28T00:30:00');
    assert.deepEqual(due({limit: limit(5, 'workdays'), from}), dayDue('2022-02-09'));
  });
});

describe('a limit in natural days', () => {
  for (const [from, n, day, why] of [
    ['2026-03-02', 7, '2026-03-09', 'an ordinary day'],
    ['2021-09-28', 3, '2021-10-08', 'the first day of a holiday'],
    ['2021-09-28', 9, '2021-10-08', 'the last day of a holiday'],
    ['2026-03-02', 5, '2026-03-07', 'a Saturday by itself'],
    ['2018-06-14', 2, '2018-06-19', 'the weekend before a Monday holiday'],
    ['2026-02-10', 4, '2026-02-14', 'a make-up day before the holiday'],
    ['2022-12-25', 5, '2022-12-30', 'the eve of a holiday'],
    ['2022-12-25', 6, '2023-01-03', 'a holiday that turns the year'],
  ] as const) {
    it(`ends, when its last day is ${why}, on ${day}`, () => {
      assert.deepEqual(due({limit: limit(n, 'days'), from}), dayDue(day));
    });
  }

  it('ends after the break when its last day is a weekend joined to a holiday before it', () => {
    const joined = calendarOf({coveredUntil: '2027-12-31', years: {2027: {off: ['2027-01-01'], work: []}}});
    for (const n of [1, 2, 3]) {
      const clock = {limit: limit(n, 'days'), from: dayOf(dayNumber('2027-01-03') - n)};
      assert.deepEqual(deadlineOf(clock, joined), dayDue('2027-01-04'));
    }
  });

  it('is provisional when its last day lies in a year not announced', () => {
    assert.deepEqual(due({limit: limit(60, 'days'), from: '2026-12-01'}), dayDue('2027-01-30', true));
    assert.deepEqual(due({limit: limit(30, 'days'), from: '2026-12-01'}), dayDue('2026-12-31'));
  });

  it('is provisional when the break after its last day may go on', () => {
    const until2023 = calendarOf({coveredUntil: '2023-12-31', years: {2023: {off: [], work: []}}});
    assert.isTrue(deadlineOf({limit: limit(1, 'days'), from: '2023-12-30'}, until2023).provisional);
  });
});

describe('a limit in months', () => {
  for (const [from, n, day, why] of [
    ['2026-03-12', 1, '2026-04-12', 'a Sunday by itself moves nothing'],
    ['2026-01-31', 1, '2026-02-28', 'a short month ends on its last day'],
    ['2024-01-31', 1, '2024-02-29', 'a leap year has a day more'],
    ['2026-01-16', 1, '2026-02-24', 'the same date is in the Spring Festival'],
    ['2021-04-01', 6, '2021-10-08', 'the same date is the National Day'],
    ['2021-07-13', 24, '2023-07-13', 'two years are 24 months'],
  ] as const) {
    it(`${n} from ${from} ends on ${day}: ${why}`, () => {
      assert.deepEqual(due({limit: limit(n, 'months'), from}), dayDue(day));
    });
  }

  it('grows by the days it was suspended', () => {
    const pauses = [{from: '2026-03-02', to: '2026-03-12'}];
    assert.deepEqual(due({limit: limit(1, 'months'), from: '2026-02-28', pauses}), dayDue('2026-04-07'));
  });
});

describe('a limit in hours', () => {
  it('runs on the clock, through the Spring Festival', () => {
    const from = at('2026-02-16T17:00:00');
    assert.deepEqual(due({limit: limit(24, 'hours'), from}), {
      day: '2026-02-17',
      instant: at('2026-02-17T17:00:00'),
      provisional: false,
      paused: false,
    });
  });

  it('that ends at midnight ends with the day before', () => {
    assert.equal(due({limit: limit(24, 'hours'), from: at('2026-03-02T00:00:00')}).day, '2026-03-02');
  });

  it('from a day without a time runs from its end, provisionally', () => {
    const {day, instant, provisional} = due({limit: limit(24, 'hours'), from: '2026-03-02'});
    assert.deepEqual([day, instant, provisional], ['2026-03-03', at('2026-03-04T00:00:00'), true]);
  });

  it('stands still while suspended', () => {
    const from = at('2026-03-02T09:00:00');
    const pauses = [{from: at('2026-03-02T10:00:00'), to: at('2026-03-02T13:30:00')}];
    assert.equal(due({limit: limit(24, 'hours'), from, pauses}).instant, at('2026-03-03T12:30:00'));
    assert.deepEqual(due({limit: limit(24, 'hours'), from, pauses: [{from: at('2026-03-02T10:00:00')}]}), {
      provisional: false,
      paused: true,
    });
  });
});

describe('any limit', () => {
  it('that starts later or is longer never ends sooner', () => {
    const unit = fc.constantFrom('workdays', 'days', 'months', 'hours' as const);
    fc.assert(
      fc.property(unit, someDay, fc.nat({max: 90}), fc.nat({max: 15}), fc.nat({max: 15}), (unit, from, n, wait, more) => {
        const first = due({limit: limit(n, unit), from}).day ?? '';
        assert.isAtLeast(dayNumber(due({limit: limit(n, unit), from: later(from, wait)}).day ?? ''), dayNumber(first));
        assert.isAtLeast(dayNumber(due({limit: limit(n + more, unit), from}).day ?? ''), dayNumber(first));
      }),
    );
  });

  it('of monstrous length ends all the same', () => {
    for (const unit of ['workdays', 'days', 'months', 'hours'] as const) {
      for (const n of [Infinity, 1e300, NaN, -5]) assert.match(due({limit: limit(n, unit), from: '2026-03-02'}).day ?? '', /^2\d{3}-/);
    }
  });

  it('from what is no day has no due day', () => {
    for (const from of ['2026-02-30', '--12-20', NaN]) {
      assert.deepEqual(due({limit: limit(5, 'days'), from}), {provisional: true, paused: false});
    }
  });
});

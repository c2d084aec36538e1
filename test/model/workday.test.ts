import {assert} from 'chai';
import fc from 'fast-check';
import {calendarOf, type Calendar} from '../../src/calendar/calendar.js';
import {china} from '../../src/calendar/china.js';
import {dayNumber, dayOf} from '../../src/calendar/day.js';
import {addWorkdays, isWorkday, workdaysBetween} from '../../src/model/workday.js';

/** Knows no holidays, as a program without a calendar. */
const naive = calendarOf({coveredUntil: '1900-12-31', years: {1900: {off: [], work: []}}});

const dayBetween = (from: string, until: string) => fc.integer({min: dayNumber(from), max: dayNumber(until)}).map(dayOf);
const anyDay = dayBetween('2016-01-01', '2029-12-31');

describe('adding working days', () => {
  for (const [from, n, due, wrong] of [
    ['2022-01-28', 5, '2022-02-09', '2022-02-04'],
    ['2021-09-30', 5, '2021-10-13', '2021-10-07'],
    ['2025-09-26', 5, '2025-10-10', '2025-10-03'],
    ['2026-02-13', 5, '2026-02-27', '2026-02-20'],
    ['2026-09-24', 5, '2026-10-09', '2026-10-01'],
    ['2023-01-03', 15, '2023-01-29', '2023-01-24'],
    ['2021-11-10', 60, '2022-02-08', '2022-02-02'],
    ['2021-11-10', 90, '2022-03-22', '2022-03-16'],
    ['2021-12-15', 60, '2022-03-15', '2022-03-09'],
    ['2026-01-05', 90, '2026-05-20', '2026-05-11'],
  ] as const) {
    it(`${n} after ${from} is ${due}, not ${wrong}`, () => {
      assert.deepEqual(addWorkdays(from, n, china), {day: due, provisional: false});
      assert.equal(addWorkdays(from, n, naive).day, wrong);
    });
  }

  it('none is the day itself, worked or not', () => {
    assert.deepEqual(addWorkdays('2026-10-01', 0, china), {day: '2026-10-01', provisional: false});
    for (const n of [-3, NaN, 0.9]) assert.equal(addWorkdays('2026-10-01', n, china).day, '2026-10-01');
  });

  it('is provisional once it crosses into a year not announced', () => {
    assert.deepEqual(addWorkdays('2026-12-20', 20, china), {day: '2027-01-15', provisional: true});
    assert.deepEqual(addWorkdays('2026-12-20', 9, china), {day: '2026-12-31', provisional: false});
    assert.deepEqual(addWorkdays('2026-12-20', 10, china), {day: '2027-01-01', provisional: true});
  });

  it('is provisional before the first year known, but the day of the event is not counted', () => {
    assert.isTrue(addWorkdays('2017-12-28', 1, china).provisional);
    assert.isTrue(addWorkdays('2017-12-28', 10, china).provisional);
    assert.deepEqual(addWorkdays('2017-12-31', 1, china), {day: '2018-01-02', provisional: false});
  });

  it('a monstrous limit ends, and is not believed', () => {
    const known: Calendar = {...naive, coveredUntil: '2999-12-31'};
    const most = addWorkdays('2020-01-01', 5000, known);
    assert.deepEqual(most, {day: '2039-03-02', provisional: false});
    assert.deepEqual(addWorkdays('2020-01-01', Infinity, known), {...most, provisional: true});
    assert.equal(addWorkdays('2999-12-30', 400, china).day, '2999-12-31');
  });

  it('takes no calendar at its word beyond what it covers', () => {
    const idle: Calendar = {coveredFrom: '2026-01-01', coveredUntil: '2026-12-31', dayKind: () => 'holiday'};
    assert.deepEqual(addWorkdays('2026-11-01', 2, idle), {day: '2027-01-04', provisional: true});
  });

  it('what is no day comes back', () => {
    assert.deepEqual(addWorkdays('2026-02-30', 5, china), {day: '2026-02-30', provisional: true});
  });

  it('lands on the nth day that is worked, as counting one by one does', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({min: 1, max: 700}), (from, n) => {
        let number = dayNumber(from);
        for (let left = n; left > 0; ) if (isWorkday(dayOf(++number), china)) left--;
        assert.equal(addWorkdays(from, n, china).day, dayOf(number));
      }),
    );
  });
});

describe('counting working days', () => {
  it('counts the last day and not the first', () => {
    assert.deepEqual(workdaysBetween('2022-01-28', '2022-02-09', china), {n: 5, provisional: false});
    assert.deepEqual(workdaysBetween('2022-01-29', '2022-01-30', china), {n: 1, provisional: false});
    assert.deepEqual(workdaysBetween('2026-10-01', '2026-10-07', china), {n: 0, provisional: false});
  });

  it('is negative backwards', () => {
    assert.deepEqual(workdaysBetween('2022-02-09', '2022-01-28', china), {n: -5, provisional: false});
  });

  it('is provisional as soon as one day is not announced', () => {
    assert.isFalse(workdaysBetween('2026-12-01', '2026-12-31', china).provisional);
    assert.isTrue(workdaysBetween('2026-12-01', '2027-01-01', china).provisional);
    assert.isTrue(workdaysBetween('2027-01-01', '2026-12-01', china).provisional);
  });

  it('of what is no day, there are none', () => {
    assert.deepEqual(workdaysBetween('2026-02-30', '2026-03-30', china), {n: 0, provisional: true});
  });

  it('undoes adding', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({min: 0, max: 3000}), (from, n) => {
        assert.equal(workdaysBetween(from, addWorkdays(from, n, china).day, china).n, n);
      }),
    );
  });

  it('adds up over any day between', () => {
    const count = (from: string, to: string) => workdaysBetween(from, to, china).n;
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
        assert.equal(count(a, b) + count(b, c), count(a, c));
      }),
    );
  });

  it('never falls as days go by', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        const next = dayOf(dayNumber(to) + 1);
        const step = workdaysBetween(from, next, china).n - workdaysBetween(from, to, china).n;
        assert.equal(step, isWorkday(next, china) ? 1 : 0);
      }),
    );
  });
});

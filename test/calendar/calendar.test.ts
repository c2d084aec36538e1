import {assert} from 'chai';
import {calendarOf, isCalendarData, type CalendarData} from '../../src/calendar/calendar.js';
import {china} from '../../src/calendar/china.js';

const data: CalendarData = {
  coveredUntil: '2027-12-31',
  years: {2027: {off: ['2026-12-31', '2027-01-01', '2027-01-02'], work: ['2027-01-09']}},
};

const coverage = ({coveredFrom, coveredUntil}: {coveredFrom: string; coveredUntil: string}) => [coveredFrom, coveredUntil];

describe('a calendar from data', () => {
  const alone = calendarOf(data);

  for (const [day, kind] of [
    ['2027-01-01', 'holiday'],
    ['2027-01-03', 'weekend'],
    ['2027-01-04', 'workday'],
    ['2027-01-09', 'makeup'],
    ['2028-01-01', 'weekend'],
  ] as const) {
    it(`says ${day} is a ${kind}`, () => {
      assert.equal(alone.dayKind(day), kind);
    });
  }

  it('covers the years it has', () => {
    assert.deepEqual(coverage(alone), ['2027-01-01', '2027-12-31']);
  });

  it('adds a year to a base, and changes its last December', () => {
    const both = calendarOf(data, china);
    assert.deepEqual(coverage(both), ['2018-01-01', '2027-12-31']);
    assert.equal(both.dayKind('2026-10-01'), 'holiday');
    assert.equal(both.dayKind('2026-12-31'), 'holiday');
    assert.equal(china.dayKind('2026-12-31'), 'workday');
    assert.equal(both.dayKind('2027-01-09'), 'makeup');
  });

  it('corrects a year of its base whole', () => {
    const other = calendarOf({coveredUntil: '2025-12-31', years: {2025: {off: ['2025-01-02'], work: []}}}, china);
    assert.deepEqual(coverage(other), ['2018-01-01', '2026-12-31']);
    assert.equal(other.dayKind('2025-10-01'), 'workday');
    assert.equal(other.dayKind('2025-01-02'), 'holiday');
    assert.equal(other.dayKind('2026-10-01'), 'holiday');
  });

  it('claims nothing across a gap between it and its base', () => {
    const later = calendarOf({coveredUntil: '2028-12-31', years: {2028: {off: [], work: []}}}, china);
    assert.deepEqual(coverage(later), ['2028-01-01', '2028-12-31']);
    const earlier = calendarOf({coveredUntil: '2016-12-31', years: {2016: {off: [], work: []}}}, china);
    assert.deepEqual(coverage(earlier), ['2016-01-01', '2016-12-31']);
  });
});

describe('calendar data', () => {
  it('is recognised, as JSON too', () => {
    assert.isTrue(isCalendarData(data));
    assert.isTrue(isCalendarData(JSON.parse(JSON.stringify(data))));
  });

  const year = (off: unknown, work: unknown = []) => ({coveredUntil: '2027-12-31', years: {2027: {off, work}}});
  const empty = {off: [], work: []};
  for (const [why, value] of [
    ['nothing', null],
    ['a list', []],
    ['no years', {coveredUntil: '2027-12-31', years: {}}],
    ['no last day covered', {years: data.years}],
    ['an impossible last day', {...data, coveredUntil: '2027-02-30'}],
    ['a last day outside its last year', {...data, coveredUntil: '2028-12-31'}],
    ['a gap between years', {coveredUntil: '2028-12-31', years: {2026: empty, 2028: empty}}],
    ['a year that is none', {coveredUntil: '2027-12-31', years: {2027: empty, later: empty}}],
    ['an impossible day', year(['2027-02-29'])],
    ['a day of another year', year(['2025-12-31'])],
    ['a November of the year before', year(['2026-11-30'])],
    ['a day that is a number', year([20_270_101])],
    ['days that are no list', year('2027-01-01')],
    ['no make-up days', {...data, years: {2027: {off: []}}}],
    ['a day both off and worked', year(['2027-01-02'], ['2027-01-02'])],
  ] as const) {
    it(`is not ${why}`, () => {
      assert.isFalse(isCalendarData(value));
    });
  }
});

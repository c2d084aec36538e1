import {assert} from 'chai';
import {getDayDetail} from 'chinese-days';
import {china} from '../../src/calendar/china.js';
import {dayNumber, dayOf} from '../../src/calendar/day.js';

const days = (from: string, until: string) =>
  Array.from({length: dayNumber(until) - dayNumber(from) + 1}, (_, i) => dayOf(dayNumber(from) + i));

const works = (day: string) => ['workday', 'makeup'].includes(china.dayKind(day));

describe('the holidays of China', () => {
  for (let year = 2018; year <= 2026; year++) {
    it(`of ${year} are those of chinese-days, on every day`, () => {
      const wrong = days(`${year}-01-01`, `${year}-12-31`).filter((day) => works(day) !== getDayDetail(day).work);
      assert.deepEqual(wrong, []);
    });

    it(`of ${year} are told from weekends, and make-up days from workdays`, () => {
      const wrong = days(`${year}-01-01`, `${year}-12-31`).filter((day) => {
        const {name, work} = getDayDetail(day);
        const announced = name.includes(',');
        return announced !== (china.dayKind(day) === (work ? 'makeup' : 'holiday'));
      });
      assert.deepEqual(wrong, []);
    });
  }

  it('are known from 2018 through 2026', () => {
    assert.equal(china.coveredFrom, '2018-01-01');
    assert.equal(china.coveredUntil, '2026-12-31');
  });

  it('beyond that, weeks are ordinary', () => {
    assert.equal(china.dayKind('2027-02-08'), 'workday');
    assert.equal(china.dayKind('2027-10-02'), 'weekend');
    assert.equal(china.dayKind('2017-10-02'), 'workday');
  });

  for (const [day, kind] of [
    ['2020-01-31', 'holiday'],
    ['2020-02-01', 'holiday'],
    ['2022-01-30', 'makeup'],
    ['2024-02-09', 'workday'],
    ['2025-01-28', 'holiday'],
    ['2026-02-28', 'makeup'],
    ['2026-03-01', 'weekend'],
  ] as const) {
    it(`${day} is a ${kind}`, () => {
      assert.equal(china.dayKind(day), kind);
    });
  }
});

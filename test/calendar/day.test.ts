import {assert} from 'chai';
import {addMonths, dayAt, dayNumber, dayOf, isDay, isWeekend, startOfDay} from '../../src/calendar/day.js';

const EPOCH = Date.UTC(1970, 0, 1);
const byDate = (number: number) => new Date(EPOCH + number * 86_400_000);

describe('days', () => {
  it('are numbered without a gap from 1900 to 2999, as UTC dates are', () => {
    const last = dayNumber('2999-12-31');
    for (let number = dayNumber('1900-01-01'); number <= last; number++) {
      const day = dayOf(number);
      if (day !== byDate(number).toISOString().slice(0, 10)) assert.fail(`${number} is not ${day}`);
      if (dayNumber(day) !== number) assert.fail(`${day} is not ${number}`);
      if (isWeekend(number) !== [0, 6].includes(byDate(number).getUTCDay())) assert.fail(`${day} and the weekend`);
    }
  });

  for (const text of ['2023-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '1899-12-31']) {
    it(`${text} is no day`, () => {
      assert.isNaN(dayNumber(text));
      assert.isFalse(isDay(text));
    });
  }

  for (const value of ['3000-01-01', '2026-1-1', '--12-20', ' 2026-01-01', '2026-01-01\n', '', 20_260_101, null, undefined]) {
    it(`${JSON.stringify(value)} is no day`, () => {
      assert.isFalse(isDay(value));
    });
  }

  it('leap days are days', () => {
    assert.isTrue(['2000-02-29', '2024-02-29', '2400-02-29'].every(isDay));
  });

  it('beyond the years known stand at the nearest day', () => {
    assert.equal(dayOf(Infinity), '2999-12-31');
    assert.equal(dayOf(-Infinity), '1900-01-01');
  });

  it('begin at midnight in Shanghai', () => {
    const midnight = Date.parse('2026-02-14T00:00:00+08:00');
    assert.equal(startOfDay('2026-02-14'), midnight);
    assert.equal(dayAt(midnight), '2026-02-14');
    assert.equal(dayAt(midnight - 1), '2026-02-13');
  });

  for (const [day, months, end] of [
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2024-02-29', 24, '2026-02-28'],
  ] as const) {
    it(`${months} months after ${day} is ${end}`, () => {
      assert.equal(addMonths(day, months), end);
    });
  }
});

import {assert} from 'chai';
import {china} from '../../src/calendar/china.js';
import {deadlineOf, lightOf, type Clock, type Deadline, type Limit} from '../../src/model/deadline.js';

const at = (time: string) => Date.parse(`${time}+08:00`);
const limit = (n: number, unit: Limit['unit']): Limit => ({n, unit});
const due = (clock: Clock) => deadlineOf(clock, china);
const dayDue = (day: string, provisional = false): Deadline => ({day, provisional, paused: false});

describe('the light', () => {
  const light = (day: string, now: string | number, done?: string | number, soon?: number) =>
    lightOf(dayDue(day), done, now, china, soon);

  for (const [now, expected, workdays] of [
    ['2026-02-06', 'on_time', 7],
    ['2026-02-12', 'due_soon', 3],
    ['2026-02-11', 'on_time', 4],
    ['2026-02-15', 'due_soon', 1],
    ['2026-02-24', 'due_today', 0],
    ['2026-02-25', 'overdue', 1],
    ['2026-03-01', 'overdue', 4],
    ['2026-03-02', 'overdue', 5],
  ] as const) {
    it(`due 2026-02-24, on ${now}, is ${expected} by ${workdays} working days`, () => {
      assert.deepEqual(light('2026-02-24', now), {light: expected, workdays, provisional: false});
    });
  }

  it('turns at midnight in Shanghai', () => {
    assert.equal(light('2026-03-02', at('2026-03-01T23:59:59.999')).light, 'due_soon');
    assert.equal(light('2026-03-02', at('2026-03-02T23:59:59.999')).light, 'due_today');
    assert.equal(light('2026-03-02', at('2026-03-03T00:00:00')).light, 'overdue');
  });

  it('says soon as early as asked', () => {
    assert.equal(light('2026-03-12', '2026-03-05', undefined, 5).light, 'due_soon');
    assert.equal(light('2026-03-12', '2026-03-05').light, 'on_time');
  });

  it('is overdue on the weekend after the due day, by no working day yet', () => {
    assert.deepEqual(light('2026-03-06', '2026-03-07'), {light: 'overdue', workdays: 0, provisional: false});
  });

  it('of what is done forgets the present', () => {
    assert.deepEqual(light('2026-03-06', '2026-05-20', '2026-03-06'), {light: 'done', workdays: 0, provisional: false});
    assert.deepEqual(light('2026-03-06', '2026-05-20', '2026-03-03'), {light: 'done', workdays: 3, provisional: false});
    assert.deepEqual(light('2026-03-06', '2026-03-07', '2026-03-10'), {light: 'done_late', workdays: 2, provisional: false});
    assert.equal(light('2026-03-06', '2026-05-20', at('2026-03-06T23:59:59')).light, 'done');
  });

  it('of an hour limit turns at the instant', () => {
    const clock = due({limit: limit(24, 'hours'), from: at('2026-02-16T17:00:00')});
    const stands = (now: string | number, done?: string | number) => lightOf(clock, done, now, china).light;
    assert.equal(stands(at('2026-02-16T18:00:00')), 'due_soon');
    assert.equal(stands(at('2026-02-17T17:00:00')), 'due_today');
    assert.equal(stands(at('2026-02-17T17:00:00') + 1), 'overdue');
    assert.equal(stands(0, at('2026-02-17T17:00:00') + 1), 'done_late');
    assert.equal(stands(0, '2026-02-17'), 'done');
    assert.equal(stands(0, '2026-02-18'), 'done_late');
  });

  it('is out while the clock is suspended, unless the step is done', () => {
    const paused = due({limit: limit(5, 'workdays'), from: '2026-03-02', pauses: [{from: '2026-03-03'}]});
    assert.deepEqual(lightOf(paused, undefined, '2026-05-20', china), {light: 'paused', workdays: 0, provisional: false});
    assert.equal(lightOf(paused, '2026-03-04', '2026-05-20', china).light, 'done');
  });

  it('is provisional when the deadline is, and when the count is', () => {
    const next = due({limit: limit(20, 'workdays'), from: '2026-12-20'});
    assert.isTrue(lightOf(next, undefined, '2026-12-21', china).provisional);
    assert.isTrue(lightOf(next, undefined, '2027-01-15', china).provisional);
    assert.isTrue(light('2026-12-30', '2027-01-08').provisional);
    assert.isFalse(light('2026-12-30', '2026-12-31').provisional);
  });
});

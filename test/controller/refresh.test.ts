import {assert} from 'chai';
import {intervalOf, restOf, waitOf} from '../../src/controller/refresh.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

describe('how often a source is asked', () => {
  for (const [refresh, interval] of [
    ['30s', 30 * SECOND],
    ['5m', 5 * MINUTE],
    ['1h', 60 * MINUTE],
    [' 1.5 m ', 90 * SECOND],
    ['1s', 5 * SECOND],
    ['999h', 24 * 60 * MINUTE],
  ] as const) {
    it(`“${refresh}” is every ${interval / SECOND} s`, () => {
      assert.equal(intervalOf(refresh), interval);
    });
  }

  for (const refresh of [undefined, null, '', '5', '0s', '-5m', '5 minutes', '5m5s', '1e3s', 'NaNs', '5d', '五分钟', '99999999s', 5, Symbol('m')]) {
    it(`${String(refresh)} is no refresh`, () => {
      assert.isUndefined(intervalOf(refresh));
    });
  }

  it('is as the page says while answers come, a tenth more or less', () => {
    assert.deepEqual([0, 0.5, 1].map((chance) => waitOf(5 * MINUTE, 0, chance)), [270 * SECOND, 300 * SECOND, 330 * SECOND]);
  });

  it('is never oftener than every five seconds', () => {
    assert.equal(waitOf(5 * SECOND, 0, 0), 5 * SECOND);
  });

  it('becomes ever rarer while a source fails, and rests at two minutes', () => {
    assert.deepEqual([1, 2, 3, 4, 5, 6, 60].map((failures) => waitOf(5 * SECOND, failures, 0.5) / SECOND), [10, 20, 40, 80, 120, 120, 120]);
  });

  it('comes back soon after a failure also where the page asks rarely, and ends where the page wants it', () => {
    assert.deepEqual([1, 2, 5, 10, 11, 60].map((failures) => waitOf(60 * MINUTE, failures, 0.5) / SECOND), [10, 20, 160, 3600, 3600, 3600]);
  });
});

describe('Retry-After', () => {
  const rest = (headers: Record<string, string>) => restOf(new Headers(headers));

  it('is in seconds', () => {
    assert.equal(rest({'retry-after': '120'}), 2 * MINUTE);
  });

  it('or a time by the clock of the server, whatever the reader’s clock shows', () => {
    assert.equal(rest({'retry-after': 'Wed, 21 Oct 2015 07:30:00 GMT', date: 'Wed, 21 Oct 2015 07:28:00 GMT'}), 2 * MINUTE);
  });

  it('asks for no more than a day', () => {
    assert.equal(rest({'retry-after': '99999999999'}), 24 * 60 * MINUTE);
  });

  for (const said of ['', '-1', '1.5', 'soon', 'Wed, 21 Oct 2015 07:28:00 GMT']) {
    it(`“${said}” asks for nothing`, () => {
      assert.equal(rest({'retry-after': said}), 0);
    });
  }
});

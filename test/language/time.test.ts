import {assert} from 'chai';
import {en} from '../../src/language/en.js';
import {sayAge, sayDate, sayDay, sayInstant, sayPeriod} from '../../src/language/time.js';
import {words as zhHans} from '../../src/language/zh-hans/words.js';
import {zhHant} from '../../src/language/zh-hant.js';

const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, '');

describe('a day', () => {
  it('is said as its reader writes it', () => {
    assert.deepEqual([zhHans, zhHant.words, en.words].map((words) => sayDay(words, '2021-11-30')), ['2021年11月30日', '2021年11月30日', '30 November 2021']);
    assert.equal(sayDay(zhHans, '2021-01-06'), '2021年1月6日');
  });

  it('whose year is not known is said without it', () => {
    assert.deepEqual([zhHans, en.words].map((words) => sayDay(words, '--12-20')), ['12月20日', '20 December']);
  });

  for (const [date, hans, english] of [
    ['2021-09-15', '2021年9月15日', '15 September 2021'],
    [{date: '--01-16', yearOffset: 1}, '次年1月16日', '16 January of the next year'],
    [{date: '--12-20', yearOffset: -1}, '上年12月20日', '20 December of the year before'],
    [{event: '春节前', resolved: '2022-01-31'}, '春节前（2022年1月31日）', '春节前 (31 January 2022)'],
    [{event: '10 月底前'}, '10 月底前', '10 月底前'],
    ['2021-11-30T18:00:00+08:00', '2021年11月30日 18:00', '30 November 2021 18:00'],
  ] as const) {
    it(`is said as its source gives it: ${hans}`, () => {
      assert.deepEqual([sayDate(zhHans, date), sayDate(en.words, date)], [hans, english]);
    });
  }
});

describe('a moment', () => {
  for (const [written, said] of [
    ['2021-11-30T18:00:00+08:00', '2021年11月30日 18:00'],
    ['2021-11-30T16:30:00Z', '2021年12月1日 00:30'],
    ['2021-12-31T23:59:59-05:00', '2022年1月1日 12:59'],
  ] as const) {
    it(`is said by the clocks of Shanghai: ${written}`, () => {
      assert.equal(sayInstant(zhHans, Date.parse(written)), said);
    });
  }

  it('that is none is not said', () => {
    assert.equal(sayInstant(zhHans, Number.NaN), '');
  });
});

describe('a period', () => {
  for (const [period, hans, english] of [
    ['2020', '2020年', '2020'],
    ['2021-H1', '2021年上半年', 'H1 2021'],
    ['2021-H2', '2021年下半年', 'H2 2021'],
    ['2023-Q1', '2023年第一季度', 'Q1 2023'],
    ['2021-04', '2021年4月', 'April 2021'],
    ['2021-W17', '2021年第17周', 'week 17 of 2021'],
    ['2021-11-30', '2021年11月30日', '30 November 2021'],
    ['2021-11-10/2021-12-31', '2021年11月10日至2021年12月31日', '10 November 2021 to 31 December 2021'],
    ['../2021-04-30', '截至2021年4月30日', 'up to 30 April 2021'],
  ] as const) {
    it(`${period} is ${hans}`, () => {
      assert.deepEqual([sayPeriod(zhHans, period), sayPeriod(en.words, period)], [hans, english]);
    });
  }
});

describe('an age', () => {
  const [minute, hour] = [60_000, 3_600_000];
  for (const [age, hans, english] of [
    [-hour, '1分钟', '1min'],
    [0, '1分钟', '1min'],
    [59 * minute, '59分钟', '59min'],
    [60 * minute, '1小时', '1h'],
    [47 * hour, '47小时', '47h'],
    [48 * hour, '2天', '2days'],
    [400 * 24 * hour, '400天', '400days'],
  ] as const) {
    it(`is said in the largest unit that says it: ${hans}`, () => {
      assert.deepEqual([sayAge(zhHans, age), sayAge(en.words, age)].map((text) => plain(text).replace(' ', '')), [hans, english]);
    });
  }
});

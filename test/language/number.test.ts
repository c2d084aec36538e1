import {assert} from 'chai';
import fc from 'fast-check';
import {grouped, plain, THIN} from '../../src/language/number.js';

describe('a number', () => {
  for (const [value, text] of [
    [0, '0'],
    [-0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1487.4, '1,487.4'],
    [1234567.89, '1,234,567.89'],
    [-36.9, '−36.9'],
    [0.1 + 0.2, '0.3'],
    [-1e-12, '0'],
    [5e-324, '0'],
    [1e21, '1,000,000,000,000,000,000,000'],
    [-1.5e25, '−15,000,000,000,000,000,000,000,000'],
    [1e-7, '0.0000001'],
    [-Infinity, '-Infinity'],
    [NaN, 'NaN'],
    ['1487.40', '1,487.40'],
    ['-0.50', '−0.50'],
    ['123456789012345678.12345678', '123,456,789,012,345,678.12345678'],
    ['0', '0'],
  ] as const) {
    it(`${typeof value === 'string' ? `“${value}”` : Object.is(value, -0) ? '-0' : value} is written ${text}`, () => {
      assert.equal(grouped(value), text);
    });
  }

  it('is written as the browser writes it, whose own formatter takes too long to come', () => {
    const browser = new Intl.NumberFormat('en-US', {maximumFractionDigits: 8});
    // Eight decimals or fewer: what is finer is rounded by the one from the binary number, by the other from its shortest digits.
    const written = fc.tuple(fc.maxSafeInteger(), fc.nat(8)).map(([whole, places]) => Number(`${whole}e-${places}`));
    fc.assert(fc.property(written, (value) => {
      assert.equal(grouped(value), browser.format(value).replace(/^-(?!0$)/, '−').replace('-', ''));
    }));
  });

  it('is written the same wherever the reader is', () => {
    const real = Object.getOwnPropertyDescriptor(Number.prototype, 'toLocaleString')!;
    Number.prototype.toLocaleString = () => 'local';
    assert.equal(grouped(12345.6), '12,345.6');
    Object.defineProperty(Number.prototype, 'toLocaleString', real);
  });

  it('leaves the page without its thin spaces', () => {
    assert.equal(plain(`225${THIN}起，2,548${THIN}名`), '225起，2,548名');
  });
});

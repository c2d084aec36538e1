import {assert} from 'chai';
import fc from 'fast-check';
import {findLeak} from '../../src/contract/leak.js';

const digits = (length: number) => fc.array(fc.integer({min: 0, max: 9}), {minLength: length, maxLength: length}).map((list) => list.join(''));
const padded = (n: number, width: number) => String(n).padStart(width, '0');
const calendarDay = (from: string, to: string) =>
  fc.date({min: new Date(from), max: new Date(to), noInvalidDate: true}).map((date) => date.toISOString().slice(0, 10));

const checkDigit = (seventeen: string) =>
  '10X98765432'[[7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2].reduce((sum, weight, i) => sum + weight * Number(seventeen[i]), 0) % 11]!;

/** Invented numbers with a right check digit: region, birthday, sequence. */
const identity = fc
  .tuple(fc.integer({min: 110000, max: 829999}), calendarDay('1930-01-01', '2009-12-31'), digits(3))
  .map(([region, day, sequence]) => `${region}${day.replace(/-/g, '')}${sequence}`)
  .map((seventeen) => seventeen + checkDigit(seventeen));

const luhnDigit = (body: string) => {
  const sum = [...body].reverse().reduce((total, digit, i) => total + (i % 2 === 0 ? ((Number(digit) * 2) % 10) + Math.floor((Number(digit) * 2) / 10) : Number(digit)), 0);
  return String((10 - (sum % 10)) % 10);
};

/** Invented UnionPay cards of 16 or 19 digits, none of which holds a day as a project number does. */
const card = fc.constantFrom(5, 8).chain(digits).map((tail) => `6288001299${tail}`).map((body) => body + luhnDigit(body));

const mobile = fc.tuple(fc.integer({min: 13, max: 19}), digits(9)).map(([head, tail]) => `${head}${tail}`);

const separator = fc.constantFrom(' ', '-', '\u00a0', '\u2009', '\u202f', '\u3000', '.', '·', '•', '－', '–', ' - ', '\u200b ');
const fullWidth = (text: string) => text.replace(/[0-9X]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const grouped = (text: string, sizes: readonly number[], between: string) => {
  let at = 0;
  return sizes.map((size) => text.slice(at, (at += size))).join(between);
};

/** Every way to write a number: in one piece or in groups, in half or full width, with an X of either case. */
const written = (number: fc.Arbitrary<string>, groupings: (number: string) => readonly (readonly number[])[]) =>
  fc
    .tuple(number, fc.nat(), separator, fc.boolean(), fc.boolean())
    .map(([text, pick, between, wide, small]) => {
      const choices = [[text.length], ...groupings(text)];
      const spaced = grouped(text, choices[pick % choices.length]!, between);
      const sized = small ? spaced.replace('X', 'x') : spaced;
      return wide ? fullWidth(sized) : sized;
    });

const prose = fc
  .array(fc.constantFrom('经查', '该单位', '拖欠', '农民工', '工资', '，', '。', '（', '）', '：', '某某', '电话', '身份证号', '卡号', '共38人', '2021年', '1,234.5万元', '\n', 'Tel'), {maxLength: 12})
  .map((words) => words.join(''));
/** Words stand on both sides, since a number that directly follows a figure is another number. */
const around = (number: fc.Arbitrary<string>) =>
  fc.tuple(prose, fc.constantFrom('是', '：', ':', ' ', '(', 'Tel', 'wx'), number, fc.constantFrom('，', '。', '.', '. ', '、', '\n', '）', ' Tel：', '的', ' 李某', '@'), prose)
    .map(([before, left, text, right, after]) => `${before}某${left}${text}${right}${right === '.' ? '另' : ''}${after}`);

describe('findLeak', () => {
  it('finds any identity number anywhere, however it is written', () => {
    const numbers = written(identity, () => [[6, 8, 4], [6, 4, 4, 4], [6, 4, 2, 2, 4], Array<number>(18).fill(1)]);
    fc.assert(fc.property(around(numbers), (text) => findLeak(text) === 'identity_number'), {numRuns: 2000});
  });

  it('finds any mobile number anywhere, with or without the country code', () => {
    const numbers = written(mobile, () => [[3, 4, 4]]);
    const prefix = fc.constantFrom('', '+86', '86', '0086', '+86 ', '0086-', '(+86)', '０');
    const prefixed = fc.tuple(prefix, numbers).map(([before, text]) => before + text);
    fc.assert(fc.property(around(prefixed), (text) => findLeak(text) === 'mobile_number'), {numRuns: 2000});
  });

  it('finds any bank card anywhere', () => {
    const numbers = written(card, ({length}) => [length === 16 ? [4, 4, 4, 4] : [4, 4, 4, 4, 3]]);
    fc.assert(fc.property(around(numbers), (text) => findLeak(text) === 'bank_card'), {numRuns: 2000});
    fc.assert(fc.property(card, (text) => findLeak(`${text.slice(0, 6)} ${text.slice(6)}`) === 'bank_card'));
  });

  it('knows the usual test cards by their first digits and refuses a wrong check digit', () => {
    for (const text of ['4111111111111111', '5555555555554444', '3530111333300000', '6200000000000005', '9558 8012 3456 7890 128']) {
      assert.equal(findLeak(text), 'bank_card', text);
      assert.isUndefined(findLeak(text.replace(/\d$/, (last) => String((Number(last) + 1) % 10))));
    }
  });

  it('finds a number that invisible characters are strewn over', () => {
    fc.assert(fc.property(identity, fc.constantFrom('\u00ad', '\u200b', '\u200e', '\ufeff'), (text, joint) => findLeak([...text].join(joint)) === 'identity_number'));
  });

  it('takes a wrong check digit, an impossible birthday or a digit too many for another number', () => {
    fc.assert(
      fc.property(identity, fc.integer({min: 1, max: 10}), (text, by) => {
        const wrong = '0123456789X'[('0123456789X'.indexOf(text[17]!) + by) % 11]!;
        return findLeak(`编号${text.slice(0, 17)}${wrong}。`) !== 'identity_number';
      }),
    );
    const seventeen = '41018519900230001';
    assert.isUndefined(findLeak(`${seventeen}${checkDigit(seventeen)}`));
    fc.assert(fc.property(mobile, fc.constantFrom('1', '7'), (text, more) => findLeak(`${text}${more}`) === undefined));
  });

  it('lets a mobile number pass where a telephone is expected, and nothing else', () => {
    fc.assert(fc.property(mobile, identity, card, (phone, person, account) => {
      assert.isUndefined(findLeak(phone, true));
      assert.equal(findLeak(`${phone}，${person}`, true), 'identity_number');
      assert.equal(findLeak(`${phone} ${account}`, true), 'bank_card');
    }));
  });

  it('finds one number in a list of them, also after a date or a switchboard', () => {
    fc.assert(fc.property(mobile, mobile, (one, other) => {
      const [a, b] = [grouped(one, [3, 4, 4], ' '), grouped(other, [3, 4, 4], ' ')];
      for (const text of [`${a} ${b}`, `${a}、${b}`, `1 ${a}`, `2021-11-30 ${a}`, `0371-62888888 ${a}`, `${one}/${other}`, `${one}@example.com`]) {
        assert.equal(findLeak(text), 'mobile_number');
      }
    }));
  });

  for (const text of [
    '粤劳监督字〔2021〕47号', '005303449/2021-00238', 'Qb3306000-2023-003', '11410100MB1234567X', '青治欠办〔2023〕1号',
    '0371-62888888', '0371-62888888-8001', '010-62881234、62881235', '12333', '12345', '400-138-0013', '4001380013', '95588',
    '1,234,567.89', '138,123,456.78元', '13812345678.50', '13812345678元', '¥13812345678', '0.13812345678', '0.4539148803436467',
    '2021-11-30', '2021-11-30T18:00:00+08:00', '2021-11-10/2021-12-31', '20211130180000', '../2021-04-30', '2021-W17',
    '442000001', '410185001004', '410185', '138****1234', '410***********1234', '(演示)91410400MADEM0011M',
    '12 34 56 78 90 12 34 56 78', '2019 2020 2021 2022 2023', '12 30 45 138 1234 5678 90', '2020-410185-48-03-012345',
    '410185202112150101', '4101852112150101', '1639641600000', '550e8400-e29b-41d4-a716-446655440000', 'A13812345678', '5121250967788351XB', '',
  ]) {
    it(`does not mind ${text || 'an empty text'}`, () => assert.isUndefined(findLeak(text)));
  }

  it('does not mind a credit code, even one without letters', () => {
    const symbols = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    const complete = (seventeen: string) => {
      let sum = 0;
      for (let i = 0, weight = 1; i < 17; i += 1, weight = (weight * 3) % 31) sum += weight * symbols.indexOf(seventeen[i]!);
      return seventeen + symbols[(31 - (sum % 31)) % 31]!;
    };
    const organisation = (from: string) => fc.array(fc.constantFrom(...from), {minLength: 9, maxLength: 9}).map((list) => list.join(''));
    // County codes up to 18: with 19 or 20, one code in some ten thousand also is somebody's identity number, which wins.
    const region = fc.tuple(fc.integer({min: 1101, max: 6590}), fc.integer({min: 1, max: 18})).map(([city, county]) => `${city}${padded(county, 2)}`);
    const code = fc
      .tuple(fc.constantFrom('11', '12', '51', '52', '53', '91', '92', '93'), region, fc.oneof(organisation(symbols), organisation('0123456789')))
      .map(([kind, region, body]) => complete(`${kind}${region}${body}`));
    fc.assert(fc.property(code, (text) => findLeak(text) === undefined && findLeak(`某某公司（${text}）`) === undefined), {numRuns: 5000});
  });

  it('does not mind a building permit or a project number', () => {
    const region = fc.integer({min: 110100, max: 659099});
    const day = calendarDay('2010-01-01', '2035-12-31').map((text) => text.replace(/-/g, ''));
    const two = (from: number, to: number) => fc.integer({min: from, max: to}).map((n) => padded(n, 2));
    fc.assert(fc.property(region, day, two(1, 9), fc.oneof(two(1, 19), fc.constant('99')), (a, b, c, d) => findLeak(`施工许可证${a}${b}${c}${d}`) === undefined), {numRuns: 5000});
    fc.assert(fc.property(region, day, fc.constantFrom('01', '02', '99'), two(1, 99), (a, b, c, d) => findLeak(`项目${a}${b.slice(2)}${c}${d}`) === undefined), {numRuns: 5000});
  });

  it('does not mind amounts, dates and rows of figures', () => {
    const amount = fc.tuple(fc.double({min: 0, max: 1e13, noNaN: true}), fc.constantFrom('', '元', '万元', '亿元')).map(([n, unit]) => n.toLocaleString('en-US', {minimumFractionDigits: 2}) + unit);
    const decimal = fc.double({min: 1, max: 1e12, noNaN: true}).filter((n) => !Number.isInteger(n)).map(String);
    const moment = calendarDay('1990-01-01', '2035-12-31').chain((day) => fc.constantFrom(day, `${day}T18:00:00+08:00`, `${day}/${day}`, `${day} ${day}`, day.replace(/-/g, ''), day.replace(/-/g, '.')));
    const row = fc.array(fc.integer({min: 0, max: 99999}), {minLength: 8, maxLength: 30}).map((list) => list.join(' '));
    fc.assert(fc.property(fc.oneof(amount, decimal, moment, row), (text) => findLeak(text) === undefined), {numRuns: 5000});
  });

  it('comes to an end on long hostile texts', () => {
    for (const piece of ['1', '1 ', '1-', '138 ', '138 0013 8000 1 ', '1a', 'a', '1.', '.', '\u200b', '62 ', '6222 ']) {
      assert.doesNotThrow(() => findLeak(`12345678901 ${piece.repeat(100_000 / piece.length)}`), JSON.stringify(piece));
    }
  });
});

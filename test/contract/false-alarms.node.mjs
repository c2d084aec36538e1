// How often the search for personal numbers is mistaken about what a public board is full of: credit codes, numbers of
// documents, switchboards, amounts, permits. The same figures with every run; stories/personal-data.mdx tells them.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {build} from 'esbuild';
import {random} from '../random.mjs';

const {outputFiles: [code]} = await build({entryPoints: ['src/contract/leak.ts'], bundle: true, format: 'esm', write: false});
const {findLeak} = await import(`data:text/javascript,${encodeURIComponent(code.text)}`);

const next = random(20261123);
const whole = (from, to) => from + Math.floor(next() * (to - from + 1));
const digits = (n) => Array.from({length: n}, () => whole(0, 9)).join('');
const one = (...list) => list[whole(0, list.length - 1)];
const two = (n) => String(n).padStart(2, '0');

const SYMBOLS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const completed = (seventeen) => {
  const sum = [...seventeen].reduce((all, symbol, at) => all + SYMBOLS.indexOf(symbol) * (3 ** at % 31), 0);
  return seventeen + SYMBOLS[(31 - (sum % 31)) % 31];
};
/** Divisions of a county: 01–29 are districts and counties of a prefecture, 81–89 county-level cities. */
const region = () => `${whole(11, 65)}${two(whole(1, 53))}${two(one(whole(1, 29), whole(81, 89)))}`;
const day = (from = 2005, to = 2030) => `${whole(from, to)}${two(whole(1, 12))}${two(whole(1, 28))}`;

/** What is made, and of how many one may be mistaken for a personal number. */
const kinds = {
  'credit codes with letters': [0, () => completed(one('91', '92', '93', '11', '12', '51', '52', '53') + region() + Array.from({length: 9}, (_, at) => (at === whole(0, 8) ? one(...'ABCDEFGHJKLMNPQRTUWXY') : one(...SYMBOLS))).join(''))],
  'credit codes of digits alone': [0.0002, () => completed(one('91', '92', '93', '11', '12', '51', '52', '53') + region() + digits(9))],
  'numbers of documents': [0, () => one(`示人社罚决〔${whole(2000, 2030)}〕${whole(1, 9999)}号`, `粤劳监督字[${whole(2000, 2030)}]第${whole(1, 999)}号`, `${digits(9)}/${whole(2005, 2030)}-${digits(5)}`, `Qb${digits(7)}-${whole(2005, 2030)}-${digits(3)}`, `（${whole(2000, 2030)}）豫${digits(4)}民初${whole(1, 99999)}号`)],
  switchboards: [0, () => one(`0${whole(10, 29)}-${digits(8)}`, `0${whole(310, 999)}-${whole(2, 8)}${digits(6)}-${digits(4)}`, `0${whole(310, 999)}${whole(2, 8)}${digits(6)}转${digits(4)}`, `400-${digits(3)}-${digits(4)}`, '12333', '12345')],
  amounts: [0, () => one(`${whole(1, 99_999_999).toLocaleString('en-US')}.${two(whole(0, 99))}元`, `${whole(1, 9_999_999)}.${digits(4)}万元`, `${whole(1, 1e12)}元`, `人民币${whole(1, 1e9)}.${two(whole(0, 99))}元`)],
  'building permits and projects from 2010 on': [0, () => one(`${region()}${day(2010)}${two(whole(1, 9))}${one(two(whole(1, 19)), '99')}`, `${region()}${day(2010).slice(2)}${one('01', '02', '99')}${two(whole(1, 99))}`)],
  // One in eleven has the check symbol of a person born on that day.
  'building permits from before 2010': [0.1, () => `${region()}${day(2005, 2009)}${two(whole(1, 9))}${one(two(whole(1, 19)), '99')}`],
  'days and moments': [0, () => one(`${whole(2005, 2030)}-${two(whole(1, 12))}-${two(whole(1, 28))}`, `${day()}${two(whole(0, 23))}${two(whole(0, 59))}${two(whole(0, 59))}`, `${day()}-${day()}`)],
  'numbers of 16 to 19 digits': [0.05, () => String(whole(1, 9)) + digits(whole(15, 18))],
};

const RUNS = 100_000;

test(`of ${RUNS.toLocaleString('en-US')} of each, hardly any is taken for a personal number`, (t) => {
  for (const [kind, [most, make]] of Object.entries(kinds)) {
    let mistaken = 0;
    for (let run = 0; run < RUNS; run += 1) if (findLeak(`经查，${one('', '编号', '为')}${make()}，已核实。`)) mistaken += 1;
    t.diagnostic(`${kind}: ${mistaken} of ${RUNS} (${((100 * mistaken) / RUNS).toFixed(3)}%)`);
    assert.ok(mistaken / RUNS <= most, `${kind}: ${mistaken}`);
  }
});

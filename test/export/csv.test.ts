import {assert} from 'chai';
import * as fc from 'fast-check';
import {csvOf} from '../../src/export/csv.js';
import {harmless} from '../../src/export/harmless.js';
import type {Takeaway} from '../../src/export/takeaway.js';
import {parseCsv} from './spreadsheet.js';
import {onPage, tables, taken} from './taken.js';

const bytesOf = async (all: Takeaway) => new Uint8Array(await (await csvOf(all)).arrayBuffer());
const textOf = async (all: Takeaway) => new TextDecoder('utf-8', {ignoreBOM: true}).decode(await bytesOf(all));

/** What a spreadsheet would run. */
const runs = (field: string) => /^[\s\p{Cc}\p{Cf}\p{Z}]*[=+\-@＝＋－＠]|^[\t\r]/u.test(field) && !/^-?\d+(\.\d+)?[%‰]?$/.test(field);

describe('a table as CSV', () => {
  const columns = [{label: '单位'}, {label: '立案', unit: '件', numeric: true}, {label: '办结率', numeric: true}];

  it('has a byte order mark, ends its lines as RFC 4180 wants, and as many fields in each', async () => {
    const all = taken(columns, [[{text: '甲镇'}, {text: '1,234\u202f件', value: 1234}, {text: '99.5%', value: 99.5}]]);
    assert.deepEqual([...(await bytesOf(all)).slice(0, 3)], [0xef, 0xbb, 0xbf]);
    const text = await textOf(all);
    assert.notMatch(text, /[^\r]\n|\r[^\n]/);
    const rows = parseCsv(text.slice(1));
    assert.deepEqual(rows.slice(0, 3), [['单位', '立案（件）', '办结率'], ['甲镇', '1234', '99.5%'], ['', '', '']]);
    assert.isTrue(rows.every(({length}) => length === 3));
  });

  it('says below the table what it is, that its figures are invented, and what to know before trusting it', async () => {
    const rows = parseCsv((await textOf(taken(columns, []))).slice(1));
    assert.deepEqual(rows.slice(2).map(([label, text]) => `${label}：${text}`), ['标题：办结率排名', '性质：演示数据', '范围：2021年11月', '概要：甲镇居首（99%）。', '数据截至：2021年11月30日', '口径：按立案数', '注：分项与合计相差8件']);
  });

  it('keeps qualifiers and reasons, and puts the number beside them', async () => {
    const all = taken(columns, [
      [{text: '甲镇'}, {text: '360\u202f余件', value: 360}, {text: '超\u202f99%', value: 99}],
      [{text: '乙镇'}, {text: '−5\u202f件', value: -5}, {text: '未报送', missing: 'not_reported'}],
      [{text: '丙镇'}, {text: '0\u202f件', value: 0}, {text: '＊', missing: 'suppressed'}],
    ]);
    assert.deepEqual(parseCsv((await textOf(all)).slice(1)).slice(0, 4), [
      ['单位', '立案（件）', '立案（数值）', '办结率', '办结率（数值）'],
      ['甲镇', '360余件', '360', '超99%', '99'],
      ['乙镇', '-5', '-5', '未报送', ''],
      ['丙镇', '0', '0', '＊', ''],
    ]);
  });

  it('lets nothing run, and no code become a number or a day', () => {
    for (const text of ['=1', '+1', '-1+2', '@a', '\t1', '\r1', ' =1', '\ufeff=1', '\u0000=1', '\u200b=1', '＝1', '＋1', '－1', '＠a', '\u3000＝1']) assert.equal(harmless(text), `'${text}`);
    for (const text of ['410185198001010000', '007', '12E5', '3/12', '1-2', '2021-11']) assert.equal(harmless(text), `${text}\t`);
    for (const text of ['甲镇', '−5', '—', '410185', '91410185MA1234567X', 'a=b', '']) assert.equal(harmless(text), text);
  });

  it('read back is the table as on the page, and never a formula, whatever its cells are', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async ([columns, rowsGiven]) => {
        const all = taken(columns, rowsGiven);
        const {table} = all;
        const rows = parseCsv((await textOf(all)).slice(1));
        assert.isFalse(rows.flat().some(runs));
        assert.equal(new Set(rows.map(({length}) => length)).size, 1);
        for (let index = 0; index < table.rowCount; index += 1) {
          const fields = rows[index + 1]!;
          let at = 0;
          for (const cell of table.row(index)) {
            const field = fields[at++]!;
            const read = field.replace(/^'/, '').replace(/\t$/, '');
            // A bare number stands without its grouping and unit, and with a minus that programs know.
            const bare = onPage(cell).replace(/,/g, '').replace('−', '-').replace(/(件|万元)$/, '');
            assert.include([onPage(cell), ...(cell.value === undefined ? [] : [bare])], field === onPage(cell) ? field : read);
            if (!/（数值）$/.test(rows[0]![at] ?? '')) continue;
            const number = fields[at++]!;
            assert.equal(number, number === '' ? '' : String(cell.value));
            if (cell.value === undefined || cell.missing !== undefined) assert.equal(number, '');
          }
        }
      }),
      {numRuns: 200},
    );
  });

  it('breathes while it makes many rows', async () => {
    const rows = Array.from({length: 50_000}, (_, n) => [{text: `第${n}`}, {text: String(n), value: n}, {text: '—'}]);
    let breaths = 0;
    const timer = setInterval(() => (breaths += 1));
    const text = await textOf(taken(columns, rows));
    clearInterval(timer);
    assert.lengthOf(parseCsv(text.slice(1)).slice(1, 50_001), 50_000);
    assert.isAbove(breaths, 1, 'the page had its turn between slices');
  });
});

import {assert} from 'chai';
import * as fc from 'fast-check';
import {xlsxOf} from '../../src/export/xlsx.js';
import {openXlsx, shown} from './spreadsheet.js';
import {onPage, tables, taken} from './taken.js';

describe('a table as a workbook', () => {
  const columns = [{label: '单位'}, {label: '立案', unit: '件', numeric: true}, {label: '办结率', numeric: true}];

  it('has its heading frozen, its figures as numbers that look as on the page, and a sheet about it', async () => {
    const all = taken(columns, [
      [{text: '甲镇'}, {text: '1,234\u202f件', value: 1234}, {text: '99.50%', value: 99.5}],
      [{text: '=1+1'}, {text: '360\u202f余件', value: 360}, {text: '未报送', missing: 'not_reported'}],
      [{text: '410185198001010000'}, {text: '−5\u202f件', value: -5}, {text: '＊', missing: 'suppressed'}],
    ]);
    const [data, about] = await openXlsx((await xlsxOf(all))!);
    assert.deepEqual([data!.name, about!.name], ['数据（演示数据）', '说明（演示数据）']);
    assert.match(data!.xml, /<pane ySplit="1" xSplit="1" topLeftCell="B2"[^>]*state="frozen"\/>/);
    assert.deepEqual(data!.rows.map((row) => row.map((cell) => cell && shown(cell))), [
      ['单位', '立案（件）', '立案（数值）', '办结率'],
      ['甲镇', '1,234件', '1,234', '99.50%'],
      ['=1+1', '360余件', '360', '未报送'],
      ['410185198001010000', '−5件', '−5', '＊'],
    ]);
    assert.deepEqual(data!.rows[1]!.map((cell) => typeof cell!.value), ['string', 'number', 'number', 'number']);
    assert.deepEqual(about!.rows.map((row) => row.map((cell) => cell?.value)), [
      ['办结率排名（演示数据）'], ['标题', '办结率排名'], ['性质', '演示数据'], ['范围', '2021年11月'], ['概要', '甲镇居首（99%）。'], ['数据截至', '2021年11月30日'], ['口径', '按立案数'], ['注', '分项与合计相差8件'],
    ]);
  });

  it('has one heading above the columns of a group', async () => {
    const all = taken([{label: '单位'}, {label: '案件\u202f立案', group: '案件'}, {label: '案件\u202f办结', group: '案件'}], [[{text: '甲镇'}, {text: '超1', value: 1}, {text: '2', value: 2}]]);
    const [data] = await openXlsx((await xlsxOf(all))!);
    assert.include(data!.xml, '<mergeCell ref="B1:D1"/>');
    assert.match(data!.xml, /<pane ySplit="2"/);
    assert.deepEqual(data!.rows.slice(0, 2).map((row) => row.map((cell) => cell?.value)), [[undefined, '案件'], ['单位', '立案', '立案（数值）', '办结']]);
  });

  it('opened again is the table as on the page, and has no formula, whatever its cells are', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async ([columns, rowsGiven]) => {
        const all = taken(columns, rowsGiven);
        const [data, about] = await openXlsx((await xlsxOf(all))!);
        assert.notMatch(data!.xml + about!.xml, /<f[ >]/);
        const [heads = []] = data!.rows;
        for (let index = 0; index < all.table.rowCount; index += 1) {
          const row = data!.rows[index + 1] ?? [];
          let at = 0;
          for (const cell of all.table.row(index)) {
            const found = row[at++];
            assert.equal(found ? shown(found) : '', legal(onPage(cell)));
            if (/（数值）$/.test(String(heads[at]?.value ?? ''))) {
              const number = row[at++]?.value;
              assert.equal(number, number === undefined ? undefined : Number(cell.value));
            }
          }
        }
      }),
      {numRuns: 60},
    );
  });

  it('is made on the page however large it is: no worker is asked for', async () => {
    const rows = Array.from({length: 6000}, (_, n) => [{text: `第${n}个单位，名称不短，各不相同`}, {text: String(n), value: n}, {text: '—'}]);
    const [data] = await openXlsx((await xlsxOf(taken(columns, rows)))!);
    assert.lengthOf(data!.rows, 6001);
  });

  it('is none where there are more rows than a spreadsheet has', async () => {
    const all = taken(columns, []);
    assert.isUndefined(await xlsxOf({...all, table: {...all.table, rowCount: 1_048_576}}));
  });
});

/** XML has no such characters or warns of them, and reads every line end as one. */
const legal = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffd]|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu, '').replace(/\r\n?/g, '\n');

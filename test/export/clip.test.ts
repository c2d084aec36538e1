import {assert} from 'chai';
import {china} from '../../src/calendar/china.js';
import type {RankingTableDocument} from '../../src/contract/ranking-table.js';
import {tableClip, textClip} from '../../src/export/clip.js';
import {fileName} from '../../src/export/file.js';
import {wrap} from '../../src/export/wrap.js';
import {languageOf} from '../../src/language/language.js';
import {rankingTableModel} from '../../src/model/ranking-table.js';
import {parsed} from './spreadsheet.js';
import {taken} from './taken.js';

const columns = [{label: '单位'}, {label: '案件\u202f立案', unit: '件', numeric: true, group: '案件'}, {label: '案件\u202f办结率', numeric: true, group: '案件'}];
const all = taken(columns, [
  [{text: '甲镇 <b>'}, {text: '360\u202f余件', value: 360}, {text: '99.5%', value: 99.5}],
  [{text: '=1+1'}, {text: '未报送', missing: 'not_reported'}, {text: '＊', missing: 'suppressed'}],
]);

describe('a table on the clipboard', () => {
  it('has merged headings, its title above and what is known about it below, by the old attributes alone', async () => {
    const {html} = await tableClip(all);
    const rows = [...parsed(html, 'text/html').querySelectorAll('tr')].map(({cells}) => [...cells].map((cell) => [cell.tagName, cell.textContent, cell.rowSpan, cell.colSpan, cell.align]));
    assert.deepEqual(rows, [
      [['TD', '办结率排名（演示数据）', 1, 3, 'center']],
      [['TH', '单位', 2, 1, 'left'], ['TH', '案件', 1, 2, 'center']],
      [['TH', '立案（件）', 1, 1, 'right'], ['TH', '办结率', 1, 1, 'right']],
      [['TD', '甲镇 <b>', 1, 1, 'left'], ['TD', '360余件', 1, 1, 'right'], ['TD', '99.5%', 1, 1, 'right']],
      [['TD', "'=1+1", 1, 1, 'left'], ['TD', '未报送', 1, 1, 'right'], ['TD', '＊', 1, 1, 'right']],
      ...['范围：2021年11月', '概要：甲镇居首（99%）。', '数据截至：2021年11月30日', '口径：按立案数', '注：分项与合计相差8件'].map((text) => [['TD', text, 1, 3, 'left']]),
    ]);
    assert.notMatch(html, /\sstyle=|\sclass=|\u202f/);
  });

  it('is told in lines and tabs to programs without tables', async () => {
    const {text} = await tableClip(all);
    assert.deepEqual(text.split('\r\n').slice(0, 5), ['办结率排名（演示数据）', '\t案件\t', '单位\t立案（件）\t办结率', '甲镇 <b>\t360余件\t99.5%', "'=1+1\t未报送\t＊"]);
  });

  it('merges the headings that a ranking puts in groups', async () => {
    const kind = 'count' as const;
    const document = {contract: 'clearboard/1', type: 'ranking-table', title: '统计表', visibility: 'public', rank: {method: 'none'}, columns: [{key: 'a', label: '立案', kind, group: '案件'}, {key: 'b', label: '办结', kind, group: '案件'}], rows: [{unit: '甲镇', a: 2, b: 1}]} as unknown as RankingTableDocument;
    const model = rankingTableModel(document, {language: languageOf('zh-CN')!, now: 0, calendar: china, audience: 'public'});
    const {html} = await tableClip({...all, model, table: await model.table()});
    const rows = [...parsed(html, 'text/html').querySelectorAll('tr')].slice(1, 4).map(({cells}) => [...cells].map((cell) => `${cell.textContent} ${cell.rowSpan}×${cell.colSpan}`));
    assert.deepEqual(rows, [['单位 2×1', '案件 1×2'], ['立案 1×1', '办结 1×1'], ['甲镇 1×1', '2 1×1', '1 1×1']]);
  });

  it('keeps to its cells, whatever stands in them', async () => {
    const {text, html} = await tableClip(taken([{label: 'a'}, {label: 'b'}], [[{text: 'x\ty\r\nz'}, {text: '</td><script>'}]]));
    assert.equal(text.split('\r\n')[2], 'x y z\t</td><script>');
    assert.isNull(parsed(html, 'text/html').querySelector('script'));
  });
});

describe('the bulletin sentence', () => {
  it('stands below its title, and says when, how counted, and what to know before trusting it', () => {
    assert.equal(textClip(all), '办结率排名（演示数据）\n甲镇居首（99%）。\n范围：2021年11月\n数据截至：2021年11月30日\n口径：按立案数\n注：分项与合计相差8件');
  });
});

describe('a file is named', () => {
  const names: Readonly<Record<string, string>> = {
    '办结率排名（演示数据）': '办结率排名（演示数据）.csv',
    'a/b\\c:d*e?f"g<h>i|j': 'a b c d e f g h i j.csv',
    '\u202egnp.exe': 'gnp.exe.csv',
    '\u2067甲\u2069\u200f\ufeff乙\u0000': '甲 乙.csv',
    '..': 'clearboard.csv',
    '  ': 'clearboard.csv',
    con: 'clearboard con.csv',
    '.htaccess': 'htaccess.csv',
    '甲. ': '甲.csv',
  };
  for (const [title, name] of Object.entries(names)) {
    it(`${JSON.stringify(title)} as ${name}`, () => {
      assert.equal(fileName(title, 'csv'), name);
    });
  }

  it('in eighty characters at most, none of them cut', () => {
    assert.equal(fileName('𠮷'.repeat(200), 'png'), `${'𠮷'.repeat(80)}.png`);
  });
});

describe('a line of text', () => {
  const measure = (text: string) => Array.from(text).length;

  it('breaks between Chinese characters, not within a figure with its word, nor before a stop', () => {
    assert.deepEqual(wrap('立案数为1234件，办结。', 6, measure), ['立案数为', '1234件，', '办结。']);
    assert.deepEqual(wrap('责令改正（超期）', 5, measure), ['责令改正', '（超期）']);
    assert.deepEqual(wrap('two words', 5, measure), ['two', 'words']);
  });

  it('breaks a word that has no room anywhere', () => {
    assert.deepEqual(wrap('abcdefgh', 3, measure), ['abc', 'def', 'gh']);
    assert.deepEqual(wrap('', 3, measure), ['']);
  });

  it('loses nothing but spaces', () => {
    const text = '甲镇1,234.5万元（99%）：“责令改正”，3 of 4; 2021-11-30 𠮷野';
    for (let width = 1; width < 40; width += 1) assert.equal(wrap(text, width, measure).join('').replace(/\s/g, ''), text.replace(/\s/g, ''));
  });
});

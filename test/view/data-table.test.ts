import {assert} from 'chai';
import {render} from 'lit';
import {words} from '../../src/language/zh-hans/words.js';
import type {Table} from '../../src/model/described.js';
import {dataTableStyles} from '../../src/view/data-table-styles.js';
import {dataTable} from '../../src/view/data-table.js';

describe('a table of facts', () => {
  it('gives a long text room for some words a line, however many columns stand beside it, and scrolls', () => {
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [dataTableStyles.styleSheet!];
    host.style.cssText = 'width: 360px; font: 12px/1.5 sans-serif';
    const cells = ['欠薪 1 个月以内，或发放人数少于考勤人数', ...Array.from({length: 20}, () => '红色预警')];
    const table: Table = {columns: [{label: '级别'}, ...cells.map(() => ({label: '条件'}))], rowCount: 1, row: () => [{text: '黄'}, ...cells.map((text) => ({text}))]};
    render(dataTable(table, words), root);
    const [long, short] = root.querySelectorAll('td');
    assert.isAtLeast(long!.getBoundingClientRect().width, 120);
    assert.isBelow(short!.getBoundingClientRect().width, 120);
    const scroll = root.querySelector('.scroll')!;
    assert.isAbove(scroll.scrollWidth, scroll.clientWidth);
    host.remove();
  });
});

import {assert} from 'chai';
import {plain} from '../../src/language/number.js';
import {loadMore} from '../../src/model/ranking-more.js';
import type {RankingTable} from '../../src/register/ranking-table.js';
import * as stories from '../../stories/ranking-table.stories.js';
import {expectAccessible} from '../accessible.js';
import {mountStory, settled, textOf, type Page} from '../story.js';
import {until} from '../until.js';

let place: HTMLElement;

async function show(story: keyof typeof stories, page: Page = {}): Promise<ShadowRoot> {
  place = await mountStory(stories.default, stories[story], page);
  return place.querySelector<RankingTable>('cb-ranking-table')!.shadowRoot!;
}

const visible = (root: ShadowRoot) => [...root.querySelectorAll<HTMLElement>('[part=rows] tbody tr')].filter((row) => row.getClientRects().length > 0);
const names = (root: ShadowRoot) => visible(root).map((row) => row.querySelector('bdi')!.textContent);
const folds = (root: ShadowRoot) => [...root.querySelectorAll<HTMLButtonElement>('.fold')];
const headings = (root: ShadowRoot) => [...root.querySelectorAll<HTMLElement>('[part=rows] thead th')];

describe('<cb-ranking-table> with groups', () => {
  before(() => Promise.all([loadMore(), import('../../src/controller/ranking-groups.js'), import('../../src/controller/ranking-grid.js'), import('../../src/controller/ranking-headings.js'), import('../../src/controller/ranking-wishes.js')]));
  afterEach(() => place.remove());

  it('closes and opens a group by its button, which keeps the focus', async () => {
    const root = await show('Groups');
    await until(() => folds(root).length === 3);
    assert.equal(names(root).length, 15 + 3 + 1);
    const [button] = folds(root);
    assert.equal(button!.getAttribute('aria-expanded'), 'true');
    button!.focus();
    button!.click();
    await settled(place);
    assert.equal(root.activeElement, folds(root)[0]);
    assert.equal(folds(root)[0]!.getAttribute('aria-expanded'), 'false');
    assert.deepEqual(names(root).slice(0, 3), ['城区片', '北部片', '乙街道']);
    assert.equal(names(root).length, 15 + 3 + 1 - 5);
    folds(root)[0]!.click();
    await settled(place);
    assert.equal(names(root).length, 15 + 3 + 1);
  });

  it('keeps groups in their order when a reader sorts, and closed what was closed', async () => {
    const root = await show('Groups');
    await until(() => folds(root).length === 3);
    folds(root)[1]!.click();
    await settled(place);
    headings(root).find((head) => head.textContent.includes('在办'))!.querySelector('button')!.click();
    await until(() => names(root)[1] === '庚乡');
    assert.deepEqual(names(root).filter((name) => /片|合计/.test(name)), ['城区片', '北部片', '南部片', '合计']);
    assert.deepEqual(names(root).slice(1, 6), ['庚乡', '庚镇', '癸镇', '丁镇', '甲街道']);
    assert.equal(folds(root)[1]!.getAttribute('aria-expanded'), 'false');
  });

  it('begins closed where the document says so, and has every row ready for paper', async () => {
    const root = await show('GroupsClosed');
    await until(() => folds(root).length === 3);
    assert.deepEqual(names(root), ['全县', '城区片', '北部片', '南部片']);
    assert.equal(root.querySelectorAll('[part=rows] tbody tr').length, 19);
    assert.equal(root.querySelectorAll('[part=rows] tbody .shut').length, 15);
  });

  it('lists every group open in its plain table', async () => {
    const root = await show('GroupsClosed');
    await until(() => folds(root).length === 3);
    root.querySelector<HTMLElement>('[part=table] summary')!.click();
    await settled(place);
    const rows = [...root.querySelectorAll('table.data tbody tr')].map((row) => plain(row.firstElementChild!.textContent));
    assert.deepEqual([rows.length, rows[0], rows[1]], [19, '全县（15个单位）', '城区片（5个单位）']);
  });

  it('puts the lines of groups among very many rows, by number and by keyboard', async () => {
    const root = await show('ManyInGroups');
    await until(() => folds(root).length > 0 && root.querySelector('.far [aria-rowindex="3"]') !== null);
    const grid = root.querySelector<HTMLElement>('[part=rows]')!;
    assert.equal(grid.getAttribute('aria-rowcount'), String(400 + 3 + 1 + 2));
    assert.deepEqual([...grid.querySelectorAll('thead tr')].map((row) => row.getAttribute('aria-rowindex')), ['1', '2']);
    const line = () => root.querySelector('.far tr[aria-rowindex="4"]')!;
    assert.include(plain(line().textContent), '城区片 134个单位');
    const press = (key: string, more: KeyboardEventInit = {}) => grid.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true, ...more}));
    grid.focus();
    press('ArrowDown');
    press('ArrowRight');
    press('Enter');
    await settled(place);
    assert.equal(grid.getAttribute('aria-rowcount'), String(400 - 134 + 3 + 1 + 2));
    assert.equal(line().querySelector('.fold')!.getAttribute('aria-expanded'), 'false');
    assert.equal(root.activeElement, grid);
    assert.include(root.getElementById('active')!.textContent, '城区片', 'whoever closed a group stays on its line');
    dispatchEvent(new Event('beforeprint'));
    assert.equal(root.querySelectorAll('.printed').length, 400 + 3 + 1, 'paper has every group open');
    dispatchEvent(new Event('afterprint'));
    await expectAccessible(place);
  });

  it('starts every bar of very many rows at one place', async () => {
    const root = await show('ManyInGroups');
    await until(() => root.querySelector('.far [aria-rowindex="6"] .bar') !== null);
    const starts = new Set([...root.querySelectorAll('.far tr:not([hidden]) .bar')].map((bar) => Math.round(bar.getBoundingClientRect().left)));
    assert.equal(starts.size, 1);
  });

  it('heads its columns in two rows that name their columns, and tells what a column means', async () => {
    const root = await show('ColumnGroups');
    const [upper, lower] = [...root.querySelectorAll('[part=rows] thead tr')].map((row) => [...row.children]);
    assert.deepEqual(upper!.map((head) => [head.textContent.trim().split(/\s/)[0], head.getAttribute('scope'), head.getAttribute('colspan'), head.getAttribute('rowspan')]), [
      ['名次', 'col', null, '2'], ['单位', 'col', null, '2'], ['较上月', 'col', null, '2'], ['按期办结率', 'col', null, '2'], ['案件', 'colgroup', '2', null], ['资金', 'colgroup', '1', null],
    ]);
    assert.deepEqual(lower!.map((head) => (head as HTMLElement).innerText.trim()), ['在办（件）', '平均办结时长（天）', '追回工资（万元）']);
    const button = lower![1]!.querySelector('button')!;
    const definition = root.getElementById(button.getAttribute('aria-describedby')!)!;
    assert.equal(definition.textContent, '本期办结案件自受理至办结的自然日平均数');
    assert.equal(getComputedStyle(definition).display, 'none');
    button.focus();
    assert.equal(getComputedStyle(definition).display, 'block');
    button.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
    assert.equal(getComputedStyle(definition).display, 'none', 'Escape takes it out of the way');
    root.querySelector<HTMLElement>('thead button')!.focus();
    button.focus();
    assert.equal(getComputedStyle(definition).display, 'block');
  });

  it('tells who dropped out below the picture, and marks the last places for those who may know', async () => {
    let root = await show('DroppedOut');
    await until(() => /退出排名：寅乡/.test(plain(textOf(root))));
    place.remove();
    root = await show('StraddlingTie');
    await until(() => root.querySelectorAll('.chip.warn').length === 3);
    place.querySelector('cb-ranking-table')!.setAttribute('audience', 'public');
    await settled(place);
    assert.notInclude(textOf(root), '靠后');
  });

  it('shows amounts of a column in one unit, which its heading says', async () => {
    const root = await show('MoneyUnits');
    await until(() => visible(root).length === 6);
    assert.include(headings(root).map((head) => head.innerText.trim()).join(), '追回工资（万元）');
    const cells = visible(root).map((row) => plain(row.querySelector<HTMLElement>('.c-money')!.innerText).replace(/\s+/g, ' ').trim());
    assert.deepEqual(cells.map((cell) => cell.split(' ').find((part) => /\d/.test(part))), ['210.35', '128.6', '36余', '0.97', '12人', '约375.91']);
  });

  it('explains figures written as text, cell by cell, and never repeats them', async () => {
    const root = await show('RefusedFigures');
    await until(() => /处问题/.test(plain(textOf(root))));
    const told = plain(textOf(root));
    for (const part of ['/rows/0/rate', '/rows/1/open', '/droppedOut/0/code', '/totals/cells/closed', '/groups/by', '/groups/list/1/name', '去掉引号、百分号和千分位逗号']) assert.include(told, part);
    assert.notInclude(told, '1,234');
  });
});

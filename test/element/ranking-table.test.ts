import {assert} from 'chai';
import {plain} from '../../src/language/number.js';
import type {RankingTable} from '../../src/register/ranking-table.js';
import * as stories from '../../stories/ranking-table.stories.js';
import {expectAccessible} from '../accessible.js';
import {expectNoViolations} from '../policy.js';
import {mountStory, settled, testStories, textOf, type Page} from '../story.js';
import {until} from '../until.js';

let place: HTMLElement;

async function show(story: keyof typeof stories, page: Page = {}): Promise<ShadowRoot> {
  place = await mountStory(stories.default, stories[story], page);
  return place.querySelector<RankingTable>('cb-ranking-table')!.shadowRoot!;
}

const table = (root: ShadowRoot) => root.querySelector('[part=rows]')!;
const headings = (root: ShadowRoot) => [...table(root).querySelectorAll<HTMLElement>('thead th')];
const names = (root: ShadowRoot) => [...table(root).querySelectorAll('tbody bdi')].map((name) => name.textContent);
const sorted = (root: ShadowRoot) => headings(root).flatMap((head) => (head.ariaSort === null ? [] : [`${head.innerText.trim()} ${head.ariaSort}`]));
const status = (root: ShadowRoot) => root.querySelector('[role=status]')!.textContent;

async function press(root: ShadowRoot, heading: string): Promise<void> {
  headings(root).find((head) => head.textContent.includes(heading))!.querySelector('button')!.click();
  await settled(place);
}

describe('stories of <cb-ranking-table>', function () {
  // Two hundred rows are many for axe, which looks at each of them twice.
  this.timeout(60_000);
  // What a refused document loads, so that its story is not looked at before the notice is there.
  before(() => Promise.all([import('../../src/contract/ranking-table.js'), import('../../src/contract/read-by-schema.js'), import('../../src/language/zh-hans/problems.js')]));
  testStories(stories);
});

describe('<cb-ranking-table>', () => {
  // What is loaded when a reader asks for it is there, so that no test waits for the network.
  before(() => Promise.all([import('../../src/model/ranking-sort.js'), import('../../src/model/ranking-list.js'), import('../../src/controller/open-table.js'), import('../../src/controller/ranking-grid.js')]));
  afterEach(() => place.remove());

  it('says the ranking before it shows it', async () => {
    const root = await show('Normal');
    assert.equal(plain(root.querySelector('[part=summary]')!.textContent), '甲街道居首（100.0%）；2个单位并列第13，低于目标96%；1个单位未报送：壬乡。');
    assert.deepEqual([...table(root).querySelectorAll('tbody tr:nth-child(13) .c-rank .sr')].map((node) => plain(node.textContent)), ['并列第13']);
  });

  it('sorts by a heading, the other way by the same again, and says so to those who cannot see it', async () => {
    const root = await show('Normal');
    assert.deepEqual(sorted(root), ['按期办结率 ▾ descending']);
    assert.equal(status(root), '');
    await press(root, '在办');
    assert.deepEqual(sorted(root), ['在办（件） ▾ descending']);
    assert.equal(status(root), '已按在办降序排列');
    assert.deepEqual([names(root)[0], names(root)[14]], ['庚乡', '壬乡']);
    await press(root, '在办');
    assert.equal(status(root), '已按在办升序排列');
    assert.deepEqual([names(root)[0], names(root)[14]], ['甲街道', '壬乡']);
    await press(root, '名次');
    assert.deepEqual(sorted(root), ['名次 ▴ ascending']);
    assert.deepEqual(names(root).slice(0, 3), ['甲街道', '乙街道', '丙镇']);
  });

  it('sorts by keyboard and keeps the focus on the heading', async () => {
    const root = await show('Normal');
    const button = headings(root)[1]!.querySelector('button')!;
    button.focus();
    button.click();
    await settled(place);
    assert.equal(root.activeElement, headings(root)[1]!.querySelector('button'));
  });

  it('lets the reader’s unit stand out, by code or by name', async () => {
    const root = await show('Normal');
    assert.deepEqual([...root.querySelectorAll('[part~=own] bdi')].map((name) => name.textContent), ['乙街道']);
    const element = place.querySelector<RankingTable>('cb-ranking-table')!;
    element.own = '丙镇';
    await settled(place);
    assert.deepEqual([...root.querySelectorAll('[part~=own]')].map((row) => row.querySelector('.info')?.textContent), ['本单位']);
    assert.equal(root.querySelector('[part~=own] bdi')!.textContent, '丙镇');
  });

  it('shows flags to internal readers only', async () => {
    assert.notInclude(textOf(await show('Normal')), '批评');
    place.remove();
    const root = await show('Internal');
    assert.include(textOf(root), '通报批评');
    assert.equal(root.querySelectorAll('.criticised').length, 2);
  });

  const at = (count: number) => Array.from({length: count}, (_, index) => index);
  /** Very many projects: what is on the page of them does not depend on how many there are. */
  async function many(count: number, more: object = {}): Promise<ShadowRoot> {
    const root = await show('TwoHundred');
    const rows = {columns: {unit: at(count).map((index) => `项目${index}`), code: at(count).map((index) => `P${index}`), rate: at(count).map((index) => (index * 7919) % 1000 / 10), ...more}};
    const element = place.querySelector<RankingTable>('cb-ranking-table')!;
    element.own = undefined;
    element.data = {...(element.data as object), columns: [{key: 'rate', label: '率', kind: 'rate'}], rows};
    await settled(place);
    await until(() => root.querySelector('.far [aria-rowindex="2"]') !== null, 'the second row');
    return root;
  }
  const inSight = (root: ShadowRoot) => [...root.querySelectorAll<HTMLElement>('.far tbody tr:not([hidden])')].sort((a, b) => Number(a.ariaRowIndex ?? a.getAttribute('aria-rowindex')) - Number(b.ariaRowIndex ?? b.getAttribute('aria-rowindex')));
  const pressKey = (root: ShadowRoot, key: string, more: KeyboardEventInit = {}) => table(root).dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true, ...more}));
  const active = (root: ShadowRoot) => root.getElementById(table(root).getAttribute('aria-activedescendant') ?? '')?.textContent;

  it('draws only the rows in sight of very many, and reaches the last', async () => {
    const root = await many(1234);
    const grid = table(root);
    assert.equal(grid.getAttribute('role'), 'grid');
    assert.equal(grid.getAttribute('aria-rowcount'), '1235');
    assert.isBelow(inSight(root).length, 45);
    const scroller = root.querySelector('.far')!;
    scroller.scrollTop = scroller.scrollHeight;
    await new Promise((resolve) => setTimeout(resolve, 300));
    const last = inSight(root);
    assert.equal(last[last.length - 1]!.getAttribute('aria-rowindex'), '1235');
    assert.isAtMost(last[last.length - 1]!.getBoundingClientRect().bottom, scroller.getBoundingClientRect().bottom + 1);
    assert.deepEqual([...root.querySelectorAll('.far tbody tr')], last, 'at rest, rows stand in the document as on the page');
    await expectAccessible(place);
  });

  it('goes through very many rows by keyboard with one stop, and keeps the place when they are sorted', async () => {
    const root = await many(1234);
    const grid = table(root) as HTMLElement;
    grid.focus();
    assert.equal(root.activeElement, grid);
    pressKey(root, 'ArrowRight');
    assert.include(active(root), '项目');
    pressKey(root, 'End', {ctrlKey: true});
    await settled(place);
    assert.equal(root.querySelector('#active')!.parentElement!.getAttribute('aria-rowindex'), '1235');
    for (const letter of 'p77') pressKey(root, letter);
    assert.match(active(root) ?? '', /^项目77/);
    pressKey(root, 'Home', {ctrlKey: true});
    pressKey(root, 'ArrowUp');
    assert.equal(plain(active(root) ?? '').trim(), '名次');
    pressKey(root, 'ArrowRight');
    pressKey(root, 'Enter');
    await settled(place);
    assert.equal(status(root), '已按单位升序排列');
    assert.equal(root.activeElement, grid, 'the focus stays');
    assert.equal(inSight(root)[0]!.querySelector('th')!.textContent, '项目0');
    assert.equal(inSight(root)[2]!.querySelector('th')!.textContent, '项目2');
    assert.equal(grid.querySelectorAll('[tabindex="0"]').length, 0);
  });

  it('gives a long name the room it needs among very many', async () => {
    const root = await many(400, {unit: at(400).map((index) => (index % 10 === 3 ? '很长的名字'.repeat(20) : `项目${index}`))});
    const rows = inSight(root).map((row) => row.getBoundingClientRect());
    assert.isAbove(new Set(rows.map(({height}) => Math.round(height))).size, 1);
    rows.slice(1).forEach(({top}, index) => assert.approximately(top, rows[index]!.bottom, 1.5));
  });

  it('sorts by a further heading with Shift', async () => {
    const root = await show('Normal');
    await press(root, '在办');
    headings(root).find((head) => head.textContent.includes('平均办结时长'))!.querySelector('button')!.dispatchEvent(new MouseEvent('click', {shiftKey: true, bubbles: true}));
    await settled(place);
    assert.deepEqual(headings(root).map((head) => head.innerText.trim()).filter((text) => /[▾▴]/.test(text)), ['平均办结时长（天） ▾2', '在办（件） ▾1']);
    assert.equal(status(root), '已按在办降序、平均办结时长降序排列');
  });

  it('prints two thousand of very many rows, and says so', async () => {
    const root = await many(3000);
    dispatchEvent(new Event('beforeprint'));
    assert.equal(root.querySelectorAll('.printed').length, 2000);
    dispatchEvent(new Event('afterprint'));
    assert.equal(root.querySelectorAll('.printed').length, 0);
    assert.include(plain(root.querySelector('.paper')!.textContent), '此处列出前2,000行，共3,000行');
  });

  it('starts every bar of a column at one place and ends none outside', async () => {
    const root = await show('Normal', {size: 'large'});
    const bars = [...root.querySelectorAll('.bar')].map((bar) => bar.getBoundingClientRect());
    assert.isAbove(bars.length, 10);
    assert.equal(new Set(bars.map(({left, width}) => `${left} ${width}`)).size, 1);
  });

  it('keeps its first columns in sight where there is little room', async () => {
    const root = await show('Normal');
    place.style.width = '340px';
    await settled(place);
    const region = root.querySelector<HTMLElement>('.ranks')!;
    assert.isAbove(region.scrollWidth, region.clientWidth);
    const unit = () => root.querySelector('tbody .c-unit')!.getBoundingClientRect().left;
    const before = unit();
    region.scrollLeft = 80;
    assert.approximately(unit(), before, 1);
    assert.isAtMost(document.documentElement.scrollWidth, innerWidth, 'the page itself does not scroll');
    await expectNoViolations('scrolling');
  });

  it('lists everything in its plain table, also what a phone does not show', async () => {
    const root = await show('Normal');
    root.querySelector<HTMLElement>('[part=table] summary')!.click();
    await settled(place);
    const listed = [...root.querySelectorAll('table.data thead th')].map((head) => head.textContent);
    assert.deepEqual(listed, ['单位', '代码', '名次', '较上月', '按期办结率', '平均办结时长（天）', '在办（件）', '追回工资（万元）', '近6月']);
    assert.equal(root.querySelectorAll('table.data tbody tr').length, 15);
  });

  it('says in place everything that is wrong', async () => {
    const root = await show('Refused');
    const told = textOf(root.querySelector('[role=alert]')!);
    for (const part of ['5处问题', '/columns/1/key', '/rank/by', '/rows/1/code', '/rows/0/rate', '/rows/0/site']) assert.include(told, part);
    assert.notInclude(told, 'javascript');
    assert.notInclude(told, '对照说明修改', 'every problem says what to do');
  });

  it('makes no link of what could run script', async () => {
    const root = await show('LowerIsBetter');
    assert.deepEqual([...root.querySelectorAll('tbody a')].map((link) => link.getAttribute('href')), ['https://example.gov.cn/a', '/b']);
  });
});

import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import {assert} from 'chai';
import {plain} from '../../src/language/number.js';
import type {RankingTable} from '../../src/register/ranking-table.js';
import * as stories from '../../stories/ranking-reader.stories.js';
import {expectAccessible} from '../accessible.js';
import {fakeTime} from '../fake-time.js';
import {mountStory, settled, testStories, type Page} from '../story.js';
import {until} from '../until.js';

let place: HTMLElement;
let root: ShadowRoot;
const element = () => place.querySelector<RankingTable>('cb-ranking-table')!;

async function show(story: keyof typeof stories, page: Page = {}): Promise<void> {
  place = await mountStory(stories.default, stories[story], page);
  root = element().shadowRoot!;
}

const at = (count: number) => Array.from({length: count}, (_, index) => index);

/** So many that work on them is done in slices. */
async function veryMany(): Promise<void> {
  await show('OwnPinned');
  const count = 60_000;
  element().data = {...(element().data as object), rows: {columns: {unit: at(count).map((index) => `项目${index}`), level: at(count).map((index) => '甲乙'[index % 2]), rate: at(count).map((index) => index / 1000)}}};
  await until(() => names()[0] === '项目59999', 'all rows looked through');
}

const tools = () => root.querySelector('.tools');
const search = () => tools()!.querySelector<HTMLInputElement>('input[type=search]')!;
const said = () => plain(root.querySelector('.sr[role=status]')!.textContent).trim();
const names = () => [...root.querySelectorAll<HTMLElement>('[part=rows] tbody tr:not([hidden])')].sort((a, b) => Number(a.getAttribute('aria-rowindex')) - Number(b.getAttribute('aria-rowindex'))).map((row) => row.querySelector('th')!.textContent.replace('本单位', '').trim());
const head = (name: string) => [...root.querySelectorAll('thead th')].find(({textContent}) => textContent.includes(name))!.querySelector('button')!;

function type(query: string): void {
  search().value = query;
  search().dispatchEvent(new Event('input', {bubbles: true}));
}

const edges = (element: Element) => element.getBoundingClientRect();
const filter = (label: string) => [...tools()!.querySelectorAll<HTMLDetailsElement>('.filter')].find(({textContent}) => textContent.includes(label))!;
const box = (label: string, value: string) => [...filter(label).querySelectorAll('label')].find(({textContent}) => textContent.includes(value))!.querySelector('input')!;

async function open(label: string): Promise<void> {
  filter(label).open = true;
  await until(() => filter(label).querySelector('label') !== null, 'the values of a column');
}

describe('stories of rankings for readers', function () {
  this.timeout(60_000);
  testStories(stories);
});

describe('what a reader asks of a ranking', () => {
  afterEach(() => {
    place.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is offered where there are many rows, or where the page asks for it', async () => {
    await show('Tools');
    await until(() => tools() !== null);
    element().tools = false;
    await until(() => tools() === null);
  });

  it('finds names and codes as they are typed, and says how many', async () => {
    await show('Filters');
    await until(() => tools() !== null);
    assert.equal(said(), '');
    type('乙标段');
    await until(() => said() !== '');
    assert.equal(said(), '找到8个单位，共60');
    assert.isTrue(names().every((name) => name.startsWith('乙标段')));
    type('p0000042');
    await until(() => names().length === 1);
    assert.equal(said(), '找到1个单位，共60');
    type('无此单位');
    await until(() => said() === '没有找到符合的单位');
    type('');
    await until(() => names().length === 60);
    assert.equal(said(), '已恢复原样，共60个单位');
    await expectAccessible(place);
  });

  it('filters by values of columns, of each as many as there are', async () => {
    await show('Filters');
    await until(() => tools() !== null);
    await open('工程类别');
    assert.deepEqual([...filter('工程类别').querySelectorAll('label')].map(({textContent}) => textContent.trim()), ['房屋建筑（19）', '市政道路（14）', '水利（14）', '空白（13）']);
    await expectAccessible(place);
    box('工程类别', '水利').click();
    await until(() => names().length === 14);
    assert.equal(said(), '找到14个单位，共60');
    box('工程类别', '空白').click();
    await until(() => names().length === 27);
    await open('风险等级');
    box('风险等级', '高').click();
    await until(() => names().length < 27);
    assert.isTrue([...root.querySelectorAll('tbody tr')].every((row) => row.textContent.includes('高')));
    [...tools()!.querySelectorAll('button')].find(({textContent}) => textContent === '恢复原样')!.click();
    await until(() => names().length === 60);
    assert.isFalse(box('工程类别', '水利').checked);
  });

  it('closes a filter by Escape and gives the focus back', async () => {
    await show('Filters');
    await until(() => tools() !== null);
    await open('工程类别');
    box('工程类别', '水利').focus();
    await sendKeys({press: 'Escape'});
    assert.isFalse(filter('工程类别').open);
    assert.equal(root.activeElement, filter('工程类别').querySelector('summary'));
  });

  it('orders names by code, by sound or by strokes, and as the document has them', async () => {
    await show('Tools');
    await until(() => tools() !== null);
    const choose = async (order: string, first: string) => {
      const select = tools()!.querySelector('select')!;
      select.value = order;
      select.dispatchEvent(new Event('change', {bubbles: true}));
      await until(() => names()[0] === first, `${order} begins with ${first}`);
      await settled(place);
      assert.equal(tools()!.querySelector('select')!.value, order);
    };
    await choose('pinyin', '丙镇');
    await choose('stroke', '乙街道');
    await choose('code', '甲街道');
    assert.equal(names()[14], '壬乡', 'the last code');
    assert.equal(said(), '已按单位升序排列');
    await choose('document', '甲街道');
    assert.equal(said(), '已恢复原样，共15个单位');
  });

  it('sorts by a further heading with Shift and Enter, and keeps the focus there', async () => {
    await show('Tools');
    await until(() => tools() !== null);
    head('在办').focus();
    await sendKeys({press: 'Enter'});
    await until(() => said() === '已按在办降序排列');
    head('平均办结时长').focus();
    await sendKeys({press: 'Shift+Enter'});
    await until(() => said() === '已按在办降序、平均办结时长降序排列');
    assert.equal(root.activeElement, head('平均办结时长'));
  });

  it('tells after half a second that something takes long, and that Escape cancels', async () => {
    await veryMany();
    const time = fakeTime();
    try {
      type('项目7');
      time.pass(500);
      await element().updateComplete;
      assert.include(tools()!.textContent, '正在处理，按 Esc 取消');
      assert.isNotNull(tools()!.querySelector('progress'));
    } finally {
      time.restore();
    }
    await until(() => said().includes('找到'));
    assert.isNull(tools()!.querySelector('progress'));
  });

  it('is given up by Escape, or for the next wish', async () => {
    await veryMany();
    type('项目7');
    element().dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}));
    await until(() => said() === '已取消');
    assert.equal(search().value, '', 'the box says what is shown');
    assert.equal(names()[0], '项目59999');
    type('项目1');
    type('项目23456');
    await until(() => said().includes('找到'));
    assert.deepEqual(names(), ['项目23456']);
  });

  it('goes to names by their first letters, however many there are', async () => {
    await veryMany();
    const grid = root.querySelector<HTMLElement>('[part=rows]')!;
    grid.focus();
    for (const key of '项目4321') grid.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
    await until(() => root.querySelector('#active')?.textContent.includes('项目4321') === true);
    assert.equal(root.activeElement, grid);
  });

  it('takes the first Ctrl+F to its own search where the browser would miss rows', async () => {
    await show('OwnPinned');
    await until(() => root.querySelector('.far [aria-rowindex="2"]') !== null && tools() !== null);
    const grid = root.querySelector<HTMLElement>('[part=rows]')!;
    const press = (target: Element) => {
      const event = new KeyboardEvent('keydown', {key: 'f', ctrlKey: true, bubbles: true, composed: true, cancelable: true});
      target.dispatchEvent(event);
      return event.defaultPrevented;
    };
    assert.isTrue(press(grid));
    assert.equal(root.activeElement, search());
    assert.isFalse(press(search()), 'the next is the browser’s');
  });
});

describe('a view kept in the page’s address', () => {
  afterEach(() => {
    place.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('goes there with every wish and comes back from there', async () => {
    history.replaceState(null, '', '#section-2');
    await show('Tools');
    await until(() => tools() !== null);
    assert.equal(location.hash, '#section-2', 'nothing is kept of what the document says itself');
    head('在办').click();
    await until(() => said() !== '');
    type('镇');
    await until(() => said().includes('找到'));
    assert.equal(location.hash, '#section-2&towns=s:-open;q:%E9%95%87');
    const before = names();
    place.remove();
    await show('Tools');
    await until(() => names().length === before.length);
    assert.deepEqual(names(), before);
    assert.equal(search().value, '镇');
    location.hash = '#towns=s:%23unit;n:code';
    await until(() => names().length === 15 && names()[14] === '壬乡');
    location.hash = '#towns=q:%E7%94';
    await until(() => said() === '已恢复原样，共15个单位', 'a broken address asks for nothing');
  });

  it('is not kept unless the page asks', async () => {
    await show('Filters');
    await until(() => tools() !== null);
    head('在办').click();
    await until(() => said() !== '');
    assert.equal(location.hash, '');
  });
});

describe('what stays in sight', () => {
  afterEach(() => place.remove());

  it('is the reader’s own row, at the edge it went out of, once', async () => {
    await show('Filters');
    await until(() => root.querySelector<HTMLElement>('.ranks')!.style.getPropertyValue('--_head') !== '');
    const scroller = root.querySelector('.ranks')!;
    const own = () => root.querySelector('.own th')!;
    assert.equal(root.querySelectorAll('.own').length, 1);
    assert.approximately(edges(own()).bottom, edges(scroller).bottom, 3);
    scroller.scrollTop = 9999;
    await settled(place);
    assert.approximately(edges(own()).top, edges(root.querySelector('thead th')!).bottom, 3);
  });

  it('is so among very many, of which it is one', async () => {
    await show('OwnPinned');
    await until(() => root.querySelector('.kept') !== null && root.querySelector<HTMLElement>('.ranks')!.style.getPropertyValue('--_head') !== '');
    const scroller = root.querySelector('.ranks')!;
    const kept = () => root.querySelector<HTMLElement>('.kept')!;
    assert.equal(kept().querySelector('bdi')!.textContent, '丁标段88号');
    assert.equal(root.querySelectorAll('.own:not([hidden])').length, 1);
    assert.approximately(edges(kept()).bottom, edges(scroller).bottom, 3);
    const row = Number(kept().getAttribute('aria-rowindex'));
    scroller.scrollTop = (row - 8) * 36;
    await settled(place);
    const neighbour = () => [...root.querySelectorAll<HTMLElement>('.far tbody tr:not([hidden])')].find((one) => one.getAttribute('aria-rowindex') === String(row + 1))!;
    assert.approximately(edges(kept()).bottom, edges(neighbour()).top, 1.5, 'in its place among the others');
    scroller.scrollTop = 99_999;
    await settled(place);
    assert.approximately(edges(kept()).top, edges(root.querySelector('thead')!).bottom, 3);
    assert.equal(root.querySelectorAll('.own:not([hidden])').length, 1);
    await expectAccessible(place);
  });

  it('does not hide the row a reader goes to by keyboard', async () => {
    await show('OwnPinned');
    await until(() => root.querySelector('.kept') !== null);
    const grid = root.querySelector<HTMLElement>('[part=rows]')!;
    for (let step = 0; step < 30; step += 1) grid.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true, cancelable: true}));
    await settled(place);
    assert.isAtMost(edges(root.querySelector('#active')!).bottom, edges(root.querySelector('.kept')!).top + 1);
  });

  it('is shown where a table has more at its side, and said', async () => {
    await show('Tools');
    place.style.width = '640px';
    const hint = () => root.querySelector<HTMLElement>('#sideways')!;
    await until(() => !hint().hidden);
    const scroller = root.querySelector<HTMLElement>('.ranks')!;
    assert.equal(scroller.getAttribute('aria-describedby'), 'sideways');
    assert.equal(scroller.dataset.more, 'after');
    scroller.scrollLeft = 9999;
    await until(() => scroller.dataset.more === 'before ');
    place.style.width = '1400px';
    await until(() => hint().hidden === true);
  });
});

describe('a ranking on paper', () => {
  afterEach(async () => {
    await emulateMedia({media: 'screen'});
    place.remove();
  });

  for (const size of ['large', 'normal']) {
    it(`shows its last column in ${size} type, and nothing stays at an edge`, async () => {
      await show('Tools', {size});
      await emulateMedia({media: 'print'});
      place.style.width = '718px';
      await settled(place);
      assert.isAtMost(edges(root.querySelector('[part=rows]')!).right, edges(root.querySelector('figure')!).right);
      assert.equal(getComputedStyle(root.querySelector('.own th')!).position, 'static');
      assert.equal(getComputedStyle(tools()!).display, 'none');
    });
  }
});

describe('a long ranking on paper', () => {
  afterEach(async () => {
    dispatchEvent(new Event('afterprint'));
    await emulateMedia({media: 'screen'});
    place.remove();
  });

  it('has its notes and source below its last row, none across its rows, and lines around the own row, no shadow', async () => {
    await show('OwnPinned');
    await until(() => root.querySelector('.far [aria-rowindex="2"]') !== null);
    dispatchEvent(new Event('beforeprint'));
    await emulateMedia({media: 'print'});
    await settled(place);
    const rows = [...root.querySelectorAll('.printed')];
    assert.equal(rows.length, 1200);
    assert.isAtLeast(edges(root.querySelector('[part=source]')!).top, edges(rows[rows.length - 1]!).bottom);
    assert.isAtLeast(edges(root.querySelector('figure')!).bottom, edges(rows[rows.length - 1]!).bottom);
    const cell = getComputedStyle(root.querySelector('.printed.own > .c-text')!);
    assert.deepEqual([cell.boxShadow, cell.borderTopWidth, cell.borderTopColor === cell.borderBottomColor], ['none', '1px', true]);
  });
});

describe('a ranking on a phone', () => {
  afterEach(() => place.remove());

  it('never breaks between a figure and its unit, nor begins a line of what it is about with a dot', async () => {
    await show('Cards');
    await until(() => root.querySelector('.cards') !== null);
    const figures = [...root.querySelectorAll('.cards .unit')].map((unit) => unit.parentElement!);
    assert.isAbove(figures.length, 20);
    assert.deepEqual(figures.filter((figure) => figure.getBoundingClientRect().height > 1.9 * parseFloat(getComputedStyle(figure).fontSize)).map(({textContent}) => textContent), []);
    const context = root.querySelector('.context')!;
    const lines = new Map<number, string>();
    const letter = document.createRange();
    [...context.textContent].forEach((one, at) => {
      letter.setStart(context.firstChild!, at);
      letter.setEnd(context.firstChild!, at + 1);
      const {top} = letter.getBoundingClientRect();
      lines.set(top, (lines.get(top) ?? '') + one);
    });
    assert.isAbove(lines.size, 1);
    const parts = [...lines.values()].flatMap((line) => plain(line).trim().split(/\s·(?:\s|$)/));
    assert.deepEqual(parts.filter(Boolean), ['乡镇（街道）', '15个单位', '2021年11月', '同分比平均办结时长'], 'lines end between its parts');
  });

  it('has the whole card’s width for a long name', async () => {
    await show('Cards');
    await until(() => root.querySelector('.cards') !== null);
    const name = root.querySelector<HTMLElement>('.cards tbody .c-unit')!;
    assert.approximately(edges(name).right, edges(name.parentElement!).right, 8);
  });

  it('is a card for each unit, a table still to those who hear it', async () => {
    await show('Cards');
    await until(() => root.querySelector('.cards') !== null);
    const cards = [...root.querySelectorAll('.cards tbody tr')];
    assert.equal(cards.length, 15);
    assert.isTrue(cards.every((card) => card.scrollWidth <= 344 && card.getBoundingClientRect().height > 60));
    assert.isAtMost(root.querySelector('figure')!.scrollWidth, 344);
    assert.deepEqual([...root.querySelectorAll('.cards [role=columnheader]')].length, 8);
    assert.equal(cards[0]!.getAttribute('role'), 'row');
    assert.equal(plain(cards[0]!.querySelectorAll('.label')[1]!.textContent), '按期办结率');
    await expectAccessible(place);
  });

  it('stays a table where its columns fit', async () => {
    await show('Cards');
    const {columns, ...more} = element().data as {columns: readonly unknown[]};
    element().data = {...more, columns: columns.slice(0, 1), rank: {method: 'standard', by: 'rate'}};
    await until(() => root.querySelector('.cards') === null);
  });
});

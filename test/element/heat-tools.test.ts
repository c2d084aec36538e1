import {emulateMedia, sendKeys, sendMouse} from '@web/test-runner-commands';
import {assert} from 'chai';
import type {SelectEvent} from '../../src/controller/events.js';
import type {HeatMap} from '../../src/element/heat-map.js';
import * as stories from '../../stories/heat-map.stories.js';
import {mountStory, settled} from '../story.js';
import {until} from '../until.js';

let place: HTMLElement;
const element = () => place.querySelector<HeatMap>('cb-heat-map')!;
const find = <Found extends Element = HTMLElement>(selector: string) => element().shadowRoot!.querySelector<Found>(selector)!;
const all = <Found extends Element = HTMLElement>(selector: string) => [...element().shadowRoot!.querySelectorAll<Found>(selector)];
const texts = (selector: string) => all(selector).map(({textContent}) => textContent?.replace(/\s+/g, ' ').trim());
const cell = () => find('[role=gridcell]');
const line = () => find('.line').textContent?.replace(/\u202f/g, '');
const canvas = () => find<HTMLCanvasElement>('.sheet > canvas');
const window = () => find('.cells');
const here = () => [find('[role=row]').getAttribute('aria-rowindex'), cell().getAttribute('aria-colindex')].join();

async function show(data: unknown): Promise<void> {
  place = await mountStory(stories.default, {args: {data}});
}

async function openTools(): Promise<void> {
  find('.more button').click();
  await until(() => element().shadowRoot!.querySelector('.tools') !== null);
  await settled(place);
}

async function order(axis: 0 | 1, by: string): Promise<void> {
  const select = all<HTMLSelectElement>('.tools select')[axis]!;
  select.value = by;
  select.dispatchEvent(new Event('change'));
  await settled(place);
}

const middle = (row: number, column: number, rows: number, columns: number): [number, number] => {
  const {left, top, width, height} = find('.sheet').getBoundingClientRect();
  return [Math.round(left + (width * (column + 0.5)) / columns), Math.round(top + (height * (row + 0.5)) / rows)];
};

const zoomButton = (at: number) => all<HTMLButtonElement>('.tools button')[at]!;

describe('the tools of a heat map', () => {
  afterEach(() => place.remove());

  it('come when they are asked for', async () => {
    await show(stories.Towns.args!.data);
    assert.isNull(element().shadowRoot!.querySelector('.tools'));
    await openTools();
    assert.isNull(element().shadowRoot!.querySelector('.more:not(.tools)'));
    assert.deepEqual(texts('.tools label:first-of-type option'), ['原序', '按名称', '按合计']);
  });

  it('are not printed, nor is the way to them', async () => {
    await show(stories.Normal.args!.data);
    assert.notEqual(getComputedStyle(find('.more')).display, 'none');
    try {
      await emulateMedia({media: 'print'});
      assert.equal(getComputedStyle(find('.more')).display, 'none');
      assert.isAtLeast(find('.legend').getBoundingClientRect().top - find('.sheet').getBoundingClientRect().bottom, 6);
    } finally {
      await emulateMedia({media: 'screen'});
    }
  });

  it('order rows and columns, and cells, sentences and events go with them', async () => {
    await show(stories.Normal.args!.data);
    await openTools();
    assert.deepEqual(texts('.tools label:first-of-type option'), ['原序', '按名称', '按合计']);
    await order(0, 'name');
    assert.deepEqual(texts('.rows span'), ['丙镇', '丁镇', '庚镇', '己镇', '甲镇', '戊镇', '乙镇']);
    await order(1, 'total');
    assert.equal(texts('.columns span')[0], '1月');
    assert.match(cell().getAttribute('aria-label')!, /^丙镇 · 1月：33/);
    await order(0, 'given');
    await order(1, 'name');
    const chosen: SelectEvent[] = [];
    place.addEventListener('cb-select', (event) => chosen.push(event));
    await sendMouse({type: 'click', position: middle(1, 11, 7, 12)});
    await until(() => chosen.length === 1);
    assert.deepEqual([chosen[0]!.row, chosen[0]!.column], [1, 11]);
  });

  it('show totals beside and below, and say that they are of what is shown', async () => {
    await show(stories.Normal.args!.data);
    await openTools();
    find<HTMLButtonElement>('.tools [aria-pressed]').click();
    await settled(place);
    assert.deepEqual(texts('.rows.sums span'), ['170', '99', '170', '57', '40', '101', '33']);
    assert.deepEqual(texts('.columns.sums span').slice(0, 3), ['142', '106', '27']);
    assert.deepEqual(texts('.total'), ['已显示合计', '已显示合计']);
    await order(0, 'total');
    assert.deepEqual(texts('.rows.sums span').slice(0, 2), ['170', '170']);
  });

  it('have no totals where figures may not be added, and order by the mean', async () => {
    await show(stories.NamedClasses.args!.data);
    await openTools();
    assert.isNull(element().shadowRoot!.querySelector('.tools [aria-pressed]'));
    await order(0, 'mean');
    assert.equal(texts('.rows span')[0], '甲镇');
    assert.equal(texts('.rows span')[4], '戊镇');
  });

  it('look closer by button: headings stay and say what is in sight', async () => {
    await show(stories.Dense.args!.data);
    await openTools();
    assert.match(line(), /^指向/);
    zoomButton(1).click();
    zoomButton(1).click();
    await settled(place);
    assert.isAbove(find('.sheet').offsetWidth, 2 * window().offsetWidth);
    window().scrollLeft = 0;
    window().scrollTop = 0;
    await settled(place);
    window().scrollLeft = window().scrollWidth;
    window().scrollTop = window().scrollHeight;
    await until(() => texts('.columns span').some((text) => /第3[56]\d日/.test(text)));
    const top = find('.columns').getBoundingClientRect().top;
    assert.isBelow(top, window().getBoundingClientRect().top, 'the heading is where it was');
    assert.equal(canvas().clientWidth, window().clientWidth, 'only what is in sight is drawn');
    all<HTMLButtonElement>('.tools button')[2]!.click();
    await settled(place);
    assert.equal(find('.sheet').offsetWidth, window().offsetWidth);
  });

  it('look closer by wheel and key, and by + − 0 of the keyboard', async () => {
    await show(stories.Dense.args!.data);
    await sendMouse({type: 'move', position: middle(100, 100, 340, 366)});
    await until(() => /：/.test(line()));
    const wheel = (ctrlKey: boolean) => {
      const {left, top} = window().getBoundingClientRect();
      const event = new WheelEvent('wheel', {deltaY: -100, ctrlKey, bubbles: true, composed: true, cancelable: true, clientX: left + 100, clientY: top + 100});
      canvas().dispatchEvent(event);
      return event.defaultPrevented;
    };
    assert.isFalse(wheel(false), 'without the key the page scrolls');
    assert.isTrue(wheel(true));
    await until(() => find('.sheet').offsetWidth > 1.3 * window().offsetWidth);
    cell().focus();
    await sendKeys({press: '0'});
    await until(() => find('.sheet').offsetWidth === window().offsetWidth);
    await sendKeys({press: '+'});
    await until(() => find('.sheet').offsetWidth > 1.3 * window().offsetWidth);
    await sendKeys({press: '-'});
    await until(() => find('.sheet').offsetWidth === window().offsetWidth);
  });

  it('walk out of sight and the cells follow', async () => {
    await show(stories.Dense.args!.data);
    cell().focus();
    for (const press of ['+', '+', '+', 'Control+End'] as const) await sendKeys({press});
    await until(() => here() === '340,366');
    await until(() => window().scrollLeft > 0 && window().scrollTop > 0);
    const [box, inside] = [cell().getBoundingClientRect(), window().getBoundingClientRect()];
    assert.isAtMost(box.right, inside.right + 1);
    assert.isAtMost(box.bottom, inside.bottom + 1);
  });

  it('take several cells by drawing over them, and tell the page by name', async () => {
    await show(stories.Normal.args!.data);
    const chosen: SelectEvent[] = [];
    place.addEventListener('cb-select', (event) => chosen.push(event));
    await sendMouse({type: 'move', position: middle(0, 0, 7, 12)});
    await until(() => /^甲镇 · 1月/.test(line()));
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: middle(1, 1, 7, 12)});
    await sendMouse({type: 'move', position: middle(1, 2, 7, 12)});
    await sendMouse({type: 'up'});
    await until(() => line() === '已选 甲镇至乙镇 · 1月至3月：6格，合计122条');
    assert.deepEqual(chosen.map(({row, column, rows, columns}) => ({row, column, rows, columns})), [{row: 0, column: 0, rows: ['甲镇', '乙镇'], columns: ['1月', '2月', '3月']}]);
  });

  it('take several cells with Shift and the arrows, tell with Enter, let go with Escape', async () => {
    await show(stories.Normal.args!.data);
    const chosen: SelectEvent[] = [];
    place.addEventListener('cb-select', (event) => chosen.push(event));
    cell().focus();
    for (const press of ['Shift+ArrowRight', 'Shift+ArrowDown'] as const) await sendKeys({press});
    await until(() => line() === '已选 甲镇至乙镇 · 1月至2月：4格，合计112条');
    await sendKeys({press: 'Enter'});
    await until(() => chosen.length === 1);
    assert.deepEqual([chosen[0]!.rows, chosen[0]!.columns], [['甲镇', '乙镇'], ['1月', '2月']]);
    await sendKeys({press: 'Escape'});
    await until(() => /^乙镇 · 2月：18条/.test(line()));
  });

  describe('and a million cells', () => {
    const items = (count: number, word: string) => ({items: Array.from({length: count}, (_, index) => `${word}${index + 1}`)});
    const million = {...(stories.Normal.args!.data as object), rows: items(1000, '行'), columns: items(1000, '列'), reasons: [], values: Array.from({length: 1e6}, (_, index) => (index * 7919) % 1013)};

    it('are walked by keyboard alone, each step said, at the same cost', async function () {
      this.timeout(60_000);
      await show(million);
      await sendKeys({press: 'Tab'});
      await until(() => element().shadowRoot!.activeElement === cell());
      const value = (row: number, column: number) => ((row * 1000 + column) * 7919) % 1013;
      const costs = new Set<number>();
      for (const [key, row, column] of [['ArrowRight', 0, 1], ['ArrowDown', 1, 1], ['End', 1, 999], ['PageDown', 11, 999], ['Control+End', 999, 999], ['ArrowLeft', 999, 998], ['ArrowUp', 998, 998], ['Home', 998, 0], ['PageUp', 988, 0], ['Control+Home', 0, 0]] as const) {
        let writes = 0;
        const observer = new MutationObserver((records) => (writes += records.length));
        observer.observe(element().shadowRoot!, {attributes: true, childList: true, characterData: true, subtree: true});
        await sendKeys({press: key});
        await until(() => here() === `${row + 1},${column + 1}`);
        await settled(place);
        observer.disconnect();
        if (key !== 'ArrowRight') costs.add(writes);
        assert.match(line(), new RegExp(`^行${row + 1} · 列${column + 1}：${value(row, column).toLocaleString('en-US')}条`));
        assert.equal(cell().getAttribute('aria-label')?.replace(/\u202f/g, ''), line());
      }
      assert.equal(costs.size, 1, [...costs].join());
      assert.isAtMost([...costs][0]!, 6);
    });

    it('are merged where they are smaller than a pixel, and that is said', async function () {
      this.timeout(60_000);
      await show({...million, merge: 'max', values: Array.from({length: 1e6}, (_, index) => (index === 500_500 ? 9 : 1)), scale: {kind: 'classes', classes: [{from: 1}, {from: 9}]}});
      assert.equal(line(), '格子小于一个像素：颜色为几格中的最大值');
      const {width, height} = canvas();
      assert.isBelow(width, 1000, 'or the picture is not small enough for this test');
      const {data} = canvas().getContext('2d')!.getImageData(0, 0, width, height);
      let strong = 0;
      for (let at = 0; at < data.length; at += 4) if (data[at] === 0x84 && data[at + 1] === 0x27) strong += 1;
      assert.isAtLeast(strong, 1, 'one cell of a million is not lost');
    });
  });
});

import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {assert} from 'chai';
import type {SelectEvent} from '../../src/controller/events.js';
import type {HeatMap} from '../../src/element/heat-map.js';
import * as stories from '../../stories/heat-map.stories.js';
import {mountStory, settled} from '../story.js';
import {until} from '../until.js';

let place: HTMLElement | undefined;
const element = () => place!.querySelector<HeatMap>('cb-heat-map')!;
const find = <Found extends Element = HTMLElement>(selector: string) => element().shadowRoot!.querySelector<Found>(selector)!;
const all = (selector: string) => [...element().shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const texts = (selector: string) => all(selector).map(({textContent}) => textContent?.replace(/\s+/g, ' ').trim());
const cell = () => find('[role=gridcell]');
const line = () => find('.line').textContent?.replace(/\u202f/g, '');
const labelled = () => cell().getAttribute('aria-label')?.replace(/\u202f/g, '');
const canvas = () => find<HTMLCanvasElement>('.sheet > canvas');
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await sendKeys({press: key});
};

async function show(data: unknown, width?: number): Promise<void> {
  place?.remove();
  place = await mountStory(stories.default, {args: {data}});
  if (width !== undefined) {
    place.style.width = `${width}px`;
    await settled(place);
  }
  await until(() => element().shadowRoot!.querySelector('.sheet') !== null);
  await settled(place);
}

/** The middle of a cell of the grid as it is laid out. */
function middle(row: number, column: number): [number, number] {
  const {left, top, width, height} = find('.sheet').getBoundingClientRect();
  const [rows, columns] = ['rowcount', 'colcount'].map((name) => Number(find('[role=grid]').getAttribute(`aria-${name}`))) as [number, number];
  return [Math.round(left + (width * (column + 0.5)) / columns), Math.round(top + (height * (row + 0.5)) / rows)];
}

const rgba = (x: number, y: number) => [...canvas().getContext('2d')!.getImageData(x, y, 1, 1).data];
const inCell = (row: number, column: number, rows: number, columns: number) => rgba(Math.floor((canvas().width * column) / columns) + 3, Math.floor((canvas().height * (row + 1)) / rows) - 5);

describe('a calendar of figures', () => {
  afterEach(() => place?.remove());

  it('has a place for each day by week, and none for days of other years', async () => {
    await show(stories.Calendar.args!.data, 760);
    // 2021 began on a Friday.
    assert.equal(inCell(3, 0, 7, 53)[3], 0);
    assert.equal(inCell(4, 0, 7, 53)[3], 255);
    assert.deepEqual(texts('.rows span'), ['一', '二', '三', '四', '五', '六', '日']);
    assert.equal(texts('.columns span').length, 12);
  });

  it('says day, weekday and what kind of day it is, and steps over where no day is', async () => {
    await show(stories.Calendar.args!.data, 760);
    assert.match(labelled()!, /^2021年1月4日星期一：/);
    cell().focus();
    await press('ArrowLeft');
    assert.match(labelled()!, /^2021年1月4日星期一：/, 'there is no Monday before it');
    await press('Control+End');
    await until(() => /^2021年12月31日星期五：/.test(labelled()!));
    for (const [row, column, said] of [[4, 0, /^2021年1月1日星期五（节假日）：/], [6, 5, /^2021年2月7日星期日（调休上班）：/]] as const) {
      await sendMouse({type: 'move', position: middle(row, column)});
      await until(() => said.test(line() ?? ''));
    }
  });

  it('counts days off and days worked in return', async () => {
    await show(stories.Calendar.args!.data);
    assert.deepEqual(texts('.sign'), ['节假日31 天', '调休上班7 天']);
    await show(stories.CalendarAhead.args!.data);
    assert.match(texts('.sign').pop()!, /^2026年12月31日以后的放假安排尚未公布/);
  });

  it('puts week under week where there is little room', async () => {
    await show(stories.Calendar.args!.data, 340);
    assert.deepEqual(texts('.columns span'), ['一', '二', '三', '四', '五', '六', '日']);
    assert.equal(find('[role=grid]').getAttribute('aria-rowcount'), '53');
    assert.equal(inCell(0, 3, 53, 7)[3], 0);
    assert.equal(inCell(0, 4, 53, 7)[3], 255);
  });

  it('tells the page the day that was chosen', async () => {
    await show(stories.Calendar.args!.data, 760);
    const chosen: SelectEvent[] = [];
    place!.addEventListener('cb-select', (event) => chosen.push(event));
    await sendMouse({type: 'click', position: middle(5, 0)});
    await until(() => chosen.length === 1);
    assert.deepEqual([chosen[0]!.row, chosen[0]!.column, ...chosen[0]!.columns], [0, 1, '2021-01-02']);
  });

  it('has a row for each day in its table', async () => {
    await show(stories.Calendar.args!.data);
    find<HTMLDetailsElement>('details').open = true;
    await until(() => texts('tbody tr').length > 100);
    assert.deepEqual(texts('thead th'), ['日期', '日类', '示例县（条）']);
    assert.match(texts('tbody tr')[0]!, /^2021年1月1日 节假日/);
  });
});

describe('tiles', () => {
  afterEach(() => place?.remove());

  it('stand where the document puts them', async () => {
    await show(stories.Tiles.args!.data);
    assert.equal(inCell(0, 0, 4, 5)[3], 0);
    assert.deepEqual(inCell(0, 1, 4, 5).slice(0, 3), [0x84, 0x27, 0x06]);
    assert.equal(labelled(), '甲街道：42条，占全部已显示数23.7%');
  });

  it('stand one after another without places, fewer side by side where there is little room', async () => {
    await show(stories.PlainTiles.args!.data);
    assert.equal(find('[role=grid]').getAttribute('aria-colcount'), '6');
    await show(stories.PlainTiles.args!.data, 340);
    assert.equal(find('[role=grid]').getAttribute('aria-colcount'), '4');
  });

  it('are walked in rows and columns, over gaps', async () => {
    await show(stories.Tiles.args!.data);
    cell().focus();
    await press('End');
    await until(() => labelled()!.startsWith('丙镇'));
    await press('ArrowRight');
    assert.match(labelled()!, /^丙镇/, 'nothing lies beyond');
    await press('ArrowDown', 'ArrowRight');
    assert.match(labelled()!, /^辛镇：未报送/);
  });

  it('tell the page their code', async () => {
    await show(stories.Tiles.args!.data);
    const chosen: SelectEvent[] = [];
    place!.addEventListener('cb-select', (event) => chosen.push(event));
    await sendMouse({type: 'click', position: middle(1, 0)});
    await until(() => chosen.length === 1);
    assert.deepEqual(chosen[0]!.rows, ['990101103']);
  });
});

import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {assert} from 'chai';
import fc from 'fast-check';
import type {SelectEvent} from '../../src/controller/events.js';
import type {HeatMap} from '../../src/element/heat-map.js';
import * as stories from '../../stories/heat-map.stories.js';
import {mountStory, settled, testStories} from '../story.js';
import {until} from '../until.js';

let place: HTMLElement;
const element = () => place.querySelector<HeatMap>('cb-heat-map')!;
const find = <Found extends Element = HTMLElement>(selector: string) => element().shadowRoot!.querySelector<Found>(selector)!;
const all = (selector: string) => [...element().shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const texts = (selector: string) => all(selector).map(({textContent}) => textContent?.replace(/\s+/g, ' ').trim());
const cell = () => find('[role=gridcell]');
const line = () => find('.line').textContent?.replace(/\u202f/g, '');
const canvas = () => find<HTMLCanvasElement>('.sheet > canvas');

/** Where a cell is on the page, or a part of its width and height further on. */
const pointIn = (row: number, column: number, part = 0.5): [number, number] => {
  const {left, top, width, height} = canvas().getBoundingClientRect();
  return [Math.round(left + (width * (column + part)) / 12), Math.round(top + (height * (row + part)) / 7)];
};

async function show(data: unknown, page: object = {}): Promise<void> {
  place = await mountStory(stories.default, {args: {data}}, page);
}

describe('cb-heat-map', () => {
  afterEach(() => place.remove());

  describe('is walked by keyboard', () => {
    beforeEach(async () => {
      await show(stories.Normal.args!.data);
      cell().focus();
    });
    const here = () => [find('[role=row]').getAttribute('aria-rowindex'), cell().getAttribute('aria-colindex')].map(Number);
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await sendKeys({press: key});
    };

    for (const [keys, at] of [
      [['ArrowRight', 'ArrowRight', 'ArrowDown'], [2, 3]],
      [['ArrowLeft', 'ArrowUp'], [1, 1]],
      [['End'], [1, 12]],
      [['ArrowDown', 'End', 'Home'], [2, 1]],
      [['Control+End'], [7, 12]],
      [['Control+End', 'ArrowRight', 'ArrowDown'], [7, 12]],
      [['Control+End', 'Control+Home'], [1, 1]],
      [['PageDown'], [7, 1]],
      [['PageDown', 'ArrowRight', 'PageUp'], [1, 2]],
    ] as const) {
      it(keys.join(', '), async () => {
        await press(...keys);
        await until(() => here().join() === at.join());
        assert.equal(element().shadowRoot!.activeElement, cell(), 'the cell has the focus');
      });
    }

    it('and every step says the cell, to the eye and to a screen reader', async () => {
      await press('ArrowDown', 'ArrowRight');
      await until(() => here().join() === '2,2');
      assert.equal(line(), '乙镇 · 2月：18条，占全行已显示数18.1%');
      assert.equal(cell().getAttribute('aria-label')?.replace(/\u202f/g, ''), line());
    });

    it('with one stop for the tab key', async () => {
      await press('Tab');
      assert.equal(element().shadowRoot!.activeElement, find('button'));
    });

    it('at the same cost for any number of cells', async () => {
      const writes = async () => {
        let count = 0;
        const observer = new MutationObserver((records) => (count += records.length));
        observer.observe(element().shadowRoot!, {attributes: true, childList: true, characterData: true, subtree: true});
        await press('ArrowDown');
        await settled(place);
        observer.disconnect();
        return count;
      };
      await press('ArrowRight');
      await until(() => here()[1] === 2);
      const few = await writes();
      place.remove();
      await show(stories.Dense.args!.data);
      cell().focus();
      await press('ArrowRight');
      await until(() => here()[1] === 2);
      assert.equal(await writes(), few);
      assert.isAtMost(few, 6);
    });
  });

  it('says the cell under the pointer, and again how to read when the pointer leaves', async () => {
    await show(stories.Normal.args!.data);
    assert.equal(line(), '指向、点按或用方向键查看各格');
    const height = find('.line').offsetHeight;
    for (const part of [0.1, 0.5, 0.9]) {
      await sendMouse({type: 'move', position: pointIn(4, 5, part)});
      await until(() => line() === '戊镇 · 6月：未报送');
    }
    assert.isFalse(find('.pointed').hidden);
    assert.equal(find('.line').offsetHeight, height, 'what is below stays where it is');
    await sendMouse({type: 'move', position: [1, 1]});
    assert.equal(line(), '指向、点按或用方向键查看各格');
    assert.isTrue(find('.pointed').hidden);
  });

  it('tells the page which cell was chosen, by click and by Enter, across shadow roots', async () => {
    await show(stories.Normal.args!.data);
    const chosen: SelectEvent[] = [];
    place.addEventListener('cb-select', (event) => chosen.push(event));
    await sendMouse({type: 'click', position: pointIn(2, 11)});
    await sendKeys({press: 'ArrowLeft'});
    await sendKeys({press: 'Enter'});
    await until(() => chosen.length === 2);
    assert.deepEqual(chosen.map(({row, column, rows, columns, composed}) => ({row, column, rows, columns, composed})), [{row: 2, column: 11, rows: ['丙镇'], columns: ['12月'], composed: true}, {row: 2, column: 10, rows: ['丙镇'], columns: ['11月'], composed: true}]);
    assert.equal(line(), '丙镇 · 11月：21条，占全行12.3%');
  });

  it('brings a class to the front, several at once, and lets go again', async () => {
    await show(stories.Normal.args!.data);
    const before = pixel(0, 0, 7, 12);
    const [zero, , , , , most] = all('.legend button') as HTMLButtonElement[];
    const states = () => all('.legend button').map((button) => button.getAttribute('aria-pressed'));
    zero!.click();
    await settled(place);
    assert.isBelow(pixel(0, 0, 7, 12)[3]!, 60, 'the others step back');
    assert.equal(pixel(3, 3, 7, 12)[3], 255);
    most!.click();
    await settled(place);
    assert.deepEqual(pixel(0, 0, 7, 12), before);
    assert.deepEqual(states(), ['true', 'false', 'false', 'false', 'false', 'true', 'false', 'false']);
    zero!.click();
    most!.click();
    await settled(place);
    assert.deepEqual(new Set(states()), new Set(['false']));
    assert.deepEqual(pixel(1, 0, 7, 12)[3], 255);
  });

  it('has round figures of cells in its legend that add up to all of them', async () => {
    await show(stories.MissingFigures.args!.data);
    assert.equal(texts('.legend button small').reduce((sum, text) => sum + parseInt(text ?? '', 10), 0), 84);
  });

  it('keeps the cell being read when newer data come, as far as they have it', async () => {
    await show(stories.Normal.args!.data);
    cell().focus();
    await sendKeys({press: 'Control+End'});
    await until(() => cell().getAttribute('aria-colindex') === '12');
    element().data = {...(stories.Tie.args!.data as object)};
    await settled(place);
    assert.equal(cell().getAttribute('aria-label')?.replace(/\u202f/g, ''), '乙镇 · 12月：5条，占全行11.3%');
  });

  for (const [name, data, rows, columns] of [
    ['one cell', {values: [7]}, 1, 1],
    ['one row', {values: Array.from({length: 500}, (_, index) => index)}, 1, 500],
    ['one column', {values: Array.from({length: 500}, (_, index) => index)}, 500, 1],
    ['ten thousand rows', {values: Array.from({length: 10_000}, (_, index) => index % 9)}, 10_000, 1],
    ['ten thousand columns', {values: Array.from({length: 10_000}, (_, index) => index % 9)}, 1, 10_000],
    ['equal figures', {values: [5, 5, 5, 5]}, 2, 2],
    ['figures that are all missing', {values: [null, null, null, null]}, 2, 2],
    ['figures below nought', {values: [-5, -3, 0, 8]}, 2, 2],
    ['a hundred by a hundred', {values: Array.from({length: 10_000}, (_, index) => index % 9)}, 100, 100],
  ] as const) {
    it(`draws ${name}`, async () => {
      const items = (count: number) => ({items: Array.from({length: count}, (_, index) => `${index + 1}`)});
      await show({...(stories.Normal.args!.data as object), reasons: [], rows: items(rows), columns: items(columns), ...data});
      assert.equal(pixel(0, 0, rows, columns)[3], 255);
      assert.isAtMost(all('*').length, 700, 'no node for each cell');
      assert.isAtMost(element().scrollWidth, element().offsetWidth);
    });
  }

  describe('shows what its model and its table say', () => {
    const colours = {light: ['#fff6ec', '#fddcb5', '#fbb273', '#ef7b3c', '#c74a14', '#842706'], dark: ['#2a211a', '#4d2f18', '#7d4217', '#b65d22', '#e88a48', '#ffc896']} as const;
    const classes = [1, 11, 21, 31, 41].map((from) => ({from}));
    const tone = (value: number) => (value === 0 ? 0 : Math.min(5, 1 + Math.floor((value - 1) / 10)));
    const value = fc.oneof({weight: 1, arbitrary: fc.constant(null)}, {weight: 1, arbitrary: fc.constant(0)}, {weight: 5, arbitrary: fc.integer({min: 1, max: 60})});
    const matrix = fc.tuple(fc.integer({min: 1, max: 45}), fc.integer({min: 1, max: 45})).chain(([rows, columns]) => fc.record({rows: fc.constant(rows), columns: fc.constant(columns), values: fc.array(value, {minLength: rows * columns, maxLength: rows * columns})}));

    for (const theme of ['light', 'dark'] as const) {
      it(`in any matrix, on ${theme} pages`, async function () {
        this.timeout(30_000);
        await show(stories.Normal.args!.data, {theme});
        await fc.assert(
          fc.asyncProperty(matrix, async ({rows, columns, values}) => {
            const items = (count: number) => ({items: Array.from({length: count}, (_, index) => `${index + 1}`)});
            element().data = {...(stories.Normal.args!.data as object), rows: items(rows), columns: items(columns), values, reasons: [], scale: {kind: 'classes', classes}};
            await settled(place);
            const image = canvas().getContext('2d')!.getImageData(0, 0, canvas().width, canvas().height);
            values.forEach((value, index) => {
              const [row, column] = [Math.floor(index / columns), index % columns];
              const [red = 0, green = 0, blue = 0, alpha] = pixel(row, column, rows, columns, image);
              const shown = `#${[red, green, blue].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
              assert.equal(alpha, 255);
              if (value === null) assert.isAtLeast(blue, red, `row ${row}, column ${column} is grey, no heat`);
              else assert.equal(shown, colours[theme][tone(value)], `${value} in row ${row}, column ${column} of ${rows} × ${columns}`);
            });
            find<HTMLDetailsElement>('details').open = true;
            await until(() => texts('tbody td').length === values.length);
            assert.deepEqual(texts('tbody td'), values.map((value) => (value === null ? '未报送' : String(value))));
          }),
          {numRuns: 8},
        );
      });
    }
  });

  it('is dark where the page is dark, and follows a page that changes', async () => {
    await show(stories.Normal.args!.data);
    const light = pixel(0, 0, 7, 12);
    place.firstElementChild!.setAttribute('theme', 'dark');
    await settled(place);
    assert.deepEqual(pixel(0, 0, 7, 12).slice(0, 3), [0xff, 0xc8, 0x96]);
    assert.deepEqual(light.slice(0, 3), [0x84, 0x27, 0x06]);
  });

  it('takes the colours of the page', async () => {
    await show(stories.Normal.args!.data);
    (place.firstElementChild as HTMLElement).style.setProperty('--cb-heat-5', 'rgb(1, 2, 3)');
    element().requestUpdate();
    await settled(place);
    assert.deepEqual(pixel(0, 0, 7, 12).slice(0, 3), [1, 2, 3]);
  });
});

/** A pixel of a cell, beside what is written in its middle. */
function pixel(row: number, column: number, rows: number, columns: number, image?: ImageData): readonly number[] {
  const {width, height} = canvas();
  const [left, top] = [(column * width) / columns, (row * height) / rows];
  const x = Math.floor(left + Math.min(4, (width / columns) * 0.4));
  const y = Math.floor(top + Math.min(4, (height / rows) * 0.4));
  return image ? [...image.data.slice(4 * (y * width + x), 4 * (y * width + x) + 4)] : [...canvas().getContext('2d')!.getImageData(x, y, 1, 1).data];
}

describe('stories of the heat map', () => testStories(stories));

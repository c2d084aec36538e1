import {emulateMedia} from '@web/test-runner-commands';
import {assert} from 'chai';
import type {HeatMap} from '../../src/element/heat-map.js';
import * as stories from '../../stories/heat-map.stories.js';
import * as maps from '../../stories/heat-regions.stories.js';
import {mountStory, settled} from '../story.js';
import {until} from '../until.js';

/** Where a reader's own few colours hold, hues are gone: grey and patterns must tell everything. */
describe('a heat map in a reader’s own colours', () => {
  let place: HTMLElement;
  const root = () => place.querySelector<HeatMap>('cb-heat-map')!.shadowRoot!;

  before(() => emulateMedia({forcedColors: 'active'}));
  after(() => emulateMedia({forcedColors: 'none'}));
  afterEach(() => place.remove());

  /** The different colours inside a cell of a matrix, its edges and figure left out. */
  function coloursIn(row: number, column: number, rows: number, columns: number): number {
    const canvas = root().querySelector<HTMLCanvasElement>('.sheet > canvas')!;
    const [wide, high] = [canvas.width / columns, canvas.height / rows];
    const {data} = canvas.getContext('2d')!.getImageData(Math.ceil(column * wide) + 3, Math.ceil(row * high) + 3, 14, Math.floor(high) - 8);
    const found = new Set<string>();
    for (let at = 0; at < data.length; at += 4) found.add(data.slice(at, at + 3).join());
    return found.size;
  }

  it('has dots in what lies below a midpoint, and none above: the strongest of both sides do not look alike', async () => {
    const values = [1, 2, 11, 40, 1, 2, 12, 41];
    place = await mountStory(stories.default, {args: {data: {...(stories.Normal.args!.data as object), rows: {items: ['甲镇', '乙镇']}, columns: {items: ['1月', '2月', '3月', '4月']}, values, reasons: [], scale: {kind: 'classes', midpoint: 10, classes: [{from: 0}, {from: 2}, {from: 10}, {from: 40}]}}}});
    await settled(place);
    values.forEach((value, index) => {
      const count = coloursIn(Math.floor(index / 4), index % 4, 2, 4);
      if (value < 10) assert.isAbove(count, 1, `${value} has dots`);
      else assert.equal(count, 1, `${value} has none`);
    });
  });

  it('tells the regions of a map apart by border, grey and pattern', async () => {
    place = await mountStory(maps.default, maps.Diverging);
    await until(() => root().querySelector('.room[data-drawn] svg path') !== null);
    await settled(place);
    const paths = [...root().querySelectorAll('.room svg path')].filter((path) => path.closest('defs') === null);
    const fills = paths.map((path) => getComputedStyle(path).fill);
    assert.isAtLeast(fills.filter((fill) => fill.startsWith('url(')).length, 9, 'below the midpoint there are dots');
    for (const path of paths) {
      const {fill, stroke} = getComputedStyle(path);
      if (fill === 'none' || fill === 'rgba(0, 0, 0, 0)') continue;
      assert.notEqual(stroke, 'none', fill);
      assert.notEqual(stroke, fill, 'a border is seen on both sides');
    }
    assert.isAtLeast(new Set(fills.filter((fill) => !fill.startsWith('url(') && fill !== 'none')).size, 4);
  });
});

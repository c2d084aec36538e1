import {assert} from 'chai';
import fc from 'fast-check';
import type {HeatMap} from '../../src/element/heat-map.js';
import * as stories from '../../stories/heat-map.stories.js';
import * as maps from '../../stories/heat-regions.stories.js';
import {codeOf, county, towns} from '../../stories/regions.js';
import {openXlsx, parseCsv} from '../export/spreadsheet.js';
import {mountStory, settled} from '../story.js';
import {until} from '../until.js';

/** The five steps, each with the colour that the stylesheet names; nought has its own. */
const classes = [1, 11, 21, 31, 41].map((from) => ({from}));
const colours = ['rgb(255, 246, 236)', 'rgb(253, 220, 181)', 'rgb(251, 178, 115)', 'rgb(239, 123, 60)', 'rgb(199, 74, 20)', 'rgb(132, 39, 6)'];
const colourOf = (value: number) => colours[value === 0 ? 0 : Math.min(5, 1 + Math.floor((value - 1) / 10))]!;
const value = fc.oneof({weight: 1, arbitrary: fc.constant(null)}, {weight: 1, arbitrary: fc.constant(0)}, {weight: 5, arbitrary: fc.integer({min: 1, max: 60})});

describe('picture, sentence, table and files of a heat map', () => {
  let place: HTMLElement;
  let saved: Blob[] = [];
  let restore: readonly (() => void)[] = [];
  const element = () => place.querySelector<HeatMap>('cb-heat-map')!;
  const root = () => element().shadowRoot!;

  before(() => {
    const [create, click] = [URL.createObjectURL.bind(URL), Object.getOwnPropertyDescriptor(HTMLAnchorElement.prototype, 'click')];
    URL.createObjectURL = (blob: Blob) => {
      saved.push(blob);
      return create(blob);
    };
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', {value: () => undefined, configurable: true, writable: true});
    restore = [() => (URL.createObjectURL = create), () => (click ? Object.defineProperty(HTMLAnchorElement.prototype, 'click', click) : Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click'))];
  });
  after(() => restore.forEach((one) => one()));
  afterEach(() => {
    place.remove();
    saved = [];
  });

  /** A file, taken through the widget's own door. */
  async function file(kind: 'csv' | 'xlsx'): Promise<Blob> {
    saved = [];
    const door = root().querySelector<HTMLDetailsElement>('details[part=export]')!;
    door.open = true;
    await until(() => door.querySelector(`[data-kind=${kind}]`) !== null);
    door.querySelector<HTMLButtonElement>(`[data-kind=${kind}]`)!.click();
    await until(() => saved.length > 0);
    return saved[0]!;
  }

  /** The figures as the files have them, row by row without their names; what is missing as `null`. */
  async function filed(rows: number, columns: number): Promise<{readonly csv: readonly (number | null)[]; readonly xlsx: readonly (number | null)[]}> {
    const csv = parseCsv((await (await file('csv')).text()).replace('\ufeff', '')).slice(1, rows + 1).flatMap((row) => row.slice(1, columns + 1).map((text) => (text === '未报送' ? null : Number(text))));
    const [sheet] = await openXlsx(await file('xlsx'));
    const xlsx = sheet!.rows.slice(1, rows + 1).flatMap((row) => row.slice(1, columns + 1).map((cell) => (cell?.value === '未报送' ? null : Number(cell?.value))));
    return {csv, xlsx};
  }

  it('are the same for any matrix: each cell’s pixels, its sentence, its place in both files', async function () {
    this.timeout(60_000);
    place = await mountStory(stories.default, stories.Normal);
    const matrix = fc.tuple(fc.integer({min: 1, max: 30}), fc.integer({min: 1, max: 30})).chain(([rows, columns]) => fc.record({rows: fc.constant(rows), columns: fc.constant(columns), values: fc.array(value, {minLength: rows * columns, maxLength: rows * columns})}));
    await fc.assert(
      fc.asyncProperty(matrix, async ({rows, columns, values}) => {
        const items = (count: number, word: string) => ({items: Array.from({length: count}, (_, index) => `${word}${index + 1}`)});
        element().data = {...(stories.Normal.args!.data as object), rows: items(rows, '行'), columns: items(columns, '列'), values, reasons: [], totals: false, scale: {kind: 'classes', classes}};
        await settled(place);
        const canvas = root().querySelector<HTMLCanvasElement>('.sheet > canvas')!;
        const {width, height} = canvas;
        const {data} = canvas.getContext('2d')!.getImageData(0, 0, width, height);
        values.forEach((value, index) => {
          const [row, column] = [Math.floor(index / columns), index % columns];
          const x = Math.floor((column * width) / columns + Math.min(4, (width / columns) * 0.4));
          const y = Math.floor((row * height) / rows + Math.min(4, (height / rows) * 0.4));
          const [red, green, blue, alpha] = data.slice(4 * (y * width + x), 4 * (y * width + x) + 4);
          assert.equal(alpha, 255);
          if (value !== null) assert.equal(`rgb(${red}, ${green}, ${blue})`, colourOf(value), `${value} in row ${row}, column ${column} of ${rows} × ${columns}`);
        });
        const {csv, xlsx} = await filed(rows, columns);
        assert.deepEqual(csv, values);
        assert.deepEqual(xlsx, values);
      }),
      {numRuns: 6},
    );
  });

  it('are the same for any figures on a map: each region’s colour, what is written in it, its sentence, its row in both files', async function () {
    this.timeout(60_000);
    place = await mountStory(maps.default, maps.Normal);
    // Each town by itself, so that its path is known by its place.
    const geometry = {...county, features: county.features.slice(0, towns.length)};
    await fc.assert(
      fc.asyncProperty(fc.array(value, {minLength: towns.length, maxLength: towns.length}).filter((all) => all.some((one) => one !== null)), async (values) => {
        const name = (index: number) => `${index + 1}号镇`;
        element().data = {...(maps.Normal.args!.data as object), rows: {items: towns.map((_, index) => ({label: name(index), code: codeOf(index)}))}, values, reasons: [], geometry, insets: [], totals: false, scale: {kind: 'classes', classes}};
        await settled(place);
        await until(() => root().querySelectorAll('.room svg path').length >= towns.length);
        const paths = [...root().querySelectorAll('.room svg path')].filter((path) => path.closest('defs') === null).slice(0, towns.length);
        const written = new Map([...root().querySelectorAll('.room svg text')].map((_, at, all) => [all[at]!.textContent, all[at + 1]?.textContent]));
        values.forEach((value, index) => {
          const fill = getComputedStyle(paths[index]!).fill;
          if (value === null) assert.match(fill, /^url\(/);
          else assert.equal(fill, colourOf(value), name(index));
          if (value !== null && written.has(name(index))) assert.equal(written.get(name(index)), String(value));
        });
        const {csv, xlsx} = await filed(towns.length, 1);
        assert.deepEqual(csv, values);
        assert.deepEqual(xlsx, values);
      }),
      {numRuns: 6},
    );
    const csv = await (await file('csv')).text();
    assert.match(csv, /审图号,[^]*地图来源,/, 'the number and the source go with the figures');
  });
});

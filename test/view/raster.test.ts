import {assert} from 'chai';
import fc from 'fast-check';
import type {Palette, Rgb} from '../../src/view/palette.js';
import {paint} from '../../src/view/raster.js';
import type {Pane, Sheet} from '../../src/view/sheet.js';

const tones: readonly Rgb[] = [[255, 246, 236], [253, 220, 181], [251, 178, 115], [239, 123, 60], [199, 74, 20], [132, 39, 6], [247, 249, 252], [228, 233, 240]];
const palette: Palette = {tones, inks: tones, stripes: [[10, 20, 30], [40, 50, 60]], family: 'sans-serif', size: 14};
const VOID = 255;

const sheetOf = (rows: number, columns: number, levels: readonly number[], more: Partial<Sheet> = {}): Sheet => ({rows, columns, levels, classes: tones.map((_, tone) => ({tone})), dimmed: () => false, ...more});
const paneOf = (width: number, height: number, more: Partial<Pane> = {}): Pane => ({width, height, density: 1, across: width, down: height, left: 0, top: 0, ...more});

/** The pixels that a sheet is painted with, each as red, green, blue and alpha. */
function painted(sheet: Sheet, pane: Pane, canvas = document.createElement('canvas')): (x: number, y: number) => readonly number[] {
  paint(canvas, sheet, palette, pane);
  const {data, width} = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  return (x, y) => [...data.slice(4 * (y * width + x), 4 * (y * width + x) + 4)];
}

/** Cells from nought to the strongest class, and places without one; no stripes, which are drawn by other means. */
const level = fc.oneof({weight: 6, arbitrary: fc.integer({min: 0, max: 5})}, {weight: 1, arbitrary: fc.constant(VOID)});
const cells = (most: number) => fc.tuple(fc.integer({min: 1, max: most}), fc.integer({min: 1, max: most})).chain(([rows, columns]) => fc.tuple(fc.constant(rows), fc.constant(columns), fc.array(level, {minLength: rows * columns, maxLength: rows * columns})));

describe('cells on a canvas', () => {
  it('have the colour of their class in every pixel, gaps and the places of no cell have none', () => {
    fc.assert(
      fc.property(cells(20), fc.integer({min: 20, max: 140}), fc.integer({min: 20, max: 140}), ([rows, columns, levels], width, height) => {
        const at = painted(sheetOf(rows, columns, levels), paneOf(width, height));
        const side = Math.min(width / columns, height / rows);
        const gap = levels.length === 1 ? 0 : side >= 12 ? 2 : side >= 5 ? 1 : 0;
        const corner = side >= 12 ? 2 : 0;
        const edge = (place: number, count: number, size: number) => Math.round((place * size) / count);
        for (let row = 0; row < rows; row += 1) {
          for (let column = 0; column < columns; column += 1) {
            const [left, right] = [edge(column, columns, width), edge(column + 1, columns, width)];
            const [top, bottom] = [edge(row, rows, height), edge(row + 1, rows, height)];
            const one = levels[row * columns + column]!;
            for (let y = top; y < bottom; y += 1) {
              for (let x = left; x < right; x += 1) {
                if (x >= right - gap || y >= bottom - gap || one === VOID) assert.equal(at(x, y)[3], 0, `${x}, ${y} is empty`);
                else if ((x < left + corner || x >= right - gap - corner) && (y < top + corner || y >= bottom - gap - corner)) continue;
                else assert.deepEqual(at(x, y), [...tones[one]!, 255], `${x}, ${y} of row ${row}, column ${column}`);
              }
            }
          }
        }
      }),
      {numRuns: 40},
    );
  });

  it('have round corners where they are large enough to be written in', () => {
    const at = painted(sheetOf(1, 2, [5, 5]), paneOf(64, 32));
    assert.isBelow(at(0, 0)[3]!, 160);
    assert.isAbove(at(0, 0)[3]!, 0);
    assert.equal(at(0, 0)[3], at(29, 0)[3], 'left as right');
    assert.equal(at(0, 0)[3], at(0, 29)[3], 'above as below');
    assert.equal(at(2, 0)[3], 255);
    assert.equal(painted(sheetOf(4, 8, Array<number>(32).fill(5)), paneOf(64, 32))(0, 0)[3], 255, 'small cells are square');
  });

  it('are drawn nearer as a part of the same picture', () => {
    fc.assert(
      fc.property(cells(9), fc.integer({min: 0, max: 60}), fc.integer({min: 0, max: 60}), ([rows, columns, levels], left, top) => {
        const whole = painted(sheetOf(rows, columns, levels), paneOf(160, 120));
        const part = painted(sheetOf(rows, columns, levels), paneOf(100, 60, {across: 160, down: 120, left, top}));
        for (let y = 0; y < 60; y += 1) for (let x = 0; x < 100; x += 1) assert.deepEqual(part(x, y), whole(x + left, y + top), `${x}, ${y}`);
      }),
      {numRuns: 20},
    );
  });

  it('step back as a class, and nothing of the picture before them is left', () => {
    const canvas = document.createElement('canvas');
    painted(sheetOf(1, 2, [5, 5]), paneOf(60, 30), canvas);
    const at = painted(sheetOf(1, 2, [VOID, 3], {dimmed: (level) => level === 3}), paneOf(60, 30), canvas);
    assert.equal(at(10, 10)[3], 0);
    assert.equal(at(40, 10)[3], Math.round(0.15 * 255));
  });

  it('share a pixel by the rule they are given', () => {
    const at = painted(sheetOf(4, 4, Array<number>(16).fill(1), {merged: (rows, columns) => Array.from({length: rows * columns}, (_, index) => index)}), paneOf(2, 2));
    assert.deepEqual([at(0, 0), at(1, 0), at(0, 1), at(1, 1)], [0, 1, 2, 3].map((tone) => [...tones[tone]!, 255]));
  });

  it('are striped where they have no figure, within their round corners', () => {
    const at = painted(sheetOf(1, 2, [6, 7]), paneOf(64, 32));
    const seen = new Set<string>();
    for (let y = 4; y < 26; y += 1) for (let x = 4; x < 26; x += 1) seen.add(at(x, y).join());
    assert.isAbove(seen.size, 2, 'ground, stripes and what is between');
    assert.isBelow(at(0, 0)[3]!, 160);
    assert.equal(at(30, 10)[3], 0, 'the gap is empty');
  });

  it('are the same on paper', () => {
    const one = sheetOf(2, 3, [0, 1, 2, 3, 4, 5]);
    const [screen, paper] = [painted(one, paneOf(90, 60)), painted(one, paneOf(90, 60, {paper: true}))];
    for (let y = 0; y < 60; y += 1) for (let x = 0; x < 90; x += 1) assert.deepEqual(paper(x, y), screen(x, y));
  });
});

import {assert} from 'chai';
import {write} from '../../src/view/marks.js';
import type {Palette} from '../../src/view/palette.js';
import type {Context} from '../../src/view/sheet.js';

const palette: Palette = {tones: [[255, 255, 255]], inks: [[0, 0, 0]], stripes: [[0, 0, 0], [0, 0, 0]], family: 'sans-serif', size: 14};

/** What is written in cells of a width; every character is as wide as 0.6 of its type. */
function written(marks: readonly string[], width: number, name?: (index: number) => string): readonly string[] {
  const found: string[] = [];
  const context = {
    font: '',
    measureText: (text: string) => ({width: 0.6 * parseFloat(context.font) * text.length}),
    fillText: (text: string) => void found.push(text),
    strokeText: () => undefined,
  };
  const sheet = {rows: 1, columns: marks.length, levels: marks.map(() => 0), classes: [{tone: 0}], dimmed: () => false, mark: (index: number) => marks[index]!, ...(name && {name})};
  write(context as unknown as Context, sheet, marks.map((_, index) => index), palette, () => [0, 0, width, 60], 1);
  return found;
}

describe('figures in cells', () => {
  const few = Array.from({length: 40}, (_, index) => `${index}`);

  it('are written when all of them fit', () => assert.deepEqual(written(few, 24), few));

  it('are left to the sentences when most do not fit', () => assert.deepEqual(written(few.map((mark) => `${mark},000,000`), 24), []));

  it('are all there but one, when one is far too long; that one says so', () => {
    const marks = few.map((mark, index) => (index === 7 ? '1,000,000,000' : mark));
    const said = written(marks, 24);
    assert.equal(said[7], '…');
    assert.deepEqual(said.filter((_, index) => index !== 7), few.filter((_, index) => index !== 7));
  });

  it('stand below names, which are cut short where they are too long', () => {
    assert.deepEqual(written(['3', '4', '5', '6', '7', '8'], 50, (index) => (index === 0 ? '示例经济技术开发区' : '甲镇')).slice(0, 4), ['示例经济…', '3', '甲镇', '4']);
  });
});

import {assert} from 'chai';
import {sayQuantity} from '../../src/language/quantity.js';
import {loadLanguage} from '../../src/language/language.js';
import {words} from '../../src/language/zh-hans/words.js';
import {sayFigure} from '../../src/model/figure.js';
import {columnsOf, typeOf} from '../../src/view/stat-columns.js';

const cards = (n: number, value: number | string = 42, unit = '件') => Array.from({length: n}, () => sayQuantity(words, value, unit));

describe('the columns of cards', () => {
  for (const [n, columns] of [[1, 1], [4, 4], [6, 6], [7, 4], [8, 4], [9, 5], [10, 5], [12, 6], [13, 5]] as const) {
    it(`are as even as they can be: ${n} in rows of ${columns}`, () => {
      assert.equal(columnsOf([cards(n)], 'cb wide', 100), columns);
    });
  }

  it('are two on a phone, and one where a figure with its unit would not fit', () => {
    assert.equal(columnsOf([cards(12, 1994, '人次')], 'cb narrow', 344 / 14), 2);
    assert.equal(columnsOf([cards(4, '1487.4', '万元')], 'cb narrow', 344 / 14), 2);
    assert.equal(columnsOf([cards(4, '1487.4', '万元')], 'cb large narrow', 344 / 18), 1);
  });

  it('are shared by groups', () => {
    assert.equal(columnsOf([cards(4), cards(3), cards(2)], 'cb wide', 100), 4);
  });

  it('are two for a figure that takes the room of two', () => {
    assert.equal(columnsOf([cards(2, '123456789.12', '元')], 'cb wide', 100), 4);
  });

  it('are as many where a foreign word stands for a missing figure', async () => {
    const english = await loadLanguage('en');
    const missing = (['not_reported', 'redacted_in_source', 'not_applicable', 'not_yet_due'] as const).map((missing) => sayFigure(english.words, {missing}));
    assert.equal(columnsOf([[...missing, ...cards(2)]], 'cb wide', 100), 6);
    assert.equal(columnsOf([missing], 'cb narrow', 344 / 14), 2);
  });

  it('are one before there is any room', () => {
    assert.equal(columnsOf([cards(12)], 'cb medium', 0), 1);
  });

  it('are counted in the type that the page sets', () => {
    const host = document.body.appendChild(document.createElement('div'));
    assert.deepEqual([typeOf(host, 'cb'), typeOf(host, 'cb large')], [14, 18]);
    for (const [name, value] of [['--cb-font-size', '16px'], ['--cb-font-size-large', '22px'], ['--cb-scale', '2']] as const) host.style.setProperty(name, value);
    assert.deepEqual([typeOf(host, 'cb'), typeOf(host, 'cb large')], [32, 44]);
    host.remove();
  });
});

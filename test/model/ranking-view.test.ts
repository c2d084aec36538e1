import {assert} from 'chai';
import fc from 'fast-check';
import type {RankingColumn} from '../../src/contract/ranking-table.js';
import {inOrder} from '../../src/model/rank.js';
import {choicesOf, filterRows} from '../../src/model/ranking-filter.js';
import {isPlainView, plainView, viewOf, viewText, type RankingView} from '../../src/model/ranking-view.js';
import {rowsOf} from '../../src/model/rows.js';
import {finish} from '../../src/model/work.js';

const keys = new Set(['#rank', '#unit', '#move', 'rate', 'level', '等级']);

describe('a reader’s view as text', () => {
  it('is short and can be read', () => {
    const view: RankingView = {sorts: [{key: 'rate', descending: true}, {key: '#unit', descending: false}], names: 'stroke', query: '甲 a', filters: [{key: 'level', values: ['高', '']}]};
    assert.equal(viewText(view), 's:-rate,%23unit;n:stroke;q:%E7%94%B2%20a;f:level:%E9%AB%98,');
    assert.deepEqual(viewOf(viewText(view), keys), view);
  });

  it('is nothing where nothing is asked', () => {
    assert.isUndefined(viewText(plainView));
    assert.isUndefined(viewText({...plainView, query: '  '}));
    assert.isTrue(isPlainView(viewOf(undefined, keys)));
  });

  it('comes back as it went, whatever a reader typed', () => {
    const word = fc.string({maxLength: 12});
    const sort = fc.record({key: fc.constantFrom(...keys), descending: fc.boolean()});
    const view = fc.record({
      sorts: fc.uniqueArray(sort, {selector: ({key}) => key, minLength: 1}),
      query: word.filter((query) => query.trim() !== ''),
      filters: fc.uniqueArray(fc.record({key: fc.constantFrom('rate', 'level', '等级'), values: fc.array(word, {minLength: 1, maxLength: 5})}), {selector: ({key}) => key}),
    });
    fc.assert(fc.property(view, (some) => assert.deepEqual(viewOf(viewText({...plainView, ...some}), keys), {...plainView, ...some})));
  });

  it('asks for nothing that is not there, and nothing when it is broken', () => {
    assert.deepEqual(viewOf('s:nowhere,-rate,rate;n:length;x:1;f:nowhere:a;f:#rank:1', keys), {...plainView, sorts: [{key: 'rate', descending: true}]});
    assert.deepEqual(viewOf('q:%E7%94;s:rate', keys), plainView);
    fc.assert(fc.property(fc.string({maxLength: 60}), (text) => {
      const {sorts, filters} = viewOf(text, keys);
      return [...sorts, ...filters].every(({key}) => keys.has(key));
    }));
  });
});

describe('filters by the values of columns', () => {
  const rows = rowsOf([{unit: '甲', level: 'A', kind: '水利'}, {unit: '乙', level: 'B'}, {unit: '丙', level: 'A', kind: null}, {unit: '丁', kind: '水利', level: 'C'}]);
  const column = (key: string, more: object = {}) => ({key, label: key, kind: 'level', ...more}) as RankingColumn;

  it('offer each value with its number, the most frequent first, and cells that say nothing as one', () => {
    assert.deepEqual(finish(choicesOf(rows, column('level', {thresholds: [{at: 'B', label: '良'}]}))), {values: [{value: 'A', text: 'A', count: 2}, {value: 'B', text: '良', count: 1}, {value: 'C', text: 'C', count: 1}], left: 0});
    assert.deepEqual(finish(choicesOf(rows, column('kind'))).values, [{value: '水利', text: '水利', count: 2}, {value: '', text: '', count: 2}]);
  });

  it('say how many rare values they leave out', () => {
    const many = rowsOf(Array.from({length: 250}, (_, index) => ({unit: String(index), level: `L${index}`})));
    const {values, left} = finish(choicesOf(many, column('level')));
    assert.deepEqual([values.length, left], [100, 150]);
    // One value in three twice, among far more than are kept at a time.
    const notes = rowsOf(Array.from({length: 9000}, (_, index) => ({unit: String(index), level: `L${index % 6750}`})));
    assert.isTrue(finish(choicesOf(notes, column('level'))).values.every(({value, count}) => count === 2 && Number(value.slice(1)) < 2250));
  });

  it('keep the rows that have one of the values in every column, in their order', () => {
    const kept = (filters: readonly {key: string; values: readonly string[]}[]) => [...finish(filterRows(rows, Uint32Array.of(3, 2, 1, 0), filters))];
    assert.deepEqual(kept([{key: 'level', values: ['A', 'C']}]), [3, 2, 0]);
    assert.deepEqual(kept([{key: 'level', values: ['A', 'C']}, {key: 'kind', values: ['水利']}]), [3, 0]);
    assert.deepEqual(kept([{key: 'kind', values: ['']}]), [2, 1]);
    assert.deepEqual([...finish(filterRows(rows, inOrder(4), []))], [0, 1, 2, 3]);
  });
});

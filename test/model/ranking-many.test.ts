import {assert} from 'chai';
import fc from 'fast-check';
import type {RankingTableDocument} from '../../src/contract/ranking-table.js';
import {inOrder} from '../../src/model/rank.js';
import {factsOf, study} from '../../src/model/ranking-facts.js';
import {findRows} from '../../src/model/ranking-find.js';
import {rowsOf} from '../../src/model/rows.js';
import {finish, LARGE} from '../../src/model/work.js';

const at = (count: number) => Array.from({length: count}, (_, index) => index);

/** A document of projects, by columns. */
const documentOf = (columns: object, given?: boolean) => ({
  title: '项目', type: 'ranking-table', rank: {method: 'standard', by: 'rate', ...(given !== undefined && {given})}, columns: [{key: 'rate', label: '率', kind: 'rate'}], rows: {columns},
}) as unknown as RankingTableDocument;

describe('very many rows', () => {
  const count = LARGE + 1000;
  const unit = at(count).map((index) => `项目${index}`);
  const rate = at(count).map((index) => 100 - Math.floor(index / 2) / 1000);
  const rank = at(count).map((index) => 2 * Math.floor(index / 2) + 1);

  it('with ranks stand as the document has them before all are looked through, and as they are ranked thereafter', () => {
    const value = documentOf({unit: [...unit].reverse(), rate: [...rate].reverse(), rank: [...rank].reverse()});
    const before = factsOf(value);
    assert.isUndefined(before.survey);
    assert.equal(before.order[0], 0);
    assert.equal(before.rank(0), count - 1);
    assert.isTrue(before.tied(0));
    const after = finish(study(value));
    assert.equal(factsOf(value), after);
    assert.sameMembers([...after.order.subarray(0, 2)], [count - 1, count - 2]);
    const {ranked, leaders, trailers, differs} = after.survey!;
    assert.deepEqual({ranked, leaders, trailers, differs}, {ranked: count, leaders: 2, trailers: 2, differs: false});
    assert.isTrue(at(count).every((row) => after.tied(row)));
  });

  it('without ranks have none before all are looked through', () => {
    const value = documentOf({unit, rate});
    assert.equal(factsOf(value).rank(0), 0);
    const {order, rank: rankOf} = finish(study(value));
    assert.deepEqual([...order.subarray(0, 4)].map(rankOf), [1, 1, 3, 3]);
  });

  it('are looked through in parts, none of which takes long', () => {
    const work = study(documentOf({unit, rate, rank}));
    let parts = 0;
    while (work.next().done !== true) parts += 1;
    assert.isAbove(parts, 10);
  });
});

describe('a search', () => {
  const rows = rowsOf([{unit: '甲镇 A区', code: 'P-01'}, {unit: '乙镇', code: 'p-02'}, {unit: '丙镇'}]);
  const found = (query: string) => [...finish(findRows(rows, Uint32Array.of(2, 1, 0), query))];

  it('looks into names and codes, whatever the case, and keeps the order', () => {
    assert.deepEqual(found('镇'), [2, 1, 0]);
    assert.deepEqual(found('P-0'), [1, 0]);
    assert.deepEqual(found('甲 a区'), [0]);
    assert.deepEqual(found('01'), [0]);
    assert.deepEqual(found(' '), [2, 1, 0]);
    assert.deepEqual(found('丁'), []);
  });

  it('finds every row that holds all words, and no other, in the order there is, whatever letters become small as', () => {
    // Two letters of one, one that is as its neighbours make it, a sign that is a letter, a pair, and what has no case.
    const text = fc.array(fc.constantFrom('甲', '乙', 'a', 'B', 'b', 'i', 'İ', 'Σ', 'σ', 'ς', 'k', '\u212a', '𐐀', '𐐨', 'Ａ', 'ａ', 'ẞ', '0', '1', '（'), {maxLength: 6}).map((all) => all.join(''));
    const query = fc.array(text.filter((word) => word !== ''), {minLength: 1, maxLength: 2}).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(fc.record({unit: text, code: text}, {requiredKeys: ['unit']}), {maxLength: 30}), query, fc.integer({min: 1, max: 4}), (units, asked, step) => {
        const order = inOrder(units.length).reverse().filter((row) => row % step === 0);
        const expected = [...order].filter((row) => asked.toLowerCase().split(' ').every((word) => `${units[row]!.unit}\n${units[row]!.code ?? ''}`.toLowerCase().includes(word)));
        assert.deepEqual([...finish(findRows(rowsOf(units), order, asked))], expected);
      }),
      {numRuns: 1000},
    );
  });
});

import {assert} from 'chai';
import {accept} from '../../src/contract/accept.js';
import {rankingTableContract} from '../../src/contract/guards/ranking-table.js';
import {rankingTableSchema} from '../../src/contract/ranking-table.js';
import {read} from '../../src/contract/read.js';
import * as stories from '../../stories/ranking-table.stories.js';

const good = {
  type: 'ranking-table',
  title: '办结率排名',
  rank: {method: 'standard', by: 'rate'},
  columns: [{key: 'rate', label: '办结率', kind: 'rate'}],
  rows: [{unit: '甲镇', code: '1', rate: 98}, {unit: '乙镇', code: '2', rate: {numerator: 1, denominator: 3}}],
};

const problems = (document: object) => {
  const reading = read(rankingTableSchema, document);
  return reading.ok ? [] : reading.problems.map(({code, path, values}) => [code, path, ...(values ? [values] : [])]);
};
const withColumn = (column: object, ...cells: readonly unknown[]) =>
  problems({...good, rank: {method: 'none'}, columns: [{key: 'it', label: '项', ...column}], rows: cells.map((it) => ({unit: '甲镇', ...(it !== undefined && {it})}))});

describe('a ranking table', () => {
  it('is read with rows, and with columns', () => {
    assert.deepEqual(problems(good), []);
    assert.deepEqual(problems({...good, rows: {columns: {unit: ['甲镇', '乙镇'], code: ['1', null], rate: [98, null], flags: [[{kind: 'talked', times: 2}], null], previousRank: [2, 'new']}}}), []);
    assert.deepEqual(problems({...good, rows: []}), []);
  });

  it('ranks by a column that is there and holds figures', () => {
    assert.deepEqual(problems({...good, rank: {method: 'dense', by: 'share', tieBreakers: [{by: 'days'}]}}), [['unknown_column', '/rank/by'], ['unknown_column', '/rank/tieBreakers/0/by']]);
    assert.deepEqual(problems({...good, rank: {method: 'standard'}}), [['required', '/rank/by']]);
    assert.deepEqual(problems({...good, rank: {method: 'none'}}), []);
    assert.deepEqual(problems({...good, columns: [{key: 'rate', label: '等次', kind: 'level'}], rows: []}), [['column_not_figures', '/rank/by']]);
  });

  it('has a name of its own for every column, and a code of its own for every unit', () => {
    const [rate] = good.columns;
    assert.deepEqual(problems({...good, columns: [rate, rate]}), [['duplicate_key', '/columns/1/key']]);
    for (const key of ['unit', 'flags', 'own', 'toString', 'constructor', '__proto__']) {
      assert.deepEqual(problems({...good, columns: [rate, {...rate, key}]}), [['reserved_key', '/columns/1/key']], key);
    }
    assert.deepEqual(problems({...good, rows: good.rows.map((row) => ({...row, code: '9'}))}), [['duplicate_code', '/rows/1/code']]);
    assert.deepEqual(problems({...good, rows: {columns: {unit: ['甲镇', '乙镇'], code: ['9', '9'], rate: [1, 2]}}}), [['duplicate_code', '/rows/columns/code/1']]);
    assert.deepEqual(problems({...good, rows: {columns: {unit: ['甲镇', '乙镇'], code: [null, null], rate: [1, 2]}}}), []);
  });

  it('given as columns has them of one length', () => {
    assert.deepEqual(problems({...good, rows: {columns: {unit: ['甲镇', '乙镇'], rate: [1, 2, 3]}}}), [['unequal_columns', '/rows/columns/rate', {expected: 2, given: 3}]]);
  });

  it('holds in each column what its kind says', () => {
    for (const kind of ['count', 'rate', 'money', 'change']) {
      assert.deepEqual(withColumn({kind}, 1, null, undefined, {value: '1487.4'}, {missing: 'suppressed'}, {raw: '20余起'}), [], kind);
      assert.deepEqual(withColumn({kind}, '98.4', [1], {}, {text: '见表', href: '/a'}), [0, 1, 2, 3].map((row) => ['invalid_type', `/rows/${row}/it`, {expected: 'figure'}]), kind);
    }
    assert.deepEqual(withColumn({kind: 'text'}, '甲', '', 2021, null, {missing: 'not_reported'}), []);
    assert.deepEqual(withColumn({kind: 'text'}, [1], {text: '见表', href: '/a'}), [0, 1].map((row) => ['invalid_type', `/rows/${row}/it`, {expected: 'string'}]));
    assert.deepEqual(withColumn({kind: 'date'}, '2024-02-29', null), []);
    assert.deepEqual(withColumn({kind: 'date'}, '2023-02-29', '2021/11/30', 20211130), [0, 1, 2].map((row) => ['invalid_format', `/rows/${row}/it`]));
    assert.deepEqual(withColumn({kind: 'trend'}, [1, null, 3], null), []);
    assert.deepEqual(withColumn({kind: 'trend'}, 3), [['invalid_type', '/rows/0/it', {expected: 'array'}]]);
    assert.deepEqual(withColumn({kind: 'link'}, {text: '查看', href: '/a'}, '无', null), []);
    for (const href of ['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'https://gov.cn@evil.example/']) {
      assert.deepEqual(withColumn({kind: 'link'}, {text: '查看', href}), [['invalid_format', '/rows/0/it', {expected: 'link'}]], href);
    }
  });

  it('refuses figures that are written as text, each where it stands', () => {
    const like = ['NaN', '—', '12%', '1,234', 'Infinity', '１２', '0x10', '1e3', ' 5', '', '未报送'];
    for (const kind of ['count', 'rate', 'money', 'change']) {
      assert.deepEqual(withColumn({kind}, ...like), like.map((_, row) => ['invalid_type', `/rows/${row}/it`, {expected: 'figure'}]), kind);
    }
    assert.deepEqual(withColumn({kind: 'text'}, ...like), [], 'as words they are words');
    assert.deepEqual(withColumn({kind: 'count'}, Number.NaN, Infinity).map(([code, path]) => [code, path]), [['invalid_type', '/rows/0/it'], ['invalid_type', '/rows/1/it']]);
    assert.deepEqual(withColumn({kind: 'money'}, {value: '1,234'}).map(([, path]) => path), ['/rows/0/it/value']);
  });

  it('has no names that fill pages', () => {
    assert.deepEqual(problems({...good, rows: [{unit: '镇'.repeat(10_000), rate: 1}]}), [['too_big', '/rows/0/unit', {limit: 200}]]);
    assert.deepEqual(problems({...good, columns: [{...good.columns[0], label: '率'.repeat(10_000)}]}).map(([code, path]) => [code, path]), [['too_big', '/columns/0/label']]);
    assert.deepEqual(problems({...good, groups: {list: [{name: '区'.repeat(10_000)}]}}).map(([code, path]) => [code, path]), [['too_big', '/groups/list/0/name']]);
  });

  it('is grouped by words, its groups and totals have figures of columns that are there, and nobody in it dropped out', () => {
    assert.deepEqual(problems({...good, groups: {list: [{name: '城区', cells: {rate: 98}}]}, totals: {cells: {rate: null}}, droppedOut: [{unit: '丙镇'}, {unit: '丁镇', code: '3'}]}), []);
    assert.deepEqual(problems({...good, groups: {by: 'area'}}), [['unknown_column', '/groups/by']]);
    assert.deepEqual(problems({...good, groups: {by: 'rate'}}), [['column_not_words', '/groups/by']]);
    assert.deepEqual(problems({...good, groups: {list: [{name: '城区'}, {name: '城区', cells: {days: 1}}]}}), [['duplicate_name', '/groups/list/1/name'], ['unknown_column', '/groups/list/1/cells/days']]);
    assert.deepEqual(problems({...good, totals: {cells: {rate: '98%'}}}).map(([, path]) => path), ['/totals/cells/rate']);
    assert.deepEqual(problems({...good, totals: {cells: {rate: 98, sum: 1}}}), [['unknown_column', '/totals/cells/sum']]);
    assert.deepEqual(problems({...good, droppedOut: [{unit: '丙镇', code: '1'}]}), [['duplicate_code', '/droppedOut/0/code']]);
    assert.deepEqual(problems({...good, rank: {...good.rank, lastN: {n: 0, straddle: 'some'}}}).map(([code, path]) => [code, path]), [['too_small', '/rank/lastN/n'], ['invalid_value', '/rank/lastN/straddle']]);
  });

  it('never repeats what it refuses, and stops counting in time', () => {
    const rows = Array.from({length: 30_000}, () => ({unit: '甲镇', rate: '机密'}));
    const told = problems({...good, rows});
    assert.isAtMost(told.length, 10_001);
    assert.notInclude(JSON.stringify(told), '机密');
  });

  it('is accepted by its guard whenever its schema accepts it', () => {
    for (const [name, story] of Object.entries(stories)) {
      const data = 'args' in story ? story.args?.data : undefined;
      if (data === undefined) continue;
      const accepted = accept(rankingTableContract, data);
      assert.equal(!(accepted instanceof Promise) && accepted.ok, read(rankingTableSchema, data).ok, name);
    }
  });
});

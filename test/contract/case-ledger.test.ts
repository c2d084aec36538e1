import {assert} from 'chai';
import {caseLedgerSchema} from '../../src/contract/case-ledger.js';
import {caseLedgerContract} from '../../src/contract/guards/case-ledger.js';
import {judge} from '../../src/contract/guard.js';
import {read} from '../../src/contract/read.js';
import {full, head, many, problem} from '../../stories/case-ledgers.js';

const faultsOf = (items: readonly unknown[], more: object = {}) => {
  const reading = read(caseLedgerSchema, {...head, items, ...more});
  return reading.ok ? [] : reading.problems.map(({code, path}) => `${code} ${path}`);
};

describe('a ledger as data', () => {
  it('may say everything, and next to nothing', () => {
    assert.isTrue(read(caseLedgerSchema, full).ok);
    assert.deepEqual(faultsOf([{item: '拖欠工资'}]), []);
    assert.deepEqual(faultsOf([]), []);
  });

  it('has entries with a name each', () => {
    assert.deepEqual(faultsOf([{}]), ['required /items/0/item']);
    assert.deepEqual(faultsOf([problem({item: ' '})]), ['invalid_format /items/0/item']);
  });

  const limits: readonly (readonly [string, object, readonly string[], object?])[] = [
    ['with a day alone', {day: '2021-12-20'}, []],
    ['with a day without its year', {day: '--12-20'}, []],
    ['counted, with its basis', {n: 10, unit: 'workdays', basis: '督办函要求'}, []],
    ['counted without a basis', {n: 10, unit: 'workdays'}, ['due_incomplete /items/0/due']],
    ['with nothing', {}, ['due_incomplete /items/0/due']],
    ['by a law that nobody names', {after: 'filed'}, ['due_incomplete /items/0/due']],
    ['by a set of limits', {after: 'filed'}, [], {timeLimits: 'national'}],
    ['by a limit that the document lists', {after: 'filed'}, [], {timeLimits: [{after: 'filed', until: ['closed'], n: 60, unit: 'workdays', basis: '条例'}]}],
    ['by one that it does not list', {after: 'closed'}, ['unknown_limit /items/0/due/after'], {timeLimits: []}],
    ['of nought days', {n: 0, unit: 'days', basis: '条例'}, ['too_small /items/0/due/n']],
  ];
  for (const [name, due, faults, more] of limits) {
    it(`judges a deadline ${name}`, () => {
      assert.deepEqual(faultsOf([problem({due})], more), faults);
    });
  }

  it('names the line of feedback whose deadline is not whole', () => {
    assert.deepEqual(faultsOf([problem({tracks: [{name: '属地'}, {name: '部门', due: {n: 3, unit: 'days'}}]})]), ['due_incomplete /items/0/tracks/1/due']);
  });

  it('tells entries apart by their ids, where they have them', () => {
    assert.deepEqual(faultsOf([problem({id: '1'}), problem(), problem(), problem({id: '1'})]), ['duplicate_code /items/3/id']);
  });

  it('has no field for whoever complained: it is not kept', () => {
    const reading = read(caseLedgerSchema, {...head, items: [problem({complainant: '杨某', informant: '某人', phone: 'x'})]});
    assert.isTrue(reading.ok);
    assert.notInclude(JSON.stringify(reading), '杨某');
  });

  it('refuses an address that could run script, and personal numbers', () => {
    assert.deepEqual(faultsOf([problem({evidence: [{title: '回单', href: 'javascript:alert(1)'}]})]), ['invalid_format /items/0/evidence/0/href']);
    assert.deepEqual(faultsOf([problem({evidence: [{title: '回单', href: 'ftp://example.gov.cn/a'}]})]), ['invalid_format /items/0/evidence/0/href']);
    assert.deepEqual(faultsOf([problem({progress: '联系 13812345678'})]), ['leak /items/0/progress']);
  });

  it('is known by its guard, ten thousand entries at once', () => {
    assert.deepEqual(judge(caseLedgerContract.guard, JSON.parse(JSON.stringify(many(10_000)))), []);
    assert.isUndefined(judge(caseLedgerContract.guard, {...head, items: [{item: '拖欠工资', complainant: '杨某'}]}), 'an unknown field is for the schema to drop');
  });
});

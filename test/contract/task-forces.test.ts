import {assert} from 'chai';
import {read} from '../../src/contract/read.js';
import {taskForcesSchema} from '../../src/contract/task-forces.js';
import {county, dengfeng, pairedCity, zhongshan} from '../../stories/task-forces.js';

const problemsOf = (document: object) => {
  const reading = read(taskForcesSchema, {type: 'task-forces', title: '专班', forces: [], ...document});
  return reading.ok ? [] : reading.problems.map(({code, path}) => `${code} ${path}`);
};
const base = {leaders: [{key: 'L', post: '县长'}], units: [{key: 'A', name: '甲'}, {key: 'B', name: '乙'}], measures: [{label: '在办', unit: '件'}]};
const force = (more: object) => ({...base, forces: [{key: 'F', name: '专班', ...more}]});
const pairing = (pairs: readonly object[], more: object = {}) => ({...base, pairing: {rows: {label: '镇街', units: ['A']}, columns: {label: '部门', units: ['B', 'L']}, pairs, ...more}});

describe('forces', () => {
  it('may be many or none, with leaders, units and figures or without', () => {
    for (const document of [county, dengfeng, zhongshan, pairedCity, {}, force({}), force({leaders: ['L'], deputies: [], lead: ['A', 'B'], counts: [null]}), pairing([{row: 'A', column: 'L'}])]) assert.deepEqual(problemsOf(document), [], JSON.stringify(document).slice(0, 100));
  });

  it('name leaders and units of the document, each once in a list', () => {
    assert.deepEqual(problemsOf(force({leaders: ['A'], deputies: ['X'], lead: ['L'], members: ['A', 'A', 'L']})), ['unknown_leader /forces/0/leaders/0', 'unknown_leader /forces/0/deputies/0', 'unknown_unit /forces/0/lead/0', 'listed_twice /forces/0/members/1', 'unknown_unit /forces/0/members/2']);
  });

  it('have keys that differ: leaders from units, forces from forces', () => {
    assert.deepEqual(problemsOf({...base, units: [...base.units, {key: 'L', name: '丙'}], forces: [{key: 'F', name: '一'}, {key: 'F', name: '二'}]}), ['duplicate_key /units/2/key', 'duplicate_key /forces/1/key']);
  });

  it('have a figure for each measure, and shares within a hundred', () => {
    assert.deepEqual(problemsOf(force({counts: [1, 2]})), ['unequal_counts /forces/0/counts']);
    assert.deepEqual(problemsOf({...base, total: []}), ['unequal_counts /total']);
    assert.deepEqual(problemsOf(force({counts: [{value: 101, unit: '%'}]})), ['share_out_of_range /forces/0/counts/0']);
    assert.deepEqual(problemsOf({...force({counts: [101]}), measures: [{label: '办结率', unit: '%'}], total: [{value: '100.5'}]}), ['share_out_of_range /forces/0/counts/0', 'share_out_of_range /total/0'], 'the measure says that it is one');
    assert.deepEqual(problemsOf(force({counts: [{value: 101, unit: '%', raw: '100%以上'}]})), []);
  });

  it('are led by officials: no other person can be said', () => {
    const led = (person: object) => problemsOf({leaders: [{key: 'L', post: '县长', person}]});
    assert.deepEqual(led({name: '赵示例', role: 'official', source: '示例政办〔2021〕1号'}), []);
    assert.isNotEmpty(led({name: '赵示例', role: 'other'}));
    assert.isNotEmpty(led({name: '赵示例'}));
    assert.isNotEmpty(problemsOf({leaders: [{key: 'L', person: {name: '赵示例', role: 'official'}}]}), 'a name without a post');
  });

  it('carry no identity number', () => {
    assert.match(problemsOf(force({duties: ['联系人 11010519491231002X']})).join(), /^leak /);
  });
});

describe('a pairing', () => {
  it('is of those who stand on its sides, each pair once, nobody with itself', () => {
    assert.deepEqual(problemsOf(pairing([{row: 'A', column: 'A'}], {columns: {label: '部门', units: ['A']}})), ['paired_with_itself /pairing/pairs/0']);
    assert.deepEqual(problemsOf(pairing([{row: 'B', column: 'B'}])), ['not_in_pairing /pairing/pairs/0/row', 'paired_with_itself /pairing/pairs/0']);
    assert.deepEqual(problemsOf(pairing([{row: 'A', column: 'B'}, {row: 'A', column: 'B'}])), ['duplicate_pair /pairing/pairs/1']);
    assert.deepEqual(problemsOf(pairing([{row: 'A', column: 'X'}])), ['not_in_pairing /pairing/pairs/0/column']);
  });

  it('has sides of the document’s units and leaders, each once', () => {
    assert.deepEqual(problemsOf(pairing([], {rows: {label: '镇街', units: ['A', 'X', 'A']}})), ['unknown_unit /pairing/rows/units/1', 'listed_twice /pairing/rows/units/2']);
  });
});

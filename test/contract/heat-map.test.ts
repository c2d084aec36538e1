import {assert} from 'chai';
import {accept} from '../../src/contract/accept.js';
import {heatMapContract} from '../../src/contract/guards/heat-map.js';
import {heatMapSchema} from '../../src/contract/heat-map.js';
import {read} from '../../src/contract/read.js';

const good = {
  type: 'heat-map',
  title: '线索',
  rows: {label: '镇街', items: ['甲镇', {label: '乙镇', code: '441900001'}]},
  columns: {items: ['1月', '2月', '3月']},
  values: [1, 0, null, 2.5, -3, null],
  reasons: [{at: [0, 2], missing: 'suppressed'}],
};

const codes = (document: unknown): readonly string[] => {
  const reading = read(heatMapSchema, document);
  const guarded = accept(heatMapContract, document);
  const told = reading.ok ? [] : reading.problems.map(({code, path, values}) => [code, path, ...Object.values(values ?? {})].join(' '));
  if (!(guarded instanceof Promise)) assert.deepEqual(guarded.ok ? [] : guarded.problems.map(({code}) => code), told.map((line) => line.split(' ')[0]), 'guard and schema agree');
  return told;
};
const scale = (...classes: readonly object[]) => ({...good, scale: {kind: 'classes', classes}});

describe('a heat map is read', () => {
  it('as it is written', () => {
    const reading = read(heatMapSchema, good);
    assert.isTrue(reading.ok);
    assert.deepEqual<unknown>(reading.ok && reading.value, good);
  });

  for (const [what, document] of [
    ['without rows', {...good, rows: {items: []}, values: [], reasons: []}],
    ['without columns', {...good, columns: {items: []}, values: [], reasons: []}],
    ['with classes that touch', scale({from: 0, to: 10}, {from: 10, to: 20}, {from: 20})],
    ['with classes of whole numbers', scale({from: 1, to: 5}, {from: 6, to: 12}, {from: 13, to: 20})],
    ['with classes of tenths', scale({from: 0, to: 59.9}, {from: 60, to: 79.9}, {from: 80})],
    ['with lower bounds only', scale({from: -5}, {from: 0.25}, {from: 0.3})],
  ] as const) it(what, () => assert.deepEqual(codes(document), []));

  for (const [what, document, wrong] of [
    ['too few values', {...good, values: [1, 0, null]}, ['wrong_length /values 6 3']],
    ['too many values', {...good, values: [...good.values, 7]}, ['wrong_length /values 6 7']],
    ['a reason below the rows', {...good, reasons: [{at: [2, 0], missing: 'suppressed'}]}, ['outside /reasons/0/at']],
    ['a reason beside the columns', {...good, reasons: [good.reasons[0], {at: [0, 3], missing: 'suppressed'}]}, ['outside /reasons/1/at']],
    ['a reason for a cell with a value', {...good, reasons: [{at: [1, 0], missing: 'suppressed'}]}, ['outside /reasons/0/at']],
    ['a reason for nought', {...good, reasons: [{at: [0, 1], missing: 'suppressed'}]}, ['outside /reasons/0/at']],
    ['a value in words', {...good, values: [1, 0, null, '2.5', -3, null]}, ['invalid_type /values/3 number']],
    ['an infinite value', {...good, values: [1, 0, null, Infinity, -3, null]}, ['invalid_type /values/3 number']],
    ['a reason that is none', {...good, reasons: [{at: [0, 2], missing: 'lost'}]}, undefined],
    ['half a place', {...good, reasons: [{at: [0], missing: 'suppressed'}]}, ['too_small /reasons/0/at 2']],
    ['classes that overlap', scale({from: 1, to: 5}, {from: 4}), ['class_order /scale/classes/0']],
    ['classes with a gap', scale({from: 1, to: 5}, {from: 8}), ['class_order /scale/classes/0']],
    ['classes that fall', scale({from: 5}, {from: 1}), ['class_order /scale/classes/0']],
    ['equal classes', scale({from: 5}, {from: 5}), ['class_order /scale/classes/0']],
    ['a class upside down', scale({from: 5, to: 1}), ['class_order /scale/classes/0']],
    ['six classes', scale(...[1, 2, 3, 4, 5, 6].map((from) => ({from}))), ['too_big /scale/classes 5']],
    ['classes promised and not given', {...good, scale: {kind: 'classes'}}, ['required /scale/classes']],
  ] as const) {
    it(`not with ${what}`, () => {
      const found = codes(document);
      if (wrong) assert.deepEqual(found, wrong);
      else assert.isNotEmpty(found);
    });
  }
});
